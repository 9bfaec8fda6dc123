"""Styles: every role painted or left out on purpose, apart in colour and in grey."""

from __future__ import annotations

import colorsys
from itertools import product

import pytest

from planner.figures.figure import FILLS, STROKES, PhaseName, Role
from planner.figures.palette import PALETTES, PAPER_STYLES, FigureStyle, SkinTone
from planner.figures.style import (
    REFERENCE,
    WIDTHS,
    edge_width,
    hatch,
    line_growth,
    line_width,
    style,
)

SIDES_AND_DANGER = ("#1D5FAE", "#A4460C", "#B3261E", "#8DBBF5", "#F4A677", "#FF9E95")
SOLID = (FigureStyle.COLOUR, FigureStyle.GREY, FigureStyle.DARK)
EACH = list(product(SOLID, SkinTone))


def channels(colour: str) -> tuple[float, float, float]:
    red, green, blue = bytes.fromhex(colour.removeprefix("#"))
    return (red / 255, green / 255, blue / 255)


def grey(colour: str) -> float:
    red, green, blue = channels(colour)
    return 0.299 * red + 0.587 * green + 0.114 * blue


def over(colour: str, alpha: float, ground: str) -> float:
    """How light a paint on a ground is in grey."""
    return alpha * grey(colour) + (1 - alpha) * grey(ground)


@pytest.mark.parametrize("look", SOLID)
def test_every_role_has_a_paint(look: FigureStyle) -> None:
    paints = style(look)
    assert set(paints.fills) == FILLS
    assert set(paints.lines) == STROKES


def test_lines_save_ink() -> None:
    paints = style(FigureStyle.LINES)
    assert set(paints.lines) == STROKES
    for role in (Role.SHIRT, Role.SHORTS, Role.SHADE, Role.FAR, Role.PROP, Role.PROP2):
        assert role not in paints.fills
    assert paints.fills[Role.MUSCLE].hatched
    assert grey(paints.fills[Role.SKIN].colour) == grey("#FFFFFF")


@pytest.mark.parametrize(("look", "tone"), EACH)
def test_older_bodies_have_grey_hair(look: FigureStyle, tone: SkinTone) -> None:
    hair = style(look, tone, older=True).fills[Role.HAIR].colour
    assert max(channels(hair)) - min(channels(hair)) < 0.05
    assert grey(hair) > grey(style(look, tone).fills[Role.HAIR].colour)


@pytest.mark.parametrize("look", SOLID)
def test_tones_go_from_light_to_dark(look: FigureStyle) -> None:
    skins = [grey(style(look, tone).fills[Role.SKIN].colour) for tone in SkinTone]
    assert skins == sorted(skins, reverse=True)
    assert len(set(skins)) == len(SkinTone)


@pytest.mark.parametrize(("look", "tone"), EACH)
def test_the_muscle_stands_out_in_grey_too(look: FigureStyle, tone: SkinTone) -> None:
    paints = style(look, tone)
    muscle = paints.fills[Role.MUSCLE]
    for role in (Role.SKIN, Role.SHORTS, Role.SHIRT):
        ground = paints.fills[role].colour
        inside = over(muscle.colour, muscle.alpha, ground)
        edge = over(muscle.edge, muscle.alpha, ground)
        assert abs(edge - inside) > 0.25, role
        assert max(abs(edge - grey(ground)), abs(inside - grey(ground))) > 0.2, role


@pytest.mark.parametrize("look", [FigureStyle.COLOUR, FigureStyle.DARK])
def test_the_muscle_is_not_the_colour_of_a_side_or_of_danger(look: FigureStyle) -> None:
    hue = colorsys.rgb_to_hls(*channels(style(look).fills[Role.MUSCLE].colour))[0]
    for other in SIDES_AND_DANGER:
        apart = abs(hue - colorsys.rgb_to_hls(*channels(other))[0])
        assert min(apart, 1 - apart) > 0.05


def test_captions_of_right_and_wrong_have_the_colours_of_their_lines() -> None:
    for look in PALETTES:
        paints = style(look)
        assert paints.captions[PhaseName.GOOD] == paints.lines[Role.GOOD]
        assert paints.captions[PhaseName.FAULT] == paints.lines[Role.BAD]
        assert paints.captions[PhaseName.START] == paints.captions[PhaseName.END]


def test_dark_is_for_the_window_alone() -> None:
    assert set(PAPER_STYLES) == set(FigureStyle) - {FigureStyle.DARK}


def test_lines_follow_the_size_shown() -> None:
    assert set(WIDTHS) == STROKES
    assert line_width(Role.OUTLINE, REFERENCE) == pytest.approx(4.8 * 1.6)
    small, large = REFERENCE / 2, REFERENCE * 4
    assert line_growth(small) > line_growth(REFERENCE) > line_growth(large)
    shown = [scale * line_width(Role.OUTLINE, scale) for scale in (small, REFERENCE, large)]
    assert shown == sorted(shown)
    assert shown[0] > 0.13


def test_tapered_lines_grow_with_the_others() -> None:
    for scale in (REFERENCE / 2, REFERENCE):
        drawn_width = WIDTHS[Role.INNER] + edge_width(Role.INK, scale)
        assert drawn_width == pytest.approx(line_width(Role.INNER, scale))
    assert edge_width(Role.INK, REFERENCE * 9) == edge_width(Role.SKIN, REFERENCE) == 0


def test_hatching_is_as_wide_on_paper_at_any_size() -> None:
    gap, width = hatch(REFERENCE)
    assert hatch(REFERENCE * 2) == (gap / 2, width / 2)
    assert width < gap / 2
