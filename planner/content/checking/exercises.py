"""Exercises and ladders: known words, sides that can be printed, doses a person can do."""

from __future__ import annotations

from collections.abc import Iterator

from planner.content.checking.problem import Problem, twice, unknown, within
from planner.exercises.dose import Dose
from planner.exercises.exercise import Exercise, LiesOn
from planner.exercises.ladder import Ladder
from planner.suggest.catalogue import Catalogue

_HARDEST, _MOST_BALANCE = 10, 3


def check_exercises(catalogue: Catalogue) -> Iterator[Problem]:
    """All exercises."""
    for exercise in catalogue.exercises:
        place = f"exercise {exercise.id}"
        yield from _words(place, exercise, catalogue)
        yield from _neighbours(place, exercise, catalogue)
        yield from _side(place, exercise)
        yield from within(f"{place}, difficulty", exercise.difficulty, 1, _HARDEST)
        yield from within(
            f"{place}, balance_challenge", exercise.balance_challenge, 0, _MOST_BALANCE
        )
        yield from _dose(f"{place}, dose", exercise.dose)
        if not exercise.classes:
            yield Problem(f"{place}, classes", "at least one class is needed")
        if not exercise.patient.steps:
            yield Problem(f"{place}, patient.steps", "at least one step is needed")


def _words(place: str, exercise: Exercise, catalogue: Catalogue) -> Iterator[Problem]:
    terms, props = catalogue.terms, catalogue.prop
    yield from unknown(f"{place}, classes", exercise.classes, catalogue.exercise_class, "class")
    yield from unknown(f"{place}, attributes", exercise.attributes, terms.attributes, "attribute")
    yield from unknown(f"{place}, position", (exercise.position,), terms.positions, "position")
    yield from unknown(
        f"{place}, weight_bearing", (exercise.weight_bearing,), terms.weight_bearing, "term"
    )
    for group in exercise.equipment_ids:
        yield from unknown(f"{place}, equipment_ids", group, props, "equipment")
        if not group:
            yield Problem(f"{place}, equipment_ids", "a group needs at least one id")
    optional = exercise.optional_equipment_ids
    yield from unknown(f"{place}, optional_equipment_ids", optional, props, "equipment")


def _neighbours(place: str, exercise: Exercise, catalogue: Catalogue) -> Iterator[Problem]:
    harder = [progression.id for progression in exercise.progressions]
    for name, ids in (("regressions", exercise.regressions), ("progressions", harder)):
        yield from unknown(f"{place}, {name}", ids, catalogue.exercise, "exercise")
        yield from twice(f"{place}, {name}", ids)
        if exercise.id in ids:
            yield Problem(f"{place}, {name}", "an exercise cannot lead to itself")
    for word in set(exercise.regressions).intersection(harder):
        yield Problem(f"{place}, regressions", f"{word} is a progression too")
    against = exercise.contraindicated_with
    yield from unknown(f"{place}, contraindicated_with", against, catalogue.finding, "finding")


def _side(place: str, exercise: Exercise) -> Iterator[Problem]:
    named = bool(exercise.side_means and exercise.side_means.strip())
    if exercise.unilateral and not named:
        yield Problem(f"{place}, side_means", "a unilateral exercise must say what its side means")
    if not exercise.unilateral and exercise.side_means is not None:
        yield Problem(f"{place}, side_means", "a bilateral exercise has no side to name")
    if not exercise.unilateral and exercise.lies_on is not LiesOn.NONE:
        yield Problem(f"{place}, lies_on", "without a working side this says nothing")


def _dose(place: str, dose: Dose) -> Iterator[Problem]:
    for name, least, most in (
        ("sets", 1, 10),
        ("reps", 1, 60),
        ("hold_s", 0, 300),
        ("rest_s", 0, 300),
        ("minutes", 0.5, 60),
    ):
        yield from within(f"{place}.{name}", getattr(dose, name), least, most)
    if dose.duration_min is not None:
        yield from within(f"{place}.duration_min", dose.duration_min, 1, 60)
    for name, limit in (
        ("days_per_week", (1, 7)),
        ("times_per_day", (1, 6)),
        ("load_kg", (0, 100)),
        ("effort_pct", (1, 100)),
    ):
        span = getattr(dose, name)
        if span is not None and not limit[0] <= span[0] <= span[1] <= limit[1]:
            yield Problem(
                f"{place}.{name}", f"expected least and most from {limit[0]} to {limit[1]}"
            )


def check_ladders(catalogue: Catalogue) -> Iterator[Problem]:
    """All ladders: rungs count from 1, and no exercise stands on two of them."""
    for ladder in catalogue.ladders:
        place = f"ladder {ladder.id}"
        rungs = [step.rung for step in ladder.steps]
        if not rungs or rungs != list(range(1, len(rungs) + 1)):
            yield Problem(f"{place}, steps", "rungs must count 1, 2, 3 and so on")
        yield from _steps(f"{place}, steps", ladder, catalogue)


def _steps(place: str, ladder: Ladder, catalogue: Catalogue) -> Iterator[Problem]:
    ids = [step.exercise_id for step in ladder.steps]
    yield from unknown(place, ids, catalogue.exercise, "exercise")
    yield from twice(place, ids)
    for step in ladder.steps:
        if not step.advance_when.strip() or not step.step_back_when.strip():
            yield Problem(f"{place}[{step.rung - 1}]", "both criteria are needed")
