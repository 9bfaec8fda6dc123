"""Where everything stands in the red flag strip; never is a word of it cut."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QRect, QSize, Qt

from ui.theme.lettering import lettering, text_width
from ui.theme.metrics import BODY, REGULAR, SECONDARY, SEMIBOLD, SMALL, u

HEIGHT = 36
PAD, GAP, ICON, CHEVRON = 9, 6, 16, 12
WORD, REST, KEY_FACE = (BODY, SEMIBOLD), (SECONDARY, REGULAR), (SMALL, REGULAR)
KEY = "F8"
WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_EDGE = 3


@dataclass(frozen=True, slots=True)
class Places:
    """Where everything is at a width; the words take a second line where one is too short."""

    word: QRect
    rest: QRect
    button: QRect
    height: int


@lru_cache(maxsize=64)
def places(word: str, rest: str, width: int, asking: tuple[int, int] | None, _stamp: int) -> Places:
    """Words beside each other where they fit, else below; the button of size `asking` too.

    `_stamp` is the one of the font that the widths hold for; all in px.
    """
    left, gap = u(None, PAD + ICON + GAP), u(None, GAP)
    first = text_width(word, *WORD) + 2
    hint = (
        QSize(*asking)
        if asking
        else QSize(text_width(KEY, *KEY_FACE) + u(None, CHEVRON + 8 + 8), 0)
    )
    beside = max(width - left - hint.width() - 2 * gap, 1)
    longest = max(rest.split(), key=len, default="")
    keeps_room = beside >= max(first, text_width(longest, *REST) + 2)
    room = beside if keeps_room else max(width - left - gap, 1)
    top, plain = u(None, _EDGE), lettering(*REST)[1]
    line = max(lettering(*WORD)[1].height(), plain.height())
    if first + gap + text_width(rest, *REST) + 2 <= room:
        tall = max(line, u(None, HEIGHT) - 2 * top)
        word_box = QRect(left, top, first, tall)
        rest_box = QRect(left + first + gap, top, room - first - gap, tall)
    else:
        below = plain.boundingRect(QRect(0, 0, room, 0), WRAPPED, rest).height()
        tall = line + below
        word_box = QRect(left, top, room, line)
        rest_box = QRect(left, top + line, room, below)
    return _with_button(width, Places(word_box, rest_box, QRect(), tall), hint, asks=bool(asking))


def _with_button(width: int, words: Places, hint: QSize, *, asks: bool) -> Places:
    """The button beside the words, or below them where they need the whole width."""
    gap, top = u(None, GAP), u(None, _EDGE)
    beside = words.rest.right() < width - hint.width() - gap or not asks
    own = hint.height() if asks else 0
    inner = max(words.height, own) if beside else words.height + gap + own
    height = max(u(None, HEIGHT), inner + 2 * top)
    shift = (height - 2 * top - words.height) // 2 if beside else 0
    y = (height - own) // 2 if beside else height - top - own
    box = QRect(width - gap - hint.width(), y, hint.width(), own)
    return Places(words.word.translated(0, shift), words.rest.translated(0, shift), box, height)
