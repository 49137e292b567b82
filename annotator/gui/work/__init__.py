"""Work that takes long, beside the window."""
