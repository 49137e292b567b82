"""Quotes as they are printed: edited, and with whose words they are."""
