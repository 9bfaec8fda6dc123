"""What holds for every test: Qt draws offscreen, hypothesis keeps no clock."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before anything imports Qt

from hypothesis import settings

settings.register_profile("stance", deadline=None)
settings.register_profile("stance-ci", deadline=None, derandomize=True)
settings.load_profile("stance-ci" if os.environ.get("CI") else "stance")
