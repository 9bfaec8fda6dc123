"""The score of the print: points 23 to 30. See docs/handout.md."""

from __future__ import annotations

import io
import re
from itertools import pairwise

import pikepdf
import pytest
import zxingcpp

from planner.handout.pdf.render import render
from planner.handout.snapshot import Paper
from tests.helpers.golden_sheets import sheet
from tests.helpers.painted import page_picture
from tests.helpers.pdf_tag_faults import tag_faults
from tests.helpers.pdfs import read_texts, squeezed
from tests.helpers.sheet_score import (
    MM,
    WHITE,
    Scored,
    all_texts,
    contrast,
    glyphs_of,
    grey,
    on_ground,
    pages_of,
    scored,
)


@pytest.mark.parametrize("way", ["auto", "large"])
def test_23_the_code_is_read_from_a_scan(way: str) -> None:
    one = scored("runner", way, "en")
    (code,) = (field for field in one.made.fields if field.name == "code")
    image = page_picture(one.made.pdf, code.page, 150)
    assert [barcode.text for barcode in zxingcpp.read_barcodes(image)] == [one.snapshot.log.code]
    assert min(code.width, code.height) >= 25 * MM
    (squares,) = (
        painted
        for painted in one.painted[code.page - 1]
        if painted.kind == "path"
        and painted.fill == (0, 0, 0)
        and painted.covers(code.left + code.width / 2, code.bottom + code.height / 2)
    )
    module = (squares.area[2] - squares.area[0]) / 21
    assert squares.area[0] - code.left >= 4 * module * 0.99
    assert code.left + code.width - squares.area[2] >= 4 * module * 0.99
    assert squeezed(one.snapshot.log.code) in one.pages[code.page - 1].squeezed


def test_24_letters_are_large_enough(one: Scored) -> None:
    sizes = {glyph.size for page in one.pages for glyph in page.glyphs}
    assert min(sizes) >= (18 if one.snapshot.large_print else 12)


def test_25_plain_faces_in_airy_lines_at_the_left(one: Scored) -> None:
    for page in one.pages:
        assert {glyph.face for glyph in page.glyphs} <= {"Regular", "Bold"}
        lines = [line.split(maxsplit=4) for line in page.lines()]
        places = [(float(x), float(y), float(size)) for x, y, size, _face, _said in lines]
        for (x, y, size), (next_x, next_y, next_size) in pairwise(places):
            if (x, size) == (next_x, next_size) and y > next_y:
                assert (y - next_y) / size >= 1.19
    for text in all_texts(one.snapshot):
        assert not re.search(r"(?:\b[A-ZÁÉÍÓÚÑ]{3,}\b\W+){3}", text)


def test_26_everything_stands_out_in_colour_and_in_grey(one: Scored) -> None:
    for page in one.painted:
        for painted, ground in on_ground(page):
            letters = painted.kind == "text" and bool(painted.text.strip())
            shade = painted.fill if letters else painted.stroke
            if shade is None:
                continue
            pairs = ((shade, ground), (grey(shade), grey(ground)))
            assert min(contrast(*pair) for pair in pairs) >= (4.5 if letters else 3)


def test_26_pictures_have_clear_edges(one: Scored) -> None:
    figures = [painted for page in one.painted for painted in page if painted.kind == "form"]
    assert figures
    for figure in figures:
        lines = {inner.stroke for inner in figure.inside if inner.stroke} - {WHITE}
        assert lines
        assert min(contrast(shade, WHITE) for shade in lines) >= 3


def test_27_margins_and_a_head_on_every_page(one: Scored) -> None:
    head = one.snapshot.letterhead
    for number, page in enumerate(one.pages, start=1):
        assert head.page.format(page=number, pages=len(one.pages)) in page.text
        assert head.patient in page.text
        inked = [glyph for glyph in page.glyphs if not glyph.character.isspace()]
        assert min(glyph.x for glyph in inked) >= 12.7 * MM
        assert max(glyph.right for glyph in inked) <= page.width - 12.7 * MM
        assert min(glyph.y for glyph in inked) >= 12.7 * MM


def test_27_no_heading_at_the_foot_of_a_page(one: Scored) -> None:
    spoken = [element for element in one.tags.walk() if element.places]
    for element, after in pairwise(spoken):
        if element.role == "H2":
            assert max(pages_of(element)) == min(pages_of(after))


@pytest.mark.parametrize("paper", Paper)
def test_27_fits_both_papers(paper: Paper) -> None:
    for page in scored("runner", "auto", "en", paper).pages:
        width, height = {Paper.LETTER: (612, 792), Paper.A4: (595.28, 841.89)}[paper]
        assert (page.width, page.height) == pytest.approx((width, height), abs=0.1)
        assert max(glyph.right for glyph in page.glyphs) <= width - 12.7 * MM


def test_28_small_whole_and_always_the_same(one: Scored) -> None:
    assert len(one.made.pdf) <= 300_000
    assert render(one.snapshot).pdf == one.made.pdf
    with pikepdf.open(io.BytesIO(one.made.pdf)) as document:
        assert document.check_pdf_syntax() == []
        fonts = [font for page in document.pages for font in page.resources.Font.values()]
        assert fonts
        assert all("/FontFile2" in font.FontDescriptor for font in fonts)


def test_29_tagged_with_words_for_each_picture(one: Scored) -> None:
    assert tag_faults(one.made.pdf) == []
    alts = [figure.alt for figure in one.the("Figure")]
    assert min(len(alt.split()) for alt in alts) >= 5


def test_30_the_language_is_told_and_no_letter_is_missing(one: Scored) -> None:
    assert one.tags.lang == one.language
    assert one.made.warnings == ()
    said = "".join(glyph.character for page in one.pages for glyph in page.glyphs)
    assert not set(said) & {"\ufffd", "\x00", "\ufffe"}
    assert all(ord(character) < 0xE000 for character in said)
    read = [one.text(element) for element in one.tags.walk() if element.places]
    for exercise in one.snapshot.exercises:
        places = [read.index(step) for step in exercise.steps]
        assert places == sorted(places)


def test_30_other_formats_are_offered(one: Scored) -> None:
    offer = {"en": r"[Ll]arge print .*language", "es": r"letra grande .*idioma"}[one.language]
    assert re.search(offer, one.snapshot.other_formats)
    said = "".join(page.squeezed for page in one.pages)
    assert said.count(squeezed(one.snapshot.other_formats)) == 1
    assert any(one.snapshot.other_formats in one.text(element) for element in one.the("P"))


@pytest.mark.parametrize("paper", Paper)
def test_30_two_languages_offer_other_formats_in_both(paper: Paper) -> None:
    both = sheet("runner", "auto", "es+en", paper)
    assert both.second is not None
    said = squeezed(" ".join(read_texts(render(both).pdf)))
    assert squeezed(both.other_formats + both.second.other_formats) in said


def test_30_a_line_for_the_next_visit_leaves_room_for_a_date() -> None:
    one = scored("second-visit", "auto", "en")
    words = glyphs_of(one.pages[-1], one.snapshot.next_visit)
    offer = glyphs_of(one.pages[-1], one.snapshot.other_formats)
    assert round(words[0].y) == round(offer[0].y)
    assert offer[0].x - words[-1].right >= 40 * MM
