"""Measures the archive over thousands of sessions beside `jq` and `rg` over the same files."""
import hashlib, os, re, shutil, statistics, subprocess, sys, time, uuid

from synthetic import Synthetic

SESSIONS, EVENTS, TEMPLATES, TURNS = 5000, 1000, 40, 7
# One that nearly every session says, one that few say, and one that stands in a single one.
COMMON, RARE, SINGLE = "kettle", "hippopotamus", "rhinoceros"


def fill(moot, folder):
    """Makes so many sessions of about so many events; most are others under another id and another title."""
    made = os.path.join(folder, "made")
    sessions = os.path.join(folder, "sessions")
    os.makedirs(sessions)
    templates = []
    for number in range(TEMPLATES):
        session = Synthetic(moot, made, f"Template {number}")
        session.chance.seed(number)
        with open(session.fill(EVENTS).write(), "rb") as file: templates.append(file.read().split(b"\n")[:-1])
    for number in range(SESSIONS):
        lines = again(templates[number % TEMPLATES], number)
        name = f"2026-03-{number % 28 + 1:02}-session-{number}.jsonl"
        with open(os.path.join(sessions, name), "wb") as file: file.write(b"\n".join(lines) + b"\n")
    shutil.rmtree(made)
    return sessions


def again(lines, number):
    """The same session under another id and title, tied together anew; some get a word of their own."""
    old = re.search(rb'"session":"([^"]+)"', lines[0]).group(1)
    new = str(uuid.UUID(int=number + (1 << 100))).encode()
    word = f"{SINGLE if number == 1234 else RARE} ".encode() if number % 500 == 234 else b""
    header = lines[0].replace(old, new)
    made, link = [header], hashlib.sha256(header).hexdigest()[:16]
    for place, line in enumerate(lines[1:]):
        body = line[:line.rindex(b',"chain":')].replace(b'"title":"Template', b'"title":"Session %d of' % number)
        # A note that the next event does not undo.
        if word and place > EVENTS // 2 and b'"note.added"' in body and b'"history' not in b"".join(lines[place + 2:place + 3]):
            body, word = body.replace(b'"text":"', b'"text":"' + word, 1), b""
        link = hashlib.sha256(link.encode() + body).hexdigest()[:16]
        made.append(body + f',"chain":"{link}"}}'.encode())
    return made


def timed(command, home):
    """Seconds and the most memory in MB of a command whose output is thrown away."""
    environment = os.environ | {"HOME": home, "XDG_CACHE_HOME": os.path.join(home, "cache")}
    with open(os.devnull, "w") as nothing:
        start = time.perf_counter()
        process = subprocess.Popen(command, stdout=nothing, stderr=nothing, env=environment)
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - start
    if os.waitstatus_to_exitcode(status): sys.exit(f"{' '.join(command[:3])} ended with {status}")
    return seconds, usage.ru_maxrss / 1024


def beside(ours, theirs, home):
    """The medians of two commands that take turns, and the most memory of the first."""
    times = [(timed(ours, home), timed(theirs, home)) for _ in range(TURNS)]
    return [statistics.median(pair[side][0] for pair in times) for side in (0, 1)] + [max(ours[1] for ours, _ in times)]


def measure(table, moot, folder):
    home = os.path.join(folder, "archive-home")
    sessions = fill(moot, os.path.join(folder, "archive"))
    files = [os.path.join(sessions, name) for name in sorted(os.listdir(sessions))]
    size = sum(map(os.path.getsize, files))
    def find(*words): return [moot, "find", "--sessions", sessions, *words]

    # Read once, so that both find the files in memory.
    subprocess.run(["cat", *files], stdout=subprocess.DEVNULL, check=True)
    jq, jq_memory = timed(["jq", "-c", ".", *files], home)
    built, memory = timed(find(SINGLE), home)
    index = os.path.getsize(os.path.join(home, "cache", "moot", "archive.sqlite"))
    print(f"{SESSIONS} sessions, {size / 1e6:.0f} MB; the index is {index / 1e6:.0f} MB. Memory in MB: building "
          f"{memory:.0f}, jq {jq_memory:.0f}.")
    table.compare(f"making the index of {SESSIONS} sessions", built, "jq", jq, 1 / 3, "s")

    updates, update_memory = [], 0
    for turn in range(TURNS):
        grow(moot, files[turn * 700])
        seconds, update_memory = timed(find(SINGLE), home)
        updates.append(seconds)
    table.limit("bringing it up to date after a change", statistics.median(updates) * 1000, 200, "ms")
    for word in (SINGLE, RARE, COMMON):
        ours, theirs, memory = beside(find(word), ["rg", "--no-config", word, sessions], home)
        table.compare(f"finding “{word}” in {SESSIONS} sessions", ours, "rg", theirs, 1)
    print(f"Memory in MB: bringing up to date {update_memory:.0f}, finding {memory:.0f}.")
    shutil.rmtree(os.path.join(folder, "archive"))


def grow(moot, session):
    """Adds a note to a session, as a person would."""
    subprocess.run([moot, "run", session, "--linear"], input=":note.room One more thing\n", text=True, check=True,
                   capture_output=True)
