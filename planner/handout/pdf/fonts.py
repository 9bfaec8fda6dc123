"""The sheet's typeface: registered once, its widths remembered, no glyph missing unseen."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

import resources
from planner.handout.text import MARK, printable

REGULAR, BOLD = "StanceRegular", "StanceBold"
_FILES = {REGULAR: "fonts/Inter-Regular.ttf", BOLD: "fonts/Inter-Bold.ttf"}


@dataclass(frozen=True, slots=True)
class Shown:
    """A text as one face can draw it, and the characters a mark stands for."""

    text: str
    replaced: tuple[str, ...]


@lru_cache(maxsize=2)
def font(name: str) -> TTFont:
    """One of the two faces, loaded and registered at first use."""
    loaded = TTFont(name, str(resources.path(_FILES[name])), validate=0)
    _keep_subsets(loaded)
    pdfmetrics.registerFont(loaded)
    return loaded


def missing_glyphs(text: str) -> tuple[str, ...]:
    """The characters of a text that neither face can draw, each once, in order."""
    faces = [font(name).face.charToGlyph for name in _FILES]
    return tuple(
        dict.fromkeys(c for c in text if c != "\n" and any(ord(c) not in face for face in faces))
    )


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
    return float(pdfmetrics.stringWidth(word, font(face).fontName, 1000)) / 1000


def _keep_subsets(loaded: TTFont) -> None:
    """Cut each set of glyphs out of the face once: most sheets use the same letters."""
    cut = loaded.face.makeSubset

    @lru_cache(maxsize=64)
    def kept(codes: tuple[int, ...]) -> bytes:
        return bytes(cut(list(codes)))

    loaded.face.makeSubset = lambda codes: kept(tuple(codes))
