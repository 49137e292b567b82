"""Every act by name and by its keys: the palette of all of them, the keys as one wants them, and their sheet."""
