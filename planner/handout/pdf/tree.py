"""What the pieces of a sheet are to a reader that does not see it, and how they hang together."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum


class Role(StrEnum):
    """The standard structure types of PDF 1.7 that sheets use; the page's furniture is an artifact.

    `TH` and `TD` are cells of a table, `LBL` and `LBODY` the number of an item and what it says.
    """

    DOCUMENT = "Document"
    SECT = "Sect"
    H1 = "H1"
    H2 = "H2"
    P = "P"
    L = "L"
    LI = "LI"
    LBL = "Lbl"
    LBODY = "LBody"
    FIGURE = "Figure"
    CAPTION = "Caption"
    TABLE = "Table"
    TR = "TR"
    TH = "TH"
    TD = "TD"
    ARTIFACT = "Artifact"


_GROUPS = frozenset({Role.DOCUMENT, Role.SECT, Role.L, Role.LI, Role.TABLE, Role.TR})

Area = tuple[float, float, float, float]
"""Left, bottom, width, height."""


@dataclass(frozen=True, slots=True, eq=False)
class Element:
    """One element of the sheet. Each is itself only: drawn in parts, it is one element still.

    `alt` says what a figure shows, `lang` is the language where it is not the sheet's, `scope` what
    a heading cell heads, `bookmark` its words in the reader's list of contents, `exercise` the
    number of the exercise that it holds.
    """

    role: Role
    alt: str = ""
    lang: str = ""
    scope: str = ""
    numbering: str = ""
    bookmark: str = ""
    exercise: int = 0

    @property
    def groups(self) -> bool:
        """Whether it holds other elements only, and nothing drawn of its own."""
        return self.role in _GROUPS


PAGE_HEAD = Element(Role.ARTIFACT)
"""What stands at the head of a page again."""

PAGE_FOOT = Element(Role.ARTIFACT)
"""What stands at the foot of every page."""


def heading(role: Role, said: str) -> Element:
    """A heading that stands in the list of contents too."""
    return Element(role, bookmark=said)


Mark = tuple[int, int]
"""A page from 0, and the number of the marked content on it."""


@dataclass(slots=True, eq=False)
class Node:
    """An element where it was drawn first, with what is in it in order.

    `area` is that of a figure; `page` and `top` are where it begins. `number` is that of its object
    once it is written, `above` of the one it is in.
    """

    element: Element
    kids: list[Node | Mark] = field(default_factory=list)
    page: int = 0
    top: float = 0.0
    area: Area | None = None
    number: int = 0
    above: int = 0


class Tree:
    """The elements drawn so far, in the order of their first drawing."""

    def __init__(self) -> None:
        self.root = Node(Element(Role.DOCUMENT))
        self.pages: list[list[Node]] = [[]]
        self._nodes: dict[Element, Node] = {}

    def turn(self) -> None:
        """Go on to the next page."""
        self.pages.append([])

    def node(self, element: Element, parent: Node, top: float, area: Area | None = None) -> Node:
        """Where an element hangs: under `parent` unless it was drawn before."""
        node = self._nodes.get(element)
        if node is None:
            node = Node(element, [], len(self.pages) - 1, top, area)
            self._nodes[element] = node
            parent.kids.append(node)
        return node

    def mark(self, node: Node) -> int:
        """The number of the next marked content of this page, which is the node's."""
        marks = self.pages[-1]
        node.kids.append((len(self.pages) - 1, len(marks)))
        marks.append(node)
        return len(marks) - 1

    def nodes(self) -> Iterator[Node]:
        """All nodes, parents first, in reading order."""
        waiting = [self.root]
        while waiting:
            node = waiting.pop()
            yield node
            waiting += [kid for kid in reversed(node.kids) if isinstance(kid, Node)]
