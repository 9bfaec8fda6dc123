"""The card for quicker steps: numbers from what was counted, never made up."""

from __future__ import annotations

import pytest

from planner.assessment.assessment import Assessment
from planner.handout.gait import gait_card
from planner.handout.snapshot import GaitCard
from planner.handout.wording import wording
from planner.vocabulary import ExerciseId
from tests.helpers.content import catalogue
from tests.helpers.handouts import seen

WORDS = wording("en")
QUICKER = catalogue().exercise[ExerciseId("gait_cadence")]


def card(assessment: Assessment, weeks: int = 3) -> GaitCard:
    made = gait_card(QUICKER, assessment, weeks, WORDS)
    assert made is not None
    return made


def test_only_the_step_rate_exercise_has_one() -> None:
    asking = [one.id for one in catalogue().exercises if one.step_rate_pct is not None]
    assert asking == ["gait_cadence"]
    clamshell = catalogue().exercise[ExerciseId("clamshell")]
    assert gait_card(clamshell, Assessment(), 2, WORDS) is None


def test_aims_go_from_five_to_ten_percent_more() -> None:
    made = card(Assessment((seen("gait_low_cadence", values={"spm": 160}),)))
    told = {line.label: line.texts for line in made.lines}
    assert told["Counted now:"] == ("160 steps a minute",)
    assert told["Aim for:"][0].startswith("168 to 176 steps a minute. That is 5 to 10 percent")
    assert told["Set the beat to:"] == ("168 at first. Go up week by week to 176.",)
    assert [row[1] for row in made.rows] == [f"{n} steps a minute" for n in (168, 172, 176)]
    assert {len(row) for row in made.rows} == {len(made.head)}


def test_one_week_stays_at_the_least() -> None:
    made = card(Assessment((seen("gait_low_cadence", values={"spm": 170}),)), weeks=1)
    assert [row[1] for row in made.rows] == ["178 steps a minute"]


@pytest.mark.parametrize("assessment", [Assessment(), Assessment((seen("gait_low_cadence"),))])
def test_nothing_counted_leaves_lines_to_write_on(assessment: Assessment) -> None:
    made = card(assessment)
    told = {line.label: line.texts for line in made.lines}
    assert told["Counted now:"] == told["Set the beat to:"] == ()
    assert told["Aim for:"] == ("That is 5 to 10 percent more steps. Keep the same speed.",)
    assert all(row[1:] == ("", "", "") for row in made.rows)
