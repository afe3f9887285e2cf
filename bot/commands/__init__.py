"""What people can tell the bot to do, declared once; every platform registers it from there."""
