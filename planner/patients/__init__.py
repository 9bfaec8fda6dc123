"""Patients, episodes and visits."""
