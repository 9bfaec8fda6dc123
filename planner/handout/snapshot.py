"""What a sheet shows, resolved to the last word: rendering reads nothing else."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from planner.figures.figure import DrawnSide, Figure
from planner.figures.palette import FigureStyle, SkinTone
from planner.handout.translations import Untranslated
from planner.vocabulary import ExerciseId, WorkingSide


class Paper(StrEnum):
    """Sizes of paper, upright."""

    LETTER = "letter"
    A4 = "a4"


class PageFit(StrEnum):
    """How many pages the therapist wants a sheet to take."""

    AS_NEEDED = "as_needed"
    ONE = "1"
    TWO = "2"

    @property
    def most(self) -> int | None:
        """The most pages, or None for as many as it needs."""
        return None if self is PageFit.AS_NEEDED else int(self.value)


class Layout(StrEnum):
    """How many exercises share a page."""

    AUTOMATIC = "auto"
    ONE = "1"
    TWO = "2"
    FOUR = "4"
    SIX = "6"


@dataclass(frozen=True, slots=True)
class Letterhead:
    """What stands at the head of every page; an empty text is left off.

    `page` holds {page} and {pages} to be filled in; `beside` goes between it and the date. `logo`
    is a PNG or JPEG file, `accent` a colour as RRGGBB where the clinic has its own; `footer` stands
    at the foot of every page, and `signature` names a line at the end to sign on.
    """

    clinic: str
    contact: str
    phone: str
    address: str
    patient: str
    date: str
    page: str
    beside: str
    logo: bytes | None = None
    logo_alt: str = ""
    footer: str = ""
    signature: str = ""
    accent: str = ""


@dataclass(frozen=True, slots=True)
class PainBand:
    """One of the three bands of the pain rule: how much it hurts, and what to do."""

    head: str
    text: str


@dataclass(frozen=True, slots=True)
class SheetFigure:
    """A drawn exercise: mirrored or not, what stands under each phase, its words for a reader.

    `letter` is that of the working side, empty where both work or the figure has no side.
    """

    figure: Figure
    mirrored: bool
    letter: str
    captions: tuple[str, ...]
    alt: str

    @property
    def side(self) -> WorkingSide:
        """The side that works as shown; both where the figure has none."""
        if self.figure.side is DrawnSide.NONE:
            return WorkingSide.BOTH
        drawn = WorkingSide(self.figure.side.value)
        return drawn.other if self.mirrored else drawn


@dataclass(frozen=True, slots=True)
class NoteLine:
    """A labelled line; without text it is a line to write on."""

    label: str
    texts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class GaitCard:
    """What was counted, what to aim for, and a table by week with cells to write in."""

    title: str
    lines: tuple[NoteLine, ...]
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class SheetExercise:
    """One exercise as printed.

    `side` is the side in words, empty where there is none to speak of; `row` names the exercise in
    the weekly log; `change` marks what is new since the sheet before. `sets` holds what stands in
    each box to tick of one session, a box for each set.
    """

    id: ExerciseId
    number: int
    name: str
    working_side: WorkingSide
    side: str
    dose: str
    equipment: str
    start: str
    steps: tuple[str, ...]
    feel: str
    mistakes: str
    advance: str
    step_back: str
    notes: tuple[str, ...]
    row: str
    stages: tuple[str, ...] = ()
    figure: SheetFigure | None = None
    change: str = ""
    sets: tuple[str, ...] = ()
    gait: GaitCard | None = None


@dataclass(frozen=True, slots=True)
class Card:
    """A short text with its title."""

    title: str
    text: str


@dataclass(frozen=True, slots=True)
class StopBox:
    """When to stop, and whom to call. `call_line` asks for a line to write the number on."""

    texts: tuple[str, ...]
    call: str
    call_line: bool
    emergency: str


@dataclass(frozen=True, slots=True)
class WeeklyLog:
    """The tick grid: one table for each of `weeks`, named in order; `daily` are rows for numbers.

    `code` names the program and its version, and nothing else, so that a sheet that comes back
    finds its record; `code_words` says so. Without a code none is printed.
    """

    title: str
    help: str
    weeks: tuple[str, ...]
    days: tuple[str, ...]
    daily: tuple[str, ...]
    code: str = ""
    code_words: str = ""


@dataclass(frozen=True, slots=True)
class Field:
    """A place of the log: its page, its name, its left, bottom, width and height in points.

    Measured from the lower left corner of the paper. Names: `corner:1` to `corner:4`, `code`,
    and `week:row:day`, counted from 1, for each cell.
    """

    page: int
    name: str
    left: float
    bottom: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class SheetLabels:
    """The fixed words around the data."""

    why: str
    pain: str
    equipment: str
    start: str
    feel: str
    mistakes: str
    stages: str
    note: str
    advance: str
    step_back: str
    advice: str


@dataclass(frozen=True, slots=True)
class HandoutSnapshot:
    """A whole exercise sheet. `next_visit_line` asks for a line to write the date on.

    `untranslated` are the lines that stand in English on a sheet in another language, `typed` the
    therapist's own notes on such a sheet: in which language they are nobody knows. `stopped` names
    what the sheet before had and this one has not, after `stopped_words`. `drop_first` names the
    exercise that the sheet could best do without. `second` is the same sheet in the therapist's
    language, which then stands small under the patient's. `rtl` run right to left.
    """

    letterhead: Letterhead
    title: str
    summary: str
    why: str
    bands: tuple[PainBand, ...]
    stop: StopBox
    exercises: tuple[SheetExercise, ...]
    advice: tuple[str, ...]
    education: tuple[Card, ...]
    log: WeeklyLog
    next_visit: str
    next_visit_line: bool
    other_formats: str
    status: str
    labels: SheetLabels
    paper: Paper
    large_print: bool
    language: str
    printed_on: date
    figure_style: FigureStyle = FigureStyle.COLOUR
    skin_tone: SkinTone = SkinTone.MEDIUM
    untranslated: tuple[Untranslated, ...] = ()
    typed: tuple[str, ...] = ()
    stopped: tuple[str, ...] = ()
    stopped_words: str = ""
    fit: PageFit = PageFit.AS_NEEDED
    layout: Layout = Layout.AUTOMATIC
    drop_first: str = ""
    second: HandoutSnapshot | None = None
    rtl: bool = False
