"""The left pane: transcripts and who speaks in them."""
