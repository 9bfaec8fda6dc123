"""Context menu, week dialog and help."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QMenu

from planner.assessment.assessment import ObservedFinding
from planner.suggest.catalogue import Catalogue
from planner.vocabulary import FindingId, Side
from ui.assessment.help_popup import HelpPopup
from ui.assessment.help_text import help_parts
from ui.assessment.menus import RowMenu
from ui.assessment.view import FindingsPane
from ui.assessment.week_dialog import WeekDialog
from ui.session import Session

Record = Callable[..., None]


def entry(menu: QMenu, text: str) -> QAction:
    """The entry of that text, in the menu or a menu below it."""
    found = {one.text().split("\t")[0]: one for one in menu.actions()}
    for sub in menu.findChildren(QMenu):
        found |= {f"{sub.title()} > {one.text()}": one for one in sub.actions()}
    return found[text]


def row_menu(pane: FindingsPane, finding: str) -> RowMenu:
    """The context menu of a row."""
    return RowMenu(pane.row_actions, FindingId(finding), pane)


def test_sides_and_values_by_menu(pane: FindingsPane, session: Session) -> None:
    entry(row_menu(pane, "knee_pain_medial"), "Right").trigger()
    entry(row_menu(pane, "knee_pain_medial"), "Pain (NPRS), 0 to 10 > 4").trigger()
    observed = session.state.assessment.observed(FindingId("knee_pain_medial"))
    assert observed is not None
    assert (observed.side, dict(observed.values)) == (Side.RIGHT, {"nprs": 4})
    entry(row_menu(pane, "knee_pain_medial"), "Untick").trigger()
    assert not session.state.assessment.findings


@pytest.mark.parametrize(
    ("text", "counts"), [("Counts as present", True), ("Counts as absent", False)]
)
def test_the_therapist_overrules_the_value(
    pane: FindingsPane, session: Session, record: Record, text: str, counts: bool
) -> None:
    record("weak_glute_med", "right", mmt="5" if counts else "3")
    entry(row_menu(pane, "weak_glute_med"), text).trigger()
    observed = session.state.assessment.observed(FindingId("weak_glute_med"))
    assert observed is not None
    assert observed.positive is counts
    entry(row_menu(pane, "weak_glute_med"), "By its value").trigger()
    observed = session.state.assessment.observed(FindingId("weak_glute_med"))
    assert observed is not None
    assert observed.positive is None


def test_a_red_flag_cannot_be_argued_away(pane: FindingsPane, record: Record) -> None:
    record("rf_dvt", "left")
    texts = [one.text() for one in row_menu(pane, "rf_dvt").actions()]
    assert not [text for text in texts if text.startswith("Counts")]


def test_week_and_date_of_a_precaution(
    pane: FindingsPane, session: Session, record: Record
) -> None:
    record("pr_tka", "left")
    entry(row_menu(pane, "pr_tka"), "Set week…").trigger()
    dialog = pane.findChild(WeekDialog)
    assert dialog is not None
    dialog.week.setValue(6)
    dialog.day.setDate(QDate(2026, 11, 20))
    box = dialog.findChild(QDialogButtonBox)
    assert box is not None
    QTest.mouseClick(box.button(QDialogButtonBox.StandardButton.Ok), Qt.MouseButton.LeftButton)
    observed = session.state.assessment.observed(FindingId("pr_tka"))
    assert observed is not None
    assert (observed.week, observed.observed_on) == (6, date(2026, 11, 20))


def test_the_week_dialog_is_freed(
    pane: FindingsPane, assert_freed_on_close: Callable[..., None]
) -> None:
    def make() -> QDialog:
        return WeekDialog("Knee", ObservedFinding(FindingId("pr_tka")), pane)

    assert_freed_on_close(make)


def test_help_opens_at_the_current_finding_and_esc_closes_it(pane: FindingsPane) -> None:
    pane.tree.go_to(FindingId("weak_glute_med"))
    pane.help_at_focus()
    popup = pane.findChild(HelpPopup)
    assert popup is not None
    assert popup.isVisible()
    assert "resist just above the ankle" in popup.text()
    QTest.keyClick(popup, Qt.Key.Key_Escape)
    assert not popup.isVisible()


def test_help_tells_norms_and_sources_from_the_data(catalogue: Catalogue) -> None:
    parts = {
        part.title: part.lines
        for part in help_parts(catalogue, catalogue.finding[FindingId("weak_calf")])
    }
    assert "20-29: men 37, women 30" in parts["Norms: heel raise"]
    assert any("Lunsford" in line for line in parts["Sources"])


def test_every_finding_has_help(catalogue: Catalogue) -> None:
    for finding in catalogue.findings:
        titles = [part.title for part in help_parts(catalogue, finding)]
        assert titles[:2] == ["How to elicit", "Positive when"], finding.id
        assert titles[-1] == "Sources", finding.id
