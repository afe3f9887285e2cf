"""Turns of phrase, each rewritten into the plainer words that are read."""
