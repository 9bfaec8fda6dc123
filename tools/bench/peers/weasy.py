"""WeasyPrint with PDF/UA-1: a page of HTML a sheet; styles, fonts and images kept in a process."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape
from pathlib import Path

from weasyprint import CSS, HTML
from weasyprint.text.fonts import FontConfiguration

from tools.bench.peers.sheet import (
    BANDS,
    BODY,
    BOLD,
    BOX,
    CARE,
    DAY,
    HEADING,
    INK,
    LEADING,
    LINE,
    MARGIN,
    NAME,
    PANEL,
    PICTURES,
    REGULAR,
    TITLE,
    Exercise,
    Labelled,
    Make,
    Sheet,
    read,
)

_STYLES = f"""
@font-face {{ font-family: Inter; src: url({REGULAR.as_uri()}) }}
@font-face {{ font-family: Inter; font-weight: bold; src: url({BOLD.as_uri()}) }}
@page {{ size: letter; margin: 80pt {MARGIN}pt {MARGIN}pt;
  @top-left {{ content: element(head) }} }}
.head {{ position: running(head); width: 536pt; border-bottom: 1pt solid {LINE} }}
.head span {{ float: right }} .page::after {{ content: counter(page) }}
body {{ font: {BODY}pt/{LEADING} Inter; color: {INK}; margin: 0 }}
h1 {{ font-size: {TITLE}pt; margin: 0 }} h2 {{ font-size: {NAME}pt; margin: 4pt 0 0 }}
h2.log {{ font-size: {HEADING}pt; break-before: page }} p {{ margin: 0 }} ol {{ margin: 0 }}
.panel {{ border: 1pt solid {LINE}; padding: 6pt 8pt; margin: 6pt 0; break-inside: avoid }}
.exercise {{ break-inside: avoid }}
.pictures {{ float: right; width: {PICTURES}pt }}
.pictures div {{ float: left; text-align: center; font-weight: bold }}
table {{ border-collapse: collapse; width: 100%; margin-bottom: 6pt }}
th, td {{ border: 1pt solid {LINE}; height: {BOX}pt; padding: 0 4pt; text-align: left }}
thead th {{ background: {PANEL}; width: {DAY}pt }} thead th:first-child {{ width: auto }}
tbody th {{ font-weight: normal }}
"""


def maker(folder: Path) -> Make:
    """Sheets by WeasyPrint."""
    fonts = FontConfiguration()
    styles = CSS(string=_STYLES, font_config=fonts)
    images: dict[str, object] = {}
    sheet = read(folder)

    def make(number: int) -> bytes:
        page = HTML(string="".join(_page(sheet(number))), base_url=f"{folder.as_uri()}/")
        pdf: bytes = page.write_pdf(
            stylesheets=[styles], font_config=fonts, cache=images, pdf_variant="pdf/ua-1"
        )
        return pdf

    return make


def _page(sheet: Sheet) -> Iterator[str]:
    place = f"{sheet.date} · {sheet.page.format(page='')}"
    yield f'<html lang="{sheet.language}"><head><title>{escape(sheet.title)}</title></head><body>'
    yield f'<div class="head"><b>{escape(sheet.clinic)}</b><span>{escape(sheet.patient)}</span>'
    yield f'<br>{escape(sheet.contact)}<span class="page">{escape(place)}</span></div>'
    yield f"<h1>{escape(sheet.title)}</h1>{_bold(sheet.summary)}"
    yield _panel(_told([sheet.why]), PANEL)
    yield _bold(sheet.pain)
    for band, ground in zip(sheet.bands, BANDS, strict=True):
        yield _panel(_told([band]), ground)
    plain = "".join(f"<p>{escape(text)}</p>" for text in sheet.stop)
    yield _panel(plain + "".join(map(_bold, sheet.call)), CARE)
    for exercise in sheet.exercises:
        yield from _exercise(exercise)
    yield f'<h2 class="log">{escape(sheet.log)}</h2><p>{escape(sheet.help)}</p>'
    for week in sheet.weeks:
        yield _grid((week, *sheet.days), sheet.rows)
    yield "".join(f"<p>{escape(text)}</p>" for text in sheet.end)
    yield "</body></html>"


def _exercise(one: Exercise) -> Iterator[str]:
    yield f'<div class="exercise"><h2>{escape(one.head)} {escape(one.side)}</h2>'
    yield '<div class="pictures">'
    for number, picture in enumerate(one.pictures):
        size = f"width:{picture.width}pt;height:{picture.height}pt"
        alt = escape(picture.caption if number else one.alt)
        yield f'<div><img src="{picture.file}" style="{size}" alt="{alt}"><br>'
        yield f"{escape(picture.caption)}</div>"
    yield f"</div>{_bold(one.dose)}{_told(one.first)}<ol>"
    yield "".join(f"<li>{escape(step)}</li>" for step in one.steps)
    yield f"</ol>{_told(one.last)}{_panel(_told(one.criteria), PANEL)}</div>"


def _bold(text: str) -> str:
    return f"<p><b>{escape(text)}</b></p>"


def _told(lines: Sequence[Labelled]) -> str:
    return "".join(f"<p><b>{escape(label)}</b> {escape(text)}</p>" for label, text in lines)


def _panel(content: str, ground: str) -> str:
    return f'<div class="panel" style="background:{ground}">{content}</div>'


def _grid(head: Sequence[str], rows: Sequence[str]) -> str:
    heads = "".join(f"<th>{escape(name)}</th>" for name in head)
    boxes = "<td></td>" * (len(head) - 1)
    body = "".join(f"<tr><th>{escape(row)}</th>{boxes}</tr>" for row in rows)
    return f"<table><thead><tr>{heads}</tr></thead><tbody>{body}</tbody></table>"
