"""Between the clinic as a value and its row."""

from __future__ import annotations

from typing import Any

from db.rows.settings import ClinicRow
from planner.content.codec import decode, encode
from planner.patients.clinic import Clinic, OwnSentence, SheetSettings


def clinic_values(clinic: Clinic) -> dict[str, Any]:
    """The columns of the letterhead and of the clinic's own sheet."""
    sheet = clinic.sheet
    return {
        "name": clinic.name,
        "phone": clinic.phone,
        "address": clinic.address,
        "therapist": clinic.therapist,
        "paper": clinic.paper,
        "language": clinic.language,
        "logo": sheet.logo or None,
        "accent": sheet.accent,
        "footer": sheet.footer,
        "layout": sheet.layout,
        "large_print": sheet.large_print,
        "ink": sheet.ink,
        "signature": sheet.signature,
        "sentences": [encode(one) for one in sheet.sentences] or None,
    }


def clinic_of(row: ClinicRow) -> Clinic:
    """The clinic in its row. Raises ContentError where its sentences cannot be read."""
    return Clinic(
        name=row.name,
        phone=row.phone,
        address=row.address,
        therapist=row.therapist,
        paper=row.paper,
        language=row.language,
        sheet=SheetSettings(
            logo=row.logo or b"",
            accent=row.accent,
            footer=row.footer,
            layout=row.layout,
            large_print=row.large_print,
            ink=row.ink,
            signature=row.signature,
            sentences=tuple(decode(OwnSentence, one, "clinic") for one in row.sentences or ()),
        ),
    )
