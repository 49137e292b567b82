"""What the groups say of a theme, side by side: passages in columns, notes on them, quotes that speak for them."""
