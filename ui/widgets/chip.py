"""Chips: a short text with a side, a value and a sign."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QLabel, QSizePolicy, QWidget

from ui.language import translate
from ui.theme.draw import focus_width, plate
from ui.theme.metrics import RADIUS_CHIP, TARGET
from ui.theme.theme import current_tokens
from ui.widgets.chip_face import ChipFace, Parts, Tone
from ui.widgets.words import AnySide, listed, side_words

_HEIGHT = 22.0


class Chip(QLabel):
    """Only says something. `value` stands bold after the side; locked ones carry a lock."""

    def __init__(  # noqa: PLR0913 - the parts of a chip
        self,
        text: str,
        side: AnySide | None = None,
        icon: str | None = None,
        locked: bool = False,
        parent: QWidget | None = None,
        *,
        value: str = "",
        tone: Tone = Tone.PLAIN,
    ) -> None:
        super().__init__(parent)
        parts = Parts(text, side, "lock" if locked else icon or "", value)
        self._face = ChipFace(parts, Tone.ACCENT if locked else tone, _HEIGHT)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAccessibleName(_name(parts, locked=locked))
        self.setText(text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def setText(self, text: str) -> None:
        """Show another text; its name for readers stays."""
        self._face.show(replace(self._face.parts, text=text))
        super().setText(text)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Room for all parts."""
        return self._face.size()

    def minimumSizeHint(self) -> QSize:
        """A chip never shrinks."""
        return self._face.size()

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint from the tokens."""
        painter = QPainter(self)
        self._face.paint(painter, self.rect(), current_tokens(), enabled=self.isEnabled())
        painter.end()


class ClickableChip(QAbstractButton):
    """A chip that opens something; `clicked` as on a button, by mouse, Space or Return."""

    def __init__(
        self,
        text: str,
        side: AnySide | None = None,
        icon: str | None = None,
        parent: QWidget | None = None,
        *,
        value: str = "",
        tone: Tone = Tone.PLAIN,
    ) -> None:
        super().__init__(parent)
        parts = Parts(text, side, icon or "", value)
        self._face = ChipFace(parts, tone, TARGET)
        self.setText(text)
        self.setAccessibleName(_name(parts, locked=False))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def setText(self, text: str) -> None:
        """Show another text; its name for readers stays."""
        self._face.show(replace(self._face.parts, text=text))
        # Qt would take a single & for a shortcut.
        super().setText(text.replace("&", "&&"))

    def sizeHint(self) -> QSize:
        """Room for all parts."""
        return self._face.size()

    def minimumSizeHint(self) -> QSize:
        """A chip never shrinks."""
        return self._face.size()

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return opens like Space."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint; an edge under the mouse, the focus ring inside."""
        tokens = current_tokens()
        painter = QPainter(self)
        self._face.paint(painter, self.rect(), tokens, enabled=self.isEnabled())
        if self.hasFocus():
            ring = (tokens.accent, focus_width())
            plate(painter, self.rect(), None, ring[0], width=ring[1], radius=RADIUS_CHIP)
        elif self.isEnabled() and (self.underMouse() or self.isDown()):
            plate(painter, self.rect(), None, tokens.line_strong, radius=RADIUS_CHIP)
        painter.end()


def _name(parts: Parts, *, locked: bool) -> str:
    side = side_words(parts.badge) if parts.badge else ""
    name = listed(parts.text, side, parts.value)
    return translate("widgets", "{what}, bound by a rule", what=name) if locked else name
