"""Reads the tags of a finished PDF back: the tree of its elements, and what each page marks."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import pikepdf

SHOWING = {"Tj", "TJ", "'", '"'}
PAINTING = {"S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "sh", "Do", "INLINE IMAGE"}

Place = tuple[int, int]
"""A page from 0, and the number of a marked content on it."""


@dataclass(slots=True)
class Element:
    """An element of the tree; `kids` are elements and places of content, in order."""

    role: str
    key: tuple[int, int]
    above: tuple[int, int] | None
    alt: str = ""
    lang: str = ""
    scope: str = ""
    numbering: str = ""
    box: tuple[float, ...] = ()
    kids: list[Element | Place] = field(default_factory=list)

    @property
    def elements(self) -> tuple[Element, ...]:
        """The elements in it."""
        return tuple(kid for kid in self.kids if isinstance(kid, Element))

    @property
    def places(self) -> tuple[Place, ...]:
        """Its own content."""
        return tuple(kid for kid in self.kids if not isinstance(kid, Element))

    def walk(self) -> Iterator[Element]:
        """Itself and all in it, in reading order."""
        yield self
        for element in self.elements:
            yield from element.walk()


@dataclass(slots=True)
class Content:
    """A marked part of a page: an element's by its number, or an artifact."""

    tag: str
    number: int | None
    drawn: int = 0
    text: str = ""


@dataclass(slots=True)
class PageTags:
    """What a page marks; `bare` are operators outside every mark, `broken` what does not nest."""

    contents: list[Content]
    bare: list[str]
    broken: list[str]
    parents: list[tuple[int, int]]
    tabs: str
    size: tuple[float, float]


@dataclass(frozen=True, slots=True)
class Tags:
    """The tags of a document; `roots` are the elements below the root of its structure."""

    roots: tuple[Element, ...]
    pages: tuple[PageTags, ...]
    lang: str
    title: str
    part: str
    shows_title: bool
    marked: bool
    has_parents: bool
    bookmarks: tuple[str, ...]

    def walk(self) -> Iterator[Element]:
        """All elements in reading order."""
        for root in self.roots:
            yield from root.walk()

    def text(self, element: Element) -> str:
        """What an element and all in it says, in reading order."""
        return "".join(
            self.text(kid) if isinstance(kid, Element) else self._shown(kid) for kid in element.kids
        )

    def _shown(self, place: Place) -> str:
        page, number = place
        contents = self.pages[page].contents if page < len(self.pages) else ()
        return "".join(one.text for one in contents if one.number == number)


def read_tags(pdf: bytes) -> Tags:
    """The tags of a PDF; what it lacks is empty. Raises pikepdf's errors for a broken file."""
    with pikepdf.open(io.BytesIO(pdf)) as document:
        root: Any = document.Root
        pages = {page.obj.objgen: at for at, page in enumerate(document.pages)}
        tree = root.get("/StructTreeRoot", pikepdf.Dictionary())
        parents = _parents(tree)
        with document.open_outline() as outline:
            bookmarks = tuple(_titles(outline.root))
        properties = document.open_metadata()
        return Tags(
            roots=tuple(_element(one, None, pages) for one in _listed(tree.get("/K"))),
            pages=tuple(_page(page, parents) for page in document.pages),
            lang=str(root.get("/Lang", "")),
            title=str(properties.get("dc:title", "")),
            part=str(properties.get("pdfuaid:part", "")),
            shows_title=bool(root.get("/ViewerPreferences", {}).get("/DisplayDocTitle", False)),
            marked=bool(root.get("/MarkInfo", {}).get("/Marked", False)),
            has_parents="/ParentTree" in tree,
            bookmarks=bookmarks,
        )


def _titles(items: Any) -> Iterator[str]:  # noqa: ANN401 - pikepdf has no type for what it walks
    for item in items:
        yield item.title
        yield from _titles(item.children)


def _listed(value: Any) -> list[Any]:  # noqa: ANN401 - one object or an array of them
    if value is None:
        return []
    return list(value) if isinstance(value, pikepdf.Array) else [value]


def _parents(tree: Any) -> dict[int, list[tuple[int, int]]]:  # noqa: ANN401
    """For each page's key the elements of its contents."""
    numbers = list(tree.get("/ParentTree", {}).get("/Nums", []))
    return {
        int(key): [one.objgen for one in _listed(found)]
        for key, found in zip(numbers[::2], numbers[1::2], strict=True)
    }


def _element(
    one: Any,  # noqa: ANN401
    page: int | None,
    pages: dict[tuple[int, int], int],
) -> Element:
    if "/Pg" in one:
        page = pages[one.Pg.objgen]
    about = one.get("/A", {})
    made = Element(
        role=str(one.S).removeprefix("/"),
        key=one.objgen,
        above=one.P.objgen if "/P" in one else None,
        alt=str(one.get("/Alt", "")),
        lang=str(one.get("/Lang", "")),
        scope=str(about.get("/Scope", "")).removeprefix("/"),
        numbering=str(about.get("/ListNumbering", "")).removeprefix("/"),
        box=tuple(float(value) for value in about.get("/BBox", [])),
    )
    for kid in _listed(one.get("/K")):
        if not isinstance(kid, pikepdf.Dictionary):
            assert page is not None, "a number of content needs a page"
            made.kids.append((page, int(kid)))
        elif kid.get("/Type") == pikepdf.Name.MCR:
            on: Any = kid.Pg
            made.kids.append((pages[on.objgen], int(kid.MCID)))
        else:
            made.kids.append(_element(kid, page, pages))
    return made


def _page(page: pikepdf.Page, parents: dict[int, list[tuple[int, int]]]) -> PageTags:
    box = [float(value) for value in page.mediabox]
    key = page.obj.get("/StructParents")
    found = PageTags(
        contents=[],
        bare=[],
        broken=[],
        parents=[] if key is None else parents.get(int(key), []),
        tabs=str(page.obj.get("/Tabs", "")),
        size=(box[2] - box[0], box[3] - box[1]),
    )
    maps = {name: _characters(font) for name, font in page.resources.get("/Font", {}).items()}
    characters: dict[int, str] = {}
    open_: list[Content] = []
    for one in pikepdf.parse_content_stream(page):
        operator, operands = str(one.operator), list(one.operands)
        if operator in {"BMC", "BDC"}:
            open_.append(_content(operands))
            found.contents.append(open_[-1])
            if len(open_) > 1:
                found.broken.append(f"{operands[0]} inside {open_[-2].tag}")
        elif operator == "EMC":
            if not open_:
                found.broken.append("EMC without BDC")
            else:
                open_.pop()
        elif operator == "Tf":
            characters = maps[str(operands[0])]
        elif operator in SHOWING | PAINTING:
            if not open_:
                found.bare.append(operator)
                continue
            open_[-1].drawn += 1
            if operator in SHOWING:
                open_[-1].text += _text(operands[-1], characters)
    found.broken += [f"{one.tag} is not ended" for one in open_]
    return found


def _content(operands: list[Any]) -> Content:
    number = None
    if len(operands) > 1 and isinstance(operands[1], pikepdf.Dictionary):
        number = operands[1].get("/MCID")
    return Content(
        str(operands[0]).removeprefix("/"),
        None if number is None else int(number),
    )


def _text(shown: Any, characters: dict[int, str]) -> str:  # noqa: ANN401 - a string or an array
    strings = [one for one in _listed(shown) if isinstance(one, pikepdf.String)]
    return "".join(characters[code] for one in strings for code in bytes(one))


def _characters(font: pikepdf.Object) -> dict[int, str]:
    """What each code of a font stands for, as the font itself says."""
    table = font.ToUnicode.read_bytes().decode("ascii")
    return {
        int(code, 16): bytes.fromhex(said).decode("utf-16-be")
        for code, said in re.findall(r"<([0-9A-F]{2})> <([0-9A-F]{4,})>", table)
    }
