"""The manuscript pack: everything that an article takes from a project, written to one folder."""
