"""A clinic's logo: read with care, and made anew so that nothing but its pixels is kept."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from planner.errors import HandoutError
from planner.sentences import sentence

if TYPE_CHECKING:
    from pathlib import Path

    from PIL import Image

MOST_BYTES = 5_000_000
MOST_PIXELS = 40_000_000
WIDEST, TALLEST = 600, 240
"""Pixels of a kept logo: 300 dots an inch at 18 mm of height, and some more."""

_FORMATS = ("PNG", "JPEG", "WEBP")
_WHITE = (255, 255, 255, 255)
_LONGEST = 2 * WIDEST  # a first step down, so that a large picture takes no more memory than once
_LARGE = 40_000  # bytes


def cleaned_logo(data: bytes) -> bytes:
    """A picture file as a small PNG or JPEG: upright, on white, without its metadata.

    Takes PNG, JPEG and WebP, told by their content. Raises HandoutError with a sentence for other
    files, for more than 5 MB or 40 megapixels (read from the head, before anything is unpacked),
    and for pictures that are damaged.
    """
    if len(data) > MOST_BYTES:
        raise HandoutError(sentence("The logo is larger than 5 MB. Choose a smaller file."))
    with _opened(data) as picture:
        width, height = picture.size
        if width * height > MOST_PIXELS:
            raise HandoutError(
                sentence("The logo has more than 40 million pixels. Choose a smaller picture.")
            )
        return _packed(_upright(picture))


def logo_from(path: Path) -> bytes:
    """The same of a file, of which no more is read than a logo may have. Raises HandoutError."""
    try:
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise HandoutError(
            sentence("This file cannot be read. Check that it is there and that you may open it.")
        ) from error
    return cleaned_logo(data)


def _opened(data: bytes) -> Image.Image:
    from PIL import Image, UnidentifiedImageError  # noqa: PLC0415 - needed by few

    try:
        return Image.open(io.BytesIO(data), formats=_FORMATS)
    except UnidentifiedImageError as error:
        raise HandoutError(
            sentence("This is no picture that Stance can read. Choose a PNG, JPEG or WebP file.")
        ) from error
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError) as error:
        raise _damaged() from error


def _upright(picture: Image.Image) -> Image.Image:
    """The pixels alone, turned as the camera noted, small, on white."""
    from PIL import Image, ImageOps  # noqa: PLC0415 - needed by few

    try:
        small = _eight_bit(picture).convert("RGBA")
        small.thumbnail((_LONGEST, _LONGEST), Image.Resampling.LANCZOS, reducing_gap=3.0)
        small.info = picture.info
        turned = ImageOps.exif_transpose(small)
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError) as error:
        raise _damaged() from error
    turned.thumbnail((WIDEST, TALLEST), Image.Resampling.LANCZOS)
    on_white = Image.alpha_composite(Image.new("RGBA", turned.size, _WHITE), turned).convert("RGB")
    return Image.frombytes("RGB", on_white.size, on_white.tobytes())


def _eight_bit(picture: Image.Image) -> Image.Image:
    """Pillow cuts 16 bits of grey off at 255 instead of taking the upper eight."""
    if not picture.mode.startswith("I"):
        return picture
    return picture.convert("I").point(lambda grey: grey / 257).convert("L")


def _packed(picture: Image.Image) -> bytes:
    """PNG, or JPEG for a photo that would make every sheet large."""
    exact = _written(picture, "PNG", optimize=True)
    if len(exact) <= _LARGE:
        return exact
    return min(exact, _written(picture, "JPEG", quality=88, subsampling=0, optimize=True), key=len)


def _written(picture: Image.Image, kind: str, **how: object) -> bytes:
    file = io.BytesIO()
    picture.save(file, kind, **how)
    return file.getvalue()


def _damaged() -> HandoutError:
    return HandoutError(sentence("The logo's file is damaged. Save it anew, or choose another."))
