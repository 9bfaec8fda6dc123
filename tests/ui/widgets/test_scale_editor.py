"""Values on their own scales: cells, grades, words, numbers; by mouse, by key, and refused."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from planner.assessment.finding import Measure, Scale
from tests.helpers.content import catalogue
from ui.widgets.scale_editor import ScaleEditor
from ui.widgets.scale_values import cells, match_typed, problem, read_number
from ui.widgets.segmented import Segment

NPRS = Scale("nprs", minimum=0, maximum=10, step=1, units=("points",), worse="high")
MMT = Scale(
    "mmt", options=("0", "1", "2-", "2", "2+", "3-", "3", "3+", "4-", "4", "4+", "5"), worse="low"
)
GRADE = Scale("grade3", options=("good", "fair", "poor"))
YES_NO = Scale("yes_no", options=("no", "yes", "not tested"))
DEGREES = Scale("degrees", units=("deg",), minimum=-30, maximum=180)
FORCE = Scale("hhd", units=("N", "kgf", "lbf"))


def editor(qtbot: QtBot, scale: Scale) -> tuple[ScaleEditor, list[object]]:
    made = ScaleEditor(scale, of="Weak hip abductors")
    qtbot.addWidget(made)
    told: list[object] = []
    made.edited.connect(told.append)
    made.show()
    made.activateWindow()
    return made, told


def click(made: ScaleEditor, text: str) -> None:
    wanted = next(one for one in segments(made) if one.text() == text)
    QTest.mouseClick(wanted, Qt.MouseButton.LeftButton)


def segments(made: ScaleEditor) -> list[Segment]:
    found = made.findChildren(Segment)
    assert found
    return found


def number(made: ScaleEditor) -> QLineEdit:
    field = made.findChild(QLineEdit)
    assert field is not None
    return field


def test_one_click_gives_the_value(qtbot: QtBot) -> None:
    made, told = editor(qtbot, NPRS)
    click(made, "4")
    assert told == [4]
    assert made.value() == 4


def test_a_second_click_takes_it_back(qtbot: QtBot) -> None:
    made, told = editor(qtbot, NPRS)
    click(made, "4")
    click(made, "4")
    assert told == [4, None]
    assert made.value() is None


def test_ten_is_typed_as_one_and_nought(qtbot: QtBot) -> None:
    made, told = editor(qtbot, NPRS)
    QTest.keyClicks(made, "10")
    assert told == [1, 10]
    assert made.value() == 10


def test_fourteen_leaves_neither_one_nor_four(qtbot: QtBot) -> None:
    made, told = editor(qtbot, NPRS)
    made.set_value(7)
    QTest.keyClicks(made, "14")
    assert made.value() == 7
    assert told == [1, 7]
    assert made.error() == "Pain goes from 0 to 10. Type or choose a number."


def test_keys_reach_the_editor_from_its_segments(qtbot: QtBot) -> None:
    made, told = editor(qtbot, NPRS)
    QTest.keyClicks(segments(made)[0], "10")
    assert made.value() == 10
    QTest.keyClick(segments(made)[0], Qt.Key.Key_Delete)
    assert told == [1, 10, None]


def test_a_pause_starts_a_new_number(qtbot: QtBot) -> None:
    made, told = editor(qtbot, NPRS)
    QTest.keyClicks(made, "1")
    qtbot.waitUntil(lambda: not made._typed, timeout=3000)  # noqa: SLF001
    QTest.keyClicks(made, "0")
    assert told == [1, 0]


def test_grades_are_typed_with_their_sign(qtbot: QtBot) -> None:
    made, told = editor(qtbot, MMT)
    QTest.keyClicks(made, "4-")
    assert made.value() == "4-"
    assert told == ["4", "4-"]


def test_a_real_minus_is_a_minus(qtbot: QtBot) -> None:
    made, told = editor(qtbot, MMT)
    assert made.type_text("4−")
    assert told == ["4-"]


def test_every_grade_can_be_typed(qtbot: QtBot) -> None:
    for grade in MMT.options:
        made, told = editor(qtbot, MMT)
        assert made.type_text(grade)
        assert told == [grade]
        assert made.value() == grade


@pytest.mark.parametrize("bad", ["14", "6", "9", "-1", "3++"])
def test_no_grade_gives_the_sentence(qtbot: QtBot, bad: str) -> None:
    made, told = editor(qtbot, MMT)
    assert not made.type_text(bad)
    assert told == []
    assert made.error() == "MMT goes from 0 to 5. Type 4- or choose a grade."


def test_low_grades_stand_behind_the_first_segment(qtbot: QtBot) -> None:
    made, told = editor(qtbot, MMT)
    menu = made.low_menu()
    grades = [action.data() for action in menu.actions() if not action.isSeparator()]
    assert grades == ["3", "3-", "2+", "2", "2-", "1", "0"]
    next(action for action in menu.actions() if action.data() == "2+").trigger()
    assert told == ["2+"]
    assert made.value() == "2+"
    again = made.low_menu()
    assert [a.data() for a in again.actions() if a.isChecked()] == ["2+"]
    menu.close()
    again.close()


def test_the_first_segment_opens_the_menu_and_records_nothing(qtbot: QtBot) -> None:
    made, told = editor(qtbot, MMT)
    click(made, "≤3")
    assert told == []
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    menu.close()


@pytest.mark.parametrize(("key", "value"), [("g", "good"), ("f", "fair"), ("p", "poor")])
def test_words_are_typed_by_their_first_letter(qtbot: QtBot, key: str, value: str) -> None:
    made, told = editor(qtbot, GRADE)
    QTest.keyClicks(made, key)
    assert told == [value]


def test_a_letter_that_names_two_waits_for_the_next(qtbot: QtBot) -> None:
    made, told = editor(qtbot, YES_NO)
    QTest.keyClicks(made, "y")
    assert told == ["yes"]
    assert match_typed(YES_NO.options, "n") is None
    assert match_typed(YES_NO.options, "no") == "no"
    assert match_typed(YES_NO.options, "not") == "not tested"


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_Backspace])
def test_delete_takes_the_value_back(qtbot: QtBot, key: Qt.Key) -> None:
    made, told = editor(qtbot, GRADE)
    made.set_value("poor")
    QTest.keyClick(made, key)
    assert told == [None]


def test_setting_a_value_tells_nobody(qtbot: QtBot) -> None:
    made, told = editor(qtbot, NPRS)
    made.set_value(3)
    made.set_value(None)
    assert told == []


def test_a_value_outside_is_the_error_state(qtbot: QtBot) -> None:
    made, told = editor(qtbot, NPRS)
    made.set_value(14)
    assert made.value() is None
    assert made.error()
    assert told == []
    made.set_value(4)
    assert made.error() == ""


def test_a_number_is_typed_with_comma_and_entered(qtbot: QtBot) -> None:
    made, told = editor(qtbot, DEGREES)
    field = number(made)
    QTest.keyClicks(field, "12,5")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert told == [12.5]
    assert made.unit() == "deg"


def test_a_number_outside_stays_and_is_told(qtbot: QtBot) -> None:
    made, told = editor(qtbot, DEGREES)
    made.set_value(20)
    field = number(made)
    field.selectAll()
    QTest.keyClicks(field, "200")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert told == []
    assert made.value() == 20
    assert field.text() == "200"
    assert made.error() == "Degrees go from −30 to 180. Type a number in between."
    assert field.property("wrong") is True
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == "20"


def test_emptying_a_number_takes_it_back(qtbot: QtBot) -> None:
    made, told = editor(qtbot, DEGREES)
    made.set_value(20)
    field = number(made)
    field.clear()
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert told == [None]


def test_several_units_can_be_chosen(qtbot: QtBot) -> None:
    made, _ = editor(qtbot, FORCE)
    units = made.findChild(QComboBox)
    assert units is not None
    units.setCurrentText("kgf")
    assert made.unit() == "kgf"


@pytest.mark.parametrize(
    "text", ["", "abc", "nan", "inf", "-inf", "1e999", "1_0", "--4", "4-", "200", "-31", "1 2"]
)
def test_no_number(text: str) -> None:
    assert read_number(DEGREES, text) is None


@given(st.text(max_size=8))
def test_whatever_is_read_lies_on_the_scale(text: str) -> None:
    number = read_number(DEGREES, text)
    assert number is None or -30 <= number <= 180


@given(st.text(max_size=4))
def test_whatever_is_matched_is_on_the_scale(text: str) -> None:
    for scale in (NPRS, MMT, GRADE, YES_NO):
        found = match_typed(cells(scale), text)
        assert found is None or found in cells(scale)


def test_every_scale_of_the_catalogue_has_an_editor_with_names_and_a_sentence(
    qtbot: QtBot,
) -> None:
    scales = {scale for finding in catalogue().findings for scale in finding.scales}
    assert len(scales) > 15
    for scale in scales:
        made, told = editor(qtbot, scale)
        assert made.focusProxy() is not None
        assert problem(scale).endswith(".")
        value = _some_value(scale)
        assert made.type_text(str(value)), (scale, value)
        assert told == [value]
        assert made.value() == value


def test_names_say_finding_scale_and_value(qtbot: QtBot) -> None:
    made, _ = editor(qtbot, MMT)
    names = [one.accessibleName() for one in segments(made)]
    assert names[0] == "Weak hip abductors, MMT, 3 or less"
    assert names[2] == "Weak hip abductors, MMT, 4 minus"


def test_cells_are_targets(qtbot: QtBot) -> None:
    made, _ = editor(qtbot, NPRS)
    assert all(min(one.width(), one.height()) >= 24 for one in segments(made))


def _some_value(scale: Scale) -> Measure:
    if scale.options:
        return scale.options[-1]
    if scale.minimum is None or scale.maximum is None:
        return 12.5
    return int(scale.maximum)
