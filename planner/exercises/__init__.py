"""Exercises, doses and ladders."""
