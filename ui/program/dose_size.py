"""How much room the pieces of a dose take."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize

from ui.theme.lettering import lettering, text_width
from ui.theme.metrics import SECONDARY, u

if TYPE_CHECKING:
    from ui.program.dose_strip import Piece

NEAR = 4  # u between a number and its unit


def apart_for(*, compact: bool) -> int:
    """The room between two numbers of a dose, in px."""
    return u(None, 8 if compact else 10)


def piece_size(piece: Piece) -> QSize:
    """What a piece of the dose takes."""
    if isinstance(piece.what, str):
        metrics = lettering(SECONDARY)[1]
        return QSize(text_width(piece.what, SECONDARY) + 1, metrics.height())
    return piece.what.fit()


def dose_width(pieces: tuple[Piece, ...], *, compact: bool) -> int:
    """The width in px of a dose on one line."""
    gaps = (u(None, NEAR) if piece.near else apart_for(compact=compact) for piece in pieces[1:])
    return sum(piece_size(piece).width() for piece in pieces) + sum(gaps)
