"""Which prints of a cell count: the newest, the first, or those that were out at a moment."""

from dataclasses import dataclass

_RELEASE = len("2024-06")


@dataclass(frozen=True, slots=True)
class Prints:
    """The prints a question may see.

    `as_of` is a release (`2024-06`) or a day (`2024-07-18`), None for whatever is out by now;
    `first` takes of these what was printed first instead of what stands.
    """

    as_of: str | None = None
    first: bool = False

    @property
    def names_day(self) -> bool:
        """Whether the moment is a day, not a release."""
        return self.as_of is not None and len(self.as_of) > _RELEASE


NEWEST = Prints()
