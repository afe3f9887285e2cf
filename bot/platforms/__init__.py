"""Where people talk to the bot; each platform only receives, translates and shows."""
