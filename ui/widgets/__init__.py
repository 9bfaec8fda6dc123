"""Widgets that every area of the window shares."""

from ui.widgets.banner import Banner
from ui.widgets.buttons import button, tool_button
from ui.widgets.chip import Chip, ClickableChip, Tone
from ui.widgets.dose_field import DoseField
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.error_line import ErrorLine
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.labels import InkLabel
from ui.widgets.ladder_stairs import LadderStairs
from ui.widgets.load_meter import LoadMeter
from ui.widgets.painted import Painted
from ui.widgets.pane_header import PaneHeader
from ui.widgets.pane_splitter import PaneSplitter
from ui.widgets.scale_editor import ScaleEditor
from ui.widgets.search_field import SearchField
from ui.widgets.section_band import SectionBand
from ui.widgets.segmented import Look, Segmented, SegmentSpec
from ui.widgets.side_badge import SideBadge, badge_size, paint_side_badge
from ui.widgets.side_switch import SideSwitch
from ui.widgets.words import side_words, spoken

__all__ = [
    "Banner",
    "Chip",
    "ClickableChip",
    "DoseField",
    "ElidedLabel",
    "ErrorLine",
    "FlowLayout",
    "InkLabel",
    "LadderStairs",
    "LoadMeter",
    "Look",
    "Painted",
    "PaneHeader",
    "PaneSplitter",
    "ScaleEditor",
    "SearchField",
    "SectionBand",
    "SegmentSpec",
    "Segmented",
    "SideBadge",
    "SideSwitch",
    "Tone",
    "badge_size",
    "button",
    "paint_side_badge",
    "side_words",
    "spoken",
    "tool_button",
]
