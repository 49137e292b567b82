"""The comparison pane: themes against groups, the passages behind each number, and the card of one theme."""
