"""The side switch: L, R, LR in one click."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from planner.vocabulary import Side
from ui.language import translate
from ui.widgets.segmented import Look, Segmented, SegmentSpec
from ui.widgets.words import AnySide, side_keys, side_letters, side_words

_LOOKS = {"left": Look.LEFT, "right": Look.RIGHT}
_BOTH = frozenset({"both", "bilateral"})
_NONE = Qt.KeyboardModifier.NoModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier


class SideSwitch(Segmented):
    """Segments for the sides that are possible. `chosen` carries the side clicked or typed.

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
        name = translate("widgets", "Side, {of}", of=of) if of else translate("widgets", "Side")
        self.setAccessibleName(name)
        self.picked.connect(self._tell)

    @property
    def side(self) -> AnySide | None:
        """The chosen side."""
        return self._sides[self.current] if self.current >= 0 else None

    def set_side(self, side: AnySide | None) -> None:
        """Show a side without telling; None shows none."""
        self.set_current(self._sides.index(side) if side in self._sides else -1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The letters of the sides choose: L, R and B."""
        plain = event.modifiers() in {_NONE, _SHIFT}
        side = self._typed(event.text()) if plain else None
        if side is None:
            super().keyPressEvent(event)
            return
        self.set_side(side)
        self.chosen.emit(side)

    def _typed(self, text: str) -> AnySide | None:
        """The side of this switch that a letter names."""
        named = side_keys().get(text.casefold())
        if named is None:
            return None
        words = _BOTH if named is Side.BILATERAL else {named.value}
        return next((one for one in self._sides if one.value in words), None)

    @Slot(int)
    def _tell(self, index: int) -> None:
        self.chosen.emit(self._sides[index] if index >= 0 else None)


def _spec(side: AnySide, of: str) -> SegmentSpec:
    words = side_words(side)
    name = translate("widgets", "{of}, {side}", of=of, side=words) if of else words
    return SegmentSpec(side_letters(side), name, _LOOKS.get(side.value, Look.BOTH))
