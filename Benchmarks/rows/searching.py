"""How long a search takes until its first page is there."""

import os
from pathlib import Path

from harness import Line, Row, Series, timed
from terminal import Terminal

FREQUENT, RARE, ABSENT = "清洁", "地4", "驯鹿"
"""In the invented ledger a tenth of the items, a handful, and none of them have these two characters."""


def searched(data, store, word):
    with Terminal(data.board(store)) as board:
        board.press("/", silence=0.1)
        board.press(word, silence=0.2)
        return board.press("\r", silence=0.3).last


def filtered(data, store, word):
    """The board with only the items that have the word: through the filter's form, whose fourth field is the text."""
    with Terminal(data.board(store)) as board:
        board.press("f", silence=0.1)
        for key in ["\t"] * 3 + [word]:
            board.press(key, silence=0.1)
        burst = board.press("\r", silence=0.3, patience=60)
        if f'"{word}"' not in burst.plain:
            raise RuntimeError("the board is not filtered")
        return burst.last


def counted(csv, word, out):
    """grep's time, and how many lines it found. Its output is a file: into /dev/null it would stop at the first."""
    command = ["bash", "-c", 'grep -c -- "$0" "$1" || test $? = 1', word, csv]
    with open(out, "w", encoding="utf-8") as file:
        run = timed(command, stdout=file, env={**os.environ, "LC_ALL": "C.UTF-8"})
    return run.milliseconds, int(Path(out).read_text(encoding="utf-8"))


def measure(data):
    store, csv = data.million, data.million_csv
    lines = []
    for kind, word in (("frequent", FREQUENT), ("rare", RARE), ("absent", ABSENT)):
        out = data.folder / "count.txt"
        _, count = counted(csv, word, out)
        ours, theirs = Series(), Series()
        for _ in range(3):
            ours.add(searched(data, store, word))
            theirs.add(counted(csv, word, out)[0])
        what, remark = f"search two characters in 1,000,000 items: {kind}", f"{word}, {count:,} lines"
        line = Line(what, ours, theirs, "grep -c over the CSV", remark=remark)
        lines.append(line.median_within(100).at_most_times_reference(1))
    filters = Series(values=[filtered(data, store, RARE) for _ in range(2)])
    return [*lines, Line("filter by two characters in 1,000,000 items: rare", filters, remark=RARE)]


ROWS_OF_TABLE = [Row("search two characters in 1,000,000 items", measure)]
