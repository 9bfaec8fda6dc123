"""What a clinic does with its store, on both databases."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date

import pytest

from db.store import SqlStore
from planner.assessment.assessment import ObservedFinding
from planner.errors import ConflictError, StoreError
from planner.patients.clinic import Clinic
from planner.patients.patient import Patient
from planner.programs.draft import Draft
from planner.programs.program import Program
from planner.usecases.ports import Store
from planner.vocabulary import FindingId, PatientId, Side
from tests.db.conftest import ANA
from tests.db.values import sample_draft

ON = date(2026, 11, 22)
LATER = date(2026, 12, 6)


def added(store: SqlStore, patient: Patient = ANA) -> PatientId:
    found = store.patients.add(patient).id
    assert found is not None
    return found


def test_it_is_a_store(store: SqlStore) -> None:
    found: Store = store
    assert found.patients.count() == 0
    assert found.clinic() == Clinic()


def test_patients_are_found_by_every_word(store: SqlStore) -> None:
    ana = added(store)
    added(store, Patient(None, "Lund", "Søren", date(1949, 1, 5), "B-2"))
    for text in ("nunez", "NÚÑ ana", "o'hara", "hara maria", "a-17", "1988-04", "Ana, Núñez-O’H"):
        assert [line.patient.id for line in store.patients.find(text)] == [ana], text
    assert [line.patient.given_name for line in store.patients.find("soren")] == ["Søren"]
    for text in ("ana soren", "unez", "%", "_", "a\0", "\ud800", "' OR 1=1 --", "17"[::-1]):
        assert store.patients.find(text) == (), text
    assert len(store.patients.find("")) == len(store.patients.find("   ")) == 2
    assert len(store.patients.find("", limit=1)) == 1


def test_a_changed_name_is_found_and_the_old_one_is_not(store: SqlStore) -> None:
    ana = store.patients.add(ANA)
    store.patients.save(replace(ana, family_name="Ruiz"))
    assert store.patients.find("ruiz")
    assert store.patients.find("nunez") == ()


def test_last_visited_come_first(store: SqlStore) -> None:
    first, second, never = added(store), added(store), added(store)
    store.visits.open(second, ON, "Kim")
    store.visits.open(first, LATER, "Kim")
    assert [line.patient.id for line in store.patients.find()] == [first, second, never]
    store.visits.open(first, date(2020, 1, 1), "Kim")  # entered afterwards
    assert store.patients.find()[0].last_visit == LATER


def test_the_list_says_what_the_last_visit_was_about(store: SqlStore) -> None:
    ana = added(store)
    visit = store.visits.open(ana, ON, "Kim")
    line = store.patients.find()[0]
    assert (line.complaint, line.exercises, line.stopped, line.therapist) == (
        "",
        None,
        False,
        "Kim",
    )
    store.visits.save(visit, sample_draft())
    line = store.patients.find()[0]
    assert (line.complaint, line.exercises, line.stopped) == (
        "Knee pain, inner side (right)",
        3,
        False,
    )


@pytest.mark.parametrize(
    ("seen", "stopped"),
    [
        (ObservedFinding(FindingId("rf_hip_fracture"), Side.LEFT), True),
        (ObservedFinding(FindingId("rf_hip_fracture"), values={"yes_no": "yes"}), True),
        (ObservedFinding(FindingId("rf_hip_fracture"), values={"yes_no": "no"}), False),
        (ObservedFinding(FindingId("rf_hip_fracture"), positive=False), False),
        (ObservedFinding(FindingId("weak_glute_med"), Side.LEFT), False),
    ],
)
def test_a_red_flag_shows_in_the_list(
    store: SqlStore, seen: ObservedFinding, stopped: bool
) -> None:
    visit = store.visits.open(added(store), ON, "Kim")
    draft = replace(visit.draft, assessment=visit.draft.assessment.with_finding(seen))
    store.visits.save(visit, draft)
    assert store.patients.find()[0].stopped is stopped


def test_archived_patients_leave_the_list_and_come_back(store: SqlStore) -> None:
    ana, other = added(store), added(store)
    store.patients.archive(ana)
    assert [line.patient.id for line in store.patients.find()] == [other]
    assert [line.patient.id for line in store.patients.find(archived=True)] == [ana]
    assert store.patients.count() == 1
    store.patients.archive(ana, archived=False)
    assert store.patients.count() == 2


def test_two_saves_of_one_patient_conflict(store: SqlStore, again: Callable[[], SqlStore]) -> None:
    ana = store.patients.add(ANA)
    theirs = again().patients.save(replace(ana, phone="1"))
    with pytest.raises(ConflictError):
        store.patients.save(replace(ana, phone="2"))
    assert ana.id is not None
    assert store.patients.get(ana.id) == theirs
    store.patients.save(replace(theirs, phone="2"))


def test_two_saves_of_one_visit_conflict(store: SqlStore, again: Callable[[], SqlStore]) -> None:
    ana = added(store)
    mine = store.visits.open(ana, ON, "Kim")
    other = again()
    theirs = other.visits.open(ana, ON, "Lee")
    assert theirs == mine
    other.visits.save(theirs, sample_draft("theirs"))
    with pytest.raises(ConflictError):
        store.visits.save(mine, sample_draft("mine"))
    found = store.visits.open(ana, ON, "Kim")
    assert found.draft == sample_draft("theirs")
    assert store.visits.program_versions(found.info.id) == (1,)
    store.visits.save(found, sample_draft("mine"))
    assert store.visits.program_versions(found.info.id) == (1, 2)


def test_a_visit_of_a_person_does_not_clash_with_an_edit_of_them(store: SqlStore) -> None:
    ana = store.patients.add(ANA)
    assert ana.id is not None
    store.visits.open(ana.id, ON, "Kim")
    assert store.patients.save(replace(ana, phone="1")).version == 2


def test_only_a_changed_program_becomes_a_new_version(store: SqlStore) -> None:
    visit = store.visits.open(added(store), ON, "Kim")
    first = store.visits.save(visit, Draft(sample_draft().assessment, Program()))
    assert first.program_version == 0
    visit = replace(visit, version=first.version)
    for draft, version in [
        (sample_draft("a"), 1),
        (sample_draft("a", pain=7), 1),  # only a finding changed
        (sample_draft("b"), 2),
        (sample_draft("a"), 3),  # an older program again is a new version, too
        (Draft(sample_draft().assessment, Program()), 4),
    ]:
        saved = store.visits.save(visit, draft)
        assert saved.program_version == version
        visit = replace(visit, version=saved.version)
        assert store.visits.open(visit.info.patient, ON, "Kim").draft == draft
    assert store.visits.program_versions(visit.info.id) == (1, 2, 3, 4)


def test_visits_are_numbered_and_a_later_day_starts_empty(store: SqlStore) -> None:
    ana = added(store)
    first = store.visits.open(ana, ON, "Kim")
    store.visits.save(first, sample_draft())
    second = store.visits.open(ana, LATER, "Lee")
    assert (second.info.number, second.info.episode) == (2, first.info.episode)
    assert second.draft == Draft(type(second.draft.assessment)(), Program())
    assert [info.visited_on for info in store.visits.history(ana)] == [LATER, ON]
    latest = store.visits.latest(ana)
    assert latest is not None
    assert latest.info.id == second.info.id


def test_the_same_day_is_the_same_visit(store: SqlStore) -> None:
    ana = added(store)
    assert store.visits.open(ana, ON, "Kim") == store.visits.open(ana, ON, "Lee")
    assert len(store.visits.history(ana)) == 1


def test_unknown_ids_are_told(store: SqlStore) -> None:
    nobody = PatientId(10**6)
    assert store.visits.latest(nobody) is None
    assert store.visits.history(nobody) == ()
    assert store.prints.of(nobody) == ()
    for call in (
        lambda: store.patients.get(nobody),
        lambda: store.patients.archive(nobody),
        lambda: store.patients.save(replace(ANA, id=nobody)),
        lambda: store.patients.save(ANA),
        lambda: store.visits.open(nobody, ON, "Kim"),
    ):
        with pytest.raises(StoreError, match="This patient") as caught:
            call()
        assert not isinstance(caught.value, ConflictError)


def test_what_the_catalogue_does_not_have_is_refused_whole(store: SqlStore) -> None:
    ana = added(store)
    visit = store.visits.open(ana, ON, "Kim")
    good = sample_draft()
    strange = ObservedFinding(FindingId("no_such_finding"))
    with pytest.raises(StoreError, match="finding"):
        store.visits.save(visit, replace(good, assessment=good.assessment.with_finding(strange)))
    item = replace(good.program.items[0], exercise=type(good.program.items[0].exercise)("none"))
    with pytest.raises(StoreError, match="refused"):
        store.visits.save(visit, replace(good, program=replace(good.program, items=(item,))))
    assert store.visits.open(ana, ON, "Kim") == visit


def test_workstations_that_try_again_lose_nothing(
    store: SqlStore, again: Callable[[], SqlStore]
) -> None:
    patient = added(store)
    stations = [store, again(), again()]
    each = 15

    def work(station: SqlStore) -> None:
        done = 0
        while done < each:
            now = station.patients.get(patient)
            try:
                station.patients.save(replace(now, note=now.note + "x"))
            except ConflictError:
                continue
            done += 1

    with ThreadPoolExecutor(len(stations)) as pool:
        list(pool.map(work, stations))
    found = store.patients.get(patient)
    assert (found.note, found.version) == ("x" * each * 3, 1 + each * 3)


def test_a_visit_knows_what_the_patient_took_home_before(store: SqlStore) -> None:
    ana = added(store)
    first = store.visits.open(ana, ON, "Maya")
    assert first.before is None
    program = sample_draft().program
    store.visits.save(first, Draft(first.draft.assessment, program))
    assert store.visits.open(ana, ON, "Maya").before is None
    empty_between = store.visits.open(ana, date(2026, 11, 29), "Maya")
    assert empty_between.before == program
    later = store.visits.open(ana, LATER, "Maya")
    assert later.before == program
    assert later.draft.program == Program()
    latest = store.visits.latest(ana)
    assert latest is not None
    assert latest.before == program
