"""A full day with much on its walls: 40 people, 8 tables, 400 cards, 60 drafts, every stage open in turn."""
import json, random, statistics, subprocess

from screen import Screen
from synthetic import CATEGORIES, WORDS

PEOPLE, TABLES, ASSETS, IDEAS, DRAFTS = 40, 8, 340, 60, 60
TYPED = "we keep the door open "


def words(chance, count): return " ".join(chance.choices(WORDS, k=count)).replace("’", "'")


def script(agenda, chance):
    """The lines of a whole day, by the stage in which they are said."""
    lines = []

    def go(activity, step=None):
        stage = next(s for s in agenda if s["activity"] == activity and (step is None or s.get("step") == step))
        lines.append(f":stage.go {stage['stage']} leave=anyway")

    lines += [f":card.add type=asset category={chance.choice(CATEGORIES)} by=P{chance.randint(1, PEOPLE)} -- "
              f"{words(chance, chance.randint(3, 12))}" for _ in range(ASSETS)]
    lines += [f":idea.add links=G{chance.randint(1, 170)}+G{chance.randint(171, ASSETS)} -- {words(chance, 7)}"
              for _ in range(IDEAS)]
    go("draft", "write")
    lines += [f":draft.add by=P{number} -- {words(chance, 14)}" for number in range(1, 41)]
    lines.append(":draft.share")
    # Pairs, then fours, then tables: what is merged is what is left.
    left = list(range(1, 41))
    for number in range(41, DRAFTS + 1):
        one, other = left.pop(0), left.pop(0)
        lines.append(f":draft.add from=D{one}+D{other} table={chance.choice('ABCDEFGH')} -- {words(chance, 20)}")
        left.append(number)
    go("draft", "mark")
    lines += [f":cluster.make {sign} D{number} D{number + 8} D{number + 16}" for number, sign in enumerate("ABCDEFGH", 1)]
    go("draft", "integrate")
    lines.append(f":version.add -- {words(chance, 50)}")
    go("agree")
    lines += [":bar.set gradients8 80 1-3 no", ":poll.open", "1=12 2=12 3=10 4=2 5=2 6=1 7=1", ":poll.reveal"]
    lines += [f":concern.add by=P{number} -- {words(chance, 12)}" for number in range(1, 7)]
    lines += [f":concern.settle C{number} recorded" for number in range(1, 7)]
    lines.append(":statement.adopt in 6 months")
    lines += [f":card.add type=force category={chance.choice(['helping', 'holding-back'])} -- {words(chance, 8)}"
              for _ in range(20)]
    lines += [f':action.add owner=P{number} due="in {number % 9 + 1} weeks" uses=G{number} know="{words(chance, 5)}" -- '
              f"{words(chance, 9)}" for number in range(1, 25)]
    lines += [f":ask.make by=P{number} -- {words(chance, 6)}" for number in range(1, 13)]
    return lines


def measure(moot, folder, home):
    """The time from a key to the screen in every stage of such a day; the slowest stage counts."""
    chance = random.Random(40)
    path = subprocess.run(
        [moot, "new", "--sessions", folder, "--flow", "assets,purpose,actions", "--title", "A full day", "--fictional",
         "--people", str(PEOPLE), "--tables", str(TABLES)], capture_output=True, check=True, text=True).stdout.strip()
    with open(path, encoding="utf-8") as file: agenda = json.loads(file.read().split("\n")[1])["data"]["agenda"]
    run = [moot, "run", path, "--linear"]
    made = subprocess.run(run, input="\n".join(script(agenda, chance)) + "\n", capture_output=True, text=True)
    if made.returncode: raise RuntimeError([line for line in made.stdout.split("\n") if line.startswith("Refused")][:3])
    seen, times = set(), {}
    for stage in agenda:
        kind = (stage["activity"], stage.get("step"), stage.get("cards"))
        if kind in seen: continue
        seen.add(kind)
        subprocess.run(run, input=f":stage.go {stage['stage']} leave=anyway\n", capture_output=True, check=True, text=True)
        with Screen([moot, "run", path], home) as screen:
            # Read back is for letters that are commands; elsewhere words are typed.
            keys = "jkjkjkjk" if stage["activity"] == "readback" else TYPED
            times[stage["title"]] = statistics.median(seconds for seconds, _ in screen.type(keys))
    slowest = max(times, key=times.get)
    return times[slowest], slowest
