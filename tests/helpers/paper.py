"""Reads a saved sheet back and holds it against the program: every exercise, side and dose."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pypdfium2 as pdfium
from PIL import ImageChops, ImageStat

from planner.vocabulary import WorkingSide
from tests.helpers.pdfs import read_texts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from planner.programs.program import Program, ProgramItem
    from planner.suggest.catalogue import Catalogue

_OFF = 6.0
_SIDES = {WorkingSide.RIGHT: "RIGHT", WorkingSide.LEFT: "LEFT", WorkingSide.BOTH: "Both sides"}


def paper_text(path: Path) -> str:
    """All pages of a PDF as one line of text."""
    return " ".join(read_texts(path.read_bytes()))


def disagreements(text: str, program: Program, catalogue: Catalogue) -> list[str]:
    """What the paper says otherwise than the program; nothing when all is there."""
    places = {item.exercise: _place(text, catalogue, item) for item in program.items}
    wrong = [f"{name} is not on the paper" for name, place in places.items() if place < 0]
    if wrong or not program.items:
        return wrong or ["the program is empty"]
    ends = [*sorted(places.values()), len(text)]
    for item in program.items:
        place = places[item.exercise]
        own = text[place : ends[ends.index(place) + 1]]
        name = catalogue.exercise[item.exercise].name
        wrong += [f"{name}: no “{said}”" for said in _said(item) if said not in own]
        head = own.partition("Start:")[0]
        others = [_SIDES[side] for side in _SIDES if side is not item.side]
        wrong += [f"{name}: “{other}”" for other in others if other in head]
    numbers = [int(text[place:].split(maxsplit=1)[0]) for place in sorted(places.values())]
    in_order = numbers == list(range(1, len(numbers) + 1))
    return wrong if in_order else [*wrong, f"the exercises are numbered {numbers}"]


def unlike(printed: Path, sheet: bytes) -> list[str]:
    """Which pages that came out of a printer look otherwise than the sheet."""
    out, own = pdfium.PdfDocument(printed), pdfium.PdfDocument(sheet)
    try:
        if len(out) != len(own):
            return [f"{len(out)} pages instead of {len(own)}"]
        pairs = zip(out, own, strict=True)
        differ = [_difference(*pair) for pair in pairs]
        return [f"page {n}: {by:.1f} off" for n, by in enumerate(differ, 1) if by > _OFF]
    finally:
        out.close()
        own.close()


def _difference(one: pdfium.PdfPage, other: pdfium.PdfPage) -> float:
    """How far the pixels are apart on average, of 255; the printer's dots are not the page's."""
    a, b = (page.render(scale=1).to_pil().convert("RGB") for page in (one, other))
    if a.size != b.size:
        return 255.0
    return sum(ImageStat.Stat(ImageChops.difference(a, b)).mean) / 3


def _place(text: str, catalogue: Catalogue, item: ProgramItem) -> int:
    """Where the exercise's own block begins: at its number and name."""
    name = re.escape(catalogue.exercise[item.exercise].name)
    found = re.search(rf"(?<!\S)\d+ {name}(?!\S)", text)
    return found.start() if found else -1


def _said(item: ProgramItem) -> Iterator[str]:
    """The words that the dose and the side must have on the paper."""
    dose = item.dose
    yield _SIDES[item.side]
    if dose.reps > 1:
        yield f"{dose.sets} sets of {dose.reps}"
    else:
        yield f"{dose.sets} times"
    if dose.hold_s:
        yield f"Hold each for {dose.hold_s} second"
    if dose.rest_s:
        yield f"Rest {dose.rest_s} seconds"
    if dose.days_per_week is not None:
        yield f"{dose.days_per_week[0]} days a week"
    if dose.band:
        yield f"{dose.band} band"
