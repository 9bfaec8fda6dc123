"""What the examination found."""
