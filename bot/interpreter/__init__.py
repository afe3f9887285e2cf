"""An optional language model that may turn words into a TradeQuery, and nothing else.

Off unless LLM_BASE_URL is set. Only the question is sent; what comes back is checked against the
query's own types, and anything else counts as not understood. No figure and no sentence of an
answer ever comes from here.
"""
