"""The peers draw the sheet that Stance draws; no time is asserted."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from pypdf import PdfReader

from planner.figures.palette import FigureStyle, SkinTone
from planner.figures.style import style
from planner.handout.pdf.render import render
from tests.helpers.pdfs import read_pages, squeezed
from tools import bootstrap
from tools.bench.peers import environment, pictures, runner
from tools.bench.peers.runner import ENGINES, Engine, NotInstalledError, worker
from tools.bench.peers.sheet import Sheet, read
from tools.bench.peers.table import HEAD, Measured, aims, cells
from tools.bench.peers.words import case, put, snapshot, told
from tools.bench.report import Section, text

SHEETS = 7


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("peers")
    put(made, SHEETS)
    return made


def said(sheet: Sheet) -> Iterator[str]:
    yield from (sheet.clinic, sheet.patient, sheet.title, sheet.summary, *sheet.why, sheet.pain)
    yield from (*sheet.stop, *sheet.call, sheet.log, *sheet.weeks, *sheet.rows, sheet.help)
    for one in sheet.exercises:
        yield from (one.side, one.dose, *one.steps)
        for label, content in (*one.first, *one.last, *one.criteria):
            yield from (label, content)
        yield from (picture.caption for picture in one.pictures)


def words_of(pdf: bytes) -> str:
    return "".join(page.squeezed for page in read_pages(pdf))


def test_every_number_is_another_sheet_in_the_folder_as_composed(folder: Path) -> None:
    one, sheet = case(), read(folder)
    composed = [told(snapshot(one, number)) for number in range(SHEETS)]
    kept = [sheet(number) for number in range(SHEETS)]
    assert [list(said(a)) for a in kept] == [list(said(b)) for b in composed]
    assert len({tuple(said(replace(a, patient=""))) for a in kept}) == SHEETS
    assert sheet(SHEETS) == sheet(0)


def test_stance_prints_the_words_that_the_peers_get() -> None:
    whole = snapshot(case(), 3)
    words = words_of(render(whole).pdf)
    assert all(squeezed(one) in words for one in said(told(whole)))


@pytest.mark.parametrize("engine", ENGINES, ids=lambda engine: engine.module)
def test_an_engine_draws_all_words_and_twelve_pictures(engine: Engine, folder: Path) -> None:
    try:
        with worker(engine, folder) as one:
            first = one.ready()
            one.ask(1, 2)
            more = one.answer()
    except NotInstalledError as error:
        pytest.skip(f"{engine.title} is not installed: {error}")
    pdf = (folder / f"{engine.module}.pdf").read_bytes()
    words = words_of(pdf)
    missing = [one for one in said(read(folder)(0)) if squeezed(one) not in words]
    assert not missing
    assert first.sizes == [len(pdf)]
    assert len(more.sizes) == len(more.seconds) == 2
    tagged = "/StructTreeRoot" in PdfReader(BytesIO(pdf)).root_object
    assert tagged is (engine.tagged != "no")
    assert len(pdf) > 65_000  # the twelve pictures are most of it; 39 kB without


def test_a_picture_holds_every_painted_layer(folder: Path) -> None:
    shown = snapshot(case(), 0).exercises[0].figure
    assert shown is not None
    phase = shown.figure.phases[0]
    looks = style(FigureStyle.COLOUR, SkinTone.MEDIUM, older=shown.figure.body.older)
    painted = [
        one for one in phase.layers if one.role in (looks.lines if one.line else looks.fills)
    ]
    root = ET.fromstring(pictures.svg(phase, 0.02, mirrored=False, older=False))  # noqa: S314 (ours)
    assert len(root[0]) == len(painted)
    plain, turned = (
        pictures.svg(phase, 0.02, mirrored=mirrored, older=False) for mirrored in (False, True)
    )
    assert plain != turned
    names = {picture.file for one in read(folder)(0).exercises for picture in one.pictures}
    assert names == {file.name for file in folder.glob("*.svg")}
    assert len(names) == 12


def test_an_engine_that_is_not_installed_is_told_so(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(runner, "interpreter", lambda: None)
    typst = next(engine for engine in ENGINES if engine.peer)
    with pytest.raises(NotInstalledError), worker(typst, folder):
        pass
    with (
        pytest.raises(NotInstalledError),
        worker(replace(typst, module="no_such_engine", peer=False), folder) as one,
    ):
        one.ready()


def test_the_table_keeps_a_row_for_what_is_not_installed() -> None:
    ours = Measured(5, 136_000, [1.0], [0.03], 58_000, 59_000, 21.0, 1000)
    canvas = replace(ours, warm=[0.06], thousand=18.0, made=200)
    found = {"stance": ours, "canvas": canvas}
    table = cells(found)
    assert table[0] == HEAD
    assert {row[0] for row in table if row[1] == "not installed"} == {
        "Typst",
        "Qt QPdfWriter",
        "fpdf2",
        "WeasyPrint",
    }
    warm, size, thousand = aims(found)
    assert (warm.met, size.met, thousand.met) == (None, False, False)
    assert aims(found | {"typst_sheet": replace(ours, warm=[0.04])})[0].met is True
    shown = text(Section("peers", "A note.", aims(found), table), "a machine")
    assert "18.0 s (from 200)" in shown
    assert shown.index("engine") < shown.index("| what")


def test_the_peers_are_installed_only_where_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[object] = []
    monkeypatch.setattr(environment, "install", lambda: made.append("peers"))
    monkeypatch.setattr(bootstrap, "ensure", lambda level: f"python of {level}")

    def call(command: list[str], _environ: dict[str, str]) -> int:
        made.append(command[1:])
        return 0

    monkeypatch.setattr(bootstrap, "call", call)
    assert bootstrap.bench(["--quick"]) == 0
    assert bootstrap.bench(["--peers", "--only", "peers"]) == 0
    assert made == [
        ["-m", "tools.bench", "--quick"],
        "peers",
        ["-m", "tools.bench", "--only", "peers"],
    ]
