"""The screens, one after the other; each leaves the window as it found it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from planner.assessment.assessment import ObservedFinding
from planner.vocabulary import BodyRegionId, Side
from tools.shots.camera import Camera, until
from tools.shots.people import ASKED, EMPTY, RUNNER, Day
from ui.assessment.body_counts import Place
from ui.patients.dialog import PatientDialog
from ui.widgets.words import side_letters

if TYPE_CHECKING:
    from db.store import SqlStore
    from ui.main_window import MainWindow

TYPED, WRONG = "weak glut {right} 4-", "weak glut {right} 9"


@dataclass(frozen=True, slots=True)
class Stage:
    """The window, the records behind it, and the camera in front."""

    window: MainWindow
    store: SqlStore
    camera: Camera

    @contextmanager
    def visit(self, name: str) -> Iterator[None]:
        """Somebody's visit; all edits are taken back at the end."""
        window, session = self.window, self.window.parts.session
        window.open_patient(self.store.patients.find(name)[0].patient)
        self.camera.rest()
        yield
        while session.state.undo_label is not None:
            session.undo()
        self.camera.rest()
        window.show_patients()
        self.camera.rest()


def patients(stage: Stage) -> None:
    """The list, the runner chosen."""
    stage.window.patients.refresh(stage.store.patients.find(RUNNER)[0].patient.id)
    stage.camera.take("patients")


def new_patient(stage: Stage) -> None:
    """The dialog for a new patient."""
    window, store = stage.window, stage.store
    add = store.patients.add
    dialog = PatientDialog(window.parts.catalogue, Day().today(), add, lambda _: (), None, window)
    dialog.open()
    stage.camera.take_dialog("new-patient", dialog)


def empty(stage: Stage) -> None:
    """A visit with nothing in it."""
    with stage.visit(EMPTY):
        stage.camera.take("empty")


def cockpit(stage: Stage) -> None:
    """The runner's visit."""
    with stage.visit(RUNNER):
        stage.camera.take("cockpit")


def program(stage: Stage) -> None:
    """The program with its first row in focus, where panes take turns."""
    with stage.visit(RUNNER):
        _go_to_program(stage)
        stage.camera.take("program")


def handout(stage: Stage) -> None:
    """The pages, large."""
    with stage.visit(RUNNER):
        stage.window.commands.handout_large.trigger()
        stage.camera.take("handout")
        stage.window.commands.handout_large.trigger()


def typing(stage: Stage) -> None:
    """A finding in one line, before Return."""
    with stage.visit(RUNNER):
        _type(stage, TYPED)
        stage.camera.take("typing")
        _clear(stage)


def typing_wrong(stage: Stage) -> None:
    """A value outside its scale."""
    with stage.visit(RUNNER):
        _type(stage, WRONG)
        stage.camera.take("typing-wrong")
        _clear(stage)


def body_chart(stage: Stage) -> None:
    """One region's findings; where the chart is folded, the chart over the list."""
    with stage.visit(RUNNER):
        body = stage.window.visit_page.findings.body
        if body.line.isVisible():
            body.open_popup()
            stage.camera.take("body-chart")
            _close_what_is_over(stage)
            return
        region = body.chart.regions[Place(BodyRegionId("knee_inner"), Side.RIGHT)]
        region.setFocus()
        region.click()
        stage.camera.take("body-chart")
        body.lift()


def red_flags(stage: Stage) -> None:
    """The list of red flags."""
    with stage.visit(RUNNER):
        stage.camera.take_dialog("red-flags", stage.window.visit_page.findings.open_red_flags())


def questions(stage: Stage) -> None:
    """A visit with questions over the rows."""
    with stage.visit(ASKED):
        _turn_to_program(stage)
        stage.camera.take("questions")


def excluded(stage: Stage) -> None:
    """What is excluded, and why."""
    with stage.visit(RUNNER):
        stage.window.visit_page.toggle_excluded()
        stage.camera.take("excluded")
        stage.window.visit_page.toggle_excluded()


def override(stage: Stage) -> None:
    """Allowing what is excluded."""
    with stage.visit(RUNNER):
        window = stage.window
        held = next(iter(window.parts.session.state.proposal.excluded))
        stage.camera.take_dialog("override", window.visit_page.program.open_override(held))


def add(stage: Stage) -> None:
    """Adding an exercise."""
    with stage.visit(RUNNER):
        stage.window.commands.add.trigger()
        stage.camera.take("add")
        _close_what_is_over(stage)


def help_here(stage: Stage) -> None:
    """How a finding is elicited."""
    with stage.visit(RUNNER):
        findings = stage.window.visit_page.findings
        findings.focus_list()
        findings.help_at_focus()
        stage.camera.take("help")
        _close_what_is_over(stage)


def at_home(stage: Stage) -> None:
    """What the patient has at home."""
    with stage.visit(RUNNER):
        stage.window.commands.at_home.trigger()
        stage.camera.take("at-home")
        _close_what_is_over(stage)


def stop(stage: Stage) -> None:
    """A red flag, and the referral note beside it; alone where there is no room beside."""
    with stage.visit(RUNNER):
        window = stage.window
        flag = next(f for f in window.parts.catalogue.findings if f.stop is not None)
        window.parts.session.record(ObservedFinding(flag.id, flag.sides[0]))
        _turn_to_program(stage)
        stage.camera.take("stop")
        window.commands.handout_large.trigger()
        stage.camera.take("note")
        window.commands.handout_large.trigger()


def settings(stage: Stage) -> None:
    """The clinic's letterhead and the settings."""
    stage.camera.take_modal("settings", stage.window.choices.open_settings)


def keys(stage: Stage) -> None:
    """Every key."""
    stage.window.choices.open_keyboard_map()
    stage.camera.take("keys")
    _close_what_is_over(stage)


def states(stage: Stage) -> None:
    """Every component in every state."""
    from ui.widgets.states import states_board

    board = states_board()
    board.show()
    stage.camera.take_of("states", board)
    board.close()
    board.deleteLater()


SCENES: dict[str, Callable[[Stage], None]] = {
    "patients": patients,
    "new-patient": new_patient,
    "empty": empty,
    "cockpit": cockpit,
    "program": program,
    "handout": handout,
    "typing": typing,
    "typing-wrong": typing_wrong,
    "body-chart": body_chart,
    "red-flags": red_flags,
    "questions": questions,
    "excluded": excluded,
    "override": override,
    "add": add,
    "help": help_here,
    "at-home": at_home,
    "stop": stop,
    "settings": settings,
    "keys": keys,
    "states": states,
}


def _go_to_program(stage: Stage) -> None:
    stage.window.visit_page.findings.focus_list()
    stage.window.commands.next_pane.trigger()


def _turn_to_program(stage: Stage) -> None:
    """Where one pane is shown at a time, show the program."""
    if len(stage.window.visit_page.panes.shown()) == 1:
        _go_to_program(stage)


def _type(stage: Stage, text: str) -> None:
    stage.window.visit_page.find_finding()
    field = stage.window.visit_page.findings.field
    until(field.hasFocus, "take the typing")
    QTest.keyClicks(field, text.format(right=side_letters(Side.RIGHT).lower()))


def _clear(stage: Stage) -> None:
    field = stage.window.visit_page.findings.field
    for _ in range(2):
        QTest.keyClick(field, Qt.Key.Key_Escape)
    field.clear()


def _close_what_is_over(stage: Stage) -> None:
    over: QWidget
    for over in QApplication.topLevelWidgets():
        if over is not stage.window and over.isVisible():
            over.close()
    stage.camera.rest()
