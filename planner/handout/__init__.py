"""From a program to the printed sheet."""
