"""What is new, changed or stopped since the program before."""

from __future__ import annotations

from planner.handout.phrases import ChangeWords
from planner.handout.sides import side_name
from planner.handout.wording import Wording
from planner.programs.program import Program, ProgramItem
from planner.suggest.catalogue import Catalogue
from planner.vocabulary import WorkingSide


def change_mark(item: ProgramItem, before: Program | None, said: ChangeWords) -> str:
    """The mark beside an exercise: new, another side, another dose, or none.

    Without a program before, nothing is marked: on a first sheet everything would be new.
    """
    if before is None or not before.items:
        return ""
    last = before.item(item.exercise)
    if last is None:
        return said.new
    if last.side is not item.side:
        return said.side
    return "" if last.dose == item.dose else said.dose


def stopped_words(
    program: Program, before: Program | None, catalogue: Catalogue, words: Wording
) -> tuple[str, ...]:
    """The exercises of the program before that are no longer done, with their side."""
    if before is None:
        return ()
    return tuple(
        _named(item, catalogue, words)
        for item in before.items
        if program.item(item.exercise) is None and item.exercise in catalogue.exercise
    )


def _named(item: ProgramItem, catalogue: Catalogue, words: Wording) -> str:
    exercise = catalogue.exercise[item.exercise]
    name = words.told(exercise.name, exercise.id)
    if not exercise.unilateral or item.side is WorkingSide.BOTH:
        return name
    return words.named_side.format(name=name, side=side_name(item.side, words))
