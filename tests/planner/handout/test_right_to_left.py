"""Arabic sheets: order, shapes, mirrored layout, and left and right as on an English sheet."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pypdfium2 as pdfium
import pytest

from planner.errors import ContentError
from planner.handout.languages import look_in
from planner.handout.pdf.bidi import levels
from planner.handout.pdf.fonts import em_width, missing_glyphs, shaped
from planner.handout.pdf.render import Rendered, render
from planner.handout.pdf.styles import MM
from planner.handout.pdf.typeset import Line, typeset
from planner.handout.snapshot import HandoutSnapshot, SheetExercise
from planner.handout.text import MARK
from planner.handout.wording import sheet_languages, wording
from planner.vocabulary import WorkingSide
from tests.helpers.drawn import read_drawn
from tests.helpers.handouts import OCCASION, case
from tests.helpers.pdfs import read_pages

LANGUAGES = Path(__file__).parents[2] / "data" / "i18n"
EXERCISES = ("clamshell", "pelvic_drop", "bridge")
ONE_SIDED = 2
RIGHT, LEFT = re.compile("اليمنى|الأيمن"), re.compile("اليسرى|الأيسر")
MARGIN = 13.5 * MM


@pytest.fixture(autouse=True)
def arabic() -> Iterator[None]:
    """Arabic as a clinic adds a language: by a folder of texts."""
    look_in(LANGUAGES)
    yield
    look_in()


def sheet(language: str = "ar", side: WorkingSide = WorkingSide.RIGHT) -> HandoutSnapshot:
    occasion = replace(OCCASION, language=language, patient_name="ليلى بن صالح (Leila)")
    return case(EXERCISES, side).sheet(occasion)


def read(rendered: Rendered) -> str:
    """The text of all pages as another engine gives it."""
    document = pdfium.PdfDocument(rendered.pdf)
    return "\n".join(page.get_textpage().get_text_range() for page in document)


def bare(text: str) -> str:
    """Letters and digits only: readers set full stops and spaces each their own way."""
    plain = unicodedata.normalize("NFKC", text)
    return "".join(c for c in plain if unicodedata.category(c)[0] in "LN")


def unsigned(word: str) -> bool:
    """Whether a word is written without vowel signs."""
    return not any(unicodedata.category(character) == "Mn" for character in word)


def said(exercise: SheetExercise) -> tuple[str, ...]:
    return (
        exercise.name,
        exercise.side,
        exercise.dose,
        exercise.start,
        *exercise.steps,
        exercise.feel,
        exercise.mistakes,
        exercise.advance,
        exercise.step_back,
    )


def in_order(line: Line) -> str:
    """The pieces of a line from left to right, with a bar between."""
    return "|".join(text for _, _, text in sorted(line.spans))


def test_a_language_is_added_by_its_texts() -> None:
    assert sheet_languages() == ("ar", "en", "es")
    assert wording("ar").rtl
    assert not wording("es").rtl
    look_in()
    assert "ar" not in sheet_languages()
    with pytest.raises(ContentError):
        wording("ar")


def test_every_text_is_arabic_and_printed_without_a_mark() -> None:
    snapshot = sheet()
    assert snapshot.rtl
    assert snapshot.untranslated == ()
    made = render(snapshot)
    assert made.warnings == ()
    assert MARK not in read(made)


def test_the_text_is_read_in_its_order() -> None:
    """Line ends fall anywhere, so words are looked for one by one.

    Words with a vowel sign are left out: PDFium takes the sign for a word of its own.
    """
    snapshot = sheet()
    found = bare(read(render(snapshot)))
    whole = (snapshot.title, snapshot.summary, snapshot.labels.why, snapshot.stop.emergency)
    for text in (*whole, *(snapshot.exercises[0].steps), snapshot.exercises[1].side):
        assert bare(text) in found, text
    for exercise in snapshot.exercises:
        for text in said(exercise):
            for word in filter(unsigned, text.split()):
                assert bare(word) in found, word


def test_doses_keep_their_digits() -> None:
    found = read(render(sheet()))
    assert "3 مجموعات من" in found
    assert "21" not in re.findall(r"\d+", found)
    assert "12" in re.findall(r"\d+", found)
    assert "010-2200" in found
    assert "54" not in re.findall(r"\d+", found)


@pytest.mark.parametrize("side", [WorkingSide.LEFT, WorkingSide.RIGHT])
def test_words_and_pictures_are_of_the_same_side(side: WorkingSide) -> None:
    named, other = (RIGHT, LEFT) if side is WorkingSide.RIGHT else (LEFT, RIGHT)
    snapshot = sheet(side=side)
    sided = [one for one in snapshot.exercises if one.working_side is side]
    assert len(sided) == ONE_SIDED
    for exercise in sided:
        assert named.search(exercise.side)
        assert named.search(exercise.row)
        assert not any(other.search(text) for text in (*said(exercise), exercise.row))
        assert exercise.figure is not None
        assert exercise.figure.side is side
        assert exercise.figure.letter == ("يم" if side is WorkingSide.RIGHT else "يس")


@pytest.mark.parametrize("side", [WorkingSide.LEFT, WorkingSide.RIGHT])
def test_a_drawing_is_mirrored_as_on_an_english_sheet(side: WorkingSide) -> None:
    """Phases run from right to left; each is drawn the same way round as in English."""
    arabic, english = (read_drawn(render(sheet(one, side)).pdf) for one in ("ar", "en"))
    ways = [[use.across > 0 for use in drawn.uses] for drawn in (arabic, english)]
    assert ways[0] == ways[1]
    assert len(ways[0]) > len(EXERCISES)
    mirrored = {one.figure.mirrored for one in sheet(side=side).exercises if one.figure}
    assert {not way for way in ways[0]} == mirrored


def test_phases_in_a_row_start_at_the_right() -> None:
    arabic, english = (read_drawn(render(sheet(one)).pdf).uses for one in ("ar", "en"))
    first, second = arabic[-2:]
    assert first.y == pytest.approx(second.y)
    assert first.x > second.x
    assert english[-2].x < english[-1].x


def test_the_page_is_mirrored_and_stays_within_its_margins() -> None:
    made = render(sheet())
    first = read_pages(made.pdf)[0]
    title = [glyph for glyph in first.glyphs if glyph.size > 20 and glyph.character != " "]
    assert max(glyph.right for glyph in title) == pytest.approx(first.width - MARGIN, abs=2)
    assert min(glyph.x for glyph in title) > first.width / 4
    for page in read_pages(made.pdf):
        shown = [glyph for glyph in page.glyphs if glyph.character.strip()]
        assert min(glyph.x for glyph in shown) > MARGIN - 1
        assert max(glyph.right for glyph in shown) < page.width - MARGIN + 1
    cells = [one for one in made.fields if one.name.startswith("1:1:")]
    assert [one.left for one in cells] == sorted((one.left for one in cells), reverse=True)
    assert all(MARGIN - 1 < one.left < first.width - MARGIN for one in cells)


def test_numbers_and_latin_names_keep_their_order() -> None:
    (line,) = typeset((("اتصل بالرقم (555) 010-2200", False),), 100, rtl=True).lines
    assert in_order(line) == "(555) 010-2200|اتصل بالرقم "
    (line,) = typeset((("3 مجموعات من 12", False),), 100, rtl=True).lines
    assert in_order(line) == "12| مجموعات من |3"
    (line,) = typeset((("12 Mill Lane, Riverside", False),), 100, rtl=True).lines
    assert in_order(line) == "12 Mill Lane, Riverside"
    assert levels("Lie on your back.", rtl=False) is None


def test_an_arabic_name_on_an_english_sheet_is_shaped() -> None:
    (line,) = typeset((("Ask ليلى بن first", False),), 100).lines
    assert in_order(line) == "Ask |ليلى بن| first"
    assert missing_glyphs("ليلى") == ()


def test_letters_join() -> None:
    """A letter alone, and the same letter within a word, are different glyphs."""
    (alone,) = shaped("ع", "StanceArabic")
    joined = [glyph.character for glyph in shaped("بعد", "StanceArabic")]
    assert len(joined) == len("بعد")
    assert alone.character not in joined
    assert em_width("بعد", "StanceArabic") < sum(em_width(c, "StanceArabic") for c in "بعد")


def test_long_text_is_broken_and_loses_no_letter() -> None:
    text = sheet().stop.texts[0]
    made = typeset(((text, False),), 20, rtl=True)
    assert "".join("".join(s for _, _, s in line.spans) for line in made.lines) == text
    assert all(line.width <= 20 + 1e-6 for line in made.lines)


def test_two_languages_stand_on_one_sheet() -> None:
    occasion = replace(OCCASION, language="ar", second_language="en")
    made = render(case(EXERCISES).sheet(occasion))
    assert made.warnings == ()
    assert "Keep your feet touching." in read(made)
