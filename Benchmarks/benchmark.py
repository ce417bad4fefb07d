"""The benchmarks of guatu: benchmark.py GUATU [--only TEXT] [--json FILE]. scripts/benchmark calls it."""

import argparse
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from harness import Row, run

ITEMS = 100_000
REFERENCES = Path(__file__).parent / "references"
PYTHON = "/usr/bin/python3"


class Data:
    """A ledger of 100,000 invented items, and the files that hold it."""

    def __init__(self, guatu, folder):
        self.guatu, self.folder = guatu, Path(folder)
        self.store, self.empty = self.folder / "demo.guatu", self.folder / "empty.guatu"
        self.csv, self.xlsx = self.folder / "ledger.csv", self.folder / "ledger.xlsx"
        day = ["--today", "2017-03-20"]
        self.call("demo", "-o", self.store, "--items", str(ITEMS), "--seed", "1", *day, "--no-open")
        for file in (self.csv, self.xlsx):
            self.call("export", self.store, "-o", file, "--reveal-contacts", *day)
        self.call("init", self.empty, *day)

    def call(self, *arguments):
        subprocess.run([self.guatu, *arguments], check=True, stdout=subprocess.DEVNULL)

    def fresh(self):
        """An empty ledger of the same campaign."""
        target = self.folder / "fresh.guatu"
        for file in self.folder.glob("fresh.guatu*"):
            file.unlink()
        shutil.copy(self.empty, target)
        return target


def rows(data):
    out = data.folder / "out.xlsx"
    return [
        Row(
            "export 100,000 items as xlsx",
            lambda _: [data.guatu, "export", data.store, "-o", out, "--reveal-contacts", "--today", "2017-03-20"],
            lambda _: [PYTHON, REFERENCES / "write_xlsx.py", data.csv, data.folder / "reference.xlsx"],
            "openpyxl writes the same cells, read from CSV (write_only)",
            reach=5,
            memory=150,
        ),
        Row(
            "import 100,000 items from xlsx, with all checks",
            lambda _: [data.guatu, "import", data.fresh(), data.xlsx, "--today", "2017-03-20"],
            lambda _: [PYTHON, REFERENCES / "read_xlsx.py", data.xlsx],
            "openpyxl reads the same cells and keeps nothing (read_only)",
            reach=5,
            memory=150,
        ),
    ]


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("guatu")
    arguments.add_argument("--only", default="", help="rows whose name holds this")
    arguments.add_argument("--json", help="the file for the results")
    options = arguments.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        chosen = [row for row in rows(Data(options.guatu, folder)) if options.only in row.name]
        if not run(chosen, options.json):
            sys.exit(1)


if __name__ == "__main__":
    main()
