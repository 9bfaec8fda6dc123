"""Making a sheet off the GUI thread: from a snapshot to bytes, and from bytes to pictures."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QSizeF

from planner.handout.reading import SheetReading, sheet_reading
from planner.handout.referral_snapshot import ReferralSnapshot
from planner.handout.snapshot import HandoutSnapshot, SheetExercise
from planner.handout.wording import sheet_languages
from planner.reading.grade import reading_grade
from ui.handout.raster import page_image

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QImage

    from planner.handout.pdf.render import Rendered

Snapshot = HandoutSnapshot | ReferralSnapshot


@dataclass(frozen=True, slots=True)
class SheetPage:
    """A page of a sheet: its size in points, and the exercises that begin on it."""

    size_pt: QSizeF
    exercises: tuple[SheetExercise, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """A finished sheet: exactly the bytes that are printed or saved, and what is on its pages.

    `reading` is how hard it is to read; None for a note between professionals.
    `remarks` are sentences on what one may want to know, such as what was left out to fit.
    """

    snapshot: Snapshot
    pdf: bytes
    sha256: str
    pages: tuple[SheetPage, ...]
    warnings: tuple[str, ...]
    smallest_pt: float
    reading: SheetReading | None = None
    remarks: tuple[str, ...] = ()

    @property
    def referral(self) -> bool:
        """Whether it is a referral note."""
        return isinstance(self.snapshot, ReferralSnapshot)


@dataclass(frozen=True, slots=True)
class Drawn:
    """Pictures of some of a sheet's pages, by index, each `width_px` pixels wide."""

    sheet: Sheet
    width_px: int
    images: Mapping[int, QImage]


def make(snapshot: Snapshot) -> Sheet:
    """Render the snapshot. Raises HandoutError."""
    # ReportLab is imported when the first sheet is made, not when the window opens.
    from planner.handout.pdf.render import render  # noqa: PLC0415

    rendered = render(snapshot)
    digest = hashlib.sha256(rendered.pdf).hexdigest()
    reading = sheet_reading(snapshot) if isinstance(snapshot, HandoutSnapshot) else None
    return Sheet(
        snapshot=snapshot,
        pdf=rendered.pdf,
        sha256=digest,
        pages=_pages(snapshot, rendered),
        warnings=rendered.warnings,
        smallest_pt=rendered.smallest,
        reading=reading,
        remarks=rendered.remarks,
    )


def draw(sheet: Sheet, pages: tuple[int, ...], width_px: int, known: Mapping[int, QImage]) -> Drawn:
    """Draw some pages. Where a picture equals the one known, it is that one: nothing changed."""
    images = {}
    for page in pages:
        image, before = page_image(sheet.pdf, page, width_px), known.get(page)
        images[page] = before if before is not None and before == image else image
    return Drawn(sheet, width_px, images)


def warm_up() -> None:
    """Load what renders a sheet, so that the first finding does not wait for it."""
    from planner.handout.pdf import fonts  # noqa: PLC0415

    import_module("planner.handout.pdf.book")
    for face in (fonts.REGULAR, fonts.BOLD):
        fonts.font(face)
    for language in sheet_languages():
        reading_grade("one", language)


def _pages(snapshot: Snapshot, rendered: Rendered) -> tuple[SheetPage, ...]:
    exercises = snapshot.exercises if isinstance(snapshot, HandoutSnapshot) else ()
    placed = tuple(zip(exercises, rendered.begun, strict=True))
    return tuple(
        SheetPage(QSizeF(*rendered.paper), tuple(one for one, begun in placed if begun == number))
        for number in range(1, rendered.pages + 1)
    )
