"""How long a search takes until its first page is there."""

import csv as csv_files
import os
from pathlib import Path

from harness import Line, Row, Series, timed
from terminal import Terminal

FREQUENT, ABSENT = "清洁", "驯鹿"


def rare(csv):
    """Two characters of a site that only a handful of items have: found in the data, and the same in every run."""
    counts = {}
    with open(csv, encoding="utf-8-sig", newline="") as file:
        for number, row in enumerate(csv_files.DictReader(file)):
            if number == 200_000:
                break
            content = row["整改内容"]
            for index in range(len(content) - 1):
                pair = content[index : index + 2]
                counts[pair] = counts.get(pair, 0) + 1
    return min((count, pair) for pair, count in counts.items() if all("\u4e00" <= one <= "\u9fff" for one in pair))[1]


def searched(data, store, word):
    with Terminal(data.board(store)) as board:
        board.press("/", silence=0.1)
        board.press(word, silence=0.2)
        return board.press("\r", silence=0.3).last


def counted(csv, word, out):
    """grep's time, and how many lines it found. Its output is a file: into /dev/null it would stop at the first."""
    command = ["bash", "-c", 'grep -c -- "$0" "$1" || test $? = 1', word, csv]
    with open(out, "w", encoding="utf-8") as file:
        run = timed(command, stdout=file, env={**os.environ, "LC_ALL": "C.UTF-8"})
    return run.milliseconds, int(Path(out).read_text(encoding="utf-8"))


def measure(data):
    store, csv = data.million, data.million_csv
    lines = []
    for kind, word in (("frequent", FREQUENT), ("rare", rare(csv)), ("absent", ABSENT)):
        out = data.folder / "count.txt"
        _, count = counted(csv, word, out)
        ours, theirs = Series(), Series()
        for _ in range(3):
            ours.add(searched(data, store, word))
            theirs.add(counted(csv, word, out)[0])
        line = Line(
            f"search two characters in 1,000,000 items: {kind}", ours, theirs, "grep -c over the CSV", remark=f"{word}, {count:,} lines"
        )
        lines.append(line.median_within(100).at_most_times_reference(1))
    return lines


ROWS_OF_TABLE = [Row("search two characters in 1,000,000 items", measure)]
