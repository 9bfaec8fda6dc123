"""The shipped face as the font, so that pictures and times are the same on every machine."""

from __future__ import annotations

from typing import TYPE_CHECKING

import resources

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

FAMILY = "Inter"
BASE_PX = 13
FACES = ("Inter-Regular.ttf", "Inter-Bold.ttf")


def use_inter(app: QApplication, pixels: int = BASE_PX) -> None:
    """Load Inter where it is not there yet, and give it to the application in this size."""
    from PySide6.QtGui import QFont, QFontDatabase

    if FAMILY not in QFontDatabase.families():
        for face in FACES:
            if QFontDatabase.addApplicationFont(str(resources.path(f"fonts/{face}"))) < 0:
                raise SystemExit(f"{face} cannot be loaded.")
    font = QFont(FAMILY)
    font.setPixelSize(pixels)
    app.setFont(font)
