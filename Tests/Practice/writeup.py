"""Reads a write-up of a workshop and its agenda, and finds out when its stages were held."""
import dataclasses, datetime, pathlib, re, tomllib

HERE = pathlib.Path(__file__).resolve().parent
AFTER = "After the close"
# Parts of the grammar of lines.
DATE, WHO, PEOPLE = r"\d{4}-\d\d-\d\d", r"(P\d+|table [A-Z]|nobody|room)", r"P\d+(?:[+,]P\d+)*"


class Stop(Exception):
    """Why the play cannot go on, in a sentence."""


def grammar(**forms):
    """The form of each verb's lines; `_` in a verb's name stands for `-`."""
    return {verb.replace("_", "-"): re.compile(form) for verb, form in forms.items()}


def given(**values):
    """Those parameters of a command that have a value, between quotation marks where it has blanks."""
    def quoted(text):
        return '"' + re.sub(r'(["\\])', r"\\\1", text) + '"' if re.search(r'[\s"]', text) else text
    return "".join(f"{name}={quoted(value)} " for name, value in values.items() if value)


def whose(who):
    """The parameter of a command, or none, that says whose words they are."""
    return given(table=who[6:]) if who.startswith("table ") else given(by=who if who[0] == "P" else None)


@dataclasses.dataclass
class Stage:
    title: str
    planned: int
    actual: int
    lines: list = dataclasses.field(default_factory=list)  # (clock time, words)
    start: datetime.datetime = None
    facts: dict = None  # its table in the agenda


class WriteUp:
    """A written-up workshop with its agenda; of one that was looked back at, one meeting, the first is 1."""

    def __init__(self, name, meeting=1):
        text = (HERE / f"{name}.md").read_text(encoding="utf-8")
        if not text.startswith("> Fictional. "): raise Stop(f"{name}.md does not say that it is fictional.")
        self.name, self.people, self.stages = name if meeting == 1 else f"{name}-{meeting}", [], []
        # Who first joins and only then leaves was not there when the list was made.
        moves = re.findall(r"^\S+ (join|leave) (P\d+)$", text, re.M)
        self.latecomers = {code for move, code in moves if (move, code) == next(m for m in moves if m[1] == code)
                           and move == "join"}
        # A date of its own begins another meeting, which goes by the same list of people.
        top, *meetings = re.split(r"^(?=Date: )", text, flags=re.M)
        self.meetings = len(meetings)
        if meeting > 1: text = top + meetings[0][:meetings[0].index("## Stage: ")] + meetings[meeting - 1]
        elif self.meetings > 1: text = top + meetings[0]
        # The last date is that of this meeting.
        self.head = dict(re.findall(r"^(Place|Date|Question|People|Tables): (.+)$", text, re.M))
        self.head["Title"] = re.search(r"^# (.+)$", text, re.M)[1]
        for row in re.findall(r"^\| (P\d+) \|(.+)\|$", text, re.M):
            self.people.append([row[0]] + [cell.strip() for cell in row[1].split("|")])
        for line in text[text.index("## Stage: "):].splitlines():
            if heading := re.fullmatch(r"## Stage: (.+) \(planned (\d+) min, actual (\d+) min\)", line):
                self.stages.append(Stage(heading[1], int(heading[2]), int(heading[3])))
            elif line:
                at = datetime.datetime.fromisoformat(f"{self.head['Date']}T{line[:8]}")
                self.stages[-1].lines.append((at, line[9:]))
        self.notes = re.findall(r"^\S+ note room: (.+)$", text, re.M)
        adopted = re.search(rf"^\S+ adopt V\d+ review ({DATE}): ", text, re.M)
        # When the room looks at this again, where no note says it.
        self.review = adopted[1] if adopted else "none"
        self.place_in_time()
        self.read_agenda()

    def place_in_time(self):
        """Gives each stage its start: the last whole minute from which all lines fit their stages."""
        before, earliest, latest = datetime.timedelta(), [], []
        for stage in (stage for stage in self.stages if stage.title != AFTER):
            length = datetime.timedelta(minutes=stage.actual)
            earliest += [at - before - length for at, _ in stage.lines]
            latest += [at - before for at, _ in stage.lines]
            stage.start, before = before, before + length
        start = min(latest).replace(second=0)
        if start < max(earliest): raise Stop(f"{self.name}.md: the minutes of the stages do not fit its times.")
        for stage in self.stages:
            if stage.start is not None: stage.start += start

    def read_agenda(self):
        """Gives each stage its table of the agenda, and sees that the agenda is that of the write-up."""
        agenda = tomllib.loads((HERE / f"{self.name}.toml").read_text(encoding="utf-8"))
        tables = agenda["stage"]
        if self.meetings > 1: self.head["Title"] = agenda["title"]
        self.held = [stage for stage in self.stages if stage.title != AFTER]
        for stage, table in zip(self.held, tables):
            stage.facts = table
        written = [(stage.title, stage.planned) for stage in self.held]
        if differing := set(written) ^ {(table["title"], table["minutes"]) for table in tables}:
            raise Stop(f"{self.name}.toml and {self.name}.md differ in {sorted(differing)}.")
        if written != [(table["title"], table["minutes"]) for table in tables]:
            raise Stop(f"{self.name}.toml has its stages in another order.")
        if tables[-1]["activity"] != "close": raise Stop(f"{self.name}.toml does not end with a closing stage.")
