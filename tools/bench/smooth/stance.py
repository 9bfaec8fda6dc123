"""Stance itself under a typist, a wheel, a mouse at its edge and five thousand clicks."""

from __future__ import annotations

import gc
import importlib.util
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from db.store import STORE_FILE  # isort: skip - SQLAlchemy before PySide6

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QAbstractScrollArea, QScrollArea

from planner.assessment.assessment import ObservedFinding
from planner.vocabulary import Side, SystemClock, WorkingSide
from tools.bench.smooth.frames import repainted, resized, rest, scrolled
from tools.bench.smooth.heart import Blame, Collections, Heart
from tools.bench.smooth.memory import growth
from tools.bench.smooth.ticks import Ticks
from tools.bench.smooth.typist import PHRASES, Key, Phrase, Typist, in_line, in_list
from tools.bench.store import sample_store
from tools.inter import use_inter
from ui.app import application, build
from ui.housekeeping import Housekeeping
from ui.session import Session

if TYPE_CHECKING:
    from ui.main_window import MainWindow

ROWS = 12
SIZE = (1890, 1000)
Figures = dict[str, Any]


def measured(folder: Path, phrases: int, actions: int) -> Figures:
    """Everything about the real window, over a real encrypted store."""
    use_inter(application())
    store = sample_store(folder / STORE_FILE)
    window = build(store, SystemClock(), folder / "window.ini")
    window.resize(*SIZE)
    window.show()
    window.activateWindow()
    session = window.parts.session
    Housekeeping(window)
    _open(window, session)
    figures: Figures = {"typing": _typed(window, phrases, watched=False)}
    _clear(session)
    figures["blame"] = _typed(window, phrases, watched=True)["blame"]
    _twelve(session)
    figures |= _frames(window)
    figures["memory"] = growth(_action(session), actions) if actions else []
    window.close()
    store.close()
    return figures


def _open(window: MainWindow, session: Session) -> None:
    rest(lambda: window.patients.model.rowCount() > 0)
    summary = window.patients.model.summary(0)
    if summary is None:
        raise SystemExit("The sample patient is not there.")
    window.open_patient(summary.patient)
    rest(lambda: window.visit_page.handout.sheet is not None)
    _clear(session)
    session.set_red_flags_asked()
    rest(lambda: not window.parts.jobs.running)
    gc.collect()


def _clear(session: Session) -> None:
    for seen in session.state.assessment.findings:
        session.untick(seen.finding)
    for item in session.state.program.items:
        session.drop(item.exercise)


def _typed(window: MainWindow, phrases: int, *, watched: bool) -> Figures:
    """A fast typist records findings; `watched` also tells where long turns were spent."""
    window.visit_page.findings.focus_typing_field()
    rest(lambda: not window.visit_page.handout.making and not window.parts.jobs.running)
    heart, pauses = Heart(window), Collections()
    ticks, blame = Ticks(window, heart), Blame(heart)
    keys = [key for phrase in PHRASES[:phrases] for key in _keys(phrase)]
    pressed: list[float] = []

    def press(at: float) -> None:
        pressed.append(at)
        ticks.pressed(at)

    typist = Typist(keys, press, window)
    pauses.start()
    heart.start()
    if watched:
        blame.start()
    typist.type_all()
    rest(lambda: not window.visit_page.handout.making)
    heart.stop()
    pauses.stop()
    ticks.stop()
    recorded = {seen.finding for seen in window.parts.session.state.assessment.findings}
    return {
        "keys": len(keys),
        "recorded": len(recorded & {phrase.finding for phrase in PHRASES[:phrases]}),
        "asked": phrases,
        "gaps": [(gap.wall_ms, gap.cpu_ms) for gap in heart.gaps],
        "keystrokes": heart.after(pressed),
        "proposals": ticks.proposals,
        "pages": ticks.pages,
        "renders": ticks.renders,
        "shown": ticks.shown,
        "gc": pauses.pauses,
        "blame": blame.stop() if watched else [],
    }


def _keys(phrase: Phrase) -> Iterator[Key]:
    typed = importlib.util.find_spec("ui.assessment.typing_popup") is not None
    return in_line(phrase) if typed else in_list(phrase)


def _twelve(session: Session) -> None:
    """A program of twelve rows."""
    for exercise in session.catalogue.exercises:
        if len(session.state.program.items) >= ROWS:
            return
        if session.state.program.item(exercise.id) is None:
            side = WorkingSide.RIGHT if exercise.unilateral else WorkingSide.BOTH
            if session.state.proposal.held(exercise.id, side) is None:
                session.add(exercise.id, side)


def _frames(window: MainWindow) -> Figures:
    page = window.visit_page
    page.findings.field.clear()
    rest(lambda: page.handout.sheet is not None)
    rows = _area_of(page.program.rows)
    return {
        "rows": len(window.parts.session.state.program.items),
        "findings": len(window.parts.catalogue.findings),
        "scroll rows": scrolled(rows),
        "scroll list": scrolled(page.findings.tree),
        "resize": resized(window),
        "repaint": repainted(window),
    }


def _area_of(widget: object) -> QAbstractScrollArea:
    above = widget
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parent() if hasattr(above, "parent") else None
    if above is None:
        raise SystemExit("The rows stand in no scroll area.")
    return above


def _action(session: Session) -> Callable[[int], None]:
    """What is done again and again: tick, value, untick, dose by undo and redo."""
    tickable = [one for one in session.catalogue.findings if Side.RIGHT in one.sides][:20]

    def act(number: int) -> None:
        finding = tickable[number // 5 % len(tickable)]
        match number % 5:
            case 0 | 2:
                session.record(ObservedFinding(finding.id, Side.RIGHT))
            case 1:
                session.undo()
            case 3:
                session.record(ObservedFinding(finding.id, finding.sides[0]))
            case _:
                session.untick(finding.id)

    return act


QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
