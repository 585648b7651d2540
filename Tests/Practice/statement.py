"""Plays drafts, bundles, and the way to an agreement."""
import datetime

from writeup import DATE, PEOPLE, WHO, Stop, given, grammar, whose

# How the write-ups call a scale that the program calls otherwise.
SCALES = {"cards3": "consent"}
VETO = {"gradients8": "8", "gradients7": "7", "gradients5": "5", "fist5": "0", "consent": "3"}


class StatementPlayer:
    """The part of the player for statements."""

    GRAMMAR = grammar(
        draft=rf"draft by ({PEOPLE}|table [A-Z])(?: from (D\d+(?:\+D\d+)*))?: (.+)",
        mark=r'mark (D\d+) "([^"]+)": (\d+)',
        cluster=r"cluster ([A-Z]): ([GID]\d+(?: [GID]\d+)*)",
        name=r"name ([A-Z]): (.+)",
        integrate=r"integrate: (.+)",
        bar=r"bar scale=(\w+) threshold=(\d+)%in(\d)(?:-(\d))? veto=(yes|no)",
        poll=r"poll (V\d+): (\d=\d+(?: \d=\d+)*)",
        concern=rf"concern by {WHO}: (.+)",
        minority=r"minority: (.+)",
        adopt=rf"adopt (V\d+) review ({DATE}): (.+)")

    def play_draft(self, who, parents, text):
        people, table = ([], who[6:]) if who.startswith("table ") else (who.split("+"), None)
        parents = parents.split("+") if parents else []
        if parents: self.share_drafts()  # Who joins drafts has seen them.
        by = given(people=who) if len(people) > 1 else whose(who)
        self.say(f":draft.add {by}{given(**{'from': '+'.join(parents)})}-- {text}")
        is_private = bool(self.current.facts.get("private")) and not parents
        self.new("drafts", "D", text=text, people=people, table=table, parents=parents, marks=[], private=is_private,
                 withdrawn=False)

    def share_drafts(self):
        """Shows the room the drafts that were private until shared."""
        hidden = [row for row in self.rows["drafts"].values() if row["private"] and not row["withdrawn"]]
        if hidden: self.say(":draft.share", added=True)
        for row in hidden: row["private"] = False

    def play_mark(self, draft, words, count):
        self.say(f':draft.mark {draft} words="{words}" {count}')
        self.rows["drafts"][draft]["marks"].append({"words": words, "count": int(count)})

    def bundle(self, sign):
        return next((id_ for id_, row in self.rows["clusters"].items() if row["sign"] == sign), None)

    def play_cluster(self, sign, members):
        """A cluster that is given again is given whole."""
        self.say(f":cluster.make {sign} {members}")
        for row in self.rows["clusters"].values():
            row["members"] = [member for member in row["members"] if member not in members.split()]
        bundle = self.bundle(sign) or self.new("clusters", "B", sign=sign, name=None, earlier=[])
        self.rows["clusters"][bundle]["members"] = members.split()

    def play_name(self, sign, name):
        bundle = self.bundle(sign)
        self.say(f":cluster.name {bundle} -- {name}")
        row = self.rows["clusters"][bundle]
        row["earlier"] += [row["name"]] if row["name"] else []
        row["name"] = name

    @property
    def versions(self):
        return [id_ for id_ in self.rows["drafts"] if id_[0] == "V"]

    def play_integrate(self, text):
        """The program knows what a version grew out of: the one before or, for the first, the latest drafts."""
        drafts = self.rows["drafts"]
        grown = {parent for row in drafts.values() for parent in row["parents"]}
        latest = [id_ for id_, row in drafts.items() if id_ not in grown and not row["withdrawn"]]
        versions = self.versions
        told = {"change": None, "why": None, "answers": []}
        told |= self.told.get("versions", {}).get(f"V{len(versions) + 1}", {})
        self.find_told(told["change"], told["why"])
        self.say(f":version.add {given(**told | {'answers': '+'.join(told['answers'])})}-- {text}")
        version = self.new("drafts", "V", text=text, parents=versions[-1:] or latest, withdrawn=False, **told)
        for concern in told["answers"]:
            self.rows["concerns"][concern] |= {"state": "integrated", "integratedIn": version}

    def play_bar(self, scale, threshold, low, high, veto):
        scale = SCALES.get(scale, scale)
        self.say(f":bar.set scale={scale} threshold={threshold} support={low}-{high or low} veto={veto}")
        self.bar = {"scale": scale, "threshold": int(threshold), "from": int(low), "to": int(high or low),
                    "veto": veto == "yes"}

    def prepare(self, moment, words):
        """A poll is opened a minute before its answers are shown."""
        if not words.startswith("poll "): return
        self.at(moment - datetime.timedelta(minutes=1))
        self.say(f":poll.open version={words.split()[1].rstrip(':')}", added=True)

    def play_poll(self, version, counts):
        self.say(f":poll.count {counts}")
        self.say(":poll.reveal", added=True)
        counts = {point: int(count) for point, count in (pair.split("=") for pair in counts.split())}
        bar, points = self.bar, map(str, range(self.bar["from"], self.bar["to"] + 1))
        is_met = sum(counts.get(point, 0) for point in points) * 100 >= bar["threshold"] * sum(counts.values())
        is_met = is_met and not (bar["veto"] and counts.get(VETO[bar["scale"]]))
        self.expect("polls", version, bar, counts, self.counted, True, is_met)

    def play_concern(self, who, text):
        self.say(f":concern.add {whose(who)}-- {text}")
        self.new("concerns", "C", text=text, by=who if who[0] == "P" else None, state="open", integratedIn=None,
                 table=who[6:] if who.startswith("table ") else None, words=None, version=self.versions[-1])

    def settle(self, concern, state, words):
        self.say(f":concern.settle {concern} {state} {given(words=words)}".rstrip(), added=True)
        self.rows["concerns"][concern] |= {"state": state, "words": words}

    def play_minority(self, text):
        self.say(f":minority.add -- {text}")
        self.new("minority", "M", text=text, version=self.versions[-1])

    def play_adopt(self, version, review, text):
        if self.rows["drafts"][version]["text"] != text:
            raise Stop(f"{self.up.name}.md: what was adopted is not what {version} says.")
        self.say(f":statement.adopt version={version} {review}")
        self.expect("adopted", version, review)
