"""What every peer draws: the words and pictures of a sheet, as plain values from a folder.

Nothing but the standard library is imported: the peers live in an environment of their own.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

Make = Callable[[int], bytes]
"""A sheet's number to its PDF; every number has another patient and other doses."""

Labelled = Sequence[str]
"""A label, and what it says."""

WORDS, TEMPLATE = "sheet.json", "sheet.typ"
WIDTH, HEIGHT, MARGIN = 612.0, 792.0, 38.0
ACROSS = WIDTH - 2 * MARGIN
BODY, NAME, HEADING, TITLE = 12.0, 15.0, 16.0, 24.0
LEADING, BOX, DAY = 1.32, 22.7, 40.0
PICTURES = 230.0
"""The room for the pictures of an exercise, beside its text."""

INK, LINE, PANEL, CARE = "#14202B", "#66727D", "#EDF2F5", "#FBEEEC"
BANDS = ("#E4F2E6", "#FCF2CF", "#FBE4E1")
_ROOT = Path(__file__).resolve().parents[3]
FONTS = _ROOT / "resources" / "fonts"
REGULAR, BOLD = FONTS / "Inter-Regular.ttf", FONTS / "Inter-Bold.ttf"


@dataclass(frozen=True, slots=True)
class Picture:
    """A drawing in the folder: its file, its size in points, what stands under it."""

    file: str
    width: float
    height: float
    caption: str


@dataclass(frozen=True, slots=True)
class Exercise:
    """One exercise. `first` and `last` are labelled lines before and after the steps."""

    head: str
    side: str
    dose: str
    first: Sequence[Labelled]
    steps: Sequence[str]
    last: Sequence[Labelled]
    criteria: Sequence[Labelled]
    pictures: Sequence[Picture]
    alt: str


@dataclass(frozen=True, slots=True)
class Sheet:
    """A whole sheet; `page` holds {page}, `weeks` a title each."""

    clinic: str
    contact: str
    patient: str
    date: str
    page: str
    title: str
    summary: str
    why: Labelled
    pain: str
    bands: Sequence[Labelled]
    stop: Sequence[str]
    call: Sequence[str]
    exercises: Sequence[Exercise]
    log: str
    help: str
    weeks: Sequence[str]
    days: Sequence[str]
    rows: Sequence[str]
    end: Sequence[str]
    language: str


def write(folder: Path, base: Sheet, different: Sequence[Sequence[str]]) -> None:
    """Put a sheet into a folder, and for each number the patient followed by the doses."""
    words = json.dumps({"base": asdict(base), "different": different})
    (folder / WORDS).write_text(words, "utf-8")


def read(folder: Path) -> Callable[[int], Sheet]:
    """From a sheet's number to the sheet; the numbers begin anew after the last."""
    found = json.loads((folder / WORDS).read_text("utf-8"))
    exercises = tuple(_exercise(one) for one in found["base"]["exercises"])
    base = Sheet(**(found["base"] | {"exercises": exercises}))
    different = found["different"]

    def sheet(number: int) -> Sheet:
        patient, *doses = different[number % len(different)]
        dosed = zip(exercises, doses, strict=True)
        return replace(
            base,
            patient=patient,
            exercises=tuple(replace(exercise, dose=dose) for exercise, dose in dosed),
        )

    return sheet


def _exercise(found: Mapping[str, Any]) -> Exercise:
    pictures = tuple(Picture(**one) for one in found["pictures"])
    return Exercise(**(dict(found) | {"pictures": pictures}))
