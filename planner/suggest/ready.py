"""What a catalogue's exercises are worth knowing by, worked out once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import TypeVar

from planner.exercises.exercise import Exercise
from planner.exercises.ladder import Rung
from planner.suggest.catalogue import Catalogue
from planner.vocabulary import LadderId

Places = frozenset[int]
"""Exercises by their place in the catalogue."""

SidePlaces = tuple[Places, Places]
"""Places on the left and on the right."""

K = TypeVar("K")


@dataclass(frozen=True, slots=True)
class ReadyExercise:
    """An exercise with what every draft asks of it.

    `props` is what its props take off the score, `minutes` its day's time on one side, `rung` the
    first ladder it stands on and its rung there. `rivals` share a ladder with it, itself among
    them; `ease` names the caps (stretch, foam) it counts for.
    """

    exercise: Exercise
    props: float
    minutes: float
    rung: tuple[LadderId, Rung] | None
    rivals: Places
    stretch: bool
    foam: bool


def ready_exercises(catalogue: Catalogue) -> tuple[ReadyExercise, ...]:
    """All exercises of a catalogue, in its order."""
    on = catalogue.ladders_of
    by_ladder = indexed(
        catalogue.exercises, lambda one: [ladder.id for ladder in on.get(one.id, ())]
    )
    return tuple(
        _ready(place, exercise, catalogue, by_ladder)
        for place, exercise in enumerate(catalogue.exercises)
    )


def _ready(
    place: int, exercise: Exercise, catalogue: Catalogue, by_ladder: Mapping[LadderId, Places]
) -> ReadyExercise:
    drafting, ladders = catalogue.drafting, catalogue.ladders_of.get(exercise.id, ())
    classes = set(exercise.classes)
    first = ladders[0].id if ladders else None
    return ReadyExercise(
        exercise=exercise,
        props=sum(
            min((drafting.props.get(prop, 0) for prop in group), default=0)
            for group in exercise.equipment_ids
        ),
        minutes=exercise.dose.minutes_per_day(),
        rung=None if first is None else (first, catalogue.rung[first, exercise.id]),
        rivals=frozenset({place}).union(*(by_ladder[ladder.id] for ladder in ladders)),
        stretch=not classes.isdisjoint(drafting.stretch_classes),
        foam=not classes.isdisjoint(drafting.foam_classes),
    )


def indexed(
    exercises: tuple[Exercise, ...], keys: Callable[[Exercise], Iterable[K]]
) -> dict[K, Places]:
    """The places of the exercises that have each key."""
    found: dict[K, set[int]] = {}
    for place, exercise in enumerate(exercises):
        for key in keys(exercise):
            found.setdefault(key, set()).add(place)
    return {key: frozenset(places) for key, places in found.items()}
