"""How long an entry takes to the facilitator's screen and to the room window, and what that does while nothing happens."""
import os, select, statistics, subprocess, time

from screen import SETTLED, Screen

ENTRIES = 40


def measure(table, moot, folder, session, home, idle):
    own, there = entries(moot, session, home)
    table.compare("entry to the room window, 2,000 events", there, "own screen", own, 3)
    waiting = subprocess.run([moot, "new", "--sessions", folder, "--title", "Hall", "--fictional"],
                             capture_output=True, check=True, text=True).stdout.strip()
    with Screen([moot, "room", waiting], home) as hall: wakes, count = hall.watch(idle)
    table.limit(f"wake-ups of the room window in {idle} s", wakes, 0, "wake-ups")
    table.limit(f"bytes of the room window in {idle} s", count, 0, "bytes")
    with Screen([moot, "room", session], home) as hall: wakes, count = hall.watch(idle)
    table.limit("bytes a second of the room window with a timer", count / idle, 100, "bytes")


def entries(moot, session, home):
    """The medians from Enter to the last change on the facilitator's own screen, and in the room window."""
    own, there = [], []
    with Screen([moot, "run", session], home) as desk, Screen([moot, "room", session], home) as hall:
        for number in range(ENTRIES):
            for letter in f"Chair {number} of the hall": desk.press(letter)
            rest(hall)
            before = time.monotonic()
            os.write(desk.terminal, b"\r")
            last = until_still({desk.terminal: 0.0, hall.terminal: 0.0})
            own.append(last[desk.terminal] - before)
            there.append(last[hall.terminal] - before)
    return statistics.median(own), statistics.median(there)


def rest(screen):
    """Takes what a ticking clock has sent."""
    while select.select([screen.terminal], [], [], 0.02)[0]: os.read(screen.terminal, 1 << 16)


def until_still(last):
    """When each of these terminals sent the last of its first burst: a clock that ticks later does not count."""
    end = time.monotonic() + SETTLED
    while (left := end - time.monotonic()) > 0:
        for terminal in select.select(list(last), [], [], left)[0]:
            os.read(terminal, 1 << 16)
            now = time.monotonic()
            if not last[terminal] or now - last[terminal] < 0.02: last[terminal] = now
    if not all(last.values()): raise RuntimeError("An entry did not come to the room window.")
    return last
