"""Programs of many exercises: a warning with the sheet, and one question on its way out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMessageBox, QWidget

from planner.handout.length import long_warning
from planner.handout.snapshot import HandoutSnapshot
from ui.language import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from planner.suggest.proposal import Caps
    from planner.vocabulary import VisitId
    from ui.handout.make import Sheet


def warnings_of(sheet: Sheet, caps: Caps) -> tuple[str, ...]:
    """The sheet's warnings, that of many exercises last."""
    said = sheet.snapshot
    if not isinstance(said, HandoutSnapshot):
        return sheet.warnings
    many = long_warning(len(said.exercises), said.drop_first, caps)
    return sheet.warnings if many is None else (*sheet.warnings, many)


@dataclass(frozen=True, slots=True)
class LongProgram:
    """A program of so many exercises that handing it out must be meant."""

    visit: VisitId
    exercises: int
    patient: str


class Consent:
    """Asks before long programs leave; not again for as many exercises at the same visit."""

    def __init__(self) -> None:
        self._given: set[tuple[VisitId, int]] = set()

    def given(
        self, programs: Sequence[LongProgram | None], parent: QWidget, *, saving: bool
    ) -> bool:
        """Whether these programs may leave; None stands for one that nobody need be asked of."""
        long = [one for one in programs if one is not None]
        asked = [one for one in long if (one.visit, one.exercises) not in self._given]
        if not asked:
            return True
        if not _agreed(asked, parent, saving=saving):
            return False
        self._given.update((one.visit, one.exercises) for one in asked)
        return True


def _agreed(asked: Sequence[LongProgram], parent: QWidget, *, saving: bool) -> bool:
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle(translate("handout", "Many exercises"))
    box.setText("\n".join(_has_words(one) for one in asked))
    box.setInformativeText(
        translate("handout", "People do a shorter list better. Hand it out all the same?")
    )
    go = box.addButton(_go_words(asked, saving=saving), QMessageBox.ButtonRole.AcceptRole)
    go.setProperty("role", "primary")
    back = box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(go)
    box.setEscapeButton(back)
    box.exec()
    chosen = box.clickedButton() is go
    box.deleteLater()
    return chosen


def _has_words(one: LongProgram) -> str:
    return translate(
        "handout",
        "The program of {name} has {count} exercises.",
        name=one.patient,
        count=one.exercises,
    )


def _go_words(asked: Sequence[LongProgram], *, saving: bool) -> str:
    if len(asked) == 1:
        count = asked[0].exercises
        if saving:
            return translate("handout", "Save all {count} exercises", count=count)
        return translate("handout", "Print all {count} exercises", count=count)
    if saving:
        return translate("handout", "Save all exercises")
    return translate("handout", "Print all exercises")
