"""The side switch: L, R, LR in one click."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ui.widgets.segmented import Look, Segmented, SegmentSpec
from ui.widgets.words import AnySide, side_letters, side_words

_LOOKS = {"left": Look.LEFT, "right": Look.RIGHT}
_KEYS: dict[int, tuple[str, ...]] = {
    Qt.Key.Key_L: ("left",),
    Qt.Key.Key_R: ("right",),
    Qt.Key.Key_B: ("both", "bilateral"),
}


class SideSwitch(Segmented):
    """Segments for the sides that are possible. `chosen` carries the side clicked or typed (L R B).

    With `clearable` a click on the chosen side carries None.
    """

    chosen = Signal(object)

    def __init__(
        self,
        sides: Sequence[AnySide],
        parent: QWidget | None = None,
        *,
        of: str = "",
        clearable: bool = False,
    ) -> None:
        self._sides = tuple(sides)
        specs = [_spec(side, of) for side in self._sides]
        super().__init__(specs, parent, clearable=clearable)
        self.setAccessibleName(f"Side, {of}" if of else "Side")
        self.picked.connect(self._tell)

    @property
    def side(self) -> AnySide | None:
        """The chosen side."""
        return self._sides[self.current] if self.current >= 0 else None

    def set_side(self, side: AnySide | None) -> None:
        """Show a side without telling; None shows none."""
        self.set_current(self._sides.index(side) if side in self._sides else -1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """L, R and B choose."""
        words = _KEYS.get(event.key(), ())
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        side = next((one for one in self._sides if one.value in words), None)
        if side is None or not plain:
            super().keyPressEvent(event)
            return
        self.set_side(side)
        self.chosen.emit(side)

    @Slot(int)
    def _tell(self, index: int) -> None:
        self.chosen.emit(self._sides[index] if index >= 0 else None)


def _spec(side: AnySide, of: str) -> SegmentSpec:
    words = side_words(side)
    name = f"{of}, {words}" if of else words
    return SegmentSpec(side_letters(side), name, _LOOKS.get(side.value, Look.BOTH))
