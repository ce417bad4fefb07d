"""A program on a terminal of its own, 120×40: keys go in, and the time of the last byte comes out."""

import fcntl
import os
import pty
import re
import select
import signal
import struct
import termios
import time
from dataclasses import dataclass
from pathlib import Path

COLUMNS, ROWS = 120, 40


@dataclass(frozen=True)
class Burst:
    """What a program wrote until it fell silent: milliseconds from the start to the first and to the last byte, and
    how many bytes. `text` is all of it."""

    first: float
    last: float
    text: bytes

    @property
    def bytes(self):
        return len(self.text)

    @property
    def plain(self):
        """The text without what only moves and colours it."""
        return re.sub(r"\x1b\[[0-9;?]*[A-Za-z]|\x1b\(B", " ", self.text.decode())


class Terminal:
    """Starts a program; `started` is what it wrote until its first frame was there and it was silent."""

    FRAME = 4_000
    """A full frame has more bytes than this; what a program tells a terminal before it, fewer."""

    def __init__(self, command, silence=0.15):
        command = [str(part) for part in command]
        environment = {**os.environ, "TERM": "xterm-256color", "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8"}
        for name in ("NO_COLOR", "COLUMNS", "LINES"):
            environment.pop(name, None)
        master, slave = pty.openpty()
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
        start = time.monotonic_ns()
        self.pid = os.fork()
        if self.pid == 0:
            try:
                os.close(master)
                os.login_tty(slave)
                os.execvpe(command[0], command, environment)
            finally:
                os._exit(127)
        os.close(slave)
        self.descriptor = master
        self.started = self.listen(start, silence, patience=60, at_least=Terminal.FRAME)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def press(self, keys, silence=0.05, patience=10):
        """Types keys at once, and waits until the program has answered and is silent."""
        start = time.monotonic_ns()
        os.write(self.descriptor, keys.encode())
        return self.listen(start, silence, patience)

    def listen(self, start, silence, patience, at_least=1):
        """Reads until nothing has come for `silence` seconds; for `at_least` bytes it has `patience` seconds."""
        first = last = start
        text, size = [], 0
        wait = patience
        while select.select([self.descriptor], [], [], wait)[0]:
            try:
                some = os.read(self.descriptor, 65536)
            except OSError:  # the program has gone
                break
            if not some:
                break
            last = time.monotonic_ns()
            first = first if text else last
            text.append(some)
            size += len(some)
            if size >= at_least:
                wait = silence
        return Burst((first - start) / 1e6, (last - start) / 1e6, b"".join(text))

    def peak(self):
        """The most memory that the program has held so far, in MiB."""
        return self._status("VmHWM") / 1024

    def switches(self):
        """How often its threads were switched: how often it woke up."""
        return sum(
            int(line.split()[1])
            for task in Path(f"/proc/{self.pid}/task").iterdir()
            for line in (task / "status").read_text().splitlines()
            if "ctxt_switches" in line
        )

    def written(self):
        """The bytes that it has given to disks."""
        for line in Path(f"/proc/{self.pid}/io").read_text().splitlines():
            if line.startswith("write_bytes"):
                return int(line.split()[1])
        raise RuntimeError("no write_bytes in /proc/PID/io")

    def close(self):
        """Ends the program as a closed window does."""
        if self.pid:
            os.kill(self.pid, signal.SIGTERM)
            self.listen(time.monotonic_ns(), 0.05, 0.05)
            os.close(self.descriptor)
            os.waitpid(self.pid, 0)
            self.pid = 0

    def _status(self, name):
        for line in Path(f"/proc/{self.pid}/status").read_text().splitlines():
            if line.startswith(name):
                return int(line.split()[1])
        raise RuntimeError(f"no {name} in /proc/PID/status")
