"""Which goods a question talks about, and how they are counted."""
