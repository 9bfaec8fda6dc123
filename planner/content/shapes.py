"""Turns JSON shapes into frozen values and back, one function compiled per type hint."""

from __future__ import annotations

import math
import types
import typing
from collections.abc import Callable, Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from datetime import date, datetime
from enum import Enum
from functools import cache

Decoder = Callable[[object], object]
Encoder = Callable[[typing.Any], object]


class MismatchError(Exception):
    """A value that does not fit; `path` collects the way to it from the inside out."""

    def __init__(self, sentence: str, *path: str | int) -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.path: list[str | int] = list(path)

    @property
    def where(self) -> str:
        """The way from the outside in, such as `dose.sets` or `steps[2].rung`."""
        parts = (f"[{p}]" if isinstance(p, int) else f".{p}" for p in reversed(self.path))
        return "".join(parts).removeprefix(".")


_CUSTOM: dict[object, Decoder] = {}
_ENCODERS: dict[type, Encoder] = {}


def register(hint: object, decoder: Decoder, encoders: Mapping[type, Encoder]) -> None:
    """Use this decoder for the type hint, and these encoders for values of these classes."""
    _CUSTOM[hint] = decoder
    _ENCODERS.update(encoders)


# --- decoding --------------------------------------------------------------------------------


def decode_text(value: object) -> str:
    """A string."""
    if not isinstance(value, str):
        raise MismatchError("expected text")
    return value


def decode_whole(value: object) -> int:
    """A whole number; true and false are none."""
    if type(value) is not int:
        raise MismatchError("expected a whole number")
    return value


def decode_number(value: object) -> int | float:
    """A finite number, kept as written: 6 stays 6."""
    if type(value) is int or (type(value) is float and math.isfinite(value)):
        return value
    raise MismatchError("expected a number")


def decode_truth(value: object) -> bool:
    """True or false."""
    if not isinstance(value, bool):
        raise MismatchError("expected true or false")
    return value


def decode_nothing(value: object) -> None:
    """Null."""
    if value is not None:
        raise MismatchError("expected null")


def decode_free(value: object) -> object:
    """Any JSON value; lists come back as tuples."""
    if isinstance(value, list | tuple):
        return tuple(decode_each(value, decode_free))
    if isinstance(value, dict):
        return _free_mapping(value)
    if value is None or isinstance(value, str | bool):
        return value
    return decode_number(value)


def _decode_date(value: object) -> date:
    return _from_iso(date, value, "expected a date such as 2026-11-22")


def _decode_moment(value: object) -> datetime:
    return _from_iso(datetime, value, "expected a moment such as 2026-11-22T09:30:00+00:00")


_Day = typing.TypeVar("_Day", date, datetime)


def _from_iso(kind: type[_Day], value: object, sentence: str) -> _Day:
    try:
        found = kind.fromisoformat(decode_text(value))
    except ValueError as error:
        raise MismatchError(sentence) from error
    if found.isoformat() != value:
        raise MismatchError(sentence)
    return found


def decode_each(items: list[object] | tuple[object, ...], item: Decoder) -> list[object]:
    """Every item decoded; a mismatch names its place in the list."""
    found: list[object] = []
    try:
        found.extend(map(item, items))
    except MismatchError as mismatch:
        mismatch.path.append(len(found))
        raise
    return found


def _mapping_decoder(key: Decoder, item: Decoder) -> Decoder:
    def decode(value: object) -> dict[object, object]:
        if not isinstance(value, dict):
            raise MismatchError("expected an object")
        found = {}
        for name, entry in value.items():
            try:
                found[key(name)] = item(entry)
            except MismatchError as mismatch:
                mismatch.path.append(str(name))
                raise
        return found

    return decode


_free_mapping = _mapping_decoder(decode_text, decode_free)
_PLAIN: dict[object, Decoder] = {
    str: decode_text,
    int: decode_whole,
    float: decode_number,
    bool: decode_truth,
    types.NoneType: decode_nothing,
    date: _decode_date,
    datetime: _decode_moment,
    typing.Any: decode_free,
}


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
        return _mapping_decoder(decoder_of(arguments[0]), decoder_of(arguments[1]))
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
    if float in by_shape:
        by_shape.setdefault(int, by_shape[float])
    words = " or ".join(dict.fromkeys(_SHAPE_WORDS[shape] for shape in by_shape))

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
    """A decoder for a dataclass.

    `names` gives the JSON key of a field where it differs, `special` its decoder where it has one.
    """
    names, special = names or {}, special or {}
    hints = typing.get_type_hints(record)
    keys = {
        names.get(f.name, f.name): (f.name, special.get(f.name) or decoder_of(hints[f.name]))
        for f in fields(record)
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


# --- encoding --------------------------------------------------------------------------------


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
