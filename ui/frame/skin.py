"""The figures' skin: as the settings say, or as the open patient's record does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from ui.figures.skin import skin_for

if TYPE_CHECKING:
    from ui.figures import Figures
    from ui.session import Session, SessionState
    from ui.settings import Settings


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
