"""Where things stand in a row, at every width and text size."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from planner.assessment.assessment import ObservedFinding
from planner.suggest.catalogue import Catalogue
from planner.vocabulary import FindingId
from ui.assessment.cells import Act, RowContent, RowLayout
from ui.assessment.fonts import row_fonts
from ui.assessment.layout import fixed_height, row_layout


def layouts(catalogue: Catalogue, width: int, height: int) -> list[tuple[str, RowLayout]]:
    """All rows, open and recorded on every scale, at a width with text of a height in px."""
    font = QFont(QApplication.font())
    font.setPixelSize(height)
    fonts = row_fonts(font)
    made: list[tuple[str, RowLayout]] = []
    for finding in catalogue.findings:
        made.append((finding.id, row_layout(RowContent(finding, None), width, fonts)))
        seen = ObservedFinding(finding.id, finding.sides[0], week=6)
        for scale in finding.scales:
            content = RowContent(finding, seen, scale, "A sentence about what does not fit here.")
            made.append((f"{finding.id} {scale.type}", row_layout(content, width, fonts)))
    return made


@pytest.mark.parametrize(("width", "text"), [(372, 13), (292, 13), (276, 13), (560, 26), (440, 26)])
def test_nothing_leaves_the_row_and_nothing_overlaps(
    theme: object, catalogue: Catalogue, width: int, text: int
) -> None:
    assert theme
    for name, layout in layouts(catalogue, width, text):
        cells = [one for one in layout.cells if one.act is not Act.UNTICK or one.text]
        for place, cell in enumerate(cells):
            assert QRect(0, 0, width, layout.height).contains(cell.rect), f"{name}: {cell}"
            for other in cells[place + 1 :]:
                assert not cell.rect.intersects(other.rect), f"{name}: {cell} {other}"
        for label in layout.labels:
            assert label.rect.bottom() < layout.height, f"{name}: {label}"


@pytest.mark.parametrize(("width", "text"), [(420, 13), (372, 13), (292, 13), (276, 13), (584, 26)])
def test_every_cell_is_a_target_and_its_text_fits(
    theme: object, catalogue: Catalogue, width: int, text: int
) -> None:
    assert theme
    font = QFont(QApplication.font())
    font.setPixelSize(text)
    fonts = row_fonts(font)
    for name, layout in layouts(catalogue, width, text):
        for cell in layout.cells:
            least = 24 * text // 13
            assert cell.rect.height() >= least, f"{name}: {cell}"
            assert cell.rect.width() >= least, f"{name}: {cell}"
            assert cell.rect.width() >= fonts.chosen.width(cell.text), f"{name}: {cell.text}"


@pytest.mark.parametrize("width", [372, 292])
def test_eleven_cells_stand_on_one_line(theme: object, catalogue: Catalogue, width: int) -> None:
    assert theme
    finding = catalogue.finding[FindingId("knee_pain_medial")]
    seen = ObservedFinding(finding.id, finding.sides[0])
    fonts = row_fonts(QApplication.font())
    layout = row_layout(RowContent(finding, seen, finding.scales[0]), width, fonts)
    tops = {cell.rect.top() for cell in layout.cells if cell.act is Act.VALUE}
    assert len(tops) == 1


def test_heights_are_those_of_the_design(theme: object, catalogue: Catalogue) -> None:
    assert theme
    fonts = row_fonts(QApplication.font())
    finding = catalogue.finding[FindingId("knee_pain_medial")]
    seen = ObservedFinding(finding.id, finding.sides[0])
    unrecorded = RowContent(finding, None)
    assert row_layout(unrecorded, 372, fonts).height == 32
    assert fixed_height(unrecorded, fonts) == 32
    assert row_layout(RowContent(finding, seen, finding.scales[0]), 372, fonts).height == 64


def test_a_finding_without_sides_has_one_cell(theme: object, catalogue: Catalogue) -> None:
    assert theme
    finding = catalogue.finding[FindingId("pr_latex")]
    layout = row_layout(RowContent(finding, None), 372, row_fonts(QApplication.font()))
    assert [cell.act for cell in layout.cells] == [Act.RECORD]
