"""Figures for the manuscript and the screen, a file for each kind."""
