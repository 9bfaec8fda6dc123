"""Paper and print size of the sheet; remembered for the next one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QComboBox, QWidget

from planner.handout.snapshot import Paper

if TYPE_CHECKING:
    from ui.settings import Settings

_CHOICES = ((Paper.LETTER, False), (Paper.A4, False), (Paper.LETTER, True), (Paper.A4, True))


class PaperBox(QComboBox):
    """`chosen` after somebody chose."""

    chosen = Signal()

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.addItems(
            [
                self.tr("Letter"),
                self.tr("A4"),
                self.tr("Letter, large print"),
                self.tr("A4, large print"),
            ]
        )
        self.setAccessibleName(self.tr("Paper and print size"))
        self.setCurrentIndex(_CHOICES.index((Paper(settings.paper), settings.large_print)))
        self.currentIndexChanged.connect(self._choose)

    def take(self, paper: Paper, *, large_print: bool) -> None:
        """Choose these without telling."""
        with QSignalBlocker(self):
            self.setCurrentIndex(_CHOICES.index((paper, large_print)))
        self._remember()

    @Slot()
    def _choose(self) -> None:
        self._remember()
        self.chosen.emit()

    def _remember(self) -> None:
        paper, large_print = _CHOICES[self.currentIndex()]
        self._settings.paper, self._settings.large_print = paper.value, large_print
