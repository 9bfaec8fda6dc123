"""Reference pictures: kept small, compared with a tolerance, shown side by side on failure.

A letter that moved by a pixel or a shade that another processor rounds differently passes; a side
badge that is another one does not.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PIL import Image, ImageChops, ImageDraw, ImageFilter, ImageOps

BLUR = 0.8
CLEARLY = 40
MOST_MEAN, MOST_SHARE = 0.5, 0.0001
_FRAME, _MARK = 12, (220, 0, 60)


@dataclass(frozen=True, slots=True)
class Difference:
    """How far two pictures are apart: the mean of all pixels (0-255), and how many clearly are."""

    mean: float
    share: float
    same_size: bool = True

    @property
    def told(self) -> str:
        """In words."""
        if not self.same_size:
            return "another size"
        return f"mean {self.mean:.2f}, {self.share:.3%} of it clearly"

    @property
    def passes(self) -> bool:
        """Whether it is within the tolerance."""
        return self.same_size and self.mean <= MOST_MEAN and self.share <= MOST_SHARE


def reduced(path: Path) -> Image.Image:
    """A picture at half its size."""
    with Image.open(path) as picture:
        whole = picture.convert("RGB")
    return whole.resize((whole.width // 2, whole.height // 2), Image.Resampling.BOX)


def keep(made: Path, to: Path) -> None:
    """Write a reference picture: half size, in all its colours.

    With fewer, a small patch such as a muscle's tint would lose its own.
    """
    to.parent.mkdir(parents=True, exist_ok=True)
    reduced(made).save(to, optimize=True)


def difference(kept: Path, made: Path) -> Difference:
    """How far a picture is from its reference."""
    return apart(*_both(kept, made))


def apart(expected: Image.Image, got: Image.Image) -> Difference:
    """How far two pictures in colour are apart."""
    if expected.size != got.size:
        return Difference(255.0, 1.0, same_size=False)
    blurred = _apart(expected, got)
    counts = blurred.histogram()
    pixels = blurred.width * blurred.height
    mean = sum(value * count for value, count in enumerate(counts)) / pixels
    return Difference(mean, sum(counts[CLEARLY:]) / pixels)


def side_by_side(kept: Path, made: Path, to: Path) -> None:
    """Write what was expected, what came, and where they differ, marked in red."""
    show_apart(*_both(kept, made), to)


def show_apart(expected: Image.Image, got: Image.Image, to: Path) -> None:
    """The same of two pictures in colour."""
    shown = [("expected", expected), ("now", got)]
    if expected.size == got.size:
        shown.append(("difference", _marked(got, _apart(expected, got))))
    width = sum(one.width + _FRAME for _, one in shown) + _FRAME
    height = max(one.height for _, one in shown)
    board = Image.new("RGB", (width, height + 4 * _FRAME), "white")
    pen, left = ImageDraw.Draw(board), _FRAME
    for name, picture in shown:
        pen.text((left, _FRAME), name, fill="black")
        board.paste(picture, (left, 3 * _FRAME))
        left += picture.width + _FRAME
    to.parent.mkdir(parents=True, exist_ok=True)
    board.save(to)


def _both(kept: Path, made: Path) -> tuple[Image.Image, Image.Image]:
    with Image.open(kept) as picture:
        return picture.convert("RGB"), reduced(made)


def _apart(one: Image.Image, other: Image.Image) -> Image.Image:
    """The largest difference of the three colours, in grey, after a slight blur."""
    soft = [picture.filter(ImageFilter.GaussianBlur(BLUR)) for picture in (one, other)]
    red, green, blue = ImageChops.difference(*soft).split()
    return ImageChops.lighter(ImageChops.lighter(red, green), blue)


def _marked(got: Image.Image, apart: Image.Image) -> Image.Image:
    """The picture faded, with frames around what clearly differs."""
    faded = ImageOps.grayscale(got).convert("RGB").point(lambda value: 160 + value * 95 // 255)
    clear = apart.point(lambda value: 255 if value >= CLEARLY else 0)
    faded.paste(_MARK, mask=clear)
    near = clear.filter(ImageFilter.MaxFilter(9))
    pen = ImageDraw.Draw(faded)
    if (box := near.getbbox()) is not None:
        pen.rectangle(box, outline=_MARK, width=2)
    return faded
