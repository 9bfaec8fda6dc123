"""Width classes of the window, in units u, and the panes' sizes in each."""

from __future__ import annotations

from enum import StrEnum

FINDINGS_MIN, PROGRAM_MIN, HANDOUT_MIN = 288, 620, 320
STATUS_FROM = 420  # below this height of the window the status bar gives its room to the panes


class WidthClass(StrEnum):
    """From widest to narrowest."""

    WIDE = "wide"
    FULL = "full"
    COMPACT = "compact"
    TABBED = "tabbed"
    SINGLE = "single"

    @property
    def three_panes(self) -> bool:
        """Findings, Program and Handout side by side."""
        return self in {WidthClass.WIDE, WidthClass.FULL, WidthClass.COMPACT}

    @property
    def labels(self) -> bool:
        """Room for words beside the icons of the context bar."""
        return self in {WidthClass.WIDE, WidthClass.FULL}


# Findings and the narrowest program fit at 940: a screen of 1920 px with text at 200 % is 960 u.
_FROM = (
    (2300, WidthClass.WIDE),
    (1500, WidthClass.FULL),
    (1360, WidthClass.COMPACT),
    (940, WidthClass.TABBED),
)
_FINDINGS = {
    WidthClass.WIDE: 432,
    WidthClass.FULL: 384,
    WidthClass.COMPACT: 304,
    WidthClass.TABBED: 304,
    WidthClass.SINGLE: 0,
}
_HANDOUT = {
    WidthClass.WIDE: 1176,
    WidthClass.FULL: 592,
    WidthClass.COMPACT: 356,
    WidthClass.TABBED: 0,
    WidthClass.SINGLE: 0,
}


def width_class(width: float) -> WidthClass:
    """The class of a client width in u."""
    return next((name for least, name in _FROM if width >= least), WidthClass.SINGLE)


def usual_widths(name: WidthClass) -> tuple[int, int]:
    """Findings and Handout in u where nobody moved the splitter; the rest is the program's.

    0 means that the pane does not stand beside the program.
    """
    return _FINDINGS[name], _HANDOUT[name]
