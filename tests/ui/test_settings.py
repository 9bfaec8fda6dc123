"""Settings keep their types over a restart, and a broken file gives the defaults."""

from __future__ import annotations

from pathlib import Path

import pytest

from ui.settings import Settings
from ui.theme.theme import Appearance


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "stance.ini"


def test_defaults(path: Path) -> None:
    settings = Settings(path)
    assert settings.appearance is Appearance.SYSTEM
    assert settings.geometry is None
    assert settings.splitter_sizes("full") == ()
    assert settings.paper == "letter"
    assert settings.single_keys is True
    assert settings.reduced_motion is False
    assert settings.large_print is False
    assert settings.therapist == ""
    assert settings.skin_tone == ""


def test_everything_comes_back_with_its_type(path: Path) -> None:
    first = Settings(path)
    first.appearance = Appearance.DARK
    first.geometry = bytes(range(256))
    first.set_splitter_sizes("full", [384, 944, 592])
    first.set_splitter_sizes("compact", (304,))
    first.paper = "a4"
    first.single_keys = False
    first.reduced_motion = True
    first.large_print = True
    first.therapist = "Chen, Maya, PT"
    first.skin_tone = "brown"
    first.sync()

    again = Settings(path)
    assert again.appearance is Appearance.DARK
    assert again.geometry == bytes(range(256))
    assert again.splitter_sizes("full") == (384, 944, 592)
    assert again.splitter_sizes("compact") == (304,)
    assert again.paper == "a4"
    assert again.single_keys is False
    assert again.reduced_motion is True
    assert again.large_print is True
    assert again.therapist == "Chen, Maya, PT"
    assert again.skin_tone == "brown"


@pytest.mark.parametrize(
    "text",
    [
        "[window]\nappearance=pink\ngeometry=@@@\nreduced_motion=perhaps\n",
        "[splitter]\nfull=1 two 3\n[handout]\npaper=a3\n[keyboard]\nsingle_keys=2\n",
        "[window]\nappearance=light, dark\ngeometry=a, b\n[splitter]\nfull=-4 5\n",
        "no ini at all \x00\xff",
    ],
)
def test_what_cannot_be_read_is_the_default(path: Path, text: str) -> None:
    path.write_text(text, "utf-8")
    settings = Settings(path)
    assert settings.appearance is Appearance.SYSTEM
    assert settings.geometry is None
    assert settings.splitter_sizes("full") == ()
    assert settings.paper == "letter"
    assert settings.single_keys is True
    assert settings.reduced_motion is False
