"""What a screen reader goes by, written into the document: structure, bookmarks, properties.

ReportLab writes none of it. Its catalog and pages let these entries through, and objects whose
bytes are known are numbered among its own or after them; so nothing is read and saved again.
"""

from __future__ import annotations

from datetime import date
from functools import partial
from xml.sax.saxutils import escape

from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas

from planner.handout.pdf.objects import Later, Written, number, string
from planner.handout.pdf.tree import Element, Mark, Node, Role, Tree
from planner.handout.text import printable

_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" \
xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" \
xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>{creator}</xmp:CreatorTool>
<xmp:CreateDate>{day}T00:00:00Z</xmp:CreateDate><xmp:ModifyDate>{day}T00:00:00Z</xmp:ModifyDate>
<pdf:Producer>{producer}</pdf:Producer>
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>"""


def bind(canvas: Canvas, tree: Tree, language: str, day: date) -> Later:
    """Write the bookmarks and the properties as XMP; gives what writes the structure at the end.

    All pages must be ended, and the document must have its title and author.
    """
    document = canvas._doc  # noqa: SLF001 - the canvas has no door to the catalog
    pages = [number(document, page) for page in document.Pages.pages]
    nodes = tuple(tree.nodes())
    root = Written()
    catalog = document.Catalog
    catalog.StructTreeRoot = root
    catalog.MarkInfo = Written(b"<</Marked true>>")
    catalog.Metadata = Written(_metadata(document.info, language, day))
    for at, page in enumerate(document.Pages.pages):
        page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
        page.StructParents = at
        page.Tabs = pdfdoc.PDFName("S")
    _outline(document, [node for node in nodes if node.element.bookmark], pages)
    return partial(_structure, tree, nodes, pages, number(document, root))


def _structure(
    tree: Tree, nodes: tuple[Node, ...], pages: list[int], root: int, first: int
) -> list[tuple[int, bytes]]:
    """The root and all elements, numbered from `first`, as they are written."""
    tree.root.above = root
    for at, node in enumerate(nodes, start=first):
        node.number = at
        for kid in node.kids:
            if isinstance(kid, Node):
                kid.above = at
    elements = [(node.number, _element(node, pages).encode("ascii")) for node in nodes]
    return [(root, _root(tree).encode("ascii")), *elements]


def _metadata(info: pdfdoc.PDFInfo, language: str, day: date) -> bytes:
    said = {
        name: escape(getattr(info, name)) for name in ("title", "author", "creator", "producer")
    }
    packet = _XMP.format(**said, language=language, day=day.isoformat()).encode()
    head = f"<</Type /Metadata /Subtype /XML /Length {len(packet)}>>\nstream\n"
    return head.encode("ascii") + packet + b"\nendstream\n"


def _root(tree: Tree) -> str:
    """The root, and for every page the elements of its marked contents by number."""
    parents = " ".join(
        f"{page} [{' '.join(f'{node.number} 0 R' for node in marks)}]"
        for page, marks in enumerate(tree.pages)
        if marks
    )
    return (
        f"<</Type /StructTreeRoot /K {tree.root.number} 0 R "
        f"/ParentTree <</Nums [{parents}]>> /ParentTreeNextKey {len(tree.pages)}>>"
    )


def _element(node: Node, pages: list[int]) -> str:
    element = node.element
    said = [f"<</Type /StructElem /S /{element.role} /P {node.above} 0 R"]
    if element.alt:
        said.append(f"/Alt {string(element.alt)}")
    if element.lang:
        said.append(f"/Lang {string(element.lang)}")
    attributes = _attributes(element, node)
    if attributes:
        said.append(f"/A <<{attributes}>>")
    page = next((kid[0] for kid in node.kids if not isinstance(kid, Node)), None)
    if page is not None:
        said.append(f"/Pg {pages[page]} 0 R")
    kids = [_kid(kid, page, pages) for kid in node.kids]
    if kids:
        said.append(f"/K {kids[0]}" if len(kids) == 1 else f"/K [{' '.join(kids)}]")
    return " ".join(said) + ">>"


def _kid(kid: Node | Mark, page: int | None, pages: list[int]) -> str:
    if isinstance(kid, Node):
        return f"{kid.number} 0 R"
    on, mark = kid
    if on == page:
        return str(mark)
    return f"<</Type /MCR /Pg {pages[on]} 0 R /MCID {mark}>>"


def _attributes(element: Element, node: Node) -> str:
    if node.area is not None:
        left, bottom, width, height = node.area
        box = f"{left:.2f} {bottom:.2f} {left + width:.2f} {bottom + height:.2f}"
        return f"/O /Layout /Placement /Block /BBox [{box}]"
    if element.scope:
        return f"/O /Table /Scope /{element.scope}"
    if element.numbering:
        return f"/O /List /ListNumbering /{element.numbering}"
    return ""


class _Outlines(Written):
    """In the place of ReportLab's own, which name each place a second time."""

    ready = 1

    def prepare(self, _document: object, _canvas: object) -> None:
        """Nothing: all is written."""


def _outline(document: pdfdoc.PDFDocument, nodes: list[Node], pages: list[int]) -> None:
    """The bookmarks: the title, and below it all other headings."""
    title, *others = sorted(nodes, key=_after_the_title)
    root, first, rest = _Outlines(), Written(), [Written() for _ in others]
    top, parent = number(document, root), number(document, first)
    numbers = [number(document, one) for one in rest]
    root.written = _outlines(parent, parent, 1 + len(rest))
    kids = f"/First {numbers[0]} 0 R /Last {numbers[-1]} 0 R /Count {len(rest)}" if rest else ""
    first.written = _bookmark(title, top, pages, kids)
    for at, (node, one) in enumerate(zip(others, rest, strict=True)):
        before = f"/Prev {numbers[at - 1]} 0 R " if at else ""
        after = f"/Next {numbers[at + 1]} 0 R" if at + 1 < len(rest) else ""
        one.written = _bookmark(node, parent, pages, before + after)
    document.Outlines = document.Catalog.Outlines = root


def _after_the_title(node: Node) -> bool:
    return node.element.role is not Role.H1


def _outlines(first: int, last: int, count: int) -> bytes:
    return f"<</Type /Outlines /First {first} 0 R /Last {last} 0 R /Count {count}>>".encode("ascii")


def _bookmark(node: Node, parent: int, pages: list[int], links: str) -> bytes:
    place = f"[{pages[node.page]} 0 R /XYZ 0 {node.top:.2f} 0]"
    said = string(printable(node.element.bookmark).text)
    return f"<</Title {said} /Parent {parent} 0 R /Dest {place} {links}>>".encode("ascii")
