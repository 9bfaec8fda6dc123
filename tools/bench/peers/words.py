"""The sheet that is measured: composed by Stance with other doses each time, and told in words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import resources
from planner.content.pack import load_catalogue
from planner.exercises.dose import Dose
from planner.handout.compose import compose
from planner.handout.snapshot import HandoutSnapshot, SheetExercise, SheetFigure, SheetLabels
from planner.programs.edit import new_item
from planner.programs.program import Program
from planner.vocabulary import WorkingSide
from tools.bench.figures import SIX
from tools.bench.peers import pictures
from tools.bench.peers.sheet import PICTURES, Exercise, Labelled, Picture, Sheet, write
from tools.bench.samples import Sample, sample

_TALLEST, _MM, _GAP = 96.0, 72 / 25.4, 6.0
_LEAST_SETS, _SETS, _LEAST_REPS, _REPS = 2, 3, 5, 11
_TO_WRITE_ON = "____________________"


def case() -> Sample:
    """The sample visit with a program of six drawn exercises."""
    one = sample(load_catalogue(resources.path("content")))
    content = one.catalogue
    items = tuple(new_item(content, content.exercise[name], WorkingSide.RIGHT) for name in SIX)
    proposal = replace(one.proposal, excluded=())
    return replace(one, program=Program(items=items), proposal=proposal)


def snapshot(one: Sample, number: int) -> HandoutSnapshot:
    """The sheet of a number: another patient, and other doses of all six exercises."""
    items = tuple(
        replace(item, dose=_dosed(item.dose, number + place))
        for place, item in enumerate(one.program.items)
    )
    occasion = replace(one.occasion, patient_name=f"{one.occasion.patient_name} {number + 1}")
    program = replace(one.program, items=items)
    return compose(program, one.assessment, one.proposal, one.catalogue, occasion)


def put(folder: Path, count: int) -> None:
    """Write into a folder what the peers draw: the pictures, and the words of so many sheets."""
    one = case()
    base = snapshot(one, 0)
    for exercise in base.exercises:
        if exercise.figure is not None:
            _put_pictures(folder, exercise.figure)
    different = [
        (sheet.letterhead.patient, *(exercise.dose for exercise in sheet.exercises))
        for sheet in (snapshot(one, number) for number in range(count))
    ]
    write(folder, told(base), different)


def told(whole: HandoutSnapshot) -> Sheet:
    """A sheet's words in the order of reading."""
    head, log, labels = whole.letterhead, whole.log, whole.labels
    contact = head.beside.join((head.contact, head.address))
    return Sheet(
        clinic=head.clinic,
        contact=contact,
        patient=head.patient,
        date=head.date,
        page=head.page.split(" {pages}")[0].rpartition(" ")[0],
        title=whole.title,
        summary=whole.summary,
        why=(labels.why, whole.why),
        pain=labels.pain,
        bands=tuple((band.head, band.text) for band in whole.bands),
        stop=whole.stop.texts,
        call=(whole.stop.call, whole.stop.emergency),
        exercises=tuple(_exercise(exercise, labels) for exercise in whole.exercises),
        log=log.title,
        help=log.help,
        weeks=log.weeks,
        days=log.days,
        rows=(*(exercise.row for exercise in whole.exercises), *log.daily),
        end=(f"{whole.next_visit} {_TO_WRITE_ON}", whole.status),
        language=whole.language,
    )


def _dosed(dose: Dose, turn: int) -> Dose:
    sets, reps = _LEAST_SETS + turn % _SETS, _LEAST_REPS + turn % _REPS
    return replace(dose, sets=sets, reps=reps, hold_s=dose.hold_s and 1 + turn % 5)


def _exercise(one: SheetExercise, labels: SheetLabels) -> Exercise:
    equipment = ((labels.equipment, one.equipment),) if one.equipment else ()
    return Exercise(
        head=f"{one.number}. {one.name}",
        side=one.side,
        dose=one.dose,
        first=(*equipment, (labels.start, one.start)),
        steps=one.steps,
        last=tuple(_last(one, labels)),
        criteria=((labels.advance, one.advance), (labels.step_back, one.step_back)),
        pictures=tuple(_pictures(one.figure)) if one.figure else (),
        alt=one.figure.alt if one.figure else "",
    )


def _last(one: SheetExercise, labels: SheetLabels) -> Iterator[Labelled]:
    yield labels.feel, one.feel
    yield labels.mistakes, one.mistakes
    for note in one.notes:
        yield labels.note, note


def _pictures(shown: SheetFigure) -> Iterator[Picture]:
    scale = _scale(shown)
    for phase, caption in zip(shown.figure.phases, shown.captions, strict=True):
        yield Picture(_file(shown, phase.name), *pictures.size(phase, scale), caption)


def _put_pictures(folder: Path, shown: SheetFigure) -> None:
    older = shown.figure.body.older
    for phase in shown.figure.phases:
        drawn = pictures.svg(phase, _scale(shown), mirrored=shown.mirrored, older=older)
        (folder / _file(shown, phase.name)).write_text(drawn, "utf-8")


def _file(shown: SheetFigure, phase: str) -> str:
    return f"{shown.figure.exercise}-{phase}.svg"


def _scale(shown: SheetFigure) -> float:
    """As large as all pictures of an exercise fit side by side, in mm for each mm of body."""
    sizes = [pictures.size(phase, 1) for phase in shown.figure.phases]
    wide = sum(width for width, _ in sizes)
    gaps = _GAP * (len(sizes) - 1)
    return min((PICTURES - gaps) / wide, _TALLEST / max(height for _, height in sizes))
