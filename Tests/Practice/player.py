"""Turns a write-up into a script of linear mode, and into what the session must hold afterwards."""
import datetime, re
from collections import Counter

from writeup import AFTER, DATE, Stop

CATEGORIES = {"skills": "people", "associations": "groups", "organisations": "services",
              "places": "places", "exchange": "exchange", "culture": "stories"}
SIGHT = {"gap": "missing", "notice": "noticed"}
# Kinds of cards in the write-ups, the program's type, and the letter of its ids.
TYPES = {"asset": ("asset", "G"), "agreement": ("agreement", "W"), "focus": ("focus", "F"),
         "gap": ("observation", "O"), "notice": ("observation", "O")}
WHO = r"(P\d+|table [A-Z]|nobody|room)"
GRAMMAR = {verb: re.compile(form) for verb, form in {
    "card": rf"card ([a-z]+)(?:/([a-z]+))? by {WHO}: (.+)",
    "edit": r"edit ([GI]\d+): (.+)",
    "withdraw": r"withdraw ([GI]\d+)",
    "link": rf"link (G\d+(?:\+G\d+)+) by {WHO}: (.+)",
    "dots": r"dots (I\d+=\d+(?: I\d+=\d+)*)",
    "action": rf'action (A\d+) owner (P\d+) (?:helpers ([P\d,]+) )?due ({DATE}) uses ([GI\d,]+)'
              r' first "([^"]+)" know "([^"]+)": (.+)',
    "accept": r"accept (A\d+)",
    "park": r"park (K\d+) by (P\d+): (.+)",
    "home": r"home (K\d+): (.+)",
    "note": r"note (private|room): (.+)",
    "turn": r"turn (P\d+) (spoke|passed)(?:: (.+))?",
    "energy": r"energy ([1-5](?: [1-5])*)",
    "timer": r"timer extend (\d+) from (.+)",
    "pause": r"pause (\d+): (.+)",
    "join": r"join (P\d+)", "leave": r"leave (P\d+)",
    "permission": r"permission (P\d+) name=(yes|no) quote=(yes|no)",
    "plus": r"plus: (.+)", "delta": rf"delta {WHO}: (.+)",
    "correct": rf"correct: ({DATE}) (.+)"}.items()}


class Player:
    """Plays a write-up: `script` is what the program is given, the rest what it must then hold."""

    def __init__(self, write_up):
        self.up, self.script, self.clock = write_up, [], None
        self.lines, self.played, self.added, self.numbers = Counter(), Counter(), Counter(), Counter()
        self.cards, self.actions, self.points, self.people = {}, {}, {}, {}
        self.notes, self.turns, self.energy, self.reflections, self.skipped = [], [], [], [], {}
        self.cut = {stage.title for stage in write_up.stages if stage.actual == 0 and stage.facts}
        self.wording = None
        self.play()

    def at(self, moment):
        if self.clock and moment < self.clock: raise Stop(f"{self.up.name}.md: {moment:%H:%M:%S} goes back in time.")
        if moment != self.clock: self.script.append(f":at {moment.isoformat()}")
        self.clock = moment

    def say(self, line, added=False):
        self.script.append(line)
        if added: self.added[line.split()[0][1:]] += 1

    def play(self):
        first = self.up.played[0].start
        self.opened = first - datetime.timedelta(minutes=15)
        self.play_list()
        held = [stage for stage in self.up.played if stage.actual]
        for stage, following in zip(held, held[1:] + [None]):
            self.current = stage
            self.at(stage.start)
            self.go(stage.facts)
            for moment, words in stage.lines:
                self.at(moment)
                self.play_line(words)
            self.at(stage.start + datetime.timedelta(minutes=stage.actual))
            if stage.facts.get("private"): self.say(":card.share", added=True)
        if held[-1].facts["id"] != self.up.close["id"]: self.go(self.up.close)
        day, words = self.up.review
        self.say(f':review.set day="{day}"' + (f' words="{words}"' if words else ""), added=True)
        self.say(":session.close", added=True)
        self.during = len(self.script)  # Whatever follows was said after the program was left.
        for stage in self.up.stages:
            for moment, words in stage.lines:
                self.lines[words.split()[0].rstrip(":")] += 1
                if stage.title == AFTER: self.play_line(words, moment.time())

    def play_list(self):
        """The list of people, as from a sheet filled in beforehand, ten seconds a line."""
        coming = {words.split()[1] for stage in reversed(self.up.stages) for _, words in stage.lines
                  if words.startswith("join ")}
        moment = self.opened
        for code, name, hats, named, quoted, needs in self.up.people:
            name = "" if name == "no name given" else name
            lines = [f":person.change {code} " + (f'name="{name}" ' if name else "") + f'hats="{hats}"',
                     f":person.permit {code} name={named} quote={quoted}"]
            lines += [f":person.need {code} {needs}"] if needs else []
            lines += [f":person.leave {code}"] if code in coming else []
            for line in lines:
                moment += datetime.timedelta(seconds=10)
                self.at(moment)
                self.say(line, added=True)
            self.people[code] = {
                "name": name, "hats": hats.split(", "), "needs": needs, "mayBeNamed": named == "yes",
                "mayBeQuoted": quoted == "yes", "wording": None, "present": code not in coming}

    def go(self, stage):
        """Goes on to a stage; stages between that were cut are left out first."""
        agenda = [stage.facts for stage in self.up.stages if stage.facts]
        passed = [table for table in agenda[:agenda.index(stage) if stage in agenda else None]
                  if table["title"] in self.cut and table["title"] not in self.skipped]
        for table in passed: self.leave_out(table)
        self.say(":stage.next", added=True)

    def leave_out(self, table):
        reason = [note for note in self.up.notes if table["title"] in note and re.search(r"\bcut\b", note)]
        if not reason: raise Stop(f"{self.up.name}.md: no note says why “{table['title']}” was cut.")
        self.say(f":stage.skip {table['id']} {reason[0]}", added=True)
        self.skipped[table["title"]] = reason[0]

    def play_line(self, words, clock_time=None):
        verb = words.split()[0].rstrip(":")
        found = GRAMMAR[verb].fullmatch(words) if verb in GRAMMAR else None
        if not found: raise Stop(f"{self.up.name}.md: the player knows no place for “{words}”.")
        if clock_time: self.at(datetime.datetime.combine(datetime.date.fromisoformat(found[1]), clock_time))
        getattr(self, "play_" + verb)(*found.groups())
        self.played[verb] += 1

    def new_card(self, letter, text, who, links=()):
        self.numbers[letter] += 1
        table = who[6:] if who.startswith("table ") else None
        self.cards[f"{letter}{self.numbers[letter]}"] = {
            "text": text, "by": who if who[0] == "P" else None, "table": table, "links": list(links),
            "withdrawn": False}
        return f"table={table} " if table else f"by={who} " if who[0] == "P" else ""

    def play_card(self, kind, category, who, text):
        type_, letter = TYPES[kind]
        column = CATEGORIES.get(category) or SIGHT.get(kind)
        given = f"category={column} " if column else ""
        self.say(f":card.add type={type_} {given}{self.new_card(letter, text, who)}-- {text}")
        self.cards[f"{letter}{self.numbers[letter]}"] |= {"type": type_, "category": column}

    def play_link(self, links, who, text):
        self.say(f":idea.add links={links} {self.new_card('I', text, who, links.split('+'))}-- {text}")

    def play_edit(self, card, text):
        self.say(f":card.edit {card} {text}")
        self.cards[card]["text"] = text

    def play_withdraw(self, card):
        self.say(f":card.withdraw {card}")
        self.cards[card]["withdrawn"] = True

    def play_dots(self, counts):
        self.say(f":choice.count {counts}")
        self.say(":choice.reveal", added=True)
        pairs = (pair.split("=") for pair in counts.split())
        self.counts = {idea: int(count) for idea, count in pairs}

    def play_action(self, action, owner, helpers, due, uses, first, know, what):
        self.say(f":action.add owner={owner} " + (f"helpers={helpers} " if helpers else "")
                 + f'due={due} uses={uses} first="{first}" know="{know}" {what}')
        self.actions[action] = {"owner": owner, "helpers": helpers.split(",") if helpers else [], "due": due,
                                "uses": uses.split(","), "first": first, "know": know, "what": what, "accepted": False}

    def play_accept(self, action):
        self.say(f":action.accept {action}")
        self.actions[action]["accepted"] = True

    def play_park(self, point, who, text):
        self.say(f":point.park by={who} {text}")
        self.points[point] = {"text": text, "by": who}

    def play_home(self, point, home):
        self.say(f":point.home {point} {home}")
        self.points[point]["home"] = home

    def play_note(self, audience, text):
        self.say(f":note.{audience} {text}")
        self.notes.append(["room" if audience == "room" else "facilitator", text])
        if wording := re.search(r"Wording version (\d+)", text): self.wording = wording[1]

    def play_turn(self, person, what, words):
        self.say(f":turn.speak {person} {words or ''}".rstrip() if what == "spoke" else f":turn.pass {person}")
        self.turns.append([person, words, what == "passed"])

    def play_energy(self, levels):
        self.say(f":energy.take {levels}")
        self.energy.append([int(level) for level in levels.split()])

    def play_timer(self, minutes, giver):
        table = next(stage.facts for stage in self.up.stages if stage.title == giver)
        self.say(f":stage.extend {minutes} from={table['id']}")

    def play_pause(self, minutes, reason):
        self.say(f":time.pause {reason}")
        self.at(self.clock + datetime.timedelta(minutes=int(minutes)))
        self.say(":time.resume", added=True)

    def play_join(self, person):
        self.say(f":person.arrive {person}")
        self.people[person]["present"] = True

    def play_leave(self, person):
        self.say(f":person.leave {person}")
        self.people[person]["present"] = False

    def play_permission(self, person, name, quote):
        wording = f" wording={self.wording}" if self.wording else ""
        self.say(f":person.permit {person} name={name} quote={quote}{wording}")
        self.people[person] |= {
            "mayBeNamed": name == "yes", "mayBeQuoted": quote == "yes", "wording": self.wording}

    def play_plus(self, text):
        self.say(f":plus.add {text}")
        self.reflections.append([True, text, None])

    def play_delta(self, who, text):
        self.say(f":delta.add " + (f"by={who} " if who != "room" else "") + text)
        self.reflections.append([False, text, who if who != "room" else None])

    def play_correct(self, date, text):
        self.say(f":correction.add {text}")
        self.notes.append(["correction", text])
