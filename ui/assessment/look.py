"""What the pointer and the keyboard add to a row."""

from __future__ import annotations

from dataclasses import dataclass

from ui.assessment.cells import Cell


@dataclass(frozen=True, slots=True)
class RowLook:
    """`current` without `focused`: another pane has the keys. `column` is the focused one or -1."""

    current: bool = False
    focused: bool = False
    column: int = -1
    hovered: bool = False
    hovered_cell: Cell | None = None


PLAIN = RowLook()
