"""Two languages on one sheet: the patient's large, the therapist's small under it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from planner.handout.gloss import glosses
from planner.handout.pdf.render import render
from planner.handout.snapshot import HandoutSnapshot
from tests.helpers.handouts import OCCASION, case
from tests.helpers.pdfs import read_pages, read_texts


def sheet(language: str, second: str = "", *, large: bool = False) -> HandoutSnapshot:
    return case().sheet(
        replace(OCCASION, language=language, second_language=second, large_print=large)
    )


def test_each_text_finds_the_same_in_the_other_language() -> None:
    both = sheet("es", "en")
    english = sheet("en")
    found = glosses(both)
    for one, other in zip(both.exercises, english.exercises, strict=True):
        assert [found[step] for step in one.steps] == list(other.steps)
        assert not one.side or found[one.side] == other.side
        assert found[one.start] == other.start
    assert found[both.title] == english.title


@pytest.mark.parametrize("second", ["", "es"])
def test_one_language_has_no_glosses(second: str) -> None:
    alone = sheet("es", second)
    assert alone.second is None
    assert glosses(alone) == {}


@pytest.mark.parametrize("large", [False, True])
def test_both_are_printed_the_second_smaller(large: bool) -> None:
    both = sheet("es", "en", large=large)
    made = render(both)
    text = " ".join(read_texts(made.pdf))
    english = sheet("en")
    for one, other in zip(both.exercises, english.exercises, strict=True):
        for words in (*one.steps, *other.steps):
            assert words.split(".")[0][:25] in text, words
    sizes = {glyph.size for page in read_pages(made.pdf) for glyph in page.glyphs}
    body = 18 if large else 12
    assert {size for size in sizes if size < body} == {body * 0.75}


def test_the_stop_box_is_told_in_both() -> None:
    text = " ".join(read_texts(render(sheet("es", "en")).pdf))
    assert "Stop and call for any of these" in text
    assert "llame" in text.lower()
    assert "In an emergency, call your local emergency number first." in text
