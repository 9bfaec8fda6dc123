"""What a row says of its ladder; no Qt widgets here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ui.language import translate

if TYPE_CHECKING:
    from ui.program.facts import LadderFacts


@dataclass(frozen=True, slots=True)
class LadderWords:
    """`place` is "3 of 9", `rung` "Rung 3 of 9"; `spoken` is for a screen reader."""

    name: str
    place: str
    rung: str
    next_words: str
    tip: str
    spoken: str
    up: str
    down: str


def ladder_words(ladder: LadderFacts, name: str) -> LadderWords:
    """The words of a ladder, on which the exercise of this name stands."""
    rung = translate("program", "Rung {rung} of {most}", rung=ladder.rung, most=ladder.rungs)
    return LadderWords(
        name=ladder.name,
        place=translate("program", "{rung} of {most}", rung=ladder.rung, most=ladder.rungs),
        rung=rung,
        next_words=ladder.next_words,
        tip="\n".join(filter(None, (ladder.name, rung, ladder.next_words, ladder.next_tip))),
        spoken=translate(
            "program",
            "{ladder}, rung {rung} of {most}",
            ladder=ladder.name,
            rung=ladder.rung,
            most=ladder.rungs,
        ),
        up=_up(ladder, name),
        down=_down(ladder, name),
    )


def _up(ladder: LadderFacts, name: str) -> str:
    if ladder.up is None:
        return translate("program", "Step up {name}", name=name)
    return translate("program", "Step up {name} to {target}", name=name, target=ladder.up)


def _down(ladder: LadderFacts, name: str) -> str:
    if ladder.down is None:
        return translate("program", "Step down {name}", name=name)
    return translate("program", "Step down {name} to {target}", name=name, target=ladder.down)
