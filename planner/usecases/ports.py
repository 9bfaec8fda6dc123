"""What the journeys need from a store. Each call is one transaction, whole or not at all."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from planner.patients.clinic import Clinic
from planner.patients.patient import Patient, PatientSummary, VisitInfo
from planner.programs.draft import Draft
from planner.programs.program import Program
from planner.suggest.catalogue import Catalogue
from planner.vocabulary import PatientId, VisitId


@dataclass(frozen=True, slots=True)
class OpenVisit:
    """A visit with its draft; `version` guards against another workstation's save.

    `before` is the last program that the patient took home from an earlier visit, if any;
    `program_version` that of the draft's program, 0 before the first is kept.
    """

    info: VisitInfo
    draft: Draft
    version: int
    before: Program | None = None
    program_version: int = 0


@dataclass(frozen=True, slots=True)
class SavedVisit:
    """What a save left behind: the visit's new version, the program's version, and when (UTC)."""

    version: int
    program_version: int
    saved_at: datetime


@dataclass(frozen=True, slots=True)
class PrintRecord:
    """A sheet that left the program: when (UTC), how, which version, its bytes' SHA-256.

    `pages` is empty for all of them, else as they were asked for (`1-2, 4`). `again` means that
    the kept bytes left once more; nothing was made anew.
    """

    visit: VisitId
    program_version: int
    how: str
    at: datetime
    sha256: str
    therapist: str = ""
    pages: str = ""
    copies: int = 1
    again: bool = False


@dataclass(frozen=True, slots=True)
class KeptPrint:
    """A record with the day of its visit; `held` means that the sheet's bytes are kept too."""

    record: PrintRecord
    visited_on: date
    held: bool


class ContentStore(Protocol):
    """Where the catalogue comes from."""

    def catalogue(self) -> Catalogue:
        """All content, with the clinic's own changes. Raises StoreError."""
        ...


class PatientStore(Protocol):
    """Patients. All methods raise StoreError with a sentence when the store fails."""

    def find(
        self, text: str = "", *, limit: int = 200, archived: bool = False
    ) -> tuple[PatientSummary, ...]:
        """Patients whose name, number or birth date (ISO) fits, last visited first."""
        ...

    def count(self) -> int:
        """How many patients are not archived."""
        ...

    def get(self, patient: PatientId) -> Patient:
        """One patient. Raises StoreError when there is none."""
        ...

    def add(self, patient: Patient) -> Patient:
        """Keep a new patient; the answer has its id."""
        ...

    def save(self, patient: Patient) -> Patient:
        """Keep changes. Raises ConflictError when another save came first."""
        ...

    def archive(self, patient: PatientId, *, archived: bool = True) -> None:
        """Take a patient off the list, or bring them back; nothing is deleted."""
        ...


class VisitStore(Protocol):
    """Visits with their findings and programs."""

    def open(self, patient: PatientId, on: date, therapist: str) -> OpenVisit:
        """The visit of that day, begun if there is none. A later day starts from an empty draft."""
        ...

    def latest(self, patient: PatientId) -> OpenVisit | None:
        """The patient's newest visit, if there is one."""
        ...

    def history(self, patient: PatientId) -> tuple[VisitInfo, ...]:
        """All visits, newest first."""
        ...

    def save(self, visit: OpenVisit, draft: Draft) -> SavedVisit:
        """Keep the draft; a changed program becomes a new version. Raises ConflictError."""
        ...

    def program_versions(self, visit: VisitId) -> tuple[int, ...]:
        """The versions kept of this visit's program, oldest first."""
        ...


class PrintStore(Protocol):
    """Sheets that left the program. All methods raise StoreError with a sentence."""

    def record(self, record: PrintRecord, pdf: bytes) -> None:
        """Keep the record and the sheet's bytes; equal bytes are kept once."""
        ...

    def of(self, patient: PatientId) -> tuple[KeptPrint, ...]:
        """All of a patient's sheets that left, newest first."""
        ...

    def sheet(self, sha256: str) -> bytes:
        """The bytes kept under this hash. Refuses bytes that no longer have it."""
        ...


class ClinicStore(Protocol):
    """The clinic's letterhead."""

    def clinic(self) -> Clinic:
        """The letterhead; empty before the first save."""
        ...

    def save_clinic(self, clinic: Clinic) -> None:
        """Keep the letterhead."""
        ...


class Store(ContentStore, ClinicStore, Protocol):
    """The whole store."""

    @property
    def patients(self) -> PatientStore:
        """Patients."""
        ...

    @property
    def visits(self) -> VisitStore:
        """Visits."""
        ...

    @property
    def prints(self) -> PrintStore:
        """Sheets that left the program."""
        ...
