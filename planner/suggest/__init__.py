"""From an assessment to a proposal with reasons."""
