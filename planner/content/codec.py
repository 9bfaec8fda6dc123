"""The codec of the pack and the store: frozen values from JSON and back."""

from __future__ import annotations

from typing import TypeVar, cast

import planner.content.conditions
import planner.content.rules  # noqa: F401 - both register their own shapes
from planner.content.decoding import decoder_of
from planner.content.encoding import encode
from planner.content.plain import MismatchError
from planner.errors import ContentError
from planner.suggest.conditions import Condition

__all__ = ["decode", "decode_condition", "encode"]

T = TypeVar("T")


def decode(cls: type[T], data: object, place: str) -> T:
    """The value of that class held in JSON data.

    Strict: raises ContentError naming `place` and the key for unknown or missing keys and for
    values of the wrong type.
    """
    return cast("T", _decode(cls, data, place))


def decode_condition(data: object, place: str) -> Condition:
    """The condition held in JSON data. Raises ContentError."""
    return cast("Condition", _decode(Condition, data, place))


def _decode(hint: object, data: object, place: str) -> object:
    try:
        return decoder_of(hint)(data)
    except MismatchError as mismatch:
        where = f"{place}, {mismatch.where}" if mismatch.path else place
        raise ContentError(f"{where}: {mismatch.sentence}") from mismatch
