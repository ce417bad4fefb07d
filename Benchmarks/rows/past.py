"""How long the board takes to show a past day."""

import datetime

import data as ledgers
from harness import Line, Row, Series
from terminal import Terminal

AGO = (1, 99, 50, 10, 75, 25)
"""Days ago, all over the 100 days of the history."""


def measure(data):
    store = data.history()
    today = datetime.date.fromisoformat(ledgers.DAY)
    shown = Series()
    with Terminal(data.board(store)) as board:
        for ago in AGO:
            board.press(f":past {today - datetime.timedelta(days=ago)}", silence=0.2)
            burst = board.press("\r", silence=0.2, patience=60)
            if burst.bytes < 100:
                raise RuntimeError("the board has not gone into the past")
            shown.add(burst.last)
    return [Line("board as of a past day, 1,000,000 events", shown).p99_within(300)]


ROWS_OF_TABLE = [Row("board as of a past day, 1,000,000 events", measure)]
