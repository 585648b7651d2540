"""Reads a write-up of a workshop and its agenda, and finds out what of it is played, and when."""
import dataclasses, datetime, pathlib, re, tomllib

HERE = pathlib.Path(__file__).resolve().parent
# Workshops of which only a part is played: the last stage of that part.
LAST_STAGE = {"hospital-night-staff": "Connect the dots"}
AFTER = "After the close"
DATE = r"\d{4}-\d\d-\d\d"


class Stop(Exception):
    """Why the play cannot go on, in a sentence."""


@dataclasses.dataclass
class Stage:
    title: str
    planned: int
    actual: int
    lines: list = dataclasses.field(default_factory=list)  # (clock time, words)
    start: datetime.datetime = None
    facts: dict = None  # its table in the agenda


class WriteUp:
    """A written-up workshop with its agenda."""

    def __init__(self, name):
        text = (HERE / f"{name}.md").read_text(encoding="utf-8")
        if not text.startswith("> Fictional. "): raise Stop(f"{name}.md does not say that it is fictional.")
        self.name, self.people, self.stages = name, [], []
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
        said = re.search(r"Next look at this: (.+), (\d+ \w+)\.", "\n".join(self.notes))
        # The day is given as it was said; the program makes a date of it.
        self.review = (said[2], said[1]) if said else (adopted[1], None) if adopted else ("none", None)
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
        """Finds the stages that are played, and sees that the agenda is that of the write-up."""
        tables = tomllib.loads((HERE / f"{self.name}.toml").read_text(encoding="utf-8"))["stage"]
        by_title = {stage.title: stage for stage in self.stages}
        for table in tables:
            if stage := by_title.get(table["title"]):
                stage.facts = table
                if table["minutes"] == stage.planned: continue
            elif (table["activity"], table["minutes"]) == ("close", 0):
                continue  # The end of a part; the write-up has none.
            raise Stop(f"{self.name}.toml: “{table['title']}” has not the title or minutes of the write-up.")
        last = LAST_STAGE.get(self.name)
        titles = [stage.title for stage in self.stages if stage.title != AFTER]
        self.played = self.stages[:(titles.index(last) if last else len(titles) - 1) + 1]
        self.close = next(table for table in tables if table["activity"] == "close")
        order = [stage.title for stage in self.stages if stage.facts]
        if missing := [stage.title for stage in self.played if not stage.facts]:
            raise Stop(f"{self.name}.toml lacks {missing}.")
        if order != [table["title"] for table in tables if table["title"] in by_title]:
            raise Stop(f"{self.name}.toml has its stages in another order.")
