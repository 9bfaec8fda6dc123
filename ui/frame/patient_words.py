"""How the open patient and visit read in the context bar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from planner.assessment.finding import FindingKind
from planner.patients.register import in_words
from planner.usecases.sample import is_sample
from planner.vocabulary import EquipmentId, Side
from ui.language import told, translate
from ui.widgets import side_words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from planner.patients.patient import Patient, VisitInfo
    from planner.suggest.catalogue import Catalogue
    from ui.session import SessionState

DOT = "  ·  "


def born(patient: Patient, visit: VisitInfo) -> str:
    """Birth date and age at the visit."""
    return translate(
        "frame",
        "Born {date} ({age} y)",
        date=told(in_words(patient.birth_date)),
        age=patient.age_on(visit.visited_on),
    )


def after_birth(patient: Patient) -> str:
    """Number and activity, as they follow the birth date; empty when there is neither."""
    return "".join(f"{DOT}{part}" for part in (_number(patient), patient.activity) if part)


def _number(patient: Patient) -> str:
    """The clinic's number, or that nobody is treated here."""
    if is_sample(patient):
        return translate("frame", "Sample patient")
    return translate("frame", "No. {number}", number=patient.number) if patient.number else ""


def visit_title(visit: VisitInfo) -> str:
    """First visit, Visit 2 …"""
    if visit.number == 1:
        return translate("frame", "First visit")
    return translate("frame", "Visit {number}", number=visit.number)


def precautions(state: SessionState, catalogue: Catalogue) -> str:
    """The recorded precautions in words with their sides; empty when there is none."""
    found = (
        (catalogue.finding[seen.finding], seen.side)
        for seen in state.assessment.findings
        if catalogue.finding[seen.finding].kind is FindingKind.PRECAUTION
    )
    return "; ".join(_sided(one.name, side) for one, side in found)


def at_home(equipment: frozenset[EquipmentId] | None, catalogue: Catalogue) -> str:
    """What is at home beyond what every home has, and what is missing of that."""
    if equipment is None:
        return translate("frame", "Not asked: no limit")
    extra = [i.name for i in catalogue.equipment if i.id in equipment and not i.assumed_at_home]
    missing = [
        translate("frame", "no {thing}", thing=_lowered(item.name))
        for item in catalogue.equipment
        if item.assumed_at_home and item.id not in equipment
    ]
    return _joined([*extra, *missing]) or translate("frame", "Household things only")


def _sided(name: str, side: Side) -> str:
    return name if side is Side.NONE else f"{name}, {side_words(side)}"


def _joined(names: Iterable[str]) -> str:
    first, *rest = [*names] or [""]
    return ", ".join([first, *(_lowered(name) for name in rest)])


def _lowered(name: str) -> str:
    return name[:1].lower() + name[1:]
