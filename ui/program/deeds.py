"""What the keys do to a program row."""

from __future__ import annotations

from enum import Enum, auto


class Deed(Enum):
    """Everything the keys can do to a row."""

    ABOVE = auto()
    BELOW = auto()
    EDIT_DOSE = auto()
    BACK = auto()
    STEP_UP = auto()
    STEP_DOWN = auto()
    LEFT = auto()
    RIGHT = auto()
    BOTH = auto()
    SWAP = auto()
    NOTE = auto()
    MOVE_UP = auto()
    MOVE_DOWN = auto()
    DROP = auto()
    WHY = auto()
    MENU = auto()
    PLAY = auto()
