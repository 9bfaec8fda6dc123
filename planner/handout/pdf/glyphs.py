"""A face whose glyphs are drawn by their numbers: what shaping gives has no characters of its own.

ReportLab knows glyphs by characters only. A glyph gets a private one, which stays inside the file:
what a reader of the text is told instead is what the glyph says.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from weakref import WeakKeyDictionary

import uharfbuzz
from bidi.mirror import MIRRORED
from reportlab.pdfbase.pdfdoc import PDFDocument

from planner.handout.pdf.kept_font import KeptFont, Subset

_PRIVATE = 0xE000
_CLUSTERS = uharfbuzz.BufferClusterLevel.MONOTONE_CHARACTERS
_FEATURES = {"liga": False}  # two letters in one glyph are told in the wrong order by readers
_PAIRS = {unicodedata.normalize("NFKC", chr(one)): chr(one) for one in range(0xFEF5, 0xFEFD, 2)}
_MAP = """/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<00> <FF>
endcodespacerange
{ranges}
endcmap
CMapName currentdict /CMap defineresource pop
end
end"""
_MOST_IN_A_RANGE = 100


@dataclass(frozen=True, slots=True)
class Glyph:
    """A placed glyph: its private character, what it says, and where it goes, in thousandths.

    `wide` is its own width, `advance` how far on the next one is; `right` and `up` move it alone.
    """

    character: str
    said: str
    wide: float
    advance: float
    right: float
    up: float


class GlyphFont(KeptFont):
    """A face with the shapes of its letters chosen by HarfBuzz. `turned` names a second copy."""

    def __init__(self, name: str, file: str, *, turned: bool = False) -> None:
        super().__init__(name, file)
        if turned:
            self.face.subfontNameX = b"-Turned"  # else both copies would be one in the document
        self.characters = frozenset(self.face.charToGlyph)
        self.shaped = lru_cache(maxsize=4096)(self._shape)
        self._shaper = uharfbuzz.Font(uharfbuzz.Face(uharfbuzz.Blob(self.face._ttf_data)))  # noqa: SLF001
        self._unit = 1000 / self._shaper.face.upem
        self._said: WeakKeyDictionary[PDFDocument, dict[int, str]] = WeakKeyDictionary()

    def pieces(self, glyph: Glyph, document: PDFDocument) -> tuple[int, bytes]:
        """The subset that a glyph is in and its code there; the document will know what it says."""
        ((subset, code),) = self.splitString(glyph.character, document)
        said = self._said.setdefault(document, {})
        said.setdefault(ord(glyph.character), glyph.said)
        return subset, code

    def addObjects(self, doc: PDFDocument) -> None:
        """As ReportLab does, with what each glyph says instead of its private character."""
        sets, said = self.sets(doc), self._said.get(doc, {})
        super().addObjects(doc)
        for name, subset in sets:
            doc.idToObject[f"toUnicodeCMap:{name}"].content = _map(subset, said)

    def _shape(self, text: str, *, rtl: bool) -> tuple[Glyph, ...]:
        """The glyphs of a text that runs one way, from left to right as they stand."""
        buffer = uharfbuzz.Buffer()
        buffer.cluster_level = _CLUSTERS
        buffer.add_str(text)
        buffer.guess_segment_properties()
        buffer.direction = "rtl" if rtl else "ltr"
        uharfbuzz.shape(self._shaper, buffer, _FEATURES)
        starts = sorted({info.cluster for info in buffer.glyph_infos})
        ends = dict(zip(starts, (*starts[1:], len(text)), strict=True))
        glyphs = [
            self._glyph(info.codepoint, _said(text[info.cluster : ends[info.cluster]], rtl), place)
            for info, place in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True)
        ]
        return tuple(_marks_after(glyphs)) if rtl else tuple(glyphs)

    def _glyph(self, number: int, said: str, place: uharfbuzz.GlyphPosition) -> Glyph:
        code, unit = _PRIVATE + number, self._unit
        wide = self._shaper.get_glyph_h_advance(number) * unit
        self.face.charToGlyph[code] = number
        self.face.charWidths[code] = wide
        return Glyph(
            chr(code),
            said,
            wide,
            place.x_advance * unit,
            place.x_offset * unit,
            place.y_offset * unit,
        )


def _said(cluster: str, rtl: bool) -> str:
    """What a glyph says as it stands: readers turn letters round, and mirror brackets."""
    if not rtl:
        return cluster
    return _PAIRS.get(cluster) or "".join(MIRRORED.get(one, one) for one in reversed(cluster))


def _marks_after(glyphs: list[Glyph]) -> Iterator[Glyph]:
    """The same with each mark after its letter: a reader takes one before it for a word."""
    marks: list[Glyph] = []
    for glyph in glyphs:
        if not glyph.advance:
            marks.append(glyph)
            continue
        yield glyph
        for mark in marks:
            yield replace(mark, right=mark.right - glyph.advance)
        marks = []
    yield from marks


def _map(subset: Subset, said: dict[int, str]) -> bytes:
    """From the codes of a subset to what they say."""
    lines = [
        f"<{code:02X}> <{said.get(character, chr(character)).encode('utf-16-be').hex().upper()}>"
        for code, character in enumerate(subset)
        if character
    ]
    ranges = [lines[at : at + _MOST_IN_A_RANGE] for at in range(0, len(lines), _MOST_IN_A_RANGE)]
    written = (f"{len(one)} beginbfchar\n" + "\n".join(one) + "\nendbfchar" for one in ranges)
    return _MAP.format(ranges="\n".join(written)).encode("ascii")
