"""The window. Everything that imports Qt is below this folder, a folder for each pane."""
