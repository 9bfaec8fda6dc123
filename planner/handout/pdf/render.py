"""The door to the printing room: a snapshot in, a PDF out. ReportLab loads at the first sheet."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from planner.errors import HandoutError, PlannerError
from planner.handout.figures import require_shown_side
from planner.handout.referral_snapshot import ReferralSnapshot
from planner.handout.snapshot import Field, HandoutSnapshot
from planner.handout.text import MARK, named
from planner.sentences import sentence

if TYPE_CHECKING:
    from planner.handout.pdf.book import Book

_MOST_NAMED = 5


@dataclass(frozen=True, slots=True)
class Rendered:
    """A finished PDF; `warnings` are sentences on what is not as it was typed or wished.

    `paper` is a page's width and height and `smallest` its smallest letter, in points; `begun` the
    page (from 1) on which each exercise begins. `remarks` are sentences on what one may want to
    know. `fields` are the places of the log that are written in by hand, so that a scan can be
    read.
    """

    pdf: bytes
    pages: int
    paper: tuple[float, float]
    smallest: float
    begun: tuple[int, ...] = ()
    warnings: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()
    fields: tuple[Field, ...] = ()


def render(snapshot: HandoutSnapshot | ReferralSnapshot) -> Rendered:
    """The PDF of an exercise sheet or a referral note; equal snapshots give equal bytes.

    Raises HandoutError with a sentence when it cannot be made.
    """
    try:
        return _rendered(_book(snapshot), snapshot)
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


def _rendered(book: Book, snapshot: HandoutSnapshot | ReferralSnapshot) -> Rendered:
    warnings = list(_replaced(book))
    remarks = list(_thin(book))
    if isinstance(snapshot, HandoutSnapshot):
        warnings += _too_long(book, snapshot)
        warnings += _untranslated(snapshot)
        remarks += _left_out(book)
        remarks += _typed(snapshot)
    return Rendered(
        pdf=book.pdf,
        pages=book.pages,
        paper=book.paper,
        smallest=book.smallest,
        begun=book.begun,
        warnings=tuple(warnings),
        remarks=tuple(remarks),
        fields=book.fields,
    )


def _too_long(book: Book, snapshot: HandoutSnapshot) -> Iterator[str]:
    """What to do where the sheet takes more pages than the therapist wants."""
    most = snapshot.fit.most
    if most is None or book.pages <= most:
        return
    if not snapshot.drop_first:
        yield sentence("This sheet takes {pages} pages, not {most}.", pages=book.pages, most=most)
        return
    yield sentence(
        "This sheet takes {pages} pages, not {most}. Drop {exercise} first.",
        pages=book.pages,
        most=most,
        exercise=snapshot.drop_first,
    )


def _untranslated(snapshot: HandoutSnapshot) -> Iterator[str]:
    """Every line that the patient gets in another language than the rest."""
    lines = [f"“{one.text}”" for one in snapshot.untranslated]
    if lines:
        yield sentence("Not translated, so printed as it is: {lines}", lines=" ".join(lines))


def _typed(snapshot: HandoutSnapshot) -> Iterator[str]:
    """The therapist's own words, which nobody has translated."""
    lines = [f"“{note}”" for note in snapshot.typed]
    if lines:
        yield sentence("Notes are printed as typed: {lines}", lines=" ".join(lines))


def _left_out(book: Book) -> Iterator[str]:
    """What the sheet does without to fit."""
    if "log" in book.without:
        yield sentence("To fit, the sheet leaves out the log, the advice and the cards.")
    elif "advice" in book.without:
        yield sentence("To fit, the sheet leaves out the advice and the cards.")
    elif book.without:
        yield sentence("To fit, the sheet leaves out the cards.")


def _thin(book: Book) -> Iterator[str]:
    for number in book.thin:
        yield sentence("Page {page} is less than a third full.", page=number)


def _replaced(book: Book) -> Iterator[str]:
    """Characters that cannot be printed."""
    if not book.replaced:
        return
    names = ", ".join(named(character) for character in book.replaced[:_MOST_NAMED])
    more = len(book.replaced) - _MOST_NAMED
    if more > 0:
        yield sentence(
            "The sheet cannot print these characters and shows {mark} in their place: "
            "{names} and {more} more.",
            mark=MARK,
            names=names,
            more=more,
        )
    else:
        yield sentence(
            "The sheet cannot print these characters and shows {mark} in their place: {names}.",
            mark=MARK,
            names=names,
        )
