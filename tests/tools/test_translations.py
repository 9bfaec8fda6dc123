"""Texts are collected, kept and translated: no placeholder is lost, nothing is out of date."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tools.translations import __main__ as command
from tools.translations.catalog import FORMS, Catalog, Message, read, updated, written
from tools.translations.collect import Collected, Text, collect

PLACES = re.compile(r"\{(\w*)[^{}]*\}|%n|%L?\d")
# Texts that are keys to press, one letter each: in a group no letter may come twice.
KEY_GROUPS = (("L", "R", "B"), ("g", "f", "p"), ("y", "n"))


def _program(root: Path, code: str, name: str = "ui/made.py") -> Collected:
    path = root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(code, encoding="utf-8")
    return collect(root)


def test_all_ways_to_a_text_are_collected(tmp_path: Path) -> None:
    collected = _program(
        tmp_path,
        "from planner.sentences import sentence\n"
        "from ui.language import translate as say\n"
        "class Pane(Base):\n"
        "    def show(self):\n"
        '        self.tr("one")\n'
        '        self.tr("open", "a door")\n'
        '        self.tr("%n row(s)", "", 3)\n'
        "        say(\n"
        '            "area",\n'
        '            "in two "\n'
        '            "halves {x}", x=1)\n'
        '        say("area", "%n of {x}", n=2, x=sentence("inner"))\n'
        '        return sentence("outer")\n',
    )
    assert collected.problems == ()
    assert {(t.context, t.source, t.comment, t.counted) for t in collected.texts} == {
        ("Pane", "one", "", False),
        ("Pane", "open", "a door", False),
        ("Pane", "%n row(s)", "", True),
        ("area", "in two halves {x}", "", False),
        ("area", "%n of {x}", "", True),
        ("planner", "inner", "", False),
        ("planner", "outer", "", False),
    }


def test_a_counted_text_is_repeated_for_subclasses(tmp_path: Path) -> None:
    (tmp_path / "ui").mkdir()
    (tmp_path / "ui" / "low.py").write_text("class Low(Middle[int]):\n    pass\n", "utf-8")
    code = (
        "class Top(QObject):\n"
        "    def show(self, n):\n"
        '        self.tr("plain")\n'
        '        self.tr("%n row(s)", "", n)\n'
        "class Middle(lib.Top):\n    pass\n"
    )
    texts = _program(tmp_path, code).texts
    assert {t.context for t in texts if t.counted} == {"Top", "Middle", "Low"}
    assert {t.context for t in texts if not t.counted} == {"Top"}


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ("self.tr(word)", "the text is no literal"),
        ('self.tr(f"{n} rows")', "the text is no literal"),
        ('translate(area, "text")', "the area is no literal"),
        ('translate("area", word)', "the text is no literal"),
        ('translate("area", "{n} rows", n=3)', "%n and a count belong together"),
        ('self.tr("%n row(s)")', "%n and a count belong together"),
        ('tr("text")', "no other way round a text than tr and translate"),
    ],
)
def test_what_cannot_be_collected_is_named(tmp_path: Path, line: str, problem: str) -> None:
    code = f"from ui.language import translate\nclass P:\n    def f(self):\n        {line}\n"
    assert _program(tmp_path, code).problems == (f"ui/made.py:4: {problem}",)


def test_the_second_door_is_left_out(tmp_path: Path) -> None:
    assert _program(tmp_path, 'class P:\n    x = A().tr("a")\n', "ui/console/x.py").texts == {}


def _one(source: str, context: str = "area", *, counted: bool = False) -> Text:
    return Text(context, source, "", counted)


def _after(old: Catalog, *texts: Text, language: str = "es") -> Catalog:
    return updated(old, Collected(dict.fromkeys(texts, ("ui/made.py",)), ()), language)


def test_translations_are_kept_and_those_of_texts_that_went_too(tmp_path: Path) -> None:
    old = {_one("Knee"): Message(_one("Knee"), ("Rodilla",))}
    new = _after(old, _one("Hip"))
    assert (new[_one("Hip")].finished, new[_one("Hip")].forms) == (False, ("",))
    assert (new[_one("Knee")].gone, new[_one("Knee")].forms) == (True, ("Rodilla",))
    path = tmp_path / "made.ts"
    path.write_text(written(new, "es"), encoding="utf-8")
    assert read(path) == new
    back = _after(read(path), _one("Knee"))
    assert list(back) == [_one("Knee")]
    assert (back[_one("Knee")].gone, back[_one("Knee")].forms) == (False, ("Rodilla",))


def test_the_same_words_elsewhere_are_only_suggested() -> None:
    old = {_one("Knee"): Message(_one("Knee"), ("Rodilla",))}
    new = _after(old, _one("Knee"), _one("Knee", "other"))
    assert new[_one("Knee", "other")].forms == ("Rodilla",)
    assert not new[_one("Knee", "other")].finished


def test_english_has_plural_forms_alone() -> None:
    rows = _one("%n row(s), %n box(es)", counted=True)
    same = _one("%n of them (all)", counted=True)
    odd = _one("%n bod(y|ies)", counted=True)
    new = _after({}, rows, same, odd, _one("Knee"), language="en")
    assert new[rows].forms == ("%n row, %n box", "%n rows, %n boxes")
    assert new[rows].finished
    assert (new[same].forms, new[same].finished) == (("%n of them (all)",) * 2, True)
    assert not new[odd].finished
    assert _one("Knee") not in new


def test_a_file_in_use_is_replaced_and_not_written_over(tmp_path: Path) -> None:
    """A running window has the file mapped: written in place, it would end with a bus error."""
    path = tmp_path / "made.es.ts"
    for word in ("Rodilla", "Rodillas"):
        message = Message(_one("Knee"), (word,))
        command.write_file(path, written({_one("Knee"): message}, "es"))
        compiled = path.with_suffix(".qm")
        before = compiled.open("rb") if compiled.exists() else None
        old = before.read() if before is not None else b""
        command.compile_file(path, compiled)
        if before is not None:
            before.seek(0)
            assert before.read() == old
            assert compiled.read_bytes() != old
            before.close()
    assert sorted(one.name for one in tmp_path.iterdir()) == ["made.es.qm", "made.es.ts"]


def test_signs_of_xml_come_back_as_they_were(tmp_path: Path) -> None:
    text = Text("a & b", "<b> \"x\" & 'y' …\nnext", 'a "comment"', counted=False)
    path = tmp_path / "made.ts"
    catalog = {text: Message(text, ("<c> & «y»",), ("ui/made.py",))}
    path.write_text(written(catalog, "es"), encoding="utf-8")
    assert read(path) == catalog


# --- the translations of the program ---------------------------------------------------------


@pytest.fixture(scope="module")
def collected() -> Collected:
    """Every text of the program."""
    return collect(command.ROOT)


@pytest.mark.parametrize("language", FORMS)
def test_the_file_is_up_to_date(language: str, collected: Collected) -> None:
    path = command.source(language)
    wanted = written(updated(read(path), collected, language), language)
    assert path.read_text(encoding="utf-8") == wanted, "run `make translations`"


@pytest.mark.parametrize("language", FORMS)
def test_every_text_is_translated(language: str) -> None:
    messages = read(command.source(language)).values()
    open_texts = [m.text for m in messages if not m.finished or not all(m.forms)]
    assert open_texts == []


@pytest.mark.parametrize("language", FORMS)
def test_no_place_for_a_value_is_lost_or_made_up(language: str) -> None:
    wrong = [
        (message.text.source, form)
        for message in _live(language)
        for form in message.forms
        if not _agree(message, form)
    ]
    assert wrong == []


def _agree(message: Message, form: str) -> bool:
    source = message.text.source
    singular = form == message.forms[0] and message.text.counted
    asked = {found.group() for found in PLACES.finditer(source)}
    given = {found.group() for found in PLACES.finditer(form)}
    # One may be said as a word: "a finding".
    same = given == asked or (singular and given == asked - {"%n"})
    ends = (source.endswith("…") == form.endswith("…")) and _space(source) == _space(form)
    return same and ends and source.count("&") == form.count("&")


def _space(text: str) -> tuple[bool, bool]:
    return text[:1].isspace(), text[-1:].isspace()


def test_keys_of_a_group_are_one_letter_and_differ() -> None:
    messages = list(_live("es"))
    found = 0
    for group in KEY_GROUPS:
        contexts = {m.text.context for m in messages if m.text.source == group[0]}
        for context in contexts:
            letters = [
                m.forms[0].casefold()
                for m in messages
                if m.text.context == context and m.text.source in group
            ]
            found += len(letters)
            assert all(len(letter) == 1 for letter in letters), (context, letters)
            assert len(set(letters)) == len(letters), (context, letters)
    assert found


# --- sides: a wrong one on the screen is the worst that a translation can do ------------------

# "left" that is no side: space that is left, a sheet that left, a file left as it was.
NO_SIDE = re.compile(r"kB left|\bleft (?:out|Stance)\b|\bwas left\b", re.IGNORECASE)
SPANISH = {"left": re.compile(r"izquierd", re.I), "right": re.compile(r"derech", re.I)}
# Nouns of the body with their gender: "pierna derecha", "lado derecho".
GENDERS = re.compile(
    r"\b(lado|pie|brazo|tobillo|pierna|rodilla|cadera|mano|rama)s?\s+(?:izquierd|derech)([oa])",
    re.I,
)
MASCULINE = {"lado", "pie", "brazo", "tobillo"}
# Words that may be typed for a side: in English, and what each of them must begin with in Spanish.
TYPED = {
    "l lt left": r"i(zq?u?d?a?o?|zquierd[oa])?",
    "r rt right": r"d(e?r|c?r?ch?[ao]|erech[oa])?",
    "b lr rl both bilat bilateral": r"a|id|di|amb[oa]s|bilat(eral(es)?)?",
    "c central midline": r"c|central|centro",
}


def _sides_of(source: str) -> dict[str, int]:
    words = re.findall(r"[a-z]+", NO_SIDE.sub(" ", source).casefold())
    return {side: words.count(side) for side in SPANISH}


def _wrong_sides(source: str, form: str) -> dict[str, tuple[int, int]]:
    """The sides that a translation says more or less often than its source."""
    wanted = _sides_of(source)
    given = {side: len(pattern.findall(form)) for side, pattern in SPANISH.items()}
    return {side: (wanted[side], given[side]) for side in SPANISH if wanted[side] != given[side]}


@pytest.mark.parametrize(
    ("source", "form", "fine"),
    [
        ("left", "lado izquierdo", True),
        ("left", "lado derecho", False),
        ("left", "lado", False),
        ("{knee} is left or right", "{knee} es izquierda o derecha", True),
        ("{knee} is left or right", "{knee} es izquierda", False),
        ("Add {name}", "Agregar {name} derecho", False),
        ("({room} kB left)", "(quedan {room} kB)", True),
        ("It was left as it was.", "Se dejó como estaba.", True),
        ("It was left as it was.", "Quedó a la izquierda.", False),
        ("Swap left to right", "Cambie de derecha a derecha", False),
    ],
)
def test_a_side_that_is_swapped_lost_or_made_up_is_found(
    source: str, form: str, *, fine: bool
) -> None:
    assert (_wrong_sides(source, form) == {}) is fine


def test_left_stays_left_and_right_stays_right() -> None:
    typed_words = set(TYPED)
    live = [m for m in _live("es") if m.text.source not in typed_words]
    wrong = [
        (message.text.source, form)
        for message in live
        for form in message.forms
        if _wrong_sides(message.text.source, form)
    ]
    assert wrong == []
    assert sum(any(_sides_of(m.text.source).values()) for m in live) > 15  # it looked


def test_where_both_sides_are_named_their_order_stays() -> None:
    seen = 0
    for message in _live("es"):
        source = NO_SIDE.sub(" ", message.text.source).casefold()
        for form in message.forms:
            said = form.casefold()
            if all(f" {side}" in f" {source}" for side in SPANISH) and message.text.source not in (
                TYPED
            ):
                seen += 1
                in_english = source.index("left") < source.index("right")
                assert (said.index("izquierd") < said.index("derech")) is in_english, form
    assert seen > 3


def test_the_adjective_follows_its_noun() -> None:
    found = [
        match
        for m in _live("es")
        for form in m.forms
        for match in GENDERS.finditer(form.casefold())
    ]
    assert [m.group() for m in found if (m[2] == "o") is not (m[1] in MASCULINE)] == []
    assert len(found) > 6


def test_side_letters_are_the_first_of_their_words() -> None:
    said = {m.text.source: m.forms[0] for m in _live("es") if m.text.context == "widgets"}
    assert {letter: said[letter] for letter in "LRB"} == {"L": "I", "R": "D", "B": "A"}
    assert said["left"].split()[-1][0].upper() == said["L"]
    assert said["right"].split()[-1][0].upper() == said["R"]
    assert said["both sides"][0].upper() == said["B"]


def test_letters_that_a_sentence_tells_to_type_are_those_of_the_badge() -> None:
    letters = {"l": "i", "r": "d", "b": "a"}
    told = 0
    for message in _live("es"):
        asked = re.search(r"(?:Type|then) (l\b.*)", message.text.source)
        if asked is not None:
            told += 1
            typed = message.forms[0].casefold()
            found = re.findall(r"(?<!\w)([idalrb])(?!\w)", typed[max(typed.rfind("escriba"), 0) :])
            assert found == [letters[one] for one in re.findall(r"\b([lrb])\b", asked[1])], typed
    assert told == 4


def test_examples_to_type_use_the_letters_of_the_language() -> None:
    shown = [m.forms[0] for m in _live("es") if "weak glut r" in m.text.source]
    assert len(shown) == 3
    assert all("weak glut d 4-" in one for one in shown)


def test_words_to_type_mean_one_side_each() -> None:
    typed = {m.text.source: m.forms[0].split() for m in _live("es") if m.text.source in TYPED}
    assert typed.keys() == TYPED.keys()
    for source, words in typed.items():
        assert [word for word in words if not re.fullmatch(TYPED[source], word)] == []
    every = [word for words in typed.values() for word in words]
    assert len(set(every)) == len(every)


# One word for a thing: what else it could be called, and is not.
OTHER_WORDS = {
    "signos de alarma": "banderas rojas",
    "anular": "permitir",
    "retenid": "excluido",
    "escalón": "peldaño",
    "ordenador": "computadora",
    "intro": "Enter",
    "urgencia": "emergencia",
    "historia clínica": "expediente",
    "añadir": "agregar",
    "folleto": "hoja",
}


@pytest.mark.parametrize("other", OTHER_WORDS)
def test_one_thing_has_one_name(other: str) -> None:
    found = [
        form
        for message in _live("es")
        for form in message.forms
        if re.search(rf"\b{other}\w*", form.casefold()) and "introdu" not in form.casefold()
    ]
    assert found == [], OTHER_WORDS[other]


def _live(language: str) -> list[Message]:
    return [one for one in read(command.source(language)).values() if not one.gone]
