"""Drawing with matplotlib's Figure; imported in the worker process only."""
