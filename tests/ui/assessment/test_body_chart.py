"""The body chart with mouse and keys: it lists, it shows what is recorded, it records nothing."""

from __future__ import annotations

from collections.abc import Callable
from itertools import combinations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QPolygonF
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from planner.vocabulary import BodyRegionId, FindingId, Side
from tests.helpers.accessible import Role, node_of
from ui import i18n
from ui.assessment.body_counts import Place
from ui.assessment.body_region import RegionButton
from ui.assessment.cells import Act
from ui.assessment.view import FindingsPane
from ui.session import Session
from ui.theme.metrics import u
from ui.theme.theme import Appearance, Theme, current_tokens

Click = Callable[..., None]
Record = Callable[..., None]
INNER_KNEE = {
    "knee_pain_medial",
    "knee_oa",
    "persistent_knee_pain",
    "slsq_knee_in",
    "gait_knee_in",
}


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> None:
    """Singular and plural."""
    i18n.install(qapp, i18n.ENGLISH)


def region(pane: FindingsPane, name: str, side: str = "right") -> RegionButton:
    return pane.body.chart.regions[Place(BodyRegionId(name), Side(side))]


def press(pane: FindingsPane, name: str, side: str = "right") -> None:
    """Click where the region is on the screen: whatever lies there gets it."""
    button = region(pane, name, side)
    chart = pane.body.chart
    point = button.mapTo(chart, button.heart())
    hit = chart.childAt(point)
    assert hit is button, f"{hit} lies over {name}"
    at = hit.mapFrom(chart, point)
    QTest.mouseClick(hit, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)


def listed(pane: FindingsPane) -> set[str]:
    return set(map(str, pane.model.shown()))


# --- what a click does ----------------------------------------------------------------------


def test_a_click_lists_the_regions_findings_and_says_so(
    pane: FindingsPane, session: Session
) -> None:
    everything = listed(pane)
    press(pane, "knee_inner")
    assert listed(pane) == INNER_KNEE
    assert pane.body.region.isVisible()
    assert pane.body.region.words.text() == "Knee, inner side, right · 5 findings"
    assert not session.state.assessment.findings
    press(pane, "knee_inner")
    assert listed(pane) == everything
    assert not pane.body.region.isVisible()


def test_another_region_takes_the_place_of_the_first(pane: FindingsPane) -> None:
    press(pane, "knee_inner")
    press(pane, "heel", "left")
    assert listed(pane) == {"plantar_heel_pain", "tight_calf", "foot_pronation"}
    assert pane.body.region.words.text() == "Heel, left · 3 findings"


def test_the_middle_of_the_back_has_no_side(pane: FindingsPane) -> None:
    press(pane, "low_back", "none")
    assert pane.body.region.words.text() == "Low back · 8 findings"


def test_the_cross_lists_all_again(pane: FindingsPane) -> None:
    everything = listed(pane)
    press(pane, "shin")
    QTest.mouseClick(pane.body.region.lift, Qt.MouseButton.LeftButton)
    assert listed(pane) == everything


def test_closed_groups_are_open_in_a_region_and_closed_again_after(pane: FindingsPane) -> None:
    pane.tree.groups.set_all(is_open=False)
    press(pane, "knee_inner")
    index = pane.model.index_of(FindingId("knee_pain_medial"))
    assert pane.tree.isExpanded(index.parent())
    press(pane, "knee_inner")
    index = pane.model.index_of(FindingId("knee_pain_medial"))
    assert not pane.tree.isExpanded(index.parent())


def test_a_row_of_the_region_records_and_the_list_stays(
    pane: FindingsPane, session: Session, click: Click
) -> None:
    press(pane, "knee_inner")
    click("knee_pain_medial", Act.SIDE, "R")
    click("knee_pain_medial", Act.VALUE, "4")
    click("slsq_knee_in", Act.SIDE, "R")
    assert listed(pane) == INNER_KNEE
    recorded = {seen.finding: seen.side for seen in session.state.assessment.findings}
    assert recorded == {"knee_pain_medial": Side.RIGHT, "slsq_knee_in": Side.RIGHT}


def test_typing_ends_the_region(pane: FindingsPane) -> None:
    press(pane, "knee_inner")
    pane.focus_typing_field()
    QTest.keyClicks(pane.field, "heel")
    assert not pane.body.region.isVisible()
    assert "plantar_heel_pain" in listed(pane)


def test_a_red_flag_that_is_recorded_stays_in_sight(pane: FindingsPane, record: Record) -> None:
    press(pane, "knee_inner")
    record("rf_dvt", "left")
    record("weak_calf", "left")
    assert listed(pane) == INNER_KNEE | {"rf_dvt"}


def test_another_visit_shows_all_findings(pane: FindingsPane, session: Session) -> None:
    press(pane, "knee_inner")
    session.close()
    assert not pane.body.region.isVisible()


# --- what it shows --------------------------------------------------------------------------


def test_counts_follow_side_and_region(pane: FindingsPane, record: Record) -> None:
    record("weak_glute_med", "right")
    record("hip_pain_lateral", "left")
    record("slsq_pelvic_drop", "bilateral")
    record("low_back_pain", "none")
    record("pain_with_running", "right")

    def count(name: str, side: str) -> int:
        return pane.body.chart.count(Place(BodyRegionId(name), Side(side)))

    assert (count("hip_side", "right"), count("hip_side", "left")) == (2, 2)
    assert (count("hip_buttock", "right"), count("hip_buttock", "left")) == (1, 0)
    assert [count("low_back", side) for side in ("left", "none", "right")] == [0, 1, 0]
    name = region(pane, "hip_side").accessibleName()
    assert name == "Hip, outer side, right: 2 findings recorded"
    assert region(pane, "shin").accessibleName() == "Shin, right: nothing recorded"


@pytest.mark.parametrize("appearance", [Appearance.LIGHT, Appearance.DARK])
@pytest.mark.parametrize(("side", "other"), [("left", "right"), ("right", "left")])
def test_a_recorded_region_is_ringed_in_the_colour_of_its_side(
    pane: FindingsPane,
    record: Record,
    theme: Theme,
    appearance: Appearance,
    side: str,
    other: str,
) -> None:
    theme.set_appearance(appearance)
    colour, none = getattr(current_tokens(), side), getattr(current_tokens(), other)
    assert not {colour, none} & body_colours(pane)
    record("knee_pain_medial", side)
    assert colour in body_colours(pane)
    assert none not in body_colours(pane)


def body_colours(pane: FindingsPane) -> set[str]:
    """All colours of the chart above the letters."""
    chart = pane.body.chart
    image = chart.grab().toImage()
    rows = range(image.height() - u(chart, 20))
    return {image.pixelColor(x, y).name().upper() for x in range(image.width()) for y in rows}


def test_right_is_at_the_viewers_left_from_the_front_and_at_the_right_from_behind(
    pane: FindingsPane,
) -> None:
    def middle(name: str, side: str) -> int:
        button = region(pane, name, side)
        return button.geometry().center().x()

    for name in ("hip_groin", "thigh_front", "knee_front", "knee_inner", "shin", "foot"):
        assert middle(name, "right") < middle(name, "left"), name
    for name in ("hip_buttock", "thigh_back", "knee_back", "calf", "achilles", "heel", "low_back"):
        assert middle(name, "left") < middle(name, "right"), name
    assert middle("low_back", "left") < middle("low_back", "none") < middle("low_back", "right")


# --- targets --------------------------------------------------------------------------------


def test_regions_are_large_enough_and_apart(pane: FindingsPane) -> None:
    chart = pane.body.chart
    least = u(chart, 24)
    for place, button in chart.regions.items():
        assert button.width() >= least, place
        assert button.height() >= least, place
        assert chart.rect().contains(button.geometry()), place
    hits = {place: QPolygonF(path.toFillPolygon()) for place, path in chart.places.hits.items()}
    for (one, first), (other, second) in combinations(hits.items(), 2):
        common = first.intersected(second)
        assert _area(common) <= 0.02 * min(_area(first), _area(second)), (one, other)


def _area(polygon: QPolygonF) -> float:
    points = polygon.toList()
    pairs = zip(points, [*points[1:], *points[:1]], strict=True)
    return abs(sum(a.x() * b.y() - b.x() * a.y() for a, b in pairs)) / 2


# --- keys -----------------------------------------------------------------------------------


def focused() -> QWidget | None:
    return QApplication.focusWidget()


def arrow(key: Qt.Key) -> QWidget | None:
    there = focused()
    assert there is not None
    QTest.keyClick(there, key)
    return focused()


def test_arrows_go_to_the_region_beside(pane: FindingsPane) -> None:
    region(pane, "knee_front").setFocus()
    assert arrow(Qt.Key.Key_Right) is region(pane, "knee_inner")
    assert arrow(Qt.Key.Key_Right) is region(pane, "knee_inner", "left")
    assert arrow(Qt.Key.Key_Right) is region(pane, "knee_front", "left")
    assert arrow(Qt.Key.Key_Down) is region(pane, "shin", "left")
    assert arrow(Qt.Key.Key_Down) is region(pane, "foot", "left")
    assert arrow(Qt.Key.Key_Down) is region(pane, "foot", "left")
    assert arrow(Qt.Key.Key_Up) is region(pane, "shin", "left")
    region(pane, "thigh_side").setFocus()
    assert arrow(Qt.Key.Key_Right) is region(pane, "thigh_front")
    assert arrow(Qt.Key.Key_Left) is region(pane, "thigh_side")
    assert arrow(Qt.Key.Key_Left) is region(pane, "thigh_side")


def test_every_region_is_reached_by_arrows(pane: FindingsPane) -> None:
    chart = pane.body.chart
    chart.focus_stop()
    start = focused()
    assert isinstance(start, RegionButton)
    seen, open_ones = {start}, [start]
    while open_ones:
        here = open_ones.pop()
        for key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down):
            here.setFocus()
            there = arrow(key)
            if isinstance(there, RegionButton) and there not in seen:
                seen.add(there)
                open_ones.append(there)
    assert seen == set(chart.regions.values())


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_key_lists_and_lists_all_again(pane: FindingsPane, session: Session, key: Qt.Key) -> None:
    everything = listed(pane)
    button = region(pane, "knee_inner")
    button.setFocus()
    QTest.keyClick(button, key)
    assert listed(pane) == INNER_KNEE
    assert button.hasFocus()
    QTest.keyClick(button, key)
    assert listed(pane) == everything
    assert not session.state.assessment.findings


def test_escape_lists_all_again(pane: FindingsPane) -> None:
    everything = listed(pane)
    button = region(pane, "knee_inner")
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Return)
    QTest.keyClick(button, Qt.Key.Key_Escape)
    assert listed(pane) == everything
    assert button.hasFocus()


def test_letters_on_the_chart_record_nothing(pane: FindingsPane, session: Session) -> None:
    button = region(pane, "knee_inner")
    button.setFocus()
    QTest.keyClicks(button, "r4l")
    QTest.keyClick(button, Qt.Key.Key_Delete)
    assert not session.state.assessment.findings


def test_tab_stops_once_where_the_focus_was(pane: FindingsPane) -> None:
    chart = pane.body.chart
    region(pane, "calf").setFocus()
    stops = [
        one for one in chart.regions.values() if one.focusPolicy() & Qt.FocusPolicy.TabFocus.value
    ]
    assert stops == [region(pane, "calf")]
    QTest.keyClick(region(pane, "calf"), Qt.Key.Key_Tab)
    assert focused() is pane.tree
    QTest.keyClick(pane.tree, Qt.Key.Key_Backtab)
    assert focused() is region(pane, "calf")


# --- readers --------------------------------------------------------------------------------


def test_readers_hear_each_region_and_can_press_it(
    pane: FindingsPane, record: Record, qtbot: QtBot
) -> None:
    record("knee_pain_medial", "right")
    chart = pane.body.chart
    assert node_of(chart).name == "Body chart"
    told = [node_of(button) for button in chart.regions.values()]
    assert len({node.name for node in told}) == len(told) == 33
    assert {node.role for node in told} == {Role.Button}
    button = region(pane, "knee_inner")
    assert node_of(button).name == "Knee, inner side, right: 1 finding recorded"
    reached = QAccessible.queryAccessibleInterface(button)
    assert reached is not None
    actions = reached.actionInterface()
    assert actions is not None
    actions.doAction(QAccessibleActionInterface.pressAction())
    qtbot.waitUntil(lambda: listed(pane) == INNER_KNEE)


# --- folded ---------------------------------------------------------------------------------


@pytest.fixture
def low_pane(pane: FindingsPane, qtbot: QtBot) -> FindingsPane:
    """The pane without room for the chart."""
    pane.resize(384, 600)
    qtbot.waitUntil(pane.body.line.isVisible)
    assert not pane.body.chart.isVisible()
    return pane


def test_a_low_or_narrow_pane_folds_the_chart_into_a_line(pane: FindingsPane, qtbot: QtBot) -> None:
    assert pane.body.chart.isVisible()
    for size in ((384, 639), (300, 900)):
        pane.resize(*size)
        qtbot.waitUntil(pane.body.line.isVisible)
        assert not pane.body.chart.isVisible()
        pane.resize(384, 640)
        qtbot.waitUntil(pane.body.chart.isVisible)
        assert not pane.body.line.isVisible()


def test_the_focus_goes_with_the_chart_into_the_line(pane: FindingsPane, qtbot: QtBot) -> None:
    region(pane, "calf").setFocus()
    pane.resize(384, 600)
    qtbot.waitUntil(pane.body.line.hasFocus)


def test_the_line_counts_by_area_and_side(low_pane: FindingsPane, record: Record) -> None:
    line = low_pane.body.line
    assert line.accessibleName() == "Body chart"
    record("knee_pain_medial", "right")
    record("slsq_knee_in", "right")
    record("weak_glute_med", "right")
    record("slsq_pelvic_drop", "right")
    record("hip_pain_groin", "right")
    assert line.chips() == ("Hip, right, 3", "Knee, right, 2")
    assert line.accessibleName() == "Body chart: Hip, right, 3; Knee, right, 2"
    record("achilles_pain", "left")
    record("low_back_pain", "none")
    record("weak_hamstrings", "bilateral")
    assert line.chips()[0] == "Hip, right, 3"
    assert line.chips()[-1].startswith("+")
    assert "Low back, 1" in line.accessibleName()


def test_the_line_opens_the_chart_and_a_press_there_lists(
    low_pane: FindingsPane, qtbot: QtBot
) -> None:
    line, popup = low_pane.body.line, low_pane.body.popup
    QTest.mouseClick(line, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(popup.isVisible)
    button = popup.chart.regions[Place(BodyRegionId("knee_inner"), Side.RIGHT)]
    at = button.heart()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    assert not popup.isVisible()
    assert listed(low_pane) == INNER_KNEE
    assert low_pane.body.region.isVisible()
    qtbot.waitUntil(low_pane.tree.hasFocus)


def test_the_popup_by_keys(low_pane: FindingsPane, qtbot: QtBot) -> None:
    line, popup = low_pane.body.line, low_pane.body.popup
    line.setFocus()
    QTest.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(popup.isVisible)
    QTest.keyClick(popup, Qt.Key.Key_Escape)
    assert not popup.isVisible()
    assert not low_pane.body.region.isVisible()
    QTest.keyClick(line, Qt.Key.Key_Space)
    qtbot.waitUntil(popup.isVisible)
    button = popup.chart.regions[Place(BodyRegionId("calf"), Side.LEFT)]
    QTest.keyClick(button, Qt.Key.Key_Return)
    assert low_pane.body.region.words.text() == "Calf, left · 5 findings"


# --- sizes ----------------------------------------------------------------------------------


def test_the_chart_grows_with_the_text(pane: FindingsPane, qapp: QApplication) -> None:
    small = pane.body.chart.sizeHint()
    font = qapp.font()
    font.setPixelSize(26)
    qapp.setFont(font)
    large = pane.body.chart.sizeHint()
    assert large.height() == 2 * small.height()
    assert abs(large.width() - 2 * small.width()) <= 2
