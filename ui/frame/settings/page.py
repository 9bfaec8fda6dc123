"""What the settings' pages have in common."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtWidgets import QFormLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from planner.patients.clinic import Clinic
from ui.theme.metrics import GAP, GAP_ROW, MARGIN, u


@dataclass(frozen=True, slots=True)
class Trouble:
    """Why a page cannot be kept, and the field to mend."""

    sentence: str
    field: QWidget


class Page(Protocol):
    """A page of the settings."""

    def trouble(self) -> Trouble | None:
        """What is wrong on it, or None."""
        ...

    def applied(self, clinic: Clinic) -> Clinic:
        """The clinic with what the page says of it."""
        ...


def line(text: str, parent: QWidget, example: str = "", longest: int | None = None) -> QLineEdit:
    """A field for one line."""
    made = QLineEdit(text, parent)
    made.setPlaceholderText(example)
    if longest is not None:
        made.setMaxLength(longest)
    return made


def form(rows: Iterable[tuple[str, QWidget]], parent: QWidget) -> QFormLayout:
    """Fields beside their labels, which also name them for screen readers."""
    made = QFormLayout()
    made.setVerticalSpacing(u(parent, GAP))
    made.setHorizontalSpacing(u(parent, MARGIN))
    made.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
    for label, field in rows:
        field.setAccessibleName(label.replace("&", ""))
        caption = QLabel(label, parent)
        caption.setBuddy(field)
        # Qt measures a label with its letters pulled together, and draws an underlined one apart.
        caption.setMinimumWidth(caption.sizeHint().width() + u(parent, 2))
        made.addRow(caption, field)
    return made


def column(page: QWidget) -> QVBoxLayout:
    """The layout of a page."""
    made = QVBoxLayout(page)
    made.setContentsMargins(*(u(page, MARGIN),) * 4)
    made.setSpacing(u(page, GAP_ROW))
    return made
