"""Draws the exercises: python -m tools.figures draw | moves | show | sheet | check | chart."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

# Two workers on two cores: numpy must not start threads of its own.
for _name in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS"):
    os.environ.setdefault(_name, "1")


def _arguments(argv: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tools.figures", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    for name, told in (
        ("draw", "draw exercises into resources/figures/drawn"),
        ("moves", "draw the in-betweens into resources/figures/moves"),
    ):
        command = commands.add_parser(name, help=told)
        command.add_argument("ids", nargs="*", help="exercises; none given: all")
        command.add_argument("--all", action="store_true", help="all that have a pose file")
        command.add_argument("--preview", action="store_true", help="quick and rough")
        command.add_argument("--force", action="store_true", help="also what has not changed")
        command.add_argument("--out", type=Path, help="another folder to write to")
    show = commands.add_parser("show", help="one exercise, all phases large, as a picture")
    show.add_argument("id")
    show.add_argument("--draw", action="store_true", help="draw it first, quickly, from its poses")
    show.add_argument("--fine", action="store_true", help="with --draw: as fine as the final")
    show.add_argument("--poses", type=Path, help="another folder of pose files")
    show.add_argument("--out", type=Path, help="the picture; build/figures/ID.png by itself")
    sheet = commands.add_parser("sheet", help="contact sheets of all that is drawn")
    sheet.add_argument("ids", nargs="*")
    sheet.add_argument("--out", type=Path, default=Path("build/figures"))
    check = commands.add_parser("check", help="tell what is wrong with poses and drawings")
    check.add_argument("ids", nargs="*")
    chart = commands.add_parser("chart", help="draw the body chart into resources/figures")
    chart.add_argument("--out", type=Path, default=Path("resources/figures/chart.json"))
    return parser.parse_args(argv)


def main(argv: list[str] | None = None) -> int:
    """Run one command and give its exit status."""
    told = _arguments(argv)
    from tools.figures import build

    if told.command == "show":
        return build.show(told.id, told.out, told.draw, told.fine, told.poses)
    if told.command == "sheet":
        return build.sheet(told.ids, told.out)
    if told.command == "check":
        from tools.figures.check import check

        return check(told.ids)
    if told.command == "chart":
        from tools.figures.chart import write_chart

        return write_chart(told.out)
    job = build.draw if told.command == "draw" else build.moves
    wanted = build.Wanted([] if told.all else told.ids, told.preview, told.force, told.out)
    return job(wanted)


if __name__ == "__main__":
    sys.exit(main())
