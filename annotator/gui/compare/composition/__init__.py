"""What a theme is made of in each group, and how two codes stand to each other."""
