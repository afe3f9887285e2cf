"""The composers: a module for each kind of answer, or for a few that go together."""
