"""The drawn figures that ship with the program."""

from __future__ import annotations

from pathlib import Path

from planner.figures.figure import Figure
from planner.figures.reading import drawn_figure
from planner.vocabulary import ExerciseId

FIGURES = Path(__file__).parents[2] / "resources" / "figures"


def drawn_files() -> list[Path]:
    """The files of all figures."""
    return sorted((FIGURES / "drawn").glob("*.json"))


def move_files() -> list[Path]:
    """The files of all moves."""
    return sorted((FIGURES / "moves").glob("*.json.gz"))


def drawn_ids() -> list[ExerciseId]:
    """The exercises that have a figure."""
    return [ExerciseId(path.stem) for path in drawn_files()]


def figure(exercise: str) -> Figure:
    """A figure that is there."""
    found = drawn_figure(ExerciseId(exercise))
    assert found is not None
    return found
