"""How the cost of the first frame, a step and a drill-in grows with the number of items."""

from harness import Line, Row, Series
from first_frame import started
from steps import probe, speaker
from terminal import Terminal

SIZES = (1_000, 10_000, 100_000, 1_000_000)


def frames(data, store):
    return [started(data.board(store)).last for _ in range(6)][1:]


def steps(data, store):
    with speaker(probe(data, data.copy(store, "grown.guatu"))) as program:
        program.ask(50)
        return [nanoseconds / 1e6 for nanoseconds in program.ask(200)]


def drill_ins(data, store):
    times = []
    with Terminal(data.board(store)) as board:
        for run in range(11):
            board.press("j" if run % 2 == 0 else "k", silence=0.2)
            times.append(board.press("\r", silence=0.1).last)
            board.press("q", silence=0.1)
    return times[1:]


def measure(data):
    return [
        Line(f"{what}, {size:,} items", Series(values=measured(data, data.store(size))))
        for what, measured in (("first frame", frames), ("one step", steps), ("drill into a tile", drill_ins))
        for size in SIZES
    ]


ROWS_OF_TABLE = [Row("growth", measure)]
