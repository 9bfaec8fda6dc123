"""The clinic as it stands on the sheet."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Clinic:
    """Letterhead and the therapist who signs. Empty fields are left off the sheet."""

    name: str = ""
    phone: str = ""
    address: str = ""
    therapist: str = ""
    paper: str = "letter"
    language: str = "en"
