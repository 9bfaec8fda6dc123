"""The Findings pane: what the examination found, with side and value."""
