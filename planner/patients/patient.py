"""Patients, their episodes and their visits."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from planner.vocabulary import EpisodeId, EquipmentId, PatientId, VisitId


@dataclass(frozen=True, slots=True)
class Patient:
    """A person. `equipment` None means nothing is known about what is at home.

    `skin_tone` is that of the figures on this person's sheet; empty follows the settings. `number`
    is the clinic's own; `version` rises with every save and guards against lost updates.
    """

    id: PatientId | None
    family_name: str
    given_name: str
    birth_date: date
    number: str = ""
    language: str = "en"
    phone: str = ""
    activity: str = ""
    note: str = ""
    skin_tone: str = ""
    equipment: frozenset[EquipmentId] | None = None
    archived: bool = False
    version: int = 0

    @property
    def full_name(self) -> str:
        """Given name first, as on the sheet."""
        return f"{self.given_name} {self.family_name}".strip()

    @property
    def listed_name(self) -> str:
        """Family name first, as in the list."""
        return ", ".join(part for part in (self.family_name, self.given_name) if part)

    def age_on(self, day: date) -> int:
        """Whole years on that day; someone born on 29 February turns a year older on 1 March."""
        had_birthday = (day.month, day.day) >= (
            self.birth_date.month,
            self.birth_date.day,
        )
        return day.year - self.birth_date.year - (0 if had_birthday else 1)


@dataclass(frozen=True, slots=True)
class PatientSummary:
    """A line of the patients list.

    `saved_at` is the last visit's last save, `delivered` whether a sheet left the program there.
    """

    patient: Patient
    complaint: str
    last_visit: date | None
    exercises: int | None
    stopped: bool
    therapist: str
    saved_at: datetime | None = None
    delivered: bool = False


@dataclass(frozen=True, slots=True)
class VisitInfo:
    """A visit's place in time, without its content."""

    id: VisitId
    episode: EpisodeId
    patient: PatientId
    visited_on: date
    therapist: str
    number: int
    saved_at: datetime
