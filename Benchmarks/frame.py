"""A frame of the board as runs of cells, for the reference that draws the same through ncurses."""

import re
import unicodedata
from dataclasses import dataclass, replace


@dataclass(frozen=True)
class Style:
    """Colours of xterm's 256, -1 for the terminal's own."""

    foreground: int = -1
    background: int = -1
    bold: bool = False
    reverse: bool = False


@dataclass(frozen=True)
class CellRun:
    row: int
    column: int
    style: Style
    text: str

    @property
    def width(self):
        return columns(self.text)


CURSOR = 255
"""The background of the tile under the cursor, in the theme `dark`."""


def columns(text):
    return sum(2 if unicodedata.east_asian_width(letter) in "WF" else 1 for letter in text)


def runs(ansi):
    """The runs of a snapshot in ANSI."""
    found = []
    for row, line in enumerate(ansi.rstrip("\n").split("\n")):
        style, column = Style(), 0
        for part in re.split(r"(\x1b\[[0-9;]*m)", line):
            if part.startswith("\x1b["):
                style = changed(style, [int(code or 0) for code in part[2:-1].split(";")])
            elif part:
                found.append(CellRun(row, column, style, part))
                column += columns(part)
    return found


def changed(style, codes):
    while codes:
        code = codes.pop(0)
        if code == 0:
            style = Style()
        elif code == 1:
            style = replace(style, bold=True)
        elif code == 7:
            style = replace(style, reverse=True)
        elif code in (38, 48) and codes[0] == 2:
            colour = indexed(*codes[1:4])
            style = replace(style, **{"foreground" if code == 38 else "background": colour})
            codes = codes[4:]
        else:
            raise ValueError(f"SGR {code} is not known")
    return style


def indexed(red, green, blue):
    """The nearest of xterm's 256 colours."""
    levels = (0, 95, 135, 175, 215, 255)
    colours = {
        16 + 36 * r + 6 * g + b: (levels[r], levels[g], levels[b]) for r in range(6) for g in range(6) for b in range(6)
    }
    colours.update({232 + grey: (8 + 10 * grey,) * 3 for grey in range(24)})
    return min(colours, key=lambda number: sum((a - b) ** 2 for a, b in zip(colours[number], (red, green, blue))))


def write(runs, path):
    """Writes runs as lines: row, column, foreground, background, bold, reverse, a tab, the text."""
    with open(path, "w", encoding="utf-8") as file:
        for run in runs:
            style = run.style
            file.write(
                f"{run.row} {run.column} {style.foreground} {style.background} {style.bold:d} {style.reverse:d}"
                f"\t{run.text}\n"
            )


def read(path):
    """The runs that were written."""
    for line in open(path, encoding="utf-8"):
        numbers, text = line.rstrip("\n").split("\t")
        row, column, foreground, background, bold, reverse = map(int, numbers.split())
        yield CellRun(row, column, Style(foreground, background, bool(bold), bool(reverse)), text)
