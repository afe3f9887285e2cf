"""New months: watched for, ingested whole or not at all, and told of exactly once."""
