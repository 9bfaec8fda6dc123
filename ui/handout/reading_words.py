"""The reading grade in words: short for the strip, and all of it part by part."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from planner.handout.reading import Part, PartReading, SheetReading
from planner.reading.grade import HIGHEST_GRADE, Reading
from ui.language import translate

_MOST_WORDS = 8
_LEAST_SHOWN = 1.0


@dataclass(frozen=True, slots=True)
class Told:
    """What is said of one part: where it stands, then a line for each thing."""

    where: str
    lines: tuple[str, ...]


def short_words(found: SheetReading, *, narrow: bool = False) -> str:
    """What the strip says: the grade of the sheet, and that of a part that is too hard."""
    grade, hardest = grade_words(found.whole), found.hardest
    if hardest is not None and hardest.reading.grade > found.whole.grade:
        return _short_of_part(grade, hardest, narrow=narrow)
    if narrow:
        return translate("handout", "Grade {grade}", grade=grade)
    return translate("handout", "Reading grade {grade}", grade=grade)


def _short_of_part(grade: str, hardest: PartReading, *, narrow: bool) -> str:
    worst, note = grade_words(hardest.reading), hardest.part is Part.NOTE
    if narrow:
        if note:
            return translate("handout", "Note: grade {worst}", worst=worst)
        return translate("handout", "One part: grade {worst}", worst=worst)
    if note:
        return translate(
            "handout", "Reading grade {grade}, a note {worst}", grade=grade, worst=worst
        )
    return translate("handout", "Reading grade {grade}, one part {worst}", grade=grade, worst=worst)


def grade_words(reading: Reading) -> str:
    """A grade with one decimal, or the whole year where a score stands behind it."""
    if reading.ease is not None:
        return f"{reading.grade:g}"
    if reading.grade < _LEAST_SHOWN:
        return translate("handout", "below 1")
    return f"{reading.grade:.1f}"


def method_words(found: SheetReading) -> str:
    """What the number means and how it was found."""
    most = f"{HIGHEST_GRADE:g}"
    if found.whole.ease is None:
        return translate(
            "handout",
            "Years of school it takes to read this sheet (Flesch-Kincaid). "
            "Up to {most} suits most patients.",
            most=most,
        )
    return translate(
        "handout",
        "Years of school it takes to read this sheet (Fernández Huerta: {ease} of 100). "
        "Up to {most} suits most patients.",
        ease=f"{min(found.whole.ease, 100):.0f}",
        most=most,
    )


def summary_words(found: SheetReading) -> str:
    """For a tooltip: what the number means, and the hard words and long sentences in short."""
    words = dict.fromkeys(one.word for part in found.parts for one in part.reading.hard)
    long = sum(bool(part.long_sentence) for part in found.parts)
    lines = [method_words(found)]
    if words:
        lines.append(_hard_words(list(words)))
    if long:
        lines.append(translate("handout", "%n long sentence(s).", n=long))
    if not words and not long:
        lines.append(nothing_words())
    return "\n".join(lines)


def nothing_words() -> str:
    """Where there is nothing to make plainer."""
    return translate("handout", "No hard words and no long sentences.")


def parts_told(found: SheetReading) -> Iterator[Told]:
    """What could be plainer, by part, in the order of the sheet."""
    for part in found.parts:
        if part.worth_a_look:
            yield Told(_where(part), tuple(_lines(part)))


def _lines(part: PartReading) -> Iterator[str]:
    reading = part.reading
    if reading.too_hard:
        yield translate("handout", "Reading grade {grade}", grade=grade_words(reading))
    if reading.hard:
        yield _hard_words([one.word for one in reading.hard])
    if part.long_sentence:
        yield translate(
            "handout",
            "A sentence of %n word(s): “{sentence}”",
            n=reading.longest_words,
            sentence=part.long_sentence,
        )


def _hard_words(words: list[str]) -> str:
    shown = ", ".join(words[:_MOST_WORDS])
    if len(words) > _MOST_WORDS:
        return translate(
            "handout", "Hard words: {words} and %n more.", n=len(words) - _MOST_WORDS, words=shown
        )
    return translate("handout", "Hard words: {words}.", words=shown)


def _where(part: PartReading) -> str:
    name = translate("handout", "{number}. {name}", number=part.number, name=part.name)
    match part.part:
        case Part.EXERCISE:
            return name
        case Part.NOTE:
            return translate("handout", "Your note on {exercise}", exercise=name)
        case Part.CARD:
            return part.name
        case Part.ADVICE:
            return translate("handout", "Advice")
        case Part.FRAME:
            return translate("handout", "First page")
