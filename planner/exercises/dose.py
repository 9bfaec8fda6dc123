"""Dose: sets, repeats, hold, rest, days a week, load."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class LoadType(StrEnum):
    """What makes the exercise heavy."""

    BODY_WEIGHT = "body_weight"
    PACE = "pace"
    BAND = "band"
    STRETCH = "stretch"
    PRESSURE = "pressure"
    WEIGHT = "weight"
    EFFORT = "effort"


@dataclass(frozen=True, slots=True)
class Dose:
    """How much and how often. Seconds, minutes and kilograms; spans are (least, most).

    `minutes` is the time one session takes on one side; `duration_min` is set for exercises done by
    the clock (walks, runs, rolling), whose sets and reps then say nothing.
    """

    sets: int
    reps: int
    hold_s: int
    rest_s: int
    frequency: str
    load: str
    days_per_week: tuple[int, int]
    times_per_day: tuple[int, int]
    load_type: LoadType
    minutes: float
    load_kg: tuple[float, float] | None = None
    band: str | None = None
    effort_pct: tuple[int, int] | None = None
    duration_min: int | None = None
    note: str | None = None

    def minutes_per_day(self, sides: int = 1) -> float:
        """Minutes on a training day, at the most times a day; 2 `sides` where both take turns."""
        return self.minutes * self.times_per_day[1] * sides
