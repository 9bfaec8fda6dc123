"""The figures' skin: as the settings say, or as the open patient's record does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from planner.figures.palette import SkinTone

if TYPE_CHECKING:
    from planner.patients.patient import Patient
    from ui.figures import Figures
    from ui.session import Session, SessionState
    from ui.settings import Settings

USUAL = SkinTone.MEDIUM


def skin_for(chosen: str, patient: Patient | None) -> SkinTone:
    """The skin to draw: the chosen one; without a choice the patient's, else the usual one."""
    recorded = patient.skin_tone if patient is not None else ""
    tone = chosen or recorded
    return SkinTone(tone) if tone in set(SkinTone) else USUAL


class SkinFollower(QObject):
    """Gives the figures the skin that holds now."""

    def __init__(
        self, figures: Figures, settings: Settings, session: Session, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._figures, self._settings, self._session = figures, settings, session
        session.changed.connect(self.follow)
        self.follow()

    @Slot()
    def follow(self, _state: SessionState | None = None) -> None:
        """After another patient or another setting."""
        self._figures.set_tone(skin_for(self._settings.skin_tone, self._session.state.patient))
