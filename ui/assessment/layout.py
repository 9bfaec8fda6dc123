"""Where name, sides and values stand in a row of findings, for any width and text size.

One function of content, width and fonts, so that painting, clicking and the row's height agree.
"""

from __future__ import annotations

from PySide6.QtCore import QRect

from ui.assessment.cell_words import record_text
from ui.assessment.cells import Act, RowContent, RowLayout
from ui.assessment.fonts import RowFonts
from ui.assessment.placing import GAP, LOUD, Placing, line_height, side_texts
from ui.assessment.recorded_row import loud_row, recorded_row

__all__ = ["LOUD", "fixed_height", "heading_height", "row_layout", "side_texts"]

_OPEN_HEIGHT, _BAND_HEIGHT = 32, 28


def row_layout(content: RowContent, width: int, fonts: RowFonts) -> RowLayout:
    """The places of a row that is `width` px wide."""
    row = Placing(content, width, fonts)
    if content.observed is None:
        return _open_row(row)
    return loud_row(row) if content.finding.kind in LOUD else recorded_row(row)


def fixed_height(content: RowContent, fonts: RowFonts) -> int | None:
    """The height where it is the same at any width; None where the row must be laid out."""
    if content.observed is None and content.finding.kind not in LOUD:
        return _open_height(fonts, fonts.open_name.height)
    return None


def _open_height(fonts: RowFonts, name: int) -> int:
    return max(fonts.u(_OPEN_HEIGHT), line_height(fonts) + fonts.u(8), name + fonts.u(12))


def heading_height(fonts: RowFonts) -> int:
    """The height of a band between the groups."""
    return max(fonts.u(_BAND_HEIGHT), fonts.heading.height + fonts.u(8))


def _open_row(row: Placing) -> RowLayout:
    """A finding that is not recorded: its name, and the cells at the right."""
    u, finding, face = row.fonts.u, row.finding, row.fonts.open_name
    text = "" if finding.sided else record_text()
    cells = row.sides_width() if finding.sided else row.button_width(text)
    width = row.right - row.left - cells - u(GAP)
    loud = finding.kind in LOUD  # these are never cut short
    tall = face.wrapped_height(finding.name, width) if loud else face.height
    height = _open_height(row.fonts, tall)
    row.x, row.y = row.right - cells, (height - row.line) // 2
    if finding.sided:
        row.place_sides(None)
    else:
        row.place_button(Act.RECORD, text, cells)
    return row.done(QRect(row.left, (height - tall) // 2, width, tall), height)
