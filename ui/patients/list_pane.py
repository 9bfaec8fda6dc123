"""The list with its search field, its filter, and how many there are."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ui.patients.table import PatientsTable
from ui.theme.icons import icon
from ui.theme.metrics import GAP, GAP_ROW, MARGIN, SECONDARY, u
from ui.widgets import InkLabel, Painted, SearchField, button, set_key_hint
from ui.widgets.key_text import key_text

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from ui.patients.models import PatientsModel

CURRENT, ARCHIVED = 0, 1
SEARCH, SEARCH_LEAST = 420, 200
HINT = 64  # of the key beside a button's words
WIDEST = 16_777_215  # Qt's own greatest width
_TO_TABLE = frozenset({Qt.Key.Key_Down, Qt.Key.Key_PageDown})
_OPEN = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class ListPane(Painted):
    """`opened()` by Enter, `details_wanted()` where there is no room beside the list."""

    opened = Signal()
    details_wanted = Signal()

    def __init__(
        self, model: PatientsModel, new: QAction, archive: QAction, parent: QWidget
    ) -> None:
        super().__init__("pane", parent)
        self._narrow = False
        self.search = SearchField(
            self.tr("Name, birth date or number"),
            key_text("Ctrl+F"),
            self,
            name=self.tr("Find patient"),
        )
        self.search.setProperty("opensList", True)
        self.which = QComboBox(self)
        self.count = InkLabel("", "text2", self, scale=SECONDARY)
        self.details = button(self.tr("Details"), self, sign="person")
        self.details.hide()
        self.new = button(
            self.tr("New patient"), self, role="primary", sign="plus", hint=key_text("Ctrl+N")
        )
        self.table = PatientsTable(model, archive, self)
        self.nobody = InkLabel("", "text2", self, wrap=True)
        self._body = QStackedWidget(self)
        self._top = Painted("pane", self, line_below=True)
        self._rows = QVBoxLayout(self._top)
        self._row = QHBoxLayout()
        self._lay_out()
        self._fit()
        self.search.installEventFilter(self)
        self.new.clicked.connect(new.trigger)
        self.details.clicked.connect(self.details_wanted)
        self.table.left.connect(self.focus_search)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_changed)

    def _lay_out(self) -> None:
        self.which.addItem(icon("filter"), self.tr("On the list"))
        self.which.addItem(icon("filter"), self.tr("Archived"))
        self.which.setAccessibleName(self.tr("Which patients"))
        self._rows.addLayout(self._row)
        self._row.addWidget(self.search, 10)
        self._row.addWidget(self.which)
        self._row.addStretch(1)
        self._row.addWidget(self.count)
        self._row.addWidget(self.details)
        self._row.addWidget(self.new)
        self.nobody.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._body.addWidget(self.table)
        self._body.addWidget(self.nobody)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._top)
        column.addWidget(self._body, 1)
        for before, after in pairwise(
            (self.search, self.which, self.details, self.new, self.table)
        ):
            self.setTabOrder(before, after)

    def _fit(self) -> None:
        edge, side = u(self, GAP_ROW), u(self, MARGIN)
        self._rows.setContentsMargins(side, edge, side, edge)
        self._rows.setSpacing(u(self, GAP))
        self._row.setSpacing(u(self, GAP if self._narrow else GAP_ROW))
        self.search.setMinimumWidth(u(self, SEARCH_LEAST))
        self.search.setMaximumWidth(WIDEST if self._narrow else u(self, SEARCH))
        self.which.setIconSize(QSize(u(self, 16), u(self, 16)))
        self.which.setMinimumWidth(0)
        self.which.setMinimumWidth(self.which.sizeHint().width() + u(self, GAP))
        self.nobody.setContentsMargins(*(u(self, MARGIN + GAP),) * 4)

    def _follow_width(self) -> None:
        """Where there is little room the search field has a line of its own, and hints go."""
        narrow = self.width() < self._needed()
        if narrow == self._narrow:
            return
        self._narrow = narrow
        if narrow:
            self._row.removeWidget(self.search)
            self._rows.insertWidget(0, self.search)
        else:
            self._rows.removeWidget(self.search)
            self._row.insertWidget(0, self.search, 10)
        self.count.setVisible(not narrow)
        set_key_hint(self.new, "" if narrow else key_text("Ctrl+N"))
        self.new.updateGeometry()
        self._fit()

    def _needed(self) -> int:
        """The least width for everything in one line."""
        hint = u(self, HINT) if self._narrow else 0
        parts: list[QWidget] = [self.which, self.count, self.new]
        if not self.details.isHidden():
            parts.append(self.details)
        most = sum(part.sizeHint().width() for part in parts) + hint
        return most + u(self, SEARCH_LEAST + (len(parts) + 1) * GAP_ROW + 2 * MARGIN)

    # --- what is shown -------------------------------------------------------------------

    @property
    def archived(self) -> bool:
        """Whether the archived patients are listed."""
        return self.which.currentIndex() == ARCHIVED

    def show_count(self, total: int) -> None:
        """How many patients there are."""
        self.count.setText(self.tr("%n patient(s)", "", total))
        self._follow_width()

    def offer_details(self, *, on: bool) -> None:
        """Show the button for the details where there is no room beside the list."""
        if self.details.isHidden() is on:
            self.details.setVisible(on)
            self._follow_width()

    def show_rows(self, *, any_found: bool) -> None:
        """The rows, or why there are none."""
        self._body.setCurrentIndex(0 if any_found else 1)
        if self.search.text():
            self.nobody.setText(
                self.tr(
                    "Nobody fits. Try part of a name, a birth date like 1988-04-02, or a number."
                )
            )
        else:
            self.nobody.setText(self.tr("Nobody is archived."))

    def set_next_step(self, *, here: bool) -> None:
        """One filled button in sight: a new patient where nobody is chosen."""
        fill(self.new, "plus", filled=here)

    @Slot()
    def focus_search(self) -> None:
        """Put the focus into the search field, its text selected."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    # --- Qt ------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down goes from the search field into the list, Enter opens the chosen patient."""
        pressed = event.type() == QEvent.Type.KeyPress and watched is self.search
        if pressed and isinstance(event, QKeyEvent) and not event.modifiers():
            if event.key() in _TO_TABLE:
                self.table.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
            if event.key() in _OPEN:
                self.opened.emit()
                return True
            if event.key() == Qt.Key.Key_Escape and self.search.text():
                self.search.clear()
                return True
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()
            self._follow_width()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the width."""
        super().resizeEvent(event)
        self._follow_width()

    @Slot(QWidget, QWidget)
    def _focus_changed(self, before: QWidget | None, now: QWidget | None) -> None:
        """The chosen row is grey while neither the list nor its search field has the focus."""
        if self.table in {before, now} or self.search in {before, now}:
            self.table.viewport().update()


def fill(one: QPushButton, sign: str, *, filled: bool) -> None:
    """Fill a button with the accent, or leave it outlined."""
    if (one.property("role") == "primary") == filled:
        return
    one.setProperty("role", "primary" if filled else "")
    one.setIcon(icon(sign, "on_accent" if filled else "text"))
    one.updateGeometry()
    one.update()
