"""From pages to bytes: one document, the same for the same snapshot."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from io import BytesIO

from reportlab import rl_config
from reportlab.pdfgen.canvas import Canvas

from planner.figures.palette import FigureStyle
from planner.handout.gloss import glosses
from planner.handout.pdf import structure
from planner.handout.pdf.arrange import Pictures
from planner.handout.pdf.fields import keep_fields
from planner.handout.pdf.flowables import Block
from planner.handout.pdf.fonts import REGULAR, font
from planner.handout.pdf.foot import Foot
from planner.handout.pdf.head import Head
from planner.handout.pdf.ink import Ink
from planner.handout.pdf.note import note_chunks
from planner.handout.pdf.packed import finished
from planner.handout.pdf.page import Frame, Placed, Story, fullness, paginated
from planner.handout.pdf.parts import Parts
from planner.handout.pdf.plans import Part, Plan, plans
from planner.handout.pdf.sheet import exercise_chunks, exercise_makers, sheet_story
from planner.handout.pdf.styles import ACCENT, INK, LARGE, ORDINARY, PAGE_SIZES, Scale, rgb
from planner.handout.pdf.tone import Tone, tone
from planner.handout.pdf.tree import Tree
from planner.handout.referral_snapshot import ReferralSnapshot
from planner.handout.snapshot import Field, HandoutSnapshot
from planner.handout.text import printable

_THIN = 1 / 3

rl_config.useA85 = 0  # binary streams: a quarter smaller


@dataclass(frozen=True, slots=True)
class Book:
    """A finished document, its pages, the characters that a mark stands for, and its log's fields.

    `paper` is a page's width and height and `smallest` its smallest letter, in points; `begun` the
    page (from 1) on which each exercise begins. `without` are the parts left out to fit, `thin` the
    pages less than a third full.
    """

    pdf: bytes
    pages: int
    paper: tuple[float, float]
    smallest: float
    replaced: tuple[str, ...]
    begun: tuple[int, ...] = ()
    fields: tuple[Field, ...] = ()
    without: frozenset[Part] = frozenset()
    thin: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class _Layout:
    """Sizes of one print."""

    head: Head
    foot: Foot
    frame: Frame
    parts: Parts


def handout_book(snapshot: HandoutSnapshot) -> Book:
    """The exercise sheet: whole exercises on the fewest pages, then large figures, then air.

    Of several plans the first that takes as few pages as the therapist wants. If none does, the
    first of all, so that nothing is left out for nothing.
    """
    most = snapshot.fit.most
    best: tuple[_Sheet, float] | None = None
    for plan in plans(snapshot):
        sheet, size = _best(snapshot, plan)
        pages = len(sheet.pages(size))
        if most is not None and pages <= most:
            return sheet.bound(size)
        if best is None or (most is None and pages < len(best[0].pages(best[1]))):
            best = sheet, size
    if best is None:
        raise ValueError("no plan")
    return best[0].bound(best[1])


def _best(snapshot: HandoutSnapshot, plan: Plan) -> tuple[_Sheet, float]:
    """One plan's fewest pages, and the size of its figures.

    Larger figures never take fewer pages, so the largest that will do is looked for by halves.
    """
    sizes = plan.sizes
    close = _Sheet(snapshot, plan.closer())
    size, least = sizes[0], close.takes(sizes[0])
    if any(exercise.figure is not None for exercise in snapshot.exercises):
        size = sizes[bisect_right(sizes, least, key=close.takes) - 1]
    airy = _Sheet(snapshot, plan)
    return (airy if airy.takes(size) <= least else close), size


class _Sheet:
    """The sheet in one plan: what does not depend on the figures is laid out once."""

    def __init__(self, snapshot: HandoutSnapshot, plan: Plan) -> None:
        self.layout = _layout(snapshot, plan.scale)
        self._snapshot, self._plan = snapshot, plan
        parts = self.layout.parts
        self._makers = exercise_makers(snapshot, plan, parts)
        self._story = sheet_story(snapshot, self.layout.frame, parts, plan.without)
        self._made: dict[float, tuple[int, list[list[Placed]]]] = {}

    def takes(self, size: float) -> tuple[int, int]:
        """How many exercises are taller than a page, and how many pages there are."""
        taller, pages = self._laid_out(size)
        return taller, len(pages)

    def pages(self, size: float) -> list[list[Placed]]:
        """All pages, with figures that many times their least size."""
        return self._laid_out(size)[1]

    def bound(self, size: float) -> Book:
        """The document."""
        pages, frame = self.pages(size), self.layout.frame
        book = _bound(self._snapshot, self.layout, pages)
        thin = tuple(
            number
            for number, page in enumerate(pages, start=1)
            if fullness(page, frame, number) < _THIN
        )
        return replace(book, without=self._plan.without, thin=thin)

    def _laid_out(self, size: float) -> tuple[int, list[list[Placed]]]:
        if size not in self._made:
            snapshot, (frame, parts) = self._snapshot, (self.layout.frame, self.layout.parts)
            plan = self._plan
            pictures = Pictures(snapshot.figure_style, snapshot.skin_tone, size, plan.above)
            chunks = tuple(exercise_chunks(self._makers, plan, frame, parts, pictures))
            taller = sum(chunk.block.height > frame.height for chunk in chunks)
            story = replace(self._story, body=(*self._story.body, *chunks))
            self._made[size] = taller, paginated(story, frame)
        return self._made[size]


def referral_book(snapshot: ReferralSnapshot) -> Book:
    """The referral note."""
    layout = _layout(snapshot, _scale(snapshot))
    story = Story(tuple(note_chunks(snapshot, layout.parts)))
    return _bound(snapshot, layout, paginated(story, layout.frame))


def _scale(snapshot: HandoutSnapshot | ReferralSnapshot) -> Scale:
    return LARGE if snapshot.large_print else ORDINARY


def _layout(snapshot: HandoutSnapshot | ReferralSnapshot, scale: Scale) -> _Layout:
    font(REGULAR)
    said, paper, rtl = snapshot.letterhead, snapshot.paper, snapshot.rtl
    head, foot = Head(said, paper, scale, rtl=rtl), Foot(said.footer, paper, scale)
    heights = (head.first_height, head.height, foot.height)
    frame = Frame(PAGE_SIZES[paper], scale.margin, *heights)
    parts = Parts(frame.width, scale, disc=ACCENT if said.accent else INK, rtl=rtl)
    if isinstance(snapshot, HandoutSnapshot) and snapshot.second is not None:
        second = snapshot.second
        parts = replace(
            parts,
            glosses=glosses(snapshot),
            gloss_language=second.language,
            gloss_rtl=second.rtl,
        )
    return _Layout(head, foot, frame, parts)


def _bound(
    snapshot: HandoutSnapshot | ReferralSnapshot, layout: _Layout, pages: list[list[Placed]]
) -> Book:
    head, frame = layout.head, layout.frame
    canvas = _canvas(snapshot, frame)
    accent = snapshot.letterhead.accent
    ink = Ink(canvas, _tone(snapshot), rgb(accent) if accent else ACCENT, rtl=snapshot.rtl)
    for number, page in enumerate(pages, start=1):
        head.draw(ink, frame, number, len(pages))
        for below, block in sorted(page, key=_top):
            block.draw(ink, frame.margin, frame.top(number) - below)
        layout.foot.draw(ink, frame, last=number == len(pages))
        ink.turn()
    keep_fields(canvas, ink.fields, snapshot.printed_on)
    later = structure.bind(canvas, ink.tree, snapshot.language, snapshot.printed_on)
    pdf = finished(canvas, later)
    return Book(
        pdf=pdf,
        pages=len(pages),
        paper=frame.page,
        smallest=ink.smallest,
        replaced=tuple(ink.replaced),
        begun=tuple(_begun(ink.tree)),
        fields=tuple(ink.fields),
    )


def _begun(tree: Tree) -> Iterator[int]:
    """The page of each exercise, in reading order."""
    return (node.page + 1 for node in tree.nodes() if node.element.exercise)


def _tone(snapshot: HandoutSnapshot | ReferralSnapshot) -> Tone:
    style = snapshot.figure_style if isinstance(snapshot, HandoutSnapshot) else FigureStyle.COLOUR
    return tone(style, large_print=snapshot.large_print)


def _top(placed: tuple[float, Block]) -> float:
    return placed[0]


def _canvas(snapshot: HandoutSnapshot | ReferralSnapshot, frame: Frame) -> Canvas:
    """An empty document whose properties name the clinic, never the patient."""
    canvas = Canvas(
        BytesIO(),
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
