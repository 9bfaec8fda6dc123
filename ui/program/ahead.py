"""Rows made ahead while nothing else is to be done, so that no tick waits for one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from planner.assessment.assessment import Assessment
from planner.programs.edit import new_item
from planner.vocabulary import WorkingSide
from ui.program.facts import row_facts

if TYPE_CHECKING:
    from ui.program.rows import RowList
    from ui.session import Session


class RowsAhead(QObject):
    """One row each time the event loop is idle, until there are enough."""

    def __init__(self, rows: RowList, session: Session) -> None:
        super().__init__(rows)
        self._rows, self._session = rows, session
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._make)

    def start(self) -> None:
        """Begin once the event loop is idle."""
        self._timer.start()

    @Slot()
    def _make(self) -> None:
        catalogue = self._session.catalogue
        item = new_item(catalogue, catalogue.exercises[0], WorkingSide.BOTH)
        facts = row_facts(item, 1, self._session.state.proposal, Assessment(), catalogue)
        if not self._rows.prepare(facts):
            self._timer.stop()
