"""Which way goods go, always in the reporter's (China's) view."""

from enum import StrEnum


class Flow(StrEnum):
    """A flow of goods as China's customs see it: China's imports are North Korea's exports."""

    EXPORT = "export"
    IMPORT = "import"
    TOTAL = "total"
    BALANCE = "balance"

    @property
    def mirrored(self) -> "Flow":
        """The same goods in the partner's view."""
        return {Flow.EXPORT: Flow.IMPORT, Flow.IMPORT: Flow.EXPORT}.get(self, self)


OBSERVED_FLOWS = (Flow.EXPORT, Flow.IMPORT, Flow.TOTAL)
"""The flows a cell can have; a balance is always derived."""
