"""The ways of drawing a chart that words can ask for."""

from enum import StrEnum


class Way(StrEnum):
    """A way of drawing that words ask for."""

    SEASONAL = "seasonal"
    RACE = "race"
    INDEX = "index"
    PIE = "pie"
    BARS = "bars"
    LINES = "lines"
    LOG = "log"
    USE = "use"
    DARK = "dark"
    LIGHT = "light"
