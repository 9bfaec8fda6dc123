"""What a figure shows is said, in both languages, and it is told as a picture."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible

import resources
from planner.content.pack import load_catalogue
from planner.suggest.catalogue import Catalogue
from planner.vocabulary import ExerciseId, WorkingSide
from tests.ui.figures.conftest import Cards
from ui.figures import figure_words


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    """The shipped pack."""
    return load_catalogue(Path(resources.path("content")))


def test_start_movement_and_side_are_said(catalogue: Catalogue) -> None:
    words = figure_words(catalogue.exercise[ExerciseId("clamshell")], WorkingSide.RIGHT)
    assert words.startswith("Figure: Lie on your side")
    assert "Lift your top knee" in words
    assert words.endswith("Side: right.")


def test_no_side_where_both_work_together(catalogue: Catalogue) -> None:
    words = figure_words(catalogue.exercise[ExerciseId("bridge")], WorkingSide.BOTH)
    assert "Side:" not in words
    assert words.endswith(".")


def test_a_figure_is_a_picture_for_readers(cards: Cards) -> None:
    told = QAccessible.queryAccessibleInterface(cards())
    assert told is not None
    assert told.role() is QAccessible.Role.Graphic
    assert told.text(QAccessible.Text.Name) == "Figure 0"
