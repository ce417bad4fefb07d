"""How long midnight takes: lights whose day has come are rolled forward."""

import datetime
import sqlite3
from contextlib import closing

import data as ledgers
from harness import Line, Row, Series
from steps import speaker

WANTED = 10_000
"""1 % of a million."""


def due(store, until):
    """How many lights change until a day."""
    number = (until - datetime.date(1970, 1, 1)).days
    with closing(sqlite3.connect(f"file:{store}?mode=ro", uri=True)) as connection:
        return connection.execute("SELECT COUNT(*) FROM lights WHERE changes_on <= ?", (number,)).fetchone()[0]


def measure(data):
    """Lets one midnight after another pass, and keeps those at which about 1 % of the lights are due."""
    store = data.copy(data.million, "lights.guatu")
    day = datetime.date.fromisoformat(ledgers.DAY)
    kept = []
    with speaker([data.probe, "lights", store]) as lights:
        for _ in range(14):
            day += datetime.timedelta(days=1)
            count = due(store, day)
            nanoseconds, _ = lights.ask(day.isoformat())
            if WANTED * 0.5 <= count <= WANTED * 2:
                kept.append((count, nanoseconds / 1e6))
    if not kept:
        raise RuntimeError("at no midnight is about 1 % of the lights due")
    counts = ", ".join(f"{count:,}" for count, _ in kept)
    line = Line(
        "roll-forward at midnight with 1 % of lights due",
        # What so many due lights take, for 10,000.
        Series(values=[milliseconds * WANTED / count for count, milliseconds in kept]),
        remark=f"due: {counts}; times for 10,000",
    )
    return [line.median_within(300)]


ROWS_OF_TABLE = [Row("roll-forward at midnight with 1 % of lights due", measure)]
