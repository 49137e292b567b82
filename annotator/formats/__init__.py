"""Files in and out: one format a module, each with `read` or `write`."""
