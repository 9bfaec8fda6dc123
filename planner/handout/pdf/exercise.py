"""One exercise on the sheet."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from planner.handout.pdf.arrange import Pictures, figure_block
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
from planner.handout.pdf.wrap import Passage, wrapped
from planner.handout.snapshot import SheetExercise, SheetLabels
from planner.vocabulary import WorkingSide

_EDGE = 8.0
_SIDE_FILL = {
    WorkingSide.LEFT: LEFT_SIDE,
    WorkingSide.RIGHT: RIGHT_SIDE,
    WorkingSide.BOTH: QUIET,
}


def exercise_block(
    exercise: SheetExercise, labels: SheetLabels, parts: Parts, pictures: Pictures
) -> Block:
    """Number, name and side; figure; dose; what to do; how it feels; when to move up or go back."""
    radius = parts.scale.leading(parts.scale.name) / 2
    left = 2 * radius + _EDGE
    inner = parts.within(parts.width - left)
    disc = Disc(_number(exercise.number, parts), radius, INK)
    head = Inset(_name_and_side(exercise, inner), left, disc)
    rest = (inner.gap(0.2), *_instructions(exercise, labels, inner, pictures))
    criteria = _criteria(exercise, labels, inner)
    return Stack((head, Inset(Stack(rest), left), inner.gap(0.4), Inset(criteria, left)))


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


def _instructions(
    exercise: SheetExercise, labels: SheetLabels, parts: Parts, pictures: Pictures
) -> tuple[Block, ...]:
    """The texts, at the left of the figure as far down as it goes; notes are always below it."""
    told = tuple(_told(exercise, labels))
    if exercise.figure is None:
        blocks: tuple[Block, ...] = tuple(passage(parts) for passage in told)
    else:
        blocks = wrapped(told, figure_block(exercise.figure, parts, pictures), parts)
    notes = (parts.led(labels.note, note) for note in exercise.notes)
    return (*blocks, *notes)


def _told(exercise: SheetExercise, labels: SheetLabels) -> Iterator[Passage]:
    """Everything but notes, in reading order."""
    yield partial(Parts.body, said=exercise.dose, bold=True)
    if exercise.equipment:
        yield partial(Parts.led, lead=labels.equipment, said=exercise.equipment)
    yield partial(Parts.gap, rems=0.15)
    yield partial(Parts.led, lead=labels.start, said=exercise.start)
    yield partial(Parts.gap, rems=0.15)
    for number, step in enumerate(exercise.steps, start=1):
        yield partial(Parts.marked, mark=f"{number}.", said=step, bold=True)
    yield partial(Parts.gap, rems=0.25)
    if exercise.stages:
        yield partial(Parts.body, said=labels.stages, bold=True)
        for stage in exercise.stages:
            yield partial(Parts.led_by_colon, said=stage)
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
