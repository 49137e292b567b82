"""Finding what was said, here and everywhere, and coding it."""
