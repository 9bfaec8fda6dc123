"""What a figure's picture shows: side, look and size, inside its slot and nowhere else."""

from __future__ import annotations

import logging
from pathlib import Path as Folder
from threading import Event

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from planner.errors import ContentError
from planner.figures.figure import (
    Body,
    Box,
    Contour,
    DrawnSide,
    Figure,
    Layer,
    Path,
    Phase,
    PhaseName,
    Piece,
    Point,
    Role,
)
from planner.figures.palette import FigureStyle, SkinTone
from planner.figures.reading import drawn_figure
from planner.vocabulary import ExerciseId, WorkingSide
from tests.helpers.moves import moves_in
from tests.ui.figures.conftest import CLAM, RUN, SQUAT, Cards
from ui.figures import FigureCard, Figures, paint_thumbnail
from ui.figures.arranging import alone, together
from ui.figures.drawing import FILM_BYTES, draw_film, draw_picture
from ui.figures.kept import Kept
from ui.figures.pictures import Film, Picture, Wanted
from ui.theme.theme import Appearance, Theme

LEFT, RIGHT, BOTH = WorkingSide
DRAWN = (SQUAT, CLAM, ExerciseId("sl_abduction_band"), ExerciseId("pelvic_drop"), ExerciseId(RUN))


def wanted(
    exercise: ExerciseId = SQUAT,
    side: WorkingSide = RIGHT,
    *,
    size: tuple[int, int] = (140, 96),
    ratio: float = 1.0,
    look: FigureStyle = FigureStyle.COLOUR,
    tone: SkinTone = SkinTone.MEDIUM,
    still: bool = False,
) -> Wanted:
    width, height = (round(one * ratio) for one in size)
    return Wanted(exercise, side, width, height, ratio, 1.0, look, tone, still)


def picture(asked: Wanted, figure: Figure | None = None) -> Picture:
    made = draw_picture(asked, lambda exercise: figure or drawn_figure(exercise))
    assert made is not None
    return made


def boxes(start: Box, end: Box, mark: Point = (0.0, -300.0)) -> Figure:
    """A figure of two boxes whose left side works."""
    phases = tuple(
        Phase(name, box, mark, (Layer(Role.SKIN, line=False, path=_outline(box)),))
        for name, box in ((PhaseName.START, start), (PhaseName.END, end))
    )
    return Figure(SQUAT, Body.MALE, DrawnSide.LEFT, "made", phases)


def _outline(box: Box) -> Path:
    left, top, right, bottom = box
    corners: tuple[Piece, ...] = ((right, top), (right, bottom), (left, bottom))
    return (Contour((left, top), corners, closed=True),)


STANDING, CROUCHING = (-200.0, -1800.0, 300.0, 0.0), (-700.0, -900.0, 500.0, 0.0)


def film(asked: Wanted, moves: Folder) -> Film:
    made = draw_film(asked, drawn_figure, moves_in(moves), Event())
    assert made is not None
    return made


def apart(one: QImage, other: QImage) -> float:
    """The mean difference of all bytes, 0-255."""
    assert one.size() == other.size()
    first, second = bytes(one.constBits()), bytes(other.constBits())
    return sum(abs(a - b) for a, b in zip(first, second, strict=True)) / len(first)


def painted(image: QImage) -> QRect:
    """The box of all pixels that are not empty."""
    rows = [y for y in range(image.height()) if any(_filled(image, x, y) for x in _across(image))]
    columns = [x for x in _across(image) if any(_filled(image, x, y) for y in rows)]
    assert rows, "nothing is painted"
    return QRect(columns[0], rows[0], columns[-1] - columns[0] + 1, rows[-1] - rows[0] + 1)


def _across(image: QImage) -> range:
    return range(image.width())


def _filled(image: QImage, x: int, y: int) -> bool:
    return image.pixelColor(x, y).alpha() > 0


# --- side ------------------------------------------------------------------------------------


@pytest.mark.usefixtures("theme")
def test_the_other_side_is_the_mirrored_picture(moves: Folder) -> None:
    left, right = (film(wanted(CLAM, side), moves) for side in (LEFT, RIGHT))
    for one, other in zip(left.frames[:2], right.frames[:2], strict=True):
        flipped = other.flipped(Qt.Orientation.Horizontal)
        assert apart(one, flipped) < 1.0
        assert apart(one, other) > 5.0


@pytest.mark.usefixtures("theme")
def test_the_letters_place_is_mirrored_too() -> None:
    figure = boxes(STANDING, CROUCHING, (100.0, -300.0))
    left, right = (picture(wanted(SQUAT, side), figure) for side in (LEFT, RIGHT))
    ((x, y),), ((across, down),) = left.marks, right.marks
    assert abs(x - 70) > 5
    assert across == pytest.approx(140 - x)
    assert down == pytest.approx(y)


@pytest.mark.usefixtures("theme")
@pytest.mark.parametrize(("exercise", "side"), [(SQUAT, BOTH), (ExerciseId(RUN), RIGHT)])
def test_no_letter_where_no_single_side_works(exercise: ExerciseId, side: WorkingSide) -> None:
    assert picture(wanted(exercise, side)).marks == ()


@pytest.mark.usefixtures("theme")
def test_the_letter_goes_with_the_limb(moves: Folder) -> None:
    made = film(wanted(SQUAT, LEFT), moves)
    start, half, end = (made.mark(progress) for progress in (0.0, 0.5, 1.0))
    assert start is not None
    assert half is not None
    assert end is not None
    assert half[1] == pytest.approx((start[1] + end[1]) / 2)
    assert film(wanted(SQUAT, BOTH), moves).mark(0.5) is None


# --- look ------------------------------------------------------------------------------------


@pytest.mark.usefixtures("theme")
def test_every_look_is_another_one() -> None:
    plain = picture(wanted()).image
    assert apart(plain, picture(wanted(look=FigureStyle.DARK)).image) > 1.0
    tones = [bytes(picture(wanted(tone=tone)).image.constBits()) for tone in SkinTone]
    assert len(set(tones)) == len(SkinTone)


def test_a_card_follows_the_appearance(
    cards: Cards, figures: Figures, theme: Theme, qtbot: QtBot
) -> None:
    card = cards()
    light = card.grab().toImage()
    theme.set_appearance(Appearance.DARK)
    asked = card.wanted()
    assert asked is not None
    assert asked.look is FigureStyle.DARK
    qtbot.waitUntil(lambda: figures.picture(asked) is not None)
    assert apart(light, card.grab().toImage()) > 20.0


def test_a_card_follows_the_skin(cards: Cards, figures: Figures, qtbot: QtBot) -> None:
    card = cards()
    before = card.grab().toImage()
    with qtbot.waitSignal(figures.restyled):
        figures.set_tone(SkinTone.DEEP)
    qtbot.waitUntil(lambda: apart(before, card.grab().toImage()) > 1.0)


# --- size ------------------------------------------------------------------------------------


@pytest.mark.usefixtures("theme")
@pytest.mark.parametrize("exercise", DRAWN)
@pytest.mark.parametrize("still", [False, True])
def test_nothing_is_cut_off(exercise: ExerciseId, still: bool) -> None:
    for size, ratio in (((140, 96), 1.0), ((64, 44), 1.5), ((300, 160), 2.0)):
        asked = wanted(exercise, size=size, ratio=ratio, still=still)
        image = picture(asked).image
        assert (image.width(), image.height()) == tuple(round(one * ratio) for one in size)
        box = painted(image)
        assert image.rect().adjusted(1, 1, -1, -1).contains(box)
        across, down = asked.slot.width() * ratio, asked.slot.height() * ratio
        assert box.width() > across * 0.85 or box.height() > down * 0.8, "room is left over"


@pytest.mark.usefixtures("theme")
@pytest.mark.parametrize("ratio", [1.0, 1.25, 2.0])
def test_frames_stay_inside_and_on_whole_pixels(moves: Folder, ratio: float) -> None:
    made = film(wanted(CLAM, ratio=ratio), moves)
    place = made.place
    assert min(place.left(), place.top()) >= 0
    assert place.right() <= 140 + 1e-6
    assert place.bottom() <= 96 + 1e-6
    for frame in made.frames[:2]:
        assert frame.width() == pytest.approx(place.width() * ratio, abs=0.01)
        assert (place.left() * ratio) % 1 == pytest.approx(0, abs=1e-6)
        assert frame.rect().adjusted(1, 1, -1, -1).contains(painted(frame))


@pytest.mark.usefixtures("theme")
def test_a_large_film_is_drawn_coarser(moves: Folder) -> None:
    made = film(wanted(SQUAT, size=(800, 600), ratio=2.0), moves)
    assert made.size <= FILM_BYTES * 1.01
    assert made.frames[0].devicePixelRatio() < 2.0


def test_a_thumbnail_keeps_to_its_place(figures: Figures, qtbot: QtBot) -> None:
    image = QImage(200, 120, QImage.Format.Format_RGB32)
    place = QRect(30, 20, 96, 60)

    def drawn() -> bool:
        image.fill(QColor("white"))
        painter = QPainter(image)
        paint_thumbnail(painter, place, figures, SQUAT, RIGHT)
        painter.end()
        asked = figures.wanted(SQUAT, RIGHT, place.size(), 1.0)
        return figures.picture(asked) is not None

    qtbot.waitUntil(drawn)
    outside = QColor("white").rgb()
    for y in range(image.height()):
        for x in range(image.width()):
            assert place.contains(x, y) or image.pixel(x, y) == outside


# --- what is shown at rest -------------------------------------------------------------------


def phases_shown(image: QImage) -> int:
    """How many figures stand apart, across or down."""
    box = painted(image)
    empty_columns = [
        x
        for x in range(box.left(), box.right())
        if not any(_filled(image, x, y) for y in range(box.top(), box.bottom()))
    ]
    empty_rows = [
        y
        for y in range(box.top(), box.bottom())
        if not any(_filled(image, x, y) for x in range(box.left(), box.right()))
    ]
    return 2 if empty_columns or empty_rows else 1


@pytest.mark.usefixtures("theme")
def test_still_figures_show_start_and_end() -> None:
    figure = boxes(STANDING, CROUCHING)
    assert phases_shown(picture(wanted(), figure).image) == 1
    assert phases_shown(picture(wanted(still=True), figure).image) == 2


@pytest.mark.usefixtures("theme")
def test_start_and_end_stand_together_where_that_costs_no_size() -> None:
    figure = boxes(STANDING, STANDING)
    assert phases_shown(picture(wanted(), figure).image) == 2


@pytest.mark.usefixtures("theme")
def test_right_and_wrong_are_told_by_signs_too() -> None:
    made = picture(wanted(ExerciseId(RUN), BOTH, size=(280, 160)))
    assert not made.plays
    figure = drawn_figure(ExerciseId(RUN))
    assert figure is not None
    assert [phase.name for phase in figure.phases] == [PhaseName.GOOD, PhaseName.FAULT]
    foot = made.image.copy(0, 160 - 5 - 9, 280, 9)
    hues = {foot.pixelColor(x, y).name() for x in range(280) for y in range(9)}
    assert {"#1e7b36", "#d02b2b"} <= hues


def test_phases_stand_on_one_ground_or_over_each_other() -> None:
    tall, flat = (0.0, -1700.0, 500.0, 0.0), (0.0, -400.0, 1800.0, 0.0)
    beside = together((tall, tall), 140, 96)
    assert beside.origins[0][1] == beside.origins[1][1]
    assert beside.origins[1][0] - beside.origins[0][0] >= 500 * beside.scale
    over = together((flat, flat), 140, 96)
    assert over.origins[0][0] == over.origins[1][0]
    assert over.origins[1][1] - over.origins[0][1] >= 400 * over.scale
    assert alone(tall, 140, 96).scale == pytest.approx(96 / 1700)


# --- what is not there -----------------------------------------------------------------------


def test_a_clinics_own_exercise_has_no_picture(figures: Figures) -> None:
    asked = figures.wanted(ExerciseId("our_own"), RIGHT, QSize(140, 96), 1.0)
    assert draw_picture(asked, drawn_figure) is None


def test_a_broken_figure_is_told_to_the_log_once(
    window: FigureCard, jobs: object, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    asked: list[ExerciseId] = []

    def broken(exercise: ExerciseId) -> Figure | None:
        asked.append(exercise)
        raise ContentError("figures/drawn/x.json: not a list")

    figures = Figures(jobs, figure_of=broken)  # type: ignore[arg-type]
    card = FigureCard(figures, window)
    card.show_figure(SQUAT, RIGHT, "Figure")
    card.setGeometry(20, 20, 140, 96)
    with caplog.at_level(logging.WARNING), qtbot.waitSignal(figures.drawn):
        card.show()
    card.grab()
    assert "not a list" in caplog.text
    assert asked == [SQUAT]


class Lump:
    """Something of a size."""

    def __init__(self, size: int) -> None:
        self.size = size


def test_what_is_kept_has_an_end() -> None:
    kept: Kept[int, Lump] = Kept(100)
    for number in range(10):
        kept.put(number, Lump(30))
        kept.get(0)
    assert kept.size <= 100
    assert kept.get(0) is not None  # it was used all the time
    assert kept.get(1) is None
    kept.put(99, Lump(1000))
    assert (len(kept), kept.size) == (1, 1000)
