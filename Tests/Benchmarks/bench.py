#!/usr/bin/env python3
"""Measures Moot beside nano, micro, jq, rg and the bare disk, and says which targets are met.

    make bench
    make bench TODAY=path    only beside an earlier build of Moot, at that path

Every program runs in a terminal of the same size, and they take turns, so that whatever else the computer does counts
against all of them. A number is the median, unless it is a limit. It ends with 0 whether or not a target is met.
"""
import os, shutil, statistics, subprocess, sys, time

import archive, durable, fullday, replay, room, speed
from screen import COLUMNS, ROWS, Screen
from synthetic import Synthetic, text

STARTS, TYPED, IDLE, TICKING = 15, "the room has keys and beans " * 5, 10, 10


class Table:
    """What was measured; `met` is a sentence for each target that was missed."""

    def __init__(self): self.rows, self.missed = [], []

    def add(self, what, ours, other, ratio, target, is_met):
        self.rows.append([what, ours, other, ratio, target, "met" if is_met else "NOT MET"])
        if not is_met: self.missed.append(f"{what}: {ours}{' against ' + other if other else ''}; the target is {target}.")

    def compare(self, what, ours, name, other, most, unit="ms"):
        scale = {"s": 1, "ms": 1e3, "µs": 1e6}[unit]
        self.add(what, f"{ours * scale:.2f} {unit}", f"{other * scale:.2f} {unit} {name}", f"{ours / other:.2f}",
                 f"at most {most:.3g}", ours / other <= most)

    def limit(self, what, value, most, unit):
        self.add(what, f"{value:.3g} {unit}", "", "", f"under {most:g} {unit}" if most else f"no {unit}",
                 value < most if most else value == 0)

    def show(self):
        rows = [["what", "Moot", "beside", "ratio", "target", ""]] + self.rows
        widths = [max(len(row[column]) for row in rows) for column in range(6)]
        for row in rows: print("  ".join(cell.ljust(width) for cell, width in zip(row, widths)).rstrip())
        print()
        for sentence in self.missed or ["All targets are met."]: print(sentence)


def programs(moot, session, lines, home):
    def at(arguments): return lambda: Screen(arguments, home)
    return {"moot": at([moot, "run", session]), "nano": at(["nano", lines]), "micro": at(["micro", lines])}


def start_and_keys(table, opened, moot, folder, home):
    starts, keys = {name: [] for name in opened}, {name: [] for name in opened}
    # The first of each warms the files and lets micro make its folder.
    for turn in range(STARTS + 1):
        for name, start in opened.items():
            with start() as screen:
                if turn: starts[name].append(screen.start)
    for _ in range(3):
        for name, start in opened.items():
            with start() as screen: keys[name] += screen.type(TYPED)
    first = {name: statistics.median(times) for name, times in starts.items()}
    table.compare("start to settled screen, 2,000 events", first["moot"], "nano", first["nano"], 2)
    table.compare("start to settled screen, 2,000 events", first["moot"], "micro", first["micro"], 0.6)
    key = {name: statistics.median(seconds for seconds, _ in typed) for name, typed in keys.items()}
    table.compare("key to screen, 2,000 events", key["moot"], "nano", key["nano"], 2)
    table.compare("key to screen, 2,000 events", key["moot"], "micro", key["micro"], 1)
    slowest, stage = fullday.measure(moot, folder, home)
    table.compare(f"key to screen, a full day, slowest: {stage}", slowest, "micro", key["micro"], 1)
    table.limit("bytes a typed character", statistics.mean(count for _, count in keys["moot"]), 100, "bytes")


def long_session(table, moot, folder, home):
    path = Synthetic(moot, folder, "A hundred thousand").fill(100_000).write()
    times = []
    for _ in range(3):
        with Screen([moot, "run", path], home) as screen:
            times.append(screen.start)
            peak = screen.peak()
    table.limit("opening 100,000 events", statistics.median(times), 1, "s")
    table.limit("memory with 100,000 events", peak, 250, "MB")


def quiet(table, moot, folder, session, home):
    waiting = subprocess.run([moot, "new", "--sessions", folder, "--title", "Waiting", "--fictional"],
                             capture_output=True, check=True, text=True).stdout.strip()
    with Screen([moot, "run", waiting], home) as screen: wakes, count = screen.watch(IDLE)
    table.limit(f"wake-ups in {IDLE} s without a timer", wakes, 0, "wake-ups")
    table.limit(f"bytes in {IDLE} s without a timer", count, 0, "bytes")
    with Screen([moot, "run", session], home) as screen: wakes, count = screen.watch(TICKING)
    table.limit("bytes a second with a timer", count / TICKING, 100, "bytes")
    table.limit("wake-ups a second with a timer", wakes / TICKING, 3, "wake-ups")
    moved = cursor_moves(moot, session, home)
    table.limit("places of the cursor but one, with a timer", moved - 1, 0, "places")


def cursor_moves(moot, session, home):
    """How many places the cursor was seen at in a few seconds of a running timer, in a real terminal."""
    def tmux(*arguments):
        return subprocess.run(["tmux", "-L", f"moot-bench-{os.getpid()}", "-f", "/dev/null", *arguments],
                              capture_output=True, check=True, text=True, env=os.environ | {"HOME": home}).stdout
    tmux("new-session", "-d", "-x", str(COLUMNS), "-y", str(ROWS), f"exec '{moot}' run '{session}'")
    try:
        time.sleep(2)
        places = set()
        for _ in range(100):
            places.add(tmux("display-message", "-p", "#{cursor_x},#{cursor_y}"))
            time.sleep(0.04)
        return len(places)
    finally:
        tmux("kill-server")


def main():
    moot = os.path.abspath(sys.argv[1])
    # Beside the program, because a folder in memory would make every write durable at once.
    folder = os.path.join(os.path.dirname(moot), "bench")
    shutil.rmtree(folder, ignore_errors=True)
    home = os.path.join(folder, "home")
    os.makedirs(home)
    table = Table()
    if len(sys.argv) > 2:
        speed.measure(table, moot, os.path.abspath(sys.argv[2]), folder, home)
    else:
        everything(table, moot, folder, home)
    table.show()
    shutil.rmtree(folder, ignore_errors=True)


def everything(table, moot, folder, home):
    session = Synthetic(moot, folder, "Two thousand").fill(2000).write()
    lines = os.path.join(folder, "lines.txt")
    with open(lines, "w") as file: file.write(text(2000))

    start_and_keys(table, programs(moot, session, lines, home), moot, folder, home)
    long_session(table, moot, folder, home)
    ours, bare = durable.measure(moot, folder)
    table.compare("appending an event durably", ours, "bare", bare, 1.5, "µs")
    quiet(table, moot, folder, session, home)
    room.measure(table, moot, folder, session, home, IDLE)
    replay.measure(table, moot, folder, home)
    archive.measure(table, moot, folder)


if __name__ == "__main__":
    for needed in () if len(sys.argv) > 2 else ("nano", "micro", "tmux", "jq", "rg"):
        if not shutil.which(needed): sys.exit(f"{needed} is missing; make bench installs it.")
    main()
