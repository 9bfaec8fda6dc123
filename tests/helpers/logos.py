"""Real picture files for tests of the clinic's logo."""

from __future__ import annotations

import io
from functools import cache

from PIL import Image, ImageDraw

from planner.handout.logo import cleaned_logo


def file_of(picture: Image.Image, kind: str, **more: object) -> bytes:
    """The bytes of a picture file."""
    written = io.BytesIO()
    picture.save(written, kind, **more)
    return written.getvalue()


def opened(data: bytes) -> Image.Image:
    """A picture file, read whole."""
    picture = Image.open(io.BytesIO(data))
    picture.load()
    return picture


def cross(width: int = 500, height: int = 400) -> Image.Image:
    """A red cross on nothing."""
    picture = Image.new("RGBA", (width, height), (0, 0, 0, 0))
    pen = ImageDraw.Draw(picture)
    pen.rectangle((0, height * 2 // 5, width, height * 3 // 5), fill=(170, 20, 40, 255))
    pen.rectangle((width * 2 // 5, 0, width * 3 // 5, height), fill=(170, 20, 40, 255))
    return picture


@cache
def plain_logo() -> bytes:
    """A logo as it is kept, as PNG."""
    return cleaned_logo(file_of(cross(), "PNG"))


@cache
def photo_logo() -> bytes:
    """A logo as it is kept, as JPEG: a photo."""
    return cleaned_logo(file_of(Image.effect_noise((500, 400), 80).convert("RGB"), "JPEG"))
