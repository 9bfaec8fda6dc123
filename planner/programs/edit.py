"""Pure edits on a program: each takes a whole program and gives a whole program back.

An edit marks what it touches as the therapist's own, so that a new proposal leaves it alone.
"""

from __future__ import annotations

import math
from dataclasses import replace

from planner.errors import PlannerError
from planner.exercises.dose import Dose
from planner.exercises.exercise import Exercise
from planner.programs.program import Origin, Override, Program, ProgramItem
from planner.sentences import sentence
from planner.suggest.catalogue import Catalogue
from planner.suggest.proposal import Proposal, Reason
from planner.vocabulary import AdviceId, EducationId, ExerciseId, LadderId, WorkingSide


def new_item(
    catalogue: Catalogue,
    exercise: Exercise,
    side: WorkingSide,
    *,
    reasons: tuple[Reason, ...] = (),
    ladder: LadderId | None = None,
    override: Override | None = None,
) -> ProgramItem:
    """An item as the therapist adds it: the catalogue's dose, and the criteria of its ladder.

    `ladder` prefers one of its ladders. Exercises on none take their first progression.
    """
    ladders = catalogue.ladders_of.get(exercise.id, ())
    chosen = next((one for one in ladders if one.id == ladder), ladders[0] if ladders else None)
    rung = chosen.rung_of(exercise.id) if chosen else None
    defaults = catalogue.drafting
    first = (
        exercise.progressions[0].criterion if exercise.progressions else defaults.advance_default
    )
    return ProgramItem(
        exercise=exercise.id,
        side=side if exercise.unilateral else WorkingSide.BOTH,
        dose=exercise.dose,
        reasons=reasons,
        ladder=chosen.id if chosen else None,
        rung=rung.rung if rung else None,
        advance_when=rung.advance_when if rung else first,
        step_back_when=rung.step_back_when if rung else defaults.step_back_default,
        origin=Origin.THERAPIST,
        override=override,
    )


def add(program: Program, item: ProgramItem, index: int | None = None) -> Program:
    """Put an exercise in, at the end or at an index. Raises PlannerError when it is there."""
    if program.item(item.exercise) is not None:
        raise PlannerError(sentence("This exercise is already in the program."))
    at = len(program.items) if index is None else index
    items = (*program.items[:at], item, *program.items[at:])
    return replace(program, items=items, dropped=program.dropped - {item.exercise})


def drop(program: Program, exercise: ExerciseId) -> Program:
    """Take an exercise out; the proposal will not bring it back by itself."""
    items = tuple(item for item in program.items if item.exercise != exercise)
    return replace(program, items=items, dropped=program.dropped | {exercise})


def move(program: Program, exercise: ExerciseId, index: int) -> Program:
    """Move an exercise to an index (clamped), and keep the order from now on."""
    item = _item(program, exercise)
    rest = [other for other in program.items if other.exercise != exercise]
    rest.insert(max(0, min(index, len(rest))), item)
    return replace(program, items=tuple(rest), arranged=True)


def arrange(program: Program, order: tuple[ExerciseId, ...]) -> Program:
    """Put the items in this order, and keep it from now on; what is not named comes last."""
    place = {exercise: index for index, exercise in enumerate(order)}
    items = sorted(program.items, key=lambda item: place.get(item.exercise, len(place)))
    return replace(program, items=tuple(items), arranged=True)


def swap(program: Program, exercise: ExerciseId, item: ProgramItem) -> Program:
    """Put another exercise in this one's place. Raises PlannerError when it is there already."""
    if program.item(item.exercise) is not None:
        raise PlannerError(sentence("This exercise is already in the program."))
    _item(program, exercise)
    items = tuple(item if other.exercise == exercise else other for other in program.items)
    dropped = (program.dropped | {exercise}) - {item.exercise}
    return replace(program, items=items, dropped=dropped)


def set_dose(program: Program, exercise: ExerciseId, dose: Dose) -> Program:
    """Change the dose of one exercise."""
    return _changed(program, replace(_item(program, exercise), dose=dose))


def set_side(program: Program, exercise: ExerciseId, side: WorkingSide) -> Program:
    """Change the working side of one exercise; an override was for the old side and goes."""
    return _changed(program, replace(_item(program, exercise), side=side, override=None))


def set_note(program: Program, exercise: ExerciseId, note: str) -> Program:
    """Write a note for the sheet under one exercise."""
    return _changed(program, replace(_item(program, exercise), note=note))


def choose_advice(program: Program, advice: tuple[AdviceId, ...]) -> Program:
    """Choose the advice on the sheet; the proposal no longer decides."""
    return replace(program, advice=advice, chosen_advice=True)


def choose_education(program: Program, cards: tuple[EducationId, ...]) -> Program:
    """Choose the education cards on the sheet; the proposal no longer decides."""
    return replace(program, education=cards, chosen_education=True)


def next_rung(
    catalogue: Catalogue, proposal: Proposal, item: ProgramItem, step: int
) -> ExerciseId | None:
    """The next free exercise up (+1) or down (-1) the item's ladder; excluded rungs are passed."""
    ladder = catalogue.ladder.get(item.ladder) if item.ladder else None
    if ladder is None:
        return None
    here, distance = item.exercise, step
    while (rung := ladder.neighbour(here, distance)) is not None:
        candidate = catalogue.exercise[rung.exercise_id]
        side = item.side if candidate.unilateral else WorkingSide.BOTH
        if proposal.held(candidate.id, side) is None:
            return candidate.id
        distance += step
    return None


def minutes_per_day(catalogue: Catalogue, items: tuple[ProgramItem, ...]) -> int:
    """Minutes a training day takes, rounded up; a one-sided exercise on both sides counts twice."""
    total = 0.0
    for item in items:
        both = item.side is WorkingSide.BOTH and catalogue.exercise[item.exercise].unilateral
        total += item.dose.minutes_per_day(2 if both else 1)
    return math.ceil(total)


def _item(program: Program, exercise: ExerciseId) -> ProgramItem:
    item = program.item(exercise)
    if item is None:
        raise PlannerError(sentence("This exercise is not in the program any more."))
    return item


def _changed(program: Program, changed: ProgramItem) -> Program:
    own = replace(changed, origin=Origin.THERAPIST)
    items = tuple(own if item.exercise == own.exercise else item for item in program.items)
    return replace(program, items=items)
