"""The sheet as a screen reader gets it: every layout, language and paper."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from itertools import product

import pytest

import resources
from planner.assessment.assessment import Assessment
from planner.handout.compose import compose
from planner.handout.occasion import ProgramStamp
from planner.handout.pdf.render import render
from planner.handout.referral import compose_referral
from planner.handout.snapshot import HandoutSnapshot, Layout, Paper
from planner.suggest.engine import propose
from planner.vocabulary import Side, WorkingSide
from tests.helpers import verapdf
from tests.helpers.broken_tags import WAYS, broken
from tests.helpers.content import catalogue
from tests.helpers.handouts import OCCASION, RUNNER, SORE_KNEE, case, seen
from tests.helpers.pdf_tag_faults import tag_faults
from tests.helpers.pdf_tags import Element, Tags, read_tags
from tests.helpers.verapdf import Verdict

LANGUAGES = sorted(path.name.split(".")[1] for path in resources.path("i18n").glob("sheet.*.json"))
PRINTS = list(product(LANGUAGES, Paper, (False, True)))
LAYOUTS = list(product(Layout, LANGUAGES, Paper))
LONG = (*RUNNER, "bridge", "bird_dog", "side_plank", "hip_flexor_stretch", "walk_run", "clamshell")
STOPPED = Assessment(
    (
        seen("rf_femoral_neck_stress", Side.RIGHT),
        seen("knee_pain_medial", Side.RIGHT, {"nprs": 4}),
    )
)
needs_verapdf = pytest.mark.skipif(
    verapdf.lacking() is not None, reason=verapdf.lacking() or "all is there"
)


def snapshot(language: str, paper: Paper, *, large: bool, ids: tuple[str, ...]) -> HandoutSnapshot:
    occasion = replace(OCCASION, language=language, paper=paper, large_print=large)
    return case(ids).sheet(occasion)


@cache
def sheet(language: str, paper: Paper, large: bool, ids: tuple[str, ...] = RUNNER) -> bytes:
    return render(snapshot(language, paper, large=large, ids=ids)).pdf


@cache
def note(language: str, paper: Paper, large: bool) -> bytes:
    occasion = replace(OCCASION, language=language, paper=paper, large_print=large)
    proposal = propose(STOPPED, catalogue())
    return render(compose_referral(STOPPED, proposal, catalogue(), occasion)).pdf


@cache
def laid_out(layout: Layout, language: str, paper: Paper) -> bytes:
    """All that a sheet can hold: two languages, a step-rate card, a code, changes, a log."""
    occasion = replace(
        OCCASION,
        language=language,
        second_language="en" if language != "en" else "es",
        paper=paper,
        layout=layout,
        program=ProgramStamp(12, 3),
    )
    runner = Assessment(
        (*SORE_KNEE.findings, seen("gait_low_cadence", values={"spm": 160})), age=38
    )
    one = case((*RUNNER, "gait_cadence", "walk_run"), assessment=runner)
    before = case(("clamshell", "pelvic_drop"), WorkingSide.LEFT).program
    made = compose(one.program, runner, one.proposal, catalogue(), occasion, before)
    return render(made).pdf


def the(tags: Tags, role: str) -> list[Element]:
    return [element for element in tags.walk() if element.role == role]


@pytest.mark.parametrize(("language", "paper", "large"), PRINTS)
def test_everything_is_tagged_or_an_artifact(language: str, paper: Paper, *, large: bool) -> None:
    assert tag_faults(sheet(language, paper, large)) == []
    assert tag_faults(sheet(language, paper, large, LONG)) == []
    assert tag_faults(note(language, paper, large)) == []


@pytest.mark.parametrize(("layout", "language", "paper"), LAYOUTS)
def test_every_layout_is_tagged(layout: Layout, language: str, paper: Paper) -> None:
    assert tag_faults(laid_out(layout, language, paper)) == []


@pytest.fixture(scope="module")
def judged(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Verdict]:
    """What veraPDF says of all sheets and notes, and of the broken ones: Java starts once."""
    files = {}
    for language, paper, large in PRINTS:
        name = f"{language}-{paper}-{'large' if large else 'ordinary'}"
        files[f"sheet-{name}"] = sheet(language, paper, large)
        files[f"note-{name}"] = note(language, paper, large)
    for layout, language, paper in LAYOUTS:
        files[f"layout-{layout}-{language}-{paper}"] = laid_out(layout, language, paper)
    files["long"] = sheet("en", Paper.LETTER, True, LONG)
    files |= {f"broken-{how}": broken(sheet("en", Paper.LETTER, False), how) for how in WAYS}
    found = verapdf.verdicts(files, tmp_path_factory.mktemp("verapdf"))
    assert found.keys() == files.keys()
    return found


@needs_verapdf
def test_verapdf_finds_nothing(judged: dict[str, Verdict]) -> None:
    good = {name: one for name, one in judged.items() if not name.startswith("broken-")}
    assert len(good) == 2 * len(PRINTS) + len(LAYOUTS) + 1
    assert {name: one.failed for name, one in good.items() if one.failed} == {}
    assert {one.rules for one in good.values()} == {verapdf.RULES}
    assert min(one.checks for one in good.values()) > 1000


@needs_verapdf
@pytest.mark.parametrize("how", WAYS)
def test_verapdf_notices_what_is_broken(how: str, judged: dict[str, Verdict]) -> None:
    assert judged[f"broken-{how}"].failed != ()


@pytest.mark.parametrize("how", WAYS)
def test_the_checker_notices_what_is_broken(how: str) -> None:
    good = sheet("en", Paper.LETTER, False)
    assert tag_faults(good) == []
    assert tag_faults(broken(good, how)) != []


@pytest.mark.parametrize(("paper", "large"), list(product(Paper, (False, True))))
def test_words_are_read_whole_and_in_order(paper: Paper, *, large: bool) -> None:
    made = snapshot("en", paper, large=large, ids=RUNNER)
    tags = read_tags(sheet("en", paper, large))
    said = [" ".join(tags.text(element).split()) for element in tags.walk() if element.places]
    (whole,) = the(tags, "H1")
    assert tags.text(whole) == made.title
    for one in made.exercises:
        parts = [f"{one.number} {one.name} {one.side}".rstrip(), one.dose, *one.steps]
        places = [said.index(part) for part in parts]
        assert places == sorted(places)
        assert f"Start: {one.start}" in said
        assert any(part.endswith(one.advance) for part in said)
    for said_once in (made.why, made.summary, made.status, made.stop.emergency, *made.advice):
        assert said.count(said_once) == 1


def test_an_exercise_is_a_section_with_its_steps_as_a_list() -> None:
    made = snapshot("en", Paper.LETTER, large=False, ids=RUNNER)
    tags = read_tags(sheet("en", Paper.LETTER, False))
    sections = [
        one for one in the(tags, "Sect") if any(kid.numbering == "Decimal" for kid in one.elements)
    ]
    assert len(sections) == len(made.exercises)
    for section, one in zip(sections, made.exercises, strict=True):
        assert section.elements[0].role == "H2"
        assert one.figure is not None
        assert [kid.alt for kid in section.elements if kid.role == "Figure"] == [one.figure.alt]
        (steps,) = (kid for kid in section.elements if kid.numbering == "Decimal")
        items = [[tags.text(part) for part in item.elements] for item in steps.elements]
        assert items == [[f"{n}.", step] for n, step in enumerate(one.steps, start=1)]


def test_the_log_is_a_table_a_week_with_heads_for_columns_and_rows() -> None:
    made = snapshot("en", Paper.LETTER, large=False, ids=RUNNER)
    tags = read_tags(sheet("en", Paper.LETTER, False))
    tables = the(tags, "Table")
    assert len(tables) == len(made.log.weeks)
    for table, week in zip(tables, made.log.weeks, strict=True):
        head, *rows = table.elements
        said = [tags.text(cell) for cell in head.elements]
        assert (said[0], said[1 : len(made.log.days) + 1]) == (week, list(made.log.days))
        assert {cell.scope for cell in head.elements} == {"Column"}
        assert named_rows(tags, table, made) == [one.row for one in made.exercises]
        assert {row.elements[0].scope for row in rows} == {"Row"}
        assert {cell.role for row in rows for cell in row.elements[1:]} == {"TD"}


def named_rows(tags: Tags, table: Element, made: HandoutSnapshot) -> list[str]:
    """The rows of a week that are an exercise's."""
    names = {one.row for one in made.exercises}
    said = [tags.text(row.elements[0]).strip() for row in table.elements[1:]]
    return [one for one in said if one in names]


def test_what_runs_over_pages_is_one_element() -> None:
    ids = tuple(str(one.id) for one in catalogue().exercises if not one.unilateral)[:24]
    made = case(ids, WorkingSide.BOTH).sheet(replace(OCCASION, large_print=True))
    pdf = render(made).pdf
    assert tag_faults(pdf) == []
    tags = read_tags(pdf)
    tables = the(tags, "Table")
    assert len(tables) == len(made.log.weeks)
    assert any(
        len({page for one in table.walk() for page, _ in one.places}) > 1 for table in tables
    )
    for table in tables:
        assert named_rows(tags, table, made) == [one.row for one in made.exercises]


def test_the_head_is_read_once() -> None:
    tags = read_tags(sheet("en", Paper.LETTER, False))
    assert len(tags.pages) > 1
    said = [tags.text(element) for element in the(tags, "P")]
    assert said.count("Riverside Physical Therapy") == 1
    for page in tags.pages[1:]:
        heads = [one.text for one in page.contents if one.number is None and one.text]
        assert any("Ana Ruiz" in head for head in heads)


def test_bookmarks_are_the_title_and_the_headings() -> None:
    made = snapshot("en", Paper.LETTER, large=False, ids=RUNNER)
    tags = read_tags(sheet("en", Paper.LETTER, False))
    title, *others = tags.bookmarks
    assert title == made.title
    assert [one for one in others if one[0].isdigit()] == [one.row for one in made.exercises]
    assert {made.labels.why, made.labels.pain, made.labels.advice, made.log.title} <= set(others)
    assert len(tags.bookmarks) == len(the(tags, "H1")) + len(the(tags, "H2"))


def test_the_language_of_the_sheet_is_said() -> None:
    for language in LANGUAGES:
        tags = read_tags(sheet(language, Paper.LETTER, False))
        assert tags.lang == language
        assert tags.title == snapshot(language, Paper.LETTER, large=False, ids=RUNNER).title
