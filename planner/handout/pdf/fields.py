"""The places of the log that are written in, kept inside the document for who reads a scan."""

from __future__ import annotations

import json
from datetime import date

from reportlab.pdfgen.canvas import Canvas

from planner.handout.occasion import LOG_FORM
from planner.handout.pdf.objects import Written, string
from planner.handout.snapshot import Field


def keep_fields(canvas: Canvas, fields: list[Field], day: date) -> None:
    """Write them as data of Stance's own, which other readers leave alone (PDF 1.7, 14.5)."""
    if not fields:
        return
    rows = [[one.page, one.name, one.left, one.bottom, one.width, one.height] for one in fields]
    told = string(json.dumps({"form": LOG_FORM, "fields": rows}, separators=(",", ":")))
    catalog = canvas._doc.Catalog  # noqa: SLF001 - the canvas has no door to the catalog
    catalog.__NoDefault__ = [*catalog.__NoDefault__, "PieceInfo"]
    private = f"/LastModified (D:{day:%Y%m%d}000000Z) /Private {told}"
    catalog.PieceInfo = Written(f"<</Stance <<{private}>>>>".encode("ascii"))
