"""Reads a docx or xlsx as others do, and says in JSON what is there."""
import json
import sys

import docx
import openpyxl


def document(path):
    paper = docx.Document(path)
    section = paper.sections[0]
    return {
        "paragraphs": [{"style": p.style.name, "text": p.text} for p in paper.paragraphs],
        "tables": [[[cell.text for cell in row.cells] for row in table.rows] for table in paper.tables],
        "repeats": sum("w:tblHeader" in row._tr.xml for table in paper.tables for row in table.rows),
        "width": round(section.page_width.mm),
        "height": round(section.page_height.mm),
        "footer": "\n".join(p.text for p in section.footer.paragraphs),
        "fields": [node.text.strip() for part in (paper.element, section.footer._element)
                   for node in part.iter("{%s}instrText" % paper.element.nsmap["w"])],
    }


def sheet(sheet):
    return {
        "name": sheet.title,
        "rows": [["" if cell.value is None else str(cell.value) for cell in row] for row in sheet.iter_rows()],
        "kinds": sorted({cell.data_type for row in sheet.iter_rows() for cell in row if cell.value is not None}),
        "links": sum(cell.hyperlink is not None for row in sheet.iter_rows() for cell in row),
        "freeze": sheet.freeze_panes or "",
        "area": "".join(sheet.print_area or []),
        "repeated": sheet.print_title_rows or "",
        "orientation": sheet.page_setup.orientation,
        "paper": int(sheet.page_setup.paperSize),
        "fits": bool(sheet.sheet_properties.pageSetUpPr.fitToPage) and sheet.page_setup.fitToWidth in (None, 1),
        "footer": "".join(part.text or "" for part in (
            sheet.oddFooter.left, sheet.oddFooter.center, sheet.oddFooter.right)),
        "rules": sorted("%s %s %s" % (rule.type, rule.formula1, rule.formula2) for rule in
                        sheet.data_validations.dataValidation),
        "hidden": sorted(name for name, column in sheet.column_dimensions.items() if column.hidden),
        "widths": [column.width for column in sheet.column_dimensions.values()],
    }


path = sys.argv[1]
if path.endswith(".docx"):
    print(json.dumps(document(path)))
else:
    print(json.dumps([sheet(each) for each in openpyxl.load_workbook(path).worksheets]))
