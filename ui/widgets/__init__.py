"""Widgets that every area of the window shares."""

from ui.widgets.banner import Banner
from ui.widgets.buttons import button, set_key_hint, tool_button
from ui.widgets.chip import Chip, ClickableChip
from ui.widgets.chip_face import Tone
from ui.widgets.dose_field import DoseField
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.error_line import ErrorLine
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.form_area import FormArea
from ui.widgets.labels import InkLabel
from ui.widgets.ladder_stairs import LadderStairs
from ui.widgets.load_meter import LoadMeter
from ui.widgets.painted import Painted
from ui.widgets.pane_header import PaneHeader
from ui.widgets.pane_splitter import PaneSplitter
from ui.widgets.search_field import SearchField
from ui.widgets.section_band import SectionBand
from ui.widgets.segmented import Look, Segmented, SegmentSpec
from ui.widgets.side_badge import SideBadge, badge_size, paint_side_badge
from ui.widgets.side_switch import SideSwitch
from ui.widgets.words import side_keys, side_letters, side_words, spoken, working_side_keys

__all__ = [
    "Banner",
    "Chip",
    "ClickableChip",
    "DoseField",
    "ElidedLabel",
    "ErrorLine",
    "FlowLayout",
    "FormArea",
    "InkLabel",
    "LadderStairs",
    "LoadMeter",
    "Look",
    "Painted",
    "PaneHeader",
    "PaneSplitter",
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
    "set_key_hint",
    "side_keys",
    "side_letters",
    "side_words",
    "spoken",
    "tool_button",
    "working_side_keys",
]
