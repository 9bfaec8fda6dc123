"""Hostile text comes out as typed, or marked and named, and never acts."""

from __future__ import annotations

import sys
from dataclasses import replace

import pytest

from planner.handout.pdf.render import render
from planner.handout.text import MARK
from planner.patients.clinic import Clinic
from tests.helpers.handouts import OCCASION, case, with_note
from tests.helpers.pdfs import read_pages, squeezed

AS_TYPED = {
    "unclosed tag": "<b>unclosed",
    "silent loss": "x<y>z and a <b bold",
    "entities": "&amp; &lt; &nbsp; &#65; &unknown;",
    "picture": '<img src="/etc/hostname"/><img src="file:///etc/hostname"/>',
    "link": "<a href='https://example.org'>x</a><onDraw name=\"f\"/>",
    "size": "<font size=10000000>big</font></para><para>",
    "template": "{page} {0} %s %(x)s ${HOME} \\n \\x00",
    "pdf syntax": ") Tj ET (\\) /URI << >> endstream endobj",
    "sql": "'; DROP TABLE patients; --",
    "nesting": "<b>" * 150 + "deep" + "</b>" * 150,
    "languages": "Łukasz Žižek, Nguyễn Thị Ánh, Ελένη Παπαδάκη, Юлия",
    "signs": "≤ 4− → ½ ± 20° “so” – and — it … is ✓",
    "spaces": "a    b\u00a0c",
}
MARKED = {
    "nul": ("before\x00after", "U+0000"),
    "bidi": ("\u202egnp.exe", "U+202E"),
    "isolate": ("a\u2066b\u2069c", "U+2066"),
    "emoji": ("well done 👍", "U+1F44D"),
    "hebrew": ("שלום", "U+05E9"),
    "chinese": ("漢字", "U+6F22"),
    "escape": ("\x1b[31mred", "U+001B"),
    "surrogate": ("\ud83d", "U+D83D"),
    "private": ("\ue000", "U+E000"),
}


def printed(note: str) -> tuple[str, tuple[str, ...]]:
    rendered = render(with_note(note))
    return "".join(page.squeezed for page in read_pages(rendered.pdf)), rendered.warnings


@pytest.mark.parametrize("name", AS_TYPED)
def test_a_note_comes_out_as_typed(name: str) -> None:
    text, warnings = printed(AS_TYPED[name])
    assert squeezed(AS_TYPED[name]) in text
    assert warnings == ()


@pytest.mark.parametrize("name", MARKED)
def test_what_cannot_be_printed_is_marked_and_named(name: str) -> None:
    typed, code = MARKED[name]
    text, (warning,) = printed(typed)
    assert MARK in text
    assert code in warning
    assert "cannot print" in warning


@pytest.mark.parametrize("name", [*AS_TYPED, *MARKED])
@pytest.mark.parametrize("field", ["patient", "clinic", "phone"])
def test_in_the_head_too(name: str, field: str) -> None:
    typed = AS_TYPED.get(name) or MARKED[name][0]
    typed = typed[:190]
    occasion = replace(
        OCCASION,
        patient_name=typed if field == "patient" else "Ana",
        clinic=Clinic(
            name=typed if field == "clinic" else "Clinic",
            phone=typed if field == "phone" else "1",
        ),
    )
    rendered = render(case(("bridge",)).sheet(occasion))
    if name in AS_TYPED:
        first, *others = (page.squeezed for page in read_pages(rendered.pdf))
        assert squeezed(typed) in first
        assert field == "clinic" or all(squeezed(typed) in other for other in others)
    assert bool(rendered.warnings) is (name in MARKED)


@pytest.mark.parametrize("size", [10_000, 20_000])
def test_a_word_of_ten_thousand_letters_comes_out_whole(size: int) -> None:
    pages = read_pages(render(with_note("Q" * size)).pdf)
    assert sum(page.squeezed.count("Q") for page in pages) == size
    for page in pages:
        assert max(glyph.right for glyph in page.glyphs) <= page.width - 36


def test_ten_thousand_characters_of_prose_and_of_line_ends() -> None:
    words = " ".join(f"word{n}" for n in range(1200))
    text, _ = printed(words)
    assert all(f"word{n}" in text for n in range(1200))
    pages = read_pages(render(with_note("\n".join("ab" for _ in range(3000)))).pdf)
    assert sum(page.squeezed.count("ab") for page in pages) >= 3000


def test_no_file_is_opened_for_what_is_typed(recorded_opens: list[str]) -> None:
    render(with_note("warm"))
    recorded_opens.clear()
    render(with_note(AS_TYPED["picture"]))
    assert recorded_opens == []


@pytest.fixture
def recorded_opens() -> list[str]:
    """Paths and addresses opened from now on; an audit hook cannot be taken away again."""
    opened: list[str] = []

    def hook(event: str, arguments: tuple[object, ...]) -> None:
        if event in {"open", "socket.connect", "urllib.Request"}:
            opened.append(str(arguments[0]))

    sys.addaudithook(hook)
    return opened
