"""Everything about codes: the codebook, the palette that applies them, the dialogs that describe and join them."""
