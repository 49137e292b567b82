"""Results sections with right statements and planted errors, to see how many of these a check finds."""
