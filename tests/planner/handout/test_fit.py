"""Page fit: as many pages as wished, what is left out for it, and how many exercises share one."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from planner.handout.pdf.book import handout_book
from planner.handout.pdf.plans import Detail, plans
from planner.handout.pdf.render import Rendered, render
from planner.handout.snapshot import HandoutSnapshot, Layout, PageFit, Paper
from tests.helpers.handouts import OCCASION, RUNNER, case
from tests.helpers.pdfs import read_pages, read_texts, squeezed

SIX = ("clamshell", "sl_abduction_band", "pelvic_drop", "bridge", "mini_squat", "calf_stretch")


def sheet(
    *,
    fit: PageFit = PageFit.AS_NEEDED,
    layout: Layout = Layout.AUTOMATIC,
    large: bool = False,
    exercises: tuple[str, ...] | None = None,
) -> HandoutSnapshot:
    one = case() if exercises is None else case(exercises)
    return one.sheet(replace(OCCASION, fit=fit, layout=layout, large_print=large))


def begun(made: Rendered, snapshot: HandoutSnapshot) -> list[int]:
    """How many exercises begin on each page: each is known by its dose."""
    pages = ["".join(text.split()) for text in read_texts(made.pdf)]
    doses = ["".join((one.name + one.side).split())[:30] for one in snapshot.exercises]
    log = next(n for n, text in enumerate(pages) if "Yourlog" in text)
    return [sum(dose in text for dose in doses) for text in pages[:log]]


def test_two_pages_hold_four_exercises_and_the_sheet_says_what_it_leaves_out() -> None:
    made = render(sheet(fit=PageFit.TWO))
    assert made.pages == 2
    assert made.warnings == ()
    assert made.remarks == ("To fit, the sheet leaves out the log, the advice and the cards.",)
    text = " ".join(read_texts(made.pdf))
    assert "Stop and call for any of these" in text
    assert "Pain 0 to 3" in text
    assert text.count("Watch out for:") == 4


def test_what_does_not_fit_is_whole_and_says_what_to_drop() -> None:
    snapshot = sheet(fit=PageFit.ONE, exercises=SIX)
    made = render(snapshot)
    as_needed = render(replace(snapshot, fit=PageFit.AS_NEEDED))
    assert made.pages == as_needed.pages > 1
    assert made.warnings == (
        f"This sheet takes {made.pages} pages, not 1. Drop {snapshot.drop_first} first.",
    )
    assert "Week 1" in " ".join(read_texts(made.pdf))


def test_a_single_exercise_is_never_to_be_dropped() -> None:
    snapshot = sheet(fit=PageFit.ONE, exercises=("gait_cadence",))
    assert snapshot.drop_first == ""
    assert all("Drop" not in warning for warning in render(snapshot).warnings)


@pytest.mark.parametrize(
    ("layout", "most"), [(Layout.ONE, 1), (Layout.TWO, 2), (Layout.FOUR, 4), (Layout.SIX, 6)]
)
@pytest.mark.parametrize("large", [False, True])
def test_no_more_share_a_page_than_asked(layout: Layout, most: int, large: bool) -> None:
    snapshot = sheet(layout=layout, large=large, exercises=SIX)
    made = render(snapshot)
    shared = begun(made, snapshot)
    assert max(shared) <= most
    assert sum(shared) >= len(SIX)


def test_six_with_pictures_alone_share_two_pages() -> None:
    snapshot = sheet(layout=Layout.SIX, exercises=SIX)
    made = render(snapshot)
    assert made.pages == 3
    text = " ".join(read_texts(made.pdf))
    assert "You should feel:" not in text
    assert text.count("Watch out for:") == len(SIX)


def test_pictures_alone_are_never_chosen_unasked() -> None:
    for fit in PageFit:
        details = {plan.detail for plan in plans(sheet(fit=fit))}
        assert Detail.PICTURES not in details


@pytest.mark.parametrize("layout", Layout)
@pytest.mark.parametrize("large", [False, True])
def test_every_layout_keeps_its_letters(layout: Layout, large: bool) -> None:
    made = render(sheet(layout=layout, large=large, exercises=SIX))
    sizes = [glyph.size for page in read_pages(made.pdf) for glyph in page.glyphs]
    assert min(sizes) >= (18 if large else 12)


def test_a_thin_page_is_told() -> None:
    snapshot = sheet(layout=Layout.ONE, exercises=("bridge",))
    made = render(snapshot)
    numbers = [int(number) for number in re.findall(r"Page (\d+) is less", " ".join(made.remarks))]
    assert numbers == list(handout_book(snapshot).thin)


@pytest.mark.parametrize("paper", Paper)
def test_large_print_in_two_languages_keeps_the_stop_box_on_the_first_page(paper: Paper) -> None:
    occasion = replace(OCCASION, paper=paper, large_print=True, language="es", second_language="en")
    snapshot = case().sheet(occasion)
    first, *rest = (page.squeezed for page in read_pages(render(snapshot).pdf))
    for said in (*snapshot.stop.texts, snapshot.stop.call, snapshot.stop.emergency):
        assert squeezed(said) in first
        assert not any(squeezed(said) in page for page in rest)


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("both", [False, True])
def test_when_to_move_up_and_to_go_back_is_never_torn(language: str, both: bool) -> None:
    other = {"en": "es", "es": "en"}[language] if both else ""
    occasion = replace(OCCASION, large_print=True, language=language, second_language=other)
    snapshot = case((*RUNNER, "gait_cadence")).sheet(occasion)
    pages = [page.squeezed for page in read_pages(render(snapshot).pdf)]
    for one in snapshot.exercises:
        said = squeezed(f"{snapshot.labels.advance} {one.advance}"), squeezed(one.step_back)
        assert any(all(part in page for part in said) for page in pages)


@pytest.mark.parametrize("layout", list(Layout))
@pytest.mark.parametrize("large", [False, True])
def test_a_sheet_tells_where_its_exercises_begin_and_its_smallest_letter(
    layout: Layout, *, large: bool
) -> None:
    snapshot = sheet(layout=layout, large=large, exercises=SIX)
    made = render(snapshot)
    pages = read_pages(made.pdf)
    heads = [squeezed(f"{one.number}{one.name}{one.side}") for one in snapshot.exercises]
    found = [next(n for n, page in enumerate(pages, 1) if head in page.squeezed) for head in heads]
    assert list(made.begun) == found
    assert made.smallest == min(glyph.size for page in pages for glyph in page.glyphs)
    assert made.paper == (pages[0].width, pages[0].height)
