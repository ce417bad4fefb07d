"""Runs commands side by side with their references and tells medians, p99, ratios and peak memory."""

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


@dataclass
class Row:
    """One thing that is measured.

    `ours` and `reference` give the command of a run; what they do before returning it is not measured.
    `reach` is how many times faster than the reference we have to be, `memory` our peak in MiB.
    """

    name: str
    ours: Callable[[int], list]
    reference: Optional[Callable[[int], list]] = None
    reference_name: str = ""
    reach: Optional[float] = None
    memory: Optional[int] = None
    runs: int = 3


@dataclass
class Measured:
    seconds: list = field(default_factory=list)
    peak: int = 0

    def add(self, command):
        """Runs a command to its end: wall-clock seconds, and the most memory that it held, in KiB."""
        start = time.perf_counter()
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
        self.seconds.append(time.perf_counter() - start)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0:
            sys.exit(f"exit code {process.returncode}: {' '.join(map(str, command))}")
        self.peak = max(self.peak, usage.ru_maxrss)

    @property
    def median(self):
        return statistics.median(self.seconds)

    @property
    def p99(self):
        """With few runs this is the slowest of them."""
        ordered = sorted(self.seconds)
        return ordered[min(len(ordered) - 1, round(0.99 * (len(ordered) - 1)))]

    @property
    def mebibytes(self):
        return self.peak / 1024


def measure(row):
    """Runs a row interleaved with its reference, after one run of each that does not count."""
    ours, reference = Measured(), Measured()
    for run in range(row.runs + 1):
        for measured, command in ((ours, row.ours), (reference, row.reference)):
            if command is None:
                continue
            (measured if run else Measured()).add(command(run))
        print(f"  {row.name}: {run}/{row.runs}", file=sys.stderr)
    return result(row, ours, reference if row.reference else None)


def result(row, ours, reference):
    ratio = reference.median / ours.median if reference else None
    reached = (row.reach is None or ratio >= row.reach) and (row.memory is None or ours.mebibytes <= row.memory)
    return {
        "row": row.name,
        "runs": row.runs,
        "median_s": round(ours.median, 3),
        "p99_s": round(ours.p99, 3),
        "peak_mib": round(ours.mebibytes),
        "reference": row.reference_name,
        "reference_median_s": round(reference.median, 3) if reference else None,
        "reference_peak_mib": round(reference.mebibytes) if reference else None,
        "times_faster": round(ratio, 1) if ratio else None,
        "reach_times": row.reach,
        "reach_mib": row.memory,
        "reached": reached,
    }


def table(results):
    """The results as a Markdown table."""
    head = ["what", "median", "p99", "peak", "reference", "its median", "its peak", "times faster", "to reach", ""]
    lines = ["| " + " | ".join(head) + " |", "|" + "---|" * len(head)]
    for one in results:
        reach = [f"{one['reach_times']:g} ×"] if one["reach_times"] else []
        reach += [f"{one['reach_mib']} MiB"] if one["reach_mib"] else []
        lines.append(
            "| "
            + " | ".join(
                [
                    one["row"],
                    f"{one['median_s']} s",
                    f"{one['p99_s']} s",
                    f"{one['peak_mib']} MiB",
                    one["reference"] or "–",
                    f"{one['reference_median_s']} s" if one["reference"] else "–",
                    f"{one['reference_peak_mib']} MiB" if one["reference"] else "–",
                    f"{one['times_faster']}" if one["times_faster"] else "–",
                    ", ".join(reach) or "–",
                    "✓" if one["reached"] else "✗",
                ]
            )
            + " |"
        )
    return "\n".join(lines)


def machine():
    """What the numbers were measured on."""
    model = next(
        (line.split(":")[1].strip() for line in Path("/proc/cpuinfo").read_text().splitlines() if "model name" in line),
        platform.machine(),
    )
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / (1 << 30)
    return f"{model}, {os.cpu_count()} cores, {memory:.0f} GiB, {platform.system()} {platform.release()}"


def run(rows, output):
    results = [measure(row) for row in rows]
    if output:
        Path(output).write_text(
            json.dumps({"machine": machine(), "rows": results}, ensure_ascii=False, indent=2) + "\n", encoding="utf-8"
        )
    print(machine())
    print()
    print(table(results))
    return all(one["reached"] for one in results)
