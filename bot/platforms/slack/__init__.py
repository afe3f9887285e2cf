"""Slack: receives what people ask there, translates it for the bot, shows what it replies."""
