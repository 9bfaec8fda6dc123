"""An override needs a side and a typed reason, and leaves a trail."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from planner.suggest.proposal import Exclusion
from planner.vocabulary import ExerciseId, WorkingSide
from tests.ui.program.helpers import exercises, row_of
from ui.program.override import OverrideDialog
from ui.program.view import ProgramPane
from ui.session import Session

PISTOL = ExerciseId("pistol_squat")
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def exclusion(session: Session) -> Exclusion:
    """The pistol squat, held back on both sides."""
    return next(one for one in session.state.proposal.excluded if one.exercise == PISTOL)


@pytest.fixture
def dialog(pane: ProgramPane, exclusion: Exclusion) -> OverrideDialog:
    """Asked to override it."""
    return pane.open_override(exclusion)


def test_keep_excluded_is_the_default_until_a_reason_is_typed(dialog: OverrideDialog) -> None:
    assert dialog.keep.isDefault()
    assert not dialog.allow.isEnabled()
    QTest.keyClicks(dialog.reason, "   ")
    assert not dialog.allow.isEnabled()
    QTest.keyClicks(dialog.reason, "Cleared today")
    assert not dialog.allow.isEnabled(), "no side is guessed"
    assert dialog.switch is not None
    dialog.switch.setFocus()
    QTest.keyClick(dialog.switch, Qt.Key.Key_R)
    assert dialog.allow.isEnabled()
    assert dialog.allow.isDefault()
    assert not dialog.keep.isDefault()
    dialog.reject()


def test_return_never_allows_without_a_reason(
    dialog: OverrideDialog, session: Session, pane: ProgramPane
) -> None:
    QTest.keyClick(dialog.reason, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert PISTOL not in exercises(session)
    assert pane.rows.row(PISTOL) is None


def test_return_without_a_side_keeps_what_is_typed(
    dialog: OverrideDialog, session: Session
) -> None:
    QTest.keyClicks(dialog.reason, "Cleared today")
    QTest.keyClick(dialog.reason, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.reason.text() == "Cleared today"
    assert PISTOL not in exercises(session)
    dialog.reject()


def test_allowing_keeps_reason_therapist_and_time(
    dialog: OverrideDialog, session: Session, pane: ProgramPane
) -> None:
    QTest.keyClicks(dialog.reason, "Cleared on the squat sheet, pain 1/10")
    assert dialog.switch is not None
    QTest.keyClick(dialog.switch, Qt.Key.Key_R)
    dialog.on_sheet.click()
    QTest.mouseClick(dialog.allow, LEFT)
    item = session.state.program.item(PISTOL)
    assert item is not None
    assert item.side is WorkingSide.RIGHT
    assert item.override is not None
    assert item.override.reason == "Cleared on the squat sheet, pain 1/10"
    assert item.override.therapist == "Maya Chen, PT"
    assert item.override.on_sheet
    row = row_of(pane, PISTOL)
    shield = row.plan.left.signs["shield"]
    assert "Cleared on the squat sheet" in row.tip_at(shield.center())[0]
    assert "Cleared on the squat sheet" in row.accessibleDescription()


def test_the_risk_stands_before_the_reason(
    dialog: OverrideDialog, session: Session, exclusion: Exclusion
) -> None:
    rule = session.catalogue.rule[exclusion.rule]
    texts = [label.text() for label in dialog.labels()]
    assert any(rule.title in text for text in texts)
    assert rule.rationale in texts
    dialog.reject()


def test_an_exclusion_of_one_side_is_for_that_side(
    pane: ProgramPane, session: Session, record: Callable[..., None]
) -> None:
    record("pr_abductor_repair", "right")
    one = next(held for held in session.state.proposal.excluded if held.side is WorkingSide.RIGHT)
    dialog = pane.open_override(one)
    assert dialog.switch is None
    QTest.keyClicks(dialog.reason, "Surgeon allows it")
    QTest.mouseClick(dialog.allow, LEFT)
    item = session.state.program.item(one.exercise)
    assert item is not None
    assert item.side is WorkingSide.RIGHT


def test_the_dialog_goes_when_it_is_closed(
    session: Session,
    exclusion: Exclusion,
    assert_freed_on_close: Callable[[Callable[[], QDialog]], None],
) -> None:
    def make() -> QDialog:
        return OverrideDialog(exclusion, session, None)

    assert_freed_on_close(make)
