"""How passages come about by hand: modes of coding, what is done with a passage, and going from one to the next."""
