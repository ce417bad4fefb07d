"""Makes of recorded SQL what references/replay.c executes: each text once, and the values of every statement."""

import re
import struct

PARAMETER = re.compile(rb"'(?:[^']|'')*'|\"[^\"]*\"|--[^\n]*|\?(\d*)")
LITERAL = re.compile(rb"(NULL)|x'([0-9a-fA-F]*)'|'((?:[^']|'')*)'|(-?\d+(?![\d.eE]))|(-?[\d.]+(?:[eE][-+]?\d+)?)")


def convert(source, target, count):
    """Reads what LedgerProbe recorded. Of the connection that wrote it keeps the last `count` transactions, the steps,
    and how the connection was set up before them."""
    fields = open(source, "rb").read().split(b"\0")[:-1]
    records = list(zip(fields[0::3], fields[1::3], fields[2::3]))
    writer = next(connection for connection, text, _ in reversed(records) if text.startswith(b"COMMIT"))
    records = [(text, filled) for connection, text, filled in records if connection == writer]
    begins = [index for index, (text, _) in enumerate(records) if text.startswith(b"BEGIN IMMEDIATE")][-count:]
    if len(begins) != count:
        raise ValueError(f"{len(begins)} transactions are not {count} steps")
    texts = {}

    def statement(record):
        return texts.setdefault(record[0], len(texts)), values(*record)

    opening = [statement(record) for record in records[: begins[0]] if record[0].startswith(b"PRAGMA")]
    transactions = []
    for begin in begins:
        end = next(index for index in range(begin, len(records)) if records[index][0].startswith(b"COMMIT"))
        transactions.append([statement(record) for record in records[begin : end + 1]])
    with open(target, "wb") as file:
        file.write(struct.pack("=I", len(texts)))
        for text in texts:
            file.write(struct.pack("=I", len(text)) + text)
        for statements in [opening, *transactions]:
            file.write(struct.pack("=I", len(statements)))
            for text, bound in statements:
                file.write(struct.pack("=II", text, len(bound)) + b"".join(map(written, bound)))


def values(text, filled):
    """The values that were bound to a text, found by laying it beside the same with its values filled in."""
    bound = {}
    here = there = 0
    for match in PARAMETER.finditer(text):
        if not match.group().startswith(b"?"):
            continue
        there += match.start() - here
        here = match.end()
        literal = LITERAL.match(filled, there)
        if not literal:
            raise ValueError(f"no value at {there} of {filled[:200]!r}")
        there = literal.end()
        bound[int(match.group(1) or len(bound) + 1)] = value(literal)
    if text[here:] != filled[there:]:
        raise ValueError(f"{filled[:200]!r} is not {text[:200]!r} with values")
    return [bound[index] for index in range(1, len(bound) + 1)]


def value(literal):
    null, blob, string, whole, fraction = literal.groups()
    if null:
        return None
    if blob is not None:
        return bytearray.fromhex(blob.decode())
    if string is not None:
        return string.replace(b"''", b"'")
    return int(whole) if whole is not None else float(fraction)


def written(bound):
    if bound is None:
        return b"n"
    if isinstance(bound, int):
        return b"i" + struct.pack("=q", bound)
    if isinstance(bound, float):
        return b"f" + struct.pack("=d", bound)
    kind = b"b" if isinstance(bound, bytearray) else b"t"
    return kind + struct.pack("=I", len(bound)) + bytes(bound)
