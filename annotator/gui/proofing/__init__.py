"""A manuscript held against the project."""
