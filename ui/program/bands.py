"""Which bands the content knows, and a dose with another one; no Qt widgets here."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from planner.exercises.dose import LoadType

if TYPE_CHECKING:
    from planner.exercises.dose import Dose
    from planner.suggest.catalogue import Catalogue


@dataclass(frozen=True, slots=True)
class Band:
    """A band as the sheet prints it, and the words of its dose."""

    band: str
    load: str

    @property
    def title(self) -> str:
        """The words as the list shows them."""
        return self.load[:1].upper() + self.load[1:]

    @property
    def short(self) -> str:
        """The band alone, where there is no room for more."""
        return self.band[:1].upper() + self.band[1:]


def band_of(dose: Dose) -> Band | None:
    """The band of a dose, if it has one."""
    if dose.load_type is not LoadType.BAND or not dose.band:
        return None
    return Band(dose.band, dose.load)


def known_bands(catalogue: Catalogue) -> tuple[Band, ...]:
    """Each band that an exercise of the content is done with, once, in the shortest words."""
    found: dict[str, Band] = {}
    for exercise in catalogue.exercises:
        band = band_of(exercise.dose)
        if band and len(band.load) < len(found.get(band.band, Band("", " " * 99)).load):
            found[band.band] = band
    return tuple(found[name] for name in sorted(found))


def choices(dose: Dose, original: Dose, known: tuple[Band, ...]) -> tuple[Band, ...]:
    """The bands to choose from for this dose; empty where there is no choice."""
    now, usual = band_of(dose), band_of(original)
    if now is None or usual is None:
        return ()
    mine = dict.fromkeys((usual, *(one for one in known if one.band != usual.band), now))
    return tuple(mine) if len(mine) > 1 else ()


def with_band(dose: Dose, band: Band) -> Dose:
    """The dose with another band."""
    return replace(dose, band=band.band, load=band.load)
