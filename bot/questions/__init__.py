"""Words to a TradeQuery, in English, Korean and Chinese."""
