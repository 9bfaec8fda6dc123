"""Changing one number of a dose so that its words and minutes stay true to it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ui.language import translate

if TYPE_CHECKING:
    from planner.exercises.dose import Dose

SECONDS_A_REP = 4
DAYS_IN_WEEK = 7
SPAN = 0


@dataclass(frozen=True, slots=True)
class DosePart:
    """A number of a dose that has a field: its key, limits, spoken name and unit words."""

    key: str
    least: int
    most: int
    spoken: str
    unit: str
    short_unit: str


def parts(dose: Dose) -> tuple[DosePart, ...]:
    """The fields this dose shows, in reading order; clock exercises show minutes alone."""
    days = DosePart(
        "days",
        1,
        DAYS_IN_WEEK,
        translate("program", "Days a week"),
        translate("program", "days a week"),
        translate("program", "d/wk"),
    )
    if dose.duration_min is not None:
        minutes = DosePart(
            "minutes",
            1,
            180,
            translate("program", "Minutes"),
            translate("program", "min"),
            translate("program", "min"),
        )
        return (minutes, days)
    return (
        DosePart("sets", 1, 20, translate("program", "Sets"), translate("program", "sets"), ""),
        DosePart(
            "reps",
            1,
            200,
            translate("program", "Repeats"),
            translate("program", "reps"),
            "",
        ),
        DosePart(
            "hold",
            0,
            600,
            translate("program", "Seconds to hold"),
            translate("program", "s hold"),
            translate("program", "s hold"),
        ),
        DosePart(
            "rest",
            0,
            900,
            translate("program", "Seconds of rest"),
            translate("program", "s rest"),
            translate("program", "s rest"),
        ),
        days,
    )


def value_of(dose: Dose, key: str) -> int:
    """The number of a part; a span of days gives SPAN."""
    if key == "days":
        return SPAN if days_span(dose) else dose.days_per_week[0]
    if key == "minutes":
        return dose.duration_min or 0
    return {"sets": dose.sets, "reps": dose.reps, "hold": dose.hold_s, "rest": dose.rest_s}[key]


def days_span(dose: Dose) -> tuple[int, int] | None:
    """The span of days a week, where it is one."""
    least, most = dose.days_per_week
    return (least, most) if least != most else None


def with_value(dose: Dose, key: str, value: int, original: Dose) -> Dose:
    """The dose with one number changed.

    `original` is the catalogue's dose: the minutes follow it in proportion to the work, and the
    words for how often follow the days. SPAN days bring the catalogue's span back.
    """
    if key == "days" and value == SPAN:
        return replace(dose, days_per_week=original.days_per_week, frequency=original.frequency)
    if key == "days":
        return replace(dose, days_per_week=(value, value), frequency=frequency_words(value))
    if key == "minutes":
        changed = replace(dose, duration_min=value)
    else:
        field = {"sets": "sets", "reps": "reps", "hold": "hold_s", "rest": "rest_s"}[key]
        changed = replace(dose, **{field: value})  # type: ignore[arg-type]
    return replace(changed, minutes=minutes_of(changed, original))


def frequency_words(days: int) -> str:
    """How often, in the words the catalogue uses."""
    if days >= DAYS_IN_WEEK:
        return "every day"
    return "1 day a week" if days == 1 else f"{days} days a week"


def minutes_of(dose: Dose, original: Dose) -> float:
    """Minutes of one session on one side, to the half minute, never under half a minute."""
    before = _work(original, original)
    if not before:
        return original.minutes
    return max(0.5, round(2 * original.minutes * _work(dose, original) / before) / 2)


def _work(dose: Dose, original: Dose) -> float:
    """A measure of time: seconds of work and rest, or the clock's minutes."""
    if dose.duration_min is not None:
        return float(dose.duration_min)
    # Catalogue doses of one set rest between repeats, the others between sets.
    pauses = dose.sets * dose.reps - 1 if original.sets == 1 else dose.sets - 1
    return dose.sets * dose.reps * (dose.hold_s + SECONDS_A_REP) + pauses * dose.rest_s


def changed_parts(dose: Dose, original: Dose) -> frozenset[str]:
    """Which parts differ from the catalogue's dose."""
    found = {
        part.key
        for part in parts(dose)
        if part.key != "days" and value_of(dose, part.key) != value_of(original, part.key)
    }
    if dose.days_per_week != original.days_per_week:
        found.add("days")
    return frozenset(found)


def load_words(dose: Dose) -> str:
    """What makes it heavy, in the catalogue's words; body weight goes without saying."""
    return "" if dose.load == "body weight" else dose.load
