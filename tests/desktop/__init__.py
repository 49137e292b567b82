"""The program as its user meets it: in a real window, under a window manager, with keys and mouse from outside."""
