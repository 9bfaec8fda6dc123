"""A changed dose keeps its words and minutes true."""

from __future__ import annotations

import pytest

from planner.suggest.catalogue import Catalogue
from planner.vocabulary import ExerciseId
from ui.program.doses import SPAN, changed_parts, parts, value_of, with_value


def test_days_change_the_words_for_how_often(catalogue: Catalogue) -> None:
    original = catalogue.exercise[ExerciseId("clamshell")].dose
    changed = with_value(original, "days", 5, original)
    assert changed.days_per_week == (5, 5)
    assert changed.frequency == "5 days a week"
    assert with_value(original, "days", 1, original).frequency == "1 day a week"
    assert with_value(original, "days", 7, original).frequency == "every day"


def test_minutes_follow_the_work(catalogue: Catalogue) -> None:
    for exercise in catalogue.exercises:
        original = exercise.dose
        assert with_value(original, "rest", original.rest_s, original).minutes == original.minutes
        key = "minutes" if original.duration_min is not None else "sets"
        double = with_value(original, key, 2 * value_of(original, key), original)
        assert double.minutes > original.minutes, exercise.id


def test_twice_the_minutes_take_twice_the_time(catalogue: Catalogue) -> None:
    run = catalogue.exercise[ExerciseId("gait_run_continuous")].dose
    assert run.duration_min is not None
    assert with_value(run, "minutes", 2 * run.duration_min, run).minutes == 2 * run.minutes


def test_every_number_of_the_content_fits_its_field(catalogue: Catalogue) -> None:
    for exercise in catalogue.exercises:
        for part in parts(exercise.dose):
            value = value_of(exercise.dose, part.key)
            span = part.key == "days" and value == SPAN
            assert span or part.least <= value <= part.most, (exercise.id, part.key)


def test_a_span_of_days_is_shown_kept_and_brought_back(catalogue: Catalogue) -> None:
    original = next(
        one.dose
        for one in catalogue.exercises
        if one.dose.days_per_week[0] != one.dose.days_per_week[1]
    )
    assert value_of(original, "days") == SPAN
    least = original.days_per_week[0]
    changed = with_value(original, "days", least, original)
    assert changed_parts(changed, original) == {"days"}
    assert with_value(changed, "days", SPAN, original) == original


@pytest.mark.parametrize("key", ["sets", "reps", "hold", "rest", "days"])
def test_only_the_changed_part_is_marked(catalogue: Catalogue, key: str) -> None:
    original = catalogue.exercise[ExerciseId("clamshell")].dose
    assert changed_parts(original, original) == frozenset()
    changed = with_value(original, key, value_of(original, key) + 1, original)
    assert changed_parts(changed, original) == {key}
    assert with_value(changed, key, value_of(original, key), original) == original
