"""Measures going through a long session again."""
import os, random, statistics

from screen import Screen
from synthetic import Synthetic

EVENTS, JUMPS, STEPS = 100_000, 200, 100
ENTER, RIGHT, LEFT = "\r", "\x1b[C", "\x1b[D"


def measure(table, moot, folder, home):
    session = Synthetic(moot, folder, "To be gone through again").fill(EVENTS)
    path, chance = session.write(), random.Random(7)
    with Screen([moot, "replay", path], home) as screen:
        print(f"A session of {EVENTS} events is open for replay after {screen.start:.2f} s.")
        # An event a second: each is a moment of its own.
        jumps = [jump(screen, chance.randrange(EVENTS)) for _ in range(JUMPS)]
        steps = [press(screen, key) for key in [RIGHT] * STEPS + [LEFT] * STEPS]
        peak = screen.peak()
    table.limit(f"jump in {EVENTS} events, 99th percentile", percentile(jumps, 99) * 1000, 16, "ms")
    table.limit(f"step and draw in {EVENTS} events, median", statistics.median(steps) * 1000, 5, "ms")
    table.limit(f"step and draw in {EVENTS} events, 99th percentile", percentile(steps, 99) * 1000, 5, "ms")
    table.limit(f"memory replaying {EVENTS} events", peak, 400, "MB")


def jump(screen, second):
    """Seconds from Enter behind a session time to the last byte of the screen there."""
    for key in f"g{second // 3600:02}:{second // 60 % 60:02}:{second % 60:02}": press(screen, key)
    return press(screen, ENTER)


def press(screen, key): return screen.press(key)[0]


def percentile(values, part): return sorted(values)[min(len(values) - 1, len(values) * part // 100)]
