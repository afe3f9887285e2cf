"""A local web chat over the same answers."""
