"""A chat bot on China's trade with North Korea as China's customs report it."""
