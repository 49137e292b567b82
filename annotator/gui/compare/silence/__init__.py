"""What was looked for where: the map of silence."""
