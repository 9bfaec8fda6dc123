"""What a person at the window looks for: dialogs, the visit, what is recorded, what undo says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QWidget

from planner.vocabulary import Side
from tests.helpers.hand import Until
from ui.main_window import VISIT, MainWindow

if TYPE_CHECKING:
    from planner.assessment.finding import Measure

FOUND: dict[str, tuple[Side, dict[str, Measure]]] = {
    "knee_pain_medial": (Side.RIGHT, {"nprs": 4}),
    "weak_glute_med": (Side.RIGHT, {"mmt": "4-"}),
    "slsq_pelvic_drop": (Side.RIGHT, {}),
    "slsq_knee_in": (Side.RIGHT, {}),
    "pain_with_running": (Side.RIGHT, {"nprs": 4}),
}


def recorded(window: MainWindow) -> dict[str, tuple[Side, dict[str, Measure]]]:
    """What the session holds: side and values by finding."""
    findings = window.parts.session.state.assessment.findings
    return {one.finding: (one.side, dict(one.values)) for one in findings}


def assert_recorded(window: MainWindow, *findings: str) -> None:
    """These of the runner's findings are recorded as they should be, and nothing else is."""
    seen, wanted = recorded(window), {one: FOUND[one] for one in findings or FOUND}
    assert seen == wanted, f"recorded {seen}, not {wanted}"


def on_top(kind: type[QWidget]) -> Until:
    """Until a dialog of this kind is there and has the keys."""

    def there() -> bool:
        top, focus = QApplication.activeModalWidget(), QApplication.focusWidget()
        return isinstance(top, kind) and focus is not None and top.isAncestorOf(focus)

    return Until(there, kind.__name__)


def none_on_top() -> Until:
    """Until no dialog is open."""
    return Until(lambda: QApplication.activeModalWidget() is None, "the dialog to close")


def visit_open(window: MainWindow) -> Until:
    """Until the visit is in sight."""
    return Until(lambda: window.pages.currentIndex() == VISIT, "the visit")


def dialog_on_top(kind: type[QWidget]) -> QWidget:
    """The dialog that is open."""
    top = QApplication.activeModalWidget()
    assert isinstance(top, kind), f"{top} is open"
    return top


def focus() -> QWidget:
    """The widget with the keys."""
    widget = QApplication.focusWidget()
    assert widget is not None, "nothing has the focus"
    return widget


def assert_undo_says(window: MainWindow, what: str) -> None:
    """The Edit menu, the tooltip and the reader name what Ctrl+Z would take back."""
    words = f"Undo {what}" if what else "Undo"
    shown = window.context.undo
    assert window.commands.undo.text() == words, window.commands.undo.text()
    assert not what or shown.toolTip() == f"{words} (Ctrl+Z)", shown.toolTip()
    assert shown.accessibleName() == words, shown.accessibleName()
    assert shown.isEnabled() is bool(what), "Undo is on where there is nothing, or off"
