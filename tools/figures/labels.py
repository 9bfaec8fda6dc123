"""What a pixel shows, and the parts of the body that touch each other."""

from __future__ import annotations

from enum import IntEnum


class Label(IntEnum):
    """What a pixel shows; each is filled with the colour of its role."""

    NOTHING = 0
    SKIN = 1
    SHIRT = 2
    SHORTS = 3
    SOCK = 4
    SHOE = 5
    SOLE = 6
    HAIR = 7
    PROP = 20
    PROP2 = 21
    PILLOW = 22
    BAND = 23
    WATER = 24
    MIRROR = 25
    DARK = 26


FIRST_PROP = Label.PROP

# Skin has no fill of its own: the figure's is the skin's.
FILL_ROLES = {
    Label.SHORTS: "shorts",
    Label.SHIRT: "shirt",
    Label.SOCK: "sock",
    Label.SHOE: "shoe",
    Label.SOLE: "sole",
    Label.HAIR: "hair",
}
PROP_ROLES = {
    Label.PROP: "prop",
    Label.PROP2: "prop2",
    Label.PILLOW: "pillow",
    Label.BAND: "band",
    Label.MIRROR: "mirror",
    Label.DARK: "dark",
    Label.WATER: "water",
}
