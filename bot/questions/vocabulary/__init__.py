"""The words of each language: a new language is a new module here."""
