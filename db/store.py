"""The store: the one door for main."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC
from pathlib import Path

from sqlalchemy import Engine

from db.backup import back_up
from db.clean import refuse_unstorable
from db.clinics import clinic_of, clinic_values
from db.content import ContentReport, bring_up_to, digest_of, is_up_to, read_catalogue
from db.embedded import Embedded, check_whole, open_embedded
from db.failures import told
from db.patients import SqlPatients
from db.prints import SqlPrints
from db.rows.settings import ClinicRow
from db.server import is_server, open_server
from db.unit_of_work import Transactions
from db.visits import SqlVisits
from planner.content.documents import Document
from planner.errors import StoreError
from planner.patients.clinic import Clinic
from planner.sentences import sentence
from planner.suggest.catalogue import Catalogue
from planner.usecases.ports import PatientStore, PrintStore, VisitStore
from planner.vocabulary import Clock

STORE_FILE = "stance.db"


class SqlStore:
    """The whole store, open. Each call is one transaction in the thread that makes it.

    `content` tells what opening did to the content.
    """

    def __init__(
        self, transactions: Transactions, clock: Clock, embedded: Embedded | None = None
    ) -> None:
        self._transactions = transactions
        self._clock = clock
        self._embedded = embedded
        self._patients = SqlPatients(transactions, clock)
        self._visits = SqlVisits(transactions, clock)
        self._prints = SqlPrints(transactions, clock)
        self.content = ContentReport()

    @property
    def patients(self) -> PatientStore:
        """Patients."""
        return self._patients

    @property
    def visits(self) -> VisitStore:
        """Visits."""
        return self._visits

    @property
    def prints(self) -> PrintStore:
        """Sheets that left the program."""
        return self._prints

    @property
    def name(self) -> str:
        """Where the store is, in words for the screen."""
        return self._transactions.place.name

    @property
    def engine(self) -> Engine:
        """The engine, for tools and tests that look below."""
        return self._transactions.engine

    def catalogue(self) -> Catalogue:
        """All content, with the clinic's own changes. Raises StoreError or ContentError."""
        with self._transactions.reading() as session:
            return read_catalogue(session)

    def clinic(self) -> Clinic:
        """The letterhead and how its sheets look; empty before the first save."""
        with self._transactions.reading() as session:
            row = session.get(ClinicRow, 1)
            return Clinic() if row is None else clinic_of(row)

    def save_clinic(self, clinic: Clinic) -> None:
        """Keep the letterhead and how its sheets look."""
        refuse_unstorable(clinic)
        with self._transactions.writing() as session:
            session.merge(ClinicRow(id=1, **clinic_values(clinic)))

    def bring_up_to(self, documents: Sequence[Document], version: str) -> ContentReport:
        """Bring the content up to a pack; what the clinic changed stays. Writes only if needed."""
        digest = digest_of(documents, version)
        with self._transactions.reading() as session:
            if is_up_to(session, digest, version):
                return ContentReport()
        with self._transactions.exclusively() as session:
            return bring_up_to(session, documents, version, self._clock.now())

    def check(self) -> None:
        """Read and check every page, however large the store; for a worker. Raises StoreError."""
        if self._embedded is not None:
            check_whole(self._embedded)

    def back_up(self, why: str = "asked") -> Path:
        """Copy the embedded store into `backups/` beside it; the copy's path. Raises StoreError."""
        if self._embedded is None:
            raise StoreError(
                sentence("The database server keeps its own backups; ask whoever runs it.")
            )
        now = self._clock.now().astimezone(UTC)
        with told(self._embedded.place):
            return back_up(self._embedded.place, self._embedded.key, now, why)

    def close(self) -> None:
        """Let go of every connection."""
        self._transactions.engine.dispose()


def open_store(
    location: Path | str, *, documents: Sequence[Document], version: str, clock: Clock
) -> SqlStore:
    """Open the store, made, checked, migrated and with its content brought up.

    `location` is the store's file, a folder that holds it under its usual name, or a URL such as
    `postgresql+psycopg://name@host/stance`. `documents` and `version` are the content pack. Raises
    StoreError with a sentence; what was there before is then as it was.
    """
    if isinstance(location, str) and is_server(location):
        return _filled(SqlStore(open_server(location), clock), documents, version)
    file = Path(location).expanduser().absolute()
    if file.is_dir():
        file /= STORE_FILE

    def first_content(transactions: Transactions) -> None:
        SqlStore(transactions, clock).bring_up_to(documents, version)

    embedded = open_embedded(file, clock, first_content)
    return _filled(SqlStore(embedded.transactions, clock, embedded), documents, version)


def _filled(store: SqlStore, documents: Sequence[Document], version: str) -> SqlStore:
    try:
        store.content = store.bring_up_to(documents, version)
    except BaseException:
        store.close()
        raise
    return store
