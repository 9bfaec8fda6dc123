"""The gate between data and paper."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.handout.text import MARK, named, printable

_AS_TYPED = (
    "",
    "plain",
    "<b>unclosed",
    "x<y>z",
    "&amp; &nbsp; &#65;",
    '<img src="/etc/passwd"/>',
    "<onDraw name='x'/>",
    "100% {n} {} %s \\n",
    "≤ 4− → ½ “quoted” – —",
    "Łukasz Žižek, Nguyễn Thị Ánh, Ελένη, Юлия",
    "two\nlines",
)


@pytest.mark.parametrize("typed", _AS_TYPED)
def test_keeps_what_is_typed(typed: str) -> None:
    assert printable(typed).text == typed
    assert printable(typed).replaced == ()


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("a\r\nb\rc\u2028d\x0be", "a\nb\nc\nd\ne"),
        ("a\tb", "a b"),
        ("e\u0301", "é"),
        ("soft\u00adhyphen, zero\u200bwidth, \ufeffmark", "softhyphen, zerowidth, mark"),
        ("nul\x00", f"nul{MARK}"),
        ("\x1b[31mred", f"{MARK}[31mred"),
        ("\u202egnp.exe", f"{MARK}gnp.exe"),
        ("a\u2066b\u2069\u200f", f"a{MARK}b{MARK}{MARK}"),
        ("\ud800", MARK),
        ("\ue000\U000f0000", MARK * 2),
        ("\U000e0041", MARK),
        ("z" + "\u0301" * 5000, "ź" + "\u0301" * 3 + MARK),
    ],
)
def test_marks_or_settles_the_rest(typed: str, shown: str) -> None:
    assert printable(typed).text == shown


def test_names_what_it_replaced_once() -> None:
    replaced = printable("a\x00b\x00\u202e").replaced
    assert replaced == ("\x00", "\u202e")
    assert named("\x00") == "U+0000 (control character)"
    assert named("\u202e") == "U+202E (right-to-left override)"


@given(st.text(alphabet=st.characters(), max_size=200))
def test_nothing_that_hides_comes_through(typed: str) -> None:
    shown = printable(typed).text
    refused = {"Cc", "Cf", "Cs", "Co", "Cn"}
    assert not {unicodedata.category(c) for c in shown.replace("\n", "")} & refused
    assert printable(shown).text == shown
