"""What goes to the journal: the same blocks as a Word document and as a page for the browser."""
