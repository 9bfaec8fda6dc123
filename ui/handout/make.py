"""Making a sheet off the GUI thread: from a snapshot to bytes and pictures."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace

from planner.handout.snapshot import HandoutSnapshot, ReferralSnapshot
from ui.handout.raster import PagePicture, pictures, smallest_text

Snapshot = HandoutSnapshot | ReferralSnapshot


@dataclass(frozen=True, slots=True)
class Sheet:
    """A finished sheet: exactly the bytes that are printed or saved, and what they look like."""

    snapshot: Snapshot
    pdf: bytes
    sha256: str
    pages: tuple[PagePicture, ...]
    warnings: tuple[str, ...]
    smallest_pt: float

    @property
    def referral(self) -> bool:
        """Whether it is a referral note."""
        return isinstance(self.snapshot, ReferralSnapshot)


def make(snapshot: Snapshot, width_px: int) -> Sheet:
    """Render the snapshot and draw its pages `width_px` wide. Raises HandoutError."""
    # ReportLab is imported when the first sheet is made, not when the window opens.
    from planner.handout.pdf.render import render, render_referral  # noqa: PLC0415

    if isinstance(snapshot, ReferralSnapshot):
        rendered = render_referral(snapshot)
    else:
        rendered = render(snapshot)
    digest = hashlib.sha256(rendered.pdf).hexdigest()
    smallest = smallest_text(rendered.pdf)
    drawn = pictures(rendered.pdf, width_px)
    return Sheet(snapshot, rendered.pdf, digest, drawn, rendered.warnings, smallest)


def redraw(sheet: Sheet, width_px: int) -> Sheet:
    """The same sheet with pictures of another width."""
    return replace(sheet, pages=pictures(sheet.pdf, width_px))
