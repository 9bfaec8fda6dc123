"""What the three cells of a row show and say."""

from __future__ import annotations

from ui.assessment.cells import RowContent
from ui.assessment.grouped_model import NAME, SIDE
from ui.assessment.headings import Heading
from ui.assessment.words import spoken, value_text, values_spoken
from ui.language import translate
from ui.widgets.words import side_letters, side_words


def heading_spoken(heading: Heading) -> str:
    """A heading as it is said: `Knee, 10 findings, open`."""
    count = len(heading.findings)
    if heading.is_open:
        return translate("findings", "{title}, %n finding(s), open", n=count, title=heading.title)
    return translate("findings", "{title}, %n finding(s), closed", n=count, title=heading.title)


def shown_text(content: RowContent, column: int) -> str:
    """A cell as it reads on the screen; empty where there is nothing."""
    finding, seen = content.finding, content.observed
    if column == NAME:
        return finding.name
    if seen is None:
        return ""
    if column == SIDE:
        return side_letters(seen.side) if finding.sided else ""
    scale = content.scale
    if scale is None or scale.type not in seen.values:
        return ""
    return value_text(scale, seen.values[scale.type], seen.extras)


def spoken_text(content: RowContent, column: int) -> str:
    """A cell as a screen reader says it; never empty."""
    finding, seen = content.finding, content.observed
    if column == NAME:
        return spoken(finding, seen)
    if column == SIDE:
        if seen is None:
            return translate("findings", "Side, not recorded")
        return translate("findings", "Side, {side}", side=side_words(seen.side))
    values = values_spoken(finding, seen) if seen is not None else ""
    if not values:
        return translate("findings", "Value, none yet")
    return translate("findings", "Value, {values}", values=values)
