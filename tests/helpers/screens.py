"""Every screen of the window; each leaves the window as it found it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QMessageBox

from planner.assessment.assessment import ObservedFinding
from planner.errors import PlannerError
from planner.vocabulary import BodyRegionId, FindingId, Side
from tests.helpers.showing import (
    Show,
    Steps,
    Wait,
    clear_typing,
    each_pane,
    modal,
    on_top,
    patient_of,
    popups,
    rest,
    shown_and_closed,
    type_finding,
    visiting,
)
from ui.assessment.body_counts import Place
from ui.assessment.red_flag_dialog import RedFlagDialog
from ui.assessment.week_dialog import WeekDialog
from ui.frame.helping import show_about
from ui.frame.panes import PROGRAM
from ui.frame.widths import WidthClass
from ui.handout.batch_dialog import BatchDialog
from ui.handout.password_dialog import PasswordDialog
from ui.handout.print_dialog import PrintDialog
from ui.handout.printed_dialog import PrintedDialog
from ui.patients.dialog import PatientDialog

if TYPE_CHECKING:
    from ui.main_window import MainWindow

RUNNER, NOBODY_YET = "Ana Ruiz", "Walker"
RIGHT_KNEE, WEAK_HIP = "knee_pain_medial", "weak_glute_med"
# Findings that leave questions open.
ASKING = (
    ObservedFinding(FindingId("pr_fall_risk"), Side.NONE),
    ObservedFinding(FindingId("low_chair_stand"), Side.NONE),
    ObservedFinding(FindingId("poor_balance"), Side.BILATERAL),
)


def first_run(window: MainWindow) -> Steps:
    """What a new installation shows."""
    yield Wait(window.patients.first_run.new.isVisible, "the first run")
    yield window


# --- the list ----------------------------------------------------------------------------


def patients(window: MainWindow) -> Steps:
    """The list, somebody chosen."""
    window.show_patients()
    window.patients.refresh(patient_of(window, RUNNER).id)
    yield window


def patients_nobody(window: MainWindow) -> Steps:
    """A search without a hit."""
    window.patients.focus_search()
    window.patients.search.setText("zzz")
    yield window
    window.patients.search.setText("")


def new_patient(window: MainWindow) -> Steps:
    """The dialog for a new patient."""
    yield from modal(PatientDialog, window.patients.commands.new.trigger)


def wrong_patient(window: MainWindow) -> Steps:
    """The same dialog with what cannot be kept."""
    for step in modal(PatientDialog, window.patients.commands.new.trigger):
        if isinstance(step, PatientDialog):
            QTest.keyClicks(step.family, "Ruiz")
            QTest.keyClick(step, Qt.Key.Key_Return)
        yield step


def edit_patient(window: MainWindow) -> Steps:
    """The dialog for somebody who is known."""
    known = patient_of(window, RUNNER)
    yield from modal(PatientDialog, lambda: window.patients.changes.edit(known))


# --- the visit ---------------------------------------------------------------------------


def empty(window: MainWindow) -> Steps:
    """A visit with nothing in it."""
    with visiting(window, NOBODY_YET):
        yield from each_pane(window)


def cockpit(window: MainWindow) -> Steps:
    """The runner's visit."""
    with visiting(window, RUNNER):
        yield from each_pane(window)


def changed(window: MainWindow) -> Steps:
    """After undo and redo, with an edited dose and a note."""
    with visiting(window, RUNNER):
        session = window.parts.session
        session.record(ObservedFinding(FindingId(WEAK_HIP), Side.BILATERAL, {"mmt": "4-"}))
        session.record(ObservedFinding(FindingId(RIGHT_KNEE), Side.LEFT, {"nprs": 2}))
        session.undo()
        yield from each_pane(window)


def typing(window: MainWindow) -> Steps:
    """A finding in one line, before Return."""
    with visiting(window, RUNNER):
        type_finding(window, "weak glut r 4-")
        yield window
        clear_typing(window)


def typing_wrong(window: MainWindow) -> Steps:
    """A value outside its scale."""
    with visiting(window, RUNNER):
        type_finding(window, "weak glut r 9")
        yield window
        clear_typing(window)


def typing_nothing(window: MainWindow) -> Steps:
    """No finding is called so."""
    with visiting(window, RUNNER):
        type_finding(window, "qqqq")
        yield window
        clear_typing(window)


def body_region(window: MainWindow) -> Steps:
    """The findings of one region; where the chart is folded, the chart over the list first."""
    with visiting(window, RUNNER):
        body = window.visit_page.findings.body
        chart = body.chart
        if body.line.isVisible():
            body.line.click()
            yield from popups(window)
            chart = body.popup.chart
        chart.regions[Place(BodyRegionId("knee_inner"), Side.RIGHT)].click()
        yield window
        body.lift()


def number(window: MainWindow) -> Steps:
    """The number field of a row."""
    with visiting(window, RUNNER):
        page = window.visit_page
        finding = next(
            one
            for one in window.parts.catalogue.findings
            if one.scales and one.scales[0].type == "degrees"
        )
        window.parts.session.record(ObservedFinding(finding.id, finding.sides[0]))
        page.find_finding()
        page.findings.tree.edit_number(finding.id, pad=True)
        yield window
        QTest.keyClick(page.findings.tree.viewport().focusWidget(), Qt.Key.Key_Escape)


def red_flags(window: MainWindow) -> Steps:
    """The list of red flags."""
    with visiting(window, RUNNER):
        window.visit_page.open_red_flags()
        yield from on_top(RedFlagDialog)


def questions(window: MainWindow) -> Steps:
    """A visit with questions over the rows."""
    with visiting(window, NOBODY_YET):
        for seen in ASKING:
            window.parts.session.record(seen)
        window.visit_page.panes.bring(PROGRAM)
        yield window


def excluded(window: MainWindow) -> Steps:
    """What is excluded, and why."""
    with visiting(window, RUNNER):
        window.visit_page.toggle_excluded()
        yield window
        window.visit_page.program.excluded.open_why(
            window.visit_page.program.excluded.tree.currentIndex()
        )
        yield from popups(window)
        window.visit_page.toggle_excluded()


def override(window: MainWindow) -> Steps:
    """Allowing what is excluded."""
    with visiting(window, RUNNER):
        held = next(iter(window.parts.session.state.proposal.excluded))
        yield from shown_and_closed(window.visit_page.program.open_override(held))


def add(window: MainWindow) -> Steps:
    """Adding an exercise."""
    with visiting(window, RUNNER):
        dialog = window.visit_page.program.open_add()
        assert dialog is not None
        yield from shown_and_closed(dialog)


def stop(window: MainWindow) -> Steps:
    """A red flag, and the referral note beside it."""
    with visiting(window, RUNNER):
        flag = next(one for one in window.parts.catalogue.findings if one.stop is not None)
        window.parts.session.record(ObservedFinding(flag.id, flag.sides[0]))
        yield from each_pane(window)


def handout_large(window: MainWindow) -> Steps:
    """The pages over the whole width."""
    with visiting(window, RUNNER):
        window.commands.handout_large.trigger()
        yield window
        window.commands.handout_large.trigger()


def help_finding(window: MainWindow) -> Steps:
    """How a finding is elicited."""
    with visiting(window, RUNNER):
        findings = window.visit_page.findings
        findings.row_actions.help(FindingId(WEAK_HIP))
        yield from popups(window)


def help_exercise(window: MainWindow) -> Steps:
    """Why an exercise is there."""
    with visiting(window, RUNNER):
        if window.visit_page.panes.width_class is WidthClass.SINGLE:
            window.commands.next_pane.trigger()
        window.visit_page.program.rows.rows[0].deeds.open_why()
        yield from popups(window)


def menu_of_row(window: MainWindow) -> Steps:
    """Everything that can be done with an exercise, and with a finding."""
    with visiting(window, RUNNER):
        window.visit_page.program.rows.rows[0].deeds.open_menu()
        yield from popups(window)
        findings = window.visit_page.findings
        findings.row_actions.open_menu(FindingId(WEAK_HIP), findings.mapToGlobal(findings.pos()))
        yield from popups(window)


def at_home(window: MainWindow) -> Steps:
    """What the patient has at home."""
    with visiting(window, RUNNER):
        window.commands.at_home.trigger()
        yield from popups(window)


def week(window: MainWindow) -> Steps:
    """The week after an operation."""
    with visiting(window, NOBODY_YET):
        window.parts.session.record(ASKING[0])
        window.visit_page.findings.row_actions.ask_week(ASKING[0].finding)
        yield from on_top(WeekDialog)


def printing(window: MainWindow) -> Steps:
    """The print dialog."""
    with visiting(window, RUNNER):
        window.parts.session.set_red_flags_asked()
        rest(window)
        yield from modal(PrintDialog, window.visit_page.print_sheet)


def password(window: MainWindow) -> Steps:
    """A password that breaks a rule."""
    dialog = PasswordDialog(("Ruiz",), window)
    dialog.open()
    QTest.keyClicks(dialog.password, "ruiz")
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    yield from shown_and_closed(dialog)


def printed(window: MainWindow) -> Steps:
    """What was handed out to a patient."""
    window.show_patients()
    window.patients.refresh(patient_of(window, RUNNER).id)
    yield Wait(lambda: not window.patients.searches.pending, "the list")
    yield from modal(PrintedDialog, window.patients.commands.printed.trigger)


def several(window: MainWindow) -> Steps:
    """The sheets of all patients, and who has none."""
    window.show_patients()
    yield Wait(lambda: not window.patients.searches.pending, "the list")
    window.patients.table.selectAll()
    yield from modal(BatchDialog, window.patients.commands.print_many.trigger)


def not_asked(window: MainWindow) -> Steps:
    """Print before the red flags were asked."""
    with visiting(window, RUNNER):
        yield from modal(QMessageBox, window.visit_page.print_sheet)


def trouble(window: MainWindow) -> Steps:
    """What could not be done, under the bar."""
    with visiting(window, RUNNER):
        window.parts.messages.error(PlannerError("The disk is full. Free some space."))
        yield window
        window.notices.clear()


# --- the window itself -------------------------------------------------------------------


def settings(window: MainWindow) -> Steps:
    """The clinic's letterhead and the settings."""
    yield from modal(QDialog, window.choices.open_settings)


def keys(window: MainWindow) -> Steps:
    """Every key."""
    window.choices.open_keyboard_map()
    yield from on_top(QDialog)


def about(window: MainWindow) -> Steps:
    """What Stance is."""
    yield from modal(QMessageBox, lambda: show_about("2026.11", "stance.db", window))


SCREENS: dict[str, Show] = {
    "patients": patients,
    "patients, no hit": patients_nobody,
    "new patient": new_patient,
    "new patient, wrong": wrong_patient,
    "edit patient": edit_patient,
    "empty": empty,
    "cockpit": cockpit,
    "changed": changed,
    "typing": typing,
    "typing, wrong": typing_wrong,
    "typing, nothing": typing_nothing,
    "body region": body_region,
    "number": number,
    "red flags": red_flags,
    "questions": questions,
    "excluded": excluded,
    "override": override,
    "add": add,
    "stop": stop,
    "handout": handout_large,
    "help, finding": help_finding,
    "help, exercise": help_exercise,
    "menus": menu_of_row,
    "at home": at_home,
    "week": week,
    "print": printing,
    "password": password,
    "printed": printed,
    "several": several,
    "not asked": not_asked,
    "trouble": trouble,
    "settings": settings,
    "keys": keys,
    "about": about,
}
