"""What is recorded in which region of the body, and how regions read. No widgets."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from planner.assessment.assessment import Assessment
from planner.figures.chart import ChartView
from planner.suggest.catalogue import BodyRegion, Catalogue
from planner.vocabulary import BodyRegionId, Side
from ui.language import translate
from ui.widgets.words import listed, side_words


@dataclass(frozen=True, slots=True)
class Place:
    """A region on one side of the body; Side.NONE is its middle."""

    region: BodyRegionId
    side: Side


@dataclass(frozen=True, slots=True)
class AreaCount:
    """How many findings are recorded in a larger part of the body, with that side."""

    area: str
    side: Side
    count: int


def place_counts(
    places: Iterable[Place], catalogue: Catalogue, assessment: Assessment
) -> dict[Place, int]:
    """How many findings are recorded in each place; those on both sides count on each."""
    counts = dict.fromkeys(places, 0)
    for place in counts:
        region = catalogue.body_region.get(place.region)
        if region is not None:
            counts[place] = sum(
                seen.finding in region.finding_ids and _is_on(place.side, seen.side)
                for seen in assessment.findings
            )
    return counts


def _is_on(place: Side, recorded: Side) -> bool:
    return recorded is place or (recorded is Side.BILATERAL and place is not Side.NONE)


def area_counts(catalogue: Catalogue, assessment: Assessment) -> tuple[AreaCount, ...]:
    """Each finding once in each area that has it, the fullest areas first."""
    areas: dict[str, set[str]] = {}
    for region in catalogue.body_regions:
        areas.setdefault(region.area, set()).update(region.finding_ids)
    found = Counter(
        (area, seen.side)
        for seen in assessment.findings
        for area, findings in areas.items()
        if seen.finding in findings
    )
    return tuple(AreaCount(area, side, count) for (area, side), count in found.most_common())


def area_title(area: str) -> str:
    """An area in the window's language; one that is not known by its own word."""
    return _area_titles().get(area) or area[:1].upper() + area[1:]


def _area_titles() -> Mapping[str, str]:
    return {
        "knee": translate("chart", "Knee"),
        "hip": translate("chart", "Hip"),
        "low back": translate("chart", "Low back"),
        "thigh": translate("chart", "Thigh"),
        "lower leg": translate("chart", "Lower leg"),
        "foot": translate("chart", "Foot"),
    }


def place_title(region: BodyRegion, side: Side) -> str:
    """A region with its side: `Knee, inner side, right`; the middle has the region's name alone."""
    return listed(region.name, side_words(side) if side is not Side.NONE else "")


def recorded_words(count: int) -> str:
    """How many findings are recorded."""
    if not count:
        return translate("chart", "nothing recorded")
    return translate("chart", "%n finding(s) recorded", n=count)


def place_spoken(region: BodyRegion, side: Side, count: int) -> str:
    """For a screen reader: `Knee, inner side, right: 1 finding recorded`."""
    title = place_title(region, side)
    return translate("chart", "{place}: {count}", place=title, count=recorded_words(count))


def place_listed(region: BodyRegion, side: Side) -> str:
    """What the list shows of a place: `Knee, inner side, right · 4 findings`."""
    count = translate("chart", "%n finding(s)", n=len(region.finding_ids))
    title = place_title(region, side)
    return translate("chart", "{place} · {count}", place=title, count=count)


def view_title(view: ChartView) -> str:
    """What stands under a view of the chart."""
    match view:
        case ChartView.FRONT:
            return translate("chart", "Front")
        case ChartView.BACK:
            return translate("chart", "Back")
        case ChartView.RIGHT | ChartView.LEFT:
            return translate("chart", "Side")
