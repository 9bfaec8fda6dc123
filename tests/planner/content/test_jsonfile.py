"""JSON files: what other readers let pass is refused with its place."""

from __future__ import annotations

from pathlib import Path

import pytest

from planner.content.jsonfile import read_json
from planner.errors import ContentError


def test_a_good_file(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text('{"a": [1, 2.5, "é", null]}', encoding="utf-8")
    assert read_json(tmp_path / "a.json", "a.json") == {"a": [1, 2.5, "é", None]}


@pytest.mark.parametrize(
    ("raw", "sentence"),
    [
        (b"\xef\xbb\xbf{}", "a.json, line 1: starts with a byte order mark; save it without one"),
        (b'{"a": 1,\n "a": 2}', "a.json: the key a stands twice in one object"),
        (b'[\n{"b": {"a": 1, "c": 2, "a": 1}}]', "a.json: the key a stands twice in one object"),
        (b'{"a": NaN}', "a.json: NaN is no number"),
        (b'{"a": -Infinity}', "a.json: -Infinity is no number"),
        (b'{"a": 1,\n\n "b": }', "a.json, line 3: Expecting value"),
        (b'{"a":\n"\xe9"}', "a.json, line 2: not UTF-8"),
        (b"", "a.json, line 1: Expecting value"),
        (b"[" * 100_000, "a.json: too deep, or a number too long"),
        (b"1" * 10_000, "a.json: too deep, or a number too long"),
    ],
)
def test_what_is_refused(tmp_path: Path, raw: bytes, sentence: str) -> None:
    (tmp_path / "a.json").write_bytes(raw)
    with pytest.raises(ContentError) as caught:
        read_json(tmp_path / "a.json", "a.json")
    assert caught.value.message == sentence


def test_no_file(tmp_path: Path) -> None:
    with pytest.raises(ContentError, match=r"^a\.json: the file cannot be read$"):
        read_json(tmp_path / "a.json", "a.json")
