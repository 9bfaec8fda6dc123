"""One way to every text: in English with right plurals, in Spanish, the planner's sentences too."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QObject, QTranslator
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from planner.errors import StoreError
from planner.patients.register import in_words, look_alike_sentence
from planner.sentences import joined, sentence
from tests.helpers.texts import DAY, RUIZ
from tools.translations import __main__ as command
from tools.translations.catalog import Message, read, written
from tools.translations.collect import Text
from ui import i18n
from ui.language import told, translate
from ui.messages import Messages


class Counting(QObject):
    """Says how many."""

    def said(self, count: int) -> str:
        """A counted text of this class."""
        return self.tr("%n knee(s) in {place}", "", count).format(place="bed")


class CountingAgain(Counting):
    """Inherits the text."""


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    """The application; it speaks English again afterwards."""
    place = QLocale()
    yield qapp
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.setParent(None)
    QLocale.setDefault(place)


@pytest.mark.parametrize(("asked", "held"), [("en", "en"), ("es", "es"), ("tlh", "en"), ("", "en")])
def test_a_language_is_installed(app: QApplication, asked: str, held: str) -> None:
    assert i18n.install(app, asked) == held
    assert QLocale().name().startswith(held)


def test_the_system_is_asked_for_its_languages(
    app: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Mexican(QLocale):
        def uiLanguages(self) -> list[str]:  # type: ignore[override]
            return ["nah-MX", "es-Latn-MX", "es"]

    monkeypatch.setattr(QLocale, "system", lambda: Mexican("es_MX"))
    assert i18n.install(app, i18n.SYSTEM) == "es"
    assert QLocale().name() == "es_MX"


def test_every_language_offered_is_there() -> None:
    for code, name in i18n.available():
        assert command.source(code).with_suffix(".qm").exists(), name
        assert i18n.resolved(code) == code


def test_languages_take_turns(app: QApplication) -> None:
    for language, cancel in (("es", "Cancelar"), ("en", "Cancel"), ("es", "Cancelar")):
        i18n.install(app, language)
        assert QCoreApplication.translate("QPlatformTheme", "Cancel") == cancel


def test_whoever_shows_texts_hears_of_it(app: QApplication, qtbot: QtBot) -> None:
    heard: list[QEvent.Type] = []

    class Listener(QWidget):
        def changeEvent(self, event: QEvent) -> None:
            heard.append(event.type())
            super().changeEvent(event)

    listener = Listener()
    qtbot.addWidget(listener)
    i18n.install(app, "es")
    qtbot.waitUntil(lambda: QEvent.Type.LanguageChange in heard)


def test_a_sentence_of_the_planner_is_said_in_spanish(app: QApplication) -> None:
    i18n.install(app, "es")
    assert told(in_words(DAY)) == "2 ene 1988"
    assert told("what a person typed") == "what a person typed"
    same = look_alike_sentence((RUIZ, RUIZ))
    assert told(same).startswith("Dos pacientes coinciden: Ruiz, Ana (2 ene 1988) y ")
    assert told(joined([sentence("Jan"), "x"], "/")) == "ene/x"


def test_a_message_is_told_in_the_windows_language(app: QApplication, qtbot: QtBot) -> None:
    i18n.install(app, "es")
    messages = Messages()
    with qtbot.waitSignal(messages.posted) as posted:
        messages.error(StoreError(sentence("The store {file}", file="a{b}.db")))
    assert posted.args is not None
    assert posted.args[0].text == "El almacén a{b}.db"
    for say in (messages.info, messages.warn):
        with qtbot.waitSignal(messages.posted) as posted:
            say(sentence("The sheet could not be made."))
        assert posted.args is not None
        assert posted.args[0].text == "No se pudo hacer la hoja."


def test_a_sentence_inside_a_text_is_told_too(app: QApplication) -> None:
    i18n.install(app, "es")
    cause = sentence("Needs: {props}", props=sentence("{one} or {other}", one="a", other="b"))
    assert translate("none", "Kept out: {cause}", cause=cause) == "Kept out: Necesita: a o b"


def test_values_are_never_read_as_templates(app: QApplication) -> None:
    i18n.install(app, "en")
    assert translate("none", "{name} is here", name="{name} %n") == "{name} %n is here"
    assert translate("none", "{literal}") == "{literal}"


@pytest.mark.parametrize("maker", [Counting, CountingAgain])
def test_counted_texts_of_a_class_reach_its_subclasses(
    app: QApplication, tmp_path: Path, maker: type[Counting]
) -> None:
    """Why `collect` repeats a counted text for each subclass."""
    catalog = {}
    for name in ("Counting", "CountingAgain"):
        text = Text(name, "%n knee(s) in {place}", "", counted=True)
        catalog[text] = Message(text, ("%n knee in {place}", "%n knees in {place}"))
    _install(app, tmp_path, catalog)
    assert [maker().said(count) for count in (0, 1, 2)] == [
        "0 knees in bed",
        "1 knee in bed",
        "2 knees in bed",
    ]


def test_without_that_a_subclass_gets_the_raw_text(app: QApplication, tmp_path: Path) -> None:
    text = Text("Counting", "%n knee(s) in {place}", "", counted=True)
    _install(app, tmp_path, {text: Message(text, ("%n knee in {place}", "%n knees in {place}"))})
    assert CountingAgain().said(1) == "1 knee(s) in bed"


def test_a_compiled_file_says_what_its_source_says() -> None:
    for language, _name in i18n.available():
        path = command.source(language)
        translator = QTranslator()
        assert translator.load(str(path.with_suffix(".qm")))
        wrong = [
            one.text
            for one in read(path).values()
            if one.finished and _compiled(translator, one) != one.forms
        ]
        assert wrong == []


def _compiled(translator: QTranslator, message: Message) -> tuple[str, ...]:
    text = message.text
    counts = (1, 2) if text.counted else (-1,)
    said = (translator.translate(text.context, text.source, text.comment, n) for n in counts)
    return tuple(str(one) for one in said)


def _install(app: QApplication, folder: Path, catalog: dict[Text, Message]) -> None:
    source = folder / "made.en.ts"
    source.write_text(written(catalog, "en"), encoding="utf-8")
    command.compile_file(source, folder / "made.en.qm")
    translator = QTranslator(app)
    assert translator.load(str(folder / "made.en.qm"))
    app.installTranslator(translator)
