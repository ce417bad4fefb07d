"""How long it takes to open a cell of 5,000 items."""

import re

from harness import Line, Row, Series
from terminal import Terminal


def items(burst):
    """How many items the cell says that it has."""
    return int(re.search(r"共\s+(\d+)", burst.plain).group(1))


def measure(data):
    bursts = []
    with Terminal(data.board(data.million)) as board:
        # With the units as columns the last row holds their totals: about 5,000 items each at 200 units.
        board.press("x", silence=0.2)
        board.press("G", silence=0.2)
        for run in range(31):
            board.press("l" if run % 2 == 0 else "h", silence=0.2)
            bursts.append(board.press("\r", silence=0.1))
            board.press("q", silence=0.1)
    counts = [items(burst) for burst in bursts]
    if not 4_000 <= min(counts) <= max(counts) <= 6_000:
        raise RuntimeError(f"cells of {counts} items are not what is to be measured")
    times = Series(values=[burst.last for burst in bursts[1:]])
    line = Line("drill into 5,000 items", times, remark=f"{min(counts):,}–{max(counts):,}")
    return [line.p99_within(15)]


ROWS_OF_TABLE = [Row("drill into 5,000 items", measure)]
