"""The clinic's logo on the page: an object of the document, in grey on a sheet without colours."""

from __future__ import annotations

import io
import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING

from planner.errors import HandoutError
from planner.handout.pdf.drawing import Form
from planner.handout.pdf.flowables import Whole
from planner.handout.pdf.ink import Ink
from planner.handout.pdf.styles import MM
from planner.handout.pdf.tree import Element, Role
from planner.sentences import sentence

if TYPE_CHECKING:
    from PIL import Image

TALLEST, WIDEST = 18 * MM, 38 * MM
_SIGNATURE, _CHUNK = 8, 12  # bytes of a PNG before its first chunk, and around what a chunk holds


@dataclass(frozen=True, slots=True)
class Logo(Whole):
    """A picture with its words for a reader."""

    data: bytes = field(repr=False)
    alt: str
    width: float
    height: float

    def draw(self, ink: Ink, x: float, top: float) -> None:
        """The picture; it lies in the document once, on however many pages it is."""
        below = top - self.height
        ink.open(Element(Role.FIGURE, alt=self.alt), top, (x, below, self.width, self.height))
        left = ink.left(x, self.width)
        ink.form(_form(self.data, grey=ink.grey), (self.width, -self.height, left, below))
        ink.close()


def logo(data: bytes, alt: str, tallest: float = TALLEST) -> Logo:
    """A kept logo as a block, as large as fits. Raises HandoutError for one that is damaged."""
    wide, tall = _size(data)
    unit = min(tallest / tall, WIDEST / wide)
    return Logo(data, alt, wide * unit, tall * unit)


@lru_cache(maxsize=4)
def _size(data: bytes) -> tuple[int, int]:
    picture = _opened(data)
    return picture.size


@lru_cache(maxsize=4)
def _form(data: bytes, *, grey: bool) -> Form:
    """The picture as an object. JPEG and PNG hold what PDF can take as it is."""
    picture = _opened(data)
    kind = picture.format or ""
    if grey or picture.mode not in {"RGB", "L"}:
        picture = picture.convert("L" if grey else "RGB")
        file = io.BytesIO()
        picture.save(file, kind, **({"quality": 88} if kind == "JPEG" else {"optimize": True}))
        data = file.getvalue()
    grey = picture.mode == "L"
    space, parts = ("/DeviceGray", 1) if grey else ("/DeviceRGB", 3)
    if kind == "JPEG":
        how, content = "/Filter /DCTDecode", data
    else:
        rows = f"<</Predictor 15 /Colors {parts} /Columns {picture.width}>>"
        how, content = f"/Filter /FlateDecode /DecodeParms {rows}", b"".join(_pixels(data))
    head = (
        f"<</Type /XObject /Subtype /Image /Width {picture.width} /Height {picture.height} "
        f"/ColorSpace {space} /BitsPerComponent 8 {how} /Length {len(content)}>>"
    )
    return Form(head.encode("ascii") + b"\nstream\n" + content + b"\nendstream\n")


def _opened(data: bytes) -> Image.Image:
    from PIL import Image  # noqa: PLC0415 - most sheets have no logo

    try:
        picture = Image.open(io.BytesIO(data), formats=("PNG", "JPEG"))
        picture.load()
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError) as error:
        raise HandoutError(
            sentence("The clinic's logo is damaged. Choose it again in the settings.")
        ) from error
    return picture


def _pixels(png: bytes) -> Iterator[bytes]:
    """The packed rows of a PNG of eight bits that is not interlaced: PDF packs them alike."""
    at = _SIGNATURE
    while at < len(png):
        length, kind = struct.unpack_from(">I4s", png, at)
        if kind == b"IDAT":
            yield png[at + 8 : at + 8 + length]
        at += _CHUNK + length
