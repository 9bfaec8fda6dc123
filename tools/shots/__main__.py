"""Takes pictures of every screen and every page: `make shots`.

Each is named screen-theme-width. Without options all are taken into build/shots/.
"""

from __future__ import annotations

import argparse
import shutil
import sys
from pathlib import Path

from tools.shots.guide import copy_for_guide
from tools.shots.looks import WIDTHS, Look, Shot, references
from tools.shots.take import ROOT, take

OUT = ROOT / "build" / "shots"
SCENES = (
    "first-run",
    "patients",
    "new-patient",
    "empty",
    "cockpit",
    "program",
    "handout",
    "typing",
    "typing-wrong",
    "body-chart",
    "red-flags",
    "questions",
    "excluded",
    "override",
    "add",
    "help",
    "at-home",
    "stop",
    "settings",
    "keys",
    "states",
    "sheet",
)
VISION = ("cockpit", "stop", "excluded")


def main() -> int:
    """Take what was asked for."""
    options = _options()
    shots = references(SCENES) if options.reference else tuple(_chosen(options))
    out: Path = options.out
    if options.language != "en":
        out = out / options.language
    if not (options.scene or options.width or options.theme):
        shutil.rmtree(out, ignore_errors=True)
    take(shots, out, options.language)
    if options.vision:
        from tools.shots.eyes import write_as_seen

        write_as_seen(out, VISION)
    if options.docs:
        for name in copy_for_guide(out):
            print(f"The user guide lacks {name}.")
    print(f"{len(list(out.glob('*.png')))} pictures are in {out}")
    return 0


def _chosen(options: argparse.Namespace) -> list[Shot]:
    return [
        Shot(scene, look, width.name)
        for width in WIDTHS
        for look in Look
        for scene in SCENES
        if scene in (options.scene or SCENES)
        and look in (options.theme or Look)
        and width.name in (options.width or (width.name,))
    ]


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="make shots", description=__doc__)
    parser.add_argument("--scene", action="append", choices=SCENES, help="only this screen")
    themes, widths = [str(one) for one in Look], [one.name for one in WIDTHS]
    parser.add_argument("--theme", action="append", choices=themes, help="only this one")
    parser.add_argument("--width", action="append", choices=widths, help="only this one")
    parser.add_argument("--reference", action="store_true", help="only those that tests compare")
    parser.add_argument("--vision", action="store_true", help="also as colour-blind eyes see them")
    parser.add_argument("--docs", action="store_true", help="also renew the user guide's pictures")
    parser.add_argument("--language", default="en", help="of the window: en, es")
    parser.add_argument("--out", type=Path, default=OUT, help="folder, instead of build/shots")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
