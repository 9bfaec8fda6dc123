"""What the help of a finding says, part by part. No Qt."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from planner.assessment.finding import Finding
from planner.suggest.catalogue import Catalogue, Json
from ui.assessment.words import URGENCY_WORDS, option_label

_MARKS = {"judgement": "our own judgement", "knowledge": "known literature, not read at its source"}


@dataclass(frozen=True, slots=True)
class Part:
    """A heading and what stands below it, a line each."""

    title: str
    lines: tuple[str, ...]


def help_parts(catalogue: Catalogue, finding: Finding) -> tuple[Part, ...]:
    """How to elicit a finding, when it is positive, its norms, and where that comes from."""
    parts = [
        Part("How to elicit", (finding.how_elicited,)),
        Part("Positive when", (_capital(finding.positive_when),)),
    ]
    if finding.stop is not None:
        urgency = URGENCY_WORDS[finding.stop.urgency]
        parts.append(
            Part(
                f"If present: {urgency[:1].lower()}{urgency[1:]}", (finding.stop.therapist_message,)
            )
        )
    if finding.note:
        parts.append(Part("Note", (finding.note,)))
    parts += _norms(catalogue, finding)
    parts.append(Part("Sources", tuple(_cited(catalogue, finding))))
    return tuple(part for part in parts if any(part.lines))


def _cited(catalogue: Catalogue, finding: Finding) -> Iterable[str]:
    for key in finding.sources:
        source = catalogue.source.get(key)
        if source is None:
            continue
        mark = _MARKS.get(source.mark)
        yield source.cite + (f" ({mark})" if mark else "")


def _norms(catalogue: Catalogue, finding: Finding) -> list[Part]:
    """The norms that rest on a source of this finding."""
    found = []
    for key, norm in catalogue.norms.items():
        if isinstance(norm, Mapping) and set(_strings(norm.get("sources"))) & set(finding.sources):
            lines = tuple(_norm_lines({k: v for k, v in norm.items() if k != "sources"}))
            found.append(Part(f"Norms: {option_label(key)}", lines))
    return found


def _norm_lines(norm: Mapping[str, Json]) -> Iterable[str]:
    for key, value in norm.items():
        if isinstance(value, Mapping):
            yield f"{_capital(option_label(key))}:"
            yield from (f"{band}: {_flat(entry)}" for band, entry in value.items())
        elif isinstance(value, tuple | list):
            yield from (_flat(entry) for entry in value)
        elif key == "meaning":
            yield f"{value}."
        else:
            yield f"{_capital(option_label(key))}: {value}"


def _flat(entry: Json) -> str:
    if isinstance(entry, Mapping):
        return ", ".join(
            str(value) if key == "text" else f"{option_label(key)} {value}"
            for key, value in entry.items()
        )
    return str(entry)


def _strings(value: Json) -> tuple[str, ...]:
    return tuple(str(one) for one in value) if isinstance(value, tuple | list) else ()


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
