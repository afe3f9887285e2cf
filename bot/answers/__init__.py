"""A TradeQuery to an Answer: figures with receipts, baselines, caveats, wording, number lock."""
