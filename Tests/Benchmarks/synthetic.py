"""Makes sessions of any length, in the form that Docs/SessionFile.md describes.

The kinds stand in about the proportions of the practice workshops, with more corrections than those. The
opening comes from `moot new`; every line after it is written here, tied to the one before.
"""
import hashlib, json, random, subprocess
from datetime import datetime, timedelta

CATEGORIES = ["people", "groups", "services", "places", "exchange", "stories"]
# The stages of the built-in flow that are held here, with what is put up in them.
STAGES = [("welcome", None), ("check-in", None), ("agreement", "agreement"), ("focus", "focus"),
          ("own-gifts", "asset"), ("table-sweep", "asset"), ("dig-deeper", "asset"), ("merge", "asset"),
          ("connect", "idea"), ("choose", "idea"), ("first-steps", "idea"), ("table-sweep", "asset")]
LETTERS = {"asset": "G", "agreement": "W", "focus": "F", "idea": "I"}
# Out of 1000.
KINDS = {"card.added": 370, "note.added": 110, "turn.spoken": 90, "person.permitted": 80, "person.changed": 70,
         "card.edited": 45, "turn.passed": 30, "person.needing": 30, "link.added": 30, "action.added": 25,
         "action.accepted": 20, "action.changed": 15, "point.parked": 15, "point.homed": 15,
         "card.recategorised": 10, "card.attributed": 10, "card.withdrawn": 8, "history.undone": 8,
         "energy.taken": 7, "choice.counted": 6, "person.seated": 4, "card.joined": 2}
WORDS = """can cook for forty people on a Thursday evening speaks Polish and Urdu mends bikes in the yard has keys to
the library hall knows everybody on Wilmot Street grows beans drives the minibus runs a choir café Łódź Jürgen’s
workshop listens well three sewing machines a kettle and chairs the old bus garage allotments by the canal stories of
1984 swaps toys sings at the mosque youth group walking club Siân’s pottery plays chess teaches maths""".split()
PEOPLE = 60


class Synthetic:
    """A session file under construction."""

    def __init__(self, moot, folder, title):
        made = subprocess.run([moot, "new", "--sessions", folder, "--flow", "assets", "--title", title, "--fictional",
                               "--people", str(PEOPLE), "--tables", "6"], capture_output=True, check=True, text=True)
        self.path = made.stdout.strip()
        with open(self.path, "rb") as file: self.lines = file.read().split(b"\n")[:-1]
        self.header, opening = json.loads(self.lines[0]), json.loads(self.lines[1])
        self.n, self.since, self.link = 1, 0, opening["chain"]
        self.chance, self.given, self.stage, self.undone = random.Random(20), {}, None, set()

    def add(self, kind, data, by=None):
        self.n += 1
        self.since += 1000
        # Long ago, so that session time goes on where the last event left it, and not where today is.
        at = datetime(2026, 3, 5, 18) + timedelta(milliseconds=self.since)
        line = {"n": self.n, "id": f"{self.header['writer']}-{self.n}", "clock": self.n,
                "at": at.isoformat(timespec="milliseconds") + "Z", "since": self.since}
        if by: line["by"] = by
        line |= {"kind": kind, "data": data, "salt": f"{self.chance.getrandbits(64):016x}"}
        body = json.dumps(line, ensure_ascii=False, separators=(",", ":")).encode()[:-1]
        self.link = hashlib.sha256(self.link.encode() + body).hexdigest()[:16]
        self.lines.append(body + f',"chain":"{self.link}"}}'.encode())

    def new(self, letter):
        self.given[letter] = self.given.get(letter, 0) + 1
        return f"{letter}{self.given[letter]}"

    def known(self, letter):
        return f"{letter}{self.chance.randint(1, self.given[letter])}" if self.given.get(letter) else None

    def person(self): return f"P{self.chance.randint(1, PEOPLE)}"

    def words(self): return " ".join(self.chance.choices(WORDS, k=self.chance.randint(3, 14)))

    def fill(self, events):
        """Adds events until there are so many, walking through the stages; ends in a stage with a full board."""
        kinds, weights = list(KINDS), list(KINDS.values())
        share = -(-(events - self.n) // len(STAGES))
        for stage, self.type in STAGES:
            self.stage = stage
            self.add("stage.entered", {"stage": stage})
            for _ in range(min(share - 1, events - self.n)):
                while not self.happen(self.chance.choices(kinds, weights)[0]): pass
        return self

    def happen(self, kind):
        """Adds an event of a kind, or says that it would make no sense yet."""
        by = self.person() if self.chance.random() < 0.6 else None
        data = getattr(self, kind.replace(".", "_").replace("A", "_a"))()
        if data is None: return False
        self.add(kind, data, by if kind in ("card.added", "note.added", "point.parked") else None)
        return True

    def card_added(self):
        if not self.type: return None
        card = {"card": self.new(LETTERS[self.type]), "type": self.type}
        if self.type == "asset": card["category"] = self.chance.choice(CATEGORIES)
        card["text"] = self.words()
        assets = {self.known("G"), self.known("G")} - {None}
        if self.type == "idea" and assets: card["links"] = sorted(assets)
        return card

    def note_added(self): return {"note": self.new("N"), "for": "room", "text": self.words()}
    def turn_spoken(self): return {"stage": self.stage, "person": self.person(), "words": self.words()}
    def turn_passed(self): return {"stage": self.stage, "person": self.person()}
    def person_permitted(self): return {"person": self.person(), "name": True, "quote": self.chance.random() < 0.5}
    def person_changed(self): return {"person": self.person(), "name": self.chance.choice(WORDS), "hats": ["neighbour"]}
    def person_needing(self): return {"person": self.person(), "private": True, "needs": self.words()}
    def person_seated(self): return {"person": self.person(), "table": self.chance.choice("ABCDEF")}
    def energy_taken(self): return {"stage": self.stage, "levels": self.chance.choices(range(1, 6), k=PEOPLE)}

    def about(self, letter, name, more):
        known = self.known(letter)
        return {name: known} | more if known else None

    def card_edited(self): return self.about("G", "card", {"text": self.words()})
    def card_withdrawn(self): return self.about("G", "card", {})
    def card_recategorised(self): return self.about("G", "card", {"category": self.chance.choice(CATEGORIES)})
    def card_attributed(self): return self.about("G", "card", {"person": self.person()})
    def card_joined(self): return self.about("G", "card", {"other": self.known("G")})
    def link_added(self): return self.about("I", "card", {"to": self.known("G")})
    def action_accepted(self): return self.about("A", "action", {})
    def action_changed(self): return self.about("A", "action", {"due": "2026-05-07"})
    def point_homed(self): return self.about("K", "point", {"home": self.words()})
    def point_parked(self): return {"point": self.new("K"), "text": self.words()}

    def action_added(self):
        return {"action": self.new("A"), "what": self.words(), "owner": self.person(), "first": self.words()}

    def choice_counted(self):
        idea = self.known("I")
        return {"stage": self.stage, "counts": {idea: self.chance.randint(0, 40)}} if idea else None

    def history_undone(self):
        event = f"{self.header['writer']}-{self.n}"
        if self.n < 3 or b'"history' in self.lines[-1]: return None
        return {"event": event}

    def write(self):
        """Writes the file and gives its path."""
        with open(self.path, "wb") as file: file.write(b"\n".join(self.lines) + b"\n")
        return self.path


def text(lines):
    """A plain text of so many lines such as people say them."""
    chance = random.Random(20)
    return "".join(" ".join(chance.choices(WORDS, k=chance.randint(3, 14))) + "\n" for _ in range(lines))
