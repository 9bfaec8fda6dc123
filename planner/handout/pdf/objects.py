"""Objects of the document whose bytes are known, and their numbers."""

from __future__ import annotations

from collections.abc import Callable

from reportlab.pdfbase import pdfdoc

Later = Callable[[int], list[tuple[int, bytes]]]
"""Gives objects whose numbers start there, when all others have theirs: numbers and bytes."""


class Written(pdfdoc.PDFObject):  # type: ignore[misc]
    """An object that ReportLab numbers, and writes as it is."""

    __RefOnly__ = 1

    def __init__(self, written: bytes = b"") -> None:
        self.written = written

    def format(self, _document: object) -> bytes:
        """The bytes, as ReportLab asks for them."""
        return self.written


def number(document: pdfdoc.PDFDocument, one: pdfdoc.PDFObject) -> int:
    """The number of an object, which it gets at first use."""
    name = document.Reference(one).name
    return int(document.idToObjectNumberAndVersion[name][0])


def string(text: str) -> str:
    """A text as PDF writes it."""
    if text.isascii() and text.isprintable():
        return "(" + text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)") + ")"
    return f"<{(chr(0xFEFF) + text).encode('utf-16-be').hex().upper()}>"
