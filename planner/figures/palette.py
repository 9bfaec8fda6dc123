"""The colours of the looks, as #RRGGBB with how opaque they are."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from planner.figures.figure import Role


class FigureStyle(StrEnum):
    """The looks of a figure. Dark is for the window's dark appearance; lines saves ink."""

    COLOUR = "colour"
    GREY = "grey"
    LINES = "lines"
    DARK = "dark"


PAPER_STYLES = (FigureStyle.COLOUR, FigureStyle.GREY, FigureStyle.LINES)
"""The looks for print."""


class SkinTone(StrEnum):
    """Colours of skin, from light to dark, each with the hair that goes with it."""

    LIGHT = "light"
    FAIR = "fair"
    MEDIUM = "medium"
    BROWN = "brown"
    DEEP = "deep"


@dataclass(frozen=True, slots=True)
class Paint:
    """A colour, how opaque it is, and whether it fills an area with oblique lines only.

    `edge` is the colour of the thin line along an area's edge, its own where it is empty.
    """

    colour: str
    alpha: float = 1.0
    hatched: bool = False
    edge: str = ""


Paints = Mapping[Role, Paint]


@dataclass(frozen=True, slots=True)
class Palette:
    """Areas, lines, and (skin, hair) for each tone; a role without a paint is left out."""

    fills: Paints
    lines: Paints
    skins: Mapping[SkinTone, tuple[str, str]]
    older_hair: str


def paints(**colours: str) -> dict[Role, Paint]:
    """Opaque paints from colours by the names of their roles."""
    return {Role(name): Paint(colour) for name, colour in colours.items()}


_SKIN = {
    SkinTone.LIGHT: ("#FBE4D6", "#7C5233"),
    SkinTone.FAIR: ("#F4D3BA", "#4A382F"),
    SkinTone.MEDIUM: ("#E0B08A", "#33261F"),
    SkinTone.BROWN: ("#C08A62", "#251C18"),
    SkinTone.DEEP: ("#86573C", "#1B1512"),
}
_GREY_SKIN = {
    SkinTone.LIGHT: ("#FFFFFF", "#6E6E6E"),
    SkinTone.FAIR: ("#FAFAFA", "#5A5A5A"),
    SkinTone.MEDIUM: ("#F0F0F0", "#4A4A4A"),
    SkinTone.BROWN: ("#D9D9D9", "#3A3A3A"),
    SkinTone.DEEP: ("#BDBDBD", "#2C2C2C"),
}


_COLOUR_FILLS = paints(
    shirt="#8FB4D0",
    shorts="#35506D",
    sock="#FFFFFF",
    shoe="#F4F5F6",
    sole="#7D8894",
    dark="#33262A",
    ink="#22303A",
    prop="#D9DEE3",
    prop2="#C3CAD1",
    pillow="#EEF1F4",
    band="#2F9E77",
    arrow="#16202A",
    good="#1E7B36",
    bad="#D02B2B",
) | {
    Role.WATER: Paint("#58A6D6", 0.28),
    Role.MIRROR: Paint("#DCEBF2", 0.6),
    Role.FAR: Paint("#1D2733", 0.13),
    Role.SHADE: Paint("#1D2B3D", 0.14),
    Role.MUSCLE: Paint("#EE5089", 0.9, edge="#FFFFFF"),
}
_COLOUR_LINES = paints(
    outline="#22303A",
    inner="#22303A",
    hem="#22303A",
    halo="#FFFFFF",
    arrow="#16202A",
    good="#1E7B36",
    bad="#D02B2B",
)
_DARK_FILLS = (
    _COLOUR_FILLS
    | paints(
        shirt="#86AECB",
        shorts="#43618A",
        shoe="#E4E8EB",
        sock="#EDF0F2",
        prop="#67737E",
        prop2="#566069",
        pillow="#8A959F",
        arrow="#E5EAED",
        good="#80CC95",
        bad="#FF8A80",
    )
    | {Role.WATER: Paint("#58A6D6", 0.32), Role.MIRROR: Paint("#9DB8C6", 0.35)}
)
_DARK_LINES = _COLOUR_LINES | paints(
    outline="#A9B6C0", halo="#1A2025", arrow="#E5EAED", good="#80CC95", bad="#FF8A80"
)
_GREY_FILLS = paints(
    shirt="#DADADA",
    shorts="#8E8E8E",
    sock="#FFFFFF",
    shoe="#FFFFFF",
    sole="#8C8C8C",
    dark="#2A2A2A",
    ink="#1E1E1E",
    prop="#ECECEC",
    prop2="#DFDFDF",
    pillow="#F4F4F4",
    band="#6A6A6A",
    arrow="#111111",
    good="#111111",
    bad="#111111",
) | {
    Role.WATER: Paint("#000000", 0.10),
    Role.MIRROR: Paint("#000000", 0.05),
    Role.FAR: Paint("#000000", 0.10),
    Role.SHADE: Paint("#000000", 0.10),
    Role.MUSCLE: Paint("#000000", 0.62, edge="#FFFFFF"),
}
_GREY_LINES = paints(
    outline="#1E1E1E",
    inner="#1E1E1E",
    hem="#1E1E1E",
    halo="#FFFFFF",
    arrow="#111111",
    good="#111111",
    bad="#111111",
)
_NO_SKIN = dict.fromkeys(SkinTone, ("#FFFFFF", "#FFFFFF"))
_LINES_FILLS = paints(
    dark="#000000",
    ink="#000000",
    sole="#D0D0D0",
    band="#C4C4C4",
    arrow="#000000",
    good="#000000",
    bad="#000000",
) | {Role.MUSCLE: Paint("#000000", 1.0, hatched=True)}
_LINES_LINES = {role: Paint("#FFFFFF" if role is Role.HALO else "#000000") for role in _GREY_LINES}

PALETTES: Mapping[FigureStyle, Palette] = {
    FigureStyle.COLOUR: Palette(_COLOUR_FILLS, _COLOUR_LINES, _SKIN, "#B4B8BC"),
    FigureStyle.DARK: Palette(_DARK_FILLS, _DARK_LINES, _SKIN, "#B4B8BC"),
    FigureStyle.GREY: Palette(_GREY_FILLS, _GREY_LINES, _GREY_SKIN, "#C4C4C4"),
    FigureStyle.LINES: Palette(_LINES_FILLS, _LINES_LINES, _NO_SKIN, "#FFFFFF"),
}
