"""A locked sheet opens with its password alone, and still reads aloud."""

from __future__ import annotations

import io

import pikepdf
import pypdfium2 as pdfium
import pytest

from planner.errors import HandoutError
from planner.handout.locked import LONGEST_BYTES, Strength, judged, locked
from planner.handout.pdf.render import render
from tests.helpers.handouts import case

PASSWORD = "Grüner Tee 7 Uhr"
ANA = ("Ana María", "Núñez-O’Hara", "1988-04-02", "04/02/1988")


@pytest.fixture(scope="module")
def sheet() -> bytes:
    return render(case().sheet()).pdf


@pytest.fixture(scope="module")
def shut(sheet: bytes) -> bytes:
    return locked(sheet, PASSWORD)


def test_without_the_password_nobody_reads_it(shut: bytes) -> None:
    for wrong in ("", "Gruener Tee 7 Uhr", PASSWORD + "x"):
        with pytest.raises(pikepdf.PasswordError):
            pikepdf.open(io.BytesIO(shut), password=wrong)
        with pytest.raises(pdfium.PdfiumError):
            pdfium.PdfDocument(shut, password=wrong)
    assert b"Ana Ruiz" not in shut


def test_with_it_the_pages_are_the_same(sheet: bytes, shut: bytes) -> None:
    plain, opened = pdfium.PdfDocument(sheet), pdfium.PdfDocument(shut, password=PASSWORD)
    assert len(opened) == len(plain)
    for one, two in zip(plain, opened, strict=True):
        assert one.get_textpage().get_text_range() == two.get_textpage().get_text_range()
        assert one.render(scale=0.5).to_numpy().tobytes() == (
            two.render(scale=0.5).to_numpy().tobytes()
        )
    plain.close()
    opened.close()


def test_it_is_aes_256_and_screen_readers_are_allowed(shut: bytes) -> None:
    with pikepdf.open(io.BytesIO(shut), password=PASSWORD) as document:
        assert (document.encryption.R, document.encryption.bits) == (6, 256)
        assert document.encryption.stream_method is pikepdf.models.EncryptionMethod.aesv3
        allow = document.allow
        assert allow.accessibility
        assert allow.extract
        assert allow.print_highres
        assert not allow.modify_other
        assert not allow.modify_annotation
        assert document.user_password_matched
        assert not document.owner_password_matched


def test_what_readers_are_told_of_the_sheet_survives(sheet: bytes, shut: bytes) -> None:
    with (
        pikepdf.open(io.BytesIO(sheet)) as before,
        pikepdf.open(io.BytesIO(shut), password=PASSWORD) as after,
    ):
        for key in ("/Title", "/Author", "/Subject"):
            assert str(after.docinfo[key]) == str(before.docinfo[key])
        assert set(before.Root.keys()) <= set(after.Root.keys())


def test_an_accent_typed_in_two_strokes_opens_it_too(sheet: bytes) -> None:
    shut = locked(sheet, "Gru\u0308ner Tee 7 Uhr")
    with pikepdf.open(io.BytesIO(shut), password=PASSWORD) as document:
        assert len(document.pages) > 0


def test_the_longest_password_counts_to_its_end(sheet: bytes) -> None:
    longest = "é" * (LONGEST_BYTES // 2) + "z"
    shut = locked(sheet, longest)
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(io.BytesIO(shut), password=longest[:-1] + "y")
    with pikepdf.open(io.BytesIO(shut), password=longest) as document:
        assert len(document.pages) > 0


@pytest.mark.parametrize(
    ("password", "says"),
    [
        ("", "at least 8 characters"),
        ("Short7!", "at least 8 characters"),
        (" leading blank", "begins or ends with a blank"),
        ("trailing blank ", "begins or ends with a blank"),
        ("a tab\tinside", "cannot be seen"),
        ("zero\u200bwidth one", "cannot be seen"),
        ("half \ud800 a letter", "cannot be seen"),
        ("ﬁne ligature", "not every PDF reader"),
        ("x" * (LONGEST_BYTES + 1), "too long"),
    ],
)
def test_a_password_that_breaks_a_rule_is_refused_unspoken(
    password: str, says: str, sheet: bytes
) -> None:
    told = judged(password)
    assert told.strength is Strength.REFUSED
    assert says in told.sentence
    with pytest.raises(HandoutError) as refused:
        locked(sheet, password)
    assert refused.value.message == told.sentence
    if password.strip():
        assert password not in refused.value.message + refused.value.detail


@pytest.mark.parametrize(
    ("password", "strength"),
    [
        ("ana maria 88", Strength.WEAK),
        ("Nunez2026!x", Strength.WEAK),
        ("1988-04-02", Strength.WEAK),
        ("04021988", Strength.WEAK),
        ("password2026", Strength.WEAK),
        ("qwertyuiop", Strength.WEAK),
        ("abababababab", Strength.WEAK),
        ("tkvmeqpl", Strength.WEAK),
        ("52907316", Strength.WEAK),
        ("tKv4eqPl", Strength.FAIR),
        ("tkvmeqplwo", Strength.FAIR),
        ("river lamp cello snow", Strength.STRONG),
        (PASSWORD, Strength.STRONG),
    ],
)
def test_the_strength_is_told(password: str, strength: Strength) -> None:
    told = judged(password, ANA)
    assert told.strength is strength
    assert told.sentence.startswith(strength.value.capitalize())


def test_what_is_no_pdf_is_a_sentence() -> None:
    with pytest.raises(HandoutError, match="could not be protected"):
        locked(b"no pdf", PASSWORD)
