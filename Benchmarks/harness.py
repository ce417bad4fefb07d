"""What is measured, against what, and to reach what: rows, their lines in the table, and the table itself."""

import json
import os
import platform
import statistics
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Callable, Optional


@dataclass(frozen=True)
class Row:
    """One subject of the table. `measure` takes the data and gives lines; the subject of idling takes its time beside
    the others."""

    name: str
    measure: Callable
    is_beside: bool = False


@dataclass
class Series:
    """Numbers of one kind, in one unit: `ms`, `bytes`, `MiB`, or none."""

    unit: str = "ms"
    values: list = field(default_factory=list)

    def add(self, value):
        self.values.append(value)

    @property
    def median(self):
        return statistics.median(self.values)

    @property
    def p99(self):
        """With few values this is the largest of them."""
        ordered = sorted(self.values)
        return ordered[min(len(ordered) - 1, round(0.99 * (len(ordered) - 1)))]

    def text(self, value):
        return f"{number(value)} {self.unit}".strip()


@dataclass(frozen=True)
class Goal:
    """A figure and its limit; `at_least` where more is better."""

    name: str
    value: float
    limit: float
    unit: str = ""
    at_least: bool = False

    @property
    def is_reached(self):
        return self.value >= self.limit if self.at_least else self.value <= self.limit

    def __str__(self):
        return f"{self.name} {'≥' if self.at_least else '≤'} {self.limit:g} {self.unit}".strip()


@dataclass
class Line:
    """One line of the table: our numbers, perhaps those of a reference, and the goals."""

    what: str
    ours: Series
    reference: Optional[Series] = None
    reference_name: str = ""
    goals: list = field(default_factory=list)
    remark: str = ""

    def median_within(self, limit):
        return self._reach(Goal("median", self.ours.median, limit, self.ours.unit))

    def p99_within(self, limit):
        return self._reach(Goal("p99", self.ours.p99, limit, self.ours.unit))

    def at_most_times_reference(self, limit):
        return self._reach(Goal("ratio", self.ours.median / self.reference.median, limit, "×"))

    def times_faster(self, limit):
        return self._reach(Goal("faster", self.reference.median / self.ours.median, limit, "×", at_least=True))

    def peak_within(self, peak, limit):
        return self._reach(Goal("peak", peak, limit, "MiB"))

    def _reach(self, goal):
        self.goals.append(goal)
        return self

    @property
    def is_reached(self):
        return all(goal.is_reached for goal in self.goals)

    def record(self):
        """The line as JSON has it."""
        return {
            "what": self.what,
            "unit": self.ours.unit,
            "runs": len(self.ours.values),
            "median": self.ours.median,
            "p99": self.ours.p99,
            "reference": self.reference_name or None,
            "reference_median": self.reference.median if self.reference else None,
            "reference_p99": self.reference.p99 if self.reference else None,
            "goals": [
                {"goal": str(goal), "value": goal.value, "limit": goal.limit, "reached": goal.is_reached}
                for goal in self.goals
            ],
            "remark": self.remark,
            "reached": self.is_reached,
        }


def number(value):
    """Three digits that count."""
    if value == 0:
        return "0"
    digits = 2 if abs(value) < 10 else 1 if abs(value) < 100 else 0
    return f"{value:,.{digits}f}"


@dataclass(frozen=True)
class Run:
    """A command that ran to its end: milliseconds, and the most memory that it held, in MiB."""

    milliseconds: float
    peak: float


def timed(command, **options):
    """Runs a command to its end; leaves the program when it fails."""
    command = [str(part) for part in command]
    options = {"stdin": subprocess.DEVNULL, "stdout": subprocess.DEVNULL, **options}
    start = time.perf_counter()
    process = subprocess.Popen(command, **options)
    _, status, usage = os.wait4(process.pid, 0)
    milliseconds = (time.perf_counter() - start) * 1000
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"exit code {process.returncode}: {' '.join(command)}")
    return Run(milliseconds, usage.ru_maxrss / 1024)


def in_turn(runs, *measures, warm=True):
    """Calls the measures in turn, again and again; gives a list of results for each. The first turn warms up and does
    not count."""
    results = [[] for _ in measures]
    for turn in range(runs + warm):
        for result, measure in zip(results, measures):
            value = measure()
            if turn >= warm:
                result.append(value)
    return results


def table(lines):
    """The lines as a Markdown table."""
    head = ["what", "runs", "median", "p99", "reference", "its median", "ratio", "to reach", ""]
    rows = ["| " + " | ".join(head) + " |", "|" + "---|" * len(head)]
    for line in lines:
        ratio = number(line.ours.median / line.reference.median) + " ×" if line.reference else "–"
        goals = ", ".join(f"{goal} ({number(goal.value)})" for goal in line.goals) or "–"
        cells = [
            line.what + (f" ({line.remark})" if line.remark else ""),
            str(len(line.ours.values)),
            line.ours.text(line.ours.median),
            line.ours.text(line.ours.p99),
            line.reference_name or "–",
            line.reference.text(line.reference.median) if line.reference else "–",
            ratio,
            goals,
            ("✓" if line.is_reached else "✗") if line.goals else "",
        ]
        rows.append("| " + " | ".join(cells) + " |")
    return "\n".join(rows)


def machine():
    """What the numbers were measured on."""
    model = next(
        (line.split(":")[1].strip() for line in Path("/proc/cpuinfo").read_text().splitlines() if "model name" in line),
        platform.machine(),
    )
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / (1 << 30)
    return f"{model}, {os.cpu_count()} cores, {memory:.0f} GiB, {platform.system()} {platform.release()}"


def written(lines, seconds):
    """The results as JSON."""
    record = {"machine": machine(), "seconds": round(seconds), "lines": [line.record() for line in lines]}
    return json.dumps(record, ensure_ascii=False, indent=2) + "\n"
