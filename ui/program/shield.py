"""The shield: this exercise was excluded and the therapist allowed it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from ui.program.parts import Picture
from ui.program.words import tr

if TYPE_CHECKING:
    from planner.programs.program import Override


class Shield(Picture):
    """Its tooltip and its name tell cause, reason and who allowed it."""

    def __init__(self) -> None:
        super().__init__("shield", "warn", 16)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def show_override(self, override: Override | None) -> None:
        """Show the trail of an override, or nothing."""
        self.setVisible(override is not None)
        if override is None:
            return
        told = tr(
            "Allowed although excluded: {cause}. Reason: {reason}.",
            cause=override.cause,
            reason=override.reason.rstrip("."),
        )
        if override.therapist:
            told += " " + tr("By {therapist}.", therapist=override.therapist)
        self.setToolTip(told)
        self.setAccessibleName(told)
