"""The finished PDF, read back through another engine."""

from __future__ import annotations

import hashlib
import io
import os
import re
import subprocess
import sys
from dataclasses import replace
from datetime import date
from itertools import product
from pathlib import Path
from typing import Any

import pikepdf
import pypdf
import pytest

from planner.errors import HandoutError
from planner.handout.pdf import styles
from planner.handout.pdf.render import render
from planner.handout.pdf.styles import Colour
from planner.handout.snapshot import HandoutSnapshot, PainBand, Paper
from planner.patients.clinic import Clinic
from planner.vocabulary import ExerciseId, WorkingSide
from tests.helpers.content import catalogue
from tests.helpers.handouts import OCCASION, RUNNER, case
from tests.helpers.pdfs import read_pages, read_texts

SIZES = {Paper.LETTER: (612, 792), Paper.A4: (595.28, 841.89)}
EIGHT = (*RUNNER, "bridge", "bird_dog", "side_plank", "hip_flexor_stretch")
LEAST_MARGIN = 36.0  # 12.7 mm


def sheet(**changes: object) -> HandoutSnapshot:
    return case(EIGHT).sheet(replace(OCCASION, **changes))  # type: ignore[arg-type]


PRINTS = list(product(Paper, (False, True)))


@pytest.mark.parametrize(("paper", "large"), PRINTS)
def test_size_of_paper_margins_and_letters(paper: Paper, *, large: bool) -> None:
    rendered = render(sheet(paper=paper, large_print=large))
    pages = read_pages(rendered.pdf)
    assert len(pages) == rendered.pages
    for page in pages:
        assert (page.width, page.height) == pytest.approx(SIZES[paper], abs=0.1)
        assert min(glyph.size for glyph in page.glyphs) >= (16 if large else 12)
        assert min(glyph.x for glyph in page.glyphs) >= LEAST_MARGIN
        assert max(glyph.right for glyph in page.glyphs if glyph.character != " ") <= (
            page.width - LEAST_MARGIN
        )
        assert min(glyph.y for glyph in page.glyphs) >= LEAST_MARGIN
        tops = (glyph.y + glyph.size * 0.75 for glyph in page.glyphs)
        assert max(tops) <= page.height - LEAST_MARGIN


@pytest.mark.parametrize(("paper", "large"), PRINTS)
def test_head_and_page_number_on_every_page(paper: Paper, *, large: bool) -> None:
    rendered = render(sheet(paper=paper, large_print=large))
    for number, text in enumerate(read_texts(rendered.pdf), start=1):
        assert f"Page {number} of {rendered.pages}" in text
        for said in ("Riverside Physical Therapy", "(555) 010-2200", "Ana Ruiz"):
            assert said in text
        assert "22 November 2026" in text
        for once in ("Maya Chen, PT", "12 Mill Lane"):
            assert (once in text) is (number == 1)


@pytest.mark.parametrize(("paper", "large"), PRINTS)
def test_a_long_clinic_leaves_its_phone_and_the_stop_box_its_place(
    paper: Paper, *, large: bool
) -> None:
    clinic = Clinic(
        "Regional Center for Orthopedic Rehabilitation and Sports Medicine of Saint Catherine",
        "+1 (555) 010-2200 ext. 40178",
        "1200 Northwest Upper Riverside Boulevard, Building C, Floor 14, Suite 1409",
    )
    made = sheet(paper=paper, large_print=large, clinic=clinic, therapist="Wilhelmina Hill " * 5)
    first, *rest = read_texts(render(made).pdf)
    assert "Stop and call for any of these" in first
    assert all(clinic.phone in text and clinic.address not in text for text in rest)


FOUR = (
    ("clamshell", "bridge", "straight_leg_raise", "mini_squat"),
    ("side_plank", "pallof_press", "hip_flexor_stretch", "fr_lateral_thigh"),
    RUNNER,
)


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("four", FOUR)
def test_four_exercises_and_two_weeks_take_three_pages(four: tuple[str, ...], paper: Paper) -> None:
    one = case(four)
    sides = tuple(replace(item, side=_side(item.exercise)) for item in one.program.items)
    both = replace(one, program=replace(one.program, items=sides))
    texts = read_texts(render(both.sheet(replace(OCCASION, paper=paper))).pdf)
    assert len(texts) == 3
    assert "Week 1" in texts[2]
    assert "Week 2" in texts[2]


def _side(exercise: ExerciseId) -> WorkingSide:
    unilateral = catalogue().exercise[exercise].unilateral
    return WorkingSide.LEFT if unilateral else WorkingSide.BOTH


def test_weeks_are_shared_out_evenly() -> None:
    many = sheet(next_visit=date(2027, 1, 3))
    weeks = [
        [week for week in many.log.weeks if week in text] for text in read_texts(render(many).pdf)
    ]
    assert [len(one) for one in weeks if one] == [2, 2, 2]


@pytest.mark.parametrize(("paper", "large"), PRINTS)
def test_no_exercise_is_split(paper: Paper, *, large: bool) -> None:
    snapshot = sheet(paper=paper, large_print=large)
    pages = [page.squeezed for page in read_pages(render(snapshot).pdf)]
    for one in snapshot.exercises:
        body = (one.start, *one.steps, one.feel, one.mistakes, one.advance, one.step_back)
        parts = ["".join(part.split()) for part in (one.name, one.side, one.dose, *body)]
        assert sum(all(part in page for part in parts) for page in pages) == 1


@pytest.mark.parametrize(("paper", "large"), PRINTS)
def test_the_stop_box_is_whole_on_the_first_page(paper: Paper, *, large: bool) -> None:
    snapshot = sheet(paper=paper, large_print=large)
    first, *rest = (page.squeezed for page in read_pages(render(snapshot).pdf))
    for said in (*snapshot.stop.texts, snapshot.stop.call, snapshot.stop.emergency):
        assert "".join(said.split()) in first
        assert not any("".join(said.split()) in page for page in rest)


@pytest.mark.parametrize("heading", ["Good to know", "Your log", "Week 1", "Week 2"])
@pytest.mark.parametrize(("paper", "large"), PRINTS)
def test_no_heading_stands_alone_at_the_foot(paper: Paper, heading: str, *, large: bool) -> None:
    for page in read_pages(render(sheet(paper=paper, large_print=large)).pdf):
        rows = [line.split(maxsplit=4) for line in page.lines()]
        here = [float(row[1]) for row in rows if row[4] == heading]
        below = [float(row[1]) for row in rows]
        assert all(min(below) < y - 20 for y in here)


def test_only_our_typeface_and_all_of_it_embedded() -> None:
    pdf = render(sheet()).pdf
    fonts: dict[str, Any] = {}
    for page in pypdf.PdfReader(io.BytesIO(pdf), strict=True).pages:
        resources: Any = page["/Resources"]
        fonts |= {name: font.get_object() for name, font in resources["/Font"].items()}
    assert fonts
    for font in fonts.values():
        assert re.fullmatch(r"/[A-Z]{6}\+Inter-(Regular|Bold)", font["/BaseFont"])
        assert "/FontFile2" in font["/FontDescriptor"].get_object()
        assert "/ToUnicode" in font
    assert b"Helvetica" not in unpacked(pdf)


def test_properties_name_the_clinic_and_never_the_patient() -> None:
    reader = pypdf.PdfReader(io.BytesIO(render(sheet()).pdf), strict=True)
    info: Any = reader.metadata
    assert (info.title, info.author) == (
        "Home exercises for your right knee",
        "Riverside Physical Therapy",
    )
    assert info["/CreationDate"] == info["/ModDate"] == "D:20261122000000Z"
    assert "Ruiz" not in str(info)
    root: Any = reader.trailer["/Root"]
    assert root["/Lang"] == "en"
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]


def unpacked(pdf: bytes) -> bytes:
    """The same file with every object to be read as it stands."""
    written = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf)) as document:
        document.save(written, object_stream_mode=pikepdf.ObjectStreamMode.disable)
    return written.getvalue()


def test_nothing_in_the_file_can_act() -> None:
    pdf = unpacked(render(sheet()).pdf)
    assert b"/Type /Page" in pdf
    for word in (
        b"/URI",
        b"/JavaScript",
        b"/Launch",
        b"/EmbeddedFile",
        b"/AcroForm",
        b"/Subtype /Image",
    ):
        assert word not in pdf


def test_the_same_bytes_in_another_process() -> None:
    code = (
        "import hashlib\n"
        "from tests.helpers.handouts import case\n"
        "from planner.handout.pdf.render import render\n"
        "print(hashlib.sha256(render(case().sheet()).pdf).hexdigest())\n"
    )
    render(sheet(large_print=True))  # other sheets before must not matter
    here = hashlib.sha256(render(case().sheet()).pdf).hexdigest()
    for seed in ("1", "2"):
        done = subprocess.run(
            [sys.executable, "-c", code],
            cwd=Path(__file__).parents[3],
            env={**os.environ, "PYTHONHASHSEED": seed, "TZ": f"UTC{seed}"},
            capture_output=True,
            text=True,
            check=True,
        )
        assert done.stdout.strip() == here


def test_a_file_small_enough_to_send() -> None:
    made = sheet()
    bare = replace(made, exercises=tuple(replace(one, figure=None) for one in made.exercises))
    assert len(render(bare).pdf) < 50_000
    assert len(render(made).pdf) < 50_000 + 25_000 * len(EIGHT)


def test_what_goes_wrong_inside_is_a_sentence() -> None:
    broken = replace(sheet(), paper="parchment")  # type: ignore[arg-type]
    with pytest.raises(HandoutError, match="could not be made") as caught:
        render(broken)
    assert "Ruiz" not in caught.value.detail


def test_a_text_that_fits_no_page_is_refused() -> None:
    endless = PainBand("Pain 0 to 3", "Go on. " * 3000)
    with pytest.raises(HandoutError, match="too long for one page"):
        render(replace(sheet(), bands=(endless,) * 3))


def test_a_program_without_advice_has_no_heading_for_it() -> None:
    bare = replace(sheet(), advice=(), education=())
    assert "Good to know" not in " ".join(read_texts(render(bare).pdf))


def test_a_line_to_write_the_phone_on() -> None:
    texts = read_texts(render(sheet(clinic=Clinic("A clinic"))).pdf)
    assert "Call:" in texts[0]
    assert "(555)" not in " ".join(texts)


def test_many_exercises_keep_a_head_over_every_part_of_the_log() -> None:
    two_sided = [one.id for one in catalogue().exercises if not one.unilateral]
    snapshot = case(tuple(two_sided[:24]), WorkingSide.BOTH).sheet(
        replace(OCCASION, large_print=True)
    )
    for text in read_texts(render(snapshot).pdf):
        rows = [row for row in (one.row for one in snapshot.exercises) if row in text]
        if rows:
            assert "Mo Tu We Th Fr Sa Su" in text


def _luminance(colour: Colour) -> float:
    parts = [c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in colour]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def _contrast(one: Colour, other: Colour) -> float:
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize(
    ("letters", "ground"),
    [
        *product((styles.INK,), (styles.WHITE, styles.PANEL, styles.CARE, *styles.BANDS)),
        (styles.QUIET, styles.WHITE),
        *product((styles.WHITE,), (styles.INK, styles.QUIET, styles.RIGHT_SIDE, styles.URGENT)),
    ],
)
def test_letters_stand_out_also_in_grey(letters: Colour, ground: Colour) -> None:
    assert _contrast(letters, ground) >= 4.5


def test_lines_stand_out() -> None:
    for ground in (styles.WHITE, styles.PANEL, *styles.BANDS):
        assert _contrast(styles.LINE, ground) >= 3
