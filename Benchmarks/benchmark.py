"""The benchmarks of guatu: benchmark.py GUATU PROBE TOOLS [--only TEXT] [--json FILE] [--data FOLDER].

scripts/benchmark calls it. GUATU is the program, PROBE the LedgerProbe, TOOLS the folder with the compiled references.
"""

import argparse
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent / "rows"))

import cursor
import drill_in
import first_frame
import growth
import intake
import lights
import past
import resources
import searching
import steps
import workbooks
from data import Data
from harness import machine, table, written

# In the order of the table.
SUBJECTS = (first_frame, cursor, drill_in, steps, intake, searching, past, lights, resources, workbooks, growth)


def measured(rows, data):
    """The lines of the rows, in their order; rows that only wait do so beside the others."""
    with ThreadPoolExecutor() as waiting:
        beside = {row.name: waiting.submit(row.measure, data) for row in rows if row.is_beside}
        lines = []
        for row in rows:
            start = time.monotonic()
            found = beside[row.name].result() if row.is_beside else row.measure(data)
            print(f"{time.monotonic() - start:6.1f} s  {row.name}", file=sys.stderr)
            print(table(found), file=sys.stderr)
            lines += found
        return lines


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("guatu")
    arguments.add_argument("probe")
    arguments.add_argument("tools")
    arguments.add_argument("--only", default="", help="rows whose name holds this")
    arguments.add_argument("--json", help="the file for the results")
    arguments.add_argument("--data", help="a folder that keeps the ledgers for the next run")
    options = arguments.parse_args()
    rows = [row for subject in SUBJECTS for row in subject.ROWS_OF_TABLE if options.only in row.name]
    start = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="guatu-benchmark-") as folder:
        if options.data:
            Path(options.data).mkdir(parents=True, exist_ok=True)
        data = Data(options.guatu, options.probe, options.tools, options.data or folder)
        if not options.only:
            data.prepare()
        lines = measured(rows, data)
    if options.json:
        Path(options.json).write_text(written(lines, time.monotonic() - start), encoding="utf-8")
    print(machine())
    print()
    print(table(lines))
    if not all(line.is_reached for line in lines):
        sys.exit(1)


if __name__ == "__main__":
    main()
