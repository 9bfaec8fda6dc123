"""One item of the program, in words and with its figure."""

from __future__ import annotations

from functools import partial

from planner.errors import HandoutError
from planner.handout.doses import dose_words, set_boxes
from planner.handout.figures import with_figure
from planner.handout.sides import row_words, side_words
from planner.handout.snapshot import SheetExercise
from planner.handout.stages import stage_words
from planner.handout.wording import Wording, ended
from planner.programs.program import ProgramItem
from planner.sentences import sentence
from planner.suggest.catalogue import Catalogue

LONGEST_NOTE = 20_000


def sheet_exercise(
    number: int, item: ProgramItem, catalogue: Catalogue, words: Wording
) -> SheetExercise:
    """An item with all its words and its figure.

    Raises HandoutError where side, dose, note or figure may not be printed as they are.
    """
    exercise = catalogue.exercise[item.exercise]
    if len(item.note) > LONGEST_NOTE:
        raise HandoutError(
            sentence(
                "The note on {exercise} is too long: {longest} characters at most.",
                exercise=exercise.name,
                longest=LONGEST_NOTE,
            )
        )
    allowed = item.override.reason if item.override is not None and item.override.on_sheet else ""
    patient = exercise.patient
    told = partial(words.told, exercise=exercise.id)
    needs = words.comma.join(told(one) for one in exercise.equipment if one != "none")
    sheet = SheetExercise(
        id=exercise.id,
        number=number,
        name=told(exercise.name),
        working_side=item.side,
        side=side_words(exercise, item.side, words),
        dose=dose_words(item, exercise, words),
        equipment=ended(words.spelled(needs)),
        start=told(patient.start),
        steps=tuple(told(step) for step in patient.steps),
        feel=told(patient.feel),
        mistakes=" ".join(told(one) for one in patient.mistakes),
        advance=told(item.advance_when),
        step_back=told(item.step_back_when),
        notes=tuple(text for text in (item.note, allowed) if text.strip()),
        row=row_words(exercise, item.side, number, words),
        stages=stage_words(exercise, words),
        sets=set_boxes(item.dose, words),
    )
    return with_figure(sheet, exercise, words)
