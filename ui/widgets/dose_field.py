"""A dose number: a spin box without buttons, its unit outside."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QHBoxLayout, QLabel, QSpinBox, QWidget

from ui.language import translate
from ui.theme.metrics import BODY, GAP_GROUP, SECONDARY, SEMIBOLD, set_font, u


class DoseBox(QSpinBox):
    """The box itself. Esc reverts, Return keeps, the wheel acts only with the focus."""

    reverted = Signal()
    kept = Signal()

    def __init__(self, least: int, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(least, most)
        self.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setKeyboardTracking(False)
        set_font(self, BODY, SEMIBOLD)
        self._fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Without the focus the wheel scrolls the pane."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc reverts what was typed."""
        if event.key() == Qt.Key.Key_Escape:
            self.reverted.emit()
            return
        super().keyPressEvent(event)
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.kept.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Coming in by key selects the number, so that typing replaces it."""
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.MouseFocusReason:
            self.selectAll()

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        digits = max(len(str(self.maximum())), len(str(self.minimum())), 2)
        self.setFixedWidth(self.fontMetrics().horizontalAdvance("0" * digits) + u(self, 14))


class DoseField(QWidget):
    """A box and its unit. `edited` carries the new int once typing is done.

    `left` tells that Esc was pressed, so that the row can take the focus back.
    """

    edited = Signal(int)
    left = Signal()
    box_type: type[DoseBox] = DoseBox

    def __init__(
        self,
        unit: str,
        least: int,
        most: int,
        parent: QWidget | None = None,
        *,
        name: str = "",
    ) -> None:
        super().__init__(parent)
        self._kept = least
        self.box = self.box_type(least, most, self)
        self.unit = QLabel(unit, self)
        set_font(self.unit, SECONDARY)
        self.box.setAccessibleName(name or unit.capitalize())
        self.unit.setBuddy(self.box)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self.box)
        self._row.addWidget(self.unit)
        self._fit()
        self.setFocusProxy(self.box)
        self.box.editingFinished.connect(self._commit)
        self.box.valueChanged.connect(self._stepped)
        self.box.reverted.connect(self._revert)

    def value(self) -> int:
        """The number kept last."""
        return self._kept

    def set_value(self, value: int, *, changed: bool = False) -> None:
        """Show a number without telling; `changed` marks one that differs from the catalogue's."""
        # An older record may hold more than the range allows: show what is true.
        if not self.box.minimum() <= value <= self.box.maximum():
            self.box.setRange(min(value, self.box.minimum()), max(value, self.box.maximum()))
        self._kept = value
        blocked = self.box.blockSignals(True)
        self.box.setValue(value)
        self.box.blockSignals(blocked)
        self.set_changed(changed)

    def set_changed(self, changed: bool) -> None:
        """Mark the number as the therapist's own."""
        self.box.setProperty("changed", changed)
        description = translate("widgets", "Changed from the usual dose") if changed else ""
        self.box.setAccessibleDescription(description)
        self.box.update()

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        self._row.setSpacing(u(self, GAP_GROUP))

    @Slot()
    def _commit(self) -> None:
        self._keep(self.box.value())

    @Slot(int)
    def _stepped(self, value: int) -> None:
        self._keep(value)

    @Slot()
    def _revert(self) -> None:
        blocked = self.box.blockSignals(True)
        self.box.setValue(self._kept)
        # setValue leaves typed text alone when the value is the same.
        self.box.lineEdit().setText(self.box.textFromValue(self._kept))
        self.box.blockSignals(blocked)
        self.left.emit()

    def _keep(self, value: int) -> None:
        if value == self._kept:
            return
        self._kept = value
        self.edited.emit(value)
