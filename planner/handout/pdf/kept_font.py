"""A face that keeps what every sheet asks of it: sets of glyphs, cut out and packed, their widths.

Most sheets use the same letters; ReportLab works all of it out anew for each document.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable
from functools import lru_cache

from reportlab.pdfbase import pdfdoc
from reportlab.pdfbase.ttfonts import SUBSETN, TTFont

_SETS = 64
Subset = tuple[int, ...]
"""The characters of a set of glyphs, each at its code."""


class KeptFont(TTFont):  # type: ignore[misc]
    """A TrueType face for all sheets of the process."""

    def __init__(self, name: str, file: str) -> None:
        super().__init__(name, file, validate=0)
        self.face.makeSubset = _kept(self.face.makeSubset)
        self._widths = lru_cache(maxsize=_SETS)(self._widths_of)

    def sets(self, document: pdfdoc.PDFDocument) -> list[tuple[str, Subset]]:
        """The sets of glyphs that a document uses, each with its name there."""
        face = self.face
        return [
            ((SUBSETN(number) + b"+" + face.name + face.subfontNameX).decode(), tuple(subset))
            for number, subset in enumerate(self.state[document].subsets)
        ]

    def addObjects(self, doc: pdfdoc.PDFDocument) -> None:
        """As ReportLab does, with what is known already."""
        sets = self.sets(doc)
        names = [self.getSubsetInternalName(number, doc)[1:] for number in range(len(sets))]
        super().addObjects(doc)
        for name, (full, subset) in zip(names, sets, strict=True):
            doc.idToObject[name].Widths = self._widths(subset)
            doc.idToObject[f"fontFile:{self.face.filename}({full})"].filters = [_PACKER]

    def _widths_of(self, subset: Subset) -> bytes:
        widths = [self.face.getCharWidth(character) for character in subset]
        return bytes(pdfdoc.PDFArray(widths).format(None))


class _Packer(pdfdoc.PDFStreamFilterZCompress):  # type: ignore[misc]
    """Packs the same bytes once."""

    def __init__(self) -> None:
        self.encode = lru_cache(maxsize=_SETS)(zlib.compress)


_PACKER = _Packer()


def _kept(cut: Callable[[list[int]], bytes]) -> Callable[[list[int]], bytes]:
    """Cuts each set of glyphs out once."""

    @lru_cache(maxsize=_SETS)
    def once(subset: Subset) -> bytes:
        return bytes(cut(list(subset)))

    return lambda subset: once(tuple(subset))
