"""From a pose file to drawings: every phase placed, furnished, seen, traced and marked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from planner.figures.paths import parsed_path
from tools.figures import muscles, overlays, props
from tools.figures.between import between
from tools.figures.body import Placed
from tools.figures.contact import place
from tools.figures.drawing import draw
from tools.figures.figure import figure
from tools.figures.pose import PoseFile
from tools.figures.scene import Camera, Scene, see
from tools.figures.sketch import FINAL, Fineness, Op
from tools.figures.stage import Stage

Box = tuple[float, float, float, float]
FINAL_SCALE, PREVIEW_SCALE, MOVE_SCALE = 800.0, 400.0, 300.0  # pixels a metre
ROOM = 12.0  # mm round a drawing, for the widths of its lines
MARK_ROOM = 100.0
ARROW_STEPS = 4  # of each leg of a movement
MOVEMENT = ("start", "middle", "end")


@dataclass(frozen=True)
class Drawing:
    """One drawn phase: `box` holds everything, mm."""

    name: str
    box: Box
    mark: tuple[float, float] | None
    ops: list[Op]


def box_of(ops: Sequence[Op], mark: tuple[float, float] | None = None) -> Box:
    """The box round a drawing and the place of its letter."""
    x: list[float] = []
    y: list[float] = []
    for _, _, data in ops:
        if data.startswith("@"):
            continue
        for contour in parsed_path(data):
            for numbers in (contour.start, *contour.pieces):
                x += numbers[0::2]
                y += numbers[1::2]
    box = [min(x) - ROOM, min(y) - ROOM, max(x) + ROOM, max(y) + ROOM]
    if mark is not None:
        box = [min(box[0], mark[0] - MARK_ROOM), min(box[1], mark[1] - MARK_ROOM),
               max(box[2], mark[0] + MARK_ROOM), max(box[3], mark[1] + MARK_ROOM)]  # fmt: skip
    left, top, right, bottom = (float(round(value)) for value in box)
    return left, top, right, bottom


@dataclass
class Exercise:
    """One pose file being drawn. Raises what placing and furnishing raise, with their reasons."""

    file: PoseFile

    def __post_init__(self) -> None:
        self.figure = figure(self.file.body, self.file.barefoot)
        self.tops = props.tops(self.file.props)

    @cached_property
    def placed(self) -> dict[str, Placed]:
        """The settled body of each phase."""
        return {
            name: place(self.figure.body, pose, self.tops)
            for name, pose in self.file.phases.items()
        }

    @property
    def sides(self) -> tuple[str, ...]:
        """The sides whose muscles are tinted."""
        return ("left", "right") if self.file.side == "none" else (self.file.side,)

    @property
    def movement(self) -> list[Placed]:
        """The phases from start to end, where there are both."""
        return [self.placed[name] for name in MOVEMENT if name in self.placed]

    def moment(self, share: float) -> Placed:
        """The body at a share (0 to 1) of the whole movement."""
        stops = self.movement
        leg = min(int(share * (len(stops) - 1)), len(stops) - 2)
        here = share * (len(stops) - 1) - leg
        if here in (0.0, 1.0):
            return stops[leg + int(here)]
        pose = between(stops[leg].pose, stops[leg + 1].pose, here)
        return place(self.figure.body, pose, self.tops)

    def scene(self, placed: Placed, scale: float) -> Scene:
        """What the camera sees of a placed body with the props."""
        stage = Stage(self.figure.body, placed, tuple(self.placed.values()))
        pieces = props.pieces(self.file.props, stage)
        return see(self.figure, placed, pieces, self.camera(scale))

    def camera(self, scale: float) -> Camera:
        """The camera of the file."""
        return Camera(self.file.view[0], self.file.view[1], scale)

    def picture_at(self, share: float, scale: float, finish: Fineness) -> list[Op]:
        """The picture at a share (0 to 1) of the movement, with the tint of the nearest phase."""
        names = [name for name in MOVEMENT if name in self.placed]
        nearest = names[round(share * (len(names) - 1) + 1e-9)]
        return self.picture(self.scene(self.moment(share), scale), nearest, finish)

    def picture(self, scene: Scene, phase: str, finish: Fineness = FINAL) -> list[Op]:
        """A scene with the muscles of a phase, water over it, without arrow and lines."""
        worked = self.file.muscles if phase in self.file.tinted else ()
        tint = muscles.mask(scene, worked, self.sides) if worked else None
        ops = draw(scene, tint, finish)
        for prop in self.file.props:
            if prop.get("kind") == "water":
                ops += overlays.water_ops(scene, float(prop.get("level", 1.1)))
        return ops

    @cached_property
    def _path(self) -> list[Placed]:
        count = ARROW_STEPS * (len(self.movement) - 1)
        return [self.moment(k / count) for k in range(count + 1)]

    def drawing(self, name: str, scale: float = FINAL_SCALE) -> Drawing:
        """Draw one phase."""
        scene = self.scene(self.placed[name], scale)
        ops = self.picture(scene, name)
        if name == "end" and len(self.movement) > 1:
            for wanted in self.file.arrow:
                ops += overlays.arrow_ops(scene, self._path, wanted)
        if self.file.lines:
            role = "bad" if name == "fault" else "good"
            ops += overlays.alignment_ops(scene, self.file.lines, role)
        unilateral = self.file.side != "none" and self.file.mark is not None
        mark = overlays.mark_place(scene, str(self.file.mark)) if unilateral else None
        return Drawing(name, box_of(ops, mark), mark, ops)

    def drawings(self, scale: float = FINAL_SCALE) -> list[Drawing]:
        """Draw all phases."""
        return [self.drawing(name, scale) for name in self.file.phases]
