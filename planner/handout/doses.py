"""A dose in plain words and digits: sentences, never `3x10`."""

from __future__ import annotations

from planner.errors import HandoutError
from planner.exercises.dose import Dose, LoadType
from planner.exercises.exercise import Exercise
from planner.handout.phrases import DoseWords, Plural
from planner.handout.wording import Span, Wording, ended
from planner.programs.program import ProgramItem
from planner.sentences import sentence
from planner.vocabulary import WorkingSide

_MINUTE = 60
_SECONDS_TO = 120
_LONG_HOLD = 5
_POUNDS = 2.20462
_DAYS = 7
_MOST_BOXES = 8


def dose_words(item: ProgramItem, exercise: Exercise, words: Wording) -> str:
    """All of the dose as sentences: amount, hold, rest, days, load, note.

    Raises HandoutError where a number makes no sense on paper.
    """
    dose = item.dose
    _check(dose, exercise)
    both = exercise.unilateral and item.side is WorkingSide.BOTH
    parts = (
        *_amount(dose, words, both=both),
        frequency_words(dose, exercise, words),
        _load(dose, exercise, words),
        _told(dose.note or "", exercise.dose.note, exercise, words),
    )
    return " ".join(part for part in parts if part)


def set_boxes(dose: Dose, words: Wording) -> tuple[str, ...]:
    """What stands in a box for each set: its repeats, or its seconds where it is one long hold.

    None for exercises done by the clock, for a single set, and for more sets than fit in a row.
    """
    if dose.duration_min is not None or not 1 < dose.sets <= _MOST_BOXES:
        return ()
    text = str(dose.reps) if dose.reps > 1 else words.dose.seconds_short.format(n=dose.hold_s)
    return (text,) * dose.sets


def frequency_words(dose: Dose, exercise: Exercise, words: Wording) -> str:
    """How often, from the numbers; the library's own sentence while its numbers still stand."""
    own = exercise.dose
    unchanged = (dose.frequency, dose.days_per_week, dose.times_per_day) == (
        own.frequency,
        own.days_per_week,
        own.times_per_day,
    )
    if unchanged:
        return ended(words.told(dose.frequency, exercise.id))
    every_day = dose.days_per_week == (_DAYS, _DAYS)
    days = words.dose.every_day if every_day else words.counted(words.dose.days, dose.days_per_week)
    if dose.times_per_day == (1, 1):
        return days
    return f"{days} {words.counted(words.dose.times_a_day, dose.times_per_day)}"


def _amount(dose: Dose, words: Wording, *, both: bool) -> tuple[str, ...]:
    said = words.dose
    if dose.duration_min is not None:
        return (_sided(words.counted(said.minutes, dose.duration_min), said, both=both),)
    if dose.sets == 1 or dose.reps == 1:
        amount = words.counted(said.times, dose.sets * dose.reps)
    else:
        amount = words.counted(said.sets, dose.sets, sets=str(dose.sets), reps=str(dose.reps))
    return (
        _sided(amount, said, both=both),
        _hold(dose, words),
        _rest(dose, words),
    )


def _hold(dose: Dose, words: Wording) -> str:
    said = words.dose
    if dose.sets * dose.reps == 1:
        return _time(dose.hold_s, said.hold_once, said.hold_once_minutes, words)
    return _time(dose.hold_s, said.hold, said.hold_minutes, words)


def _rest(dose: Dose, words: Wording) -> str:
    """Where the rest belongs: between sets, between long holds, or after the only set."""
    said = words.dose
    time = _time(dose.rest_s, said.rest, said.rest_minutes, words)
    if not time or dose.sets * dose.reps == 1:
        return ended(time)
    if dose.sets > 1 < dose.reps:
        return said.rest_sets.format(time=time)
    if dose.sets > 1 or dose.hold_s >= _LONG_HOLD:
        return said.rest_between.format(time=time)
    return said.rest_after.format(time=time[0].lower() + time[1:])


def _sided(amount: str, said: DoseWords, *, both: bool) -> str:
    return ended(said.each_side.format(amount=amount) if both else amount)


def _time(seconds: int, in_seconds: Plural, in_minutes: Plural, words: Wording) -> str:
    if seconds == 0:
        return ""
    if seconds >= _SECONDS_TO and seconds % _MINUTE == 0:
        return words.counted(in_minutes, seconds // _MINUTE)
    return words.counted(in_seconds, seconds)


def _load(dose: Dose, exercise: Exercise, words: Wording) -> str:
    said, own = words.dose, exercise.dose
    if dose.load_type is LoadType.WEIGHT and dose.load_kg is not None:
        low, high = dose.load_kg
        pounds: Span = (round(low * _POUNDS), round(high * _POUNDS))
        return said.weight.format(kg=words.spanned(dose.load_kg), lb=words.spanned(pounds))
    if dose.load_type is LoadType.BAND and dose.band:
        return said.band.format(band=said.bands.get(dose.band) or words.told(dose.band))
    if dose.load_type is LoadType.EFFORT and dose.effort_pct is not None:
        return said.effort.format(percent=words.spanned(dose.effort_pct))
    return "" if dose.load in said.loads_left_out else _told(dose.load, own.load, exercise, words)


def _told(text: str, own: str | None, exercise: Exercise, words: Wording) -> str:
    """The library's own text in the sheet's wording; one that was typed only with spans spelled."""
    told = words.told if text == own else words.typed
    return ended(told(text, exercise.id))


def _check(dose: Dose, exercise: Exercise) -> None:
    by_clock = dose.duration_min is not None
    amounts = (dose.duration_min or 0,) if by_clock else (dose.sets, dose.reps)
    spans = ((dose.days_per_week, _DAYS), (dose.times_per_day, 24))
    if (
        min(amounts) < 1
        or min(dose.hold_s, dose.rest_s) < 0
        or any(not 1 <= low <= high <= most for (low, high), most in spans)
    ):
        raise HandoutError(
            sentence(
                "The dose of {exercise} is not complete. Set it before printing.",
                exercise=exercise.name,
            )
        )
