#!/usr/bin/env python3
"""Kills `moot erase` at random moments, and looks whether all of it is gone or nothing.

    python3 Tests/Erasing/kill.py .build/debug/moot [KILLS] [SEED]

Each time a folder is made new: the practice day in the care home, or the linked sessions of an action group, or
linked sessions that were made up at random, with a copy in the rescue folder, an end that was cut off and an
index. A person is taken out, and the program is killed with SIGKILL: at any moment, while new
files are being prepared, or once it is decided. Then the next program opens the folder, and
every file must check, hold every word of that person or none, and have nothing beside it. At the end nothing may
be left of the words in any file of sessions, state and cache; a control that skips one place must fail.
"""

import os
import pathlib
import random
import shutil
import subprocess
import sys
import tempfile
import time

MOOT = os.path.abspath(sys.argv[1])
KILLS = int(sys.argv[2]) if len(sys.argv) > 2 else 500
CHANCE = random.Random(int(sys.argv[3]) if len(sys.argv) > 3 else 1)
MOMENTS = ["any", "preparing", "decided"]
PRACTICE = pathlib.Path(__file__).parents[2] / "Sessions" / "Practice"


class Room:
    """A home of its own, with sessions, state and cache."""

    def __init__(self, files):
        self.home = pathlib.Path(tempfile.mkdtemp(prefix="moot-kill-"))
        self.sessions = self.home / "sessions"
        self.sessions.mkdir()
        for name, content in files.items():
            (self.sessions / name).write_bytes(content)
        self.env = {"HOME": str(self.home), "PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8",
                    "MOOT_SESSIONS": str(self.sessions)}

    def run(self, *words, text=""):
        return subprocess.run([MOOT, *words], env=self.env, cwd=self.home, input=text, text=True,
                              capture_output=True, timeout=60)

    def start(self, words):
        return subprocess.Popen([MOOT, *words], env=self.env, cwd=self.home,
                                stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                                stderr=subprocess.DEVNULL)

    def measure(self, words):
        """How long it takes until something is being prepared, and from then on."""
        start = time.monotonic()
        process = self.start(words)
        wait_for(self.sessions / ".moot-erasing", process)
        middle = time.monotonic()
        assert process.wait() == 0, words
        return middle - start, time.monotonic() - middle

    def furnish(self, name):
        """A copy where workshops go on, an end that was cut off, an index."""
        rescue = self.home / ".local/state/moot/rescue"
        rescue.mkdir(parents=True)
        content = (self.sessions / name).read_bytes()
        (rescue / name.replace(".jsonl", "-m3x4.jsonl")).write_bytes(content)
        (self.sessions / (name + ".torn-20260312T095803Z")).write_bytes(content[-300:])
        self.run("find", "the")

    def hits(self, words, but="nothing"):
        """How often each of the words stands anywhere, but in one folder."""
        files = [path for path in self.home.rglob("*") if path.is_file() and but not in path.parts]
        everything = b"\n".join(path.read_bytes() for path in files)
        return [everything.count(word) for word in words]

    def findings(self):
        """What moot check says of every session."""
        paths = [str(path) for path in self.home.rglob("*.jsonl")]
        return [line for line in self.run("check", *paths).stdout.splitlines()
                if ": redacted: " not in line]

    def strays(self):
        return [path.name for path in self.home.rglob(".moot*")]

    def close(self):
        shutil.rmtree(self.home)


class Case:
    """Sessions, a person of one of them, and the words of that person."""

    def __init__(self, name, files, session, person, called, words):
        self.name, self.files, self.session, self.furnished = name, files, session, {}
        self.command = ["erase", session, "--person", person, "--mentions", "all", "--confirm",
                        called, "--no-input"]
        self.words = [word.encode() for word in words]

    def room(self):
        """A room with everything in it; it is furnished once, and then copied."""
        if not self.furnished:
            first = Room(self.files)
            first.furnish(self.session)
            self.furnished = {path.relative_to(first.home): path.read_bytes()
                              for path in first.home.rglob("*") if path.is_file()}
            first.close()
        room = Room({})
        for name, content in self.furnished.items():
            (room.home / name).parent.mkdir(parents=True, exist_ok=True)
            (room.home / name).write_bytes(content)
            (room.home / name).chmod(0o600)
        return room


def practice(part):
    return {path.name: path.read_bytes() for path in PRACTICE.glob(f"*{part}*")}


def made_up(seed):
    """Sessions that were made up: one, and one that carries on from it."""
    room, chance = Room({}), random.Random(seed)
    names = ["Zerubbabel", "Quillon", "Wilhelmina", "Xanthe"]
    words = []

    def line(person):
        word = f"word{chance.randrange(10 ** 9)}"
        if person == 1:
            words.append(word)
        return f"{word} and what it means here @P{person}"

    def workshop(*more):
        made = room.run("new", "--flow", "assets", "--title", f"Made up {chance.randrange(99)}",
                        "--people", "4", "--tables", "2", *more)
        assert made.returncode == 0, made.stderr
        path = made.stdout.strip()
        lines = [f":person.change P{n + 1} name={name}" for n, name in enumerate(names)]
        lines += [":stage.go table-sweep"]
        lines += [line(chance.randrange(1, 5)) for _ in range(chance.randrange(5, 25))]
        lines += [line(1), f":note.room Ask {names[0]} about it"]
        played = room.run("run", path, "--linear", text="\n".join(lines) + "\n")
        return path, played

    first, _ = workshop()
    workshop("--from", first)
    files = {path.name: path.read_bytes() for path in room.sessions.glob("*.jsonl")}
    room.close()
    there = b"".join(files.values())
    said = [word for word in words if word.encode() in there]
    assert len(said) > 1, "nothing was said"
    return Case("made up", files, os.path.basename(first), "P1", names[0], [names[0]] + said)


def cases():
    day, group = practice("quern-house"), practice("sandhythe")
    first = next(name for name in group if "first-look-back" in name)
    yield Case("care home", day, next(iter(day)), "P3", "Zubaida",
               ["Zubaida", "ہم چاہتے ہیں"])
    yield Case("action group", group, first, "P2", "Sid", ["Sid ", "Sid\"", "three minutes and nine"])
    for seed in range(8):
        yield made_up(seed)


def main():
    all_cases = list(cases())
    took = {}
    for case in all_cases:
        room = case.room()
        before = room.hits(case.words)
        took[case] = room.measure(case.command)
        after = room.hits(case.words)
        assert min(before) > 0 and sum(after) == 0, (case.name, before, after, case.words)
        assert not room.findings() and not room.strays(), (room.findings(), room.strays())
        room.close()
    control(all_cases[0])
    counts = {"nothing": 0, "all": 0, "ended by itself": 0, "finished by the next": 0}
    for number in range(KILLS):
        case = CHANCE.choice(all_cases)
        room = case.room()
        before = room.hits(case.words, but=".cache")
        process = room.start(case.command)
        time_kill(room, process, CHANCE.choice(MOMENTS), took[case])
        process.kill()
        counts["ended by itself"] += process.wait() == 0
        told = room.run("show", case.session).stderr
        counts["finished by the next"] += "is taken out now" in told
        left = room.hits(case.words, but=".cache")
        assert left == before or sum(room.hits(case.words)) == 0, (number, case.name, before, left)
        assert not room.findings(), (number, case.name, room.findings())
        assert not room.strays(), (number, case.name, room.strays())
        counts["all" if sum(left) == 0 else "nothing"] += 1
        if sum(left):
            again = room.run(*case.command)
            assert again.returncode == 0 and sum(room.hits(case.words)) == 0, again
        room.close()
    print(f"{KILLS} kills: " + ", ".join(f"{count} {name}" for name, count in counts.items()))


def time_kill(room, process, moment, took):
    """Waits for a moment at which the program is to be killed."""
    journal = room.sessions / ".moot-erasing"
    if moment == "any":
        return time.sleep(CHANCE.uniform(0, 1.2 * sum(took)))
    wait_for(journal, process)
    if moment == "preparing":
        return time.sleep(CHANCE.uniform(0, 1.2 * took[1]))
    while process.poll() is None and b'"decided"' not in content(journal):
        pass
    return time.sleep(CHANCE.choice([0, 0, CHANCE.uniform(0, 0.002), CHANCE.uniform(0, 0.01)]))


def content(path):
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return b""


def wait_for(path, process):
    """Waits until something is being prepared, where most can go wrong."""
    while not path.exists() and process.poll() is None:
        pass


def control(case):
    """A place that is skipped has to be seen."""
    room = case.room()
    rescue = next((room.home / ".local/state/moot/rescue").glob("*.jsonl"))
    skipped = rescue.read_bytes()
    assert room.run(*case.command).returncode == 0
    rescue.write_bytes(skipped)
    assert sum(room.hits(case.words)) > 0, "a skipped place is not seen"
    room.close()


if __name__ == "__main__":
    main()
