"""What readers say of files they refuse, by their own English sentence, in other languages."""
