"""The clinic's own sheet on paper: logo, footer, signature, colour."""

from __future__ import annotations

import io
from dataclasses import replace
from functools import cache
from itertools import pairwise, product

import pikepdf
import pytest
from PIL import Image, ImageChops, ImageStat

from planner.errors import HandoutError
from planner.figures.palette import FigureStyle
from planner.handout.pdf.render import render
from planner.handout.pdf.styles import MM, PAGE_SIZES, rgb
from planner.handout.referral import compose_referral
from planner.handout.snapshot import Paper
from planner.patients.clinic import SheetSettings
from planner.suggest.engine import propose
from tests.helpers import verapdf
from tests.helpers.content import catalogue
from tests.helpers.handouts import CLINIC, OCCASION, case, seen
from tests.helpers.logos import photo_logo, plain_logo
from tests.helpers.pdf_tag_faults import tag_faults
from tests.helpers.pdf_tags import read_tags
from tests.helpers.pdfs import read_pages, squeezed

ACCENT = "7A1F3D"
FOOTER = (
    "Please call a day ahead if you cannot come. Open Monday to Friday, 8 to 6, Saturday, 8 to 1."
)
OWN = SheetSettings(plain_logo(), ACCENT, FOOTER, signature=True)
STYLES = (FigureStyle.COLOUR, FigureStyle.GREY, FigureStyle.LINES)
LOGOS = {"png": plain_logo, "jpeg": photo_logo}
needs_verapdf = pytest.mark.skipif(
    verapdf.lacking() is not None, reason=verapdf.lacking() or "all is there"
)


@cache
def made(
    kind: str = "png",
    style: FigureStyle = FigureStyle.COLOUR,
    paper: Paper = Paper.LETTER,
    *,
    large: bool = False,
) -> bytes:
    clinic = replace(CLINIC, sheet=replace(OWN, logo=LOGOS[kind]()))
    occasion = replace(OCCASION, clinic=clinic, figure_style=style, paper=paper, large_print=large)
    return render(case().sheet(occasion)).pdf


@cache
def plain() -> bytes:
    return render(case().sheet()).pdf


def note() -> bytes:
    stopped = seen("rf_femoral_neck_stress")
    assessment = replace(case().assessment, findings=(stopped,))
    occasion = replace(OCCASION, clinic=replace(CLINIC, sheet=OWN))
    return render(
        compose_referral(assessment, propose(assessment, catalogue()), catalogue(), occasion)
    ).pdf


def test_the_logo_lies_in_the_document_once() -> None:
    with pikepdf.open(io.BytesIO(made())) as document:
        found = [
            one
            for one in document.objects
            if isinstance(one, pikepdf.Stream) and one.get("/Subtype") == "/Image"
        ]
        assert len(found) == 1
        assert len(document.pages) > 1
        for page in document.pages:
            used = page.resources["/XObject"]
            assert any(one.objgen == found[0].objgen for one in used.values())


@pytest.mark.parametrize("kind", LOGOS)
@pytest.mark.parametrize("style", STYLES)
def test_it_looks_as_it_was_kept_in_colour_and_in_grey(kind: str, style: FigureStyle) -> None:
    with pikepdf.open(io.BytesIO(made(kind, style))) as document:
        (one,) = [
            pikepdf.PdfImage(one)
            for one in document.objects
            if isinstance(one, pikepdf.Stream) and one.get("/Subtype") == "/Image"
        ]
        shown = one.as_pil_image()
        shown.load()
    grey = style is not FigureStyle.COLOUR
    kept = Image.open(io.BytesIO(LOGOS[kind]())).convert("L" if grey else "RGB")
    assert (shown.mode, shown.size) == (kept.mode, kept.size)
    apart = ImageStat.Stat(ImageChops.difference(shown, kept)).mean
    assert max(apart) < (0.01 if kind == "png" else 6)


@pytest.mark.parametrize(("paper", "large"), list(product(Paper, (False, True))))
@pytest.mark.parametrize("kind", LOGOS)
def test_a_reader_hears_the_logo_once_first_of_all(kind: str, paper: Paper, *, large: bool) -> None:
    pdf = made(kind, paper=paper, large=large)
    assert tag_faults(pdf) == []
    tags = read_tags(pdf)
    logos = [one for one in tags.walk() if one.alt == "Logo of Riverside Physical Therapy"]
    assert len(logos) == 1
    (page, _), *_ = logos[0].places
    assert page == 0
    assert next(one for one in tags.walk() if one.role != "Document") is logos[0]
    left, bottom, right, top = logos[0].box
    assert 0 < right - left <= 38 * MM + 0.01
    assert 0 < top - bottom <= 18 * MM + 0.01


@pytest.mark.parametrize(("paper", "large"), list(product(Paper, (False, True))))
def test_the_footer_is_on_every_page_in_the_middle_and_read_once(
    paper: Paper, *, large: bool
) -> None:
    pdf = made(paper=paper, large=large)
    width, margin = PAGE_SIZES[paper][0], (13 if large else 13.5) * MM
    for page in read_pages(pdf):
        assert squeezed(FOOTER) in page.squeezed
        lowest = min(glyph.y for glyph in page.glyphs)
        line = [one for one in page.glyphs if one.y == lowest and one.character != " "]
        assert min(one.x for one in line) == pytest.approx(
            width - max(one.right for one in line), abs=2
        )
        assert lowest >= margin
        over = [g.y for g in page.glyphs if g.character != " "]
        assert len({round(y, 1) for y in over if y < lowest + 4}) == 1
    tags = read_tags(pdf)
    said = [tags.text(one).strip() for one in tags.walk() if one.role == "P"]
    assert said.count(FOOTER) == 1
    assert said[-1] == FOOTER


def test_nothing_lies_on_the_footer() -> None:
    """Body text ends above it on every page."""
    for page in read_pages(made(large=True)):
        rows = sorted({round(one.y, 1) for one in page.glyphs if one.character != " "})
        steps = [upper - lower for lower, upper in pairwise(rows)]
        assert min(steps[:6]) > 4


def test_the_line_to_sign_on_is_at_the_end() -> None:
    last = read_pages(made())[-1].text
    assert "Signature of Maya Chen, PT" in last
    assert last.index("Bring this sheet") < last.index("Signature") < last.index("Exercise texts")
    assert "Signature" not in "".join(page.text for page in read_pages(plain()))


def operators(pdf: bytes) -> str:
    with pikepdf.open(io.BytesIO(pdf)) as document:
        return "\n".join(page.Contents.read_bytes().decode("latin-1") for page in document.pages)


def test_the_clinics_colour_is_drawn_and_only_where_wanted() -> None:
    code = "{:.6g} {:.6g} {:.6g}".format(*rgb(ACCENT))
    assert f"{code} rg" in operators(made())
    assert f"{code} RG" in operators(made())
    assert code not in operators(made(style=FigureStyle.GREY))
    assert code not in operators(plain())


def test_a_colour_that_cannot_be_read_is_not_drawn() -> None:
    pale = replace(OWN, logo=b"", footer="", signature=False, accent="FFEE00")
    occasion = replace(OCCASION, clinic=replace(CLINIC, sheet=pale))
    assert render(case().sheet(occasion)).pdf == plain()


def test_a_damaged_logo_is_told() -> None:
    torn = replace(OWN, logo=plain_logo()[:300])
    occasion = replace(OCCASION, clinic=replace(CLINIC, sheet=torn))
    with pytest.raises(HandoutError, match="logo is damaged"):
        render(case().sheet(occasion))


def test_the_note_has_logo_and_footer_too() -> None:
    pdf = note()
    assert tag_faults(pdf) == []
    assert squeezed(FOOTER) in read_pages(pdf)[-1].squeezed
    assert any(one.alt.startswith("Logo of") for one in read_tags(pdf).walk())


@needs_verapdf
def test_verapdf_finds_nothing(tmp_path_factory: pytest.TempPathFactory) -> None:
    files = {
        f"{kind}-{style}-{paper}-{large}": made(kind, style, paper, large=large)
        for kind, style, paper, large in product(LOGOS, STYLES, Paper, (False, True))
    }
    files["note"] = note()
    found = verapdf.verdicts(files, tmp_path_factory.mktemp("verapdf"))
    assert found.keys() == files.keys()
    assert {name: one.failed for name, one in found.items() if one.failed} == {}
