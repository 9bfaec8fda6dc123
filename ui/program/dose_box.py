"""A number of the dose: a box without buttons, painted by the row while nobody is in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractSpinBox, QLineEdit, QSpinBox, QWidget

from ui.language import translate
from ui.program.doses import SPAN
from ui.program.quiet import Resting, is_live
from ui.theme.lettering import lettering, text_width
from ui.theme.metrics import BODY, SEMIBOLD, set_font, u

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent, QWheelEvent

    from ui.program.doses import DosePart

HEIGHT = 26


class _Digits(QLineEdit):
    """The typed part of the box."""

    def __init__(self, box: DoseBox) -> None:
        super().__init__(box)
        self.setObjectName("qt_spinbox_lineedit")  # as Qt names its own
        self._box = box

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._box.stamping or is_live(self._box):
            super().paintEvent(event)


class DoseBox(Resting, QSpinBox):
    """`edited` carries key and number once typing is done; `left` tells of Escape.

    Escape brings the kept number back. The wheel acts only with the focus. `reshaped` tells that
    the number needs another width.
    """

    edited = Signal(str, int)
    left = Signal()
    reshaped = Signal()

    def __init__(self, key: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.key = key
        self._kept = 0
        self._spoken = ""
        self._changed = False
        self.setLineEdit(_Digits(self))
        self.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setKeyboardTracking(False)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setProperty("changed", False)
        set_font(self, BODY, SEMIBOLD)
        self.editingFinished.connect(self._commit)
        self.valueChanged.connect(self._keep)
        self.lineEdit().textEdited.connect(self.reshaped)

    def show_part(
        self, part: DosePart, value: int, span: tuple[int, int] | None, *, changed: bool
    ) -> None:
        """Show a number without telling; a span such as 2-3 days stands until one is typed."""
        # A new range moves a value outside it, and an older record may hold more than the range
        # allows: neither is anybody's edit.
        least = SPAN if span else part.least
        with QSignalBlocker(self):
            self.setSpecialValueText(f"{span[0]}–{span[1]}" if span else "")
            self.setRange(min(value, least), max(value, part.most))
            if self._kept != value or self.value() != value:
                self._kept = value
                self.setValue(value)
        if self._changed is not changed:
            self._changed = changed
            self.setProperty("changed", changed)
            told = translate("program", "Changed from the usual dose") if changed else ""
            self.setAccessibleDescription(told)
            self.update()

    def name_it(self, spoken: str) -> None:
        """What a screen reader says: "Sets, Pelvic drop, right"."""
        if spoken != self._spoken:
            self._spoken = spoken
            self.setAccessibleName(spoken)

    def fit(self) -> QSize:
        """Room for what stands in it, two digits at least."""
        metrics = lettering(BODY, SEMIBOLD)[1]
        wide = max(text_width(text, BODY, SEMIBOLD) for text in ("00", self.text()))
        return QSize(wide + u(self, 12), max(u(self, HEIGHT), metrics.height() + u(self, 4)))

    def kept(self) -> int:
        """The number kept last."""
        return self._kept

    # --- what a person does --------------------------------------------------------------

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()  # the pane scrolls

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.discard()
            self.left.emit()
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.MouseFocusReason:
            self.selectAll()  # so that typing replaces the number

    def face(self) -> object:
        """What its look depends on."""
        return self.text(), self._changed

    def rest(self, *, at_rest: bool) -> None:
        super().rest(at_rest=at_rest)
        self.lineEdit().setAttribute(Qt.WidgetAttribute.WA_UpdatesDisabled, at_rest)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.paints_itself():
            super().paintEvent(event)

    @Slot()
    def _commit(self) -> None:
        self._keep(self.value())

    @Slot(int)
    def _keep(self, value: int) -> None:
        if value != self._kept:
            self._kept = value
            self.edited.emit(self.key, value)

    def discard(self) -> None:
        """Bring the kept number back."""
        with QSignalBlocker(self):
            self.setValue(self._kept)
            # setValue leaves typed text alone when the value is the same.
            special = self.specialValueText() if self._kept == self.minimum() else ""
            self.lineEdit().setText(special or self.textFromValue(self._kept))
