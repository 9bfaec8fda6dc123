"""Whether there is something to print, and what it is called."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow

    from ui.frame.commands import Commands
    from ui.frame.context_bar import ContextBar
    from ui.session import SessionState


class Paper(QObject):
    """Print and Save PDF are off while there is nothing to print, and say why."""

    def __init__(self, commands: Commands, context: ContextBar, window: QMainWindow) -> None:
        super().__init__(window)
        self._commands, self._context = commands, context

    def show_state(self, state: SessionState, *, visit: bool) -> None:
        """Follow the session, and whether the visit is in sight."""
        stopped = state.proposal.stopped
        something = visit and (stopped or bool(state.program.items))
        c = self._commands
        why = "" if something else self.tr("Nothing to print yet.")
        for action in (c.print, c.save_pdf, c.save_locked):
            action.setEnabled(something)
            action.setToolTip(why)
            action.setStatusTip(why)
        c.print.setText(self.tr("&Print referral note…") if stopped else self.tr("&Print…"))
        # In a stop the one filled button is on the red card: the bar's Print is off.
        self._context.show_print(something and not stopped, stopped=stopped)
