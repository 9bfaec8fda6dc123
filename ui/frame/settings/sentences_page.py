"""The sheet's fixed sentences in the clinic's own words, for each language of sheets."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from planner.handout.own_words import fixed_sentences, kept_sentence
from planner.handout.wording import sheet_language, sheet_languages
from ui.frame.settings.page import Trouble, column
from ui.frame.settings.sentence_field import SentenceField
from ui.patients.words import language_name
from ui.theme.metrics import BODY, GAP, GAP_ROW, STRONG, u
from ui.widgets import InkLabel

if TYPE_CHECKING:
    from planner.patients.clinic import Clinic, OwnSentence
    from planner.suggest.catalogue import Guidance


class SentencesPage(QWidget):
    """A language's fields are made when it is shown first; others stay as they are kept."""

    def __init__(
        self, clinic: Clinic, guidance: tuple[Guidance, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._kept, self._guidance = clinic.sheet.sentences, guidance
        self.fields: dict[str, tuple[SentenceField, ...]] = {}
        self._forms: dict[str, QWidget] = {}
        self.language = QComboBox(self)
        for code in sheet_languages():
            self.language.addItem(language_name(code), code)
        self.language.setAccessibleName(self.tr("Language of the sheet"))
        caption = QLabel(self.tr("Lan&guage of the sheet"), self)
        caption.setBuddy(self.language)
        self._layout = column(self)
        head = self.tr(
            "Sentences that stand on every sheet. Stance fills in what is in curly brackets."
        )
        self._layout.addWidget(InkLabel(head, "text2", self, wrap=True))
        chooser = QHBoxLayout()
        chooser.setSpacing(u(self, GAP))
        chooser.addWidget(caption)
        chooser.addWidget(self.language)
        chooser.addStretch(1)
        self._layout.addLayout(chooser)
        self._layout.addStretch(1)
        self.language.currentIndexChanged.connect(self._show)
        self.language.setCurrentIndex(self.language.findData(sheet_language(clinic.language)))
        self._show()

    @Slot()
    def _show(self) -> None:
        language = str(self.language.currentData())
        if language not in self._forms:
            self._forms[language] = self._form(language)
            self._layout.insertWidget(self._layout.count() - 1, self._forms[language])
        for code, form in self._forms.items():
            form.setVisible(code == language)

    def _form(self, language: str) -> QWidget:
        made = QWidget(self)
        layout = QVBoxLayout(made)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(u(self, GAP_ROW))
        fields = tuple(
            SentenceField(one, kept_sentence(self._kept, language, one.name), language, made)
            for one in fixed_sentences(language, self._guidance)
        )
        self.fields[language] = fields
        for field in fields:
            if field is next((one for one in fields if one.fixed.clinical), None):
                self._begin_clinical(layout, made)
            layout.addWidget(field)
        return made

    def _begin_clinical(self, layout: QVBoxLayout, parent: QWidget) -> None:
        title = self.tr("When to stop")
        layout.addWidget(InkLabel(title, "text", parent, scale=BODY, weight=STRONG))
        care = self.tr(
            "These words rest on sources, named in the library. Leave them as they are unless your "
            "clinic has good reason: patients act on them."
        )
        layout.addWidget(InkLabel(care, "text2", parent, wrap=True))

    def trouble(self) -> Trouble | None:
        """The first sentence that cannot be printed; its language is shown."""
        for language, fields in self.fields.items():
            for one in fields:
                if one.trouble:
                    self.language.setCurrentIndex(self.language.findData(language))
                    return Trouble(one.trouble, one.field)
        return None

    def applied(self, clinic: Clinic) -> Clinic:
        """With the clinic's own words."""
        elsewhere = (one for one in self._kept if one.language not in self.fields)
        return replace(
            clinic, sheet=replace(clinic.sheet, sentences=(*elsewhere, *self._written()))
        )

    def _written(self) -> tuple[OwnSentence, ...]:
        own = (one.own for fields in self.fields.values() for one in fields)
        return tuple(one for one in own if one is not None)
