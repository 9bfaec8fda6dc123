"""Takes pictures: a process for each width, each with a screen of that size and nothing else."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path

from tools.shots.looks import WIDTHS, Look, Shot, Width

ROOT = Path(__file__).resolve().parents[2]
_LIMIT_S = 600
# What would make the same window look different elsewhere.
_FOREIGN = ("QT_SCALE_FACTOR", "QT_SCREEN_SCALE_FACTORS", "QT_STYLE_OVERRIDE", "LANGUAGE", "LC_ALL")


def take(shots: Iterable[Shot], folder: Path, language: str = "en") -> None:
    """Write these pictures into a folder. Ends the program where a window cannot be shown."""
    wanted = list(shots)
    folder.mkdir(parents=True, exist_ok=True)
    for width in WIDTHS:
        scenes = {
            look.value: [one.scene for one in wanted if (one.width, one.look) == (width.name, look)]
            for look in Look
        }
        if any(scenes.values()):
            _take_width(width, folder, language, {k: v for k, v in scenes.items() if v})


def _take_width(width: Width, folder: Path, language: str, scenes: dict[str, list[str]]) -> None:
    order = {
        "width": width.name,
        "folder": str(folder),
        "language": language,
        "scenes": scenes,
    }
    with tempfile.TemporaryDirectory(prefix="stance-shots-") as home:
        screen = Path(home) / "screen.json"
        screen.write_text(json.dumps(_screen(width)), "utf-8")
        done = subprocess.run(
            [
                sys.executable,
                "-X",
                "faulthandler",
                "-m",
                "tools.shots.one_width",
                json.dumps(order),
            ],
            cwd=ROOT,
            env=_environ(Path(home), screen),
            capture_output=True,
            text=True,
            timeout=_LIMIT_S,
            check=False,
        )
    if done.returncode:
        raise SystemExit(f"No pictures of the width “{width.name}”.\n{done.stdout}{done.stderr}")


def _screen(width: Width) -> dict[str, object]:
    """A screen for Qt's offscreen platform."""
    one = {"name": "picture", "x": 0, "y": 0, "width": width.width, "height": width.height}
    return {"screens": [one | {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]}


def _environ(home: Path, screen: Path) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if name not in _FOREIGN}
    homes = dict.fromkeys(("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"), str(home))
    fixed = {
        "QT_QPA_PLATFORM": f"offscreen:configfile={screen}",
        "QT_FONT_DPI": "96",
        "LANG": "C.UTF-8",
        "TZ": "UTC",
    }
    return kept | homes | fixed
