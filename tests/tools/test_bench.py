"""The benchmarks measure what they say they measure; no time is asserted."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import text

from planner.figures.reading import drawn_figure
from planner.handout.pdf.render import render
from planner.suggest.engine import propose
from planner.vocabulary import PatientId
from tests.helpers.content import catalogue
from tests.helpers.pdfs import read_pages, squeezed
from tools.bench import report
from tools.bench.bare_sheet import bare_sheet
from tools.bench.cases import assessments
from tools.bench.figures import SIX, bare
from tools.bench.figures import composed as composed_with_figures
from tools.bench.fill import FIRST, VISITS, fill
from tools.bench.handout import composed
from tools.bench.measure import interleaved, median, p95
from tools.bench.propose import enlarged
from tools.bench.report import Row, Section, table, write
from tools.bench.samples import sample
from tools.bench.store import sample_store


def test_every_contestant_takes_its_turn_in_every_round() -> None:
    calls: list[str] = []
    contestants = {name: partial(calls.append, name) for name in "ab"}
    taken = interleaved(contestants, 3, warm=1)
    assert sorted(calls) == ["a"] * 4 + ["b"] * 4
    assert calls[:4] != ["a", "b", "a", "b"]
    assert [len(taken[name]) for name in "ab"] == [3, 3]


def test_middle_and_p95() -> None:
    seconds = [float(number) for number in range(100, 0, -1)]
    assert median(seconds) == 50.5
    assert p95(seconds) == 96


def test_the_cases_differ() -> None:
    content = catalogue()
    proposals = {name: propose(one, content) for name, one in assessments(content).items()}
    programs = {tuple(one.exercise for one in p.program) for p in proposals.values()}
    assert len(proposals) >= 12
    assert len(programs) >= 10
    assert proposals["red flag"].stopped


def test_the_large_catalogue_proposes_from_all_of_it() -> None:
    content = catalogue()
    large = enlarged(content, 3 * len(content.exercises))
    assert len(large.exercise) == 3 * len(content.exercises)
    case = assessments(content)["runner"]
    assert len(propose(case, large).suggested) > 2 * len(propose(case, content).suggested)


def test_the_bare_sheet_says_what_the_sheet_says() -> None:
    snapshot = composed(sample(catalogue()))
    pages = render(snapshot).pages
    pdf, bare_pages = bare_sheet(snapshot, pages)
    words = "".join(page.squeezed for page in read_pages(pdf))
    assert bare_pages == pages
    for exercise in snapshot.exercises:
        for said in (exercise.name, exercise.dose, exercise.feel, *exercise.steps):
            assert squeezed(said) in words


def test_the_filled_store_is_whole(tmp_path: Path) -> None:
    store = sample_store(tmp_path / "stance.db")
    fill(store, 30)
    try:
        assert store.patients.count() == 31
        with store.engine.connect() as connection:
            assert connection.execute(text("PRAGMA foreign_key_check")).first() is None
        patient = store.patients.get(PatientId(FIRST + 29))
        assert len(store.visits.history(PatientId(FIRST + 29))) == VISITS
        latest = store.visits.latest(PatientId(FIRST + 29))
        assert latest is not None
        assert latest.info.number == VISITS
        assert len(latest.draft.assessment.findings) == 3
        assert len(latest.draft.program.items) == 4
        assert patient in [one.patient for one in store.patients.find(patient.number.lower())]
    finally:
        store.close()


def test_a_section_takes_its_place_and_leaves_the_rest(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = tmp_path / "benchmarks.md"
    page.write_text("before\n<!-- a: begin -->\nold\n<!-- a: end -->\nafter\n", "utf-8")
    monkeypatch.setattr(report, "PAGE", page)
    row = Row("what", "3 ms", aim="< 2 ms", met=False)
    write(Section("a", "A note.", (row,)), "a machine")
    lines = page.read_text("utf-8").splitlines()
    assert lines[0] == "before"
    assert lines[-1] == "after"
    assert "old" not in lines
    assert table([row])[-1] in lines
    assert "**no**" in table([row])[-1]
    with pytest.raises(SystemExit):
        write(Section("b", "", ()), "")


def test_the_page_has_a_place_for_every_benchmark() -> None:
    from tools.bench.__main__ import NAMES

    page = report.PAGE.read_text("utf-8")
    assert all(f"<!-- {name}: begin -->" in page for name in NAMES)


def test_the_sheet_with_figures_and_the_one_without_say_the_same() -> None:
    snapshot = composed_with_figures(sample(catalogue()))
    assert {one.id for one in snapshot.exercises} == set(SIX)
    plain = bare(snapshot)
    assert all(one.figure is None for one in plain.exercises)
    for one, other in zip(snapshot.exercises, plain.exercises, strict=True):
        drawn = drawn_figure(one.id)
        assert (one.figure.figure if one.figure else None) is drawn
        assert replace(one, figure=None) == other
