"""Plays goals, actions, asks, and how sure the room is."""
import re

from writeup import DATE, given, grammar, whose

ANSWERS = {"say-it-more-clearly": "say-more-clearly"}
GOAL = re.compile(r"\bBy (\d+ \w+)\b")
CONFIDENCE = re.compile(r"0 to 5, shown together: ([^.]+)\.")
NUMBERS = ("none one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
           "seventeen eighteen nineteen twenty").split()


class PlanningPlayer:
    """The part of the player for planning."""

    GRAMMAR = grammar(
        action=rf'action (A\d+) owner (P\d+) (?:helpers ([P\d,]+) )?due ({DATE}) uses ([GI\d,]+)'
               r' first "([^"]+)" know "([^"]+)": (.+)',
        accept=r"accept (A\d+)",
        handback=r"handback (A\d+): (.+)",
        status=r"status (A\d+) (done|in-progress|changed|handed-on|not-possible): (.+)",
        redate=rf"redate (A\d+) ({DATE}): (.+)")

    def date_goal(self, card, text):
        """A goal's day stands in its words."""
        if not (said := GOAL.search(text)): return
        self.say(f":goal.date {card} {said[1]}", added=True)
        self.rows["cards"][card]["day"] = self.date(said[1])

    def play_action(self, action, owner, helpers, due, uses, first, know, what):
        fields = dict(owner=owner, helpers=helpers, due=due, uses=uses, first=first, know=know)
        follows = self.told.get("follows", {}).get(action)
        self.say(f":action.add {given(**fields, follows=follows)}-- {what}")
        if follows: self.grown.setdefault(follows, []).append(what)
        self.rows["actions"][action] = fields | {
            "what": what, "helpers": helpers.split(",") if helpers else [], "uses": uses.split(","),
            "originalDue": due, "accepted": None, "agreed": False, "handedBack": None, "status": None, "history": [],
            "follows": [follows] if follows else []}

    def happen(self, action, what, history, **fields):
        """Expects other fields of an action, and that its history tells why."""
        row = self.rows["actions"][action]
        row["history"].append({"what": what} | history)
        row |= fields
        return row

    def play_accept(self, action):
        self.say(f":action.accept {action}")
        owner = self.rows["actions"][action]["owner"]
        self.happen(action, "accepted", {"by": owner}, accepted="said", agreed=True)

    def play_handback(self, action, words):
        self.say(f":action.handBack {action} {given(words=words)}".rstrip())
        owner = self.rows["actions"][action]["owner"]
        self.happen(action, "handed-back", {"by": owner, "words": words}, owner=None, accepted=None, agreed=False,
                    handedBack=words)

    def play_status(self, action, status, words):
        self.say(f":action.report {action} {status} {given(words=words)}".rstrip())
        agreed = self.rows["actions"][action]["agreed"] and status != "not-possible"
        self.happen(action, "reported", {"status": status, "words": words}, status=status, agreed=agreed)

    def play_redate(self, action, due, why):
        owner = self.rows["actions"][action]["owner"]
        self.say(f":action.change {action} {given(due=due, why=why, by=owner)}".rstrip())
        self.happen(action, "moved", {"by": owner, "due": due, "words": why}, due=due)

    def play_note_beside(self, action, words):
        """Words about one action, after the close."""
        self.say(f":action.note {action} -- {words}")
        self.happen(action, "noted", {"words": words})

    def play_ask(self, answer, who, text):
        """An answer is to the last ask."""
        if not answer:
            self.new("asks", "Q", text=text, by=who if who[0] == "P" else None, replies=[])
            return self.say(f":ask.make {whose(who)}-- {text}")
        self.answer(list(self.rows["asks"])[-1], ANSWERS.get(answer, answer), who, text)

    def answer(self, ask, answer, who, words, added=False):
        self.say(f":ask.answer {ask} {answer} {given(words=words)}{whose(who)}".rstrip(), added)
        self.rows["asks"][ask]["replies"].append({"answer": answer, "by": who, "words": words})

    def count_confidence(self, note):
        """How sure the room is stands in a note: `none at 0, one at 1, four at 2`."""
        if not (said := CONFIDENCE.search(note)): return
        pairs = [part.split(" at ") for part in said[1].split(", ")]
        counts = {level: NUMBERS.index(number) for number, level in pairs if number != "none"}
        self.say(":confidence.count " + " ".join(f"{level}={count}" for level, count in counts.items()), added=True)
        self.say(":confidence.reveal", added=True)
        self.expect("confidence", counts, self.counted, True)
