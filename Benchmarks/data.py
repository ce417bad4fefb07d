"""The ledgers and files that the rows need: each is made once, when a row first asks for it."""

import datetime
import json
import shutil
import sqlite3
import subprocess
from concurrent.futures import ThreadPoolExecutor
from functools import cached_property
from pathlib import Path

MILLION, HUNDRED_THOUSAND = 1_000_000, 100_000
DAY = "2017-03-20"
"""The day of all invented ledgers, and of all boards that show them."""
PYTHON = "/usr/bin/python3"
"""What the references are written in, and the libraries that they use, are Debian's."""


class Data:
    def __init__(self, guatu, probe, tools, folder):
        self.guatu, self.probe, self.tools, self.folder = guatu, probe, Path(tools), Path(folder)

    def tool(self, name):
        """A compiled reference."""
        return self.tools / name

    def board(self, store, *options):
        """The command that opens a board."""
        return [self.guatu, "board", store, "--today", DAY, *options]

    def store(self, items, units=200):
        """A ledger of so many invented items. It must not be changed: see `copy`."""
        return self.made(
            f"items-{items}-{units}.guatu",
            lambda file: self.call(
                "demo", "-o", file, "--units", units, "--items", items, "--seed", "1", "--today", DAY, "--no-open"
            ),
        )

    def export(self, items, ending, units=200):
        def copied():
            # An export that reveals contacts is an event: not of the ledger that is measured.
            return self.copy(self.store(items, units), f"exported-{items}-{units}.guatu")

        return self.made(
            f"items-{items}-{units}.{ending}",
            lambda file: self.call("export", copied(), "-o", file, "--reveal-contacts", "--today", DAY),
        )

    @cached_property
    def million(self):
        return self.store(MILLION)

    @cached_property
    def million_csv(self):
        return self.export(MILLION, "csv")

    def prepare(self):
        """Makes the large ones of all rows, two at a time, before anything is measured."""
        with ThreadPoolExecutor() as making:
            history = making.submit(self.history)
            self.million_csv
            history.result()

    def history(self, events=MILLION, days=100):
        """A ledger of 100,000 items with so many events over so many days, the last of which is yesterday."""
        first = datetime.date.fromisoformat(DAY) - datetime.timedelta(days=days)

        def make(file):
            # The items are as of the first day: what happens to them comes after.
            self.call(
                "demo", "-o", file, "--units", 200, "--items", HUNDRED_THOUSAND, "--today", first, "--no-open"
            )
            probe = [self.probe, "history", file, "--from", first, "--days", days, "--events", events]
            subprocess.run([str(part) for part in probe], check=True, stdout=subprocess.DEVNULL)

        return self.made(f"history-{events}-{days}.guatu", make)

    def copy(self, store, name="copy.guatu"):
        """A copy that may be changed; the one of the same name before goes."""
        target = self.folder / name
        for file in self.folder.glob(name + "*"):
            file.unlink()
        subprocess.run(["cp", "--reflink=auto", str(store), str(target)], check=True)
        if Path(f"{store}-wal").exists():
            shutil.copy(f"{store}-wal", f"{target}-wal")
        return target

    def empty(self, store, name="empty.guatu"):
        """An empty ledger of the same campaign."""
        target = self.folder / name
        for file in self.folder.glob(name + "*"):
            file.unlink()
        subprocess.run([str(self.probe), "empty", str(store), str(target)], check=True)
        return target

    def plan(self, store):
        with sqlite3.connect(f"file:{store}?mode=ro", uri=True) as connection:
            return json.loads(connection.execute("SELECT value FROM ledger WHERE key = 'plan'").fetchone()[0])

    def call(self, *arguments):
        command = [str(part) for part in (self.guatu, *arguments)]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def made(self, name, make):
        """The file of that name; what was not finished is not taken for it."""
        target = self.folder / name
        if not target.exists():
            unfinished = self.folder / f"unfinished-{name}"
            unfinished.unlink(missing_ok=True)
            make(unfinished)
            unfinished.rename(target)
        return target
