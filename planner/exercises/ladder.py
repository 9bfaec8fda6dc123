"""A ladder: ordered exercises with the criteria for moving up and going back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from planner.vocabulary import ExerciseId, LadderId, SourceId

StageValue = str | int | float | bool | None | tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Rung:
    """One step of a ladder; `rung` counts from 1."""

    rung: int
    exercise_id: ExerciseId
    advance_when: str
    step_back_when: str


@dataclass(frozen=True, slots=True)
class Ladder:
    """Exercises from easiest to hardest for one goal."""

    id: LadderId
    name: str
    goal: str
    steps: tuple[Rung, ...]
    note: str | None = None
    sources: tuple[SourceId, ...] = ()
    run_stages: tuple[Mapping[str, StageValue], ...] = ()

    def rung_of(self, exercise: ExerciseId) -> Rung | None:
        """The rung this exercise stands on, if it is on the ladder."""
        return next((step for step in self.steps if step.exercise_id == exercise), None)

    def neighbour(self, exercise: ExerciseId, step: int) -> Rung | None:
        """The rung `step` places above (+) or below (-) this exercise, if there is one."""
        here = self.rung_of(exercise)
        if here is None:
            return None
        index = self.steps.index(here) + step
        return self.steps[index] if 0 <= index < len(self.steps) else None
