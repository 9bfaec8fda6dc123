"""One of each shared widget."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from planner.vocabulary import Side, WorkingSide
from ui.widgets import (
    Banner,
    Chip,
    ClickableChip,
    DoseField,
    ErrorLine,
    LadderStairs,
    LoadMeter,
    PaneHeader,
    SearchField,
    SectionBand,
    SideBadge,
    SideSwitch,
    button,
    tool_button,
)


def _error() -> ErrorLine:
    line = ErrorLine()
    line.say("MMT goes from 0 to 5.")
    return line


MAKERS: dict[str, Callable[[], QWidget]] = {
    "chip": lambda: Chip("Hip drops", Side.LEFT, value="poor"),
    "clickable": lambda: ClickableChip("Load advice", icon="check"),
    "stairs": lambda: LadderStairs(9, 3),
    "meter": lambda: LoadMeter(6, 4),
    "band": lambda: SectionBand("Knee", 13),
    "banner": lambda: Banner("warn", "flag", "not asked yet", lead="Red flags"),
    "header": lambda: PaneHeader("Program", "from 5 findings"),
    "search": lambda: SearchField("Type a finding", "Ctrl+F"),
    "badge": lambda: SideBadge(WorkingSide.BOTH),
    "button": lambda: button("Print…", role="primary", sign="print", hint="Ctrl+P"),
    "tool": lambda: tool_button("undo", "Undo"),
    "dose": lambda: DoseField("sets", 1, 20, name="Sets, Pelvic drop, right"),
    "switch": lambda: SideSwitch((Side.LEFT, Side.RIGHT, Side.BILATERAL), of="Hip drops"),
    "error": _error,
}
