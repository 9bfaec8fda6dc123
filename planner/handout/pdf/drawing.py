"""A phase of a figure as a PDF form: its operators, packed once and kept."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from planner.figures.figure import Box, Layer, Path, Phase
from planner.figures.palette import Paint
from planner.figures.style import Style, edge_width, hatch, line_width
from planner.handout.pdf.styles import rgb

# Whole numbers take the fewest bytes. A unit is half a dot of a 600 dpi printer on most sheets; the
# form itself stays in mm.
_UNIT = 2.0
_BEGIN = f"{_UNIT:g} 0 0 {_UNIT:g} 0 0 cm 1 J 1 j"
_CURVE, _LINE, _START = "%d %d %d %d %d %d c", "%d %d l", "%d %d m"
_LINE_SIZE = 2
_AROUND = 20.0  # mm of body outside the box, for the width of lines
_PACKING = 6
_OPAQUE = 1.0


@dataclass(frozen=True, slots=True, eq=False)
class Form:
    """A drawing in mm of body, y down, as the bytes of an object of the document."""

    written: bytes


@lru_cache(maxsize=512)
def phase_form(phase: Phase, style: Style, scale: float) -> Form:
    """A phase drawn in a style. `scale` is mm on paper for each mm of body; widths follow it."""
    operators = [_BEGIN]
    alphas = {_OPAQUE}
    for layer in phase.layers:
        paint = (style.lines if layer.line else style.fills).get(layer.role)
        if paint is not None:
            operators += _drawn(layer, paint, scale)
            alphas.add(paint.alpha)
    return Form(_written("\n".join(operators), phase.box, sorted(alphas)))


def _written(operators: str, box: Box, alphas: list[float]) -> bytes:
    left, top, right, bottom = box
    around = (left - _AROUND, top - _AROUND, right + _AROUND, bottom + _AROUND)
    packed = zlib.compress(operators.encode("ascii"), _PACKING)
    states = " ".join(f"/{_alpha_name(one)} <</ca {one:g} /CA {one:g}>>" for one in alphas)
    head = (
        "<</Type /XObject /Subtype /Form /FormType 1 "
        f"/BBox [{' '.join(f'{one:.0f}' for one in around)}] "
        f"/Resources <</ExtGState <<{states}>>>> /Filter /FlateDecode /Length {len(packed)}>>"
    )
    return head.encode("ascii") + b"\nstream\n" + packed + b"\nendstream\n"


def _alpha_name(alpha: float) -> str:
    """The name that the operators give to an opacity."""
    return f"A{round(alpha * 100)}"


def _drawn(layer: Layer, paint: Paint, scale: float) -> Iterator[str]:
    if layer.line:
        yield from _stroked(layer.path, paint, line_width(layer.role, scale) / _UNIT)
    elif paint.hatched:
        yield from _hatched(layer.path, paint, scale)
    else:
        yield from _filled(layer.path, paint, edge_width(layer.role, scale) / _UNIT)


def _stroked(path: Path, paint: Paint, width: float) -> Iterator[str]:
    yield f"{_colour(paint.colour, 'RG', 'G')} {width:.2f} w"
    yield from _path(path)
    yield "S"


def _filled(path: Path, paint: Paint, edge: float) -> Iterator[str]:
    """Even-odd, with a line along the edge where one is asked for."""
    opaque = paint.alpha == _OPAQUE
    if not opaque:
        yield f"/{_alpha_name(paint.alpha)} gs"
    yield _colour(paint.colour, "rg", "g")
    if edge:
        yield f"{_colour(paint.edge or paint.colour, 'RG', 'G')} {edge:.2f} w"
    yield from _path(path)
    yield "B*" if edge else "f*"
    if not opaque:
        yield f"/{_alpha_name(_OPAQUE)} gs"


def _hatched(path: Path, paint: Paint, scale: float) -> Iterator[str]:
    """Oblique lines inside the path, and its outline as thin as they are."""
    gap, width = (one / _UNIT for one in hatch(scale))
    outline = tuple(_path(path))
    yield "q"
    yield from outline
    yield f"W* n {_colour(paint.colour, 'RG', 'G')} {width:.2f} w"
    xs, ys = zip(*_points(path), strict=True)
    low, high = min(ys), max(ys)
    x = min(xs) - (high - low)
    while x < max(xs):
        yield f"{x:.1f} {high:.1f} m {x + high - low:.1f} {low:.1f} l"
        x += gap * 2**0.5
    yield "S Q"
    yield from _stroked(path, paint, width)


def _path(path: Path) -> Iterator[str]:
    for contour in path:
        yield _START % _units(contour.start)
        for piece in contour.pieces:
            yield (_LINE if len(piece) == _LINE_SIZE else _CURVE) % _units(piece)
        if contour.closed:
            yield "h"


def _units(values: tuple[float, ...]) -> tuple[int, ...]:
    return tuple([round(value / _UNIT) for value in values])


def _points(path: Path) -> Iterator[tuple[int, ...]]:
    """Where pieces start and end."""
    for contour in path:
        yield _units(contour.start)
        for piece in contour.pieces:
            yield _units(piece[-2:])


def _colour(code: str, in_colour: str, in_grey: str) -> str:
    """Greys in grey, so that a printer takes its black ink for them."""
    red, green, blue = rgb(code)
    if red == green == blue:
        return f"{red:.3f} {in_grey}"
    return f"{red:.3f} {green:.3f} {blue:.3f} {in_colour}"
