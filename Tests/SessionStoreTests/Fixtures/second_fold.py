"""What the kinds of events mean: folds events into the state, by Docs/SessionFile.md alone."""
import datetime
import re

LETTERS = {"asset": "G", "agreement": "W", "focus": "F", "story": "S", "observation": "O", "idea": "I"}
ACTIVITIES = "talk people round collect connect choose plan close break".split()
LONGEST_TIME = 315_576_000_000  # ten years of milliseconds


class Unfit(Exception):
    """A required field is missing or of the wrong form: the event has no effect."""


def need(value):
    if value is None:
        raise Unfit
    return value


def bounded(number, most):
    return min(max(number, 0), most)


def spoken(text):
    """`g012` as G12; None for what is no spoken id."""
    form = r"([AFGIKNOPRSW])0*([1-9][0-9]{0,4})"
    found = re.fullmatch(form, text, re.A | re.I) if isinstance(text, str) else None
    return found[1].upper() + found[2] if found else None


def order(spoken_id):
    return spoken_id[0], int(spoken_id[1:])


def day(text):
    try:
        return datetime.date(*map(int, need(re.fullmatch(r"(\d{4})-(\d\d)-(\d\d)", text, re.A)).groups())).isoformat()
    except (ValueError, TypeError, Unfit):
        return None


class Data(dict):
    """The fields of an event; None for what is not there or of another form."""
    def of(self, kind, name):
        return self[name] if type(self.get(name)) is kind else None

    def text(self, name):
        return self.of(str, name)

    def texts(self, name):
        return [v for v in self[name] if type(v) is str] if self.of(list, name) is not None else None

    def id(self, name, letters="AFGIKNOPRSW"):
        found = spoken(self.get(name))
        return found if found and found[0] in letters else None

    def ids(self, name):
        found = self.texts(name)
        return [spoken(v) for v in found if spoken(v)] if found is not None else None


def find(rows, name, value):
    """The row as a list of one, or of none, so that what is not there is passed over."""
    return [row for row in rows if row[name] == value][:1]


class State(dict):
    """The state, under the names that it is shown by."""
    def __init__(self):
        super().__init__({name: [] for name in "agenda people turns energy cards choices actions parked "
                                               "notes reflections tables".split()},
                         title="", place="", question="", zone="UTC", fictional=False, closed=False,
                         current=None, review=None)
        self.entered, self.is_started = 0, False

    def apply(self, event):
        by = spoken(event.get("by"))
        self.hear(by)
        word, _, verb = event["kind"].partition(".")
        part = getattr(self, "on_" + word, None)
        try:
            if part:
                part(verb, Data(event["data"]), bounded(event["since"], LONGEST_TIME), by)
        except Unfit:
            pass

    def hear(self, person):
        for row in find(self["people"], "person", person):
            row["heard"] = True

    def on_session(self, verb, d, since, by):
        if verb == "opened":
            title, stages = need(d.text("title")), need(d.of(list, "agenda"))
            self.update(title=title, place=d.text("place") or "", question=d.text("question") or "",
                        zone="UTC" if d.text("zone") is None else d["zone"],
                        fictional=d.of(bool, "fictional"), agenda=[])
            for row in filter(None, map(self.stage, stages)):
                if not find(self["agenda"], "stage", row["stage"]):
                    self["agenda"].append(row)
            self.count(bounded(d.of(int, "people") or 0, 999), d)
        elif verb == "described":
            self.update({n: d[n] for n in ("title", "place", "question") if d.text(n) is not None})
        elif verb == "closed":
            self["closed"] = True
            self.leave(since)
            self["current"] = None

    def stage(self, value):
        d = Data(value if isinstance(value, dict) else {})
        names = {n: d.text(n) for n in ("stage", "title", "activity")}
        if None in names.values() or d["activity"] not in ACTIVITIES:
            return None
        if d["activity"] == "collect" and d.text("cards") not in LETTERS:
            return None
        minutes = bounded(d.of(int, "minutes") or 0, 480)
        return names | {"minutes": minutes, "planned": minutes, "spent": 0, "status": "waiting"}

    def leave(self, since):
        for row in find(self["agenda"], "stage", self["current"]):
            row["spent"] += max(0, since - self.entered)
            row["status"] = "done"

    def on_stage(self, verb, d, since, by):
        stages = self["agenda"]

        def place(name, step=0, otherwise=0):
            return next((i + step for i, row in enumerate(stages) if row["stage"] == d.text(name)), otherwise)
        if verb == "added":
            row = need(self.stage(d.get("added")))
            if not find(stages, "stage", row["stage"]):
                row["planned"] = 0 if self.is_started else row["minutes"]
                stages.insert(place("after", step=1), row)
        for row in find(stages, "stage", need(d.text("stage"))) if verb != "added" else []:
            is_held = row["stage"] == self["current"]
            if verb == "entered" and not is_held:
                self.leave(since)
                row["status"], self["current"], self.entered, self.is_started = "running", row["stage"], since, True
            elif verb == "skipped" and not is_held:
                row["status"], row["reason"] = "skipped", d.text("reason") or ""
            elif verb == "moved" and d.text("before") != row["stage"]:
                stages.remove(row)
                stages.insert(place("before", otherwise=len(stages)), row)
            elif verb == "extended" and 1 <= (d.of(int, "minutes") or 0) <= 480:
                gained = d["minutes"]
                for giver in find(stages, "stage", d.text("from")):
                    gained = min(gained, giver["minutes"])
                    giver["minutes"] -= gained
                row["minutes"] = bounded(row["minutes"] + gained, 480)
            elif verb == "changed":
                row["title"] = row["title"] if d.text("title") is None else d["title"]
                row["minutes"] = row["minutes"] if d.of(int, "minutes") is None else bounded(d["minutes"], 480)
        for row in stages if not self.is_started else []:
            row["planned"] = row["minutes"]

    def add(self, person):
        if not find(self["people"], "person", person):
            self["people"].append({"person": person, "name": "", "present": True})
            self["people"].sort(key=lambda row: order(row["person"]))

    def count(self, people, d):
        self["tables"] = [chr(65 + i) for i in range(bounded(d.of(int, "tables") or 0, 26))]
        for number in range(1, 1000):
            if len(self["people"]) < people:
                self.add(f"P{number}")

    def on_people(self, verb, d, since, by):
        if verb == "counted" and 0 <= need(d.of(int, "people")) <= 999:
            self.count(d["people"], d)

    def on_person(self, verb, d, since, by):
        person = need(d.id("person", "P"))
        if order(person)[1] > 999:
            return
        if verb == "added":
            self.add(person)
        changes = {
            "added": lambda: {"name": d.text("name") or "", "hats": d.texts("hats"), "table": d.text("table")},
            "changed": lambda: {n: v for n, v in (("name", d.text("name")), ("hats", d.texts("hats"))) if v is not None},
            "seated": lambda: {"table": d.text("table")},
            "arrived": lambda: {"present": True},
            "left": lambda: {"present": False},
            "permitted": lambda: {"mayBeNamed": need(d.of(bool, "name")), "mayBeQuoted": need(d.of(bool, "quote")),
                                  "wording": d.text("wording")},
            "needing": lambda: {"needs": d.text("needs") or ""},
        }
        for row in find(self["people"], "person", person):
            row.update(changes.get(verb, dict)())

    def on_turn(self, verb, d, since, by):
        stage, person = need(d.text("stage")), need(d.id("person"))
        if verb in ("spoken", "passed"):
            self["turns"].append({"stage": stage, "person": person, "passed": verb == "passed",
                                  "words": d.text("words") if verb == "spoken" else None})
            self.hear(person)

    def on_energy(self, verb, d, since, by):
        levels = [v for v in need(d.of(list, "levels")) if type(v) is int]
        if verb == "taken" and all(1 <= v <= 5 for v in levels):
            self["energy"].append({"stage": need(d.text("stage")), "levels": levels})

    def on_card(self, verb, d, since, by):
        if verb == "shared":
            for card in need(d.ids("cards")):
                for row in find(self["cards"], "card", card):
                    row["private"] = False
            return
        card = need(d.id("card"))
        if verb == "added":
            row = {"card": card, "type": need(d.text("type")), "category": d.text("category"),
                   "text": need(d.text("text")), "by": by, "table": d.text("table"), "links": d.ids("links") or [],
                   "reason": d.text("reason"), "private": d.of(bool, "private"), "stage": self["current"], "earlier": []}
            if LETTERS.get(row["type"]) == card[0] and not find(self["cards"], "card", card):
                self["cards"].append(row)
        elif verb == "joined":
            self.join(card, need(d.id("other")))
        elif verb == "attributed":
            self.hear(d.id("person"))
        for row in find(self["cards"], "card", card):
            if verb == "edited":
                row["earlier"], row["text"] = row["earlier"] + [row["text"]], need(d.text("text"))
            elif verb == "withdrawn":
                row["withdrawn"] = True
            elif verb == "recategorised":
                row["category"] = d.text("category")
            elif verb == "attributed":
                row["by"], row["table"] = d.id("person"), d.text("table")
            elif verb == "marked":
                row["sensitive"] = need(d.of(bool, "sensitive"))

    def join(self, card, other):
        for stays in find(self["cards"], "card", card) if card != other else []:
            for goes in find(self["cards"], "card", other):
                goes["withdrawn"], goes["joinedInto"] = True, card
                stays["links"] = stays["links"] + [v for v in goes["links"] if v != card and v not in stays["links"]]
                for row in self["cards"]:
                    has = card in row["links"] or row["card"] == card
                    row["links"] = [card if v == other else v for v in row["links"] if v != other or not has]
                for row in self["actions"]:
                    if other in row["uses"]:
                        row["uses"] = list(dict.fromkeys(card if v == other else v for v in row["uses"]))

    def on_link(self, verb, d, since, by):
        card, to = need(d.id("card")), need(d.id("to"))
        for row in find(self["cards"], "card", card):
            if verb == "removed":
                row["links"] = [v for v in row["links"] if v != to]
            elif verb == "added" and to != card and to not in row["links"]:
                row["links"].append(to)

    def on_choice(self, verb, d, since, by):
        stage, changes = need(d.text("stage")), {}
        if verb == "counted":
            for name, value in need(d.of(dict, "counts")).items():
                if type(value) is not int or not 0 <= value <= 9999:
                    raise Unfit
                changes[need(spoken(name))] = value
        elif verb == "stood":
            idea = need(d.id("idea"))
            changes = {person: idea for person in need(d.ids("people"))}
        elif verb != "revealed":
            return
        if not find(self["choices"], "stage", stage):
            self["choices"].append({"stage": stage, "revealed": False, "counts": {}, "standing": {}})
        for row in find(self["choices"], "stage", stage):
            name = "standing" if verb == "stood" else "counts"
            row[name] = dict(sorted((row[name] | changes).items(), key=lambda pair: order(pair[0])))
            row["revealed"] |= verb == "revealed"

    def on_action(self, verb, d, since, by):
        action, rows = need(d.id("action", "A")), self["actions"]
        if verb == "added" and not find(rows, "action", action):
            rows.append({"action": action, "what": need(d.text("what")), "uses": []})
        elif verb == "added":
            return
        for row in find(rows, "action", action):
            if verb in ("added", "changed"):
                if d.id("owner") not in (None, row.get("owner")):
                    row.update(owner=d.id("owner"), accepted=False, handedBack=None)
                new = {"what": d.text("what"), "helpers": d.ids("helpers"), "due": day(d.text("due")),
                       "uses": d.ids("uses"), "first": d.text("first"), "know": d.text("know")}
                row.update({name: value for name, value in new.items() if value is not None})
                row["originalDue"] = row.get("originalDue") or row.get("due")
            elif verb == "accepted" and row.get("owner"):
                row["accepted"] = True
            elif verb == "handedBack":
                row.update(owner=None, accepted=False, handedBack=d.text("words") or "")
            elif verb == "withdrawn":
                row["withdrawn"] = True

    def thing(self, rows, name, row, changes, is_gone):
        """What notes, parked points and reflections have in common."""
        if row.get("text") is not None and not find(rows, name, row[name]):
            rows.append(row)
        for found in find(rows, name, row[name]):
            found.update(changes)
            if is_gone:
                rows.remove(found)

    def on_note(self, verb, d, since, by):
        note, row, changes = need(d.id("note", "N")), {}, {}
        if verb == "added" and need(d.text("for")) in ("room", "facilitator", "correction"):
            row = {"for": d["for"], "text": need(d.text("text")), "stage": self["current"]}
        elif verb == "edited":
            changes = {"text": need(d.text("text"))}
        self.thing(self["notes"], "note", {"note": note} | row, changes, verb == "withdrawn")

    def on_point(self, verb, d, since, by):
        point, row, changes = need(d.id("point", "K")), {}, {}
        if verb == "parked":
            row = {"text": need(d.text("text")), "card": d.id("card"), "by": by}
        elif verb == "homed":
            changes = {"home": need(d.text("home"))}
        self.thing(self["parked"], "point", {"point": point} | row, changes, verb == "taken")

    def on_reflection(self, verb, d, since, by):
        reflection, row = need(d.id("reflection")), {}
        if verb == "added" and reflection[0] == "R":
            row = {"plus": need(d.of(bool, "plus")), "text": need(d.text("text")), "by": by}
        self.thing(self["reflections"], "reflection", {"reflection": reflection} | row, {}, verb == "withdrawn")

    def on_review(self, verb, d, since, by):
        if verb == "set" and (d.text("day") == "none" or day(d.text("day"))):
            self["review"] = {"day": d["day"], "words": d.text("words")}


# The fields in the order in which they are shown; * for those that are left out where they are empty texts,
# ! for those that are shown even where they are false or an empty list.
SHOWN = {
    "": "title *place *question zone fictional closed current tables agenda people turns energy cards choices actions "
        "parked notes reflections review",
    "agenda": "stage title activity minutes planned spent status reason",
    "people": "person *name hats table present heard *needs !mayBeNamed !mayBeQuoted wording",
    "turns": "stage person words passed",
    "energy": "stage !levels",
    "cards": "card type category text by table links reason private sensitive withdrawn joinedInto stage earlier",
    "choices": "stage revealed counts standing",
    "actions": "action what owner helpers due originalDue uses *first *know accepted handedBack withdrawn",
    "parked": "point text card by home",
    "notes": "note for text stage",
    "reflections": "reflection plus text by",
    "review": "day words",
}


def shown(row, part=""):
    out = {}
    for sign, name in re.findall(r"([*!]?)(\w+)", SHOWN[part]):
        value = row.get(name)
        if name in SHOWN and value:
            value = [shown(v, name) for v in value] if isinstance(value, list) else shown(value, name)
        if name == "reason" and row.get("status", "skipped") != "skipped":
            continue
        is_empty = value is False or value == [] or value == {}
        if value is not None and not (is_empty and sign != "!") and not (value == "" and sign == "*"):
            out[name] = value
    return out


def fold(events):
    state = State()
    for e in events:
        state.apply(e)
    return shown(state)
