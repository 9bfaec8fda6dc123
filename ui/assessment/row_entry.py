"""Entry by keys: a side letter, a scale's key or a value, and the way to the next open finding."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, Signal, Slot

from planner.assessment.finding import Finding
from planner.suggest.catalogue import Catalogue
from planner.vocabulary import FindingId, Side
from ui.assessment.changes import Changes
from ui.assessment.keys import Typed, begins, entry
from ui.assessment.models import NAME, FindingsModel
from ui.assessment.tree import FindingsTree
from ui.assessment.words import row_keys, shown_value, sides_sentence
from ui.messages import Messages
from ui.widgets.scale_values import problem

_SCALE_KEY = "s"


class RowEntry(QObject):
    """Acts on the row that has the focus; `typing_wanted` when no finding is open any more.

    `single_keys` off: letters, digits and signs do nothing; arrows, Return, Space and Del stay.
    """

    typing_wanted = Signal()

    def __init__(
        self,
        catalogue: Catalogue,
        changes: Changes,
        messages: Messages,
        model: FindingsModel,
        tree: FindingsTree,
    ) -> None:
        super().__init__(tree)
        self.single_keys = True
        self._catalogue = catalogue
        self._changes = changes
        self._messages = messages
        self._model = model
        self._tree = tree
        self._typed = Typed()
        self._typed_on: FindingId | None = None
        tree.key_typed.connect(self.key)
        tree.return_pressed.connect(self.next_open)
        tree.delete_pressed.connect(self._untick)

    @Slot(object, str)
    def key(self, finding: FindingId, key: str) -> None:
        """A side letter, a scale's key or a value; without a side only the side can come."""
        if not self.single_keys:
            return
        side = row_keys().get(key.casefold())
        recorded = self._changes.observed(finding) is not None
        if side is not None and not (recorded and self._means_option(finding, key, side)):
            self._key_side(finding, side)
        elif not recorded:
            self.record_or_ask(finding)
        elif key.casefold() == _SCALE_KEY and not self._names_option(finding, key):
            self._next_scale(finding)
        else:
            self._key_value(finding, key)

    @Slot(object)
    def next_open(self, finding: FindingId) -> None:
        """Go to the next recorded finding without a value, else to the typing field.

        On a finding that is not recorded: record what has no side, ask for the side of the rest.
        """
        on_name = self._tree.currentIndex().column() == NAME
        if self._changes.observed(finding) is None and on_name:
            self.record_or_ask(finding)
            return
        order = self._model.shown()
        place = order.index(finding) if finding in order else 0
        for other in (*order[place + 1 :], *order[:place]):
            if self._changes.observed(other) is not None and self.is_open(other):
                self._tree.go_to(other)
                return
        self.typing_wanted.emit()

    def is_open(self, finding: FindingId) -> bool:
        """Whether a finding still lacks its side or a value."""
        seen = self._changes.observed(finding)
        if seen is None:
            return True
        scale = self._model.scale(finding)
        plain = scale is None or self._finding(finding).scales[0].type == "yes_no"
        return not plain and not seen.values

    def record_or_ask(self, finding: FindingId) -> None:
        """Record what has no side; for the rest go to the side cells, since none is guessed."""
        if self._finding(finding).sided:
            self._tree.go_to_side(finding)
        else:
            self._changes.set_side(finding, Side.NONE)

    def _finding(self, finding: FindingId) -> Finding:
        return self._catalogue.finding[finding]

    def _means_option(self, finding: FindingId, key: str, side: Side) -> bool:
        """A side's letter means an option only where the finding has no such side."""
        return side not in self._finding(finding).sides and self._names_option(finding, key)

    def _names_option(self, finding: FindingId, key: str) -> bool:
        scale = self._model.scale(finding)
        options = scale.options if scale is not None else ()
        return any(begins(shown_value(option), key) for option in options)

    def _key_side(self, finding: FindingId, side: Side) -> None:
        if not self._changes.set_side(finding, side):
            self._messages.warn(sides_sentence(self._finding(finding)))

    def _key_value(self, finding: FindingId, key: str) -> None:
        scale, seen = self._model.scale(finding), self._changes.observed(finding)
        if scale is None or seen is None:
            return
        typed = self._typed if self._typed_on == finding else Typed()
        now = seen.values.get(scale.type)
        done = entry(scale, now, typed, key, time.monotonic(), shown_value)
        self._typed_on = finding
        if done is None:
            if key.isdigit():
                self._model.set_problem(finding, problem(scale))
            return
        self._typed = done.typed
        if done.begins:
            self._tree.edit_number(finding, done.begins)
            return
        self._model.set_problem(finding, "")
        self._changes.set_value(finding, scale, done.value)

    def _next_scale(self, finding: FindingId) -> None:
        scales, now = self._finding(finding).scales, self._model.scale(finding)
        if now is not None and len(scales) > 1:
            self._model.choose_scale(finding, scales[(scales.index(now) + 1) % len(scales)].type)

    @Slot(object)
    def _untick(self, finding: FindingId) -> None:
        self._changes.untick(finding)
