"""The strip and the list of red flags."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from planner.assessment.assessment import ObservedFinding
from planner.vocabulary import FindingId, Side
from ui.assessment.red_flag_dialog import KEYS, RedFlagDialog
from ui.assessment.red_flag_places import REST, WORD
from ui.assessment.red_flag_strip import Asked, RedFlags, RedFlagStrip
from ui.assessment.view import FindingsPane
from ui.session import Session
from ui.theme.lettering import lettering

LEFT = Qt.MouseButton.LeftButton


def flags(session: Session) -> dict[str, Side]:
    """The recorded flags with their sides."""
    return {one.finding: one.side for one in session.state.assessment.findings}


def test_not_asked_then_none_present_by_one_click(pane: FindingsPane, session: Session) -> None:
    assert pane.strip.flags.state is Asked.NOT_ASKED
    assert pane.strip.accessibleName() == "Red flags not asked yet"
    QTest.mouseClick(pane.strip.none, LEFT)
    assert session.state.assessment.red_flags_asked
    assert pane.strip.accessibleName() == "Red flags none present, all 19 asked"
    assert not pane.strip.none.isVisible()


def test_a_present_flag_wins(
    pane: FindingsPane, session: Session, record: Callable[..., None]
) -> None:
    session.set_red_flags_asked()
    record("rf_dvt", "left")
    assert pane.strip.accessibleName() == "Red flag 1 present: stop"
    session.untick(FindingId("rf_dvt"))
    assert pane.strip.flags.state is Asked.NONE_PRESENT


def test_the_strip_opens_the_list(pane: FindingsPane) -> None:
    QTest.mouseClick(pane.strip, LEFT, pos=pane.strip.rect().center())
    assert len([one for one in pane.findChildren(RedFlagDialog) if one.isVisible()]) == 1


def test_return_at_once_says_none_present(pane: FindingsPane, session: Session) -> None:
    dialog = pane.open_red_flags()
    QTest.keyClick(dialog.rows[0].tick, Qt.Key.Key_Return)
    assert session.state.assessment.red_flags_asked
    assert not session.state.assessment.findings
    assert not dialog.isVisible()


def test_every_flag_has_its_own_key(pane: FindingsPane, session: Session) -> None:
    dialog = pane.open_red_flags()
    assert len(dialog.rows) == len(KEYS) == 19
    for row, key in zip(dialog.rows, KEYS, strict=True):
        QTest.keyClicks(dialog, key)
        assert set(flags(session)) == {row.finding.id}
        assert row.tick.isChecked()
        assert session.state.proposal.stopped
        QTest.keyClicks(dialog, key)
        assert not flags(session)


def test_a_ticked_flag_takes_a_side(pane: FindingsPane, session: Session) -> None:
    dialog = pane.open_red_flags()
    row = next(one for one in dialog.rows if one.finding.id == "rf_dvt")
    assert not row.sides.isVisible()
    QTest.mouseClick(row.tick, LEFT)
    assert flags(session) == {"rf_dvt": Side.NONE}
    QTest.mouseClick(row.sides.segments[1], LEFT)
    assert flags(session) == {"rf_dvt": Side.RIGHT}
    assert row.detail.isVisible()
    assert "vein clot" in row.detail.text()


def test_closing_keeps_what_is_ticked_but_is_no_answer(
    pane: FindingsPane, session: Session
) -> None:
    dialog = pane.open_red_flags()
    QTest.keyClicks(dialog, "1")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert len(flags(session)) == 1
    assert not session.state.assessment.red_flags_asked


def test_flags_without_a_side_show_none(pane: FindingsPane) -> None:
    dialog = pane.open_red_flags()
    row = next(one for one in dialog.rows if one.finding.id == "rf_bp_crisis")
    QTest.mouseClick(row.tick, LEFT)
    assert row.tick.isChecked()
    assert not row.sides.isVisible()


def test_urgency_is_in_words(pane: FindingsPane) -> None:
    dialog = pane.open_red_flags()
    said = dialog.rows[0].tick.accessibleName()
    assert said == "Red flag: Injury and cannot take 4 steps, Emergency, now, key 1"


def test_the_list_follows_undo(pane: FindingsPane, session: Session) -> None:
    dialog = pane.open_red_flags()
    QTest.keyClicks(dialog, "2")
    session.undo()
    assert not dialog.rows[1].tick.isChecked()


def test_a_red_flag_in_the_list_says_so(session: Session, pane: FindingsPane) -> None:
    session.record(ObservedFinding(FindingId("rf_dvt"), Side.LEFT))
    assert pane.model.shown()[0] == "rf_dvt"


def test_the_dialog_is_freed(
    session: Session, pane: FindingsPane, assert_freed_on_close: Callable[..., None]
) -> None:
    def make() -> QDialog:
        return RedFlagDialog(session, pane)

    assert_freed_on_close(make)


STATES = (
    RedFlags(Asked.NOT_ASKED, 0, 19),
    RedFlags(Asked.NONE_PRESENT, 0, 19),
    RedFlags(Asked.PRESENT, 2, 19),
)


@pytest.mark.parametrize("px", [13, 26])
@pytest.mark.parametrize("flags_shown", STATES, ids=lambda one: one.state.name)
def test_the_strip_wraps_and_is_never_cut(qtbot: QtBot, flags_shown: RedFlags, px: int) -> None:
    large = QFont(QApplication.font())
    large.setPixelSize(px)
    QApplication.setFont(large)
    strip = RedFlagStrip()
    qtbot.addWidget(strip)
    strip.show_flags(flags_shown)
    with qtbot.waitExposed(strip):
        strip.show()
    heights = []
    for width in (600, 264, 180, 140):
        strip.resize(width * px // 13, strip.heightForWidth(width * px // 13))
        heights.append(strip.height())
        places = strip.places()
        word, rest = strip.words()
        room = lettering(*REST)[1].boundingRect(places.rest, Qt.TextFlag.TextWordWrap, rest)
        assert room.height() <= places.rest.height()
        assert room.width() <= places.rest.width()
        assert places.rest.bottom() < strip.height()
        assert lettering(*WORD)[1].horizontalAdvance(word) <= places.word.width()
        if flags_shown.state is Asked.NOT_ASKED:
            assert strip.rect().contains(strip.none.geometry())
            assert not strip.none.geometry().intersects(places.rest)
            assert strip.none.height() >= 24 * px // 13
    assert heights == sorted(heights)
    assert heights[0] == 36 * px // 13


def test_on_a_fresh_visit_the_focus_goes_on_to_the_typing_field(
    pane: FindingsPane, session: Session, qtbot: QtBot
) -> None:
    pane.focus_list()
    dialog = pane.open_red_flags()
    QTest.keyClick(dialog.rows[0].tick, Qt.Key.Key_Return)
    assert session.state.assessment.red_flags_asked
    qtbot.waitUntil(pane.field.hasFocus)


def test_none_present_by_mouse_goes_on_to_the_typing_field(pane: FindingsPane) -> None:
    QTest.mouseClick(pane.strip.none, LEFT)
    assert pane.field.hasFocus()


def test_later_the_focus_stays_where_it_was(
    pane: FindingsPane, record: Callable[..., None], qtbot: QtBot
) -> None:
    record("weak_glute_med", "right")
    pane.focus_list()
    dialog = pane.open_red_flags()
    QTest.keyClick(dialog.rows[0].tick, Qt.Key.Key_Return)
    qtbot.waitUntil(pane.tree.hasFocus)


def test_every_tick_is_a_target_of_24_units(pane: FindingsPane) -> None:
    dialog = pane.open_red_flags()
    for row in dialog.rows:
        assert row.tick.width() >= 24
        assert row.tick.height() >= 24


def test_the_list_grows_with_the_text(pane: FindingsPane) -> None:
    dialog = pane.open_red_flags()
    before = dialog.rows[0].height(), dialog.rows[0].key.height()
    large = QFont(QApplication.font())
    large.setPixelSize(26)
    QApplication.setFont(large)
    QApplication.sendPostedEvents()
    assert dialog.rows[0].sizeHint().height() >= 2 * before[0] - 8
    assert dialog.rows[0].key.height() >= 2 * before[1] - 4
