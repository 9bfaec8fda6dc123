"""What a row tells beside what it shows: its description for readers, and its tooltips."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect

from ui.program.shield import override_words
from ui.widgets import side_words

if TYPE_CHECKING:
    from ui.program.facts import RowFacts
    from ui.program.ladder_words import LadderWords
    from ui.program.row_plan import RowPlan

_OF_LADDER = {"ladder", "place", "next"}


def described(facts: RowFacts, ladder: LadderWords | None) -> str:
    """Side in words, place on the ladder, and the trail of an override."""
    told = [facts.side_words, ladder.spoken if ladder else ""]
    told.append(override_words(facts.override) if facts.override else "")
    return ". ".join(one.rstrip(".") for one in told if one)


def tip_at(
    plan: RowPlan, facts: RowFacts, ladder: LadderWords | None, point: QPoint
) -> tuple[str, QRect]:
    """What a tooltip tells at a point of the row, and where it holds."""
    of_ladder = ladder.tip if ladder else ""
    signs = {
        "badge": side_words(facts.side).capitalize(),
        "stairs": of_ladder,
        "shield": override_words(facts.override) if facts.override else "",
    }
    for part, x in ((plan.left, 0), (plan.right, plan.right_x)):
        for mark in part.marks:
            rect = mark.rect.translated(x, 0)
            if rect.contains(point):
                return (of_ladder if mark.key in _OF_LADDER else mark.whole), rect
        for name, sign in part.signs.items():
            rect = sign.translated(x, 0)
            if rect.contains(point):
                return signs[name], rect
    return "", QRect()
