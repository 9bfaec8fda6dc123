"""Colour tokens of the two appearances, and the contrast between two colours."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QColor


@dataclass(frozen=True, slots=True, eq=False)
class Tokens:
    """Every colour the window may use, as #RRGGBB. `dark` names the appearance.

    Two sets are equal when they are the same one, so that they are quick keys of what is kept.
    """

    dark: bool
    window: str
    side: str
    pane: str
    raised: str
    field: str
    desk: str
    hover: str
    chip: str
    plate: str
    text: str
    text2: str
    dis: str
    line: str
    line_strong: str
    accent: str
    accent_hover: str
    accent_wash: str
    on_accent: str
    left: str
    left_wash: str
    right: str
    right_wash: str
    on_right: str
    danger: str
    danger_wash: str
    on_danger: str
    warn: str
    warn_wash: str
    ok: str
    ok_wash: str
    paper: str

    def color(self, name: str) -> QColor:
        """The colour of a token by its field name. Raises AttributeError for an unknown one."""
        return QColor(getattr(self, name))


LIGHT = Tokens(
    dark=False,
    window="#EFF2F3",
    side="#F7F9FA",
    pane="#FFFFFF",
    raised="#FFFFFF",
    field="#FFFFFF",
    desk="#DFE4E7",
    hover="#EEF3F4",
    chip="#EEF2F4",
    plate="#F3F6F7",
    text="#1A2228",
    text2="#4C5962",
    dis="#7A858D",
    line="#D6DCE0",
    line_strong="#77838B",
    accent="#0B6770",
    accent_hover="#08545C",
    accent_wash="#E0F0F1",
    on_accent="#FFFFFF",
    left="#1D5FAE",
    left_wash="#E6EFFA",
    right="#A4460C",
    right_wash="#FBEADF",
    on_right="#FFFFFF",
    danger="#B3261E",
    danger_wash="#FCECEA",
    on_danger="#FFFFFF",
    warn="#7A4F00",
    warn_wash="#FFF2D2",
    ok="#1F6B39",
    ok_wash="#E4F3E8",
    paper="#FFFFFF",
)

DARK = Tokens(
    dark=True,
    window="#12171B",
    side="#161C20",
    pane="#1A2025",
    raised="#222A30",
    field="#12181C",
    desk="#0C1013",
    hover="#222A30",
    chip="#262F36",
    plate="#323C45",
    text="#E5EAED",
    text2="#A8B3BB",
    dis="#74808A",
    line="#303A42",
    line_strong="#7A8892",
    accent="#5CC4C9",
    accent_hover="#7AD3D7",
    accent_wash="#16363A",
    on_accent="#05262A",
    left="#8DBBF5",
    left_wash="#1A2E48",
    right="#F4A677",
    right_wash="#432813",
    on_right="#2A1204",
    danger="#FF9E95",
    danger_wash="#451C19",
    on_danger="#3A0806",
    warn="#F0C160",
    warn_wash="#3A2D10",
    ok="#80CC95",
    ok_wash="#163422",
    paper="#E9ECEE",
)

_LOW, _LOW_SLOPE, _OFFSET, _SLOPE, _GAMMA = 0.04045, 12.92, 0.055, 1.055, 2.4
_FLARE = 0.05


def contrast(a: str | QColor, b: str | QColor) -> float:
    """WCAG contrast ratio of two opaque colours, 1 to 21, in either order."""
    bright, dim = sorted((_luminance(QColor(a)), _luminance(QColor(b))), reverse=True)
    return (bright + _FLARE) / (dim + _FLARE)


def _luminance(color: QColor) -> float:
    red, green, blue = (
        value / _LOW_SLOPE if value <= _LOW else ((value + _OFFSET) / _SLOPE) ** _GAMMA
        for value in (color.redF(), color.greenF(), color.blueF())
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
