"""Pictures of every screen in every width and theme, always of the same people and day."""
