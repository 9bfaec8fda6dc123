"""What a picture can show: which screen of the window, how wide and large, in which theme."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Look(StrEnum):
    """A theme."""

    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Width:
    """A width class: the screen in pixels, and the text's size in them."""

    name: str
    width: int
    height: int
    text_px: int = 13

    @property
    def large_text(self) -> bool:
        """Whether the text is at 200 %."""
        return self.text_px > 13


FULL = Width("full", 1920, 1080)
COMPACT = Width("compact", 1366, 768)
WIDTHS = (
    FULL,
    COMPACT,
    Width("wide", 2560, 1440),
    Width("tabbed", 1920, 1080, 26),
    Width("single", 1366, 768, 26),
    Width("least", 1024, 600),
)


@dataclass(frozen=True, slots=True)
class Shot:
    """One picture."""

    scene: str
    look: Look
    width: str

    @property
    def name(self) -> str:
        """The file's name without its ending."""
        return f"{self.scene}-{self.look}-{self.width}"


_IN_DARK = ("patients", "cockpit", "body-chart", "red-flags", "excluded", "stop", "states")
_IN_COMPACT = (
    "empty",
    "cockpit",
    "typing",
    "body-chart",
    "questions",
    "excluded",
    "override",
    "stop",
    "keys",
)


def references(scenes: tuple[str, ...]) -> tuple[Shot, ...]:
    """The pictures that tests compare: all screens once, the telling ones in other looks."""
    one_pane = ("cockpit", "program", "handout")
    return (
        *(Shot(scene, Look.LIGHT, FULL.name) for scene in scenes if scene not in {"program"}),
        *(Shot(scene, Look.DARK, FULL.name) for scene in _IN_DARK),
        *(Shot(scene, Look.LIGHT, COMPACT.name) for scene in _IN_COMPACT),
        Shot("cockpit", Look.DARK, COMPACT.name),
        Shot("cockpit", Look.LIGHT, "wide"),
        Shot("cockpit", Look.LIGHT, "tabbed"),
        *(Shot(scene, Look.LIGHT, "single") for scene in one_pane),
        Shot("cockpit", Look.LIGHT, "least"),
    )
