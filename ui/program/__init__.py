"""The Program pane: what is proposed, why, and every edit on it."""
