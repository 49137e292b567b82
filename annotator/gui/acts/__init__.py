"""Everything that can be done from the window, a file for each menu."""
