"""A phase of a figure as SVG: the same drawing for every peer."""

from __future__ import annotations

from collections.abc import Iterator

from planner.figures.figure import Layer, Path, Phase
from planner.figures.palette import FigureStyle, SkinTone
from planner.figures.style import Style, edge_width, line_width, style

_UNIT = 2.0
"""Whole numbers are that many mm of body, as in the sheet's own drawings."""

_AROUND = 20.0  # mm of body round the box, for the width of lines
_MM = 72 / 25.4
_LINE_SIZE = 2


def size(phase: Phase, scale: float) -> tuple[float, float]:
    """Width and height in points; `scale` is mm on paper for each mm of body."""
    left, top, right, bottom = phase.box
    unit = scale * _MM
    return ((right - left + 2 * _AROUND) * unit, (bottom - top + 2 * _AROUND) * unit)


def svg(phase: Phase, scale: float, *, mirrored: bool, older: bool) -> str:
    """The drawing in colours, at a scale."""
    left, top, right, _ = phase.box
    width, height = size(phase, scale)
    across, shift = (-1, right + _AROUND) if mirrored else (1, _AROUND - left)
    matrix = f"{across},0,0,1,{shift / _UNIT:.1f},{(_AROUND - top) / _UNIT:.1f}"
    units = 1 / (scale * _MM * _UNIT)
    looks = style(FigureStyle.COLOUR, SkinTone.MEDIUM, older=older)
    room = (
        f'width="{width:.2f}pt" height="{height:.2f}pt" '
        f'viewBox="0 0 {width * units:.1f} {height * units:.1f}"'
    )
    round_lines = 'stroke-linecap="round" stroke-linejoin="round"'
    return "\n".join(
        (
            f'<svg xmlns="http://www.w3.org/2000/svg" {room}>',
            f'<g transform="matrix({matrix})" {round_lines} fill-rule="evenodd">',
            *(drawn for layer in phase.layers for drawn in _drawn(layer, looks, scale)),
            "</g>",
            "</svg>",
        )
    )


def _drawn(layer: Layer, looks: Style, scale: float) -> Iterator[str]:
    paint = (looks.lines if layer.line else looks.fills).get(layer.role)
    if paint is None:
        return
    width = (line_width if layer.line else edge_width)(layer.role, scale) / _UNIT
    fill = "none" if layer.line else paint.colour
    stroke = (paint.colour if layer.line else paint.edge or paint.colour) if width else "none"
    clear = f' fill-opacity="{paint.alpha:g}"' if paint.alpha < 1 else ""
    yield (
        f'<path fill="{fill}" stroke="{stroke}" stroke-width="{width:.2f}"{clear} '
        f'd="{_data(layer.path)}"/>'
    )


def _data(path: Path) -> str:
    words: list[str] = []
    for contour in path:
        words += ["M", *_units(contour.start)]
        for piece in contour.pieces:
            words += ["L" if len(piece) == _LINE_SIZE else "C", *_units(piece)]
        if contour.closed:
            words.append("Z")
    return " ".join(words)


def _units(values: tuple[float, ...]) -> Iterator[str]:
    return (str(round(value / _UNIT)) for value in values)
