"""How a page of the sheet is called for those who hear it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.language import translate
from ui.widgets import side_words

if TYPE_CHECKING:
    from ui.handout.make import Sheet, SheetPage


def page_of(page: int, pages: int) -> str:
    """Page 1 of 2."""
    return translate("handout", "Page {page} of {count}", page=page, count=pages)


def page_names(sheet: Sheet) -> tuple[str, ...]:
    """Every page with the exercises that begin on it, each with its side in words."""
    count = len(sheet.pages)
    return tuple(
        _named(page_of(number, count), page, referral=sheet.referral)
        for number, page in enumerate(sheet.pages, start=1)
    )


def _named(place: str, page: SheetPage, *, referral: bool) -> str:
    if referral:
        return translate("handout", "{page}: referral note", page=place)
    names = [
        translate("handout", "{name}, {side}", name=one.name, side=side_words(one.working_side))
        for one in page.exercises
    ]
    if not names:
        return place
    return translate("handout", "{page}: {exercises}", page=place, exercises="; ".join(names))
