"""The colours can be read: every pair of ink and ground the window uses."""

from __future__ import annotations

import dataclasses

import pytest
from PySide6.QtGui import QColor

from ui.theme.palette import palette
from ui.theme.style_buttons import FADED, danger_hover
from ui.theme.tokens import DARK, LIGHT, Tokens, contrast

PANES = ("window", "side", "pane", "raised", "field", "hover", "chip", "plate", "desk")
WASHES = {
    "accent": "accent_wash",
    "left": "left_wash",
    "right": "right_wash",
    "danger": "danger_wash",
    "warn": "warn_wash",
    "ok": "ok_wash",
}
READ = 4.5
SEEN = 3.0

both = pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])


def test_known_contrasts() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#FFFFFF", "#FFFFFF") == pytest.approx(1)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@both
@pytest.mark.parametrize("ground", PANES)
@pytest.mark.parametrize("ink", ["text", "text2"])
def test_text_is_readable_on_every_ground(tokens: Tokens, ink: str, ground: str) -> None:
    assert contrast(getattr(tokens, ink), getattr(tokens, ground)) >= READ


@both
@pytest.mark.parametrize("ink", sorted(WASHES))
@pytest.mark.parametrize("ground", ["window", "side", "pane", "wash"])
def test_colours_are_readable_on_panes_and_their_tint(
    tokens: Tokens, ink: str, ground: str
) -> None:
    under = getattr(tokens, WASHES[ink] if ground == "wash" else ground)
    assert contrast(getattr(tokens, ink), under) >= READ


@both
@pytest.mark.parametrize("ground", sorted(WASHES.values()))
def test_text_is_readable_on_every_tint(tokens: Tokens, ground: str) -> None:
    assert contrast(tokens.text, getattr(tokens, ground)) >= READ
    assert contrast(tokens.text2, getattr(tokens, ground)) >= READ


@both
@pytest.mark.parametrize(
    ("ink", "ground"),
    [
        ("on_accent", "accent"),
        ("on_accent", "accent_hover"),
        ("on_right", "right"),
        ("on_danger", "danger"),
        ("pane", "text"),
    ],
)
def test_letters_on_filled_shapes(tokens: Tokens, ink: str, ground: str) -> None:
    assert contrast(getattr(tokens, ink), getattr(tokens, ground)) >= READ


@both
@pytest.mark.parametrize("ground", [*PANES, *sorted(WASHES.values())])
@pytest.mark.parametrize("edge", ["line_strong", "accent"])
def test_control_edges_and_focus_ring_are_seen(tokens: Tokens, edge: str, ground: str) -> None:
    assert contrast(getattr(tokens, edge), getattr(tokens, ground)) >= SEEN


@both
def test_every_token_is_a_colour(tokens: Tokens) -> None:
    names = [field.name for field in dataclasses.fields(tokens) if field.name != "dark"]
    assert all(QColor(getattr(tokens, name)).isValid() for name in names)


@both
def test_palette_text_is_readable_in_all_groups(tokens: Tokens) -> None:
    made = palette(tokens)
    groups = (made.ColorGroup.Active, made.ColorGroup.Inactive)
    pairs = (
        (made.ColorRole.WindowText, made.ColorRole.Window),
        (made.ColorRole.Text, made.ColorRole.Base),
        (made.ColorRole.ButtonText, made.ColorRole.Button),
        (made.ColorRole.HighlightedText, made.ColorRole.Highlight),
        (made.ColorRole.ToolTipText, made.ColorRole.ToolTipBase),
        (made.ColorRole.PlaceholderText, made.ColorRole.Base),
    )
    for group in groups:
        for ink, ground in pairs:
            assert contrast(made.color(group, ink), made.color(group, ground)) >= READ


@both
def test_a_key_hint_that_steps_back_is_still_read(tokens: Tokens) -> None:
    for ink, ground in (("on_accent", "accent"), ("on_accent", "accent_hover"), ("text", "field")):
        over, under = tokens.color(ink), tokens.color(ground)
        mixed = QColor.fromRgbF(
            *(
                FADED * getattr(over, part)() + (1 - FADED) * getattr(under, part)()
                for part in ("redF", "greenF", "blueF")
            )
        )
        assert contrast(mixed, under) >= READ, (ink, ground)


@both
def test_the_red_button_is_read_under_the_mouse(tokens: Tokens) -> None:
    assert contrast(tokens.on_danger, danger_hover(tokens)) >= READ


@both
def test_the_focus_ring_stands_out_from_the_plates_beside_it(tokens: Tokens) -> None:
    # Around a filled button the gap shows the pane, which the ring must be seen on.
    for ground in ("window", "side", "pane", "field", "chip", "hover", "warn_wash", "danger_wash"):
        assert contrast(tokens.accent, getattr(tokens, ground)) >= SEEN, ground


@both
def test_disabled_text_is_exempt_but_never_gone(tokens: Tokens) -> None:
    exempt = {ground: contrast(tokens.dis, getattr(tokens, ground)) for ground in PANES}
    assert min(exempt.values()) >= 2.5, exempt
    assert exempt["pane"] >= 3.5
