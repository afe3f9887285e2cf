"""The providers: each reads its own format strictly into Observations, or says what is wrong."""
