"""The letters and signs that act on a row: the one place where they are translated."""

from __future__ import annotations

from planner.vocabulary import WorkingSide
from ui.language import translate
from ui.program.deeds import Deed
from ui.widgets import working_side_keys

_OF_SIDE = {
    WorkingSide.LEFT: Deed.LEFT,
    WorkingSide.RIGHT: Deed.RIGHT,
    WorkingSide.BOTH: Deed.BOTH,
}


def swap_letter() -> str:
    """The letter that opens what could take a row's place."""
    return translate("program", "S")


def note_letter() -> str:
    """The letter that opens the note."""
    return translate("program", "N")


def side_letter(side: WorkingSide) -> str:
    """The letter that chooses a side, as a menu shows it."""
    return next(key for key, one in working_side_keys().items() if one is side).upper()


def letter_deeds() -> dict[str, Deed]:
    """What each typed letter or sign does, in small letters. The letters of the sides win."""
    return {
        "+": Deed.STEP_UP,
        "=": Deed.STEP_UP,
        "-": Deed.STEP_DOWN,
        "_": Deed.STEP_DOWN,
        swap_letter().casefold(): Deed.SWAP,
        note_letter().casefold(): Deed.NOTE,
        **{key: _OF_SIDE[side] for key, side in working_side_keys().items()},
    }
