"""Each of the findings is recorded, changed and unticked by mouse alone and by keys alone."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from planner.assessment.assessment import ObservedFinding
from planner.assessment.finding import Finding, Measure, Scale
from planner.suggest.catalogue import Catalogue
from planner.vocabulary import FindingId, Side
from tests.helpers import content
from tests.ui.assessment.conftest import cells_of
from ui.assessment.cells import Act
from ui.assessment.number_edit import NumberEdit
from ui.assessment.number_pad import NumberPad
from ui.assessment.view import FindingsPane
from ui.assessment.words import key_of, scale_name, shown_value
from ui.session import Session
from ui.widgets.scale_values import cells, low_grades

FINDINGS = content.catalogue().findings
LEFT = Qt.MouseButton.LeftButton
SCALE_TYPES = 16


def tried(scale: Scale) -> tuple[Measure, ...]:
    """All the values of a short scale; both ends and something between of a long one."""
    if cells(scale):
        return cells(scale)
    if scale.minimum is None or scale.maximum is None:
        return (0.5, 120)
    middle = (scale.minimum + scale.maximum) // 2
    return tuple(int(value) for value in (scale.minimum, middle, scale.maximum))


class Hand:
    """Somebody at the list, with the finding in sight."""

    def __init__(self, pane: FindingsPane, session: Session, finding: Finding) -> None:
        self.pane, self.session, self.finding = pane, session, finding
        self.tree = pane.tree
        pane.field.setText(finding.name)
        assert finding.id in pane.model.shown(), f"{finding.id} is not found by its name"
        self.tree.setFocus()
        self.tree.go_to(finding.id)

    @property
    def seen(self) -> ObservedFinding | None:
        """What is recorded of the finding."""
        return self.session.state.assessment.observed(self.finding.id)

    def at_rest(self) -> bool:
        """Whether no field is open any more."""
        return not self.tree.findChildren(NumberEdit)

    def expect(self, side: Side, scale: Scale | None = None, value: Measure | None = None) -> None:
        """Fail where something else is recorded."""
        assert self.seen is not None, self.finding.id
        assert self.seen.side is side
        if scale is not None:
            assert self.seen.values.get(scale.type) == value, (self.finding.id, scale.type, value)


class Mouse(Hand):
    """Only clicks."""

    def click(self, act: Act, text: str = "") -> None:
        index = self.pane.model.index_of(self.finding.id)
        self.tree.scrollTo(index)
        top = self.tree.row_rect(index).top()
        found = [
            one
            for one in cells_of(self.pane, self.finding.id)
            if one.act is act and text in {"", one.text}
        ]
        QTest.mouseClick(self.tree.viewport(), LEFT, pos=found[0].rect.center() + QPoint(0, top))

    def pick(self, text: str) -> None:
        """Click an entry of the open menu."""
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        action = next(one for one in menu.actions() if one.text().split(":")[0] == text)
        QTest.mouseClick(menu, LEFT, pos=menu.actionGeometry(action).center())

    def side(self, side: Side, letters: str) -> None:
        self.click(Act.SIDE if self.finding.sided else Act.RECORD, letters)
        self.expect(side)

    def show_scale(self, scale: Scale) -> None:
        if self.pane.model.scale(self.finding.id) != scale:
            self.click(Act.SCALE)
            self.pick(scale_name(scale))
        assert self.pane.model.scale(self.finding.id) == scale

    def value(self, scale: Scale, value: Measure) -> None:
        if value in low_grades(scale):
            self.click(Act.LOW_GRADES)
            self.pick(shown_value(value))
        elif cells(scale):
            self.click(Act.VALUE, shown_value(value))
        else:
            self.type_number(shown_value(value))

    def type_number(self, text: str) -> None:
        self.click(Act.NUMBER)
        pad = self.tree.findChildren(NumberPad)[-1]
        for key in (*text, "done"):
            QTest.mouseClick(pad.keys[key], LEFT)

    def untick(self) -> None:
        self.click(Act.UNTICK)


class Keys(Hand):
    """Only keys, on the row."""

    def at_rest(self) -> bool:
        return super().at_rest() and self.tree.hasFocus()

    def side(self, side: Side, _letters: str) -> None:
        if self.finding.sided:
            QTest.keyClicks(self.tree, key_of(side).lower())
        elif self.seen is None:
            QTest.keyClick(self.tree, Qt.Key.Key_Return)
        self.expect(side)
        self.tree.go_to(self.finding.id)

    def show_scale(self, scale: Scale) -> None:
        for _ in self.finding.scales:
            if self.pane.model.scale(self.finding.id) == scale:
                return
            QTest.keyClicks(self.tree, "s")
        assert self.pane.model.scale(self.finding.id) == scale

    def value(self, scale: Scale, value: Measure) -> None:
        if not cells(scale):
            self.type_number(str(value))
            return
        text = str(value)
        if isinstance(value, str) and not text[0].isdigit():
            text = str(scale.options.index(value) + 1)  # by its place: letters may be shared
        QTest.keyClicks(self.tree, text)

    def type_number(self, text: str) -> None:
        QTest.keyClicks(self.tree, text[0])
        field = next(one for one in self.tree.findChildren(NumberEdit) if one.isVisible())
        QTest.keyClicks(field, text[1:])
        QTest.keyClick(field, Qt.Key.Key_Return)

    def untick(self) -> None:
        QTest.keyClick(self.tree, Qt.Key.Key_Delete)


def run(hand: Mouse | Keys, forget: Callable[[], None], qtbot: QtBot) -> None:
    """Record with every side, set every value of every scale, untick."""
    finding = hand.finding
    sides = [one for one in Side if one in finding.sides]
    for side in sides:
        letters = {Side.LEFT: "L", Side.RIGHT: "R", Side.BILATERAL: "LR", Side.NONE: "–"}[side]
        hand.side(side, letters if finding.sided else "")
        hand.expect(side)
    shown = hand.pane.model.scale(finding.id)
    for scale in finding.scales if shown is not None else ():
        hand.show_scale(scale)
        for value in tried(scale):
            forget()
            hand.value(scale, value)
            qtbot.waitUntil(hand.at_rest)
            hand.expect(sides[-1], scale, value)
    hand.untick()
    assert hand.seen is None


@pytest.fixture
def forget(monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """Keys of one value do not run into the next: the time between them passes."""
    now = [0.0]
    monkeypatch.setattr("ui.assessment.row_entry.time.monotonic", lambda: now[0])

    def pass_time() -> None:
        now[0] += 60

    return pass_time


@pytest.mark.parametrize("finding", FINDINGS, ids=lambda one: one.id)
def test_by_mouse_alone(
    pane: FindingsPane, session: Session, forget: Callable[[], None], qtbot: QtBot, finding: Finding
) -> None:
    run(Mouse(pane, session, finding), forget, qtbot)


@pytest.mark.parametrize("finding", FINDINGS, ids=lambda one: one.id)
def test_by_keys_alone(
    pane: FindingsPane, session: Session, forget: Callable[[], None], qtbot: QtBot, finding: Finding
) -> None:
    run(Keys(pane, session, finding), forget, qtbot)


def test_the_table_holds_every_kind_of_scale(catalogue: Catalogue) -> None:
    kinds = {scale.type for finding in catalogue.findings for scale in finding.scales}
    assert len(kinds) >= SCALE_TYPES
    assert len(FINDINGS) >= 105
    assert FindingId("weak_glute_med") in catalogue.finding
