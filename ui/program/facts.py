"""All that one program row shows, as a value: rows update only what differs; no Qt widgets here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from planner.programs.edit import next_rung
from planner.vocabulary import WorkingSide
from ui.figures.words import figure_words
from ui.language import told, translate
from ui.program.bands import Band, choices
from ui.program.because import Because, because
from ui.program.words import spoken_exercise, working_words

if TYPE_CHECKING:
    from planner.assessment.assessment import Assessment
    from planner.exercises.dose import Dose
    from planner.exercises.exercise import Exercise
    from planner.programs.program import Override, ProgramItem
    from planner.suggest.catalogue import Catalogue
    from planner.suggest.proposal import Proposal
    from planner.vocabulary import ExerciseId


@dataclass(frozen=True, slots=True)
class LadderFacts:
    """The ladder an item stands on, and where the two buttons lead."""

    name: str
    rungs: int
    rung: int
    up: str | None
    down: str | None
    next_words: str
    next_tip: str


@dataclass(frozen=True, slots=True)
class RowFacts:
    """One row. `number` counts from 1; `spoken` is the name with its side for readers.

    `shown` says in words what the figure shows.
    """

    exercise: ExerciseId
    number: int
    name: str
    spoken: str
    position: str
    side: WorkingSide
    side_words: str
    unilateral: bool
    dose: Dose
    original: Dose
    chips: tuple[Because, ...]
    ladder: LadderFacts | None
    note: str
    override: Override | None
    bands: tuple[Band, ...] = ()
    shown: str = ""


def row_facts(
    item: ProgramItem,
    number: int,
    proposal: Proposal,
    assessment: Assessment,
    catalogue: Catalogue,
    known: tuple[Band, ...] = (),
) -> RowFacts:
    """What the row of this item shows; `known` are the bands of the content."""
    exercise = catalogue.exercise[item.exercise]
    return RowFacts(
        exercise=exercise.id,
        number=number,
        name=exercise.name,
        spoken=spoken_exercise(exercise, item.side),
        position=exercise.position,
        side=item.side,
        side_words=working_words(exercise, item.side),
        unilateral=exercise.unilateral,
        dose=item.dose,
        original=exercise.dose,
        chips=because(item.reasons, assessment, catalogue),
        ladder=_ladder(item, proposal, catalogue),
        note=item.note,
        override=item.override,
        bands=choices(item.dose, exercise.dose, known),
        shown=figure_words(exercise, item.side),
    )


def _ladder(item: ProgramItem, proposal: Proposal, catalogue: Catalogue) -> LadderFacts | None:
    ladder = catalogue.ladder.get(item.ladder) if item.ladder else None
    rung = ladder.rung_of(item.exercise) if ladder else None
    if ladder is None or rung is None:
        return None
    up = next_rung(catalogue, proposal, item, +1)
    down = next_rung(catalogue, proposal, item, -1)
    words, tip = _next(item, up, proposal, catalogue)
    return LadderFacts(
        name=ladder.name.partition(" (")[0],
        rungs=len(ladder.steps),
        rung=rung.rung,
        up=catalogue.exercise[up].name if up else None,
        down=catalogue.exercise[down].name if down else None,
        next_words=words,
        next_tip=tip,
    )


def _next(
    item: ProgramItem, up: ExerciseId | None, proposal: Proposal, catalogue: Catalogue
) -> tuple[str, str]:
    """The line under the stairs, and its tooltip: the next rung by name, or why there is none."""
    if up is not None:
        name = catalogue.exercise[up].name
        when = (
            translate("program", "Move up when: {when}", when=item.advance_when)
            if item.advance_when
            else ""
        )
        return translate("program", "Up: {name}", name=name), when
    assert item.ladder is not None  # noqa: S101 - the caller looked the ladder up
    above = catalogue.ladder[item.ladder].neighbour(item.exercise, 1)
    if above is None:
        return translate("program", "Top rung"), ""
    exercise = catalogue.exercise[above.exercise_id]
    held = proposal.held(exercise.id, side_for(exercise, item.side))
    cause = told(held.cause) if held else ""
    return translate("program", "No rung above is free"), f"{exercise.name}: {cause}"


def side_for(exercise: Exercise, side: WorkingSide) -> WorkingSide:
    """The side an exercise would work on in this one's place."""
    return side if exercise.unilateral else WorkingSide.BOTH


@dataclass(frozen=True, slots=True)
class SwapChoice:
    """An exercise that could take an item's place; `held` says why it may not today."""

    exercise: ExerciseId
    name: str
    rung: int | None
    held: str | None


def ladder_swaps(
    item: ProgramItem, proposal: Proposal, catalogue: Catalogue
) -> tuple[SwapChoice, ...]:
    """All rungs of the item's ladder, this one left out."""
    ladder = catalogue.ladder.get(item.ladder) if item.ladder else None
    if ladder is None:
        return ()
    return tuple(
        _choice(catalogue.exercise[step.exercise_id], item, step.rung, proposal)
        for step in ladder.steps
        if step.exercise_id != item.exercise
    )


def class_swaps(
    item: ProgramItem, in_program: frozenset[ExerciseId], proposal: Proposal, catalogue: Catalogue
) -> tuple[SwapChoice, ...]:
    """Free exercises of the same main class, the nearest in difficulty first, 8 at most."""
    exercise = catalogue.exercise[item.exercise]
    scores = {one.exercise: one.score for one in proposal.suggested}
    alike = [
        other
        for other in catalogue.exercises
        if exercise.classes[0] in other.classes
        and other.id not in in_program
        and proposal.held(other.id, side_for(other, item.side)) is None
    ]
    alike.sort(
        key=lambda one: (abs(one.difficulty - exercise.difficulty), -scores.get(one.id, 0), one.id)
    )
    return tuple(_choice(one, item, None, proposal) for one in alike[:8])


def _choice(
    exercise: Exercise, item: ProgramItem, rung: int | None, proposal: Proposal
) -> SwapChoice:
    held = proposal.held(exercise.id, side_for(exercise, item.side))
    return SwapChoice(exercise.id, exercise.name, rung, told(held.cause) if held else None)
