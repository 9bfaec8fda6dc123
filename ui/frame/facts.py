"""What the context bar says about the visit: two lines each, and the precautions in full."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from ui.theme.icons import icon_pixmap
from ui.theme.metrics import GAP, GAP_GROUP, MARGIN, SECONDARY, SEMIBOLD, set_font, u
from ui.widgets import ElidedLabel, InkLabel, Painted

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

LINES_GAP = 2
LOUD_WIDTH = 300
LOUD_LINES = 2
_PAD = 6
_SIGN = 14
_LOOKS = frozenset({QEvent.Type.PaletteChange, QEvent.Type.FontChange})


class Fact(QWidget):
    """What it is over what it says. Never shortened while it warns."""

    def __init__(self, parent: QWidget, *, strong: bool = False) -> None:
        super().__init__(parent)
        ink, weight = ("text", SEMIBOLD) if strong else ("text2", 400)
        self._head = InkLabel("", ink, self, scale=SECONDARY, weight=weight)
        # The date of the visit is never shortened.
        self._calm = InkLabel("", "text", self) if strong else ElidedLabel("", self)
        set_font(self._calm, SECONDARY)
        self._loud = InkLabel("", "warn", self, scale=SECONDARY, weight=SEMIBOLD, wrap=True)
        self._column = _two_lines(self, (self._head, self._calm, self._loud))
        self._fit()

    def say(self, head: str, text: str, *, loud: bool = False) -> None:
        """Show the two lines; `loud` in the warning colour and in full."""
        self._head.setText(head)
        self._calm.setText("" if loud else text)
        self._loud.setText(text if loud else "")
        self._calm.setVisible(not loud)
        self._loud.setVisible(loud)
        self.setAccessibleName(f"{head}: {text}")
        self._fit()

    def loud_fits(self) -> bool:
        """Whether the warning can be read in full here."""
        metrics = self._loud.fontMetrics()
        room = u(self, LOUD_WIDTH)
        box = metrics.boundingRect(
            0, 0, room, u(self, 1000), int(Qt.TextFlag.TextWordWrap), self._loud.text()
        )
        return box.width() <= room and box.height() <= LOUD_LINES * metrics.lineSpacing()

    def _fit(self) -> None:
        self._column.setContentsMargins(u(self, GAP), 0, 0, 0)
        self._column.setSpacing(u(self, LINES_GAP) if self._loud.isHidden() else 0)
        words = self._loud.fontMetrics().horizontalAdvance(self._loud.text()) + u(self, 2)
        self._loud.setFixedWidth(min(words, u(self, LOUD_WIDTH)))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()


class HomeFact(QToolButton):
    """What is at home, as a button that opens the list."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAutoRaise(True)
        self.setProperty("role", "quiet")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._head = InkLabel("", "text2", self, scale=SECONDARY)
        self._text = ElidedLabel("", self)
        set_font(self._text, SECONDARY)
        for label in (self._head, self._text):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._column = _two_lines(self, (self._head, self._text))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._fit()

    def say(self, head: str, text: str) -> None:
        """Show the two lines."""
        self._head.setText(head)
        self._text.setText(text)
        self.setToolTip(text)
        self.setAccessibleName(self.tr("{head}: {text}. Change").format(head=head, text=text))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As wide as its words, within reason."""
        hint = self._column.sizeHint()
        return QSize(min(hint.width(), u(self, 260)), hint.height())

    def minimumSizeHint(self) -> QSize:
        """A few letters."""
        return QSize(u(self, 80), self._column.minimumSize().height())

    def _fit(self) -> None:
        self._column.setContentsMargins(u(self, _PAD), 0, u(self, _PAD), 0)
        self._column.setSpacing(u(self, LINES_GAP))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()


class CautionLine(Painted):
    """The recorded precautions across the window, where the bar has no room for them."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("warn_wash", parent, line_below=True)
        self._sign = QLabel(self)
        self._words = InkLabel("", "warn", self, scale=SECONDARY, weight=SEMIBOLD, wrap=True)
        self._line = QHBoxLayout(self)
        self._line.addWidget(self._sign)
        self._line.addWidget(self._words, 1)
        self.hide()
        self._fit()

    def say(self, head: str, text: str) -> None:
        """Show them."""
        words = f"{head}: {text}"
        self._words.setText(words)
        self.setAccessibleName(words)

    def _fit(self) -> None:
        self._line.setContentsMargins(
            u(self, MARGIN), u(self, GAP_GROUP), u(self, MARGIN), u(self, GAP_GROUP)
        )
        self._line.setSpacing(u(self, GAP))
        side = u(self, _SIGN)
        self._sign.setPixmap(icon_pixmap("triangle", "warn", side, self.devicePixelRatioF()))

    def showEvent(self, event: QShowEvent) -> None:
        """A line that was hidden hears of no change of appearance."""
        super().showEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in _LOOKS:
            self._fit()


def _two_lines(owner: QWidget, labels: tuple[QWidget, ...]) -> QVBoxLayout:
    column = QVBoxLayout(owner)
    column.setContentsMargins(0, 0, 0, 0)
    column.addStretch(1)
    for label in labels:
        column.addWidget(label)
    column.addStretch(1)
    return column
