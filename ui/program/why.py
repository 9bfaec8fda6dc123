"""The popup that says why: the rule, its rationale, its evidence grade, its sources."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from ui.language import told, translate
from ui.program.parts import ToneLabel, column_layout, set_margins
from ui.program.words import grade_words, source_words
from ui.theme.metrics import BODY, GROUP, SECONDARY, SEMIBOLD, STRONG, TITLE, u

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QKeyEvent

    from planner.suggest.catalogue import Catalogue
    from planner.vocabulary import RuleId, SourceId
    from ui.figures import FigureCard
    from ui.program.facts import RowFacts


@dataclass(frozen=True, slots=True)
class Section:
    """One thing to say: a heading, a paragraph, small print, sources."""

    heading: str
    text: str = ""
    fine: str = ""
    sources: tuple[str, ...] = ()


def rule_sections(rules: Iterable[RuleId], catalogue: Catalogue) -> tuple[Section, ...]:
    """What there is to say of each rule, once."""
    known = (catalogue.rule[rule] for rule in dict.fromkeys(rules) if rule in catalogue.rule)
    return tuple(
        Section(
            rule.title,
            rule.rationale,
            translate(
                "program",
                "Evidence grade: {grade}",
                grade=grade_words(rule.evidence_grade, catalogue),
            ),
            cited(rule.sources, catalogue),
        )
        for rule in known
    )


def row_sections(facts: RowFacts, catalogue: Catalogue) -> tuple[Section, ...]:
    """All there is to say of a row: its override, its rules, the exercise's own sources."""
    rules = [rule for chip in facts.chips for rule in chip.rules]
    exercise = catalogue.exercise[facts.exercise]
    sources = cited(exercise.sources, catalogue)
    about = Section(translate("program", "The exercise"), exercise.patient.why, "", sources)
    sections = (*rule_sections(rules, catalogue), about)
    trail = facts.override
    if trail is None:
        return sections
    kept = f"{trail.reason} ({trail.therapist})" if trail.therapist else trail.reason
    heading = translate("program", "Allowed although excluded: {cause}", cause=told(trail.cause))
    return (Section(heading, kept), *sections)


def cited(sources: Iterable[SourceId], catalogue: Catalogue) -> tuple[str, ...]:
    """Sources as they are cited, each once."""
    known = (catalogue.source[one] for one in dict.fromkeys(sources) if one in catalogue.source)
    return tuple(source_words(one) for one in known)


class WhyPopup(QFrame):
    """A popup under what was asked about; Escape or a click elsewhere closes it.

    A figure that is given plays as it opens.
    """

    def __init__(
        self,
        title: str,
        sections: tuple[Section, ...],
        parent: QWidget,
        figure: FigureCard | None = None,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setBackgroundRole(QPalette.ColorRole.Light)
        self.setAutoFillBackground(True)
        self.setAccessibleName(title)
        self._scroll = QScrollArea(self)
        self._scroll.setAccessibleName(title)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._body = QWidget()
        self._scroll.setWidget(self._body)
        self._scroll.viewport().setAutoFillBackground(False)
        self._body.setAutoFillBackground(False)
        layout = column_layout(4, self._body)
        set_margins(layout, 16, 12)
        layout.addWidget(ToneLabel(title, "text", TITLE, STRONG).wrapped())
        self.figure = figure
        if figure is not None:
            layout.addSpacing(u(self, 8))
            layout.addWidget(figure)
        for section in sections:
            _add_section(layout, section)
        layout.addStretch(1)
        column_layout(0, self).addWidget(self._scroll)

    def show_under(self, anchor: QWidget) -> None:
        """Open below the anchor, inside its screen."""
        width = u(self, 440)
        layout = self._body.layout()
        height = layout.heightForWidth(width) if layout is not None else u(self, 200)
        area = anchor.screen().availableGeometry()
        height = min(height + u(self, 4), area.height() * 6 // 10)
        self.resize(min(width, area.width()), height)
        corner = anchor.mapToGlobal(QPoint(0, anchor.height() + u(self, 4)))
        corner.setX(max(area.left(), min(corner.x(), area.right() - self.width())))
        if corner.y() + height > area.bottom():
            corner.setY(anchor.mapToGlobal(QPoint(0, 0)).y() - height - u(self, 4))
        corner.setY(max(area.top(), corner.y()))
        self.move(corner)
        self.show()
        self._scroll.setFocus(Qt.FocusReason.PopupFocusReason)
        if self.figure is not None:
            self.figure.set_watched(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Escape, Qt.Key.Key_F1, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.close()
            return
        super().keyPressEvent(event)


def _add_section(layout: QVBoxLayout, section: Section) -> None:
    layout.addSpacing(u(None, 8))
    pieces = [
        (section.heading, "text", BODY, SEMIBOLD),
        (section.text, "text", BODY, 400),
        (section.fine, "text2", SECONDARY, 400),
    ]
    if section.sources:
        pieces.append((translate("program", "Sources"), "text2", GROUP, STRONG))
        pieces.extend((source, "text2", SECONDARY, 400) for source in section.sources)
    for text, tone, scale, weight in pieces:
        if text:
            label = ToneLabel(text, tone, scale, weight).wrapped()
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            layout.addWidget(label)


def open_why(
    anchor: QWidget,
    title: str,
    sections: tuple[Section, ...],
    figure: FigureCard | None = None,
) -> WhyPopup:
    """Open the popup under a widget of the active window."""
    popup = WhyPopup(title, sections, QApplication.activeWindow() or anchor, figure)
    popup.show_under(anchor)
    return popup
