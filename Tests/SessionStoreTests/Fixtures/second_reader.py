"""Reads a session file by Docs/SessionFile.md alone, as a check that the contract suffices.

    python3 second_reader.py FILE          exit 0 well, 1 not well, 2 no session

Prints one JSON object of what it read and, on a line of its own, the SHA-256 of the state.
"""
import hashlib
import json
import re
import sys
import unicodedata

sys.dont_write_bytecode = True
from second_fold import fold  # noqa: E402, beside this file

LONGEST, DEEPEST, LARGEST, NEWEST = 1 << 20, 16, 1 << 53, 1
FIELDS = {"n": int, "id": str, "clock": int, "at": str, "since": int, "kind": str, "data": dict}
TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z")
TAIL = re.compile(rb',"chain":"([0-9a-f]{16})"\}\Z')
HEX = re.compile(r"[0-9a-f]{16}")


class Number(str):
    """A number that is not whole, in the characters it was written in."""


def strict(line):
    """One JSON value, or ValueError."""
    def pairs(items):
        if len({name for name, _ in items}) != len(items):
            raise ValueError("a name stands twice")
        return dict(items)

    def whole(digits):
        if len(digits) > 17 or abs(int(digits)) > LARGEST:
            raise ValueError("a number is too big")
        return Number(digits) if digits == "-0" else int(digits)

    def constant(name):
        raise ValueError(name)

    def walk(value, depth):
        if isinstance(value, (dict, list)) and depth >= DEEPEST:
            raise ValueError("too deep")
        for inner in ([*value, *value.values()] if isinstance(value, dict)
                      else value if isinstance(value, list) else []):
            walk(inner, depth + 1)
        if isinstance(value, str):
            value.encode("utf-8")  # half a surrogate pair cannot be encoded

    if len(line) > LONGEST:
        raise ValueError("too long")
    try:
        value = json.loads(line.decode("utf-8"), object_pairs_hook=pairs, parse_int=whole,
                           parse_float=Number, parse_constant=constant)
        walk(value, 0)
    except RecursionError:
        raise ValueError("too deep") from None
    return value


def sha(data):
    return hashlib.sha256(data).hexdigest()[:16]


def event(line):
    value = strict(line)
    if not isinstance(value, dict):
        raise ValueError("not an object")
    for name, kind in FIELDS.items():
        if type(value.get(name)) is not kind:
            raise ValueError(name)
    if not TIME.fullmatch(value["at"]) or not re.fullmatch(r"[a-z0-9]{4}-[1-9]\d*", value["id"]):
        raise ValueError("at or id")
    if value["n"] < 1 or value["clock"] < 0 or not value["kind"]:
        raise ValueError("n, clock or kind")
    return value


def read(data):
    """(header, events, findings): findings are [line, class] as `moot check` names them."""
    lines = data.split(b"\n")
    ended = len(lines) - 1
    header = strict(lines[0])
    if not isinstance(header, dict) or header.get("format") != "moot-session":
        raise ValueError("not a session")
    if not isinstance(header.get("version"), int) or header["version"] < 1:
        raise ValueError("version")
    events, findings, ids = [], [], set()
    links = [sha(lines[0])]  # what the next line may be tied to; empty where nobody can know
    by_place = by_line = 1
    last, after_damage = 0, False
    for number, line in enumerate(lines[1:], 2):
        is_ended = number <= ended
        if not is_ended and line == b"":
            break
        if line.strip(b" \t\r") == b"":
            findings.append([number, "edited"])
            continue
        tail = TAIL.search(line)
        try:
            found = event(line)
        except ValueError:
            if not is_ended:
                findings.append([number, "torn"])
            else:
                findings.append([number, "damaged" if header["version"] <= NEWEST else "unknown"])
                links, after_damage = ([tail[1].decode()] if tail else []), True
            continue
        chain = tail[1].decode() if tail else None
        own = [sha(link.encode() + line[:-28]) for link in links]
        fits = chain is not None and chain == found.get("chain") and (not own or chain in own)
        written, was = found.get("chain"), found.get("was")
        written = written if isinstance(written, str) and HEX.fullmatch(written) else None
        links = [link for link in [was or written, None if fits or was else (own or [None])[0]] if link]
        n = found["n"]
        in_order = n > last if after_damage else n in (by_place, by_line)
        by_place, by_line = (n + 1 if in_order else by_place + 1), n + 1
        last, after_damage, is_new = max(last, n), False, found["id"] not in ids
        ids.add(found["id"])
        if not (is_new and in_order and fits):
            findings.append([number, "edited"])
        elif was:
            findings.append([number, "redacted"])
        if is_new:
            events.append(found)
        if not is_ended:
            findings.append([number, "torn"])
    events.sort(key=lambda e: (e["clock"], e["id"].rsplit("-", 1)[0], e["n"]))
    return header, events, findings


def effective(events):
    """The events that count: without those whose last undo or redo says undone."""
    out = {}
    for e in events:
        if e["kind"] in ("history.undone", "history.redone"):
            out[str(e["data"].get("event"))] = e["kind"] == "history.undone"
    return [e for e in events if not out.get(e["id"])]


SHORT = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r"}


def quoted(text):
    """A text in quotes; what does not show is escaped, in UTF-16."""
    def escaped(char):
        if unicodedata.category(char) not in ("Cc", "Cf", "Zl", "Zp", "Co", "Cs", "Cn"):
            return char
        units = char.encode("utf-16-be").hex()
        return "".join("\\u" + units[i:i + 4] for i in range(0, len(units), 4))
    return '"' + "".join(SHORT.get(char) or escaped(char) for char in text) + '"'


def canonical(value):
    """The text over which a state is hashed."""
    if isinstance(value, dict):
        return "{" + ",".join(quoted(name) + ":" + canonical(inner) for name, inner in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ",".join(map(canonical, value)) + "]"
    return quoted(value) if isinstance(value, str) else json.dumps(value)


def main(path):
    with open(path, "rb") as file:
        data = file.read()
    try:
        header, events, findings = read(data)
    except ValueError as error:
        print(json.dumps({"error": str(error)}))
        return 2
    counted = effective(events)
    state = fold(counted)
    print(json.dumps({"header": header, "events": [e["id"] for e in events],
                      "effective": [e["id"] for e in counted], "findings": findings,
                      "texts": [e["data"].get("text") for e in events]}))
    print(hashlib.sha256(canonical(state).encode()).hexdigest())
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
