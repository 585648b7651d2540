"""Turns a write-up into a script of linear mode, and into what the session must hold afterwards."""
import copy, datetime, re
from collections import Counter

from planning import PlanningPlayer
from statement import StatementPlayer
from told import TOLD
from writeup import AFTER, DATE, WHO, Stop, given, grammar, whose

# The lists of the state whose rows have ids, and where a row has its id.
ROWS = {"people": "person", "cards": "card", "clusters": "cluster", "drafts": "draft", "concerns": "concern",
        "minority": "minority", "actions": "action", "asks": "ask", "parked": "point"}
# The other lists, and which fields of their rows are compared.
LISTS = {"notes": ("for", "text", "stage"), "turns": ("person", "words", "passed", "stage"),
         "energy": ("levels", "stage"), "choices": ("counts", "revealed", "stage"),
         "polls": ("version", "bar", "counts", "eligible", "revealed", "met", "stage"),
         "adopted": ("version", "review"), "confidence": ("counts", "eligible", "revealed", "stage"),
         "reflections": ("plus", "text", "by"), "review": ("day", "words")}
CATEGORIES = {"skills": "people", "associations": "groups", "organisations": "services", "culture": "stories"}
# Kinds of cards in the write-ups: the program's type, the letter of its ids, and the category if it is fixed.
TYPES = {"asset": ("asset", "G", None), "agreement": ("agreement", "W", None), "focus": ("focus", "F", None),
         "gap": ("observation", "O", "missing"), "notice": ("observation", "O", "noticed"),
         "why": ("why", "Y", None), "force": ("force", "H", None), "idea": ("idea", "I", None),
         "goal": ("goal", "E", None), "feedback": ("feedback", "U", None)}
UNCOUNTED = {"supporter", "interpreter"}
GRAMMAR = StatementPlayer.GRAMMAR | PlanningPlayer.GRAMMAR | grammar(
    card=rf"card ([a-z]+)(?:/([a-z-]+))? by {WHO}: (.+)",
    edit=r"edit ([GIDA]\d+): (.+)",
    withdraw=r"withdraw ([GID]\d+)",
    link=rf"link (G\d+(?:\+G\d+)+) by {WHO}: (.+)",
    dots=r"dots (I\d+=\d+(?: I\d+=\d+)*)",
    park=r"park (K\d+) by (P\d+): (.+)",
    home=r"home (K\d+): (.+)",
    note=r"note (private|room): (.+)",
    turn=r"turn (P\d+) (spoke|passed)(?:: (.+))?",
    energy=r"energy ([1-5](?: [1-5])*)",
    timer=r"timer extend (\d+) from (.+)",
    pause=r"pause (\d+): (.+)",
    join=r"join (P\d+)",
    leave=r"leave (P\d+)",
    permission=r"permission (P\d+) name=(yes|no) quote=(yes|no)",
    withdraw_consent=r"withdraw-consent (P\d+)",
    plus=r"plus: (.+)",
    delta=rf"delta {WHO}: (.+)",
    correct=rf"correct: ({DATE}) (.+)")
# What a note says beside its words.
WORDING = re.compile(r"[Ww]ording,? version (\d+)")
REVIEWS = [re.compile(r"Next look at this: (?P<words>.+), (?P<day>\d+ \w+)\."),
           re.compile(r"[Ww]e look (?:at this together|again) on \w+ (?P<day>\d+ \w+), (?P<words>.+)\.")]


class Player(StatementPlayer, PlanningPlayer):
    """Plays a write-up: `script` is what the program is given, `rows` and `lists` what it must then hold."""

    def __init__(self, write_up, earlier=None):
        self.up, self.script, self.clock, self.told = write_up, [], None, TOLD[write_up.name]
        self.lines_of, self.played, self.added, self.numbers = Counter(), Counter(), Counter(), Counter()
        self.rows, self.lists = {part: {} for part in ROWS}, {part: [] for part in LISTS}
        self.earlier, self.grown = earlier, dict(earlier.grown) if earlier else {}
        self.skipped, self.wording, self.current = {}, None, None
        self.minutes = {stage.title: stage.planned for stage in write_up.held}
        self.cut = {stage.title for stage in write_up.held if stage.actual == 0}
        self.play()

    def at(self, moment):
        if self.clock and moment < self.clock: raise Stop(f"{self.up.name}.md: {moment:%H:%M:%S} goes back in time.")
        if moment != self.clock: self.script.append(f":at {moment.isoformat()}")
        self.clock = moment

    def say(self, line, added=False):
        self.script.append(line)
        if added: self.added[line.split()[0][1:]] += 1

    def new(self, part, letter, **fields):
        """Expects a row under the next id of a letter, which is given back."""
        self.numbers[letter] += 1
        id_ = f"{letter}{self.numbers[letter]}"
        self.rows[part][id_] = fields | ({"stage": self.stage} if part in ("cards", "clusters", "drafts") else {})
        return id_

    def expect(self, part, *values):
        """Expects a row of a list without ids."""
        self.lists[part].append({"stage": self.stage} | dict(zip(LISTS[part], values)))

    @property
    def stage(self):
        return self.current.facts["id"] if self.current else None

    @property
    def counted(self):
        """How many are here who answer for themselves."""
        return sum(row["present"] and not row["withdrew"] and not UNCOUNTED & set(row["hats"])
                   for row in self.rows["people"].values())

    def play(self):
        self.opened = self.up.held[0].start - datetime.timedelta(minutes=15)
        if earlier := self.earlier: self.bring(earlier)
        else: self.play_list()
        for stage in (stage for stage in self.up.held if stage.actual):
            self.at(stage.start)
            self.go(stage)
            for moment, words in stage.lines:
                self.prepare(moment, words)
                self.at(moment)
                self.play_line(words)
            if stage.title == self.told.get("review_in"): self.set_review(*self.told["review"])
            self.at(stage.start + datetime.timedelta(minutes=stage.actual))
            self.show(stage)
        if not self.lists["review"]: self.set_review(self.up.review)
        self.say(":session.close", added=True)
        self.during, self.current = len(self.script), None  # What follows was said after the program was left.
        for stage in self.up.stages:
            for moment, words in stage.lines:
                self.lines_of[words.split()[0].rstrip(":")] += 1
                if stage.title == AFTER: self.play_line(words, moment.time())

    def play_list(self):
        """The list of people, as from a sheet filled in beforehand, ten seconds a line."""
        coming, moment = self.up.latecomers, self.opened
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
            self.rows["people"][code] = {
                "name": name, "hats": hats.split(", "), "needs": needs, "mayBeNamed": named == "yes",
                "mayBeQuoted": quoted == "yes", "wording": None, "present": code not in coming, "withdrew": False}

    def bring(self, earlier):
        """What a review brings along, and who is here again: those who were at the end of the last meeting."""
        self.numbers |= earlier.numbers | {"U": 0}  # What was told last time stays there.
        self.wording = earlier.wording
        for code, row in earlier.rows["people"].items():
            self.rows["people"][code] = row | {"needs": "", "present": False}
        for id_, row in earlier.rows["cards"].items():
            if id_[0] == "G": self.rows["cards"][id_] = row | {"stage": None, "by": None, "table": None}
        self.rows["actions"] = copy.deepcopy(earlier.rows["actions"])
        self.rows["parked"] = {id_: row | {"by": None} for id_, row in earlier.rows["parked"].items()}
        moment = self.opened
        for code, row in earlier.rows["people"].items():
            if not row["present"]: continue
            moment += datetime.timedelta(seconds=10)
            self.at(moment)
            self.say(f":person.arrive {code}", added=True)
            self.rows["people"][code]["present"] = True

    def go(self, stage):
        """Goes on to a stage; stages between that were cut are left out first."""
        for cut in self.up.held[:self.up.held.index(stage)]:
            if cut.title in self.cut and cut.title not in self.skipped: self.leave_out(cut)
        anyway = self.current and self.current.title in self.told.get("unfinished", ())
        self.say(":stage.next" + " leave=anyway" * bool(anyway), added=True)
        self.current = stage

    def leave_out(self, stage):
        reason = [note for note in self.up.notes if stage.title in note and re.search(r"\bcut\b", note)]
        if not reason: raise Stop(f"{self.up.name}.md: no note says why “{stage.title}” was cut.")
        self.say(f":stage.skip {stage.facts['id']} {reason[0]}", added=True)
        self.skipped[stage.title] = reason[0]

    def show(self, stage):
        """Shows the room what was private until shared."""
        if not stage.facts.get("private"): return
        if stage.facts["activity"] == "collect": self.say(":card.share", added=True)
        if stage.facts["activity"] == "draft": self.share_drafts()

    def play_line(self, words, clock_time=None):
        verb = words.split()[0].rstrip(":")
        found = GRAMMAR[verb].fullmatch(words) if verb in GRAMMAR else None
        if not found: raise Stop(f"{self.up.name}.md: the player knows no place for “{words}”.")
        if clock_time: self.at(datetime.datetime.combine(datetime.date.fromisoformat(found[1]), clock_time))
        getattr(self, "play_" + verb.replace("-", "_"))(*found.groups())
        self.played[verb] += 1
        self.play_told(words)

    def play_told(self, line):
        """What a line tells beside itself: what became of a concern, and what was answered to an ask."""
        for start, (concern, state, words) in self.told.get("settled", {}).items():
            if line.startswith(start): self.settle(concern, state, self.find_told(words))
        for start, (ask, answer, who, words) in self.told.get("answered", {}).items():
            if line.startswith(start): self.answer(ask, answer, who, self.find_told(words), added=True)

    def find_told(self, *said):
        """Stops where words that are told of a note stand in none; gives back the last of them."""
        for words in filter(None, said):
            if not any(words in note for note in self.up.notes):
                raise Stop(f"{self.up.name}.md has no note with “{words}”.")
        return said[-1]

    def play_card(self, kind, category, who, text):
        if kind in ("ask", "answer"): return self.play_ask(category, who, text)
        type_, letter, fixed = TYPES[kind]
        column = fixed or CATEGORIES.get(category, category)
        card = self.new_card(letter, text, who, type=type_, category=column)
        self.say(f":card.add {given(type=type_, category=column)}{whose(who)}-- {text}")
        if kind == "goal": self.date_goal(card, text)

    def new_card(self, letter, text, who, **fields):
        return self.new("cards", letter, text=text, by=who if who[0] == "P" else None, withdrawn=False,
                        table=who[6:] if who.startswith("table ") else None, private=False, **fields)

    def play_link(self, links, who, text):
        self.new_card("I", text, who, type="idea", links=links.split("+"))
        self.say(f":idea.add links={links} {whose(who)}-- {text}")

    def play_edit(self, id_, text):
        part, command = {"D": ("drafts", "draft.edit"), "A": ("actions", "action.change")}.get(
            id_[0], ("cards", "card.edit"))
        self.say(f":{command} {id_} " + (given(what=text) if part == "actions" else f"-- {text}"))
        row, field = self.rows[part][id_], "what" if part == "actions" else "text"
        if field == "text": row["earlier"] = row.get("earlier", []) + [row["text"]]
        row[field] = text

    def play_withdraw(self, id_):
        part = "drafts" if id_[0] == "D" else "cards"
        self.say(f":{part[:-1]}.withdraw {id_}")
        self.rows[part][id_]["withdrawn"] = True

    def play_dots(self, counts):
        self.say(f":choice.count {counts}")
        self.say(":choice.reveal", added=True)
        self.expect("choices", {idea: int(count) for idea, count in (pair.split("=") for pair in counts.split())}, True)

    def play_park(self, point, who, text):
        self.say(f":point.park by={who} -- {text}")
        self.rows["parked"][point] = {"text": text, "by": who}

    def play_home(self, point, home):
        self.say(f":point.home {point} -- {home}")
        self.rows["parked"][point]["home"] = home

    def play_note(self, audience, text):
        self.say(f":note.{audience} -- {text}")
        self.expect("notes", "room" if audience == "room" else "facilitator", text)
        if wording := WORDING.search(text): self.wording = wording[1]
        for form in REVIEWS:
            if said := form.search(text): self.set_review(said["day"], said["words"])
        self.count_confidence(text)

    def set_review(self, day, words=None):
        """The day is given as it was said; the program makes a date of it."""
        self.say(f":review.set {given(words=words)}{day}", added=True)
        self.expect("review", self.date(day) if re.fullmatch(r"\d+ \w+", day) else day, words)

    def date(self, day):
        """`7 May`, as a date of the year in which the workshop was held."""
        return datetime.datetime.strptime(f"{day} {self.opened.year}", "%d %B %Y").date().isoformat()

    def play_turn(self, person, what, words):
        self.say(f":turn.speak {person} {words or ''}".rstrip() if what == "spoke" else f":turn.pass {person}")
        self.expect("turns", person, words, what == "passed")

    def play_energy(self, levels):
        self.say(f":energy.take {levels}")
        self.expect("energy", [int(level) for level in levels.split()])

    def play_timer(self, minutes, giver):
        table = next(stage.facts for stage in self.up.held if stage.title == giver)
        self.say(f":stage.extend {minutes} from={table['id']}")
        self.minutes[giver] -= int(minutes)
        self.minutes[self.current.title] += int(minutes)

    def play_pause(self, minutes, reason):
        self.say(f":time.pause {reason}")
        self.at(self.clock + datetime.timedelta(minutes=int(minutes)))
        self.say(":time.resume", added=True)

    def play_join(self, person):
        self.say(f":person.arrive {person}")
        self.rows["people"][person]["present"] = True

    def play_leave(self, person):
        self.say(f":person.leave {person}")
        self.rows["people"][person]["present"] = False

    def play_permission(self, person, name, quote):
        self.say(f":person.permit {person} name={name} quote={quote} {given(wording=self.wording)}".rstrip())
        self.rows["people"][person] |= {
            "mayBeNamed": name == "yes", "mayBeQuoted": quote == "yes", "wording": self.wording}

    def play_withdraw_consent(self, person):
        self.say(f":person.withdraw {person}")
        self.rows["people"][person] |= {"mayBeNamed": False, "mayBeQuoted": False, "withdrew": True}

    def play_plus(self, text):
        self.say(f":plus.add -- {text}")
        self.expect("reflections", True, text, None)

    def play_delta(self, who, text):
        self.say(f":delta.add {whose(who)}-- {text}")
        self.expect("reflections", False, text, who if who != "room" else None)

    def play_correct(self, date, text):
        if about := re.fullmatch(r"(A\d+): (.+)", text): return self.play_note_beside(*about.groups())
        self.say(f":correction.add -- {text}")
        self.expect("notes", "correction", text)
