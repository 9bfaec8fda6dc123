"""Which pages of a sheet: `1-2, 4` read as a person writes it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import groupby

from planner.errors import HandoutError
from planner.sentences import sentence

_PART = re.compile(r"(?P<first>\d{1,6})(?:\s*[-–—\u2011]\s*(?P<last>\d{1,6})?)?")
_BETWEEN = re.compile(r"[,;]|(?<=\d)\s+(?=\d)")


def pages_in(text: str, count: int) -> tuple[int, ...]:
    """The numbers of the pages meant, from 1 on, in order and each once; `2-` goes to the last.

    Raises HandoutError with a sentence for what cannot be read or is not there.
    """
    found: set[int] = set()
    parts = [part.strip() for part in _BETWEEN.split(text)]
    for part in filter(None, parts):
        found.update(_span(part, count))
    if not found:
        raise HandoutError(sentence("Type the pages to print, such as 1-2, 4."))
    return tuple(sorted(found))


def pages_words(pages: Iterable[int]) -> str:
    """Page numbers as `1-3, 5`."""
    runs = groupby(enumerate(sorted(set(pages))), key=lambda pair: pair[1] - pair[0])
    spans = ([page for _, page in run] for _, run in runs)
    return ", ".join(str(s[0]) if len(s) == 1 else f"{s[0]}-{s[-1]}" for s in spans)


def _span(part: str, count: int) -> range:
    match = _PART.fullmatch(part)
    if match is None:
        raise HandoutError(
            sentence("Pages are numbers, such as 1-2, 4. This cannot be read: {part}", part=part)
        )
    first = int(match["first"])
    open_end = match["last"] is None and not part[-1].isdigit()
    last = count if open_end else int(match["last"] or first)
    for page in (first, last):
        if not 1 <= page <= count:
            raise HandoutError(
                sentence(
                    "There is no page {page}: the sheet has pages 1 to {count}.",
                    page=page,
                    count=count,
                )
                if count > 1
                else sentence("There is no page {page}: the sheet has one page.", page=page)
            )
    if last < first:
        raise HandoutError(
            sentence("{first}-{last} goes backwards. Type {last}-{first}.", first=first, last=last)
        )
    return range(first, last + 1)
