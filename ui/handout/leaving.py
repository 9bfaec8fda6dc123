"""What leaves the program, and what is told of it afterwards."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from planner.handout.snapshot import Paper
    from planner.vocabulary import VisitId

PRINTED, SAVED, LOCKED = "print", "pdf", "locked"


@dataclass(frozen=True, slots=True)
class Stamp:
    """Which visit and which version of its program a sheet belongs to, and who hands it out."""

    visit: VisitId
    program_version: int
    therapist: str


@dataclass(frozen=True, slots=True)
class Leaving:
    """A finished sheet on its way out: its bytes, in words what it is, the file name to offer.

    `about` holds what others know of the patient, which makes no good password. `stamp` is asked at
    the last moment: it saves the program first. `again` means that these bytes left before.
    """

    pdf: bytes
    sha256: str
    paper: Paper
    pages: int
    what: str
    file_name: str
    stamp: Callable[[], Stamp | None]
    current: int = 1
    warnings: tuple[str, ...] = ()
    about: tuple[str, ...] = ()
    again: bool = False


@dataclass(frozen=True, slots=True)
class Delivered:
    """A sheet that left: how, its bytes with their SHA-256, and whose it was.

    `stamp` None means that the program could not be saved before the sheet left. `pages` is empty
    for all of them, else as they were asked for. A locked file is told with the open bytes.
    """

    how: str
    pdf: bytes
    sha256: str
    stamp: Stamp | None
    pages: str = ""
    copies: int = 1
    again: bool = False
