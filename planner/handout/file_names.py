"""File names made of what people typed, safe on every system."""

from __future__ import annotations

import re
import unicodedata
from datetime import date

LONGEST = 120
"""Bytes in UTF-8, with the ending."""

_ENDING = ".pdf"
_UNSAFE = re.compile(r'[<>:"/\\|?*]')
_RESERVED = re.compile(r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])", re.IGNORECASE)
_FALLBACK = "patient"


def file_name(patient_name: str, on: date, kind: str = "exercises") -> str:
    """A name such as `Ana Ruiz 2026-11-22 exercises.pdf`: one folder entry, never a path.

    NFC, without control and direction characters, at most 120 bytes. Names that differ only in
    what is unsafe get the same file name.
    """
    tail = f" {on.isoformat()} {_clean(kind)}{_ENDING}"
    name = _clean(patient_name) or _FALLBACK
    if _RESERVED.fullmatch(name.split(".")[0].strip()):
        name = f"_{name}"
    room = LONGEST - len(tail.encode())
    return _cut(name, room).rstrip(" .") + tail


def named_after(stem: str) -> str:
    """A name such as `case 12.pdf` after another file's name without its ending; as safe."""
    name = _clean(stem) or _FALLBACK
    if _RESERVED.fullmatch(name.split(".")[0].strip()):
        name = f"_{name}"
    return _cut(name, LONGEST - len(_ENDING)).rstrip(" .") + _ENDING


def _clean(text: str) -> str:
    kept = "".join(
        " " if c.isspace() or unicodedata.category(c)[0] == "C" else c
        for c in unicodedata.normalize("NFC", text)
    )
    return " ".join(_UNSAFE.sub(" ", kept).split()).strip(" .-~")


def _cut(name: str, room: int) -> str:
    """As many whole characters as fit into `room` bytes."""
    return name.encode()[:room].decode(errors="ignore")
