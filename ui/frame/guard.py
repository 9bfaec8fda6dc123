"""Red flags come before paper: asks where they were not asked yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMessageBox, QWidget

from planner.assessment.finding import FindingKind
from ui.language import translate

if TYPE_CHECKING:
    from planner.suggest.catalogue import Catalogue
    from ui.session import SessionState


def flags_open(state: SessionState, catalogue: Catalogue) -> bool:
    """Whether a sheet would leave although nobody asked the red flags."""
    if state.proposal.stopped or state.assessment.red_flags_asked:
        return False
    kinds = (catalogue.finding[seen.finding].kind for seen in state.assessment.findings)
    return FindingKind.RED_FLAG not in kinds


def wants_to_ask(parent: QWidget) -> bool:
    """Tell the therapist; True when the red flags are to be opened now."""
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle(translate("frame", "Red flags"))
    box.setText(translate("frame", "Red flags not asked yet. Ask them before you print."))
    ask = box.addButton(translate("frame", "Ask them now"), QMessageBox.ButtonRole.AcceptRole)
    ask.setProperty("role", "primary")
    cancel = box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(ask)
    box.setEscapeButton(cancel)
    box.exec()
    chosen = box.clickedButton() is ask
    box.deleteLater()
    return chosen
