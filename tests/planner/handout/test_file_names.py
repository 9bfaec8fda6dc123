"""File names from what people typed."""

from __future__ import annotations

import unicodedata
from datetime import date
from pathlib import PurePosixPath, PureWindowsPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.handout.file_names import LONGEST, file_name, named_after

DAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("patient", "name"),
    [
        ("Ana Ruiz", "Ana Ruiz 2026-11-22 exercises.pdf"),
        ("", "patient 2026-11-22 exercises.pdf"),
        ("../../etc/passwd", "etc passwd 2026-11-22 exercises.pdf"),
        ("C:\\Windows\\x", "C Windows x 2026-11-22 exercises.pdf"),
        ("\\\\server\\share", "server share 2026-11-22 exercises.pdf"),
        ("CON", "_CON 2026-11-22 exercises.pdf"),
        ("lpt1.txt", "_lpt1.txt 2026-11-22 exercises.pdf"),
        ("Ana\u202egnp\x00.", "Ana gnp 2026-11-22 exercises.pdf"),
        ("Ana...  ", "Ana 2026-11-22 exercises.pdf"),
        ("e\u0301va", "éva 2026-11-22 exercises.pdf"),
        ("-rf", "rf 2026-11-22 exercises.pdf"),
        ("...", "patient 2026-11-22 exercises.pdf"),
    ],
)
def test_names(patient: str, name: str) -> None:
    assert file_name(patient, DAY) == name


def test_other_kinds_of_sheet() -> None:
    assert file_name("Ana Ruiz", DAY, "referral") == "Ana Ruiz 2026-11-22 referral.pdf"


@given(st.text(max_size=300), st.sampled_from(["exercises", "referral"]))
def test_always_one_safe_entry_of_a_folder(patient: str, kind: str) -> None:
    name = file_name(patient, DAY, kind)
    assert len(name.encode()) <= LONGEST
    assert PurePosixPath(name).name == name
    assert PureWindowsPath(name).name == name
    assert not name.startswith((".", " ", "-"))
    assert name.endswith(f"2026-11-22 {kind}.pdf")
    assert unicodedata.is_normalized("NFC", name)
    assert not any(unicodedata.category(c)[0] == "C" for c in name)
    assert not PureWindowsPath(name).is_reserved()


@pytest.mark.parametrize(
    ("stem", "name"),
    [
        ("case 12", "case 12.pdf"),
        ("case.v2", "case.v2.pdf"),
        ("con", "_con.pdf"),
        ("a/b:c", "a b c.pdf"),
        ("...", "patient.pdf"),
        ("\u202eevil", "evil.pdf"),
    ],
)
def test_a_name_after_another_file_is_as_safe(stem: str, name: str) -> None:
    assert named_after(stem) == name


def test_a_long_stem_is_cut() -> None:
    name = named_after("ñ" * 300)
    assert len(name.encode()) <= LONGEST
    assert name.endswith("ñ.pdf")
