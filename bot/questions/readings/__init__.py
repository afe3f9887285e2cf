"""What the signals of a question come to: its kind, its periods, what the whole asks."""
