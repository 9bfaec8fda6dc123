"""`main.py handout`: the sheet that is written, and the places it is not written to."""

from __future__ import annotations

import os
import shutil
import stat
from collections.abc import Mapping
from pathlib import Path

import pytest
from pypdf import PdfReader

from tests.helpers.cases import RUNNER
from tests.ui.console.helpers import NAME, ROOT, Door, case, patient, shell, write

LETTER, A4 = (612, 792), (595, 842)


def sided(side: str) -> Mapping[str, object]:
    return case(findings={key: {**entry, "side": side} for key, entry in RUNNER.items()})


def text(pdf: Path) -> str:
    return " ".join(" ".join(page.extract_text() for page in PdfReader(pdf).pages).split())


@pytest.mark.parametrize(
    ("side", "word", "other"), [("left", "LEFT", "RIGHT"), ("right", "RIGHT", "LEFT")]
)
def test_the_sheet_names_the_person_the_exercises_and_the_side(
    side: str, word: str, other: str, tmp_path: Path, door: Door
) -> None:
    path, pdf = write(tmp_path / "case.json", sided(side)), tmp_path / "sheet.pdf"
    status, out, told = door("handout", path, "--out", pdf)
    assert (status, out) == (0, "")
    assert told == [f"Wrote sheet.pdf, {len(PdfReader(pdf).pages)} pages."]
    printed = text(pdf)
    assert NAME in printed
    assert "Lateral hip raise" in printed
    assert word in printed
    assert other not in printed


@pytest.mark.parametrize(
    ("words", "size"), [([], LETTER), (["--paper", "letter"], LETTER), (["--paper", "a4"], A4)]
)
def test_the_paper_is_the_one_asked_for(
    words: list[str], size: tuple[int, int], path: Path, door: Door
) -> None:
    pdf = path.with_name("sheet.pdf")
    assert door("handout", path, "--out", pdf, *words)[0] == 0
    boxes = [page.mediabox for page in PdfReader(pdf).pages]
    assert {(round(box.width), round(box.height)) for box in boxes} == {size}


def test_large_print_takes_more_pages(path: Path, door: Door) -> None:
    small, large = path.with_name("small.pdf"), path.with_name("large.pdf")
    assert door("handout", path, "--out", small)[0] == 0
    assert door("handout", path, "--out", large, "--large-print")[0] == 0
    assert len(PdfReader(large).pages) > len(PdfReader(small).pages)


def test_a_stop_writes_no_sheet(tmp_path: Path, door: Door) -> None:
    path = write(tmp_path / "case.json", case(findings={"rf_dvt": {"side": "left"}}))
    pdf = write(tmp_path / "sheet.pdf", b"last week's")
    status, out, told = door("handout", path, "--out", pdf)
    assert (status, out) == (3, "")
    assert told[0] == "Stop. No exercise program today."
    assert pdf.read_bytes() == b"last week's"


def test_no_exercise_means_no_sheet(tmp_path: Path, door: Door) -> None:
    path = write(tmp_path / "case.json", case(findings={}))
    status, _, told = door("handout", path, "--out", tmp_path / "sheet.pdf")
    assert status == 1
    assert told == ["No exercise fits these findings, so no sheet was written."]
    assert not (tmp_path / "sheet.pdf").exists()


def test_no_name_means_no_sheet(tmp_path: Path, door: Door) -> None:
    path = write(tmp_path / "case.json", patient())
    status, _, told = door("handout", path, "--out", tmp_path / "sheet.pdf")
    assert (status, told) == (2, ["patient.name: missing; a handout needs it."])


@pytest.mark.parametrize("language", ["xx", "", "../../x", "en\n"])
def test_a_language_without_texts_is_refused(language: str, path: Path, door: Door) -> None:
    status, _, told = door(
        "handout", path, "--out", path.with_name("x.pdf"), "--language", language
    )
    assert status == 2
    assert len(told) == 1
    assert told[0].startswith("--language: no sheet texts in ")
    assert [one.name for one in path.parent.iterdir()] == ["case.json"]


def test_the_patients_language_is_refused_where_it_stands(tmp_path: Path, door: Door) -> None:
    path = write(tmp_path / "case.json", patient(name=NAME, language="xx"))
    status, _, told = door("handout", path, "--out", tmp_path / "x.pdf")
    assert status == 2
    assert told[0].startswith("patient.language: ")
    assert door("plan", path)[0] == 0, "a plan needs no sheet texts"


@pytest.mark.parametrize("language", ["en-GB", "EN"])
def test_a_dialect_gets_the_language(language: str, path: Path, door: Door) -> None:
    pdf = path.with_name("sheet.pdf")
    assert door("handout", path, "--out", pdf, "--language", language)[0] == 0


def test_a_language_is_added_as_a_folder_of_texts(path: Path) -> None:
    languages = path.parent / "home" / "Stance" / "languages"
    shutil.copytree(ROOT / "tests" / "data" / "i18n", languages)
    line = "$stance handout case.json --out sheet.pdf --language ar"
    made = shell(line, path.parent, XDG_DATA_HOME=str(path.parent / "home"))
    assert made.returncode == 0
    assert b"Not translated, so printed as it is" in made.stderr
    root = PdfReader(path.with_name("sheet.pdf")).root_object
    assert str(root["/Lang"]) == "ar"


@pytest.mark.parametrize("name", ["case.json", "soft.json", "hard.json"])
def test_the_case_is_never_overwritten(name: str, path: Path, door: Door) -> None:
    path.with_name("soft.json").symlink_to(path)
    path.with_name("hard.json").hardlink_to(path)
    before = path.read_bytes()
    status, _, told = door("handout", path, "--out", path.with_name(name))
    assert status == 1
    assert told == ["That is the case itself. Choose another name for the sheet."]
    assert path.read_bytes() == before


def test_a_link_leads_to_the_file(path: Path, door: Door) -> None:
    link, pdf = path.with_name("link.pdf"), path.with_name("sheet.pdf")
    link.symlink_to(pdf)
    assert door("handout", path, "--out", link)[0] == 0
    assert link.is_symlink()
    assert pdf.read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("missing/sheet.pdf", "The folder does not exist."),
        ("case.json/sheet.pdf", "The folder does not exist."),
        ("folder", "That is a folder."),
        ("round", "The file name is a link that leads nowhere."),
        ("a" * 300, "The file name is too long."),
    ],
)
def test_where_nothing_can_be_written_one_sentence_says_so(
    name: str, sentence: str, path: Path, door: Door
) -> None:
    folder = path.parent
    (folder / "folder").mkdir()
    (folder / "round").symlink_to(folder / "round")
    before = sorted(folder.iterdir())
    status, out, told = door("handout", path, "--out", folder / name)
    assert (status, out, len(told)) == (1, "", 1)
    assert told[0].startswith(sentence)
    assert sorted(folder.iterdir()) == before


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes here")
def test_a_pipe_or_device_is_not_replaced_by_a_file(path: Path, door: Door) -> None:
    pipe = path.with_name("pipe")
    os.mkfifo(pipe)
    status, _, told = door("handout", path, "--out", pipe)
    assert status == 1
    assert told == ["That is a device or a pipe, not a file. Choose a file name."]
    assert stat.S_ISFIFO(pipe.stat().st_mode)


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write everywhere"
)
def test_a_read_only_sheet_is_left_alone(path: Path, door: Door) -> None:
    pdf = write(path.with_name("sheet.pdf"), b"signed")
    pdf.chmod(0o444)
    status, _, told = door("handout", path, "--out", pdf)
    assert status == 1
    assert told == ["That file is read-only. Choose another name for the sheet."]
    assert pdf.read_bytes() == b"signed"
