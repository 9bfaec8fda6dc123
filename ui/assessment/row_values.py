"""The pieces of the value block, from the scale's own data, and the facts below it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect

from planner.assessment.assessment import ObservedFinding
from planner.assessment.finding import Finding, Measure, Scale
from planner.assessment.values import unit_key, unit_of
from ui.assessment.cells import Act, Cell, RowContent
from ui.assessment.words import shown_value, unit_label, value_text, with_unit
from ui.language import translate
from ui.widgets.scale_values import cells, low_grades
from ui.widgets.words import shown


@dataclass(frozen=True, slots=True)
class Piece:
    """One part of the value block with the widths it may have (u); without an act it is a text."""

    act: Act | None
    text: str
    value: Measure | None = None
    key: str = ""
    chosen: bool = False
    framed: bool = True
    natural: int = 24
    least: int = 24
    pad: int = 14
    least_pad: int = 3

    def cell(self, rect: QRect) -> Cell:
        """The piece as a cell in a place."""
        act = self.act or Act.VALUE
        return Cell(act, rect, self.text, value=self.value, key=self.key, chosen=self.chosen)


def value_pieces(content: RowContent) -> list[Piece]:
    """The pieces for the scale the row shows; none where there is nothing to choose."""
    scale, observed = content.scale, content.observed
    if scale is None or observed is None:
        return []
    now = observed.values.get(scale.type)
    if cells(scale):
        implied = now is None and implied_option(content.finding, observed)
        return _options(scale, now, str(implied) if implied else "")
    return _number(scale, now, observed)


def implied_option(finding: Finding, observed: ObservedFinding) -> str:
    """What a recorded yes-or-no finding means while it has no value: yes."""
    first = finding.scales[0]
    plain = not observed.values and first.type == "yes_no" and observed.is_positive(finding)
    return "yes" if plain and "yes" in first.options else ""


def _options(scale: Scale, now: Measure | None, implied: str) -> list[Piece]:
    low = low_grades(scale)
    pieces = []
    if low:
        chosen = now in low
        text = shown(str(now)) if chosen else f"≤{low[-1]}"
        pieces.append(Piece(Act.LOW_GRADES, text, value=low[-1], chosen=chosen))
    for value in cells(scale):
        if value in low:
            continue
        chosen = value in (now, implied)
        room = 3 if isinstance(value, int) else 7
        pieces.append(
            Piece(Act.VALUE, shown_value(value), value=value, chosen=chosen, least_pad=room)
        )
    return pieces


def _number(scale: Scale, now: Measure | None, observed: ObservedFinding) -> list[Piece]:
    text = "" if now is None else shown(now)
    pieces = [Piece(Act.NUMBER, text, chosen=now is not None, natural=56, least=48)]
    unit = unit_of(scale, observed.extras)
    if len(scale.units) > 1:
        key = unit_key(scale)
        pieces.append(
            Piece(
                Act.UNIT, unit_label(unit), key=key, framed=False, natural=44, pad=26, least_pad=26
            )
        )
        unit = ""
    text = facts(scale, unit)
    if text:
        pieces.append(Piece(None, text, framed=False, natural=0, least=0, pad=0, least_pad=0))
    return pieces


def facts(scale: Scale, unit: str) -> str:
    """A number field's unit and limits: `° (−30 to 180)`."""
    words = [with_unit("", unit).strip()] if unit else []
    if scale.minimum is not None and scale.maximum is not None:
        words.append(
            translate(
                "findings",
                "({least} to {most})",
                least=shown(scale.minimum),
                most=shown(scale.maximum),
            )
        )
    return " ".join(words)


def more_texts(content: RowContent) -> list[tuple[str, str]]:
    """Short facts below the controls, each with the token of its colour; a problem comes first."""
    observed, finding = content.observed, content.finding
    if observed is None:
        return []
    texts = [(content.problem, "danger")] if content.problem else []
    others = [
        value_text(scale, observed.values[scale.type], observed.extras)
        for scale in finding.scales
        if scale is not content.scale
        and scale.type in observed.values
        and content.scale is not None
    ]
    if others:
        also = translate("findings", "Also {values}", values=", ".join(others))
        texts.append((also, "text2"))
    if observed.week is not None:
        texts.append((translate("findings", "Week {number}", number=observed.week), "text2"))
    text = _judged(finding, observed)
    return [*texts, (text, "text2")] if text else texts


def _judged(finding: Finding, observed: ObservedFinding) -> str:
    """A word on whether the finding counts, where that is not plain."""
    if observed.positive is True:
        return translate("findings", "Counts as present, by your own judgement")
    if observed.positive is False:
        return translate("findings", "Counts as absent, by your own judgement")
    if not observed.is_positive(finding):
        return translate("findings", "By its value this finding is absent; it changes nothing.")
    return ""
