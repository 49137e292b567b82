"""What can be asked of a project: each question reads what it needs, and has `annotator.analysis` answer it."""
