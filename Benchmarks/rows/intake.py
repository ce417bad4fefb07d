"""How long it takes to take a million rows in, with all checks."""

import data as ledgers
from harness import Line, Row, Series, timed


def measure(data):
    csv = data.million_csv
    target = data.empty(data.million)
    plain = data.folder / "plain.db"
    plain.unlink(missing_ok=True)
    ours = timed([data.guatu, "import", target, csv, "--today", ledgers.DAY, "--no-mapping"])
    theirs = timed(["sqlite3", plain, f".import --csv '{csv}' items"])
    line = Line(
        "import 1,000,000 CSV rows with all checks",
        Series(values=[ours.milliseconds]),
        Series(values=[theirs.milliseconds]),
        "sqlite3 .import of the same file",
        remark=f"peak {ours.peak:.0f} MiB",
    )
    return [line.at_most_times_reference(4).peak_within(ours.peak, 150)]


ROWS_OF_TABLE = [Row("import 1,000,000 CSV rows with all checks", measure)]
