"""The exercise sheet as chunks, in reading order."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from planner.handout.pdf.arrange import Pictures
from planner.handout.pdf.closing import closing, other_formats
from planner.handout.pdf.exercise import ExerciseMaker, Manner
from planner.handout.pdf.flowables import CORNER, Block, Panel, Row, Stack
from planner.handout.pdf.log import log_chunks
from planner.handout.pdf.marks import WritingLine
from planner.handout.pdf.page import Chunk, Frame, Story
from planner.handout.pdf.parts import COLON, Parts
from planner.handout.pdf.plans import Part, Plan
from planner.handout.pdf.styles import BANDS, CARE, INK, LINE, PANEL, URGENT
from planner.handout.pdf.tagged import tagged
from planner.handout.pdf.tone import Look
from planner.handout.pdf.tree import Element, Role, heading
from planner.handout.snapshot import HandoutSnapshot, SheetExercise, StopBox

_EDGE = 8.0
_GUTTER = 14.0


def sheet_story(
    snapshot: HandoutSnapshot, frame: Frame, parts: Parts, without: frozenset[Part] = frozenset()
) -> Story:
    """The sheet without its exercises, and without the parts named.

    The stop box is the foot of the first page, also if the reasons must wait. Where even so there
    is no room for it, it stands before the pain rule. Other formats are offered at the end, in
    large print on the first page where it has room; a sheet that has both formats does without.
    """
    space = parts.scale.gap(1)
    why = _why(snapshot, parts)
    box = _stop_box(snapshot.stop, parts)
    stop = Stack((parts.gap(0.8), box))
    room = frame.first_height - stop.height
    title, pain = _title(snapshot, parts), _pain(snapshot, parts)
    opening = _opening(title, why, pain, parts)
    waits = opening.height > room
    if waits:
        opening = _opening(title, None, pain, parts)
    fits = opening.height <= room
    blocks = [opening] if fits else [title, box, pain]
    formats = other_formats(snapshot, parts)
    used = sum(block.height + space for block in blocks) + formats.height
    first = snapshot.large_print and fits and used <= room
    if first:
        blocks.append(formats)
    last = not first and (snapshot.second is None or not snapshot.large_print)
    return Story(
        body=tuple(Chunk(block, space) for block in blocks),
        asides=(*((Chunk(why, space),) if waits else ()), *_good_to_know(snapshot, parts, without)),
        tail=_tail(snapshot, parts, frame, without, formats=last),
        foot=stop if fits else None,
    )


def exercise_makers(
    snapshot: HandoutSnapshot, plan: Plan, parts: Parts
) -> tuple[ExerciseMaker, ...]:
    """What makes each exercise, for any size of figures."""
    column = parts.within((parts.width - _GUTTER * (plan.columns - 1)) / plan.columns)
    narrow = Manner(plan.detail, plan.boxes, column=True)

    def maker(one: SheetExercise) -> ExerciseMaker:
        if plan.columns == 1 or one.gait is not None:  # its table is too wide for a column
            return ExerciseMaker(one, snapshot.labels, parts, Manner(plan.detail, plan.boxes))
        return ExerciseMaker(one, snapshot.labels, column, narrow)

    return tuple(maker(one) for one in snapshot.exercises)


def exercise_chunks(
    makers: tuple[ExerciseMaker, ...], plan: Plan, frame: Frame, parts: Parts, pictures: Pictures
) -> Iterator[Chunk]:
    """The exercises, side by side where there are columns, as many to a page as planned.

    Figures that would make an exercise taller than a page are made smaller.
    """
    step = (parts.width + _GUTTER) / plan.columns
    begun = 0
    for row in _in_rows(makers, plan):
        blocks = [_fitting(maker, plan, frame, parts, pictures) for maker in row]
        due = plan.per_page is not None and begun % plan.per_page == 0
        fresh = due and (begun > 0 or plan.per_page == 1)
        together = blocks[0] if len(row) == 1 else Row(_placed(blocks, step))
        # Side by side nothing can be split over two pages.
        apart = blocks if together.height > frame.height else [together]
        for block in apart:
            yield Chunk(block, parts.scale.gap(1), fresh=fresh and block is apart[0])
        begun += len(row)


def _in_rows(makers: tuple[ExerciseMaker, ...], plan: Plan) -> Iterator[list[ExerciseMaker]]:
    """As many beside each other as there are columns; those that need the width are alone."""
    row: list[ExerciseMaker] = []
    for maker in makers:
        if row and (maker.needs_width or len(row) == plan.columns):
            yield row
            row = []
        row.append(maker)
        if maker.needs_width:
            yield row
            row = []
    if row:
        yield row


def _placed(row: list[Block], step: float) -> tuple[tuple[float, Block], ...]:
    return tuple((index * step, block) for index, block in enumerate(row))


def _fitting(
    maker: ExerciseMaker, plan: Plan, frame: Frame, parts: Parts, pictures: Pictures
) -> Block:
    if plan.columns > 1 and maker.needs_width:
        pictures = replace(pictures, above=False)
    block = maker.block(pictures)
    smaller = (1 / parts.scale.figures, *plan.sizes[: plan.sizes.index(pictures.size)])
    for size in reversed(smaller if maker.drawn else ()):
        if block.height <= frame.height:
            break
        block = maker.block(replace(pictures, size=size))
    return block


def _tail(
    snapshot: HandoutSnapshot,
    parts: Parts,
    frame: Frame,
    without: frozenset[Part],
    *,
    formats: bool,
) -> tuple[Chunk, ...]:
    """The log with what closes the sheet, or that alone."""
    end = closing(snapshot, parts, formats=formats)
    if Part.LOG in without:
        return (Chunk(end, parts.scale.gap(1)),)
    return tuple(log_chunks(snapshot, parts, frame.height, end))


def _why(snapshot: HandoutSnapshot, parts: Parts) -> Block:
    inner = parts.within(parts.width - 2 * _EDGE)
    why = Stack(
        (inner.head(snapshot.labels.why), inner.body(snapshot.why), inner.gloss(snapshot.why))
    )
    return _section(Panel(why, parts.width, _EDGE, Look(PANEL, radius=CORNER)))


def _section(block: Block) -> Block:
    return tagged(block, Element(Role.SECT))


def _opening(title: Block, why: Block | None, pain: Block, parts: Parts) -> Block:
    """Title and what to do how often, the reasons, and the pain rule."""
    gap = parts.gap(0.5)
    return Stack((title, gap, *((why, gap) if why is not None else ()), pain))


def _title(snapshot: HandoutSnapshot, parts: Parts) -> Block:
    title = parts.sized(snapshot.title, parts.scale.title, heading(Role.H1, snapshot.title))
    return Stack(
        (
            title,
            parts.gloss(snapshot.title),
            parts.body(snapshot.summary, bold=True),
            parts.gloss(snapshot.summary),
            *_stopped(snapshot, parts),
        )
    )


def _pain(snapshot: HandoutSnapshot, parts: Parts) -> Block:
    head = parts.head(snapshot.labels.pain)
    return _section(Stack((head, parts.gap(0.2), _bands(snapshot, parts))))


def _stopped(snapshot: HandoutSnapshot, parts: Parts) -> Iterator[Block]:
    """What is no longer to be done."""
    if snapshot.stopped:
        yield parts.led(snapshot.stopped_words, f"{'; '.join(snapshot.stopped)}.")
        yield parts.gloss(snapshot.stopped_words)


def _bands(snapshot: HandoutSnapshot, parts: Parts) -> Block:
    count = len(snapshot.bands)
    width = (parts.width - _EDGE * (count - 1)) / count
    inner = parts.within(width - 2 * _EDGE)
    texts = [
        Stack(
            (
                inner.body(band.head, bold=True),
                inner.body(band.text),
                inner.gloss(band.head),
                inner.gloss(band.text),
            )
        )
        for band in snapshot.bands
    ]
    least = max(block.height for block in texts) + 2 * _EDGE * 0.75
    cells = tuple(
        (
            index * (width + _EDGE),
            Panel(block, width, _EDGE * 0.75, Look(BANDS[index], LINE, radius=CORNER), least),
        )
        for index, block in enumerate(texts)
    )
    return Row(cells)


def _stop_box(stop: StopBox, parts: Parts) -> Block:
    inner = parts.within(parts.width - 2 * _EDGE)
    first, *others = (inner.led_by_colon(said) for said in stop.texts)
    lead = heading(Role.H2, stop.texts[0].partition(COLON)[0])
    texts = (replace(first, lead=lead), *others, *(inner.gloss(said) for said in stop.texts))
    call: Block = inner.body(stop.call, bold=True)
    if stop.call_line:
        call = WritingLine(inner.body(stop.call, bold=True), inner.width * 0.6, 6, INK)
    emergency = inner.body(stop.emergency, bold=True)
    whole = Stack((*texts, call, emergency, inner.gloss(stop.emergency)))
    return _section(Panel(whole, parts.width, _EDGE, Look(CARE, URGENT, 1.6, CORNER)))


def _good_to_know(
    snapshot: HandoutSnapshot, parts: Parts, without: frozenset[Part]
) -> Iterator[Chunk]:
    """Boxes that can stand anywhere: the advice, and each card."""
    inner = parts.within(parts.width - 2 * _EDGE)
    boxes: list[tuple[str, tuple[Block, ...]]] = []
    if snapshot.advice and Part.ADVICE not in without:
        among = Element(Role.L, numbering="Disc")
        bullets = tuple(inner.marked("•", advice, among) for advice in snapshot.advice)
        boxes.append((snapshot.labels.advice, bullets))
    if Part.CARDS not in without:
        boxes += [
            (card.title, (inner.body(card.text), inner.gloss(card.title), inner.gloss(card.text)))
            for card in snapshot.education
        ]
    for title, blocks in boxes:
        box = Stack((inner.head(title), *blocks))
        panel = Panel(box, parts.width, _EDGE * 0.75, Look(PANEL, radius=CORNER))
        yield Chunk(_section(panel), parts.scale.gap(0.8))
