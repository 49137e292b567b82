"""The help that comes with the program: pages to read, without a network."""
