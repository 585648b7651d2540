"""Runs a program in a terminal of its own and takes the time of what it sends."""
import fcntl, mmap, os, pty, select, signal, struct, termios, time

COLUMNS, ROWS = 100, 30
# Silence after which a screen counts as settled: no program measured here pauses for so long while drawing.
SETTLED = 0.25


class Screen:
    """A program in a pseudo-terminal; leaving the `with` ends it."""

    def __init__(self, arguments, home):
        shared = mmap.mmap(-1, 8)
        self.process, self.terminal = pty.fork()
        if self.process == 0:
            environment = {"PATH": os.environ["PATH"], "HOME": home, "TERM": "xterm-256color", "LANG": "C.UTF-8"}
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
            # The clock starts at the exec: what Python needs to get there is nobody's start-up.
            shared[:8] = struct.pack("d", time.monotonic())
            os.execvpe(arguments[0], arguments, environment)
        last, self.sent = self.settle(30)
        self.start = last - struct.unpack("d", shared[:8])[0]

    def __enter__(self): return self

    def __exit__(self, *_):
        os.kill(self.process, signal.SIGKILL)
        os.waitpid(self.process, 0)
        os.close(self.terminal)

    def settle(self, first, quiet=SETTLED):
        """Waits at most `first` seconds for something and then for silence: when the last of it came, and how much."""
        last, count, wait = 0.0, 0, first
        while select.select([self.terminal], [], [], wait)[0]:
            try:
                count += len(os.read(self.terminal, 1 << 16))
            except OSError:
                break
            last, wait = time.monotonic(), quiet
        if not count: raise RuntimeError("The program sent nothing.")
        return last, count

    def type(self, text):
        """Types character by character: for each the seconds until its echo was there, and the bytes of that."""
        return [self.press(character) for character in text]

    def press(self, key):
        """Presses a key: the seconds until its last echo was there, and the bytes of that."""
        before = time.monotonic()
        os.write(self.terminal, key.encode())
        # As long again as any answer takes, so that none is cut in two.
        last, count = self.settle(2, quiet=0.02)
        return last - before, count

    def watch(self, seconds):
        """Leaves the program alone for so long: the times it woke up, and the bytes it sent."""
        before, end, count = self.wakes(), time.monotonic() + seconds, 0
        while (left := end - time.monotonic()) > 0:
            if select.select([self.terminal], [], [], left)[0]: count += len(os.read(self.terminal, 1 << 16))
        return self.wakes() - before, count

    def wakes(self):
        """How often any thread of the program has waited for something so far."""
        threads = f"/proc/{self.process}/task"
        return sum(number(f"{threads}/{thread}/status", "voluntary_ctxt_switches") for thread in os.listdir(threads))

    def peak(self):
        """The most memory that the program had so far, in MB."""
        return number(f"/proc/{self.process}/status", "VmHWM") * 1024 / 1e6


def number(path, name):
    with open(path) as file: return next(int(line.split()[1]) for line in file if line.startswith(name + ":"))
