"""A banner across a pane: sign, words, buttons."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QAccessible, QAccessibleEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from ui.language import translate
from ui.theme.icons import icon
from ui.theme.metrics import BODY, GAP, GAP_ROW, RADIUS, SEMIBOLD, u
from ui.widgets.labels import InkLabel
from ui.widgets.painted import Painted

Kind = Literal["info", "warn", "danger", "ok"]
_ICON = 16.0
_LOOKS: dict[Kind, tuple[str, str, str | None]] = {
    "info": ("accent_wash", "accent", None),
    "warn": ("warn_wash", "warn", None),
    "danger": ("danger_wash", "danger", "danger"),
    "ok": ("ok_wash", "ok", None),
}


class Banner(Painted):
    """`lead` stands bold in the kind's colour, `text` after it. Buttons keep their order."""

    def __init__(
        self,
        kind: Kind,
        sign: str,
        text: str,
        buttons: Sequence[QWidget] = (),
        parent: QWidget | None = None,
        *,
        lead: str = "",
    ) -> None:
        super().__init__(_LOOKS[kind][0], parent, edge=_LOOKS[kind][2], radius=RADIUS)
        self._kind: Kind = kind
        self._sign_name = sign
        self._sign = QLabel(self)
        self._lead = InkLabel(lead, _LOOKS[kind][1], self, scale=BODY, weight=SEMIBOLD)
        self._text = InkLabel(text, "text", self, wrap=True)
        self._row = row = QHBoxLayout(self)
        row.addWidget(self._sign)
        row.addWidget(self._lead)
        row.addWidget(self._text, 1)
        for one in buttons:
            row.addWidget(one)
        self.say(kind, sign, text, lead=lead)
        self._fit()

    @property
    def kind(self) -> Kind:
        """info, warn, danger or ok."""
        return self._kind

    def text(self) -> str:
        """The words, lead first."""
        lead, text = self._lead.text(), self._text.text()
        if not (lead and text):
            return lead or text
        return translate("widgets", "{lead} {text}", lead=lead, text=text)

    def say(self, kind: Kind, sign: str, text: str, *, lead: str = "") -> None:
        """Show other words; a warning or stop is told to screen readers at once."""
        changed = text != self._text.text() or kind != self._kind
        self._kind, self._sign_name = kind, sign
        fill, ink, edge = _LOOKS[kind]
        self.set_fill(fill, edge)
        self._lead.set_ink(ink)
        self._lead.setText(lead)
        self._lead.setVisible(bool(lead))
        self._text.setText(text)
        self.setAccessibleName(self.text())
        self._draw_sign()
        if changed and kind in {"warn", "danger"} and self.isVisible():
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def changeEvent(self, event: QEvent) -> None:
        """Follow colour and text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()
        elif event.type() == QEvent.Type.PaletteChange:
            self._draw_sign()

    def showEvent(self, event: QShowEvent) -> None:
        """A banner that was hidden hears of no change of appearance."""
        super().showEvent(event)
        self._draw_sign()

    def _fit(self) -> None:
        row = self._row
        row.setContentsMargins(u(self, GAP_ROW), u(self, 5), u(self, 6), u(self, 5))
        row.setSpacing(u(self, GAP))
        self._draw_sign()

    def _draw_sign(self) -> None:
        side = u(self, _ICON)
        drawn = icon(self._sign_name, _LOOKS[self._kind][1])
        self._sign.setPixmap(drawn.pixmap(QSize(side, side), self.devicePixelRatioF()))
