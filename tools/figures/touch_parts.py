"""The names of the parts of the body that may rest on something."""

from __future__ import annotations

from tools.figures.angles import SIDES

_LIMB_PARTS = (
    "foot", "toes", "heel", "shin", "knee", "thigh", "hip",
    "hand", "forearm", "elbow", "upper_arm", "shoulder",
)  # fmt: skip
_TRUNK_PARTS = ("pelvis", "back", "belly", "chest", "head")
# The names a contact may have.
PARTS_THAT_REST = (
    *_TRUNK_PARTS,
    *(f"{side}_{part}" for side in SIDES for part in _LIMB_PARTS),
)
