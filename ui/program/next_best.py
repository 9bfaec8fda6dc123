"""Next best: up to three suggestions that would fit beside the program, each with its reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QToolButton, QWidget

from ui.language import translate
from ui.program.budget import SHOWN_NEXT, next_best
from ui.program.parts import (
    ToneLabel,
    column_layout,
    least_height,
    name_label,
    row_layout,
    set_margins,
)
from ui.program.words import spoken_exercise
from ui.theme.metrics import BODY, SECONDARY, SEMIBOLD
from ui.widgets import SectionBand, SideBadge, tool_button

if TYPE_CHECKING:
    from ui.program.budget import NextBest
    from ui.session import Session, SessionState

HEIGHT = 36


class NextLine(QWidget):
    """One suggestion: + adds it. Keeps its widgets while it shows another."""

    added = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._one: NextBest | None = None
        self._line = row_layout(8, self)
        self.plus: QToolButton = tool_button("plus", translate("program", "Add"))
        self.plus.clicked.connect(self._tell)
        self._name = ToneLabel("", "text", BODY, SEMIBOLD)
        self._badge = SideBadge(height=16.0)
        self._reason = name_label("", SECONDARY)
        self._reason.setForegroundRole(self._reason.palette().ColorRole.PlaceholderText)
        self._line.addWidget(self.plus)
        self._line.addWidget(self._name)
        self._line.addWidget(self._badge)
        self._line.addWidget(self._reason, 1)
        set_margins(self._line, 12, 0, 12, 0)
        least_height(self, HEIGHT)

    def show_one(self, one: NextBest, session: Session) -> None:
        """Show a suggestion."""
        if one == self._one:
            return
        self._one = one
        exercise = session.catalogue.exercise[one.exercise]
        added = translate("program", "Add {name}", name=spoken_exercise(exercise, one.side))
        self.plus.setAccessibleName(added)
        self.plus.setToolTip(added)
        self._name.setText(exercise.name)
        if self._badge.side is not one.side:
            self._badge.set_side(one.side)
        self._reason.setText(one.reason)

    @Slot()
    def _tell(self) -> None:
        self.added.emit(self._one)


class NextBestList(QWidget):
    """Up to three suggestions that would fit beside the program."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._shown: tuple[NextBest, ...] = ()
        layout = column_layout(0, self)
        layout.addWidget(SectionBand(translate("program", "Next best")))
        self._lines = tuple(NextLine(self) for _place in range(SHOWN_NEXT))
        for line in self._lines:
            layout.addWidget(line)
            line.added.connect(self._add)
            line.hide()
        self.hide()

    def tab_stops(self) -> tuple[QWidget, ...]:
        """The + of each line."""
        return tuple(line.plus for line in self._lines[: len(self._shown)])

    @property
    def shown(self) -> tuple[NextBest, ...]:
        """What is offered now."""
        return self._shown

    def line(self, place: int) -> NextLine:
        """One of the lines, from the top. Raises IndexError where there is none."""
        return self._lines[: len(self._shown)][place]

    def show_state(self, state: SessionState) -> None:
        """Offer what fits this program."""
        catalogue = self._session.catalogue
        found = next_best(state.program, state.proposal, state.assessment, catalogue)
        if found == self._shown:
            return
        self._shown = found
        for line, one in zip(self._lines, found, strict=False):
            line.show_one(one, self._session)
        for place, line in enumerate(self._lines):
            line.setVisible(place < len(found))
        self.setVisible(bool(found))

    @Slot(object)
    def _add(self, one: NextBest) -> None:
        self._session.add(one.exercise, one.side)
