"""Reads a session file by Docs/SessionFile.md alone: python3 second_reader.py FILE

Prints what it read as JSON, then the SHA-256 of the state. Exits 0 well, 1 not well, 2 no session.
"""
import hashlib
import json
import re
import sys
import unicodedata

ID, DAY, LINK = r'"[AFGIKNOPRSW][1-9]\d{0,4}"', r"\d{4}-[01]\d-[0-3]\d", '"[0-9a-f]{16}"'
EVENT = {"n": r"[1-9]\d*", "id": r'"[a-z0-9]{4}-[1-9]\d*"', "clock": r"\d+", "since": r"-?\d+", "by": ID,
         "kind": '".+"', "at": rf'"{DAY}T[0-2]\d:[0-5]\d:[0-5]\d\.\d{{3}}Z"', "data": "{.*"}
FORMS = {name: form for form, names in {  # what the JSON of a field must match; all others are texts
    ID: "card other to idea action owner note point reflection person by", f'"{DAY}"': "due",
    "true|false": "fictional private sensitive plus mayBeNamed mayBeQuoted", r"\[.*": "agenda hats",
    rf"\[({ID}(, )?)*\]": "cards links helpers uses standing", rf"{{({ID}: \d{{1,4}}(, )?)*}}": "counts",
    r"\[([1-5](, )?)*\]": "levels", "{.*": "added", r"\d{1,3}": "people tables minutes",
}.items() for name in names.split()}
# For each noun: its list in the state; the fields of a row as they are shown, first the id; and its kinds
# with their fields besides the id. Those in brackets may be absent; TO=FROM takes FROM, or a constant.
NOUNS = """\
session, ., - title place question zone fictional closed current tables agenda people turns energy cards
choices actions parked notes reflections review, opened agenda title [place] [question] [zone] [fictional]
[people] [tables]; described [title] [place] [question]; closed closed=true | people, ., -, counted people
[tables] | review, review, day words, set [words] | stage, agenda, stage title activity minutes planned spent
status reason, entered; skipped [reason]; moved [before]; added added [after];
extended minutes [from]; changed [title] [minutes] | person, people, person name hats table present heard
needs mayBeNamed mayBeQuoted wording, added [name] [hats] [table]; changed [name] [hats]; seated [table];
arrived present=true; left present=false; permitted mayBeNamed=name mayBeQuoted=quote [wording]; needing
[needs] | energy, energy, stage levels, taken stage levels | turn, turns, stage person words passed, spoken
stage person [words]; passed stage person passed=true | card, cards, card type category text by table links
reason private sensitive withdrawn joinedInto stage earlier, added type text [category] [table] [links]
[reason] [private]; edited text; withdrawn withdrawn=true; recategorised [category]; attributed [by=person]
[table]; marked sensitive; shared cards; joined other | link, cards, card links, added to; removed to |
choice, choices, stage revealed counts standing, counted counts; stood idea standing=people; revealed
revealed=true | action, actions, action what owner helpers due originalDue uses first know accepted handedBack
withdrawn, added what [owner] [helpers] [due] [uses] [first] [know]; withdrawn withdrawn=true; accepted
accepted=true; changed [what] [owner] [helpers] [due] [uses] [first] [know]; handedBack owner=null
accepted=false [words] | note, notes, note for text stage, added for text; edited text; withdrawn | point,
parked, point text card by home, parked text [card]; homed home; taken | reflection, reflections, reflection
plus text by, added plus text; withdrawn"""
ROWS, FIELDS = {}, {}
for noun, place, shown, kinds in (block.split(",") for block in NOUNS.split("|")):
    ROWS[noun.strip()] = place.strip(), shown.split()
    FIELDS |= {f"{noun.strip()}.{verb}": words for verb, *words in map(str.split, kinds.split(";"))}
ADDING = """card.added action.added note.added point.parked reflection.added stage.added person.added
turn.spoken turn.passed energy.taken review.set choice.counted choice.stood choice.revealed""".split()
STAGE = "stage title activity minutes".split()  # what a stage of an agenda must have

def need(is_well, what="not as it should be"):
    if not is_well:
        raise ValueError(what)

def fits(value, form):
    return bool(re.fullmatch(form, json.dumps(value)))

def sha(data):
    return hashlib.sha256(data).hexdigest()

def strict(line):
    def pairs(items):
        need(len(dict(items)) == len(items), "a name stands twice")
        return dict(items)
    def whole(digits):
        need(abs(int(digits)) <= 1 << 53, "a number is too big")
        return float(digits) if digits == "-0" else int(digits)
    def depth(value):
        inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else None
        return 0 if inner is None else 1 + max(map(depth, inner), default=0)
    value = json.loads(line.decode(), object_pairs_hook=pairs, parse_int=whole, parse_constant=whole)
    json.dumps(value, ensure_ascii=False).encode()  # fails on half a surrogate pair
    need(len(line) <= 1 << 20 and depth(value) <= 16, "too long or too deep")
    need(isinstance(value, dict), "not an object")
    return value

def read(data):
    """The header, the events in order, and [line, class] as `moot check` finds them."""
    first, *lines = data.split(b"\n")
    header = strict(first)
    need(header.get("format") == "moot-session" and fits(header.get("version"), EVENT["n"]), "not a session")
    events, findings, places, last, is_damaged = {}, [], (1, 1), 0, False
    links = [sha(first)[:16]]  # what the next line may be tied to; none where nobody can know
    for number, line in enumerate(lines if lines[-1:] != [b""] else lines[:-1], 2):
        torn = [[number, "torn"]] if number > len(lines) else []
        tail = re.search(rb',"chain":"([0-9a-f]{16})"}\Z', line)
        try:
            e = strict(line) if line.strip(b" \t\r") else None
            need(e is None or all(fits(({"by": "P1"} | e).get(name), form) for name, form in EVENT.items()))
        except (ValueError, RecursionError):
            findings += torn or [[number, "damaged" if header["version"] == 1 else "unknown"]]
            links, is_damaged = [tail[1].decode()] if tail else [], True
            continue
        if e is None:
            findings.append([number, "edited"])
            continue
        own = [sha(link.encode() + line[:-28])[:16] for link in links]
        is_tied, n = tail and (not own or tail[1].decode() in own), e["n"]
        was, chain = ([e[name]] if fits(e.get(name), LINK) else [] for name in ("was", "chain"))
        links = (was or chain) + ([] if is_tied or was else own[:1])
        in_order = n > last if is_damaged else n in places
        places, last, is_damaged = ((n if in_order else places[0]) + 1, n + 1), max(last, n), False
        is_well = is_tied and in_order and e["id"] not in events
        findings += ([[number, "redacted"]] if was else []) if is_well else [[number, "edited"]]
        findings += torn
        events.setdefault(e["id"], e)
    return header, sorted(events.values(), key=lambda e: (e["clock"], e["id"][:4], e["n"])), findings

def effective(events):
    """Those whose last undo or redo, if there is one, does not say undone."""
    history = [e for e in events if e["kind"] in ("history.undone", "history.redone")]
    last = {str(e["data"].get("event")): e["kind"] for e in history}
    return [e for e in events if last.get(e["id"]) != "history.undone"]

def fields(kind, data):
    """The fields by their names in the state; KeyError for an unknown kind or where one does not fit."""
    found = {}
    for word in STAGE if kind is None else [f"[{ROWS[kind.split('.')[0]][1][0]}]", *FIELDS[kind]]:
        name, _, source = word.strip("[]").partition("=")
        if source in ("true", "false", "null"):
            found[name] = json.loads(source)
        elif fits(data.get(source or name), FORMS.get(name, '".*"')):
            found[name] = data[source or name]
        elif word[0] != "[":
            raise KeyError(name)
        elif not kind.endswith((".changed", ".described")):
            found[name] = None
    return found

def make(noun, values):
    """A new row."""
    new = {"present": True, "links": [], "earlier": [], "uses": [], "counts": {}, "standing": {}, "spent": 0}
    return {name: new.get(name) if values.get(name) is None else values[name] for name in ROWS[noun][1]}

def stage(data):
    return make("stage", fields(None, data) | {"planned": 0, "status": "waiting"})

class State(dict):
    """The state, its lists by id. What is not there raises KeyError, and the event has no effect."""
    def __init__(self, events):
        super().__init__(make("session", {"title": "", "zone": "UTC"}))
        self.update({place: {} for place, _ in ROWS.values()} | {".": {None: self}})
        self.entered = None
        for e in events:
            self.hear(e.get("by"))
            try:
                found, since = fields(e["kind"], e["data"]), min(max(e["since"], 0), 315_576_000_000)
                self.apply(e["kind"], found, e.get("by"), since)
            except (KeyError, AttributeError):
                continue
            for row in self["agenda"].values() if self.entered is None else []:
                row["planned"] = row["minutes"]

    def hear(self, person):
        self["people"].get(person, {})["heard"] = True

    def count(self, people, tables):
        self["tables"] = [chr(65 + i) for i in range(tables or 0)]
        for person in (f"P{number}" for number in range(1, 1000)):
            if len(self["people"]) < (people or 0):
                self["people"].setdefault(person, make("person", {"person": person}))

    def enter(self, stage, since):
        if self["current"] in self["agenda"]:
            row = self["agenda"][self["current"]]
            row.update(status="done", spent=row["spent"] + max(0, since - self.entered))
            order = list(self["agenda"])
            if stage and order.index(stage) < order.index(self["current"]) and row["spent"] < 30_000:
                row["status"] = "waiting"
        self["current"], self.entered = stage, since if stage else self.entered

    def place(self, stage, before, after, place):
        order = [name for name in self["agenda"] if name != stage]
        place = order.index(before) if before in order else place
        place = order.index(after) + 1 if after in order else place
        order[place:place] = [stage]
        self["agenda"] = {name: self["agenda"][name] for name in order}

    def join(self, card, other):
        stays, goes = self["cards"][card], self["cards"][other]
        goes.update(withdrawn=True, joinedInto=card)
        stays["links"] += [v for v in goes["links"] if v not in [*stays["links"], card]]
        for row in self["cards"].values():
            has = card in [*row["links"], row["card"]]
            row["links"] = [card if v == other else v for v in row["links"] if v != other or not has]
        for row in self["actions"].values():
            if other in row["uses"]:
                row["uses"] = list(dict.fromkeys(card if v == other else v for v in row["uses"]))

    def apply(self, kind, d, by, since):
        """Works out from the fields what is to be set in the row that they name, and sets it."""
        noun, verb = kind.split(".")
        (place, names), agenda = ROWS[noun], self["agenda"]
        if kind == "stage.added":
            d |= stage(d["added"])
        rows, key = self[place], len(self[place]) if noun in ("turn", "energy") else d.get(names[0])
        if kind in ADDING:
            if key is None or key in rows and noun not in ("person", "choice", "review"):
                return
            rows.setdefault(key, make(noun, {"by": by, "stage": self["current"]}))
        if noun == "turn" or kind == "card.attributed":
            self.hear(d["person" if noun == "turn" else "by"])  # also where the card is not there any more
        row = rows[key] if kind != "card.shared" else {}
        if kind == "session.opened":
            d |= {"zone": d["zone"] or "UTC", "agenda": {v["stage"]: v for v in map(stage, d["agenda"])}}
        if kind in ("session.opened", "people.counted"):
            self.count(d.pop("people"), d.pop("tables"))
        elif kind == "session.closed":
            self.enter(None, since)
        elif kind == "stage.entered" and key != self["current"]:
            self.enter(key, since)
            d |= {"status": "running", "reason": None}
        elif kind == "stage.skipped":
            d = {"status": "skipped", "reason": d["reason"] or ""} if key != self["current"] else {}
        elif kind in ("stage.moved", "stage.added") and d.get("before") != key:
            self.place(key, d.get("before"), d.get("after"), 0 if verb == "added" else len(agenda))
        elif kind == "stage.extended":
            giver = agenda.get(d["from"], {"minutes": d["minutes"]})
            gained = min(d["minutes"], giver["minutes"])
            giver["minutes"] -= gained
            d["minutes"] = min(row["minutes"] + gained, 480)
        elif kind == "card.edited":
            row["earlier"].append(row["text"])
        elif kind == "card.shared":
            for card in d["cards"]:
                rows.get(card, {})["private"] = False
        elif kind == "card.joined" and d["other"] != key:
            self.join(key, d["other"])
        elif noun == "link":
            if verb == "removed" or d["to"] not in [*row["links"], key]:
                d["links"] = [v for v in row["links"] if v != d["to"]] + [d["to"]] * (verb == "added")
        elif kind in ("choice.counted", "choice.stood"):
            name = "counts" if verb == "counted" else "standing"
            new = d["counts"] if verb == "counted" else dict.fromkeys(d["standing"], d["idea"])
            d[name] = dict(sorted((row[name] | new).items(), key=lambda v: (v[0][0], int(v[0][1:]))))
        elif kind in ("action.added", "action.changed"):
            if d.get("owner") not in (None, row["owner"]):
                d |= {"accepted": False, "handedBack": None}
            d["originalDue"] = row["originalDue"] or d.get("due")
        elif kind == "action.accepted":
            d["accepted"] = row["owner"] is not None
        elif kind == "action.handedBack":
            d["handedBack"] = d["words"] or ""
        elif kind == "review.set":
            self["review"] = {key: row}
        elif kind in ("note.withdrawn", "point.taken", "reflection.withdrawn"):
            del rows[key]
        row.update({name: v for name, v in d.items() if name in names and (v is not None or row[name] != [])})

def shown(noun, row):
    """A row in its order, without what is empty, false or unknown."""
    kept, left_out = "mayBeNamed mayBeQuoted levels".split(), "place question name needs first know".split()
    row = {name: row[name] for name in ROWS[noun][1] if name in row}
    return {name: v for name, v in row.items() if v or type(v) is int or (
        v == "" and name not in left_out) or (v is not None and name in kept)}

def canonical(s):
    """The text over which a state is hashed; what does not show is escaped, in UTF-16."""
    def escaped(found):
        char = {r"\b": "\b", r"\f": "\f"}.get(found[0], found[0][-1])
        hidden = unicodedata.category(char) in ("Cc", "Cf", "Zl", "Zp", "Co", "Cs", "Cn")
        return re.sub("....", r"\\u\g<0>", char.encode("utf-16-be").hex()) if hidden else found[0]
    s["people"] = dict(sorted(s["people"].items(), key=lambda pair: int(pair[0][1:])))
    for noun in set(ROWS) - {"session", "people", "link"}:
        s[ROWS[noun][0]] = [shown(noun, row) for row in s[ROWS[noun][0]].values()]
    s["review"] = s["review"][0] if s["review"] else None
    text = json.dumps(shown("session", s), ensure_ascii=False, separators=(",", ":"))
    return re.sub(r"\\.|[^ -~]", escaped, text)

def main(path):
    try:
        with open(path, "rb") as file:
            header, events, findings = read(file.read())
    except (ValueError, RecursionError) as error:
        print(json.dumps({"error": str(error)}))
        return 2
    counted = effective(events)
    print(json.dumps({"header": header, "events": [e["id"] for e in events],
                      "effective": [e["id"] for e in counted], "findings": findings,
                      "texts": [e["data"].get("text") for e in events]}))
    print(sha(canonical(State(counted)).encode()))
    return 1 if findings else 0

if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
