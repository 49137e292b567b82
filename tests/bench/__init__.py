"""Speed and memory as ratios to floors taken in the same run: `python -m tests.bench`."""
