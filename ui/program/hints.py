"""Advice of the rules that the therapist should see, below the rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from ui.language import translate
from ui.program.parts import Picture, ToneLabel, clear, column_layout, row_layout, set_margins
from ui.theme.metrics import SECONDARY
from ui.widgets import SectionBand, button, tool_button

if TYPE_CHECKING:
    from planner.suggest.proposal import Modification
    from ui.program.commands import RowCommands
    from ui.session import SessionState


class _Hint(QWidget):
    """One text of a rule, to be put into a note or hidden."""

    hidden = Signal(object)

    def __init__(self, hint: Modification, commands: RowCommands) -> None:
        super().__init__()
        self._hint, self._commands = hint, commands
        line = row_layout(8, self)
        set_margins(line, 16, 3, 12, 3)
        line.addWidget(Picture("info", "text2", 16))
        line.addWidget(ToneLabel(hint.text, "text2", SECONDARY).wrapped(), 1)
        self.put = button(translate("program", "Put in a note…"), role="quiet")
        self.put.setAccessibleName(translate("program", "Put in a note: {text}", text=hint.text))
        self.skip = tool_button("x", translate("program", "Hide: {text}", text=hint.text))
        line.addWidget(self.put)
        line.addWidget(self.skip)
        self.put.clicked.connect(self.open_menu)
        self.skip.clicked.connect(self._hide)

    @Slot()
    def open_menu(self) -> QMenu:
        """Choose the exercise whose note takes the text."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for number, exercise in enumerate(self._commands.shown_order(), 1):
            name = self._commands.name(exercise).replace("&", "&&")
            menu.addAction(f"{number}  {name}").setData(exercise)
        menu.triggered.connect(self._put)
        menu.popup(self.put.mapToGlobal(QPoint(0, self.put.height())))
        return menu

    @Slot(QAction)
    def _put(self, action: QAction) -> None:
        self._commands.append_note(action.data(), self._hint.text)

    @Slot()
    def _hide(self) -> None:
        self.hidden.emit(self._hint)


class HintList(QWidget):
    """Texts that rules want the therapist to see. What was hidden stays so for this patient."""

    def __init__(self, commands: RowCommands) -> None:
        super().__init__()
        self._commands = commands
        self._skipped: set[Modification] = set()
        self._visit: object = None
        self._all: tuple[Modification, ...] = ()
        self._shown: tuple[Modification, ...] | None = None
        layout = column_layout(0, self)
        layout.addWidget(SectionBand(translate("program", "From the rules")))
        self._body = QWidget()
        self._lines = column_layout(0, self._body)
        set_margins(self._lines, 0, 4)
        layout.addWidget(self._body)

    def tab_stops(self) -> tuple[QWidget, ...]:
        """The two buttons of each line."""
        items = (self._lines.itemAt(place) for place in range(self._lines.count()))
        widgets = (item.widget() for item in items if item is not None)
        hints = [widget for widget in widgets if isinstance(widget, _Hint)]
        return tuple(stop for hint in hints for stop in (hint.put, hint.skip))

    def open_menu(self, place: int) -> QMenu:
        """Choose where one of the texts goes, counted from the top."""
        item = self._lines.itemAt(place)
        hint = item.widget() if item is not None else None
        assert isinstance(hint, _Hint)  # noqa: S101 - nothing else is put there
        return hint.open_menu()

    def show_state(self, state: SessionState) -> None:
        """Show the texts of the rules that hold."""
        visit = state.visit.id if state.visit else None
        if visit != self._visit:
            self._visit = visit
            self._skipped.clear()
        self._all = state.proposal.modifications
        self._show()

    def _show(self) -> None:
        found = tuple(one for one in self._all if one not in self._skipped)
        self.setVisible(bool(found))
        if found == self._shown:
            return
        self._shown = found
        clear(self._lines)
        for one in found:
            hint = _Hint(one, self._commands)
            hint.hidden.connect(self._skip)
            self._lines.addWidget(hint)

    @Slot(object)
    def _skip(self, hint: Modification) -> None:
        self._skipped.add(hint)
        self._show()
