"""The frame of the window: commands, bars, panes, saving."""
