"""One spelling for what people type: script, letters, endings, slips."""
