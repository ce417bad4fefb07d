"""What an open board takes while it is used, and while nothing happens."""

import datetime
import time

from harness import Line, Row, Series
from searching import FREQUENT
from terminal import Terminal

IDLE = 60
"""Seconds."""


def memory(data):
    peaks = Series("MiB")
    with Terminal(data.board(data.million)) as board:
        for keys in ("jjjjlllljjjjkkkhh", "\r", "jjjj", "q", "/", FREQUENT, "\r", "n"):
            board.press(keys, silence=0.3)
        peaks.add(board.peak())
    return [Line("peak memory of an open board, 1,000,000 items", peaks).median_within(48)]


def idle(data):
    # A ledger of its own, of the day that it is: the board follows the calendar, as it does at work.
    store = data.made(
        f"today-{datetime.date.today()}.guatu",
        lambda file: data.call("demo", "-o", file, "--items", 10_000, "--no-open"),
    )
    with Terminal([data.guatu, "board", store]) as board:
        board.press("jjll", silence=1)
        before, written = board.switches(), board.written()
        quiet = board.listen(time.monotonic_ns(), IDLE, IDLE)
        switches, output = Series("", [board.switches() - before]), Series("bytes", [quiet.bytes])
        disk = Series("bytes", [board.written() - written])
    return [
        Line("idle for 60 s: wake-ups", switches).median_within(2),
        Line("idle for 60 s: bytes to the terminal", output).median_within(0),
        Line("idle for 60 s: bytes to the disk", disk).median_within(0),
    ]


ROWS_OF_TABLE = [
    Row("peak memory of an open board, 1,000,000 items", memory),
    Row("idle for 60 s", idle, is_beside=True),
]
