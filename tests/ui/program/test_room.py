"""Rows are as high as they are drawn, and nothing in them is cut, whatever the font or language."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import resources
from tests.ui.program.helpers import assert_words_are_whole, shown
from ui.figures import Figures
from ui.messages import Messages
from ui.program.row_plan import COMPACT_HEIGHT, FULL_HEIGHT, LOW_HEIGHT
from ui.program.view import ProgramPane
from ui.session import Session
from ui.theme.metrics import u

COMPACT = (700, 572)
FAMILIES = ("Inter", "DejaVu Sans")


class Longer(QTranslator):
    """Makes every text 40 % longer."""

    def translate(self, _context: str, text: str, _about: str | None = None, n: int = -1) -> str:
        said = text.replace("%n", str(n)) if n >= 0 else text
        if len(said) < 2:
            return said
        words = re.sub(r"\{\w+\}", "", said)
        return said + "~" * max(1, round(0.4 * len(words)))


@pytest.fixture
def longer(qapp: QApplication) -> Iterator[None]:
    """A language with longer words."""
    translator = Longer(qapp)
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


def use_font(family: str, px: int) -> None:
    for file in resources.path("fonts").glob("*.ttf"):
        QFontDatabase.addApplicationFont(str(file))
    font = QFont(family)
    font.setPixelSize(px)
    QApplication.setFont(font)


@pytest.fixture(autouse=True)
def font_afterwards(qapp: QApplication) -> Iterator[None]:
    """The font of the other tests comes back."""
    before = QFont(qapp.font())
    yield
    qapp.setFont(before)


@pytest.mark.parametrize("family", FAMILIES)
@pytest.mark.parametrize("px", [13, 26])
def test_four_rows_and_a_question_fit_without_scrolling(
    session: Session, messages: Messages, figures: Figures, qtbot: QtBot, family: str, px: int
) -> None:
    use_font(family, px)
    width, height = (round(side * px / 13) for side in COMPACT)
    pane = shown(ProgramPane(session, messages, figures), qtbot, width, height)
    assert pane.questions.isVisible()
    assert len(pane.rows.rows) == 4
    assert all(row.height() == u(row, COMPACT_HEIGHT) for row in pane.rows.rows)
    last = pane.rows.rows[-1]
    bottom = last.mapTo(pane, last.rect().bottomLeft()).y()
    assert bottom < pane.excluded.y()


@pytest.mark.parametrize("family", FAMILIES)
def test_four_rows_fit_a_low_window_with_large_text(
    session: Session, messages: Messages, figures: Figures, qtbot: QtBot, family: str
) -> None:
    use_font(family, 26)
    pane = shown(ProgramPane(session, messages, figures), qtbot, 1310, 850)
    ask = pane.questions.asked
    assert ask is not None
    session.answer(ask.id, True)
    assert len(pane.rows.rows) == 4
    qtbot.waitUntil(lambda: pane.rows.rows[0].height() == u(pane, LOW_HEIGHT))
    last = pane.rows.rows[-1]
    assert last.mapTo(pane, last.rect().bottomLeft()).y() < pane.excluded.y()
    for row in pane.rows.rows:
        assert_words_are_whole(row)


@pytest.mark.parametrize("family", FAMILIES)
def test_rows_have_their_drawn_height_in_the_full_window(
    session: Session, messages: Messages, figures: Figures, qtbot: QtBot, family: str
) -> None:
    use_font(family, 13)
    pane = shown(ProgramPane(session, messages, figures), qtbot, 944)
    assert {row.height() for row in pane.rows.rows} == {FULL_HEIGHT}


@pytest.mark.parametrize("width", [944, 700, 620])
@pytest.mark.usefixtures("longer")
def test_longer_words_break_but_are_never_cut(
    session: Session, messages: Messages, figures: Figures, qtbot: QtBot, width: int
) -> None:
    pane = shown(ProgramPane(session, messages, figures), qtbot, width)
    assert "~" in pane.rows.rows[0].because.word
    for row in pane.rows.rows:
        assert_words_are_whole(row)


def test_larger_text_is_followed_while_running(pane: ProgramPane, qtbot: QtBot) -> None:
    pane.resize(1400, 1200)
    use_font("DejaVu Sans", 26)
    qtbot.waitUntil(lambda: pane.rows.rows[0].height() == 2 * COMPACT_HEIGHT)
    for row in pane.rows.rows:
        assert_words_are_whole(row)
