"""One passage at a time, large and in its context: what splitting and looking again are made of."""
