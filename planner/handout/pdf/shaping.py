"""Shaped runs as operators."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from reportlab.pdfbase.pdfdoc import PDFDocument

from planner.handout.pdf.fonts import shaped
from planner.handout.pdf.glyphs import Glyph, GlyphFont

_NEAR = 0.01  # thousandths of the size


def shown_glyphs(
    font: GlyphFont, face: str, characters: str, size: float, document: PDFDocument
) -> Iterator[tuple[int, str]]:
    """The operators for each stretch of glyphs that lie in one subset and at one height."""
    placed = [(*font.pieces(glyph, document), glyph) for glyph in shaped(characters, face)]
    for (subset, up), stretch in groupby(placed, key=lambda one: (one[0], one[2].up)):
        array = "".join(_moved(code, glyph) for _, code, glyph in stretch)
        raised = f"{up * size / 1000:.4g} Ts [{array}] TJ 0 Ts" if up else f"[{array}] TJ"
        yield subset, raised


def _moved(code: bytes, glyph: Glyph) -> str:
    """A glyph for TJ, whose numbers move what follows to the left, in thousandths."""
    after = glyph.wide + glyph.right - glyph.advance
    return f"{_number(-glyph.right)}<{code.hex().upper()}>{_number(after)}"


def _number(moved: float) -> str:
    return "" if abs(moved) < _NEAR else f"{moved:.4g}"
