"""The findings as a Qt tree."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest

from planner.vocabulary import FindingId
from ui.assessment.models import NAME, SIDE, VALUE, FindingsModel
from ui.assessment.view import FindingsPane
from ui.session import Session

SPOKEN = Qt.ItemDataRole.AccessibleTextRole


def test_qt_finds_no_broken_rule_while_rows_move(
    pane: FindingsPane, session: Session, record: Callable[..., None]
) -> None:
    tester = QAbstractItemModelTester(
        pane.model, QAbstractItemModelTester.FailureReportingMode.Warning, pane
    )
    record("knee_pain_medial", "right", nprs=4)
    record("rf_dvt", "left")
    record("knee_pain_medial", "left", nprs=5)
    QTest.keyClicks(pane.field, "knee pain")
    pane.field.clear()
    pane.grouping.segments[1].click()
    session.undo()
    session.undo()
    session.untick(FindingId("knee_pain_medial"))
    assert tester.model() is pane.model
    assert pane.model.index_of(FindingId("knee_pain_medial")).parent().data() == "Symptoms"


def test_rows_that_stay_keep_their_index(pane: FindingsPane, record: Callable[..., None]) -> None:
    stays = QPersistentModelIndex(pane.model.index_of(FindingId("weak_quads")))
    record("knee_pain_medial", "right")
    assert stays.isValid()
    assert stays.data() == "Weak quadriceps"


def test_cells_have_words_for_readers(pane: FindingsPane, record: Callable[..., None]) -> None:
    record("weak_glute_med", "right", mmt="4-")
    model: FindingsModel = pane.model
    said = [
        model.index_of(FindingId("weak_glute_med"), column).data(SPOKEN)
        for column in (NAME, SIDE, VALUE)
    ]
    assert said == [
        "Weak hip abductors (gluteus medius), right, MMT 4 minus",
        "Side, right",
        "Value, MMT 4 minus",
    ]
    assert model.index_of(FindingId("weak_quads"), SIDE).data(SPOKEN) == "Side, not recorded"


def test_no_cell_is_without_a_name(pane: FindingsPane, record: Callable[..., None]) -> None:
    record("weak_glute_med", "right", mmt="4-")
    for finding in pane.model.shown():
        for column in (NAME, SIDE, VALUE):
            assert pane.model.index_of(finding, column).data(SPOKEN)
