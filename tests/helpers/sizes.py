"""The size of all text, changed while a window is open."""

from __future__ import annotations

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication


def set_base_px(app: QApplication, pixels: int) -> None:
    """Give the application's font another height: 26 is 200 %."""
    font = QFont(app.font())
    font.setPixelSize(pixels)
    app.setFont(font)
