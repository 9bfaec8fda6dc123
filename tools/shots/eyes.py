"""The same pictures in grey and as colour-blind eyes see them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QImage

from tools.vision import KINDS, simulated


def write_as_seen(folder: Path, scenes: tuple[str, ...]) -> None:
    """Beside each picture of these screens one for each kind of sight."""
    for scene in scenes:
        for picture in sorted(folder.glob(f"{scene}-*-full.png")):
            image = QImage(str(picture))
            for kind in KINDS:
                simulated(image, kind).save(str(folder / f"{picture.stem}-{kind}.png"))
