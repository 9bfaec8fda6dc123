"""What a finished PDF draws: its forms, where each is used, and what is said of them."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pikepdf

from planner.figures.figure import Box


@dataclass(frozen=True, slots=True)
class Use:
    """A form on a page: points for each unit across and up, and where its origin is."""

    page: int
    name: str
    across: float
    up: float
    x: float
    y: float

    def area(self, box: Box) -> Box:
        """Where a box of the form is on the page: left, bottom, right, top."""
        xs = sorted(self.x + self.across * value for value in (box[0], box[2]))
        ys = sorted(self.y + self.up * value for value in (box[1], box[3]))
        return (xs[0], ys[0], xs[1], ys[1])


@dataclass(frozen=True, slots=True)
class Drawn:
    """All uses in order, all words for a reader in order, and the operators of each form."""

    uses: tuple[Use, ...]
    alts: tuple[str, ...]
    forms: dict[str, bytes]
    images: int


def read_drawn(pdf: bytes) -> Drawn:
    """Everything drawn in a PDF. Raises pikepdf's errors for one that is broken."""
    with pikepdf.open(io.BytesIO(pdf)) as document:
        uses = tuple(
            use
            for number, page in enumerate(document.pages, start=1)
            for use in _uses(page, number)
        )
        alts = tuple(_alts(document.Root.StructTreeRoot))
        found = [one for one in document.objects if isinstance(one, pikepdf.Stream)]
        kinds = [str(one.get("/Subtype", "")) for one in found]
        forms = {
            str(name): form.read_bytes()
            for page in document.pages
            for name, form in page.resources.get("/XObject", pikepdf.Dictionary()).items()
        }
        assert kinds.count("/Form") == len(forms)
    return Drawn(uses, alts, forms, kinds.count("/Image"))


def _uses(page: pikepdf.Page, number: int) -> Iterator[Use]:
    """A use is `cm` with the form right after it."""
    matrix: list[Any] = []
    for one in pikepdf.parse_content_stream(page, "cm Do"):
        operands = list(one.operands)
        if str(one.operator) == "cm":
            matrix = operands
        else:
            across, skewed, leaning, up, x, y = (float(value) for value in matrix)
            assert skewed == leaning == 0
            yield Use(number, str(operands[0]), across, up, x, y)


def _alts(element: pikepdf.Object) -> Iterator[str]:
    """The words for a reader of an element and all in it."""
    if "/Alt" in element:
        yield str(element.Alt)
    kids: Any = element.get("/K", [])
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            yield from _alts(kid)
