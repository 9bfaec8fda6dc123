"""The journeys of a person at the window, as scripts for a `Hand`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QRect
from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QFileDialog, QWidget

from planner.vocabulary import BodyRegionId, FindingId, Side
from tests.helpers.hand import Hand, Script, Until
from tests.helpers.looking import (
    FOUND,
    assert_recorded,
    dialog_on_top,
    none_on_top,
    on_top,
    visit_open,
)
from ui.assessment.body_counts import Place
from ui.assessment.cells import Act as CellAct
from ui.assessment.red_flag_dialog import RedFlagDialog
from ui.handout.print_dialog import PrintDialog
from ui.main_window import MainWindow
from ui.patients.dialog import PatientDialog

if TYPE_CHECKING:
    from planner.assessment.finding import Measure

NAME, BORN = "Ruiz, Ana", "2 Apr 1988"
YEAR, MONTH, DAY = "1988", 4, "2"
RUNNER = (
    "knee inner r 4",
    "weak glut r 4-",
    "hip drops r",
    "knee turns in r",
    "pain running r 4",
)


# --- by keyboard --------------------------------------------------------------------------


def keys(hand: Hand, *names: str) -> Script:
    """Keys, one after the other."""
    for name in names:
        yield hand.key(name)


def new_patient(hand: Hand, window: MainWindow, name: str = NAME, born: str = BORN) -> Script:
    """Ctrl+N, name, Tab, date, Return."""
    yield hand.key("Ctrl+N")
    yield on_top(PatientDialog)
    yield hand.phrase(name)
    yield hand.key("Tab")
    yield hand.phrase(born)
    yield hand.key("Return")
    yield visit_open(window)


def flags_not_present(hand: Hand, window: MainWindow) -> Script:
    """F8, Return."""
    yield hand.key("F8")
    yield on_top(RedFlagDialog)
    yield hand.key("Return")
    yield none_on_top()
    assert window.parts.session.state.assessment.red_flags_asked


def flag_ticked(hand: Hand, key: str) -> Script:
    """F8, a red flag's key, Return."""
    yield hand.key("F8")
    yield on_top(RedFlagDialog)
    yield hand.key(key)
    yield hand.key("Return")
    yield none_on_top()


def typed(hand: Hand, phrases: Sequence[str]) -> Script:
    """Phrases, each with Return."""
    for words in phrases:
        yield hand.phrase(words)
        yield hand.key("Return")


def printed(hand: Hand, done: Callable[[], object]) -> Script:
    """Ctrl+P, Return; where there is no printer, Return once more for the proposed file name."""
    yield hand.key("Ctrl+P")
    yield from agreed(hand, done)


def agreed(hand: Hand, done: Callable[[], object]) -> Script:
    """Return for all that printing offers."""
    yield on_top(PrintDialog)
    dialog = dialog_on_top(PrintDialog)
    assert isinstance(dialog, PrintDialog)
    printers = dialog.fields.printers.count()
    yield hand.key("Return")
    if not printers:
        yield on_top(QFileDialog)
        yield hand.key("Return")
    yield Until(done, "the sheet")


def by_keyboard(
    hand: Hand,
    window: MainWindow,
    done: Callable[[], object],
    phrases: Sequence[str] = RUNNER,
    born: str = BORN,
) -> Script:
    """Journey 1 of the article's runner without a mouse; focus walks by itself."""
    yield from new_patient(hand, window, born=born)
    yield from flags_not_present(hand, window)
    yield from typed(hand, phrases)
    assert_recorded(window)
    yield from printed(hand, done)


# --- by mouse -----------------------------------------------------------------------------


def pick(hand: Hand, box: QComboBox, row: int) -> Script:
    """Open a list, turn the wheel to a line, click it: two clicks."""
    yield hand.click(box)
    view = box.view()
    yield Until(view.isVisible, "the list")
    index = box.model().index(row, 0)

    def place() -> tuple[int, int]:
        rect = view.visualRect(index)
        return rect.top(), rect.bottom()

    yield from hand.scroll(view.viewport(), place)
    yield hand.click(view.viewport(), view.visualRect(index).center(), box.itemText(row))
    yield Until(lambda: not view.isVisible(), "the list to close")
    assert box.currentIndex() == row


def new_patient_by_mouse(hand: Hand, window: MainWindow) -> Script:
    """New, the name typed, year, month, day, Create."""
    yield hand.click(window.patients.first_run.new)
    yield on_top(PatientDialog)
    dialog = dialog_on_top(PatientDialog)
    assert isinstance(dialog, PatientDialog)
    yield hand.phrase(NAME)
    year, month, day = dialog.birth.lists
    yield from pick(hand, year, year.findText(YEAR))
    yield from pick(hand, month, MONTH)
    yield from pick(hand, day, day.findText(DAY))
    yield hand.click(dialog.confirm)
    yield visit_open(window)


def cell(
    hand: Hand,
    window: MainWindow,
    finding: str,
    act: CellAct,
    *,
    side: Side | None = None,
    value: Measure | None = None,
) -> Script:
    """Turn the wheel until a finding's row is in sight, and click a cell of it."""
    tree = window.visit_page.findings.tree
    name = FindingId(finding)

    def index() -> QModelIndex:
        return tree.findings.index_of(name)

    def row() -> QRect:
        return tree.row_rect(index())

    def place() -> tuple[int, int]:
        return row().top(), row().bottom()

    yield Until(lambda: row().isValid(), f"the row of {finding}")
    yield from hand.scroll(tree.viewport(), place)
    cells = [
        one
        for one in tree.row_layout(name).cells
        if one.act is act
        and (side is None or one.side is side)
        and (value is None or one.value == value)
    ]
    assert len(cells) == 1, f"{finding}: {cells}"
    spot = cells[0].rect.center() + row().topLeft()
    yield hand.click(tree.viewport(), spot, f"{cells[0].text} of {finding}")


def region(hand: Hand, window: MainWindow, name: str, side: Side) -> Script:
    """Click a region of the body chart; where it is folded, the line first."""
    body = window.visit_page.findings.body
    chart = body.chart
    if body.line.isVisible():
        yield hand.click(body.line)
        yield Until(body.popup.isVisible, "the body chart")
        chart = body.popup.chart
    place = Place(BodyRegionId(name), side)
    button = chart.regions[place]
    yield hand.click(button, button.heart())
    listed = window.parts.catalogue.body_region[place.region].finding_ids
    shown = window.visit_page.findings.model.shown
    yield Until(lambda: set(shown()) == set(listed), f"the findings of {name}")


def found_by_mouse(hand: Hand, window: MainWindow) -> Script:
    """The runner's findings by their cells: a side each, and a value where there is one."""
    for finding, (side, values) in FOUND.items():
        yield from cell(hand, window, finding, CellAct.SIDE, side=side)
        for value in values.values():
            yield from cell(hand, window, finding, CellAct.VALUE, value=value)


def printed_by_mouse(hand: Hand, window: MainWindow, done: Callable[[], object]) -> Script:
    """Print, Print; where there is no printer: Print, Save PDF, Save."""
    yield hand.click(window.context.print)
    yield from saved_by_mouse(hand, done)


def saved_by_mouse(hand: Hand, done: Callable[[], object]) -> Script:
    """Clicks on what the print dialog offers first."""
    yield on_top(PrintDialog)
    dialog = dialog_on_top(PrintDialog)
    assert isinstance(dialog, PrintDialog)
    if dialog.fields.printers.count():
        yield hand.click(dialog.print)
    else:
        yield hand.click(dialog.save)
        yield on_top(QFileDialog)
        files = dialog_on_top(QFileDialog)
        yield hand.click(_default_button(files))
    yield Until(done, "the sheet")


def by_mouse(hand: Hand, window: MainWindow, done: Callable[[], object]) -> Script:
    """Journey 1 with the mouse, the name typed."""
    yield from new_patient_by_mouse(hand, window)
    page = window.visit_page
    strip = page.bar.strip if page.bar.isVisible() else page.findings.strip
    yield hand.click(strip.none)
    assert window.parts.session.state.assessment.red_flags_asked
    yield from found_by_mouse(hand, window)
    assert_recorded(window)
    yield from printed_by_mouse(hand, window, done)


def _default_button(dialog: QWidget) -> QWidget:
    box = dialog.findChild(QDialogButtonBox)
    assert box is not None
    return box.button(QDialogButtonBox.StandardButton.Save)
