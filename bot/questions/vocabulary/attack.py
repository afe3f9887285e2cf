"""Marks of an attack that look alike in every language: code, markup, links, mass mentions."""

from typing import Final

TECHNICAL: Final = (
    r"\bignore (?:all |any |your |the |my |previous |prior |these )+"
    r"|\bdisregard (?:all|your|previous|the)"
    r"|\bsystem prompt\b|\bjailbreak\b|\byou are now\b|\bdrop table\b|\bselect \*"
    r"|\bunion select\b|\bor '?1'? ?= ?'?1|\binsert into\b|\bdelete from\b|;--|<script|<img"
    r"|<iframe|javascript:|@everyone|@here\b|<[!@#][!&a-z0-9]|https?://|\bwww\.|\brm -rf\b|\$\{"
    r"|\{\{|\{%|\.\./|/etc/passwd|\bapi[ _-]?keys?\b|\bpasswords?\b"
    r"|\bsource[ -]code\b|[源原][代程][码式]|源码"
    r"|\b(?:discord|slack|bot|access|secret) token\b"
)
"""Matched besides each language's own words for an attack."""
