"""What a transcript, a speaker, a code and a passage are. Standard library and `regex` only."""
