"""The window's languages: loads what texts are translated with, ours and Qt's own."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

import resources
from ui.language import translate

SYSTEM = "system"
ENGLISH = "en"
# A clinic in the United States: numbers with a point, as the sheets have them.
_PLACES = {ENGLISH: QLocale("en_US"), "es": QLocale("es_US")}
_OURS = "stance"
_QT = "qtbase"


def available() -> tuple[tuple[str, str], ...]:
    """Each language's code and its name in itself."""
    return ((ENGLISH, "English"), ("es", "Español"))


def resolved(language: str) -> str:
    """The code that a choice comes to: "system" asks the computer; unknown gives English."""
    known = {code for code, _name in available()}
    if language == SYSTEM:
        asked = (
            name.replace("_", "-").partition("-")[0] for name in QLocale.system().uiLanguages()
        )
        return next((code for code in asked if code in known), ENGLISH)
    return language if language in known else ENGLISH


def install(app: QCoreApplication, language: str) -> str:
    """Speak this language from now on; gives the code that holds.

    Texts that were made before stay as they are: whoever shows them hears LanguageChange.
    """
    held = resolved(language)
    for old in app.findChildren(QTranslator):
        app.removeTranslator(old)
        old.setParent(None)
    QLocale.setDefault(_locale(held))
    # Later ones are asked first.
    _load(app, f"{_QT}_{held}.qm", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    _load(app, f"{_OURS}.{held}.qm", str(resources.path("i18n")))
    return held


def _locale(language: str) -> QLocale:
    """The computer's own habits where it speaks this language."""
    own = QLocale.system()
    return own if own.language() == _PLACES[language].language() else _PLACES[language]


def _load(app: QCoreApplication, name: str, folder: str) -> None:
    translator = QTranslator(app)
    if translator.load(name, folder):
        app.installTranslator(translator)
    else:
        translator.setParent(None)


def names_in_file_dialogs() -> tuple[str, ...]:
    """What Qt's own translation of its file dialog lacks; Qt asks for these itself."""
    return (
        translate("QFileDialog", "&Look in:"),
        translate("QFileDialog", "Directory:"),
        translate("QFileDialog", "File &name:"),
        translate("QFileDialog", "Files of &type:"),
        translate("QAbstractFileIconProvider", "Folder"),
    )
