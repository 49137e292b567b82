"""Splitting a code by sorting its passages."""
