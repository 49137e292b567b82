"""The language of the program: which there are, how numbers and days are written in it, what failures are called."""
