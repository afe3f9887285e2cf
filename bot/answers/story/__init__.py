"""The story of a month, as an expert would write it."""
