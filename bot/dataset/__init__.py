"""The cached dataset: snapshots, checks, vintages, reference tables, resolution."""
