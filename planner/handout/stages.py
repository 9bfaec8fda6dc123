"""The stages of an exercise that has some, such as a walk-run plan, as sentences."""

from __future__ import annotations

from collections.abc import Mapping

from planner.exercises.exercise import Exercise
from planner.handout.phrases import StageWords
from planner.handout.wording import Wording
from planner.vocabulary import ExerciseId

Stage = Mapping[str, str | int | float | bool | None]


def stage_words(exercise: Exercise, words: Wording) -> tuple[str, ...]:
    """One line a stage: what to walk and run, how hard, and what it takes to move on."""
    return tuple(_stage(stage, exercise.id, words) for stage in exercise.stages)


def _stage(stage: Stage, exercise: ExerciseId, words: Wording) -> str:
    said = words.stage
    amounts = tuple(
        template.format(time=words.counted(words.dose.minutes, minutes))
        for key, template in (("walk_min", said.walk), ("run_min", said.run))
        if isinstance(minutes := stage.get(key), int) and minutes > 0
    )
    does = "".join(amounts[-1:])
    if len(amounts) > 1:
        does = said.then.format(first=amounts[0], last=does)
    parts = (
        said.head.format(stage=stage.get("stage"), does=does),
        _repeat(said, longer=bool(stage.get("longer"))) if len(amounts) > 1 else "",
        said.effort.format(effort=stage["effort"]) if "effort" in stage else "",
        said.gate.format(gate=words.told(str(stage["gate"]), exercise)) if "gate" in stage else "",
    )
    return " ".join(part for part in parts if part)


def _repeat(said: StageWords, *, longer: bool) -> str:
    return said.longer if longer else said.repeat
