"""The door to the printing room: a snapshot in, a PDF out. ReportLab loads at the first sheet."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from planner.errors import HandoutError, PlannerError
from planner.handout.figures import require_shown_side
from planner.handout.snapshot import HandoutSnapshot, ReferralSnapshot
from planner.handout.text import MARK, named
from planner.sentences import sentence

if TYPE_CHECKING:
    from planner.handout.pdf.book import Book

_MOST_NAMED = 5


@dataclass(frozen=True, slots=True)
class Rendered:
    """A finished PDF; `warnings` are sentences on what could not be printed as typed."""

    pdf: bytes
    pages: int
    warnings: tuple[str, ...] = ()


def render(snapshot: HandoutSnapshot | ReferralSnapshot) -> Rendered:
    """The PDF of an exercise sheet or a referral note; equal snapshots give equal bytes.

    Raises HandoutError with a sentence when it cannot be made.
    """
    try:
        return _rendered(_book(snapshot))
    except PlannerError:
        raise
    except Exception as error:
        raise HandoutError(sentence("The sheet could not be made."), repr(type(error))) from error


def render_referral(snapshot: ReferralSnapshot) -> Rendered:
    """The PDF of a referral note. Raises HandoutError."""
    return render(snapshot)


def _book(snapshot: HandoutSnapshot | ReferralSnapshot) -> Book:
    # Its import costs 0.2 s, which the window's start need not pay.
    from planner.handout.pdf import book  # noqa: PLC0415

    if isinstance(snapshot, ReferralSnapshot):
        return book.referral_book(snapshot)
    for exercise in snapshot.exercises:
        require_shown_side(exercise)
    return book.handout_book(snapshot)


def _rendered(book: Book) -> Rendered:
    if not book.replaced:
        return Rendered(book.pdf, book.pages)
    names = ", ".join(named(character) for character in book.replaced[:_MOST_NAMED])
    more = len(book.replaced) - _MOST_NAMED
    if more > 0:
        warning = sentence(
            "The sheet cannot print these characters and shows {mark} in their place: "
            "{names} and {more} more.",
            mark=MARK,
            names=names,
            more=more,
        )
    else:
        warning = sentence(
            "The sheet cannot print these characters and shows {mark} in their place: {names}.",
            mark=MARK,
            names=names,
        )
    return Rendered(book.pdf, book.pages, (warning,))
