"""Undo and redo over whole values, against a plain list as the model."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from planner.programs.history import LONGEST, History

EDITS = st.lists(st.one_of(st.integers(0, 3), st.sampled_from(["undo", "redo"])), max_size=60)


@given(EDITS)
def test_like_a_list_with_a_finger(edits: list[int | str]) -> None:
    history: History[int] = History(0)
    values, finger = [0], 0
    for one in edits:
        if one == "undo":
            history, finger = history.undo(), max(0, finger - 1)
        elif one == "redo":
            history, finger = history.redo(), min(len(values) - 1, finger + 1)
        else:
            assert isinstance(one, int)
            history = history.edited(f"to {one}", one)
            if one != values[finger]:
                values, finger = [*values[: finger + 1], one], finger + 1
        assert history.present == values[finger]
        assert (history.undo_label is None) == (finger == 0)
        assert (history.redo_label is None) == (finger == len(values) - 1)


def test_labels_name_what_is_undone_and_redone() -> None:
    history = History("a").edited("record pain", "b")
    assert history.undo_label == "record pain"
    assert history.undo().redo_label == "record pain"


def test_the_way_back_is_long_but_not_endless() -> None:
    history: History[int] = History(0)
    for number in range(1, LONGEST + 50):
        history = history.edited("count", number)
    assert len(history.done) == LONGEST
