"""Labels in a token's colour that follow the appearance."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPalette, QShowEvent
from PySide6.QtWidgets import QLabel, QWidget

from ui.theme.metrics import BODY, REGULAR, set_font
from ui.theme.theme import current_tokens


class InkLabel(QLabel):
    """Plain text in the colour of a token, on the type scale."""

    _coloring = False
    _drawn: tuple[bool, str] | None = None

    def __init__(
        self,
        text: str = "",
        ink: str = "text",
        parent: QWidget | None = None,
        *,
        scale: float = BODY,
        weight: int = REGULAR,
        wrap: bool = False,
    ) -> None:
        super().__init__(text, parent)
        self._ink = ink
        self.setForegroundRole(QPalette.ColorRole.WindowText)  # inside a button it would be its own
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        set_font(self, scale, weight)
        self._color()

    def set_ink(self, ink: str) -> None:
        """Take another token's colour."""
        self._ink = ink
        self._color()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the appearance."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and not self._coloring:
            self._color()

    def showEvent(self, event: QShowEvent) -> None:
        """A label that was never shown hears of no change of appearance."""
        super().showEvent(event)
        self._color()

    def _color(self) -> None:
        tokens = current_tokens()
        if self._drawn == (tokens.dark, self._ink):
            return
        self._drawn = (tokens.dark, self._ink)
        self._coloring = True
        colors = QPalette()
        colors.setColor(QPalette.ColorRole.WindowText, tokens.color(self._ink))
        colors.setColor(
            QPalette.ColorGroup.Disabled, QPalette.ColorRole.WindowText, tokens.color("dis")
        )
        self.setPalette(colors)
        self._coloring = False
