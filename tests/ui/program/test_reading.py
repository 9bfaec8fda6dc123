"""What a screen reader hears, and that nothing is cut off."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAccessible, QFont
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from planner.assessment.assessment import ObservedFinding
from planner.suggest.catalogue import Catalogue
from tests.ui.program.helpers import Record, assert_words_are_whole, shown
from ui.figures import Figures
from ui.language import translate
from ui.messages import Messages
from ui.program.row import ProgramRow
from ui.program.view import ProgramPane
from ui.session import Session
from ui.theme.metrics import u


def name_of(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def test_everything_that_takes_the_keys_has_a_name(pane: ProgramPane, record: Record) -> None:
    record("pr_latex")
    pane.toggle_excluded()
    kinds = (QAbstractButton, QSpinBox, QLineEdit, ProgramRow)
    found = [one for kind in kinds for one in pane.findChildren(kind) if one.isVisible()]
    found = [one for one in found if one.objectName() != "qt_spinbox_lineedit"]
    assert len(found) > 40
    nameless = [one for one in found if len(name_of(one)) < 2]
    assert not nameless


def test_rows_and_fields_say_their_side(pane: ProgramPane) -> None:
    row = next(one for one in pane.rows.rows if one.facts.unilateral)
    assert name_of(row).endswith(f"{row.facts.name}, right")
    assert name_of(row.dose.box("sets")) == f"Sets, {row.facts.name}, right"
    ladder = row.facts.ladder
    assert ladder is not None
    assert name_of(row.up) == f"Step up {row.facts.name} to {ladder.up}"


def test_a_settled_program_is_announced_once(
    pane: ProgramPane, session: Session, record: Record, qtbot: QtBot
) -> None:
    said: list[str] = []
    pane.announcer.said.connect(said.append)
    record("tight_hamstrings", "left", degrees=40)
    session.drop(session.state.program.items[0].exercise)
    session.drop(session.state.program.items[0].exercise)
    assert said == []
    qtbot.waitUntil(lambda: bool(said))
    exercises = translate("program", "%n exercise(s)", n=len(session.state.program.items))
    assert said[0].startswith(f"Program changed: {exercises}, ")
    session.undo()
    qtbot.waitUntil(lambda: len(said) > 1)
    assert len(said) == 2
    assert pane.announcer.told == said[-1]


def test_a_stop_is_announced_at_once(
    pane: ProgramPane, session: Session, catalogue: Catalogue
) -> None:
    said: list[str] = []
    pane.stop.said.connect(said.append)
    flags = [one for one in catalogue.findings if one.stop is not None]
    session.record(ObservedFinding(flags[0].id, flags[0].sides[0]))
    assert len(said) == 1
    session.record(ObservedFinding(flags[1].id, flags[1].sides[0]))
    assert len(said) == 1


@pytest.mark.parametrize(("width", "font_px"), [(944, 13), (620, 13), (1320, 26), (1240, 26)])
def test_nothing_is_cut_off_at_any_width(
    session: Session, messages: Messages, figures: Figures, qtbot: QtBot, width: int, font_px: int
) -> None:
    font = QFont(QApplication.font())
    font.setPixelSize(font_px)
    QApplication.setFont(font)
    pane = shown(ProgramPane(session, messages, figures), qtbot, width, 800)
    assert pane.minimumSizeHint().width() <= u(pane, 620)
    for row in pane.rows.rows:
        for part in row.tab_stops()[1:]:
            inside = part.rect().translated(part.mapTo(pane, part.rect().topLeft()))
            assert inside.right() <= pane.width(), part
            if isinstance(part, QSpinBox):
                assert part.width() > part.fontMetrics().horizontalAdvance(part.text()), part
            else:
                assert part.width() >= part.minimumSizeHint().width(), part
            assert part.height() >= u(pane, 22), part
        assert_words_are_whole(row)
