"""Breaking texts into lines."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.handout.pdf.fonts import BOLD, REGULAR, em_width, missing_glyphs, shown
from planner.handout.pdf.typeset import Line, typeset
from planner.handout.text import MARK
from tests.helpers.content import catalogue

_LETTERS = st.text(alphabet="abcXYZ .,-\n0189éЖΩ", max_size=120)
_ROUNDING = 1e-6


def words(line: Line) -> str:
    return "".join(characters for _, _, characters in line.spans)


def test_breaks_at_spaces_and_keeps_line_ends() -> None:
    made = typeset((("Lift the top leg\nand wait", False),), em_width("Lift the top", REGULAR))
    assert [words(line) for line in made.lines] == ["Lift the top ", "leg ", "and wait"]


def test_the_space_at_a_line_s_end_takes_no_room() -> None:
    first, last = typeset((("Lift  leg", False),), em_width("Lift", REGULAR)).lines
    assert (words(first), words(last)) == ("Lift ", "leg")
    assert first.width == pytest.approx(em_width("Lift", REGULAR))


def test_a_word_that_is_cut_gets_no_space() -> None:
    made = typeset((("side-lying", False),), em_width("side-", REGULAR))
    assert [words(line) for line in made.lines] == ["side-", "lying"]


def test_a_lead_is_bold_and_the_rest_is_not() -> None:
    (line,) = typeset((("Start:", True), (" Lie down.", False)), 100).lines
    assert [(face, said) for _, face, said in line.spans] == [
        (BOLD, "Start:"),
        (REGULAR, " Lie down."),
    ]
    assert line.spans[1][0] == pytest.approx(em_width("Start:", BOLD))


def test_a_word_wider_than_the_line_is_cut() -> None:
    made = typeset((("x" * 10_000, False),), 40)
    assert "".join(words(line) for line in made.lines) == "x" * 10_000
    assert all(line.width <= 40 + _ROUNDING for line in made.lines)


@given(_LETTERS, st.floats(min_value=2, max_value=60))
def test_no_letter_is_lost_and_no_line_too_wide(text: str, width: float) -> None:
    made = typeset(((text, False),), width)
    joined = "".join(words(line) for line in made.lines)
    assert "".join(joined.split()) == "".join(shown(text).text.split())
    assert all(line.width <= width + _ROUNDING for line in made.lines)
    assert len(made.lines) >= text.count("\n") + 1


def test_every_text_of_the_content_has_its_glyphs() -> None:
    content = catalogue()
    texts = [repr(content.exercises), repr(content.advice), repr(content.education)]
    texts += [repr(content.findings), repr(content.guidance), repr(content.rules)]
    assert missing_glyphs("".join(texts)) == ()


@pytest.mark.parametrize(
    "text",
    [
        "ÀÉÎÕÜàéîõüßæøåçñ¿¡ŁłŐőŰűŠšŽžĐđĞğİıŒœ",
        "Ắằẳẵặ Ễệ Ổỗộ Ứừửữự Ỳỵỷỹ đƠơƯư",
        "ΑΒΓΔΩαβγδωάέήίόύώϊΰ",
        "АБВГЖЙЩЪЫЬЭЮЯабвгжйщъыьэюяІіЇїЄєҐґЋћЂђ",
        "≤≥−×±°→½²•–—’“”…€£✓",
    ],
)
def test_the_typeface_covers(text: str) -> None:
    assert missing_glyphs(text) == ()
    assert shown(text).replaced == ()


def test_a_missing_glyph_is_marked_and_named() -> None:
    ready = shown("a😀b漢שc")
    assert ready.text == f"a{MARK}b{MARK}{MARK}c"
    assert ready.replaced == ("😀", "漢", "ש")
