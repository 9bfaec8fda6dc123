"""Conditions as JSON: a finding's id, any/all/none of a list, a comparison, or always."""

from __future__ import annotations

from typing import TYPE_CHECKING

from planner.content.decoding import decoder_of, record_decoder, register_decoder
from planner.content.encoding import Encoder, encode, record_encoder, register_encoder
from planner.content.plain import (
    Decoder,
    MismatchError,
    decode_each,
    decode_number,
    decode_text,
)
from planner.suggest.conditions import (
    Aged,
    AllOf,
    Always,
    AnyOf,
    Compared,
    Comparison,
    Condition,
    NoneOf,
    Present,
)
from planner.vocabulary import FindingId

if TYPE_CHECKING:
    from collections.abc import Callable

_GROUPS: dict[str, Callable[[tuple[Condition, ...]], Condition]] = {
    "any": AnyOf,
    "all": AllOf,
    "none": NoneOf,
}
_compared = record_decoder(Compared)


def _condition(value: object) -> object:
    if isinstance(value, str):
        return Present(FindingId(value))
    if not isinstance(value, dict):
        raise MismatchError("expected a condition")
    if "finding" in value:
        return _compared(value)
    if "field" in value:
        return _aged(value)
    if len(value) != 1:
        raise MismatchError("expected one of: any, all, none, always, finding, field")
    ((key, content),) = value.items()
    if key == "always":
        return _always(content)
    return _group(key, content)


def _always(content: object) -> Condition:
    if content is not True:
        raise MismatchError("expected true", "always")
    return Always()


def _group(key: str, content: object) -> Condition:
    group = _GROUPS.get(key)
    if group is None:
        raise MismatchError("unknown key", key)
    if not isinstance(content, list | tuple) or not content:
        raise MismatchError("expected a list of conditions", key)
    try:
        conditions = decode_each(content, _condition)
    except MismatchError as mismatch:
        mismatch.path.append(key)
        raise
    return group(tuple(conditions))  # type: ignore[arg-type] # each came out of _condition


def _aged(value: dict[str, object]) -> Condition:
    parts: dict[str, Decoder] = {
        "field": decode_text,
        "op": decoder_of(Comparison),
        "value": decode_number,
    }
    for key in value.keys() | parts.keys():
        if key not in parts:
            raise MismatchError("unknown key", key)
        if key not in value:
            raise MismatchError("missing", key)
        try:
            parts[key](value[key])
        except MismatchError as mismatch:
            mismatch.path.append(key)
            raise
    if value["field"] != "age":
        raise MismatchError("expected age", "field")
    return Aged(Comparison(str(value["op"])), decode_number(value["value"]))


def _encode_aged(aged: Aged) -> object:
    return {"field": "age", "op": aged.op.value, "value": aged.value}


_ENCODERS: dict[type, Encoder] = {
    Always: lambda _: {"always": True},
    Present: lambda present: str(present.finding),
    Compared: record_encoder(Compared),
    Aged: _encode_aged,
    AnyOf: lambda group: {"any": encode(group.conditions)},
    AllOf: lambda group: {"all": encode(group.conditions)},
    NoneOf: lambda group: {"none": encode(group.conditions)},
}

register_decoder(Condition, _condition)
for _kind, _encoder in _ENCODERS.items():
    register_encoder(_kind, _encoder)
