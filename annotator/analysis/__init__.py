"""Tables in, tables out: frequencies and comparisons, every number as the method defines it."""
