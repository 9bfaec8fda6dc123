"""One exercise on the sheet."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from planner.handout.pdf.arrange import Pictures, figure_blocks
from planner.handout.pdf.flowables import (
    CORNER,
    Block,
    Gap,
    Inset,
    Panel,
    Row,
    Stack,
    Text,
    text,
)
from planner.handout.pdf.ink import Look
from planner.handout.pdf.marks import Disc, Label
from planner.handout.pdf.parts import Parts
from planner.handout.pdf.styles import ACCENT, INK, LEFT_SIDE, PANEL, QUIET, RIGHT_SIDE, WHITE
from planner.handout.pdf.tagged import tagged
from planner.handout.pdf.tree import Element, Role, heading
from planner.handout.pdf.wrap import Passage, wrapped
from planner.handout.snapshot import SheetExercise, SheetLabels
from planner.vocabulary import WorkingSide

_EDGE = 8.0
_SIDE_FILL = {
    WorkingSide.LEFT: LEFT_SIDE,
    WorkingSide.RIGHT: RIGHT_SIDE,
    WorkingSide.BOTH: QUIET,
}


class ExerciseMaker:
    """Makes one exercise: number, name and side; figure; dose; what to do; when to move up.

    What does not depend on the figure's size is made once.
    """

    def __init__(self, exercise: SheetExercise, labels: SheetLabels, parts: Parts) -> None:
        radius = parts.scale.leading(parts.scale.name) / 2
        self._left = 2 * radius + _EDGE
        self._inner = inner = parts.within(parts.width - self._left)
        disc = Disc(_number(exercise.number, parts), radius, INK)
        head = Inset(_name_and_side(exercise, inner), self._left, disc)
        self._head = tagged(head, heading(Role.H2, exercise.row))
        self._told = tuple(_told(exercise, labels))
        self._across = tuple(passage(inner) for passage in self._told)
        self._notes = tuple(inner.led(labels.note, note) for note in exercise.notes)
        self._criteria = Inset(_criteria(exercise, labels, inner), self._left)
        self._figure = exercise.figure

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
        rest = Stack((inner.gap(0.2), *blocks, *self._notes))
        whole = Stack((self._head, Inset(rest, self._left), inner.gap(0.4), self._criteria))
        return tagged(whole, Element(Role.SECT))


def _height(blocks: tuple[Block, ...]) -> float:
    return sum(block.height for block in blocks)


def _number(number: int, parts: Parts) -> Text:
    size = parts.scale.body
    return text([(str(number), True)], 4 * size, size, parts.scale.rem, WHITE)


def _name_and_side(exercise: SheetExercise, parts: Parts) -> Block:
    name = parts.sized(exercise.name, parts.scale.name)
    if not exercise.side:
        return name
    edge = _EDGE * 0.9
    said = parts.within(parts.width - 2 * edge).body(exercise.side, bold=True, colour=WHITE)
    label = Label(said, _SIDE_FILL[exercise.working_side], edge)
    if len(name.lines) == 1 and name.width + _EDGE + label.width <= parts.width:
        lower = Stack((Gap((name.height - label.height) / 2), label))
        return Row(((0, name), (name.width + _EDGE, lower)))
    return Stack((name, label))


def _told(exercise: SheetExercise, labels: SheetLabels) -> Iterator[Passage]:
    """Everything but notes, in reading order."""
    yield partial(Parts.body, said=exercise.dose, bold=True)
    if exercise.equipment:
        yield partial(Parts.led, lead=labels.equipment, said=exercise.equipment)
    yield partial(Parts.gap, rems=0.15)
    yield partial(Parts.led, lead=labels.start, said=exercise.start)
    yield partial(Parts.gap, rems=0.15)
    steps = Element(Role.L, numbering="Decimal")
    for number, step in enumerate(exercise.steps, start=1):
        yield partial(Parts.marked, mark=f"{number}.", said=step, among=steps, bold=True)
    yield partial(Parts.gap, rems=0.25)
    if exercise.stages:
        yield partial(Parts.body, said=labels.stages, bold=True)
        stages = Element(Role.L)
        for stage in exercise.stages:
            yield partial(Parts.item, said=stage, among=stages)
        yield partial(Parts.gap, rems=0.25)
    for lead, said in ((labels.feel, exercise.feel), (labels.mistakes, exercise.mistakes)):
        if said:
            yield partial(Parts.led, lead=lead, said=said)


def _criteria(exercise: SheetExercise, labels: SheetLabels, parts: Parts) -> Block:
    rows = tuple(
        (lead, said)
        for lead, said in (
            (labels.advance, exercise.advance),
            (labels.step_back, exercise.step_back),
        )
        if said
    )
    table = parts.within(parts.width - 2 * _EDGE).table(rows)
    return Panel(table, parts.width, _EDGE * 0.75, Look(PANEL, ACCENT, radius=CORNER))
