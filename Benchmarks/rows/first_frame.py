"""How long it takes from the start of the program to the last byte of its first frame."""

import datetime
import json
import subprocess
from pathlib import Path

import data as ledgers
import frame
from harness import Line, Row, Series, in_turn, timed
from terminal import COLUMNS, ROWS, Terminal

REFERENCES = Path(__file__).parent.parent / "references"


def drawn(data, store):
    """A file with the cells of the board's first frame."""
    target = data.folder / "frame.txt"
    size = f"{COLUMNS}x{ROWS}"
    command = [data.guatu, "snapshot", store, "--today", ledgers.DAY, "--format", "ansi", "--size", size]
    snapshot = subprocess.run(list(map(str, command)), check=True, capture_output=True, encoding="utf-8")
    frame.write(frame.runs(snapshot.stdout), target)
    return target


def started(command):
    with Terminal(command) as terminal:
        return terminal.started


def beside_ncurses(data):
    store = data.million
    cells = drawn(data, store)
    day = (datetime.date.fromisoformat(ledgers.DAY) - datetime.date(1970, 1, 1)).days
    bare = [data.tool("frame"), cells, REFERENCES / "first_frame.sql", store, day]
    ours, theirs = in_turn(20, lambda: started(data.board(store)), lambda: started(bare))
    line = Line(
        "first full frame, 120×40, 1,000,000 items",
        Series(values=[burst.last for burst in ours]),
        Series(values=[burst.last for burst in theirs]),
        "C: the same queries, the same cells through ncursesw",
        remark=f"{ours[-1].bytes} bytes, reference {theirs[-1].bytes}",
    )
    return [line.at_most_times_reference(3)]


def beside_visidata(data):
    store, csv = data.store(ledgers.HUNDRED_THOUSAND), data.export(ledgers.HUNDRED_THOUSAND, "csv")
    script, out = data.folder / "pivot.vdj", data.folder / "pivot.csv"
    script.write_text(pivot(csv), encoding="utf-8")
    command = ["vd", "--batch", "--play", script, "--output", out]

    def pivoted():
        out.unlink(missing_ok=True)
        run = timed(command)
        if not out.exists() or out.read_text(encoding="utf-8").count("\n") < 100:
            raise RuntimeError("VisiData has not pivoted the ledger")
        return run

    ours = [started(data.board(store)).last for _ in range(11)][1:]
    theirs = [pivoted().milliseconds for _ in range(2)]
    line = Line(
        "first full frame, 100,000 items",
        Series(values=ours),
        Series(values=theirs),
        "VisiData opens the exported CSV and pivots it",
    )
    return [line.times_faster(20)]


def pivot(csv):
    """What a person types into VisiData for a board of units and areas."""
    sheet = Path(csv).stem
    steps = [
        {"longname": "open-file", "input": str(csv), "keystrokes": "o"},
        {"sheet": sheet, "col": "乡(办)", "row": "", "longname": "key-col", "keystrokes": "!"},
        {"sheet": sheet, "col": "方面", "row": "", "longname": "pivot", "keystrokes": "Shift+W"},
    ]
    return "#!vd -p\n" + "".join(json.dumps(step, ensure_ascii=False) + "\n" for step in steps)


ROWS_OF_TABLE = [
    Row("first full frame, 120×40, 1,000,000 items", beside_ncurses),
    Row("first full frame, 100,000 items", beside_visidata),
]
