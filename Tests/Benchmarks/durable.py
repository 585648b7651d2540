"""What it costs until an event is on the disk.

Ours is the time that a script of events takes in linear mode, less the time without the events: deciding, encoding,
looking whether the file is still there, `write`, `fdatasync`, applying, answering. Bare is `write` and
`fdatasync` of the very lines that came of it. Both take turns, so that a busy disk counts against both.
"""
import os, shutil, statistics, subprocess, time

EVENTS, ROUNDS = 300, 11


def measure(moot, folder):
    """The seconds of one event: ours and bare."""
    made = subprocess.run([moot, "new", "--sessions", folder, "--flow", "assets", "--title", "Durable", "--fictional",
                           "--people", "12"], capture_output=True, check=True, text=True).stdout.strip()
    script = "".join(f"Something that was said, number {n}\n" for n in range(EVENTS))
    ours, bare = [], []
    for _ in range(ROUNDS):
        path = os.path.join(folder, "durable.jsonl")
        shutil.copy(made, path)
        start = run(moot, path, "")
        size = os.path.getsize(path)
        ours.append((run(moot, path, script) - start) / EVENTS)
        with open(path, "rb") as file:
            file.seek(size)
            lines = file.read().splitlines(keepends=True)
        if len(lines) != EVENTS: raise RuntimeError(f"{len(lines)} of {EVENTS} events were written.")
        bare.append(write(lines, os.path.join(folder, "bare")) / EVENTS)
    return statistics.median(ours), statistics.median(bare)


def run(moot, path, script):
    before = time.monotonic()
    subprocess.run([moot, "run", path, "--linear"], input=script, text=True, stdout=subprocess.DEVNULL, check=True)
    return time.monotonic() - before


def write(lines, path):
    file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_APPEND, 0o600)
    before = time.monotonic()
    for line in lines:
        os.write(file, line)
        os.fdatasync(file)
    taken = time.monotonic() - before
    os.close(file)
    return taken
