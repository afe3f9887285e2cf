"""What a message takes from the thread it stands in."""
