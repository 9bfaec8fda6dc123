"""The card of a step-rate exercise: what was counted, what to run at, and a plan by week."""

from __future__ import annotations

from planner.assessment.assessment import Assessment
from planner.exercises.exercise import Exercise
from planner.handout.snapshot import GaitCard, NoteLine
from planner.handout.wording import Wording

STEP_RATE = "spm"
"""The scale of a counted step rate, in steps a minute."""

_PERCENT = 100


def gait_card(
    exercise: Exercise, assessment: Assessment, weeks: int, words: Wording
) -> GaitCard | None:
    """The card of an exercise that asks for quicker steps; None for every other exercise.

    The aim is `step_rate_pct` percent more than was counted: the least first, the most at the end
    of the weeks. Where nothing was counted there are lines to write on, and no numbers are made up.
    """
    span = exercise.step_rate_pct
    if span is None:
        return None
    said = words.gait
    aims = _aims(counted_rate(assessment), span, weeks)
    low, high = (f"{aims[0]}", f"{aims[-1]}") if aims else ("", "")
    counted = said.rate.format(n=counted_rate(assessment)) if aims else ""
    aim = said.aim.format(low=low, high=high) if aims else ""
    more = said.more.format(percent=words.spanned((float(span[0]), float(span[1]))))
    lines = (
        NoteLine(said.counted, (counted,) if counted else ()),
        NoteLine(said.aim_label, (f"{aim} {more}",) if aim else (more,)),
        NoteLine(said.beat_label, (said.beat.format(low=low, high=high),) if aims else ()),
        NoteLine(said.cue_label, (said.cue,)),
    )
    rows = tuple(
        (words.log_week.format(n=week), said.rate.format(n=aims[week - 1]) if aims else "", "", "")
        for week in range(1, weeks + 1)
    )
    return GaitCard(said.title, lines, (said.week, said.run_at, said.did, words.log_pain), rows)


def counted_rate(assessment: Assessment) -> int | None:
    """The step rate that was recorded, in steps a minute."""
    for seen in assessment.findings:
        value = seen.values.get(STEP_RATE)
        if isinstance(value, int | float) and value > 0:
            return round(value)
    return None


def _aims(counted: int | None, span: tuple[int, int], weeks: int) -> tuple[int, ...]:
    """The step rate of each week, in even steps from the least to the most."""
    if counted is None:
        return ()
    low, high = (counted * (_PERCENT + more) / _PERCENT for more in span)
    step = (high - low) / (weeks - 1) if weeks > 1 else 0.0
    return tuple(round(low + step * week) for week in range(weeks))
