"""Records of prints in words: when, how, who."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QTime

from planner.patients.register import in_words
from ui.handout.leaving import LOCKED, PRINTED, SAVED
from ui.language import told, translate

if TYPE_CHECKING:
    from datetime import date, datetime

    from planner.usecases.ports import PrintRecord


def when(at: datetime) -> str:
    """The moment on this computer's clock: 22 Nov 2026, 15:40."""
    here = at.astimezone()
    time = QLocale().toString(QTime(here.hour, here.minute), QLocale.FormatType.ShortFormat)
    return translate("handout", "{day}, {time}", day=day(here.date()), time=time)


def day(on: date) -> str:
    """A day: 22 Nov 2026."""
    return told(in_words(on))


def how(record: PrintRecord) -> str:
    """How a sheet was handed out, with its pages and copies where they are not all and one."""
    said = _way(record.how, again=record.again)
    if record.pages:
        said = translate("handout", "{how}, pages {pages}", how=said, pages=record.pages)
    if record.copies > 1:
        count = translate("handout", "%n copies", n=record.copies)
        said = translate("handout", "{how}, {copies}", how=said, copies=count)
    return said


def _way(how: str, *, again: bool) -> str:
    match how, again:
        case (kind, False) if kind == PRINTED:
            return translate("handout", "Printed")
        case (kind, True) if kind == PRINTED:
            return translate("handout", "Printed again")
        case (kind, False) if kind == LOCKED:
            return translate("handout", "Saved with a password")
        case (kind, True) if kind == LOCKED:
            return translate("handout", "Saved again with a password")
        case (kind, True) if kind == SAVED:
            return translate("handout", "Saved again as PDF")
        case (kind, False) if kind == SAVED:
            return translate("handout", "Saved as PDF")
        case _:
            return translate("handout", "Handed out")


def version(record: PrintRecord) -> str:
    """Which version of the visit's program it was; none for a referral note before any program."""
    return str(record.program_version) if record.program_version else "–"


def again_words(patient_name: str, visited_on: date, pages: int) -> str:
    """What is to be printed again, of which visit."""
    count = translate("handout", "%n page(s)", n=pages)
    return translate(
        "handout",
        "The sheet of {day} for {name}, {pages}, byte for byte as it was",
        day=day(visited_on),
        name=patient_name,
        pages=count,
    )


def kind() -> str:
    """What stands in the file's name."""
    return translate("handout", "sheet")
