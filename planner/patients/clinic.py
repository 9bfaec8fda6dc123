"""The clinic as it stands on the sheet."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class OwnSentence:
    """A fixed sentence of the sheet as the clinic words it, in one language.

    `original` is the text that it stands in for. Where that has changed since, the new original is
    printed until somebody at the clinic has looked.
    """

    language: str
    name: str
    text: str
    original: str


@dataclass(frozen=True, slots=True)
class SheetSettings:
    """How the clinic's sheets look; what is empty is as Stance has it.

    `logo` is a picture that was made anew, `accent` a colour as RRGGBB; `layout` and `ink` are
    values of the sheet's Layout and of FigureStyle. With `signature` there is a line to sign on.
    """

    logo: bytes = b""
    accent: str = ""
    footer: str = ""
    layout: str = "auto"
    large_print: bool = False
    ink: str = "colour"
    signature: bool = False
    sentences: tuple[OwnSentence, ...] = ()


@dataclass(frozen=True, slots=True)
class Clinic:
    """Letterhead and the therapist who signs. Empty fields are left off the sheet."""

    name: str = ""
    phone: str = ""
    address: str = ""
    therapist: str = ""
    paper: str = "letter"
    language: str = "en"
    sheet: SheetSettings = SheetSettings()
