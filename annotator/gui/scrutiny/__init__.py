"""What became of the comparison: what each status survives, and the tests that a project may switch on."""
