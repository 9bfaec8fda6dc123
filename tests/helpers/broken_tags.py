"""Sheets whose tags are damaged in one way each, to see that the checks notice."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from typing import Any

import pikepdf


def broken(pdf: bytes, how: str) -> bytes:
    """The PDF with one thing wrong, a name of `WAYS`."""
    with pikepdf.open(io.BytesIO(pdf)) as document:
        WAYS[how](document)
        written = io.BytesIO()
        document.save(written)
        return written.getvalue()


def _without_alt(document: pikepdf.Pdf) -> None:
    for element in _elements(document, "/Figure"):
        del element["/Alt"]


def _without_language(document: pikepdf.Pdf) -> None:
    del document.Root["/Lang"]


def _without_title(document: pikepdf.Pdf) -> None:
    with document.open_metadata(set_pikepdf_as_editor=False) as properties:
        del properties["dc:title"]


def _heading_skipped(document: pikepdf.Pdf) -> None:
    for element in _elements(document, "/H2"):
        element["/S"] = pikepdf.Name.H4


def _without_scope(document: pikepdf.Pdf) -> None:
    for element in _elements(document, "/TH"):
        del element["/A"]


def _without_parents(document: pikepdf.Pdf) -> None:
    del document.Root.StructTreeRoot["/ParentTree"]


def _not_said_to_be_tagged(document: pikepdf.Pdf) -> None:
    del document.Root["/MarkInfo"]


def _untagged_text(document: pikepdf.Pdf) -> None:
    """The marks of the first text are taken off."""
    page = document.pages[0]
    operators = list(pikepdf.parse_content_stream(page))
    names = [str(one.operator) for one in operators]
    begin = names.index("BDC")
    del operators[names.index("EMC", begin)], operators[begin]
    page.Contents = document.make_stream(pikepdf.unparse_content_stream(operators))


def _elements(document: pikepdf.Pdf, role: str) -> Iterator[Any]:
    """All elements of one kind; at least one."""
    found = [
        one
        for one in document.objects
        if isinstance(one, pikepdf.Dictionary)
        and one.get("/Type") == pikepdf.Name.StructElem
        and role == one.S
    ]
    assert found, f"the sheet has no {role}"
    yield from found


WAYS: dict[str, Callable[[pikepdf.Pdf], None]] = {
    "no-alt": _without_alt,
    "no-language": _without_language,
    "no-title": _without_title,
    "heading-skipped": _heading_skipped,
    "no-scope": _without_scope,
    "no-parents": _without_parents,
    "not-marked": _not_said_to_be_tagged,
    "untagged-text": _untagged_text,
}
