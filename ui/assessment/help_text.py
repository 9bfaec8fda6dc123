"""What the help of a finding says, part by part."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from planner.assessment.finding import Finding, Scale
from planner.suggest.catalogue import Catalogue, Json, Source
from ui.assessment.help_uses import holds_back, leads_to
from ui.assessment.words import option_label, scale_name, shown_value, unit_label, urgency_words
from ui.language import translate
from ui.widgets.words import shown


@dataclass(frozen=True, slots=True)
class Part:
    """A heading and what stands below it, a line each."""

    title: str
    lines: tuple[str, ...]


def help_parts(catalogue: Catalogue, finding: Finding) -> tuple[Part, ...]:
    """How to elicit a finding, how it is measured, what it leads to, and where that comes from."""
    parts = [
        Part(translate("findings", "How to elicit"), (finding.how_elicited,)),
        Part(translate("findings", "Positive when"), (_capital(finding.positive_when),)),
    ]
    if finding.stop is not None:
        how_soon = urgency_words(finding.stop.urgency)
        title = translate("findings", "If present: {urgency}", urgency=how_soon)
        parts.append(Part(title, (finding.stop.therapist_message,)))
    parts.append(Part(translate("findings", "Measured by"), tuple(map(_scale, finding.scales))))
    if finding.note:
        parts.append(Part(translate("findings", "Note"), (finding.note,)))
    parts += _norms(catalogue, finding)
    parts.append(Part(translate("findings", "Leads to"), leads_to(catalogue, finding.id)))
    parts.append(Part(translate("findings", "Holds back"), holds_back(catalogue, finding.id)))
    parts.append(Part(translate("findings", "Sources"), tuple(_cited(catalogue, finding))))
    return tuple(part for part in parts if any(part.lines))


def _scale(scale: Scale) -> str:
    name = scale_name(scale)
    if scale.options:
        options = ", ".join(shown_value(option) for option in scale.options)
        return translate("findings", "{scale}: {options}", scale=name, options=options)
    units = ", ".join(unit_label(unit) for unit in scale.units)
    if scale.minimum is None or scale.maximum is None:
        return translate("findings", "{scale}: {units}", scale=name, units=units)
    range_of = translate(
        "findings",
        "{scale}: {least} to {most} {units}",
        scale=name,
        least=shown(scale.minimum),
        most=shown(scale.maximum),
        units=units,
    )
    return range_of.rstrip()


def _cited(catalogue: Catalogue, finding: Finding) -> Iterable[str]:
    known = (catalogue.source.get(key) for key in finding.sources)
    return (_cite(source) for source in known if source is not None)


def _cite(source: Source) -> str:
    match source.mark:
        case "judgement":
            return translate("findings", "{source} (our own judgement)", source=source.cite)
        case "knowledge":
            return translate(
                "findings",
                "{source} (known literature, not read at its source)",
                source=source.cite,
            )
        case _:
            return source.cite


# --- norms -----------------------------------------------------------------------------------


def _norms(catalogue: Catalogue, finding: Finding) -> list[Part]:
    """The norms that rest on a source of this finding."""
    found = []
    for key, norm in catalogue.norms.items():
        if isinstance(norm, Mapping) and set(_strings(norm.get("sources"))) & set(finding.sources):
            lines = tuple(_norm_lines({k: v for k, v in norm.items() if k != "sources"}))
            title = translate("findings", "Norms: {test}", test=option_label(key))
            found.append(Part(title, lines))
    return found


def _norm_lines(norm: Mapping[str, Json]) -> Iterable[str]:
    for key, value in norm.items():
        if isinstance(value, Mapping):
            yield f"{_capital(_word(key))}:"
            yield from (f"{band}: {_flat(entry)}" for band, entry in value.items())
        elif isinstance(value, tuple | list):
            yield from (_flat(entry) for entry in value)
        elif key == "meaning":
            yield f"{value}."
        else:
            yield f"{_capital(_word(key))}: {value}"


def _flat(entry: Json) -> str:
    if isinstance(entry, Mapping):
        return ", ".join(
            str(value) if key == "text" else f"{_word(key)} {value}" for key, value in entry.items()
        )
    return str(entry)


def _word(key: str) -> str:
    """A word of the norms' tables; what is not known stays as the content has it."""
    match key:
        case "men":
            return translate("findings", "men")
        case "women":
            return translate("findings", "women")
        case "points":
            return translate("findings", "points")
        case "typical":
            return translate("findings", "typical")
        case "below_average":
            return translate("findings", "below average")
        case "likely_at":
            return translate("findings", "likely at")
        case _:
            return option_label(key)


def _strings(value: Json) -> tuple[str, ...]:
    return tuple(str(one) for one in value) if isinstance(value, tuple | list) else ()


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
