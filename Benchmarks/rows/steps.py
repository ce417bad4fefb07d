"""How long a step takes until it is durable, and until other boards show it."""

import json
import sqlite3
import statistics
import subprocess
import time
from contextlib import closing, contextmanager

import data as ledgers
from harness import Line, Row, Series
from recording import convert
from terminal import Terminal

BLOCK, BLOCKS = 50, 12
"""Steps are taken in blocks, ours and the reference's in turn; the first block warms up."""


class Speaker:
    """A program that answers every line with a line."""

    def __init__(self, command):
        self.process = subprocess.Popen(
            [str(part) for part in command], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        if self.process.stdout.readline().strip() != "ready":
            raise RuntimeError(f"{command[0]} is not ready")

    def ask(self, line):
        self.process.stdin.write(f"{line}\n")
        self.process.stdin.flush()
        answer = self.process.stdout.readline()
        if not answer:
            raise RuntimeError(f"{self.process.args[0]} has ended")
        return json.loads(answer)

    def close(self):
        self.process.stdin.close()
        if self.process.wait() != 0:
            raise RuntimeError(f"{self.process.args[0]} ended with {self.process.returncode}")


@contextmanager
def speaker(command):
    speaker = Speaker(command)
    yield speaker
    speaker.close()


def probe(data, store, *options):
    return [data.probe, "steps", store, "--on", ledgers.DAY, *options]


def recorded(data, store):
    """The SQL of all steps, taken once on a copy."""
    raw, target = data.folder / "steps.sql", data.folder / "steps.replay"
    with speaker(probe(data, data.copy(store, "recorded.guatu"), "--record", raw)) as steps:
        steps.ask(BLOCK * BLOCKS)
    convert(raw, target, BLOCK * BLOCKS)
    return target


def head(store):
    """The last link of the chain: the same where the same was done."""
    with closing(sqlite3.connect(store)) as connection:
        return connection.execute("SELECT sequence, hash FROM events ORDER BY sequence DESC LIMIT 1").fetchone()


def durable(data):
    store = data.million
    recording = recorded(data, store)
    replayed, stepped = data.copy(store, "replayed.guatu"), data.copy(store, "stepped.guatu")
    bare = [data.tool("replay"), replayed, recording]
    ours, theirs = Series(), Series()
    with speaker(probe(data, stepped)) as steps, speaker(bare) as replay:
        for block in range(BLOCKS):
            for series, program in ((ours, steps), (theirs, replay)):
                times = program.ask(BLOCK)
                if block:
                    series.values += [nanoseconds / 1e6 for nanoseconds in times]
    if head(stepped) != head(replayed):
        raise RuntimeError("the reference has not done the same")
    line = Line("one step, durable", ours, theirs, "C: the same SQL through the sqlite3 API")
    return [line.at_most_times_reference(1.5)]


def seen_by_others(data):
    store = data.copy(data.million, "shared.guatu")
    plan = data.plan(store)
    inner = {region.get("parent") for region in plan["regions"]}
    unit = next(region["id"] for region in plan["regions"] if region["id"] not in inner)
    area = plan["areas"][0]["id"]
    tasks = [str(task["id"]) for task in plan["tasks"] if task["area"] == area]
    command = [data.probe, "flips", store, "--on", ledgers.DAY, "--unit", str(unit)]
    for task in tasks:
        command += ["--tasks", task]
    delays, sizes = Series(), []
    with Terminal(data.board(store)) as board, speaker(command) as flips:
        for turn in range(61):
            board.listen(time.monotonic_ns(), silence=0.02, patience=0.02)
            committed = flips.ask("")
            burst = board.listen(committed, silence=0.06, patience=5)
            if not burst.bytes:
                raise RuntimeError("the board has not shown another process's step")
            if turn:
                delays.add(burst.last)
                sizes.append(burst.bytes)
    remark = f"median {statistics.median(sizes):.0f} bytes"
    return [Line("another process's step to the change on screen", delays, remark=remark).p99_within(20)]


ROWS_OF_TABLE = [
    Row("one step, durable", durable),
    Row("another process's step to the change on screen", seen_by_others),
]
