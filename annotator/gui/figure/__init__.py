"""Figures of the comparison, on screen as in the article."""
