"""What the cells of a row say: short texts on them, and what they do as a sentence."""

from __future__ import annotations

from typing import assert_never

from planner.assessment.assessment import ObservedFinding
from planner.assessment.finding import Finding
from ui.assessment.cells import Act, Cell
from ui.assessment.words import extra_title, key_of, option_label, said_value
from ui.language import translate
from ui.widgets.words import side_words


def record_text() -> str:
    """On the button of a finding without sides."""
    return translate("findings", "Record")


def untick_text() -> str:
    """On the button of a red flag or a precaution."""
    return translate("findings", "Untick")


def extra_text(key: str, observed: ObservedFinding) -> str:
    """On the cell of a choice beside the values: `Muscle: piriformis`."""
    if key not in observed.extras:
        return translate("findings", "{choice}: choose", choice=extra_title(key))
    option = option_label(observed.extras[key])
    return translate("findings", "{choice}: {option}", choice=extra_title(key), option=option)


def cell_name(finding: Finding, cell: Cell) -> str:
    """What a cell does, for its tooltip: verb or value, object, and the key."""
    name = finding.name
    match cell.act:
        case Act.SIDE:
            return translate(
                "findings",
                "{finding}, {side} ({key})",
                finding=name,
                side=side_words(cell.side),
                key=key_of(cell.side),
            )
        case Act.RECORD:
            return translate("findings", "Record {finding}", finding=name)
        case Act.UNTICK:
            return translate("findings", "Untick {finding} (Del)", finding=name)
        case Act.INFO:
            return translate("findings", "How to elicit {finding} (F1)", finding=name)
        case Act.LOW_GRADES:
            return translate(
                "findings",
                "{finding}, choose a grade from 0 to {grade}",
                finding=name,
                grade=said_value(str(cell.value)),
            )
        case Act.VALUE:
            value = cell.text if cell.value is None else said_value(cell.value)
            return translate("findings", "{finding}, {value}", finding=name, value=value)
        case Act.NUMBER:
            return translate("findings", "Type the value of {finding}", finding=name)
        case Act.UNIT:
            return translate("findings", "Choose the unit, {finding}", finding=name)
        case Act.SCALE:
            return translate(
                "findings",
                "{finding}: {scale}. Choose how it is measured (S)",
                finding=name,
                scale=cell.key,
            )
        case Act.EXTRA:
            choice = extra_title(cell.key)
            return translate("findings", "{choice}, {finding}", choice=choice, finding=name)
    assert_never(cell.act)
