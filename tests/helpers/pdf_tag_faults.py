"""What is wrong with the tags of a PDF: rules of PDF/UA-1, and some of our own, without Java."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from tests.helpers.pdf_tags import Element, PageTags, Place, Tags, read_tags

FEWEST_WORDS = 5

_INSIDE = {
    "Document": {"Sect", "H1", "H2", "P", "L", "Table", "Figure"},
    "Sect": {"Sect", "H1", "H2", "P", "L", "Table", "Figure"},
    "L": {"LI"},
    "LI": {"Lbl", "LBody"},
    "Table": {"TR"},
    "TR": {"TH", "TD"},
    "Figure": {"Caption"},
    "H1": set(),
    "H2": set(),
    "P": set(),
    "Lbl": set(),
    "LBody": set(),
    "Caption": set(),
    "TH": set(),
    "TD": set(),
}
_GROUPS = {"Document", "Sect", "L", "LI", "Table", "TR"}
_MAY_BE_EMPTY = {"TD"}


def tag_faults(pdf: bytes) -> list[str]:
    """Sentences on what is wrong; none for a good file."""
    tags = read_tags(pdf)
    return [
        *_document_faults(tags),
        *(fault for element in tags.walk() for fault in _element_faults(element)),
        *_nesting_faults(tags),
        *_heading_faults(tags),
        *_table_faults(tags),
        *_figure_faults(tags),
        *_content_faults(tags),
    ]


def _document_faults(tags: Tags) -> Iterator[str]:
    if not tags.lang:
        yield "the document has no language"
    if not tags.title:
        yield "the document has no title"
    if tags.part != "1":
        yield "the document does not say that it is PDF/UA-1"
    if not tags.shows_title:
        yield "the window shows the file's name in place of the title"
    if not tags.marked:
        yield "the document does not say that it is tagged"
    if not tags.has_parents:
        yield "no tree leads from contents to elements"
    if [root.role for root in tags.roots] != ["Document"]:
        yield "the structure is not one Document"


def _element_faults(element: Element) -> Iterator[str]:
    role = element.role
    if role not in _INSIDE:
        yield f"{role} is no element that sheets have"
        return
    for kid in element.elements:
        if kid.role not in _INSIDE[role]:
            yield f"{kid.role} in {role}"
    if not element.kids and role not in _MAY_BE_EMPTY:
        yield f"{role} is empty"
    if role in _GROUPS and element.places:
        yield f"{role} has content of its own"


def _nesting_faults(tags: Tags) -> Iterator[str]:
    for element in tags.walk():
        for kid in element.elements:
            if kid.above != element.key:
                yield f"{kid.role} does not know the {element.role} it is in"


def _heading_faults(tags: Tags) -> Iterator[str]:
    levels = [
        int(one.role[1:]) for one in tags.walk() if one.role[0] == "H" and one.role[1:].isdigit()
    ]
    if levels[:1] != [1]:
        yield "the first heading is not H1"
    if levels.count(1) != 1:
        yield f"{levels.count(1)} titles"
    for before, after in pairwise(levels):
        if after > before + 1:
            yield f"H{after} after H{before}"


def _table_faults(tags: Tags) -> Iterator[str]:
    for table in tags.walk():
        if table.role != "Table":
            continue
        rows = [[cell.role for cell in row.elements] for row in table.elements]
        if len({len(row) for row in rows}) != 1:
            yield "rows of a table have different numbers of cells"
        if rows and set(rows[0]) != {"TH"}:
            yield "a table has no head"
        for cell in table.walk():
            if cell.role == "TH" and cell.scope not in {"Row", "Column"}:
                yield "TH does not say what it heads"


def _figure_faults(tags: Tags) -> Iterator[str]:
    for figure in tags.walk():
        if figure.role != "Figure":
            continue
        if len(figure.alt.split()) < FEWEST_WORDS:
            yield f"a figure is described by {figure.alt!r}"
        if not figure.box:
            yield "a figure has no place"
            continue
        left, bottom, right, top = figure.box
        width, height = tags.pages[_first(figure)[0]].size
        if not (0 <= left < right <= width and 0 <= bottom < top <= height):
            yield f"a figure is off its page at {figure.box}"


def _first(element: Element) -> Place:
    return next(place for one in element.walk() for place in one.places)


def _content_faults(tags: Tags) -> Iterator[str]:
    owners = [(place, element) for element in tags.walk() for place in element.places]
    for place, count in Counter(place for place, _ in owners).items():
        if count > 1:
            yield f"content {place} belongs to {count} elements"
    for number, page in enumerate(tags.pages):
        own = {place[1]: element for place, element in owners if place[0] == number}
        yield from (f"page {number + 1}: {fault}" for fault in _page_faults(page, own))


def _page_faults(page: PageTags, own: dict[int, Element]) -> Iterator[str]:
    yield from (f"{operator} is neither tagged nor an artifact" for operator in set(page.bare))
    yield from page.broken
    if page.tabs != "/S":
        yield "the tabulator does not follow the structure"
    numbers = [one.number for one in page.contents if one.number is not None]
    if sorted(numbers) != list(range(len(numbers))):
        yield "contents are not numbered each once"
    for number in own.keys() - set(numbers):
        yield f"the content {number} of {own[number].role} is not there"
    if len(page.parents) != len(numbers):
        yield f"{len(numbers)} contents and {len(page.parents)} parents"
    for one in page.contents:
        if not one.drawn:
            yield f"{one.tag} marks nothing"
        if one.number is None:
            if one.tag != "Artifact":
                yield f"{one.tag} has no number"
        elif one.number not in own:
            yield f"no element has the content {one.number}"
        elif own[one.number].role != one.tag:
            yield f"{one.tag} is in the structure as {own[one.number].role}"
        elif page.parents[one.number : one.number + 1] != [own[one.number].key]:
            yield f"the parent of the content {one.number} is another one"
