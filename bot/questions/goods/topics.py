"""Topics of queries about the goods of a range: those past a mark, those under a ban."""

PAST_MARK = "past a mark"
"""The topic of goods that are counted: those above or below a mark, or all that have a figure."""
TRADED = "traded"
"""The topic of bans that the goods of a range are held against."""
ADOPTED = "adopted"
"""The topic of UN measures that came in a range, not of those that were in force in it."""
