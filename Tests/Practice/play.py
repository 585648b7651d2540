#!/usr/bin/env python3
"""Plays written-up workshops through the program, which makes the sessions of Sessions/Practice.

    swift build --product moot
    python3 Tests/Practice/play.py                     makes them again
    python3 Tests/Practice/play.py --check             plays them elsewhere and compares, byte for byte
    python3 Tests/Practice/play.py --script timebank-town      prints what is played

A write-up (NAME.md) says line by line what happened; NAME.toml is its agenda. Each line becomes one
line of linear mode at its own clock time, so nothing in a session is written by hand. The player
adds only what a facilitator does with keys and a write-up does not tell: the list of people before
they come, going on to the next stage, showing what was private, opening and showing a poll, and the
close; and what stands in its notes alone: the day of a goal, how sure the room is, what became of a
concern, the review date. It says how much of this it added.

It stops where a line has no place to go, where the program refuses one, and where what the program
then holds (ids, words, people, minutes) is not what the write-up says.
"""
import argparse, json, os, pathlib, shutil, subprocess, sys, tempfile

from player import LISTS, ROWS, Player
from writeup import HERE, Stop, WriteUp

ROOT = HERE.parent.parent
# Each workshop has seeds of its own, for its making, its run and what is added later, so that no two
# sessions share an id.
SEEDS = {"timebank-town": 20260305_1, "hospital-night-staff": 20260212_1, "food-and-loneliness": 20260418_1,
         "cancer-champions": 20260516_1, "care-home-links": 20260610_1, "bay-action-groups": 20260128_1}


def run(moot, *arguments, script=None):
    """Runs the program in surroundings that are the same everywhere; gives back its output."""
    with tempfile.TemporaryDirectory() as home:
        found = subprocess.run(
            [moot, *arguments], input=script, text=True, encoding="utf-8", capture_output=True,
            env={"PATH": os.environ["PATH"], "HOME": home, "LC_ALL": "C.UTF-8"})
    if found.returncode:
        words = [line for line in found.stdout.splitlines() if line.startswith(("Refused", "Trouble"))]
        raise Stop("\n".join([f"moot {arguments[0]} ended with {found.returncode}.", *words, found.stderr.strip()]))
    return found.stdout


def play(moot, name, folder):
    """Plays a workshop, and the meetings that look back at it, into a folder; gives back the paths."""
    paths, player = [], None
    for meeting in range(1, WriteUp(name).meetings + 1):
        up = WriteUp(name, meeting)
        player = Player(up, player)
        paths.append(play_meeting(moot, up, player, SEEDS[name] + 10 * (meeting - 1), folder, paths))
    for path in paths[:-1]: compare_chain(moot, player, path)
    return [pathlib.Path(path) for path in paths]


def play_meeting(moot, up, player, seed, folder, earlier):
    opening = ["--people", up.head["People"], "--tables", up.head["Tables"]]
    for path in earlier: opening = [*(opening if "--from" in opening else []), "--from", path]
    path = run(
        moot, "new", "--flow", str(HERE / f"{up.name}.toml"), "--title", up.head["Title"], "--place", up.head["Place"],
        "--question", up.head["Question"], *opening, "--fictional", "--zone", "Europe/London", "--clock", "script",
        "--at", player.opened.isoformat(), "--seed", str(seed), "--sessions", str(folder)).strip()
    linear = ["run", path, "--linear", "--sessions", str(folder), "--clock", "script", "--seed"]
    run(moot, *linear, str(seed + 1), script="\n".join(player.script[:player.during]) + "\n")
    if later := player.script[player.during:]:
        # Opened again days after the close, so session time goes on where it stopped.
        run(moot, *linear, str(seed + 2), "--at", later[0].removeprefix(":at "), script="\n".join(later) + "\n")
    run(moot, "check", path)
    compare(up, player, json.loads(run(moot, "show", path, "--json", "--private")))
    tell(up, player)
    return path


def compare_chain(moot, player, path):
    """Stops where an earlier session does not know what became of the actions that were agreed there."""
    run(moot, "check", path)
    for row in json.loads(run(moot, "show", path, "--json", "--private"))["actions"]:
        # What was brought along is told where it was agreed.
        if "origin" in row: continue
        last = player.rows["actions"][row["action"]]
        grown = [step["words"] for step in row["history"] if step["what"] == "followed"]
        found = {field: row.get(field) for field in ("status", "due", "originalDue", "history")} | {"grown": grown}
        wanted = {field: last.get(field) for field in found} | {"grown": player.grown.get(row["action"], [])}
        for field, value in found.items():
            if plain(value) != plain(wanted[field]):
                raise Stop(f"{path}: {field} of {row['action']} should be {wanted[field]!r} and is {value!r}.")


def compare(up, player, state):
    """Stops where the session does not hold what the write-up says."""
    def same(what, found, wanted):
        if found != wanted: raise Stop(f"{up.name}: {what} should be {wanted!r} and is {found!r}.")

    for field, value in (("title", up.head["Title"]), ("place", up.head["Place"]), ("question", up.head["Question"]),
                         ("zone", "Europe/London"), ("fictional", True), ("closed", True)):
        same(f"the {field}", state.get(field), value)
    for part, key in ROWS.items():
        found, wanted = {row[key]: row for row in state.get(part, [])}, player.rows[part]
        same(f"the list of {part}", sorted(found), sorted(wanted))
        for id_, fields in wanted.items():
            for field, value in fields.items():
                same(f"{field} of {id_}", plain(found[id_].get(field)), plain(value))
    for part, fields in LISTS.items():
        found = state.get(part, [])
        found, wanted = ([{field: plain(row.get(field)) for field in fields} for row in rows] for rows in (
            [found] if isinstance(found, dict) else found, player.lists[part]))
        same(part, found, wanted)
    agenda = {row["title"]: row for row in state["agenda"]}
    for stage in up.held:
        row, is_cut = agenda[stage.title], stage.title in player.skipped
        minutes = row["planned"], row["minutes"], row["spent"] / 60000
        same(f"the minutes of “{stage.title}”", minutes, (stage.planned, player.minutes[stage.title], stage.actual))
        same(f"“{stage.title}”", row["status"], "skipped" if is_cut else "done")


def plain(value):
    """A value of the state without when and where something was said, and without what grew out of an action, which
    stands with that; nothing, where a state leaves it out."""
    if isinstance(value, list):
        value = [plain(item) for item in value if not isinstance(item, dict) or item.get("what") != "followed"]
    if isinstance(value, dict):
        value = {name: plain(item) for name, item in value.items() if name not in ("at", "via")}
    return value or None


def tell(up, player):
    """Says for each verb how many lines were played, and what the player added."""
    print(f"{up.name}: what the session holds is what the write-up says")
    print("  verb              lines  played")
    for verb, count in sorted(player.lines_of.items()):
        print(f"  {verb:17} {count:5} {player.played[verb]:7}")
    print(f"  {'all':17} {player.lines_of.total():5} {player.played.total():7}")
    print("  added: " + ", ".join(f"{id_} {count}" for id_, count in player.added.items()))


def difference(path, kept):
    """Where a session just played differs from the one that is kept, in a sentence; `None` if nowhere."""
    if not kept.exists(): return f"{kept.name} is not in {kept.parent.name}; play.py makes it."
    played, there = path.read_bytes().split(b"\n"), kept.read_bytes().split(b"\n")
    if played == there: return None
    pairs = enumerate(zip(played, there), 1)
    number = next((n for n, (one, other) in pairs if one != other), min(len(played), len(there)) + 1)
    return f"{kept.name} is not what play.py makes of its write-up: they differ from line {number}."


def main():
    options = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    options.add_argument("names", nargs="*", help="the workshops (else all)")
    options.add_argument("--moot", default=str(ROOT / ".build/debug/moot"), help="the program")
    options.add_argument("--into", type=pathlib.Path, default=ROOT / "Sessions/Practice", help="the folder of sessions")
    options.add_argument("--check", action="store_true", help="change nothing; compare with what is there")
    options.add_argument("--script", action="store_true", help="only print what would be played")
    chosen = options.parse_args()
    differences = []
    for name in chosen.names or SEEDS:
        if name not in SEEDS: raise Stop(f"There is no workshop {name}; there are {', '.join(SEEDS)}.")
        if chosen.script:
            player = None
            for meeting in range(1, WriteUp(name).meetings + 1):
                player = Player(WriteUp(name, meeting), player)
                print("\n".join(player.script))
            continue
        with tempfile.TemporaryDirectory() as folder:
            for path in play(chosen.moot, name, folder):
                kept = chosen.into / path.name
                if chosen.check:
                    differences += [found] if (found := difference(path, kept)) else []
                else:
                    chosen.into.mkdir(parents=True, exist_ok=True)
                    shutil.copyfile(path, kept)
                    print(f"  {kept}")
    if differences: raise Stop("\n".join(differences))


if __name__ == "__main__":
    try:
        main()
    except (Stop, OSError) as stop:
        sys.exit(f"play.py: {stop}")
