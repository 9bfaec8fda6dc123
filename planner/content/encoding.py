"""Encoders from frozen values to JSON, one compiled per class."""

from __future__ import annotations

import types
import typing
from collections.abc import Callable, Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from datetime import date
from enum import Enum

Encoder = Callable[[typing.Any], object]
_ENCODERS: dict[type, Encoder] = {}


def register_encoder(kind: type, encoder: Encoder) -> None:
    """Use this encoder for values of the class."""
    _ENCODERS[kind] = encoder


def encode(value: object) -> object:
    """The JSON shape of a value; fields at their defaults are left out."""
    encoder = _ENCODERS.get(type(value)) or _encoder_for(type(value))
    return encoder(value)


def _encoder_for(kind: type) -> Encoder:
    encoder = _build_encoder(kind)
    _ENCODERS[kind] = encoder
    return encoder


# The first base class that fits counts, so an enum of texts comes before text.
_BASES: tuple[tuple[type, Encoder], ...] = (
    (Enum, lambda value: value.value),
    (date, lambda value: value.isoformat()),
    (tuple, lambda value: [encode(item) for item in value]),
    (frozenset, lambda value: sorted(typing.cast("str", encode(item)) for item in value)),
    (dict, lambda value: {encode(key): encode(item) for key, item in value.items()}),
    (str, str),
    (int, lambda value: value),  # and true and false
    (float, lambda value: value),
    (types.NoneType, lambda value: value),
)


def _build_encoder(kind: type) -> Encoder:
    if is_dataclass(kind):
        return record_encoder(kind)
    for base, encoder in _BASES:
        if issubclass(kind, base):
            return encoder
    raise TypeError(f"no JSON shape for {kind!r}")


def record_encoder(record: type, names: Mapping[str, str] | None = None) -> Encoder:
    """An encoder for a dataclass; `names` gives the JSON key of a field where it differs."""
    names = names or {}
    entries = [(f.name, names.get(f.name, f.name), _default_of(f)) for f in fields(record)]

    def encode_record(value: object) -> dict[str, object]:
        found = {}
        for name, key, default in entries:
            item = getattr(value, name)
            if default is MISSING or item != default:
                found[key] = encode(item)
        return found

    return encode_record


def _default_of(entry: Field[object]) -> object:
    if entry.default_factory is not MISSING:
        return entry.default_factory()
    return entry.default
