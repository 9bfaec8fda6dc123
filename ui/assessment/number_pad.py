"""A number pad under the number field, for entry by mouse or touch alone."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QToolButton, QWidget

from planner.assessment.finding import Scale
from ui.assessment.number_edit import NumberEdit
from ui.theme.metrics import GAP, GAP_GROUP, RADIUS_PLATE, u
from ui.widgets import Painted, tool_button

_KEY = 34
_DIGITS = ("789", "456", "123")


class NumberPad(Painted):
    """Types into a field without taking the focus from it; goes with it."""

    def __init__(self, field: NumberEdit, scale: Scale, parent: QWidget) -> None:
        super().__init__("raised", parent, edge="line_strong", radius=RADIUS_PLATE)
        self._field = field
        self._room = parent
        self.setFocusProxy(field)  # else a click on a key would focus what lies behind the pad
        self.keys: dict[str, QToolButton] = {}
        self.setAccessibleName(self.tr("Number pad"))
        grid = QGridLayout(self)
        grid.setContentsMargins(*[u(self, GAP)] * 4)
        grid.setSpacing(u(self, GAP_GROUP))
        for row, digits in enumerate(_DIGITS):
            for column, digit in enumerate(digits):
                grid.addWidget(self._key(digit, digit), row, column)
        grid.addWidget(self._key("0", "0"), 3, 0)
        grid.addWidget(self._key(".", self.tr("Decimal point")), 3, 1)
        minus = self._key("−", self.tr("Minus"))
        minus.setEnabled(scale.minimum is not None and scale.minimum < 0)
        grid.addWidget(minus, 3, 2)
        back = tool_button("chevron-left", self.tr("Delete the last digit"), self, edge=True)
        self._add("back", back)
        back.clicked.connect(self._back)
        grid.addWidget(back, 0, 3)
        done = tool_button("check", self.tr("Take the value"), self, edge=True)
        self._add("done", done)
        done.clicked.connect(self._done)
        grid.addWidget(done, 1, 3, 3, 1)
        field.destroyed.connect(self.deleteLater)

    def show_at(self, field: QRect) -> None:
        """Below the field's place in the parent, or above it where there is more room."""
        self.adjustSize()
        room, gap = self._room.rect(), u(self, GAP_GROUP)
        below = field.bottom() + gap
        fits = below + self.height() <= room.bottom()
        top = below if fits else max(room.top(), field.top() - gap - self.height())
        left = max(room.left(), min(field.left(), room.right() - self.width()))
        self.move(QPoint(left, top))
        self.show()
        self.raise_()

    def _key(self, text: str, name: str) -> QToolButton:
        key = QToolButton(self)
        key.setText(text)
        key.setProperty("role", "edge")
        key.setAccessibleName(name)
        key.clicked.connect(self._typed)
        self._add(text, key)
        return key

    def _add(self, name: str, key: QToolButton) -> None:
        key.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the field keeps it
        key.setMinimumSize(u(self, _KEY), u(self, _KEY))
        policy = key.sizePolicy()
        policy.setVerticalPolicy(policy.Policy.Expanding)
        policy.setHorizontalPolicy(policy.Policy.Expanding)
        key.setSizePolicy(policy)
        self.keys[name] = key

    @Slot()
    def _typed(self) -> None:
        key = self.sender()
        if isinstance(key, QToolButton):
            self._field.insert(key.text())

    @Slot()
    def _back(self) -> None:
        self._field.backspace()

    @Slot()
    def _done(self) -> None:
        """As Return in the field: what does not fit is told, and the field stays."""
        press = QKeyEvent(
            QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r"
        )
        QCoreApplication.sendEvent(self._field, press)
