"""The pictures of the screens: what is taken, and what counts as a difference."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image, ImageDraw

from tests.helpers.pictures import difference, keep, side_by_side
from tools.shots.__main__ import SCENES
from tools.shots.guide import IN_GUIDE, WIDTH, copy_for_guide
from tools.shots.looks import WIDTHS, Look, Shot, references
from tools.shots.take import take

SIZE = (1200, 800)


def drawn(path: Path, badge: str = "R", shift: int = 0, shade: int = 255) -> Path:
    """A picture with a side badge, which may be another one, moved, or a shade darker."""
    picture = Image.new("RGB", SIZE, (shade, shade, shade))
    pen = ImageDraw.Draw(picture)
    for line in range(30):
        pen.text((40 + shift, 20 * line + 10), f"Lateral hip raise {line}, 3 x 10", fill="black")
    colour = (164, 70, 12) if badge == "R" else (230, 239, 250)
    pen.rectangle((600 + shift, 300, 624 + shift, 324), fill=colour)
    picture.save(path)
    return path


@pytest.fixture
def reference(tmp_path: Path) -> Path:
    kept = tmp_path / "kept" / "one.png"
    keep(drawn(tmp_path / "first.png"), kept)
    return kept


def test_the_same_picture_passes(reference: Path, tmp_path: Path) -> None:
    apart = difference(reference, drawn(tmp_path / "again.png"))
    assert apart.passes, apart.told


def test_another_rounding_of_shades_passes(reference: Path, tmp_path: Path) -> None:
    apart = difference(reference, drawn(tmp_path / "again.png", shade=254))
    assert apart.mean > 0
    assert not difference(reference, drawn(tmp_path / "dark.png", shade=240)).passes


def test_one_other_side_badge_fails_and_is_shown(reference: Path, tmp_path: Path) -> None:
    made = drawn(tmp_path / "left.png", badge="L")
    apart = difference(reference, made)
    assert not apart.passes
    shown = tmp_path / "shown" / "one.png"
    side_by_side(reference, made, shown)
    with Image.open(shown) as board:
        assert board.width > 3 * SIZE[0] // 2
        marks = [c for _, c in board.getcolors(1 << 24) or () if c == (220, 0, 60)]
    assert marks


def test_another_size_fails_and_is_shown(reference: Path, tmp_path: Path) -> None:
    made = tmp_path / "small.png"
    Image.new("RGB", (600, 400), "white").save(made)
    assert not difference(reference, made).passes
    side_by_side(reference, made, tmp_path / "board.png")
    assert (tmp_path / "board.png").exists()


def test_every_reference_is_a_picture_that_can_be_taken() -> None:
    shots = references(SCENES)
    assert len({shot.name for shot in shots}) == len(shots)
    assert {shot.scene for shot in shots} >= set(SCENES) - {"sheet"}
    assert {shot.width for shot in shots} == {width.name for width in WIDTHS}
    assert all(shot.scene in SCENES for shot in shots)


def test_the_guide_gets_small_pictures_and_tells_what_is_missing(tmp_path: Path) -> None:
    taken, docs = tmp_path / "taken", tmp_path / "docs"
    taken.mkdir()
    name = next(iter(IN_GUIDE))
    Image.new("RGB", (1920, 1080), "white").save(taken / f"{name}.png")
    missing = copy_for_guide(taken, docs)
    assert set(missing) == set(IN_GUIDE) - {name}
    with Image.open(docs / f"{IN_GUIDE[name]}.png") as picture:
        assert picture.size == (WIDTH, 675)


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_a_screen_is_taken_twice_alike(tmp_path: Path) -> None:
    shot = Shot("cockpit", Look.LIGHT, "full")
    for folder in ("first", "second"):
        take([shot], tmp_path / folder)
    keep(tmp_path / "first" / f"{shot.name}.png", tmp_path / "kept.png")
    apart = difference(tmp_path / "kept.png", tmp_path / "second" / f"{shot.name}.png")
    assert apart.passes, apart.told
