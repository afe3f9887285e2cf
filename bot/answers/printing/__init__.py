"""How figures, dates and periods are written in English, Korean and Chinese."""

from bot.answers.printing.particle import Particle, with_particle
from bot.answers.printing.period import print_day, print_month, print_period, print_years
from bot.answers.printing.value import print_range, print_value

__all__ = [
    "Particle",
    "print_day",
    "print_month",
    "print_period",
    "print_range",
    "print_value",
    "print_years",
    "with_particle",
]
