"""Reads a session file by Docs/SessionFile.md alone: python3 second_reader.py FILE

Prints what it read as JSON, then the SHA-256 of the state. Exits 0 well, 1 not well, 2 no session.
"""
import copy
import datetime
import hashlib
import json
import re
import sys
import unicodedata

LINK, MOMENT = '"[0-9a-f]{16}"', r'"\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z"'
EVENT = {"n": r"[1-9]\d*", "id": r'"[a-z0-9]{4}-[1-9]\d*"', "clock": r"\d+", "since": r"-?\d+",
         "by": r'"[A-IKM-SU-WY][1-9]\d{0,4}"', "kind": '".+"', "at": MOMENT, "data": "{.*"}

# The lists of the state, "." for the state itself: what is shown of a row, first its id. What is empty, false
# or unknown is not shown; with - behind the name, nor is an empty text; with +, all that is known is.
LISTS = """\
.: title place- question- zone fictional closed closedAt current tables agenda people turns energy cards
  clusters emptyWords choices drafts bar polls concerns minority adopted actions asks confidence unreached
  parked notes reflections review keptUntil
agenda: stage title activity minutes planned spent promisedBy promisedWhy status reason
people: person name- hats table present heard needs- mayBeNamed+ mayBeQuoted+ initials nameReach
  wordsReach wording together withdrew origin
turns: stage person words passed
energy: stage levels+
cards: card type category text by table links reason strength sway day private sensitive withdrawn joinedInto
  stage earlier origin
clusters: cluster sign members name earlier dissolved stage
choices: stage revealed counts standing
drafts: draft text people table parents change why answers private withdrawn marks stage earlier
  origin
polls: version bar counts eligible revealed met stage
concerns: concern text harms by table version state integratedIn words
minority: minority text by version
adopted: version at review brought
actions: action what owner helpers start due originalDue uses serves follows first- know- money- time- tell-
  depends- confidence visibility shownAs- accepted handedBack status statusWords ownerThere history agreed
  withdrawn origin
asks: ask text by table action replies withdrawn earlier
confidence: stage action counts eligible revealed
unreached: session title why
parked: point text card by home origin
notes: note for text by stage at
reflections: reflection plus text by"""

# For each noun: its list and its id, or - where no row is named; its kinds with their fields besides the id.
# A field in brackets may be absent and is unknown then; one in parentheses may be absent and stays as it was.
# TO=FROM takes FROM, or a constant; NAME:FORM has another form than usual. Before a kind, + is that it makes
# something new, - that it takes something away, * that the fields are all, with the id or without.
NOUNS = """\
session . -: opened title agenda [place] [question] [zone] [fictional] [people:0..999] [tables]
  [emptyWords]; described (title) (place) (question); closed closed=true
people . -: counted people:0-999 [tables] [from:1-999] [to:1-999]; listed [people:rows]; removed [people:rows];
  arrived [people:rows]; permitted [people:rows]
stage agenda stage: +*added added [after]; entered; skipped [reason]; moved [before];
  promised [promisedBy=by:clock] [promisedWhy=why]; extended minutes:1-480 [from];
  changed (title) (minutes:0..480)
person people person:P: added [name] [hats] [table] [away] [origin]; changed (name) (hats) (table);
  seated [table];
  arrived present=true; left present=false; permitted mayBeNamed=name:truth mayBeQuoted=quote:truth
  [initials] [nameReach:anyone] [wordsReach:anyone] [wording] [together] withdrew=false;
  withdrew withdrew=true mayBeNamed=false mayBeQuoted=false initials=false [nameReach=none] [wordsReach=none]
  together=false;
  needing [needs]
turn . -: spoken stage person [words]; passed stage person passed=true
energy . -: taken stage levels
card cards card: +added type text [category] [table] [links] [reason] [day] [private] [origin]; edited text;
  withdrawn withdrawn=true; recategorised [category]; attributed [by=person] [table]; marked sensitive;
  scored (strength) (sway); dated day; *shared cards; joined other
link cards card: added to; removed to
emptyWords . -: set emptyWords=words:texts
cluster clusters cluster:B: +made sign [members]; filled members; emptied members; named name;
  dissolved dissolved=true
choice choices stage: counted counts:votes; stood idea standing=people; revealed revealed=true
draft drafts draft:DV: +added text [people] [table] [parents] [private]; *edited draft:D text;
  withdrawn withdrawn=true; *shared drafts; traced parents; marked words count:0-9999 [table]
version drafts version:V: +added text [parents] [change] [why] [answers]
bar . -: set scale threshold:0-100 from:0-9 to:0-9 [veto]
poll . -: opened version:V; counted version:V counts [eligible]; revealed version:V
concern concerns concern:C: +raised text [harms] [version] [table];
  settled state [integratedIn=version] (words)
minority minority minority:M: +noted text [version]
statement . -: adopted version:V review; brought version:V text [review:day] origin
action actions action:A: +added what [owner] [helpers] [start] [due] [uses] [serves] [follows] [first] [know]
  [money] [time] [tell] [depends] [confidence] [visibility] [shownAs] [originalDue] [accepted] [handedBack]
  [status] [statusWords] [history] [origin];
  changed (what) (owner) (helpers) (start) (due) (uses) (serves) (follows) (first) (know) (money) (time) (tell)
  (depends) (confidence) (visibility) (shownAs) (why); accepted [accepted=how:accepted];
  handedBack [handedBack=words]; reported status [words]; noted words; disputed [words]; followed words;
  read [past:truth];
  continued from:origin event:event at:moment [owner] kind data:object; withdrawn withdrawn=true
log . -: unreached session title why; reached session
ask asks ask:Q: +made text [table] [action]; reworded text; answered answer [words]; withdrawn withdrawn=true
confidence confidence stage: counted [action] counts:levelled [eligible]; revealed [action] revealed=true
note notes note:N: +added for text; edited text; -withdrawn
point parked point:K: +parked text [card]; +brought text [home] origin; homed home; -taken
reflection reflections reflection:R: +added plus text; -withdrawn
review . -: set day:review [words]
keeping . -: set keptUntil=until:review"""
# The usual form of a field is the one of its name, if there is one, or one of these; all others are texts.
USUAL = {name: form for form, names in {
    "id": "card other to idea action owner version person", "day": "start due originalDue",
    "ids": "cards links members people drafts parents answers helpers uses serves follows",
    "score": "strength sway",
    "truth": "fictional private sensitive plus away veto initials together", "whole": "eligible", "0-5": "confidence",
    "0..26": "tables", "texts": "hats emptyWords"}.items() for name in names.split()}
WORDS = {
    "activity": """talk people round collect connect choose recall cluster draft agree plan readback review close
    break""",
    "scale": "gradients8 gradients7 gradients5 fist5 consent", "state": "open integrated withdrawn recorded",
    "for": "room facilitator correction outside", "visibility": "room partners public",
    "accepted": "said wrote will-try later asked-to-check", "answer": "yes no will-try say-more-clearly",
    "anyone": "anyone", "status": "in-progress done changed handed-on not-possible let-go",
    "happened": "accepted handed-back moved passed reported changed noted disputed followed"}
TYPES = {"asset": "G", "agreement": "W", "focus": "F", "story": "S", "observation": "O", "idea": "I",
         "why": "Y", "force": "H", "goal": "E", "feedback": "U"}
POINTS = {"gradients8": range(1, 9), "gradients7": range(1, 8), "gradients5": range(1, 6),
          "fist5": range(6), "consent": range(1, 4)}
FIRST = {"present": True, "spent": 0, "state": "open", "counts": {}, "standing": {}} | {
    name: [] for name in """hats links earlier members people parents answers marks helpers uses serves
    follows history replies tables""".split()}

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
            need(e is None or day(e["at"][:10]))
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
    last = {re.sub("-0+", "-", str(e["data"].get("event"))): e["kind"] for e in history}
    return [e for e in events if last.get(e["id"]) != "history.undone" or stands(e["kind"], e["data"])]

def stands(kind, data):
    """Whether nothing takes it back: somebody said that an action is not what was agreed."""
    try:
        d = fields(KINDS[kind], data)
        if kind == "action.continued":
            inner(d)
            return d["kind"] == "action.disputed"
        return kind == "action.disputed"
    except (KeyError, ValueError):
        return False

def given(values):
    return {name: value for name, value in values.items() if value is not None}

def unique(values):
    return list(dict.fromkeys(values))

def without(values, others):
    return [value for value in values if value not in others]

def same(words):
    """What two texts have in common that Unicode takes for the same."""
    return words and unicodedata.normalize("NFC", words)

# The forms of fields. Each gives the value as the state has it, or None where it does not fit.

def text(value):
    return value if isinstance(value, str) else None

def truth(value):
    return value if isinstance(value, bool) else None

def one_of(*words):
    return lambda value: value if isinstance(value, str) and value in words else None

def whole(least=-1 << 53, most=1 << 53):
    return lambda value: value if type(value) is int and least <= value <= most else None

def nearest(least, most):
    return lambda value: min(max(value, least), most) if type(value) is int else None

def each(form):
    """A list, without what does not fit."""
    return lambda value: without(map(form, value), [None]) if isinstance(value, list) else None

def spoken(letters="", most=99_999):
    """G12, also where it is written g12 or G012."""
    def form(value):
        found = re.fullmatch("([A-IKM-SU-WYa-ikm-su-wy])0*([1-9][0-9]{0,4})", text(value) or "")
        is_well = found and (not letters or found[1].upper() in letters) and int(found[2]) <= most
        return found[1].upper() + found[2] if is_well else None
    return form

def counts(name):
    """An object of numbers, all of whose names and numbers fit."""
    def form(value):
        value = value if isinstance(value, dict) else {None: None}
        pairs = [(name(k), whole(0, 9999)(v)) for k, v in value.items()]
        return None if any(None in pair for pair in pairs) else dict(pairs)
    return form

def levels(value):
    found = each(whole())(value)
    return found if found is not None and all(1 <= level <= 5 for level in found) else None

def score(value):
    """1 to 5. Another whole number undoes the event, anything else is as if it were absent."""
    need(type(value) is not int or 1 <= value <= 5)
    return whole()(value)

def day(value):
    try:
        return value if datetime.date.fromisoformat(value).isoformat() == value else None
    except (TypeError, ValueError):
        return None

def clock(value):
    """12:15. Another text undoes the event, anything else is as if it were absent."""
    found = re.fullmatch("([01]?[0-9]|2[0-3])[:.]([0-5][0-9])", text(value) or "")
    need(found or text(value) is None)
    return found and f"{int(found[1]):02}:{found[2]}"

def review(value):
    return "none" if value == "none" else day(value)

def origin(value):
    forms = {"session": text, "title": text, "item": spoken(), "day": day}
    found = {name: form(value.get(name)) for name, form in forms.items()} if isinstance(value, dict) else {}
    return given(found) if text(found.get("title")) is not None else None

def moment(value):
    """2026-03-12T09:58:03.120Z."""
    is_well = fits(value, MOMENT) and day(value[:10])
    return value if is_well else None

def event(value):
    """k7q2-42."""
    return value if re.fullmatch("(?s).+-0*[1-9][0-9]{0,17}", text(value) or "") else None

def happening(value):
    """A row of an action's history."""
    try:
        return given(fields(HAPPENING, value if isinstance(value, dict) else {}))
    except ValueError:
        return None

def inner(d):
    """What a later session said, as an event of this one."""
    kind = d["kind"]
    need(kind in KINDS and kind.startswith("action.") and kind not in ("action.added", "action.continued"))
    found = fields(KINDS[kind], d["data"])
    need(found["action"] == d["action"])
    return found

def stage(value):
    """A row of the agenda."""
    try:
        found = fields(STAGE, value if isinstance(value, dict) else {})
        need(found["activity"] != "collect" or found["cards"])
    except ValueError:
        return None
    return make("agenda", found | {"minutes": found["minutes"] or 0, "planned": 0, "status": "waiting"})

FORMS = {name: one_of(*words.split()) for name, words in WORDS.items()} | {
    "text": text, "texts": each(text), "truth": truth, "whole": whole(), "id": spoken(),
    "ids": each(spoken()), "P": spoken("P", 999), "type": one_of(*TYPES), "day": day, "clock": clock,
    "score": score, "levels": levels, "origin": origin, "review": review, "moment": moment, "event": event,
    "history": each(happening), "object": lambda value: value if isinstance(value, dict) else None,
    "rows": lambda value: value if isinstance(value, list) else None,
    "added": stage, "agenda": each(stage), "votes": counts(spoken()),
    "counts": counts(one_of(*"0123456789")), "levelled": counts(one_of(*"012345"))}

def form_of(name):
    """The form with a name: also 1-5, from 1 to 5; 1..5, the nearest of these; DV, an id with such letter."""
    limits = [int(limit) for limit in re.findall(r"\d+", name)]
    other = (nearest if ".." in name else whole)(*limits) if limits else spoken(name)
    return FORMS.get(name, other)

def parsed(words):
    """Fields as (bracket, name, source, form), from their notation."""
    for bracket, name, source, form in re.findall(r"([\[(]?)(\w+)(?:=(\w+))?(?::([\w.-]+))?", words):
        source = source or name
        usual = source if source in FORMS else USUAL.get(source, "text")
        yield bracket, name, source, form_of(form or usual)

def fields(words, data):
    """The fields by their names in the state; an error where one does not fit."""
    found = {}
    for bracket, name, source, form in words:
        value = json.loads(source) if source in ("true", "false") else form(data.get(source))
        need(value is not None or bracket)
        if value is not None or bracket == "[":
            found[name] = value
    return found

ROWS = {name: [(word.rstrip("-+"), word[-1]) for word in words.split()]
        for name, words in re.findall(r"^(\S+): (.*(?:\n .*)*)", LISTS, re.M)}
STAGE = list(parsed("stage title activity [minutes:0..480] [cards:type]"))
HAPPENING = list(parsed("what:happened at:moment [by:id] [status] [due] [owner] [words] [via:origin]"))
PLACES, KINDS, MARKS = {}, {}, {}
for noun, place, id_word, kinds in re.findall(r"^(\S+) (\S+) (\S+): (.*(?:\n .*)*)", NOUNS, re.M):
    PLACES[noun] = place, id_word.partition(":")[0]
    for mark, verb, words in re.findall(r"([-+*]*)(\w+)([^;]*)", kinds):
        # What is new has the first of the letters: an added draft is D1, an edited one D1 or V1.
        own = re.sub("(:.).*", r"\1", id_word) if "+" in mark else id_word
        KINDS[f"{noun}.{verb}"] = list(parsed(words if "*" in mark or own == "-" else f"{own} {words}"))
        MARKS[f"{noun}.{verb}"] = mark

def blank(name):
    """What stands in a row for what is not known."""
    return copy.copy(FIRST.get(name))

def make(place, values):
    """A new row."""
    return {name: blank(name) if values.get(name) is None else values[name] for name, _ in ROWS[place]}

class State(dict):
    """The state, its lists by id. What is not there raises KeyError, and the event has no effect."""
    def __init__(self, events):
        super().__init__(make(".", {"title": "", "zone": "UTC"}))
        self.update({place: {} for place in ROWS if place != "."})
        self.entered, self.settled = None, 0
        for e in events:
            self.hear(e.get("by"))
            try:
                self.apply(e["kind"], fields(KINDS[e["kind"]], e["data"]), e)
            except (KeyError, ValueError):
                continue
            for row in self["agenda"].values() if self.entered is None else []:
                row["planned"] = row["minutes"]

    def apply(self, kind, d, e):
        """Sets in a row what the fields say, or what the method of the kind makes of them."""
        noun, row = kind.split(".")[0], self
        place, name = PLACES[noun]
        if kind == "stage.added":
            d |= d["added"]
        if kind == "card.attributed":
            self.hear(d["by"])  # also where the card is not there any more
        if name != "-" and not kind.endswith(".shared"):
            key = same(d[name]) if noun != "confidence" else (same(d[name]), d["action"])
            row = self.row(kind, key, d, e)
            if "-" in MARKS[kind]:
                del self[place][key]
        d = getattr(self, kind.replace(".", "_"), lambda row, d, e: d)(row, d, e) or {}
        for name in [name for name, _ in ROWS[place]][row is not self:]:
            if name in d:
                row[name] = blank(name) if d[name] is None else d[name]

    def row(self, kind, key, d, e):
        """The row with a key; a new one where the event may make one."""
        place, name = PLACES[kind.split(".")[0]]
        is_new = "+" in MARKS[kind]
        need(not is_new or key not in self[place] and (place != "cards" or TYPES[d["type"]] == key[0]))
        if is_new or place in ("choices", "confidence") or kind == "person.added":
            new = {"by": e.get("by"), "stage": self["current"], ROWS[place][0][0]: d[name]}
            self[place].setdefault(key, make(place, new))
        return self[place][key]

    def append(self, place, values):
        """Adds a row that has no id of its own."""
        self[place][len(self[place])] = make(place, {"stage": self["current"]} | values)

    # The session, its people and its agenda.

    def hear(self, person):
        self["people"].get(person, {})["heard"] = True

    def session_opened(self, row, d, e):
        self.people_counted(row, d, e)
        agenda = {}
        for stage in d["agenda"]:
            agenda.setdefault(same(stage["stage"]), stage | {"planned": stage["minutes"]})
        d |= {"zone": "UTC" if d["zone"] is None else d["zone"], "agenda": agenda,
              "emptyWords": d["emptyWords"] or self["emptyWords"]}
        return {name: d[name] for name in d if name not in ("people", "tables")}

    def people_counted(self, row, d, e):
        self["tables"] = [chr(65 + i) for i in range(d["tables"] or 0)]
        first, last = d.get("from") or 1, d.get("to") or 0
        is_given = d.get("from") is not None and first <= last
        for person in (f"P{number}" for number in (range(first, last + 1) if is_given else range(1, 1000))):
            if is_given or len(self["people"]) < (d["people"] or 0):
                self["people"].setdefault(person, make("people", {"person": person}))

    def each(self, kind, rows, e):
        """Each of several people, as one event says it of one; what does not fit is left out."""
        for row in rows or []:
            try:
                self.apply(kind, fields(KINDS[kind], row if isinstance(row, dict) else {"person": row}), e)
            except (KeyError, ValueError):
                continue

    def people_listed(self, row, d, e):
        rows = [row for row in d["people"] or [] if isinstance(row, dict)]
        self.each("person.added", [{name: row.get(name) for name in ("person", "name", "hats")} for row in rows], e)

    def people_arrived(self, row, d, e):
        self.each("person.arrived", d["people"], e)

    def people_permitted(self, row, d, e):
        self.each("person.permitted", d["people"], e)

    def people_removed(self, row, d, e):
        for person in d["people"] or []:
            self["people"].pop(FORMS["P"](person), None)

    def person_added(self, row, d, e):
        return d | {"present": not d["away"]}

    def session_closed(self, row, d, e):
        self.leave(e, None)
        return d | {"current": None, "closedAt": e["at"]}

    def leave(self, e, to):
        """Ends the stage that is held; gives the session time."""
        since, here = min(max(e["since"], 0), 315_576_000_000), same(self["current"])
        if here in self["agenda"]:
            row, order = self["agenda"][here], list(self["agenda"])
            row["spent"] += max(0, since - self.entered)
            is_glance = to in order[:order.index(here)] and row["spent"] < 30_000
            row["status"] = "waiting" if is_glance else "done"
        return since

    def stage_entered(self, row, d, e):
        if same(d["stage"]) != same(self["current"]):
            self.entered, self["current"] = self.leave(e, same(d["stage"])), d["stage"]
            return {"status": "running", "reason": None}

    def stage_skipped(self, row, d, e):
        if same(d["stage"]) != same(self["current"]):
            return {"status": "skipped", "reason": d["reason"] or ""}

    def stage_moved(self, row, d, e):
        name, before, after = (same(d.get(word)) for word in ("stage", "before", "after"))
        order = without(self["agenda"], [name])
        place = order.index(after) + 1 if after in order else 0 if "after" in d else len(order)
        if before != name:
            order.insert(order.index(before) if before in order else place, name)
            self["agenda"] = {name: self["agenda"][name] for name in order}
        return d

    stage_added = stage_moved

    def stage_extended(self, row, d, e):
        giver = self["agenda"].get(same(d["from"]), {"minutes": d["minutes"]})
        gained = min(d["minutes"], giver["minutes"])
        giver["minutes"] -= gained
        return {"minutes": min(row["minutes"] + gained, 480)}

    def stage_promised(self, row, d, e):
        return d if d["promisedBy"] else {"promisedBy": None, "promisedWhy": None}

    def turn_spoken(self, row, d, e):
        self.hear(d["person"])
        self.append("turns", d)

    turn_passed = turn_spoken

    def energy_taken(self, row, d, e):
        self.append("energy", d)

    def review_set(self, row, d, e):
        self["review"] = given(d)

    # Cards and clusters.

    def reworded(self, row, d, e):
        row["earlier"].append(row["text"])
        return d

    card_edited = draft_edited = ask_reworded = reworded

    def shared(self, row, d, e):
        for place in ("cards", "drafts"):
            for name in d.get(place, []):
                self[place].get(name, {})["private"] = False

    card_shared = draft_shared = shared

    def card_joined(self, row, d, e):
        card, other, goes = d["card"], d["other"], self["cards"][d["other"]]
        need(card != other)
        goes.update(withdrawn=True, joinedInto=card)
        row["links"] += without(goes["links"], [*row["links"], card])
        for v in self["cards"].values():
            v["links"] = replaced(v["links"], other, card, card in [*v["links"], v["card"]])
        for v in self["actions"].values():
            for name in [name for name in ("uses", "serves") if other in v[name]]:
                v[name] = unique(replaced(v[name], other, card, False))
        clusters = self["clusters"].values()
        for v in [v for v in clusters if other in v["members"]]:
            holders = [w for w in clusters if card in w["members"] and (v["dissolved"] or not w["dissolved"])]
            if not holders:
                self.release([card])
            v["members"] = replaced(v["members"], other, card, holders)

    def link_added(self, row, d, e):
        row["links"] += without([d["to"]], [*row["links"], d["card"]])

    def link_removed(self, row, d, e):
        row["links"] = without(row["links"], [d["to"]])

    def release(self, members):
        """Takes things out of the clusters that hold them."""
        for row in self["clusters"].values():
            row["members"] = without(row["members"], members)
        return unique(members)

    def cluster_made(self, row, d, e):
        return d | {"members": self.release(d["members"] or [])}

    def cluster_filled(self, row, d, e):
        new = self.release(d["members"])
        row["members"] += new

    def cluster_emptied(self, row, d, e):
        row["members"] = without(row["members"], d["members"])

    def cluster_named(self, row, d, e):
        row["earlier"] += without([row["name"]], [None])
        return d

    def choice_counted(self, row, d, e):
        return {"counts": in_order(row["counts"] | d["counts"])}

    def choice_stood(self, row, d, e):
        return {"standing": in_order(row["standing"] | dict.fromkeys(d["standing"], d["idea"]))}

    # The statement.

    def draft_added(self, row, d, e):
        for person in d.get("people") or []:
            self.hear(person)
        for concern in d.get("answers") or []:
            self["concerns"].get(concern, {}).update(state="integrated", integratedIn=d["version"])
        if not d.get("people") and d.get("table") is None:
            d["people"] = without([e.get("by")], [None])
        # What does not stand before it is no parent, so that no ancestry has a loop.
        before = [name for name, draft in self["drafts"].items() if draft is not row]
        return d | {"parents": [v for v in unique(d["parents"] or []) if v in before]}

    version_added = draft_added

    def draft_traced(self, row, d, e):
        def family(draft):
            found = [draft]
            for v in found:
                found += without(self["drafts"][v]["parents"], found)
            return found
        parents = [v for v in unique(d["parents"]) if v in self["drafts"]]
        return {"parents": [v for v in parents if d["draft"] not in family(v)]}

    def draft_marked(self, row, d, e):
        own = same(d["words"]), same(d["table"])
        known = [(same(v["words"]), same(v.get("table"))) for v in row["marks"]]
        place = known.index(own) if own in known else len(known)
        mark = row["marks"][place] if own in known else given({"words": d["words"], "table": d["table"]})
        row["marks"][place:place + 1] = [mark | {"count": d["count"]}] if d["count"] else []

    def bar_set(self, row, d, e):
        need(d["from"] <= d["to"] and {d["from"], d["to"]} <= {*POINTS[d["scale"]]})
        if len(self["polls"]) <= self.settled:
            self["bar"] = d | {"veto": d["veto"] or False}

    def open_polls(self, version=None):
        """The last poll in a list, while the room has not seen it; on a version, where one is given."""
        last = list(self["polls"].values())[-1:]
        return [poll for poll in last if not poll["revealed"] and version in (None, poll["version"])]

    def poll_opened(self, row, d, e):
        if self["bar"] and d["version"] in self["drafts"] and not self.open_polls():
            self.append("polls", d | {"bar": self["bar"]})

    def poll_counted(self, row, d, e):
        for poll in self.open_polls(d["version"]):
            poll.update(counts=some(d["counts"], POINTS[poll["bar"]["scale"]]), eligible=d["eligible"])

    def poll_revealed(self, row, d, e):
        for poll in self.open_polls(d["version"]):
            poll["revealed"] = True

    def concern_settled(self, row, d, e):
        return d if d["state"] == "integrated" else d | {"integratedIn": None}

    def statement_adopted(self, row, d, e):
        need(d["version"] in self["drafts"])
        self["bar"], self.settled = None, len(self["polls"])
        self.append("adopted", d | {"at": e["at"]})

    def statement_brought(self, row, d, e):
        need(d["version"] not in self["drafts"])
        self["drafts"][d["version"]] = make("drafts", d | {"draft": d["version"]})
        self.append("adopted", d | {"at": e["at"], "review": d["review"] or "none", "brought": True})

    def note_added(self, row, d, e):
        return d | {"at": e["at"] if self["closed"] else None}

    def point_brought(self, row, d, e):
        return d | {"by": None}  # it was raised there

    def log_unreached(self, row, d, e):
        self["unreached"].pop(d["session"], None)
        self["unreached"][d["session"]] = d

    def log_reached(self, row, d, e):
        self["unreached"].pop(d["session"], None)

    # Actions and asks.

    def happen(self, row, e, what, **values):
        names = "what at by status due owner words via".split()
        values |= {"what": what, "at": e["at"], "via": e.get("via")}
        row["history"].append(given({name: values.get(name) for name in names}))

    def action_added(self, row, d, e):
        follows = [v for v in d["follows"] or [] if v != d["action"]]
        return d | {"originalDue": d["originalDue"] or d["due"], "accepted": d["owner"] and d["accepted"],
                    "handedBack": None if d["owner"] else d["handedBack"], "follows": follows,
                    "statusWords": d["status"] and d["statusWords"]}

    def action_continued(self, row, d, e):
        """As if it had been said here, when it was said there."""
        found, owner = inner(d), row["owner"]
        said = e | {"at": d["at"], "via": d["from"]}
        method = getattr(self, d["kind"].replace(".", "_"), lambda row, found, e: found)
        found = method(row, found, said) or {}
        row.update({name: blank(name) if found[name] is None else found[name]
                    for name, _ in ROWS["actions"] if name in found})
        if d["owner"]:
            there = given({"session": d["from"].get("session"), "title": d["from"]["title"], "item": d["owner"]})
            row.update(owner=None, accepted=None, handedBack=None, shownAs="", ownerThere=there)
            last = (row["history"] or [{}])[-1]
            if (last.get("at"), last.get("via")) == (said["at"], said["via"]) and last["what"] in ("changed", "moved"):
                what = "passed" if last["what"] == "changed" else "moved"
                row["history"].pop()
                self.happen(row, said, what, by=last.get("by"), status=last.get("status"), due=last.get("due"),
                            owner=owner, words=last.get("words"))
            else:
                self.happen(row, said, "passed", by=e.get("by"), owner=owner)

    def action_changed(self, row, d, e):
        by, due, owner = e.get("by"), d.get("due", row["due"]), d.get("owner", row["owner"])
        is_moved = row["due"] not in (None, due)
        is_passed = row["owner"] != owner and bool(row["owner"] or row["origin"] or "why" in d)
        if is_moved or is_passed or "why" in d:
            what = "moved" if is_moved else "passed" if is_passed else "changed"
            new_due, old_owner = due if is_moved else None, row["owner"] if is_passed else None
            self.happen(row, e, what, by=by, due=new_due, owner=old_owner, words=d.get("why"))
        if "follows" in d:
            d["follows"] = [v for v in d["follows"] if v != row["action"]]
        if owner != row["owner"]:
            d |= {"ownerThere": None, "accepted": None, "handedBack": None, "shownAs": d.get("shownAs") or ""}
        if is_moved and (by is None or by != owner):
            d["accepted"] = None
        return d | {"originalDue": row["originalDue"] or due}

    def action_accepted(self, row, d, e):
        how = d["accepted"] or "said"
        if row["owner"] or row["ownerThere"]:
            self.happen(row, e, "accepted", by=row["owner"], words=how if how != "said" else None)
            return {"accepted": how}

    def action_handedBack(self, row, d, e):
        self.happen(row, e, "handed-back", by=e.get("by") or row["owner"], words=d["handedBack"])
        return {"owner": None, "ownerThere": None, "accepted": None, "shownAs": "", "handedBack": d["handedBack"] or ""}

    def action_reported(self, row, d, e):
        self.happen(row, e, "reported", by=e.get("by"), status=d["status"], words=d["words"])
        return {"status": d["status"], "statusWords": d["words"]}

    def action_noted(self, row, d, e):
        self.happen(row, e, "noted", by=e.get("by"), words=d["words"])

    def action_disputed(self, row, d, e):
        self.happen(row, e, "disputed", by=e.get("by"), words=d["words"])

    def action_followed(self, row, d, e):
        self.happen(row, e, "followed", by=e.get("by"), words=d["words"])

    def action_read(self, row, d, e):
        """How far a room has read changes nothing that is listed."""

    def ask_answered(self, row, d, e):
        row["replies"].append(given({"answer": d["answer"], "by": e.get("by"), "words": d["words"]}))

    def confidence_counted(self, row, d, e):
        return {} if row["revealed"] else d | {"counts": some(d["counts"], range(6))}

def replaced(values, old, new, is_there):
    """With one in the place of another, which goes if the one is there already."""
    return [new if value == old else value for value in values if value != old or not is_there]

def in_order(counts):
    """By letter, then by number."""
    return dict(sorted(counts.items(), key=lambda pair: (pair[0][0], int(pair[0][1:] or 0))))

def some(counts, points):
    """Those that are more than 0, at these points."""
    return in_order({name: n for name, n in counts.items() if n and int(name) in points})

def is_met(poll):
    """Whether somebody answered, enough agree, and nobody stops it."""
    bar, points = poll["bar"], POINTS[poll["bar"]["scale"]]
    answers = {int(point): count for point, count in poll["counts"].items()}
    support = sum(count for point, count in answers.items() if bar["from"] <= point <= bar["to"])
    is_stopped = bar["veto"] and (points[0] if bar["scale"] == "fist5" else points[-1]) in answers
    return bool(answers) and not is_stopped and support * 100 >= bar["threshold"] * sum(answers.values())

def is_agreed(action):
    """Whether it has an owner who said yes, a date, and how we will know."""
    is_possible = not action["withdrawn"] and action["status"] not in ("not-possible", "let-go")
    has_owner = action["owner"] or action["ownerThere"]
    is_accepted = action["accepted"] not in (None, "asked-to-check")
    return bool(is_possible and is_accepted and has_owner and action["due"] and action["know"])

def shown(place, row):
    """A row in its order, without what is empty, false or unknown."""
    return {name: row[name] for name, mark in ROWS[place] if row[name] is not None and (
        row[name] or mark == "+" or type(row[name]) is int or row[name] == "" and mark != "-")}

def canonical(s):
    """The text over which a state is hashed; what does not show is escaped, in UTF-16."""
    def escaped(found):
        char = {r"\b": "\b", r"\f": "\f"}.get(found[0], found[0][-1])
        hidden = unicodedata.category(char) in ("Cc", "Cf", "Zl", "Zp", "Co", "Cs", "Cn")
        return re.sub("....", r"\\u\g<0>", char.encode("utf-16-be").hex()) if hidden else found[0]
    s["people"] = dict(sorted(s["people"].items(), key=lambda pair: int(pair[0][1:])))
    for poll in s["polls"].values():
        poll["met"] = poll["revealed"] and is_met(poll)
    for action in s["actions"].values():
        is_usual = action["visibility"] == "room"
        action.update(agreed=is_agreed(action), visibility=None if is_usual else action["visibility"])
    for place in ROWS.keys() - {"."}:
        s[place] = [shown(place, row) for row in s[place].values()]
    text = json.dumps(shown(".", s), ensure_ascii=False, separators=(",", ":"))
    return re.sub(r"\\.|[^ -~]", escaped, text)

def main(path, *options):
    """Tells what a file holds and the hash of its state; with --each, of its state after each event."""
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
    for count in range(1, len(events)) if "--each" in options else ():
        print(sha(canonical(State(effective(events[:count]))).encode()))
    print(sha(canonical(State(counted)).encode()))
    return 1 if findings else 0

if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
