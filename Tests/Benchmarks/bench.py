#!/usr/bin/env python3
"""Measures Moot beside nano, micro and the bare disk, all in one run: python3 bench.py PATH-OF-MOOT

Each row says what was measured, what it is held against, and whether the target is met. Times are medians; the
programs take turns, so that a busy machine is as hard on one as on the other.
"""
import os, statistics, subprocess, sys, tempfile, time

from screen import Screen
from synthetic import Synthetic, text

STARTS, LETTERS, APPENDS = 15, 120, 300
SENTENCE = "the library hall is free on thursday evenings and has a kitchen with two ovens "
rows = []


def row(what, ours, other, limit, unit=""):
    """A line of the table; `limit` is the most that `ours` may be, worked out from what `other` names."""
    rows.append((what, f"{ours:.4g}{unit}", other, f"{limit:.4g}{unit}", "met" if ours <= limit else "NOT MET"))


def starts(programs, home):
    """Milliseconds from the start to the settled first screen, for each program."""
    times = {name: [] for name in programs}
    for _ in range(STARTS):
        for name, arguments in programs.items():
            with Screen(arguments, home) as screen: times[name].append(screen.start * 1000)
    return {name: statistics.median(measured) for name, measured in times.items()}


def echoes(programs, home):
    """Milliseconds from a key to the screen that shows it, and bytes sent for it, for each program."""
    found = {}
    for name, arguments in programs.items():
        with Screen(arguments, home) as screen:
            answers = screen.type((SENTENCE * 2)[:LETTERS])
        found[name] = tuple(statistics.median(column) for column in zip(*answers))
    return {name: (seconds * 1000, count) for name, (seconds, count) in found.items()}


def per_event(moot, session, home):
    """Milliseconds to append one event durably: a script of notes less the same run without them."""
    script = "".join(f"{SENTENCE}{number}\n" for number in range(APPENDS))
    environment = os.environ | {"HOME": home}
    def seconds(given):
        before = time.monotonic()
        subprocess.run([moot, "run", session, "--linear"], input=given, text=True, check=True,
                       stdout=subprocess.DEVNULL, env=environment)
        return time.monotonic() - before
    return statistics.median((seconds(script) - seconds("")) / APPENDS * 1000 for _ in range(5))


def bare(session, folder):
    """Milliseconds for a bare write and fdatasync of the last lines of a session."""
    with open(session, "rb") as file: lines = file.read().splitlines(keepends=True)[-APPENDS:]
    def once(number):
        place = os.open(os.path.join(folder, f"bare-{number}"), os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        before = time.monotonic()
        for line in lines:
            os.write(place, line)
            os.fdatasync(place)
        taken = time.monotonic() - before
        os.close(place)
        return taken / len(lines) * 1000
    return statistics.median(once(number) for number in range(5))


def main(moot):
    # Not in memory: what the disk takes is part of what is measured.
    with tempfile.TemporaryDirectory(dir=os.path.expanduser("~"), prefix=".moot-bench-") as folder:
        session = Synthetic(moot, folder, "Two thousand").fill(2_000).write()
        plain = os.path.join(folder, "plain.txt")
        with open(plain, "w") as file: file.write(text(2_000))
        programs = {"moot": [moot, "run", session], "nano": ["nano", plain], "micro": ["micro", plain]}

        first = starts(programs, folder)
        row("start to first screen, 2,000 events (ms)", first["moot"], f"2 x nano {first['nano']:.1f}", 2 * first["nano"])
        row("  the same", first["moot"], f"0.6 x micro {first['micro']:.1f}", 0.6 * first["micro"])

        keys = echoes(programs, folder)
        row("key to screen (ms)", keys["moot"][0], f"2 x nano {keys['nano'][0]:.2f}", 2 * keys["nano"][0])
        row("  the same", keys["moot"][0], f"micro {keys['micro'][0]:.2f}", keys["micro"][0])
        row("bytes sent per letter typed", keys["moot"][1], "100", 100)

        long = Synthetic(moot, folder, "A hundred thousand").fill(100_000).write()
        opened = []
        for _ in range(5):
            with Screen([moot, "run", long], folder) as screen: opened.append((screen.start, screen.peak()))
        row("opening 100,000 events (s)", statistics.median(seconds for seconds, _ in opened), "1", 1)
        row("  its memory (MB)", max(peak for _, peak in opened), "250", 250)

        notes = Synthetic(moot, folder, "Notes").write()
        ours = per_event(moot, notes, folder)
        disk = bare(notes, folder)
        row("appending an event durably (ms)", ours, f"1.5 x bare {disk:.3f}", 1.5 * disk)

        with Screen([moot, "run", Synthetic(moot, folder, "Quiet").write()], folder) as screen:
            wakes, count = screen.watch(5)
        row("wake-ups in 5 s, no timer", wakes, "0", 0)
        row("bytes in 5 s, no timer", count, "0", 0)
        with Screen(programs["moot"], folder) as screen: wakes, count = screen.watch(10)
        row("bytes a second, timer running", count / 10, "100", 100)
        row("wake-ups a second, timer running", wakes / 10, "1.1", 1.1)

    tell()


def tell():
    table = [("what", "ours", "held against", "at most", "")] + rows
    widths = [max(len(line[column]) for line in table) for column in range(5)]
    for line in table: print("  ".join(word.ljust(width) for word, width in zip(line, widths)).rstrip())
    missed = [line[0].strip() for line in rows if line[4] != "met"]
    print("All targets are met." if not missed else f"Not met: {len(missed)} of {len(rows)}.")


if __name__ == "__main__":
    if len(sys.argv) != 2: sys.exit("Usage: bench.py PATH-OF-MOOT")
    main(os.path.abspath(sys.argv[1]))
