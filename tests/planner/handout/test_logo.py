"""A logo is read with care, and only its pixels are kept."""

from __future__ import annotations

import struct
import zlib

import pytest
from PIL import Image

from planner.errors import HandoutError
from planner.handout.logo import MOST_BYTES, TALLEST, WIDEST, cleaned_logo
from tests.helpers.logos import file_of, opened


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP"])
def test_each_kind_becomes_a_small_png(kind: str) -> None:
    made = opened(cleaned_logo(file_of(Image.new("RGB", (1800, 600), "teal"), kind)))
    assert made.format == "PNG"
    assert made.mode == "RGB"
    assert made.size == (WIDEST, 200)
    assert max(made.height, TALLEST) == TALLEST


def test_where_the_picture_was_taken_is_not_kept() -> None:
    exif = Image.Exif()
    exif[0x010E] = "Dr. Chen's desk"
    exif[0x8825] = {1: "N", 2: (47.0, 22.0, 0.0)}
    photo = file_of(Image.new("RGB", (40, 20), "teal"), "JPEG", exif=exif, comment=b"secret")
    assert b"Chen" in photo
    made = cleaned_logo(photo)
    assert b"Chen" not in made
    assert b"secret" not in made
    assert not opened(made).getexif()
    assert set(opened(made).info) <= {"srgb", "gamma", "dpi"}


def test_a_turned_photo_stands_upright() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # to be turned a quarter to the right
    made = opened(cleaned_logo(file_of(Image.new("RGB", (40, 20)), "JPEG", exif=exif)))
    assert made.size == (20, 40)


def test_what_is_clear_becomes_white() -> None:
    clear = Image.new("RGBA", (10, 10), (200, 0, 0, 0))
    assert opened(cleaned_logo(file_of(clear, "PNG"))).getpixel((5, 5)) == (255, 255, 255)


def test_a_photo_is_kept_small() -> None:
    made = cleaned_logo(file_of(Image.effect_noise((1200, 480), 90).convert("RGB"), "PNG"))
    assert opened(made).format == "JPEG"
    assert len(made) < 120_000


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP"])
def test_nothing_of_the_camera_is_kept(kind: str) -> None:
    exif = Image.Exif()
    exif[0x010F] = "Camera of Dr. Chen"
    exif[0x8825] = {1: "N", 2: (47.0, 22.0, 0.0)}
    data = file_of(Image.effect_noise((600, 240), 90).convert("RGB"), kind, exif=exif)
    assert b"Chen" in data
    made = cleaned_logo(data)
    assert b"Chen" not in made
    assert b"Exif" not in made
    assert not opened(made).getexif()


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGBA", "I;16"])
def test_every_kind_of_pixels_is_read(mode: str) -> None:
    if mode == "I;16":
        picture = Image.new(mode, (30, 20), 32896)
    else:
        grey = Image.new("RGB", (30, 20), (128, 128, 128))
        picture = grey.quantize() if mode == "P" else grey.convert(mode)
    found = opened(cleaned_logo(file_of(picture, "PNG"))).getpixel((15, 10))
    assert isinstance(found, tuple)
    if mode != "1":
        assert all(abs(one - 128) <= 2 for one in found)


def bomb() -> bytes:
    """A PNG whose head promises 60,000 by 60,000 pixels, in some hundred bytes."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return (
            struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
        )

    head = struct.pack(">IIBBBBB", 60_000, 60_000, 8, 0, 0, 0, 0)
    body = zlib.compress(b"\0" * 1000)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", body) + chunk(b"IEND", b"")


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"just some text", "no picture that Stance can read"),
        (b"", "no picture"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "no picture"),
        (file_of(Image.new("RGB", (9, 9)), "GIF"), "no picture"),
        (file_of(Image.effect_noise((300, 300), 90), "PNG")[:2000], "damaged"),
        (file_of(Image.effect_noise((300, 300), 90).convert("RGB"), "JPEG")[:2000], "damaged"),
        (b"\0" * (MOST_BYTES + 1), "larger than 5 MB"),
        (bomb(), "40 million pixels|damaged"),
        (file_of(Image.new("1", (8000, 5001)), "PNG"), "40 million pixels"),
    ],
)
def test_other_files_are_refused_with_the_reason(data: bytes, says: str) -> None:
    with pytest.raises(HandoutError, match=says):
        cleaned_logo(data)
