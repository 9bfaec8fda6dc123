"""PySide6 6.12.0 lost one reference to None per void call on Python 3.11: it must not come back."""

import subprocess
import sys

CALLS = 20_000
NOISE = 500

# A process of its own, which leaves without cleaning up: where references are lost, Python dies
# after about 5,000 calls or at its end, and would take the test run with it.
COUNT = """
import os, sys
from PySide6.QtWidgets import QApplication, QLabel
application = QApplication([])
label = QLabel()
before = sys.getrefcount(None)
for done in range(1, int(sys.argv[1]) + 1):
    label.setText("x")
    if done % 1000 == 0 and before - sys.getrefcount(None) > int(sys.argv[2]):
        break
print(done, sys.getrefcount(None) - before, flush=True)
os._exit(0)
"""


def test_calls_that_return_nothing_keep_none_alive() -> None:
    command = [sys.executable, "-c", COUNT, str(CALLS), str(NOISE)]
    counted = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    done, change = map(int, counted.split())
    assert abs(change) < NOISE, f"{done} calls changed the references to None by {change}"
    assert done == CALLS
