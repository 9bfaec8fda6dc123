"""Figures on the sheet: the right side, the least size, nothing cut off, drawn once."""

from __future__ import annotations

import logging
import re
import zlib
from collections.abc import Iterator
from dataclasses import replace
from itertools import product

import pytest

from planner.errors import HandoutError
from planner.exercises.exercise import Exercise
from planner.figures.figure import DrawnSide, Figure, Phase, joint_box
from planner.figures.palette import PAPER_STYLES, FigureStyle, SkinTone
from planner.figures.side import placed_point
from planner.figures.style import style
from planner.handout import figures as handout_figures
from planner.handout.pdf.arrange import LOW, UPRIGHT, upright
from planner.handout.pdf.drawing import Form, phase_form
from planner.handout.pdf.render import render
from planner.handout.pdf.styles import MM, PAGE_SIZES
from planner.handout.snapshot import HandoutSnapshot, Paper, SheetExercise, SheetFigure
from planner.vocabulary import ExerciseId, WorkingSide
from tests.helpers.content import catalogue
from tests.helpers.drawn import Drawn, Use, read_drawn
from tests.helpers.figures import drawn_ids, figure
from tests.helpers.handouts import OCCASION, case
from tests.helpers.pdfs import Glyph, read_pages

PRINTS = list(product(Paper, (False, True)))
LETTERS = {WorkingSide.LEFT: "L", WorkingSide.RIGHT: "R"}
SIX = (
    "straight_leg_raise",
    "bridge_single_leg",
    "pelvic_drop",
    "pistol_squat",
    "gait_knees_apart",
    "bridge",
)
MARGIN = 36.0


def exercise(name: ExerciseId) -> Exercise:
    return catalogue().exercise[name]


def sheet(
    exercises: tuple[str, ...] = SIX, side: WorkingSide = WorkingSide.RIGHT, **changes: object
) -> HandoutSnapshot:
    return case(exercises, side).sheet(replace(OCCASION, **changes))  # type: ignore[arg-type]


def drawn_of(one: SheetExercise) -> SheetFigure:
    assert one.figure is not None
    return one.figure


def pairs(snapshot: HandoutSnapshot, drawn: Drawn) -> Iterator[tuple[SheetExercise, list[Use]]]:
    """Each exercise with the uses of its phases."""
    uses = list(drawn.uses)
    for one in snapshot.exercises:
        if one.figure is not None:
            count = len(one.figure.figure.phases)
            yield one, uses[:count]
            uses = uses[count:]
    assert uses == []


def phases_of(one: SheetExercise, uses: list[Use]) -> list[tuple[Phase, Use]]:
    return list(zip(drawn_of(one).figure.phases, uses, strict=True))


# --- sides -----------------------------------------------------------------------------------


@pytest.mark.parametrize("side", WorkingSide)
def test_figures_show_the_side_that_the_words_name(side: WorkingSide) -> None:
    for one in sheet(tuple(drawn_ids()), side).exercises:
        drawn = drawn_of(one)
        if not exercise(one.id).unilateral or side is WorkingSide.BOTH:
            assert not drawn.mirrored, one.id
            assert drawn.letter == "", one.id
            continue
        assert drawn.side is one.working_side is side, one.id
        assert drawn.mirrored is (drawn.figure.side.value != side.value), one.id
        assert drawn.letter == LETTERS[side], one.id
        assert side.value.upper() in one.side
        assert side.other.value.upper() not in one.side


@pytest.mark.parametrize(
    ("side", "paper", "large"),
    [
        (WorkingSide.LEFT, Paper.LETTER, False),
        (WorkingSide.RIGHT, Paper.LETTER, False),
        (WorkingSide.RIGHT, Paper.A4, True),
        (WorkingSide.BOTH, Paper.LETTER, False),
    ],
)
def test_what_is_drawn_is_mirrored_and_bears_its_letter(
    side: WorkingSide, paper: Paper, *, large: bool
) -> None:
    snapshot = sheet(tuple(drawn_ids()), side, paper=paper, large_print=large)
    pdf = render(snapshot).pdf
    pages = read_pages(pdf)
    for one, uses in pairs(snapshot, read_drawn(pdf)):
        shown = drawn_of(one)
        for phase, use in phases_of(one, uses):
            assert (use.across < 0) is shown.mirrored
            glyphs = inside(pages[use.page - 1].glyphs, use.area(phase.box))
            assert [glyph.character for glyph in glyphs] == list(shown.letter)
            if phase.mark is not None and shown.letter:
                assert_beside_mark(glyphs[0], use, phase)


def inside(glyphs: tuple[Glyph, ...], area: tuple[float, float, float, float]) -> list[Glyph]:
    """The glyphs whose middle is inside an area."""
    left, bottom, right, top = area
    return [
        one
        for one in glyphs
        if left < (one.x + one.right) / 2 < right and bottom < one.y + one.size * 0.36 < top
    ]


def assert_beside_mark(letter: Glyph, use: Use, phase: Phase) -> None:
    """The letter is in the middle of its mark, or moved no more than keeps it in the picture."""
    assert phase.mark is not None
    x, y = use.x + use.across * phase.mark[0], use.y + use.up * phase.mark[1]
    assert (letter.x + letter.right) / 2 == pytest.approx(x, abs=letter.size * 0.8)
    assert letter.y + letter.size * 0.36 == pytest.approx(y, abs=letter.size * 0.8)


def test_the_letter_stands_upright_at_the_mirrored_mark() -> None:
    marks = {}
    for side, expected in LETTERS.items():
        snapshot = sheet(("bridge_single_leg",), side)
        pdf = render(snapshot).pdf
        ((one, uses),) = pairs(snapshot, read_drawn(pdf))
        phase, use = phases_of(one, uses)[1]
        (letter,) = inside(read_pages(pdf)[use.page - 1].glyphs, use.area(phase.box))
        assert letter.character == expected
        marks[side] = ((letter.x + letter.right) / 2 - use.x) / abs(use.across)
    assert marks[WorkingSide.LEFT] == pytest.approx(-marks[WorkingSide.RIGHT], abs=60)
    mark = figure("bridge_single_leg").phases[1].mark
    assert mark is not None
    assert placed_point(mark, mirrored=True) == (-mark[0], mark[1])


def test_a_figure_without_a_side_is_refused_for_one_side(monkeypatch: pytest.MonkeyPatch) -> None:
    without = replace(figure("pelvic_drop"), side=DrawnSide.NONE)
    monkeypatch.setattr(handout_figures, "drawn_figure", lambda _: without)
    assert sheet(("pelvic_drop",), WorkingSide.BOTH).exercises[0].figure
    with pytest.raises(HandoutError, match="The picture of Pelvic drop does not show the side"):
        sheet(("pelvic_drop",), WorkingSide.LEFT)


@pytest.mark.parametrize("side", LETTERS)
def test_a_figure_on_the_other_side_than_the_words_is_refused(side: WorkingSide) -> None:
    snapshot = sheet(("pelvic_drop",), side)
    (one,) = snapshot.exercises
    shown = drawn_of(one)
    for wrong in (
        replace(shown, mirrored=not shown.mirrored),
        replace(shown, letter=""),
    ):
        with pytest.raises(HandoutError, match="does not show the side that its words name"):
            render(replace(snapshot, exercises=(replace(one, figure=wrong),)))
    turned = replace(one, working_side=side.other)
    with pytest.raises(HandoutError, match="does not show the side that its words name"):
        render(replace(snapshot, exercises=(turned,)))


# --- size and place --------------------------------------------------------------------------


@pytest.mark.parametrize(("paper", "large"), PRINTS)
def test_figures_are_large_enough_on_one_scale_and_inside_the_margins(
    paper: Paper, *, large: bool
) -> None:
    snapshot = sheet(tuple(drawn_ids()), WorkingSide.LEFT, paper=paper, large_print=large)
    width, height = PAGE_SIZES[paper]
    for one, uses in pairs(snapshot, read_drawn(render(snapshot).pdf)):
        assert len({(use.page, abs(use.across), use.up) for use in uses}) == 1
        assert uses[0].up == -abs(uses[0].across)
        assert_large_enough(drawn_of(one).figure, uses[0])
        for phase, use in phases_of(one, uses):
            left, bottom, right, top = use.area(phase.box)
            assert left >= MARGIN
            assert bottom >= MARGIN
            assert right <= width - MARGIN
            assert top <= height - MARGIN


def assert_large_enough(drawn: Figure, use: Use) -> None:
    scale = abs(use.across) / MM
    _, top, _, bottom = joint_box(tuple(phase.box for phase in drawn.phases))
    if upright(tuple(phase.box for phase in drawn.phases)):
        assert (bottom - top) * scale >= UPRIGHT - 0.1
    else:
        lowest = min(phase.box[3] - phase.box[1] for phase in drawn.phases)
        assert lowest * scale >= LOW - 0.1


@pytest.mark.parametrize(("paper", "large"), PRINTS)
def test_phases_beside_each_other_stand_on_one_ground(paper: Paper, *, large: bool) -> None:
    snapshot = sheet(paper=paper, large_print=large)
    for one, uses in pairs(snapshot, read_drawn(render(snapshot).pdf)):
        xs, ys = {round(use.x) for use in uses}, {round(use.y, 2) for use in uses}
        assert len(ys) == 1 or len(xs) == 1, one.id
    rows = ("pelvic_drop", "pistol_squat", "gait_knees_apart")
    for name in rows:
        upright = sheet((name,), paper=paper, large_print=large)
        drawn = read_drawn(render(upright).pdf)
        assert len({round(use.y, 2) for use in drawn.uses}) == 1


@pytest.mark.parametrize(("paper", "large"), PRINTS)
def test_captions_stand_below_their_phases(paper: Paper, *, large: bool) -> None:
    snapshot = sheet(paper=paper, large_print=large)
    pdf = render(snapshot).pdf
    lines = [list(page.lines()) for page in read_pages(pdf)]
    for one, uses in pairs(snapshot, read_drawn(pdf)):
        captions = drawn_of(one).captions
        for caption, (phase, use) in zip(captions, phases_of(one, uses), strict=True):
            left, bottom, right, _ = use.area(phase.box)
            said = [line.split(maxsplit=4) for line in lines[use.page - 1]]
            below = [
                float(y)
                for x, y, _size, _face, words in said
                if words == caption and left - 40 < float(x) < right
            ]
            assert any(bottom - 70 * 1.5 < y < bottom + 1 for y in below), (one.id, caption)


def test_captions_in_words() -> None:
    captions = {str(one.id): drawn_of(one).captions for one in sheet().exercises if one.figure}
    assert captions["straight_leg_raise"] == ("Start", "End")
    assert captions["gait_knees_apart"] == ("✓ Do this", "✗ Not this")


def test_an_exercise_with_a_figure_taller_than_a_page_is_kept_whole() -> None:
    snapshot = sheet(("bridge_single_leg",), WorkingSide.RIGHT, large_print=True)
    (one,) = snapshot.exercises
    pages = [page.squeezed for page in read_pages(render(snapshot).pdf)]
    ends = ("".join(said.split()) for said in (one.start, one.step_back))
    assert len({index for said in ends for index, page in enumerate(pages) if said in page}) == 1


def test_a_long_note_goes_below_the_figure_and_over_pages() -> None:
    one = case(("pelvic_drop",))
    item = replace(one.program.items[0], note="Stay tall and breathe. " * 400)
    noted = replace(one, program=replace(one.program, items=(item,))).sheet()
    texts = "".join(page.squeezed for page in read_pages(render(noted).pdf))
    assert texts.count("Staytallandbreathe.") == 400


# --- drawing ---------------------------------------------------------------------------------


def test_every_phase_is_a_form_written_once_and_never_a_bitmap() -> None:
    snapshot = sheet()
    drawn = read_drawn(render(snapshot).pdf)
    assert drawn.images == 0
    assert len(drawn.forms) == len(drawn.uses) == len({use.name for use in drawn.uses})


@pytest.mark.parametrize("look", PAPER_STYLES)
def test_grey_and_lines_use_black_ink_alone(look: FigureStyle) -> None:
    snapshot = sheet(figure_style=look)
    forms = read_drawn(render(snapshot).pdf).forms.values()
    coloured = [re.findall(rb"\b(?:rg|RG)\b", form) for form in forms]
    assert any(coloured) is (look is FigureStyle.COLOUR)


def test_lines_take_less_ink_than_grey() -> None:
    sizes = {
        look: sum(
            form.count(b"f*")
            for form in read_drawn(render(sheet(figure_style=look)).pdf).forms.values()
        )
        for look in (FigureStyle.GREY, FigureStyle.LINES)
    }
    assert sizes[FigureStyle.LINES] < sizes[FigureStyle.GREY] * 0.8


def test_every_look_and_tone_is_a_sheet_of_its_own() -> None:
    made = {
        render(sheet(("pelvic_drop",), figure_style=look, skin_tone=tone)).pdf
        for look, tone in product(PAPER_STYLES[:2], SkinTone)
    }
    assert len(made) == 2 * len(SkinTone)


def unpacked(form: Form) -> bytes:
    _, _, packed = form.written.partition(b"\nstream\n")
    return zlib.decompress(packed.removesuffix(b"\nendstream\n"))


def test_lines_follow_the_printed_size() -> None:
    phase = figure("pelvic_drop").phases[0]
    scales = (1 / 60, 1 / 46, 1 / 20)
    body = [
        float(re.findall(rb"([\d.]+) w\n", unpacked(phase_form(phase, style(), one)))[-1])
        for one in scales
    ]
    paper = [2 * scale * width for scale, width in zip(scales, body, strict=True)]
    assert body == sorted(body, reverse=True)
    assert paper == sorted(paper)
    assert paper[0] > 0.14  # mm


@pytest.mark.parametrize("look", PAPER_STYLES)
def test_six_exercises_are_small_enough_to_send(look: FigureStyle) -> None:
    assert len(render(sheet(figure_style=look)).pdf) < 150_000


# --- words for a reader ----------------------------------------------------------------------


def test_words_for_a_reader_stand_in_the_file() -> None:
    snapshot = sheet()
    alts = tuple(drawn_of(one).alt for one in snapshot.exercises if one.figure)
    assert read_drawn(render(snapshot).pdf).alts == alts
    assert not any("Ruiz" in alt for alt in alts)


def test_position_side_start_and_first_step_in_words() -> None:
    (one,) = sheet(("straight_leg_raise",), WorkingSide.LEFT).exercises
    assert drawn_of(one).alt == (
        "Lying on the back. Work your left leg. Lie on your back. Bend one knee. "
        "Keep the other leg straight. Tighten the front of your thigh."
    )


def test_every_figure_says_its_position_and_movement() -> None:
    for one in sheet(tuple(drawn_ids()), WorkingSide.RIGHT).exercises:
        alt = drawn_of(one).alt
        assert one.start in alt
        assert one.steps[0] in alt
        assert not alt.startswith(one.start), one.id
        assert "RIGHT" not in alt
        assert "right" in alt.lower() or not exercise(one.id).unilateral


# --- no figure -------------------------------------------------------------------------------


def test_an_exercise_without_a_figure_leaves_no_gap_and_is_told_once(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    handout_figures.tell_missing.cache_clear()
    monkeypatch.setattr(handout_figures, "drawn_figure", lambda _: None)
    with caplog.at_level(logging.INFO, logger="planner.handout.figures"):
        snapshot = sheet(("pelvic_drop", "straight_leg_raise"))
        assert sheet(("pelvic_drop", "straight_leg_raise")) == snapshot
    assert sorted(record.getMessage() for record in caplog.records) == [
        "no figure is drawn for pelvic_drop",
        "no figure is drawn for straight_leg_raise",
    ]
    assert all(one.figure is None for one in snapshot.exercises)
    drawn = read_drawn(render(snapshot).pdf)
    assert drawn.uses == ()
    assert drawn.alts == ()
    (first, *_) = (
        float(line.split()[0])
        for page in read_pages(render(snapshot).pdf)
        for line in page.lines()
        if line.split()[4:] == ["1."]
    )
    assert first < 130
