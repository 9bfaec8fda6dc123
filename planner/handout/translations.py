"""The library's texts in another language, found by their English: `i18n/content.<language>/`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING

from planner.content.codec import decode
from planner.content.jsonfile import read_json
from planner.handout.languages import language_file, when_changed
from planner.vocabulary import ExerciseId

if TYPE_CHECKING:
    from pathlib import Path

SOURCE_LANGUAGE = "en"
"""What the library is written in."""

_Texts = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Translations:
    """Texts by their English: those of one exercise first, then those that many share.

    A text whose English was edited since has no translation any more, and is told as missing.
    """

    common: _Texts
    exercises: Mapping[ExerciseId, _Texts]

    def found(self, text: str, exercise: ExerciseId | None) -> str | None:
        """The text in the other language, if there is one."""
        own: _Texts = self.exercises.get(exercise, {}) if exercise else {}
        return own.get(text) or self.common.get(text)


@dataclass(frozen=True, slots=True)
class Untranslated:
    """A line that a sheet prints in English, and the exercise it belongs to, if any."""

    text: str
    exercise: ExerciseId | None = None


@dataclass(slots=True)
class Missing:
    """Gathers what one sheet had no translation for, each line once, in the order of the sheet."""

    lines: dict[Untranslated, None] = field(default_factory=dict)

    def add(self, text: str, exercise: ExerciseId | None) -> None:
        """Remember one line."""
        self.lines[Untranslated(text, exercise)] = None


@lru_cache
def translations(language: str) -> Translations:
    """What there is in a language; nothing for one without a folder. Raises ContentError."""
    place = f"i18n/content.{language}"
    folder = language_file(f"content.{language}")
    if folder is None:
        return Translations({}, {})
    exercises = {
        ExerciseId(path.stem): _texts(path, f"{place}/exercises/{path.name}")
        for path in sorted(folder.glob("exercises/*.json"))
    }
    common = folder / "common.json"
    return Translations(
        _texts(common, f"{place}/common.json") if common.exists() else {}, exercises
    )


when_changed(translations.cache_clear)


def _texts(path: Path, place: str) -> _Texts:
    return decode(dict[str, str], read_json(path, place), place)
