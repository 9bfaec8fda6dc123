"""Findings in the Spanish window: typed and by key, a side is never taken for something else."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from planner.assessment.assessment import ObservedFinding
from planner.assessment.typed import Reader
from planner.vocabulary import FindingId, Side
from tests.helpers.content import catalogue
from tests.planner.assessment.test_typed import PHRASES
from ui import i18n
from ui.assessment.typing_words import option_vocabulary, refused_letters, side_vocabulary
from ui.assessment.view import FindingsPane
from ui.language import told
from ui.session import Session
from ui.widgets.words import side_keys, side_letters, side_words

LETTERS = {"l": "i", "r": "d", "b": "a"}
ALONE = re.compile(r"(?<![\w/&+-])([lrb])(?![\w/&+-])", re.IGNORECASE)
QUALITY = FindingId("slsq_quality_poor")
GLUTE = FindingId("weak_glute_med")


@pytest.fixture
def spanish(qapp: QApplication) -> Iterator[None]:
    """The program in Spanish; English again afterwards."""
    place = QLocale()
    i18n.install(qapp, "es")
    yield
    QLocale.setDefault(place)
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.setParent(None)


@pytest.fixture
def reader(spanish: None) -> Reader:  # noqa: ARG001 - the words are asked in Spanish
    """Reads lines as the Spanish window does."""
    findings = catalogue().findings
    return Reader(findings, side_vocabulary(), option_vocabulary(findings), refused_letters())


@pytest.fixture
def spanish_pane(
    spanish: None,  # noqa: ARG001 - before the pane is made
    request: pytest.FixtureRequest,
) -> FindingsPane:
    """The pane, made in Spanish."""
    made: FindingsPane = request.getfixturevalue("pane")
    return made


@pytest.mark.usefixtures("spanish")
def test_the_words_of_a_side_are_those_of_its_letter() -> None:
    assert [side_words(side) for side in (Side.LEFT, Side.RIGHT, Side.BILATERAL)] == [
        "lado izquierdo",
        "lado derecho",
        "ambos lados",
    ]
    assert [side_letters(side) for side in (Side.LEFT, Side.RIGHT, Side.BILATERAL)] == [
        "I",
        "D",
        "ID",
    ]
    assert side_keys() == {"i": Side.LEFT, "d": Side.RIGHT, "a": Side.BILATERAL}


@pytest.mark.parametrize(("line", "finding", "side", "values"), PHRASES)
def test_a_line_means_the_same_with_the_spanish_letter(
    reader: Reader, line: str, finding: str, side: Side | None, values: dict[str, object]
) -> None:
    typed = ALONE.sub(lambda letter: LETTERS[letter[1].casefold()], line)
    reading = reader.read(typed)
    assert not reading.near
    first = reading.candidates[0]
    assert (first.finding, first.side) == (finding, side)
    assert {one.scale: one.value for one in first.values} == values


@pytest.mark.parametrize("line", [phrase[0] for phrase in PHRASES if ALONE.search(phrase[0])])
def test_an_english_letter_is_told_and_never_recorded(reader: Reader, line: str) -> None:
    reading = reader.read(f"{line} ")
    assert reading.candidates
    assert all(one.problem is not None for one in reading.candidates) or reading.near


@pytest.mark.parametrize(
    ("word", "side"),
    [
        ("izq", Side.LEFT),
        ("izq.", Side.LEFT),
        ("IZQUIERDA", Side.LEFT),
        ("izquierdo", Side.LEFT),
        ("der", Side.RIGHT),
        ("der.", Side.RIGHT),
        ("Derecha", Side.RIGHT),
        ("derecho", Side.RIGHT),
        ("ambos", Side.BILATERAL),
        ("ambas", Side.BILATERAL),
        ("i/d", Side.BILATERAL),
        ("id", Side.BILATERAL),
        ("left", Side.LEFT),
        ("right", Side.RIGHT),
    ],
)
def test_words_for_sides(reader: Reader, word: str, side: Side) -> None:
    first = reader.read(f"weak glut {word} 4-").candidates[0]
    assert (first.finding, first.side, first.problem) == (GLUTE, side, None)


def test_an_article_is_not_both_sides(reader: Reader) -> None:
    assert reader.read("pain with a squat 4").candidates[0].side is None
    assert reader.read("pain with a squat d 4").candidates[0].side is Side.RIGHT
    assert reader.read("weak glut a 4").candidates[0].side is Side.BILATERAL
    assert reader.read("weak glut a").candidates[0].side is Side.BILATERAL


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("squat quality d regular", "fair"),
        ("squat quality d malo", "poor"),
        ("hip drops d leve", "mild"),
        ("noble d sí", "yes"),
        ("knee flexion d 120 grados", 120),
        ("side plank d 20 seg", 20),
        ("weak glut d 4 menos", "4-"),
    ],
)
def test_values_in_spanish(reader: Reader, line: str, value: object) -> None:
    first = reader.read(line).candidates[0]
    assert (first.side, [one.value for one in first.values]) == (Side.RIGHT, [value])


def test_one_line_is_recorded(spanish_pane: FindingsPane, session: Session) -> None:
    spanish_pane.focus_typing_field()
    QTest.keyClicks(spanish_pane.field, "weak glut d 4-")
    QTest.keyClick(spanish_pane.field, Qt.Key.Key_Return)
    seen = session.state.assessment.observed(GLUTE)
    assert seen is not None
    assert (seen.side, dict(seen.values)) == (Side.RIGHT, {"mmt": "4-"})


@pytest.mark.parametrize("letter", ["l", "r", "b"])
def test_an_english_letter_says_which_ones_to_type(
    spanish_pane: FindingsPane, session: Session, letter: str
) -> None:
    spanish_pane.focus_typing_field()
    QTest.keyClicks(spanish_pane.field, f"weak glut {letter}")
    QTest.keyClick(spanish_pane.field, Qt.Key.Key_Return)
    assert session.state.assessment.findings == ()
    assert spanish_pane.field.text() == f"weak glut {letter}"
    problem = _problem(spanish_pane)
    assert problem.startswith(f"“{letter}” no indica aquí un lado.")
    assert problem.endswith("Escriba i (izquierdo), d (derecho) o a (ambos).")


def _problem(pane: FindingsPane) -> str:
    problem = pane.typing.reading.candidates[0].problem
    assert problem is not None
    return told(problem.sentence)


@pytest.mark.parametrize(("key", "value"), [("b", "good"), ("r", "fair"), ("m", "poor")])
def test_a_row_takes_the_first_letter_of_the_word_it_shows(
    spanish_pane: FindingsPane, session: Session, key: str, value: str
) -> None:
    session.record(ObservedFinding(QUALITY, Side.LEFT))
    spanish_pane.tree.go_to(QUALITY)
    spanish_pane.tree.setFocus()
    QTest.keyClicks(spanish_pane.tree, key)
    seen = session.state.assessment.observed(QUALITY)
    assert seen is not None
    assert (seen.side, dict(seen.values)) == (Side.LEFT, {"grade3": value})


@pytest.mark.parametrize(("key", "side"), [("i", Side.LEFT), ("d", Side.RIGHT)])
def test_a_row_takes_the_letters_of_the_sides(
    spanish_pane: FindingsPane, session: Session, key: str, side: Side
) -> None:
    session.record(ObservedFinding(QUALITY, Side.BILATERAL))
    spanish_pane.tree.go_to(QUALITY)
    spanish_pane.tree.setFocus()
    QTest.keyClicks(spanish_pane.tree, key)
    seen = session.state.assessment.observed(QUALITY)
    assert seen is not None
    assert seen.side is side


@pytest.mark.parametrize("key", ["l", "r", "b"])
def test_an_english_letter_on_a_row_that_is_not_recorded_records_no_side(
    spanish_pane: FindingsPane, session: Session, key: str
) -> None:
    spanish_pane.tree.go_to(GLUTE)
    spanish_pane.tree.setFocus()
    QTest.keyClicks(spanish_pane.tree, key)
    assert session.state.assessment.findings == ()
