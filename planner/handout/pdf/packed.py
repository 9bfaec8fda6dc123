"""The finished file: small objects packed together, as PDF has allowed since 1.5.

ReportLab writes each object by itself, with a line of 20 bytes in a table; the structure of a sheet
has hundreds of small ones, which would make it a third larger.
"""

from __future__ import annotations

import hashlib
import zlib

from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas

from planner.handout.pdf.objects import Later

_HEAD = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
_ENTRY = (1, 4, 2)  # bytes of an entry's kind, its place or its pack, its index there
_PLAIN, _PACKED = 1, 2
_LEVEL = 6


def finished(canvas: Canvas, later: Later) -> bytes:
    """The bytes of a canvas whose pages are all ended; it must not be used further.

    `later` gives the objects that come after all others.
    """
    document = canvas._doc  # noqa: SLF001 - the canvas has no door to how it is written
    for font in document.delayedFonts:
        font.addObjects(document)
    root, info = document.Reference(document.Catalog), document.Reference(document.info)
    file = _File()
    small: list[tuple[int, bytes]] = []
    number = 1
    while number in document.numberToId:  # objects ask for others as they are written
        name = document.numberToId[number]
        body = pdfdoc.format(document.idToObject[name], document, toplevel=1)
        if body.endswith((b"endstream", b"endstream\n")):
            file.add(number, body)
        elif body:
            small.append((number, body))
        number += 1
    small += later(number)
    pack = max(number, *(one + 1 for one, _ in small))
    file.pack(pack, small)
    links = b"/Root %b /Info %b" % (root.format(document), info.format(document))
    return file.ended(pack + 1, links)


class _File:
    """Bytes, and where each object is in them."""

    def __init__(self) -> None:
        self._parts = [_HEAD]
        self._length = len(_HEAD)
        self._places: dict[int, tuple[int, int, int]] = {0: (0, 0, 0)}

    def add(self, number: int, body: bytes) -> None:
        """Write an object by itself."""
        self._places[number] = (_PLAIN, self._length, 0)
        written = b"%d 0 obj\n%b\nendobj\n" % (number, body)
        self._parts.append(written)
        self._length += len(written)

    def pack(self, number: int, small: list[tuple[int, bytes]]) -> None:
        """Write many objects as one of that number."""
        at, places = 0, []
        for index, (one, body) in enumerate(small):
            self._places[one] = (_PACKED, number, index)
            places.append(b"%d %d" % (one, at))
            at += len(body) + 1
        head = b" ".join(places) + b"\n"
        bodies = b"\n".join(body for _, body in small)
        about = b"/Type /ObjStm /N %d /First %d" % (len(small), len(head))
        self.add(number, _stream(about, head + bodies))

    def ended(self, number: int, links: bytes) -> bytes:
        """The whole file, with its table as the last object, of that number."""
        start = self._length
        self._places[number] = (_PLAIN, start, 0)
        table = b"".join(
            value.to_bytes(size, "big")
            for one in range(number + 1)
            for value, size in zip(self._places[one], _ENTRY, strict=True)
        )
        name = hashlib.sha256(b"".join(self._parts)).hexdigest()[:32].encode("ascii")
        about = b"/Type /XRef /Size %d /W [%d %d %d] %b /ID [<%b> <%b>]" % (
            number + 1,
            *_ENTRY,
            links,
            name,
            name,
        )
        self.add(number, _stream(about, table))
        return b"".join((*self._parts, b"startxref\n%d\n%%%%EOF\n" % start))


def _stream(about: bytes, content: bytes) -> bytes:
    packed = zlib.compress(content, _LEVEL)
    return b"<<%b /Filter /FlateDecode /Length %d>>\nstream\n%b\nendstream" % (
        about,
        len(packed),
        packed,
    )
