"""The transcript with its passages: the text, the speakers beside it, the codes in the margin."""
