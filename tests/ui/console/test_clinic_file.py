"""`--clinic CLINIC.json`: who the sheets come from, on each sheet of a call."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from PIL import Image
from pypdf import PdfReader

from tests.ui.console.helpers import Door, case, write

CLINIC = {
    "name": "Riverside Physical Therapy",
    "phone": "(555) 010-2200",
    "address": "12 Mill Lane, Riverside",
    "therapist": "Maya Chen, PT",
    "footer": "Open Monday to Friday",
    "accent": "#0B5C63",
    "signature": True,
}


def picture(width: int = 300, height: int = 100) -> bytes:
    file = io.BytesIO()
    Image.new("RGB", (width, height), "#0B5C63").save(file, "PNG")
    return file.getvalue()


def text(pdf: Path) -> str:
    return " ".join(" ".join(page.extract_text() for page in PdfReader(pdf).pages).split())


def test_the_clinic_stands_on_the_sheet(path: Path, door: Door) -> None:
    pdf, clinic = path.with_name("sheet.pdf"), write(path.with_name("clinic.json"), CLINIC)
    assert door("handout", path, "--out", pdf, "--clinic", clinic)[0] == 0
    printed = text(pdf)
    for said in ("name", "phone", "address", "therapist", "footer"):
        assert str(CLINIC[said]) in printed
    assert f"call {CLINIC['phone']}" in printed or f"Call {CLINIC['phone']}" in printed


def test_all_sheets_of_a_batch_come_from_the_clinic(tmp_path: Path, door: Door) -> None:
    cases = [write(tmp_path / f"{name}.json", case()) for name in ("ana", "ben")]
    clinic = write(tmp_path / "clinic.json", CLINIC)
    (tmp_path / "out").mkdir()
    assert door("handout", *cases, "--out-dir", tmp_path / "out", "--clinic", clinic)[0] == 0
    sheets = list((tmp_path / "out").iterdir())
    assert len(sheets) == 2
    assert all("Riverside Physical Therapy" in text(sheet) for sheet in sheets)


def test_the_logo_lies_beside_the_file(path: Path, door: Door) -> None:
    write(path.with_name("logo.png"), picture())
    clinic = write(path.with_name("clinic.json"), {"name": "Riverside", "logo": "logo.png"})
    pdf = path.with_name("sheet.pdf")
    assert door("handout", path, "--out", pdf, "--clinic", clinic)[0] == 0
    assert len(PdfReader(pdf).pages[0].images) == 1


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ({"nam": "x"}, "clinic.nam: unknown key."),
        ({"name": 3}, "clinic.name: must be text."),
        ({"name": "x" * 201}, "clinic.name: must have at most 200 characters."),
        ({"phone": "1\n2"}, "clinic.phone: holds a line break or control character."),
        ({"signature": "yes"}, "clinic.signature: must be true or false."),
        ({"accent": "teal"}, "clinic.accent: no colour; write it like 0B5C63."),
        (
            {"accent": "FFFF00"},
            "clinic.accent: too pale to be read on white paper; choose a darker one.",
        ),
        ({"logo": "missing.png"}, "clinic.logo: This file cannot be read. Check that it is there"),
        ({"logo": "case.json"}, "clinic.logo: This is no picture that Stance can read. Choose a"),
    ],
)
def test_what_cannot_be_used_is_told_with_its_place(
    given: dict[str, object], told: str, path: Path, door: Door
) -> None:
    clinic, pdf = write(path.with_name("clinic.json"), given), path.with_name("sheet.pdf")
    status, _, lines = door("handout", path, "--out", pdf, "--clinic", clinic)
    assert status == 2
    assert len(lines) == 1
    assert lines[0].startswith(told)
    assert not pdf.exists()


def test_an_empty_file_of_the_clinic_is_as_none(path: Path, door: Door) -> None:
    clinic = write(path.with_name("clinic.json"), {})
    for name, words in (("one.pdf", ()), ("two.pdf", ("--clinic", clinic))):
        assert door("handout", path, "--out", path.with_name(name), *words)[0] == 0
    assert path.with_name("one.pdf").read_bytes() == path.with_name("two.pdf").read_bytes()
