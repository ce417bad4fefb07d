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
        # At 200 units the rows are counties: a cell of one and an area has about 5,000 items.
        for run in range(60):
            board.press("j" if run % 12 < 6 else "k", silence=0.2)
            bursts.append(board.press("\r", silence=0.1))
            board.press("q", silence=0.1)
    kept = [burst for burst in bursts[1:] if 4_000 <= items(burst) <= 8_000]
    if len(kept) < 20:
        raise RuntimeError(f"cells of {[items(burst) for burst in bursts]} items are not what is to be measured")
    counts = [items(burst) for burst in kept]
    times = Series(values=[burst.last for burst in kept])
    line = Line("drill into 5,000 items", times, remark=f"{min(counts):,}–{max(counts):,}")
    return [line.p99_within(15)]


ROWS_OF_TABLE = [Row("drill into 5,000 items", measure)]
