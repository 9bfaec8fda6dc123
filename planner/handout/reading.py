"""How hard a sheet is to read: as a whole, and part by part with what makes it hard."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from planner.handout.snapshot import HandoutSnapshot, SheetExercise
from planner.reading.grade import LONG_SENTENCE, Reading, grade_of_lines


class Part(StrEnum):
    """The parts of a sheet that are read one by one."""

    FRAME = "frame"
    EXERCISE = "exercise"
    NOTE = "note"
    ADVICE = "advice"
    CARD = "card"


@dataclass(frozen=True, slots=True)
class PartReading:
    """How hard a part is. `name` is that of the exercise or the card, empty where it has none.

    `number` is that of the exercise, also for a note on it; 0 elsewhere.
    """

    part: Part
    name: str
    number: int
    reading: Reading

    @property
    def long_sentence(self) -> str:
        """Its longest sentence, where that is a long one."""
        return self.reading.longest if self.reading.longest_words > LONG_SENTENCE else ""

    @property
    def worth_a_look(self) -> bool:
        """Whether there is anything to make plainer."""
        return self.reading.too_hard or bool(self.reading.hard or self.long_sentence)


@dataclass(frozen=True, slots=True)
class SheetReading:
    """How hard a sheet is: all of it, and its parts in the order of the sheet."""

    whole: Reading
    parts: tuple[PartReading, ...]

    @property
    def hardest(self) -> PartReading | None:
        """The hardest of the parts that are too hard; None where none is."""
        hard = [one for one in self.parts if one.reading.too_hard]
        return max(hard, key=lambda one: one.reading.grade, default=None)

    @property
    def too_hard(self) -> bool:
        """Whether the sheet, or any part of it, is above the highest grade."""
        return self.whole.too_hard or self.hardest is not None


def sheet_reading(snapshot: HandoutSnapshot) -> SheetReading | None:
    """The grades of a sheet; None in a language that has no formula.

    Letterhead, headings and lists of things are not read as sentences and do not count; nor does
    what stands in English on a sheet in another language.
    """
    english = {one.text for one in snapshot.untranslated}
    texts = [
        (part, name, number, [one for one in said if one not in english])
        for part, name, number, said in _parts(snapshot)
    ]
    whole = grade_of_lines((line for *_, said in texts for line in said), snapshot.language)
    if whole is None:
        return None
    parts = []
    for part, name, number, said in texts:
        reading = grade_of_lines(said, snapshot.language)
        if reading is not None and reading.words:
            parts.append(PartReading(part, name, number, reading))
    return SheetReading(whole, tuple(parts))


def _parts(snapshot: HandoutSnapshot) -> Iterator[tuple[Part, str, int, tuple[str, ...]]]:
    yield Part.FRAME, "", 0, _frame(snapshot)
    for one in snapshot.exercises:
        yield Part.EXERCISE, one.name, one.number, _exercise(one)
        for note in one.notes:
            yield Part.NOTE, one.name, one.number, (note,)
    for advice in snapshot.advice:
        yield Part.ADVICE, "", 0, (advice,)
    for card in snapshot.education:
        yield Part.CARD, card.title, 0, (card.title, card.text)


def _frame(snapshot: HandoutSnapshot) -> tuple[str, ...]:
    bands = (line for band in snapshot.bands for line in (band.head, band.text))
    stop = (*snapshot.stop.texts, snapshot.stop.emergency)
    return (snapshot.title, snapshot.why, *bands, *stop, snapshot.log.help, snapshot.next_visit)


def _exercise(one: SheetExercise) -> tuple[str, ...]:
    told = (one.name, one.side, one.dose, one.start, *one.steps, one.feel, one.mistakes)
    return (*told, *one.stages, one.advance, one.step_back)
