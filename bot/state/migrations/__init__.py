"""How the schema became what it is, one revision a step; Alembic runs them."""
