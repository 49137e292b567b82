"""The coding from other sides: what comes together, who speaks, where in a conversation, since when little is new."""
