"""Measures Moot beside an earlier build of it: keys, cards, commands and neighbours in sessions of any length.

Both programs get copies of the same files and take turns. An entry about an action that was brought along is over for
the person at the keyboard when it is on the screen; that the earlier session has it as well is checked here too.
"""
import os, shutil, statistics, subprocess, time

from screen import Screen
from synthetic import Synthetic

TYPED, CARDS, TIMES = "the room has keys and beans ", 8, 8
# How many things a review brings along from a session of so many events: some 4,200.
BROUGHT = 20_000


def keys(screen): return [seconds for seconds, _ in screen.type(TYPED)]


def cards(screen):
    """The time from Enter to the screen for cards of several words, after the first."""
    times = []
    for number in range(CARDS + 1):
        screen.type(f"a hall with {number} stoves")
        times.append(screen.press("\r")[0])
    return times[1:]


def letters(screen):
    """The time from the first letter in the list of all commands to the screen."""
    times = []
    for _ in range(TIMES):
        screen.press("\x10")
        times.append(screen.press("c")[0])
        screen.press("\x1b")
        time.sleep(0.1)
    return times


def timed(moot, path, home, act):
    """The median of what `act` measures in a copy of a session, which goes again."""
    copy = f"{path[:-len('.jsonl')]}-copy.jsonl"
    shutil.copy(path, copy)
    try:
        with Screen([moot, "run", copy], home) as screen: return statistics.median(act(screen))
    finally:
        os.remove(copy)


def review(moot, path, folder):
    """A folder with a copy of a session and a review that carries on from it: the review, the copy, the seconds."""
    shutil.rmtree(folder, ignore_errors=True)
    os.makedirs(folder)
    earlier = shutil.copy(path, folder)
    before = time.monotonic()
    made = subprocess.run([moot, "new", "--sessions", folder, "--flow", "review", "--title", "Review", "--fictional",
                           "--from", earlier], capture_output=True, check=True, text=True)
    return made.stdout.strip(), earlier, time.monotonic() - before


def entries(moot, path, earlier, folder, home):
    """The median time from Enter to the screen for what is said of actions that were brought along."""
    subprocess.run([moot, "run", path, "--sessions", folder, "--linear"], input=":stage.go actions leave=anyway\n",
                   capture_output=True, check=True, text=True)
    times, said = [], [f"it stands in shed {number}" for number in range(1, TIMES + 1)]
    with Screen([moot, "run", path, "--sessions", folder], home) as screen:
        for number, words in enumerate(said, 1):
            screen.type(f"A{number} done: {words}")
            times.append(screen.press("\r")[0])
        end = time.monotonic() + 20
        while time.monotonic() < end and not holds(earlier, said): time.sleep(0.1)
    if not holds(earlier, said): raise RuntimeError("The earlier session did not hear of it.")
    return statistics.median(times)


def holds(path, said):
    with open(path, encoding="utf-8") as file: text = file.read()
    return all(f'"{words}"' in text for words in said)


def neighbours(moot, path, folder, home):
    """Seconds to begin a review, and to say something of a brought action in it."""
    made, earlier, seconds = review(moot, path, folder)
    try:
        return seconds, entries(moot, made, earlier, folder, home)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def measure(table, moot, today, folder, home):
    """Adds a row for each target to a table; `today` is the earlier build."""
    paths = {events: Synthetic(today, folder, f"Speed {events}").fill(events).write()
             for events in (2_000, 20_000, 100_000)}

    def compare(what, act, events, most):
        # Turn by turn, so that whatever else the computer does counts against both.
        turns = [[timed(program, paths[events], home, act) for program in (moot, today)] for _ in range(3)]
        ours, theirs = (statistics.median(times) for times in zip(*turns))
        table.compare(f"{what}, {events:,} events", ours, "today", theirs, most)

    compare("key to screen", keys, 2_000, 0.5)
    compare("key to screen", keys, 100_000, 0.1)
    compare("a card", cards, 20_000, 0.1)
    compare("first letter of all commands", letters, 20_000, 0.1)
    (begun, said), (begun_today, said_today) = (
        neighbours(program, paths[BROUGHT], os.path.join(folder, "neighbours"), home) for program in (moot, today))
    table.compare("an entry about a brought action", said, "today", said_today, 0.1)
    table.compare("beginning a review of some 4,200 things", begun, "today", begun_today, 0.05, "s")
