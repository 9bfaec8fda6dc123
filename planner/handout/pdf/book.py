"""From pages to bytes: one document, the same for the same snapshot."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from io import BytesIO

from reportlab import rl_config
from reportlab.pdfgen.canvas import Canvas

from planner.handout.pdf.flowables import Block
from planner.handout.pdf.fonts import REGULAR, font
from planner.handout.pdf.ink import Ink
from planner.handout.pdf.note import note_chunks
from planner.handout.pdf.page import Frame, Head, Placed, paginated
from planner.handout.pdf.parts import Parts
from planner.handout.pdf.sheet import sheet_pages
from planner.handout.pdf.styles import LARGE, ORDINARY, PAGE_SIZES, Scale
from planner.handout.snapshot import HandoutSnapshot, ReferralSnapshot
from planner.handout.text import printable

rl_config.useA85 = 0  # binary streams: a quarter smaller


@dataclass(frozen=True, slots=True)
class Book:
    """A finished document, its pages, and the characters that a mark stands for."""

    pdf: bytes
    pages: int
    replaced: tuple[str, ...]


def handout_book(snapshot: HandoutSnapshot) -> Book:
    """The exercise sheet."""
    head, frame, parts = _layout(snapshot)
    chunks, foot = sheet_pages(snapshot, frame, parts)
    return _bound(snapshot, head, frame, paginated(chunks, frame, foot))


def referral_book(snapshot: ReferralSnapshot) -> Book:
    """The referral note."""
    head, frame, parts = _layout(snapshot)
    return _bound(snapshot, head, frame, paginated(note_chunks(snapshot, parts), frame))


def _layout(snapshot: HandoutSnapshot | ReferralSnapshot) -> tuple[Head, Frame, Parts]:
    font(REGULAR)
    scale: Scale = LARGE if snapshot.large_print else ORDINARY
    head = Head(snapshot.letterhead, snapshot.paper, scale)
    frame = Frame(PAGE_SIZES[snapshot.paper], scale.margin, head.height)
    return head, frame, Parts(frame.width, scale)


def _bound(
    snapshot: HandoutSnapshot | ReferralSnapshot,
    head: Head,
    frame: Frame,
    pages: list[list[Placed]],
) -> Book:
    buffer = BytesIO()
    canvas = _canvas(buffer, snapshot, frame)
    ink = Ink(canvas)
    for number, page in enumerate(pages, start=1):
        head.draw(ink, frame, number, len(pages))
        for below, block in sorted(page, key=_top):
            block.draw(ink, frame.margin, frame.top - below)
        canvas.showPage()
    canvas.save()
    return Book(buffer.getvalue(), len(pages), tuple(ink.replaced))


def _top(placed: tuple[float, Block]) -> float:
    return placed[0]


def _canvas(buffer: BytesIO, snapshot: HandoutSnapshot | ReferralSnapshot, frame: Frame) -> Canvas:
    """An empty document whose properties name the clinic, never the patient."""
    canvas = Canvas(
        buffer,
        pagesize=frame.page,
        pageCompression=1,
        invariant=1,
        initialFontName=REGULAR,
        lang=snapshot.language,
    )
    title = printable(snapshot.title).text
    canvas.setTitle(title)
    canvas.setAuthor(printable(snapshot.letterhead.clinic).text or "Stance")
    canvas.setSubject(title)
    canvas.setCreator("Stance")
    canvas.setViewerPreference("DisplayDocTitle", "true")
    canvas.setDateFormatter(_dated(snapshot.printed_on))
    return canvas


def _dated(day: date) -> object:
    """What ReportLab asks for the file's date: always the day on the sheet."""

    def pdf_date(*_now: int) -> str:
        return f"D:{day:%Y%m%d}000000Z"

    return pdf_date
