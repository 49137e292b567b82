"""The frame around the panes: menus, tool bar, status bar, notes."""
