"""Decoders from JSON to frozen values, one compiled per type hint."""

from __future__ import annotations

import types
import typing
from collections.abc import Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from datetime import date, datetime
from enum import Enum
from functools import cache

from planner.content.plain import (
    Decoder,
    MismatchError,
    decode_date,
    decode_each,
    decode_free,
    decode_mapping_with,
    decode_moment,
    decode_nothing,
    decode_number,
    decode_text,
    decode_truth,
    decode_whole,
)

_CUSTOM: dict[object, Decoder] = {}
_PLAIN: dict[object, Decoder] = {
    str: decode_text,
    int: decode_whole,
    float: decode_number,
    bool: decode_truth,
    types.NoneType: decode_nothing,
    date: decode_date,
    datetime: decode_moment,
    typing.Any: decode_free,
}


def register_decoder(hint: object, decoder: Decoder) -> None:
    """Use this decoder for the type hint, in all hints compiled from now on."""
    _CUSTOM[hint] = decoder


@cache
def decoder_of(hint: typing.Any) -> Decoder:  # noqa: ANN401 - a type hint may be anything
    """The decoder for a type hint. Raises TypeError for hints that have no JSON shape."""
    known = _CUSTOM.get(hint) or _PLAIN.get(hint)
    if known is not None:
        return known
    if isinstance(hint, typing.NewType):
        return decoder_of(hint.__supertype__)
    if isinstance(hint, str | typing.ForwardRef):  # a recursive alias: free-form JSON
        return decode_free
    if isinstance(hint, type) and typing.get_origin(hint) is None:
        return _class_decoder(hint)
    return _container_decoder(typing.get_origin(hint), typing.get_args(hint))


def _class_decoder(kind: type) -> Decoder:
    if issubclass(kind, Enum):
        return _enum_decoder(kind)
    if is_dataclass(kind):
        return record_decoder(kind)
    raise TypeError(f"no JSON shape for {kind!r}")


def _enum_decoder(kind: type[Enum]) -> Decoder:
    members = {member.value: member for member in kind}
    words = ", ".join(str(word) for word in members)

    def decode(value: object) -> Enum:
        if not isinstance(value, str) or value not in members:
            raise MismatchError(f"expected one of: {words}")
        return members[value]

    return decode


def _container_decoder(origin: object, arguments: tuple[object, ...]) -> Decoder:
    if origin in {typing.Union, types.UnionType}:
        return _union_decoder(arguments)
    if origin is tuple and arguments[-1] is not Ellipsis:
        return _fixed_decoder(tuple(decoder_of(argument) for argument in arguments))
    if origin is tuple:
        return _sequence_decoder(decoder_of(arguments[0]), tuple)
    if origin is frozenset:
        return _sequence_decoder(decoder_of(arguments[0]), frozenset)
    if isinstance(origin, type) and issubclass(origin, Mapping):
        return decode_mapping_with(decoder_of(arguments[0]), decoder_of(arguments[1]))
    raise TypeError(f"no JSON shape for {origin!r}")


def _sequence_decoder(
    item: Decoder, kind: type[tuple[object, ...]] | type[frozenset[object]]
) -> Decoder:
    def decode(value: object) -> object:
        if not isinstance(value, list | tuple):
            raise MismatchError("expected a list")
        return kind(decode_each(value, item)) if value else kind()

    return decode


def _fixed_decoder(items: tuple[Decoder, ...]) -> Decoder:
    def decode(value: object) -> tuple[object, ...]:
        if not isinstance(value, list | tuple) or len(value) != len(items):
            raise MismatchError(f"expected a list of {len(items)}")
        rest = iter(items)

        def decode_next(entry: object) -> object:
            return next(rest)(entry)

        return tuple(decode_each(value, decode_next))

    return decode


def _union_decoder(members: tuple[object, ...]) -> Decoder:
    by_shape: dict[type, Decoder] = {}
    for member in members:
        for shape in _shapes_of(member):
            if shape in by_shape:
                raise TypeError(f"two members of {members!r} look alike in JSON")
            by_shape[shape] = decoder_of(member)
    named = [shape for shape in by_shape if shape is not int or float not in by_shape]
    words = " or ".join(dict.fromkeys(_SHAPE_WORDS[shape] for shape in named))
    if float in by_shape:
        by_shape.setdefault(int, by_shape[float])

    def decode(value: object) -> object:
        decoder = by_shape.get(type(value))
        if decoder is None:
            raise MismatchError(f"expected {words}")
        return decoder(value)

    return decode


_SHAPE_WORDS = {
    str: "text",
    int: "a whole number",
    float: "a number",
    bool: "true or false",
    types.NoneType: "null",
    list: "a list",
    tuple: "a list",
    dict: "an object",
}


def _shapes_of(member: object) -> tuple[type, ...]:
    origin = typing.get_origin(member) or member
    if isinstance(origin, typing.NewType):
        return _shapes_of(origin.__supertype__)
    if origin in {tuple, frozenset}:
        return (list, tuple)
    if origin in _SHAPE_WORDS:
        return (typing.cast("type", origin),)
    if isinstance(origin, type) and issubclass(origin, Enum | date):
        return (str,)
    return (dict,)


def record_decoder(
    record: type,
    names: Mapping[str, str] | None = None,
    special: Mapping[str, Decoder] | None = None,
) -> Decoder:
    """A decoder for a dataclass; fields marked `in_memory` in their metadata have no JSON.

    `names` gives the JSON key of a field where it differs, `special` its decoder where it has one.
    """
    names, special = names or {}, special or {}
    hints = typing.get_type_hints(record)
    keys = {
        names.get(f.name, f.name): (f.name, special.get(f.name) or decoder_of(hints[f.name]))
        for f in fields(record)
        if not f.metadata.get("in_memory")
    }
    required = {names.get(f.name, f.name): f.name for f in fields(record) if not _has_default(f)}

    def decode(value: object) -> object:
        if not isinstance(value, dict):
            raise MismatchError("expected an object")
        found = {}
        for key, item in value.items():
            known = keys.get(key)
            if known is None:
                raise MismatchError("unknown key", str(key))
            try:
                found[known[0]] = known[1](item)
            except MismatchError as mismatch:
                mismatch.path.append(key)
                raise
        for key, name in required.items():
            if name not in found:
                raise MismatchError("missing", key)
        try:
            return record(**found)
        except ValueError as error:
            raise MismatchError(str(error)) from error

    return decode


def _has_default(entry: Field[object]) -> bool:
    return entry.default is not MISSING or entry.default_factory is not MISSING
