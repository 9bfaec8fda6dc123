"""From pixels to curves: the depth buffer, contours, strung lines, fitted curves, path data."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.figures.paths import parsed_path
from tools.figures import bezier, chains, pathdata, straight, trace
from tools.figures.raster import rasterise


def circle(radius: float, count: int) -> np.ndarray:
    turn = np.linspace(0, 2 * np.pi, count)
    return radius * np.stack([np.cos(turn), np.sin(turn)], axis=1)


def farthest(controls: np.ndarray, radius: float) -> float:
    t = np.linspace(0, 1, 30)[:, None]
    gaps = []
    for a, b, c, d in controls:
        at = (1 - t) ** 3 * a + 3 * (1 - t) ** 2 * t * b + 3 * (1 - t) * t * t * c + t**3 * d
        gaps.append(np.abs(np.linalg.norm(at, axis=1) - radius).max())
    return float(max(gaps))


def test_the_nearest_triangle_wins_and_backs_are_not_seen() -> None:
    square = np.array([[2, 2], [2, 18], [18, 18], [18, 2]], dtype=float)
    near = np.column_stack([square, np.full(4, 5.0)])
    far = np.column_stack([square + 4, np.full(4, 1.0)])
    faces = np.array([[0, 1, 2], [0, 2, 3]])
    away = np.array([[8, 10, 9], [8, 11, 10]])
    points = np.concatenate([near, far, near + np.array([0, 0, 9])])
    buffer = rasterise(points, np.concatenate([faces, faces + 4, away]), (30, 30))
    assert (buffer.depth[3:17, 3:17] == 5).all()
    assert (buffer.depth[19:21, 19:21] == 1).all()
    assert int(buffer.covered.sum()) == 16 * 16 + 16 * 16 - 12 * 12


def test_a_slope_is_as_deep_as_its_plane() -> None:
    points = np.array([[0.0, 0.0, 0.0], [0.0, 40.0, 80.0], [40.0, 0.0, 40.0]])
    depth = rasterise(points, np.array([[0, 1, 2]]), (40, 40)).depth
    assert depth[10, 5] == pytest.approx(2 * 10.5 + 5.5, abs=1e-3)


def test_only_marked_triangles_are_asked_pixel_by_pixel() -> None:
    points = np.array([[0, 0, 1], [0, 20, 1], [20, 0, 1], [20, 20, 1]], dtype=float)
    triangles = np.array([[0, 1, 2], [2, 1, 3]])
    tested = np.array([True, False])
    asked: list[int] = []

    def keep(numbers: np.ndarray, weights: np.ndarray) -> np.ndarray:
        asked.extend(numbers.tolist())
        assert np.allclose(weights.sum(axis=1), 1, atol=1e-4)
        return np.zeros(len(numbers), dtype=bool)

    buffer = rasterise(points, triangles, (20, 20), tested, keep)
    assert set(asked) == {0}
    assert set(np.unique(buffer.triangle)) == {-1, 1}


@pytest.mark.parametrize("tolerance", [0.3, 1.0])
def test_a_circle_takes_few_curves_and_stays_within_the_tolerance(tolerance: float) -> None:
    (controls,) = bezier.fit([bezier.Curve(circle(200, 400), closed=True)], tolerance)
    assert len(controls) <= 8
    assert farthest(controls, 200) < 1.3 * tolerance


def test_curves_keep_corners_and_are_smooth_elsewhere() -> None:
    side = np.linspace(0, 100, 60)
    square = np.concatenate(
        [np.c_[side, 0 * side], np.c_[0 * side + 100, side], np.c_[side[::-1], 0 * side + 100]]
    )
    (controls,) = bezier.fit([bezier.Curve(square)], 0.3)
    corners = {tuple(np.round(piece[0])) for piece in controls}
    assert {(100.0, 0.0), (100.0, 100.0)} <= corners
    assert len(controls) == 3


def test_all_curves_fitted_at_once_are_as_fitted_alone() -> None:
    wave = np.linspace(0.3, 1.9, 120)[:, None] * [1.0, 0.6]
    lines = [bezier.Curve(r * (wave + np.sin(3 * wave[:, ::-1]) / 3)) for r in (20, 60, 150)]
    together = bezier.fit(lines, 0.4)
    for line, found in zip(lines, together, strict=True):
        assert np.allclose(found, bezier.fit([line], 0.4)[0])


def test_a_line_without_length_has_no_curve() -> None:
    assert [len(c) for c in bezier.fit([bezier.Curve(np.zeros((1, 2)))], 1.0)] == [0]


@settings(max_examples=30, deadline=None)
@given(st.lists(st.floats(-3000, 3000), min_size=8, max_size=8), st.sampled_from([0, 1]))
def test_path_data_ends_where_the_curve_ends(values: list[float], decimals: int) -> None:
    controls = np.array(values).reshape(1, 4, 2)
    (contour,) = parsed_path(pathdata.path_data(controls, decimals=decimals))
    assert contour.start == pytest.approx(np.round(controls[0, 0], decimals))
    assert contour.pieces[0][-2:] == pytest.approx(np.round(controls[0, 3], decimals), abs=0.06)


def test_contours_are_where_the_mask_ends() -> None:
    y, x = np.indices((120, 120)) + 0.5
    (line,) = trace.contours(np.hypot(x - 60, y - 60) < 40, blur=2.0)
    assert np.abs(np.hypot(*(line - 60).T) - 40).max() < 0.4


def test_specks_are_left_out() -> None:
    mask = np.zeros((60, 60), dtype=bool)
    mask[10:40, 10:40] = True
    mask[50:53, 50:53] = True
    assert len(trace.contours(mask, blur=1.0, least=60)) == 1


def test_calming_takes_waves_but_not_turns() -> None:
    along = np.linspace(0, 400, 400)
    waves = np.stack([along, 0.5 * np.sin(along / 3)], axis=1)
    calm = trace.calm(waves, False, 2.0, 9.0, 1.1)
    assert np.abs(calm[40:-40, 1]).max() < 0.1
    bend = np.stack([along, np.where(along < 200, 0, along - 200)], axis=1)
    kept = trace.calm(bend, False, 2.0, 9.0, 1.1)
    assert np.hypot(*(kept - bend).T).max() < 1.5


def test_a_junction_lets_the_straight_line_run_on() -> None:
    vertical = np.zeros((6, 9), dtype=np.uint8)
    horizontal = np.zeros((5, 10), dtype=np.uint8)
    horizontal[2, :] = 3
    vertical[:3, 4] = 1
    ends, kinds = chains.sides(vertical, horizontal)
    found = chains.strung(ends, kinds, 11, np.array([], dtype=np.int64))
    by_kind = {chain.kind: chain for chain, _ in found}
    assert {kind: chain.length for kind, chain in by_kind.items()} == {3: 10, 1: 3}
    assert by_kind[3].free == (True, True)
    assert sorted(by_kind[1].free) == [False, True]


def test_a_ring_is_one_closed_line() -> None:
    label = np.zeros((12, 12), dtype=int)
    label[3:9, 3:9] = 1
    vertical = (np.diff(label, axis=1) != 0).astype(np.uint8)
    horizontal = (np.diff(label, axis=0) != 0).astype(np.uint8)
    ((chain, _),) = chains.strung(*chains.sides(vertical, horizontal), 13, np.array([0]))
    assert chain.closed
    assert chain.length == 24


def steps(points: np.ndarray) -> np.ndarray:
    """A line as it runs along the borders of pixels."""
    out = [np.round(points[0])]
    for point in np.round(points[1:]):
        while (out[-1] != point).any():
            gap = point - out[-1]
            axis = int(np.abs(gap).argmax())
            step = np.zeros(2)
            step[axis] = np.sign(gap[axis])
            out.append(out[-1] + step)
    return np.array(out)


@pytest.mark.parametrize("turn", [0, 7, 30, 45, 73])
def test_a_box_gets_its_corners_back(turn: float) -> None:
    c, s = np.cos(np.radians(turn)), np.sin(np.radians(turn))
    corners = np.array([[0, 0], [160, 0], [160, 70], [0, 70]]) @ np.array([[c, s], [-s, c]])
    dense = np.concatenate([
        np.linspace(a, b, 300, endpoint=False)
        for a, b in zip(corners, np.roll(corners, -1, axis=0), strict=True)
    ])  # fmt: skip
    found = straight.straightened(steps(dense)[:-1], closed=True)
    assert found is not None
    gaps = np.hypot(*(found[:, None] - corners[None]).transpose(2, 0, 1)).min(axis=0)
    assert gaps.max() < 1.6


def test_a_round_line_is_not_straight() -> None:
    assert straight.straightened(steps(circle(40, 500) + 60), closed=False) is None
