"""The page that is shown while no project is open."""
