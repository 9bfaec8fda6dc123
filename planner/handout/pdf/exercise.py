"""One exercise on the sheet."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from planner.handout.pdf.arrange import Pictures, figure_blocks
from planner.handout.pdf.flowables import CORNER, Block, Gap, Inset, Kept, Panel, Row, Stack
from planner.handout.pdf.gait import gait_block
from planner.handout.pdf.marks import Disc, Label, set_boxes
from planner.handout.pdf.parts import Parts
from planner.handout.pdf.plans import Detail
from planner.handout.pdf.styles import (
    ACCENT,
    INK,
    LARGE,
    LEFT_SIDE,
    PANEL,
    QUIET,
    RIGHT_SIDE,
    WHITE,
)
from planner.handout.pdf.tagged import tagged
from planner.handout.pdf.texts import Text, text
from planner.handout.pdf.tone import Look
from planner.handout.pdf.tree import Element, Role, heading
from planner.handout.pdf.wrap import Passage, wrapped
from planner.handout.snapshot import SheetExercise, SheetLabels
from planner.vocabulary import WorkingSide

_EDGE = 8.0
_WHOLE_LINES = 14
_SIDE_FILL = {
    WorkingSide.LEFT: LEFT_SIDE,
    WorkingSide.RIGHT: RIGHT_SIDE,
    WorkingSide.BOTH: QUIET,
}


@dataclass(frozen=True, slots=True)
class Manner:
    """How much of an exercise is told, with boxes for its sets, in a narrow column of its own."""

    detail: Detail = Detail.FULL
    boxes: bool = True
    column: bool = False


class ExerciseMaker:
    """Makes one exercise: number, name and side; figure; dose; what to do; when to move up.

    What does not depend on the figure's size is made once.
    """

    def __init__(
        self, exercise: SheetExercise, labels: SheetLabels, parts: Parts, manner: Manner
    ) -> None:
        radius = parts.scale.leading(parts.scale.name) / 2
        aside = 2 * radius + _EDGE
        disc = Disc(_number(exercise.number, parts), radius, parts.disc)
        head = Inset(_name_and_side(exercise, parts.within(parts.width - aside)), aside, disc)
        self._head = tagged(head, heading(Role.H2, exercise.row))
        self._left = 0.0 if manner.column else aside
        self._inner = inner = parts.within(parts.width - self._left)
        full = manner.detail is Detail.FULL
        self._told = tuple(_told(exercise, labels, manner))
        self._across = tuple(passage(inner) for passage in self._told)
        self._notes = tuple(inner.led(labels.note, note) for note in exercise.notes)
        self._gait = () if exercise.gait is None else (gait_block(exercise.gait, inner),)
        narrow = manner.column or parts.scale.body >= LARGE.body
        criteria = _criteria_lines if narrow else _criteria
        self._criteria = (criteria(exercise, labels, inner),) if full else ()
        self._figure = exercise.figure
        self._number = exercise.number

    @property
    def needs_width(self) -> bool:
        """Whether it holds a table that a column is too narrow for."""
        return bool(self._gait)

    @property
    def drawn(self) -> bool:
        """Whether it has a figure."""
        return self._figure is not None

    def block(self, pictures: Pictures) -> Block:
        """The exercise with its figure drawn so; notes are always below the figure."""
        inner = self._inner
        blocks: tuple[Block, ...] = self._across
        if self._figure is not None:
            figures = figure_blocks(self._figure, inner, pictures)
            ways = (wrapped(self._told, self._across, one, inner) for one in figures)
            blocks = min(ways, key=_height)
        last = (block for one in (*self._gait, *self._criteria) for block in (inner.gap(0.4), one))
        rest = Stack((inner.gap(0.2), *blocks, *self._notes, *last))
        whole = Stack((self._head, Inset(rest, self._left)))
        return tagged(whole, Element(Role.SECT, exercise=self._number))


def _height(blocks: tuple[Block, ...]) -> float:
    return sum(block.height for block in blocks)


def _number(number: int, parts: Parts) -> Text:
    size = parts.scale.body
    return text([(str(number), True)], 4 * size, size, parts.scale.rem, WHITE)


def _name_and_side(exercise: SheetExercise, parts: Parts) -> Block:
    name = parts.sized(exercise.name, parts.scale.name)
    labels = tuple(_labels(exercise, parts))
    if not labels:
        return name
    wide = sum(label.width + _EDGE for label in labels)
    if len(name.lines) == 1 and name.width + wide <= parts.width:
        low = (name.height - labels[0].height) / 2
        return Row(((0, name), *_beside(labels, name.width + _EDGE, low)))
    if wide - _EDGE <= parts.width:
        return Stack((name, Row(tuple(_beside(labels, 0.0, 0.0)))))
    return Stack((name, *labels))


def _labels(exercise: SheetExercise, parts: Parts) -> Iterator[Label]:
    """The side in words, then what changed."""
    edge = _EDGE * 0.9
    marks = ((exercise.side, _SIDE_FILL[exercise.working_side]), (exercise.change, INK))
    for said, fill in marks:
        if said:
            words = parts.within(parts.width - 2 * edge).body(said, bold=True, colour=WHITE)
            yield Label(words, fill, edge)


def _beside(labels: tuple[Label, ...], x: float, low: float) -> Iterator[tuple[float, Block]]:
    for label in labels:
        yield x, Stack((Gap(low), label))
        x += label.width + _EDGE


def _told(exercise: SheetExercise, labels: SheetLabels, manner: Manner) -> Iterator[Passage]:
    """Everything but notes, in reading order; in brief without what it should feel like."""
    yield partial(Parts.gloss, said=exercise.name)
    yield partial(Parts.gloss, said=exercise.side)
    yield partial(Parts.body, said=exercise.dose, bold=True)
    yield partial(Parts.gloss, said=exercise.dose)
    if exercise.sets and manner.boxes:
        yield partial(set_boxes, texts=exercise.sets)
    if manner.detail is not Detail.PICTURES:
        yield from _doing(exercise, labels)
    if exercise.stages:
        yield partial(Parts.body, said=labels.stages, bold=True)
        stages = Element(Role.L)
        for stage in exercise.stages:
            yield partial(Parts.item, said=stage, among=stages)
        yield partial(Parts.gap, rems=0.25)
    feel = exercise.feel if manner.detail is Detail.FULL else ""
    for lead, said in ((labels.feel, feel), (labels.mistakes, exercise.mistakes)):
        if said:
            yield partial(Parts.led, lead=lead, said=said)
            yield partial(Parts.gloss, said=said)


def _doing(exercise: SheetExercise, labels: SheetLabels) -> Iterator[Passage]:
    if exercise.equipment:
        yield partial(Parts.led, lead=labels.equipment, said=exercise.equipment)
        yield partial(Parts.gloss, said=exercise.equipment)
    yield partial(Parts.gap, rems=0.15)
    yield partial(Parts.led, lead=labels.start, said=exercise.start)
    yield partial(Parts.gloss, said=exercise.start)
    yield partial(Parts.gap, rems=0.15)
    steps = Element(Role.L, numbering="Decimal")
    for number, step in enumerate(exercise.steps, start=1):
        yield partial(Parts.marked, mark=f"{number}.", said=step, among=steps, bold=True)
    yield partial(Parts.gap, rems=0.25)


def _rows(exercise: SheetExercise, labels: SheetLabels) -> Iterator[tuple[str, str]]:
    yield labels.advance, exercise.advance
    yield labels.step_back, exercise.step_back


def _criteria_lines(exercise: SheetExercise, labels: SheetLabels, parts: Parts) -> Block:
    """The same where a table would be too narrow."""
    inner = parts.within(parts.width - 2 * _EDGE)
    told = (
        block
        for lead, said in _rows(exercise, labels)
        if said
        for block in (inner.led(lead, said), inner.gloss(said))
    )
    return _criteria_box(Stack(tuple(told)), parts)


def _criteria_box(block: Block, parts: Parts) -> Block:
    """On a ground of its own, whole on a page unless it is very long."""
    box = Panel(block, parts.width, _EDGE * 0.75, Look(PANEL, ACCENT, radius=CORNER))
    return Kept(box) if box.height < _WHOLE_LINES * parts.scale.rem else box


def _criteria(exercise: SheetExercise, labels: SheetLabels, parts: Parts) -> Block:
    rows = tuple((lead, said) for lead, said in _rows(exercise, labels) if said)
    table = parts.within(parts.width - 2 * _EDGE).table(rows)
    return _criteria_box(table, parts)
