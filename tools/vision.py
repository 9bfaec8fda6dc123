"""How a picture looks in grey, and to people who do not tell red from green."""

from __future__ import annotations

from array import array
from typing import Literal

from PySide6.QtGui import QImage

Kind = Literal["grey", "protan", "deutan"]
KINDS: tuple[Kind, ...] = ("grey", "protan", "deutan")

# Machado, Oliveira, Fernandes 2009, "A physiologically-based model for simulation of color vision
# deficiency", doi 10.1109/TVCG.2009.113, severity 1.0, on linear RGB. Grey is luminance (BT.709).
_MATRICES: dict[Kind, tuple[tuple[float, float, float], ...]] = {
    "grey": ((0.2126, 0.7152, 0.0722),) * 3,
    "protan": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deutan": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
}
_MOST = 255
_WHITE = (0.95047, 1.0, 1.08883)
_XYZ = ((0.4124, 0.3576, 0.1805), (0.2126, 0.7152, 0.0722), (0.0193, 0.1192, 0.9505))
_BEND = 216 / 24389
_STEEP = 24389 / 27


def simulated(image: QImage, kind: Kind) -> QImage:
    """The picture as it is seen, of the same size and pixel ratio."""
    made = image.convertToFormat(QImage.Format.Format_ARGB32)
    seen = _Seen(kind)
    pixels = memoryview(made.bits()).cast("I")
    pixels[:] = array("I", [seen[pixel] for pixel in pixels])
    return made


class _Seen(dict[int, int]):
    """What each colour looks like; a picture of a window has few."""

    def __init__(self, kind: Kind) -> None:
        super().__init__()
        self._kind: Kind = kind

    def __missing__(self, pixel: int) -> int:
        red, green, blue = seen_color(
            (pixel >> 16 & 255, pixel >> 8 & 255, pixel & 255), self._kind
        )
        told = self[pixel] = (pixel & 0xFF000000) | red << 16 | green << 8 | blue
        return told


def seen_color(color: tuple[int, int, int], kind: Kind) -> tuple[int, int, int]:
    """A colour of red, green, blue (0-255) as it is seen."""
    light = [_linear(part) for part in color]
    red, green, blue = (
        _coded(sum(a * b for a, b in zip(row, light, strict=True))) for row in _MATRICES[kind]
    )
    return red, green, blue


def lab(color: tuple[int, int, int]) -> tuple[float, float, float]:
    """CIE L*a*b* (D65): equal distances look about equally far apart."""
    light = [_linear(part) for part in color]
    x, y, z = (
        _bent(sum(a * b for a, b in zip(row, light, strict=True)) / white)
        for row, white in zip(_XYZ, _WHITE, strict=True)
    )
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def _linear(part: int) -> float:
    share = part / _MOST
    return share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4


def _coded(light: float) -> int:
    light = min(max(light, 0.0), 1.0)
    share = light * 12.92 if light <= 0.0031308 else 1.055 * light ** (1 / 2.4) - 0.055
    return round(share * _MOST)


def _bent(share: float) -> float:
    return share ** (1 / 3) if share > _BEND else (_STEEP * share + 16) / 116
