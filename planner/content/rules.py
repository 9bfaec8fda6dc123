"""Rules as JSON, with the short keys that a therapist reads: field, in, has, gte, unless ..."""

from __future__ import annotations

import planner.content.conditions  # noqa: F401 - registers the shape of `when`
from planner.content.decoding import decoder_of, record_decoder, register_decoder
from planner.content.encoding import record_encoder, register_encoder
from planner.content.plain import Decoder, MismatchError, decode_text, decode_whole
from planner.suggest.rules import (
    ClassWeight,
    ExcludeEffect,
    ExcludeEntry,
    Hold,
    LimitEffect,
    Rule,
    RuleType,
    StopEffect,
    SuggestEffect,
)
from planner.vocabulary import QuestionId

_HOLDS = (Hold.UNLESS, Hold.WHEN, Hold.UNTIL)
# Fields that hold a list; `has` looks for one value in them.
_LISTS = ("attributes", "classes")
_TESTS = ("in", "has", "gte", "resolves_to")
_AFFECTED = "affected_side"


def _expect(entry: dict[str, object], key: str, decoder: Decoder) -> object:
    try:
        return decoder(entry[key])
    except MismatchError as mismatch:
        mismatch.path.append(key)
        raise


def _affected(value: object) -> bool:
    if value != _AFFECTED:
        raise MismatchError(f"expected {_AFFECTED}")
    return True


def _one(value: object) -> tuple[str, ...]:
    return (decode_text(value),)


_texts = decoder_of(tuple[str, ...])
_PARTS: dict[str, tuple[str, Decoder]] = {
    "field": ("field", decode_text),
    "in": ("one_of", _texts),
    "has": ("one_of", _one),
    "gte": ("at_least", decode_whole),
    "resolves_to": ("resolves_to_affected", _affected),
    "scope": ("affected_side_only", _affected),
}


def _exclude_entry(value: object) -> object:
    if not isinstance(value, dict):
        raise MismatchError("expected an object")
    if "field" not in value:
        raise MismatchError("missing", "field")
    if sum(test in value for test in _TESTS) != 1:
        raise MismatchError(f"expected one of: {', '.join(_TESTS)}")
    found: dict[str, object] = {}
    for key in value:
        if key in _PARTS:
            name, decoder = _PARTS[key]
            found[name] = _expect(value, key, decoder)
        elif key in _HOLDS and "hold" not in found:
            found["hold"] = Hold(key)
            found["question"] = QuestionId(str(_expect(value, key, decode_text)))
        else:
            raise MismatchError("unknown key, or a second question", str(key))
    return ExcludeEntry(**found)  # type: ignore[arg-type] # every part was decoded above


def _encode_entry(entry: ExcludeEntry) -> object:
    found: dict[str, object] = {"field": entry.field}
    if entry.resolves_to_affected:
        found["resolves_to"] = _AFFECTED
    elif entry.at_least is not None:
        found["gte"] = entry.at_least
    elif len(entry.one_of) == 1 and entry.field in _LISTS:
        found["has"] = entry.one_of[0]
    else:
        found["in"] = list(entry.one_of)
    if entry.affected_side_only:
        found["scope"] = _AFFECTED
    if entry.hold is not Hold.HARD:
        found[entry.hold.value] = entry.question
    return found


def _stop(value: object) -> object:
    if not isinstance(value, dict) or value.get("stop") is not True:
        raise MismatchError("expected true", "stop")
    return _stop_rest({key: item for key, item in value.items() if key != "stop"})


_stop_rest = record_decoder(StopEffect)
_encode_stop_rest = record_encoder(StopEffect)


def _encode_stop(effect: StopEffect) -> object:
    rest = _encode_stop_rest(effect)
    return {"stop": True, **rest} if isinstance(rest, dict) else rest


_WEIGHT_NAMES = {"exercise_class": "class"}
_EXCLUDE_NAMES = {"entries": "exclude"}

register_decoder(ExcludeEntry, _exclude_entry)
register_encoder(ExcludeEntry, _encode_entry)
register_decoder(ClassWeight, record_decoder(ClassWeight, _WEIGHT_NAMES))
register_encoder(ClassWeight, record_encoder(ClassWeight, _WEIGHT_NAMES))
register_decoder(ExcludeEffect, record_decoder(ExcludeEffect, _EXCLUDE_NAMES))
register_encoder(ExcludeEffect, record_encoder(ExcludeEffect, _EXCLUDE_NAMES))
register_decoder(StopEffect, _stop)
register_encoder(StopEffect, _encode_stop)

_EFFECTS: dict[RuleType, object] = {
    RuleType.STOP: StopEffect,
    RuleType.EXCLUDE: ExcludeEffect,
    RuleType.SUGGEST: SuggestEffect,
    RuleType.LIMIT: LimitEffect,
}


# What a rule may do depends on its type.
_BY_TYPE: dict[object, Decoder] = {
    kind: record_decoder(Rule, special={"then": decoder_of(effect)})
    for kind, effect in _EFFECTS.items()
}
_type = decoder_of(RuleType)


def _rule(value: object) -> object:
    if not isinstance(value, dict):
        raise MismatchError("expected an object")
    if "type" not in value:
        raise MismatchError("missing", "type")
    return _BY_TYPE[_expect(value, "type", _type)](value)


register_decoder(Rule, _rule)
register_encoder(Rule, record_encoder(Rule))
