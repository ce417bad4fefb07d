"""How long workbooks of 100,000 items take, out and in."""

from pathlib import Path

import data as ledgers
from harness import Line, Row, Series, in_turn, timed

REFERENCES = Path(__file__).parent.parent / "references"
RUNS = 1


def lines(what, ours, theirs, reference_name):
    line = Line(
        what,
        Series(values=[run.milliseconds for run in ours]),
        Series(values=[run.milliseconds for run in theirs]),
        reference_name,
        remark=f"peak {max(run.peak for run in ours):.0f} MiB",
    )
    return [line.times_faster(5).peak_within(max(run.peak for run in ours), 150)]


def writing(data):
    store, csv = data.store(ledgers.HUNDRED_THOUSAND, 8), data.export(ledgers.HUNDRED_THOUSAND, "csv", 8)
    out, theirs = data.folder / "out.xlsx", data.folder / "reference.xlsx"
    mine = data.copy(store)
    # To reveal contacts is an act of the real day: the first one rolls the lights of 2017 to it.
    export_once = [data.guatu, "export", mine, "-o", out, "--reveal-contacts"]
    timed(export_once)

    def export():
        out.unlink(missing_ok=True)
        return timed(export_once)

    def reference():
        return timed([ledgers.PYTHON, REFERENCES / "write_xlsx.py", csv, theirs])

    return lines(
        "export 100,000 items as xlsx",
        *in_turn(RUNS, export, reference, warm=False),
        "openpyxl writes the same cells, read from CSV (write_only)",
    )


def reading(data):
    store, xlsx = data.store(ledgers.HUNDRED_THOUSAND, 8), data.export(ledgers.HUNDRED_THOUSAND, "xlsx", 8)

    def take():
        return timed([data.guatu, "import", data.empty(store), xlsx, "--today", ledgers.DAY])

    def reference():
        return timed([ledgers.PYTHON, REFERENCES / "read_xlsx.py", xlsx])

    return lines(
        "import 100,000 items from xlsx, with all checks",
        *in_turn(RUNS, take, reference, warm=False),
        "openpyxl reads the same cells and keeps nothing (read_only)",
    )


ROWS_OF_TABLE = [
    Row("export 100,000 items as xlsx", writing),
    Row("import 100,000 items from xlsx, with all checks", reading),
]
