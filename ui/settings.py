"""What the program remembers about the window. Never anything about a patient."""

from __future__ import annotations

import base64
from pathlib import Path

from PySide6.QtCore import QSettings

from planner.figures.palette import FigureStyle, SkinTone
from planner.handout.snapshot import Layout, PageFit
from ui.theme.theme import Appearance

_TRUE = "true"
_FALSE = "false"
PAPERS = ("letter", "a4")
SYSTEM = "system"
_INKS = (FigureStyle.COLOUR, FigureStyle.GREY, FigureStyle.LINES)
LANGUAGES = (SYSTEM, "en", "es")


class Settings:
    """Typed values over an ini file. What cannot be read gives the default.

    QSettings gives text back after a restart (`'true'`, `'3'`), so every value is kept as text.
    """

    def __init__(self, path: Path) -> None:
        self._store = QSettings(str(path), QSettings.Format.IniFormat)

    @property
    def appearance(self) -> Appearance:
        """System, light or dark."""
        text = self._text("window/appearance")
        return Appearance(text) if text in set(Appearance) else Appearance.SYSTEM

    @appearance.setter
    def appearance(self, value: Appearance) -> None:
        self._store.setValue("window/appearance", value.value)

    @property
    def language(self) -> str:
        """The window's language: system, en or es."""
        text = self._text("window/language")
        return text if text in LANGUAGES else SYSTEM

    @language.setter
    def language(self, value: str) -> None:
        self._store.setValue("window/language", value)

    @property
    def geometry(self) -> bytes | None:
        """What QWidget.saveGeometry gave, or None."""
        return self._bytes("window/geometry")

    @geometry.setter
    def geometry(self, value: bytes) -> None:
        self._set_bytes("window/geometry", value)

    @property
    def handout_apart(self) -> bool:
        """Whether the handout stands in a window of its own."""
        return self._flag("window/handout_apart", default=False)

    @handout_apart.setter
    def handout_apart(self, value: bool) -> None:
        self._set_flag("window/handout_apart", value)

    @property
    def handout_geometry(self) -> bytes | None:
        """Where that window was, as QWidget.saveGeometry gave it, or None."""
        return self._bytes("window/handout_geometry")

    @handout_geometry.setter
    def handout_geometry(self, value: bytes) -> None:
        self._set_bytes("window/handout_geometry", value)

    def splitter_sizes(self, width_class: str) -> tuple[int, ...]:
        """The panes' widths in px for a width class; empty when none were kept."""
        parts = self._text(f"splitter/{width_class}").split()
        return tuple(int(part) for part in parts) if all(p.isdecimal() for p in parts) else ()

    def set_splitter_sizes(self, width_class: str, sizes: tuple[int, ...] | list[int]) -> None:
        """Keep the panes' widths for a width class."""
        self._store.setValue(f"splitter/{width_class}", " ".join(str(size) for size in sizes))

    @property
    def paper(self) -> str:
        """The last paper: letter or a4."""
        text = self._text("handout/paper")
        return text if text in PAPERS else PAPERS[0]

    @paper.setter
    def paper(self, value: str) -> None:
        self._store.setValue("handout/paper", value)

    @property
    def large_print(self) -> bool:
        """Whether sheets were last made in large print."""
        return self._flag("handout/large_print", default=False)

    @large_print.setter
    def large_print(self, value: bool) -> None:
        self._set_flag("handout/large_print", value)

    @property
    def sheet_fit(self) -> PageFit:
        """How many pages sheets were last wanted to take."""
        text = self._text("handout/fit")
        return PageFit(text) if text in set(PageFit) else PageFit.AS_NEEDED

    @sheet_fit.setter
    def sheet_fit(self, value: PageFit) -> None:
        self._store.setValue("handout/fit", value.value)

    @property
    def sheet_layout(self) -> Layout:
        """How many exercises last shared a page."""
        text = self._text("handout/layout")
        return Layout(text) if text in set(Layout) else Layout.AUTOMATIC

    @sheet_layout.setter
    def sheet_layout(self, value: Layout) -> None:
        self._store.setValue("handout/layout", value.value)

    @property
    def sheet_ink(self) -> FigureStyle:
        """How sheets were last coloured; never the dark window's colours."""
        text = self._text("handout/ink")
        return FigureStyle(text) if text in _INKS else FigureStyle.COLOUR

    @sheet_ink.setter
    def sheet_ink(self, value: FigureStyle) -> None:
        self._store.setValue("handout/ink", value.value)

    @property
    def sheets_start_with(self) -> str:
        """What the clinic's sheets started with when this computer looked last; empty for never."""
        return self._text("handout/start_with")

    @sheets_start_with.setter
    def sheets_start_with(self, value: str) -> None:
        self._store.setValue("handout/start_with", value)

    @property
    def sheet_chosen(self) -> bool:
        """Whether anybody chose paper, print size, layout or ink on this computer."""
        keys = ("paper", "large_print", "layout", "ink")
        return any(self._store.contains(f"handout/{key}") for key in keys)

    @property
    def sheet_bilingual(self) -> bool:
        """Whether the clinic's language was last printed under the patient's."""
        return self._flag("handout/bilingual", default=False)

    @sheet_bilingual.setter
    def sheet_bilingual(self, value: bool) -> None:
        self._set_flag("handout/bilingual", value)

    @property
    def single_keys(self) -> bool:
        """Whether single letters act on the row with the focus."""
        return self._flag("keyboard/single_keys", default=True)

    @single_keys.setter
    def single_keys(self, value: bool) -> None:
        self._set_flag("keyboard/single_keys", value)

    @property
    def reduced_motion(self) -> bool:
        """Whether nothing moves by itself."""
        return self._flag("window/reduced_motion", default=False)

    @reduced_motion.setter
    def reduced_motion(self, value: bool) -> None:
        self._set_flag("window/reduced_motion", value)

    @property
    def skin_tone(self) -> str:
        """The figures' skin: a SkinTone; empty follows the patient."""
        text = self._text("figures/skin_tone")
        return text if text in set(SkinTone) else ""

    @skin_tone.setter
    def skin_tone(self, value: str) -> None:
        self._store.setValue("figures/skin_tone", value)

    @property
    def therapist(self) -> str:
        """The therapist who last worked here."""
        return self._text("clinic/therapist")

    @therapist.setter
    def therapist(self, value: str) -> None:
        self._store.setValue("clinic/therapist", value)

    def sync(self) -> None:
        """Write to the disk now."""
        self._store.sync()

    def _text(self, key: str) -> str:
        value = self._store.value(key)
        # A comma in a hand-edited file makes a list of it.
        return value if isinstance(value, str) else ""

    def _bytes(self, key: str) -> bytes | None:
        try:
            return base64.b64decode(self._text(key), validate=True) or None
        except ValueError:
            return None

    def _set_bytes(self, key: str, value: bytes) -> None:
        self._store.setValue(key, base64.b64encode(value).decode("ascii"))

    def _flag(self, key: str, *, default: bool) -> bool:
        return {_TRUE: True, _FALSE: False}.get(self._text(key), default)

    def _set_flag(self, key: str, value: bool) -> None:
        self._store.setValue(key, _TRUE if value else _FALSE)
