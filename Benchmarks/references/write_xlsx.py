"""Writes the rows of a CSV file into a workbook with openpyxl, in its quickest mode: the reference for exporting."""

import csv
import sys

import openpyxl

csv.field_size_limit(1 << 30)
book = openpyxl.Workbook(write_only=True)
sheet = book.create_sheet("工作台账")
with open(sys.argv[1], encoding="utf-8", newline="") as rows:
    for row in csv.reader(rows):
        # No cell is written for an empty text; neither does guatu.
        sheet.append([text or None for text in row])
book.save(sys.argv[2])
