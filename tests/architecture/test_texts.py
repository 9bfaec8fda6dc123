"""Every text that a person sees goes through translation, and the search for others works."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.helpers.bare_text import bare_files, bare_texts
from tools.translations.collect import collect

ROOT = Path(__file__).resolve().parents[2]
# The second door speaks English to programs; the board of components is no part of the window.
NOT_SHOWN = ("ui/console/", "ui/widgets/states.py")
# A changed dose says how often as the catalogue's doses do: content, in the content's language.
CONTENT = {"every day", "1 day a week", " days a week"}


def test_no_text_of_the_window_goes_past_translation() -> None:
    found = [one for one in bare_files(ROOT / "ui", NOT_SHOWN) if one.text not in CONTENT]
    assert found == [], "not translated:\n" + "\n".join(map(str, found))


def test_every_text_is_a_literal_that_can_be_collected() -> None:
    problems = collect(ROOT).problems
    assert problems == (), "not collected:\n" + "\n".join(problems)


@pytest.mark.parametrize(
    "line",
    [
        'label.setText("Not asked")',
        'label.setText(f"{count} exercises")',
        'label.setText("yes" if known else self.tr("no"))',
        'label.setText("knees" + rest)',
        'box.addTab(page, "program")',
        'button("add", parent)',
        'HEAD = "Red flags"',
        'WORDS = {1: "Nothing was saved."}',
        'raise PlannerError("too long")',
        'field.say("Type it", error=True)',
        'QLabel(prefix + ", not recorded")',
    ],
)
def test_a_bare_text_is_found(line: str) -> None:
    assert bare_texts(f"def made():\n    {line}\n", "made.py")


@pytest.mark.parametrize(
    "line",
    [
        'label.setText(self.tr("Not asked"))',
        'label.setText(translate("program", "{n} exercises", n=count))',
        'label.setText(sentence("Not asked"))',
        'label.setText("–")',
        'label.setText(f"{number}/{total}")',
        'box.setProperty("role", "primary action")',
        'log.warning("The file was not written")',
        'raise ValueError("a key has 64 digits")',
        'icon("chevron-right", "text2")',
        'KEYS = {"step up": self.tr("Step up")}',
        'found = unit == "min to onset"',
        '"""Only told to whoever reads the code."""',
    ],
)
def test_what_is_no_text_is_left_alone(line: str) -> None:
    assert bare_texts(f"def made():\n    {line}\n", "made.py") == []
