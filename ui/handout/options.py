"""How the sheet is laid out: pages, exercises to a page, ink; remembered for the next sheet."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from planner.figures.palette import PAPER_STYLES, FigureStyle
from planner.handout.snapshot import Layout, PageFit
from ui.handout.option_words import ink_words, layout_words
from ui.theme.icons import icon

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ui.settings import Settings

_Choice = TypeVar("_Choice", bound=StrEnum)


class SheetOptions(QToolButton):
    """A button with a menu. `chosen` after something else was chosen."""

    chosen = Signal()

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.setIcon(icon("page"))
        self.setProperty("role", "edge")
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setAccessibleName(self.tr("Layout of the sheet"))
        menu = QMenu(self)
        menu.setAccessibleName(self.accessibleName())
        pages = {
            PageFit.AS_NEEDED: self.tr("As many pages as needed"),
            PageFit.ONE: self.tr("1 page"),
            PageFit.TWO: self.tr("2 pages"),
        }
        layouts = {one: layout_words(one) for one in Layout}
        inks = {one: ink_words(one) for one in PAPER_STYLES}
        self._pages = _group(menu, self.tr("Pages"), pages, settings.sheet_fit)
        self._layouts = _group(menu, self.tr("Layout"), layouts, settings.sheet_layout)
        self._inks = _group(menu, self.tr("Ink"), inks, settings.sheet_ink)
        for group in (self._pages, self._layouts, self._inks):
            group.triggered.connect(self._choose)
        menu.addSection(self.tr("Language"))
        self._both = menu.addAction(self.tr("Your language too, small"))
        self._both.setCheckable(True)
        self._both.setChecked(settings.sheet_bilingual)
        self._both.triggered.connect(self._choose)
        self.setMenu(menu)
        self._tell()

    @property
    def fit(self) -> PageFit:
        """How many pages are wanted."""
        return PageFit(_value(self._pages))

    @property
    def layout_of_sheet(self) -> Layout:
        """How many exercises share a page."""
        return Layout(_value(self._layouts))

    @property
    def ink(self) -> FigureStyle:
        """How the sheet is coloured."""
        return FigureStyle(_value(self._inks))

    @property
    def bilingual(self) -> bool:
        """Whether the clinic's language stands small under the patient's."""
        return self._both.isChecked()

    def take(self, layout: Layout, ink: FigureStyle) -> None:
        """Choose these without telling."""
        for group, value in ((self._layouts, layout), (self._inks, ink)):
            for action in group.actions():
                action.setChecked(action.data() == value.value)
        self._settings.sheet_layout, self._settings.sheet_ink = layout, ink
        self._tell()

    @Slot()
    def _choose(self) -> None:
        self._settings.sheet_fit = self.fit
        self._settings.sheet_layout = self.layout_of_sheet
        self._settings.sheet_ink = self.ink
        self._settings.sheet_bilingual = self.bilingual
        self._tell()
        self.chosen.emit()

    def _tell(self) -> None:
        """The tooltip says what is chosen: the menu need not be opened to see it."""
        groups = (self._pages, self._layouts, self._inks)
        said = [group.checkedAction().text() for group in groups]
        said += [self._both.text()] if self.bilingual else []
        self.setToolTip("\n".join(said))
        self.setAccessibleDescription(", ".join(said))


def _group(
    menu: QMenu, title: str, choices: Mapping[_Choice, str], chosen: _Choice
) -> QActionGroup:
    """A section of the menu of which one is checked."""
    menu.addSection(title)
    group = QActionGroup(menu)
    for value, text in choices.items():
        action = menu.addAction(text)
        action.setCheckable(True)
        action.setData(value.value)
        action.setChecked(value is chosen)
        group.addAction(action)
    return group


def _value(group: QActionGroup) -> str:
    return str(group.checkedAction().data())
