"""How long a key that moves the cursor takes to be answered, and with how many bytes."""

import time

import frame
from first_frame import drawn
from harness import Line, Row, Series
from terminal import Terminal

LOOP = "j" * 10 + "l" * 4 + "k" * 8 + "l" * 3 + "j" * 6 + "h" * 5 + "k" * 8 + "h" * 2
"""All over the board and back to the first tile, always within 11 rows × 10 columns."""
PACE = 1 / 30
"""Seconds from key to key while one is held down."""
REST = 0.5
"""Seconds after which everything that waits for the cursor to rest has come."""


def moves(terminal, keys):
    """Types keys at the pace of one that is held down; a burst for each, which the next key ends."""
    bursts = []
    due = time.monotonic()
    for key in keys:
        due += PACE
        burst = terminal.press(key, silence=PACE / 3, patience=1)
        if not burst.bytes:
            raise RuntimeError(f"no answer to {key}")
        bursts.append(burst)
        time.sleep(max(0, due - time.monotonic()))
    return bursts


def tiles(cells):
    """Where the reference moves its tile: first that of the cursor in the frame, one of 11 rows × 10 columns."""
    for run in frame.read(cells):
        if run.style.background == frame.CURSOR:
            return [run.row, run.column, run.width, run.width + 1, 11, 10]
    raise RuntimeError("the frame has no cursor")


def measure(data):
    store = data.million
    cells = drawn(data, store)
    bare = [data.tool("frame"), cells, "--tiles", *tiles(cells)]
    ours, theirs, rests = [], [], []
    with Terminal(data.board(store)) as board, Terminal(bare) as reference:
        for _ in range(8):
            ours += moves(board, LOOP)
            board.listen(time.monotonic_ns(), REST, REST)
            theirs += moves(reference, LOOP)
        for key in "jjlljjllkkhhkkhh":
            pressed = time.monotonic_ns()
            board.press(key, silence=0.02)
            rests.append(board.listen(pressed, silence=0.1, patience=REST))
    reference_name = "C: the same frame, moves a highlighted tile with ncursesw"
    times = Line(
        "cursor move, key to last byte",
        Series(values=[burst.last for burst in ours]),
        Series(values=[burst.last for burst in theirs]),
        reference_name,
    )
    sizes = Line(
        "cursor move, bytes",
        Series("bytes", [burst.bytes for burst in ours]),
        Series("bytes", [burst.bytes for burst in theirs]),
        reference_name,
    )
    lines = [times.p99_within(5).at_most_times_reference(2), sizes.median_within(200)]
    details = [burst for burst in rests if burst.bytes]
    if details:
        size = max(burst.bytes for burst in details)
        remark = f"at most {size} bytes"
        lines.append(
            Line("cursor rests, key to the details", Series(values=[burst.last for burst in details]), remark=remark)
        )
    return lines


ROWS_OF_TABLE = [Row("cursor move", measure)]
