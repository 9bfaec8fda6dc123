"""Where muscles lie under the skin: outlines on charts of hip, thigh, shank, trunk, arm, foot.

Each point is (degrees round the part, place along it): 0 degrees are in front, 90 outside, 180
behind, 270 inside. Along the hip 0 is the hip joint and 1 the waist; along the trunk 0 is the hip
joint and 1 the base of the neck; along a limb 0 is its upper joint and 1 its lower; along the foot
0 is the heel and 1 the toes, with 0 degrees on top and 180 on the sole.
"""

from __future__ import annotations

Outline = tuple[tuple[float, float], ...]

CHARTS: dict[str, tuple[str, Outline]] = {
    # From the iliac crest, between its front quarter and its back third, down to the trochanter.
    "gluteus_medius": ("hip", (
        (36, .46), (48, .74), (72, .90), (112, .92), (146, .74), (156, .46), (134, .12),
        (112, -.26), (98, -.44), (84, -.44), (74, -.16), (54, .16))),
    "front_gluteus_medius": ("hip", (
        (36, .46), (48, .74), (70, .88), (90, .80), (94, .30), (96, -.30), (88, -.44),
        (76, -.30), (56, .14))),
    "gluteus_minimus": ("hip", (
        (52, .34), (66, .54), (96, .58), (124, .46), (126, .22), (108, -.16), (98, -.40),
        (84, -.40), (72, -.14))),
    # From sacrum and crest, running down and outwards past the trochanter to the outer thigh.
    "gluteus_maximus": ("hip", (
        (150, .80), (172, .84), (198, .72), (212, .30), (216, -.40), (208, -.86), (182, -1.02),
        (148, -1.06), (114, -1.14), (98, -.88), (102, -.40), (118, .06), (136, .48))),
    "tfl": ("hip", (
        (34, .60), (46, .70), (58, .56), (70, .10), (82, -.45), (84, -.86), (74, -.86),
        (58, -.36), (42, .16))),
    # Across the back of the hip joint, between sacrum and trochanter.
    "deep_hip_rotators": ("hip", (
        (170, .34), (176, .10), (170, -.20), (140, -.30), (106, -.16), (98, .00), (108, .12),
        (138, .26))),
    # From inside the pelvis, out under the groin, to the inner side of the upper thigh bone.
    "hip_flexors": ("hip", (
        (10, .74), (30, .66), (40, .36), (36, .02), (24, -.34), (8, -.52), (-2, -.40), (10, -.02),
        (14, .36))),
    "quadriceps": ("thigh", (
        (-46, .38), (-22, .20), (8, .12), (38, .10), (66, .22), (80, .46), (72, .74), (54, .90),
        (28, .93), (4, .95), (-24, .96), (-48, .92), (-62, .78), (-58, .56))),
    "outer_quadriceps": ("thigh", (
        (30, .26), (54, .14), (84, .20), (98, .46), (86, .74), (62, .90), (36, .90), (26, .62))),
    "hamstrings": ("thigh", (
        (136, .28), (164, .22), (196, .22), (222, .30), (236, .52), (238, .78), (226, 1.0),
        (212, .98), (198, .80), (180, .74), (160, .80), (146, .98), (130, .98), (120, .76),
        (124, .44))),
    "adductors": ("thigh", (
        (312, .06), (326, .16), (316, .42), (296, .66), (274, .74), (256, .64), (246, .36),
        (252, .12), (282, .04))),
    # The two heads of gastrocnemius, the inner one lower.
    "calf": ("shank", (
        (120, .10), (150, .03), (182, .07), (214, .02), (246, .10), (262, .28), (246, .50),
        (220, .58), (196, .54), (182, .48), (166, .50), (138, .51), (114, .42), (104, .24))),
    "soleus": ("shank", (
        (96, .30), (108, .46), (136, .55), (166, .54), (182, .52), (200, .58), (226, .62),
        (256, .50), (266, .34), (274, .50), (252, .68), (212, .80), (188, .90), (172, .90),
        (146, .78), (108, .66), (90, .48))),
    "abdominals": ("trunk", (
        (-24, .58), (-12, .62), (12, .62), (24, .58), (25, .30), (20, .08), (8, -.03), (-8, -.03),
        (-20, .08), (-25, .30))),
    # From the lower ribs obliquely forwards and down to the crest and the groin.
    "obliques": ("trunk", (
        (30, .48), (52, .60), (84, .58), (112, .44), (120, .28), (92, .18), (62, .10), (38, .10),
        (30, .24))),
    "back_extensors": ("trunk", (
        (172, .94), (162, .80), (152, .56), (146, .36), (150, .22), (164, .10), (177, .06),
        (177, .94))),
    "low_back": ("trunk", (
        (177, .46), (160, .48), (140, .44), (134, .30), (142, .18), (162, .08), (177, .06))),
    "quadratus_lumborum": ("trunk", (
        (162, .44), (142, .42), (128, .32), (126, .22), (146, .20), (162, .24))),
    "back": ("trunk", (
        (177, .90), (158, .88), (134, .78), (116, .68), (112, .56), (130, .40), (148, .24),
        (166, .10), (177, .08))),
    "deltoid": ("arm", (
        (-50, -.02), (0, -.16), (90, -.18), (180, -.16), (226, -.02), (210, .20), (150, .36),
        (90, .46), (36, .36), (-30, .20))),
    "biceps": ("arm", (
        (-52, .38), (-10, .32), (28, .38), (42, .60), (30, .86), (-6, .94), (-44, .86),
        (-60, .62))),
    "triceps": ("arm", (
        (130, .34), (180, .26), (230, .34), (244, .58), (222, .80), (180, .88), (140, .80),
        (120, .58))),
    "foot_arch": ("foot", (
        (150, .20), (140, .50), (150, .72), (190, .74), (230, .70), (262, .56), (270, .36),
        (250, .20), (200, .14))),
    "kneecap": ("thigh", (
        (-38, .94), (0, .89), (36, .94), (44, 1.02), (30, 1.10), (0, 1.13), (-32, 1.10),
        (-44, 1.02))),
    "ankle_front": ("shank", (
        (-70, .93), (0, .89), (70, .93), (96, 1.0), (60, 1.07), (0, 1.05), (-60, 1.07),
        (-96, 1.0))),
}  # fmt: skip

# Names as the exercises' targets use them, for what is several charts or bears another name.
GROUPS: dict[str, tuple[str, ...]] = {
    "hip_adductors": ("adductors",),
    "hip_rotators": ("deep_hip_rotators", "gluteus_minimus"),
    "spine": ("back_extensors",),
    "foot": ("foot_arch",),
    "foot_muscles": ("foot_arch",),
    "arms_shoulders": ("deltoid", "biceps", "triceps"),
    "arms_and_shoulders": ("deltoid", "biceps", "triceps"),
    "knee_joint": ("kneecap",),
    "ankle_joint": ("ankle_front",),
    "trunk_and_hips": ("abdominals", "obliques", "gluteus_maximus"),
    "ankle_and_hip_balance_muscles": ("gluteus_medius", "calf"),
    "whole_leg": ("gluteus_maximus", "quadriceps", "hamstrings", "calf"),
    "whole_body": ("gluteus_maximus", "quadriceps", "hamstrings", "calf"),
    "running_form": ("gluteus_medius", "quadriceps", "calf"),
}


def charts_of(name: str) -> tuple[str, ...]:
    """The charts of a muscle or group; blanks and capitals do not matter. KeyError if unknown."""
    key = name.strip().lower().replace(" ", "_")
    if key in CHARTS:
        return (key,)
    if key in GROUPS:
        return GROUPS[key]
    known = ", ".join(sorted(CHARTS | GROUPS))
    raise KeyError(f"there is no muscle {name!r}; there are {known}")
