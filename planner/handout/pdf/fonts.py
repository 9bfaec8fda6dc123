"""The sheet's typeface: registered once, its widths remembered, no glyph missing unseen."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from reportlab.pdfbase import pdfmetrics

import resources
from planner.handout.pdf.glyphs import Glyph, GlyphFont
from planner.handout.pdf.kept_font import KeptFont
from planner.handout.text import MARK, printable

REGULAR, BOLD = "StanceRegular", "StanceBold"
_ARABIC, _ARABIC_BOLD = "StanceArabic", "StanceArabicBold"
_TURNED, _TURNED_BOLD = "StanceTurned", "StanceTurnedBold"

BOLDS = frozenset({BOLD, _ARABIC_BOLD, _TURNED_BOLD})
"""All bold faces."""

SHAPED = frozenset({_ARABIC, _ARABIC_BOLD, _TURNED, _TURNED_BOLD})
"""The faces whose glyphs are chosen by shaping; turned ones hold signs among Arabic words."""

_FILES = {
    REGULAR: "fonts/Inter-Regular.ttf",
    BOLD: "fonts/Inter-Bold.ttf",
    _ARABIC: "fonts/NotoSansArabic-Regular.ttf",
    _ARABIC_BOLD: "fonts/NotoSansArabic-Bold.ttf",
    _TURNED: "fonts/Inter-Regular.ttf",
    _TURNED_BOLD: "fonts/Inter-Bold.ttf",
}
_ARABIC_OF = {REGULAR: _ARABIC, BOLD: _ARABIC_BOLD}
_TURNED_OF = {REGULAR: _TURNED, BOLD: _TURNED_BOLD}


@dataclass(frozen=True, slots=True)
class Shown:
    """A text as one face can draw it, and the characters a mark stands for."""

    text: str
    replaced: tuple[str, ...]


@lru_cache(maxsize=len(_FILES))
def font(name: str) -> KeptFont:
    """One of the faces, loaded and registered at first use."""
    file = str(resources.path(_FILES[name]))
    loaded = KeptFont(name, file) if name not in SHAPED else _shaping(name, file)
    pdfmetrics.registerFont(loaded)
    return loaded


def _shaping(name: str, file: str) -> GlyphFont:
    return GlyphFont(name, file, turned=name in _TURNED_OF.values())


def missing_glyphs(text: str) -> tuple[str, ...]:
    """The characters of a text that no pair of faces can draw, each once, in order."""
    faces = [font(name).face.charToGlyph for name in (REGULAR, BOLD)]
    others = dict.fromkeys(
        c for c in text if c != "\n" and any(ord(c) not in face for face in faces)
    )
    return tuple(c for c in others if not all(_draws(name, c) for name in _ARABIC_OF.values()))


def face_of(character: str, face: str, *, rtl: bool) -> str:
    """The face that draws a character of a text in `face`, in a run of that direction."""
    if not rtl and ord(character) in font(face).face.charToGlyph:
        return face
    arabic = _ARABIC_OF[face]
    return arabic if _draws(arabic, character) else _TURNED_OF[face]


@lru_cache(maxsize=4096)
def shown(typed: str) -> Shown:
    """A text ready to draw: through the one gate, and with marks where the faces have no glyph."""
    clean = printable(typed)
    text, missing = clean.text, missing_glyphs(clean.text)
    if missing:
        text = text.translate({ord(character): MARK for character in missing})
    return Shown(text, tuple(dict.fromkeys((*clean.replaced, *missing))))


@lru_cache(maxsize=8192)
def em_width(word: str, face: str) -> float:
    """The width of a word at one point of size."""
    if face in SHAPED:
        return sum(glyph.advance for glyph in shaped(word, face)) / 1000
    return float(pdfmetrics.stringWidth(word, font(face).fontName, 1000)) / 1000


def shaped(text: str, face: str) -> tuple[Glyph, ...]:
    """The glyphs of a run of one of the shaped faces, from left to right as they stand."""
    glyphs: tuple[Glyph, ...] = font(face).shaped(text, rtl=not text.isdecimal())
    return glyphs


def _draws(name: str, character: str) -> bool:
    return ord(character) in font(name).characters
