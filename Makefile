# Every target only calls tools/bootstrap.py, which works the same without make.
# ARGS is passed on: make test ARGS="tests/planner -k dose"
PY ?= python3
ARGS ?=
COMMANDS := setup run test check bench shots translations figures figures-sheet lock

.DEFAULT_GOAL := help
.PHONY: help $(COMMANDS)

help:
	@$(PY) tools/bootstrap.py --help

$(COMMANDS):
	@$(PY) tools/bootstrap.py $@ $(ARGS)
