"""The log that comes back: its code and its marks are found again in a picture of the page."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pypdfium2 as pdfium
import pytest
import zxingcpp
from PIL import Image

from planner.errors import HandoutError
from planner.handout.log_fields import log_fields
from planner.handout.occasion import ProgramStamp
from planner.handout.pdf.render import Rendered, render
from planner.handout.snapshot import Field, HandoutSnapshot, PageFit
from tests.helpers.handouts import OCCASION, case
from tests.helpers.pdfs import read_texts

STAMP = ProgramStamp(visit=12, version=3)
DPI = 150
SCALE = DPI / 72


def sheet(*, large: bool = False, weeks: int = 2) -> HandoutSnapshot:
    visit = date.fromordinal(OCCASION.printed_on.toordinal() + 7 * weeks)
    occasion = replace(OCCASION, program=STAMP, large_print=large, next_visit=visit)
    return case().sheet(occasion)


def picture(made: Rendered, page: int) -> Image.Image:
    """A page as an office scanner gives it: grey, 150 dpi."""
    document = pdfium.PdfDocument(made.pdf)
    try:
        shown: Image.Image = document[page - 1].render(scale=SCALE).to_pil()
        return shown.convert("L")
    finally:
        document.close()


def area(field: Field, image: Image.Image) -> tuple[int, int, int, int]:
    """Left, upper, right, lower in pixels."""
    height = image.height
    return (
        round(field.left * SCALE),
        round(height - (field.bottom + field.height) * SCALE),
        round((field.left + field.width) * SCALE),
        round(height - field.bottom * SCALE),
    )


@pytest.mark.parametrize("large", [False, True])
def test_the_code_is_read_from_a_scan_and_names_nobody(large: bool) -> None:
    made = render(sheet(large=large))
    (code,) = [field for field in made.fields if field.name == "code"]
    assert min(code.width, code.height) >= 25 * 72 / 25.4
    found = zxingcpp.read_barcodes(picture(made, code.page))
    assert [one.text for one in found] == ["ST1-12-3"]
    assert "ST1-12-3" in read_texts(made.pdf)[code.page - 1]


def test_without_a_record_there_is_no_code() -> None:
    made = render(case().sheet(OCCASION))
    assert not [field for field in made.fields if field.name == "code"]
    assert "Code of this program" not in " ".join(read_texts(made.pdf))


@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("weeks", [1, 4])
def test_every_cell_is_where_its_field_says(large: bool, weeks: int) -> None:
    snapshot = sheet(large=large, weeks=weeks)
    made = render(snapshot)
    cells = [field for field in made.fields if ":" in field.name and "corner" not in field.name]
    rows = len(snapshot.exercises) + 2
    names = {f"{w}:{r}:{d}" for w in range(1, weeks + 1) for r in range(1, rows + 1)
             for d in range(1, 8)}  # fmt: skip
    assert {cell.name for cell in cells} == names
    for page in {cell.page for cell in cells}:
        image = picture(made, page)
        for cell in (one for one in cells if one.page == page):
            assert min(cell.width, cell.height) >= 6 * 72 / 25.4
            left, upper, right, lower = area(cell, image)
            inside = image.crop((left + 3, upper + 3, right - 3, lower - 3))
            assert set(inside.tobytes()) == {255}
            edge = image.crop((left - 2, upper - 2, right + 3, lower + 3))
            assert min(edge.tobytes()) < 160


def test_each_page_of_the_log_has_four_black_marks_round_its_cells() -> None:
    made = render(sheet(weeks=6))
    pages = {field.page for field in made.fields}
    assert len(pages) > 1
    for page in pages:
        marks = [one for one in made.fields if one.page == page and one.name.startswith("corner")]
        assert [one.name for one in marks] == [f"corner:{n}" for n in range(1, 5)]
        image = picture(made, page)
        for mark in marks:
            left, upper, right, lower = area(mark, image)
            assert max(image.crop((left + 1, upper + 1, right - 1, lower - 1)).tobytes()) < 60
        cells = [one for one in made.fields if one.page == page and one not in marks]
        grid = [one for one in cells if one.name != "code"]
        assert min(one.left for one in marks) < min(one.left for one in grid)
        assert max(one.bottom for one in marks) + 72 / 25.4 * 4 > max(
            one.bottom + one.height for one in grid
        )


def test_the_places_are_kept_in_the_bytes_of_the_sheet() -> None:
    made = render(sheet())
    assert log_fields(made.pdf) == made.fields
    referral_or_short = render(replace(sheet(), fit=PageFit.TWO))
    assert log_fields(referral_or_short.pdf) == referral_or_short.fields == ()


def test_another_file_is_no_sheet() -> None:
    for other in (b"", b"%PDF-1.7", b"no pdf at all"):
        with pytest.raises(HandoutError, match="no sheet of Stance"):
            log_fields(other)
