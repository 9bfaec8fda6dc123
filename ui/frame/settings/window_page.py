"""How the window behaves on this computer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QWidget

from ui.figures import ToneBox
from ui.frame.settings.page import Trouble, column
from ui.theme.metrics import MARGIN, u

if TYPE_CHECKING:
    from planner.patients.clinic import Clinic
    from ui.settings import Settings


class WindowPage(QWidget):
    """Skin of the figures, keys, motion."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.skin = ToneBox(
            self.tr("As in the patient's record"), self.tr("Skin of the figures"), self
        )
        self.skin.set_tone(settings.skin_tone)
        self.keys = QCheckBox(self.tr("Single &letters act on the row with the focus"), self)
        self.keys.setChecked(settings.single_keys)
        self.still = QCheckBox(self.tr("Reduced &motion"), self)
        self.still.setChecked(settings.reduced_motion)
        caption = QLabel(self.tr("S&kin of the figures"), self)
        caption.setBuddy(self.skin)
        figures = QHBoxLayout()
        figures.setSpacing(u(self, MARGIN))
        figures.addWidget(caption)
        figures.addWidget(self.skin)
        figures.addStretch(1)
        layout = column(self)
        layout.addLayout(figures)
        layout.addWidget(self.keys)
        layout.addWidget(self.still)
        layout.addStretch(1)

    def trouble(self) -> Trouble | None:
        """Nothing can be wrong here."""
        return None

    def applied(self, clinic: Clinic) -> Clinic:
        """The clinic as it is: this page is about the computer."""
        return clinic

    def keep(self) -> None:
        """Write what was chosen into the settings."""
        self._settings.single_keys = self.keys.isChecked()
        self._settings.reduced_motion = self.still.isChecked()
        self._settings.skin_tone = self.skin.tone
