"""One exercise on the sheet."""

from __future__ import annotations

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
from planner.handout.pdf.styles import ACCENT, INK, PANEL, QUIET, SIDE_LABEL, WHITE
from planner.handout.snapshot import SheetExercise, SheetLabels
from planner.vocabulary import WorkingSide

_FIGURE_SHARE = 0.46
_EDGE = 8.0


def exercise_block(exercise: SheetExercise, labels: SheetLabels, parts: Parts) -> Block:
    """Number, name and side; dose; what to do; how it feels; when to move up or go back."""
    radius = parts.scale.leading(parts.scale.name) / 2
    left = 2 * radius + _EDGE
    inner = parts.within(parts.width - left)
    disc = Disc(_number(exercise.number, parts), radius, INK)
    head = Inset(_name_and_side(exercise, inner), left, disc)
    rest = (inner.gap(0.2), *_instructions(exercise, labels, inner))
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
    fill = QUIET if exercise.working_side is WorkingSide.BOTH else SIDE_LABEL
    label = Label(said, fill, edge)
    if len(name.lines) == 1 and name.width + _EDGE + label.width <= parts.width:
        lower = Stack((Gap((name.height - label.height) / 2), label))
        return Row(((0, name), (name.width + _EDGE, lower)))
    return Stack((name, label))


def _instructions(exercise: SheetExercise, labels: SheetLabels, parts: Parts) -> tuple[Block, ...]:
    beside = parts
    if exercise.figure is not None:
        beside = parts.within(parts.width * (1 - _FIGURE_SHARE) - _EDGE)
    steps = tuple(
        beside.marked(f"{number}.", step, bold=True)
        for number, step in enumerate(exercise.steps, start=1)
    )
    todo = Stack((beside.led(labels.start, exercise.start), beside.gap(0.15), *steps))
    more = (
        (labels.feel, exercise.feel),
        (labels.mistakes, exercise.mistakes),
        *((labels.note, note) for note in exercise.notes),
    )
    needs = (parts.led(labels.equipment, exercise.equipment),) if exercise.equipment else ()
    return (
        parts.body(exercise.dose, bold=True),
        *needs,
        parts.gap(0.15),
        _beside_figure(exercise, todo, parts),
        parts.gap(0.25),
        *_stages(exercise, labels, parts),
        *(parts.led(lead, said) for lead, said in more if said),
    )


def _stages(exercise: SheetExercise, labels: SheetLabels, parts: Parts) -> tuple[Block, ...]:
    if not exercise.stages:
        return ()
    lines = (parts.led_by_colon(stage) for stage in exercise.stages)
    return (parts.body(labels.stages, bold=True), *lines, parts.gap(0.25))


def _beside_figure(exercise: SheetExercise, todo: Block, parts: Parts) -> Block:
    """The steps; to the right of the figure's room where there is a figure."""
    if exercise.figure is None:
        return todo
    room = parts.width * _FIGURE_SHARE
    return Row(((0, Gap(room * exercise.figure.aspect)), (room + _EDGE, todo)))


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
