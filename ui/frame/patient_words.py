"""How the open patient and visit read in the context bar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from planner.assessment.finding import FindingKind
from planner.patients.register import in_words
from planner.vocabulary import EquipmentId, Side

if TYPE_CHECKING:
    from collections.abc import Iterable

    from planner.patients.patient import Patient, VisitInfo
    from planner.suggest.catalogue import Catalogue
    from ui.session import SessionState

DOT = "  ·  "
_SIDES = {Side.LEFT: "left", Side.RIGHT: "right", Side.BILATERAL: "both sides", Side.NONE: ""}


def tr(text: str) -> str:
    """The text in the window's language."""
    return QCoreApplication.translate("context", text)


def person_line(patient: Patient, visit: VisitInfo) -> str:
    """Birth date, age, number and activity in one line."""
    born = tr("Born {date} ({age} y)").format(
        date=in_words(patient.birth_date), age=patient.age_on(visit.visited_on)
    )
    number = f"{tr('No.')} {patient.number}" if patient.number else ""
    return DOT.join(part for part in (born, number, patient.activity) if part)


def visit_title(visit: VisitInfo) -> str:
    """First visit, Visit 2 …"""
    return tr("First visit") if visit.number == 1 else tr("Visit {n}").format(n=visit.number)


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
        return tr("Not asked: no limit")
    extra = [i.name for i in catalogue.equipment if i.id in equipment and not i.assumed_at_home]
    missing = [
        tr("no {thing}").format(thing=_lowered(item.name))
        for item in catalogue.equipment
        if item.assumed_at_home and item.id not in equipment
    ]
    return _joined([*extra, *missing]) or tr("Household things only")


def _sided(name: str, side: Side) -> str:
    return f"{name}, {_SIDES[side]}" if _SIDES[side] else name


def _joined(names: Iterable[str]) -> str:
    first, *rest = [*names] or [""]
    return ", ".join([first, *(_lowered(name) for name in rest)])


def _lowered(name: str) -> str:
    return name[:1].lower() + name[1:]
