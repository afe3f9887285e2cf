"""Which ingested files make up the dataset: the list that every ingest replaces as its last act."""

from dataclasses import dataclass
from pathlib import Path

from bot.errors import DatasetError

FOLDER = "observations"
LIST = "parts.txt"
_COUNTER = "# ingests: "


def part_folder(home: Path) -> Path:
    """Where ingested figures are kept."""
    return home / FOLDER


@dataclass(frozen=True, slots=True)
class PartList:
    """The names of the files that count, and how many ingests there were so far."""

    names: tuple[str, ...] = ()
    ingests: int = 0

    def __str__(self) -> str:
        return "".join(f"{line}\n" for line in (f"{_COUNTER}{self.ingests}", *self.names))


def read_list(home: Path) -> PartList | None:
    """The list, or None where none was written yet; raises DatasetError."""
    try:
        text = (part_folder(home) / LIST).read_text(encoding="utf-8")
        lines = text.splitlines()
        counted = [line for line in lines if line.startswith(_COUNTER)]
        ingests = max((int(line.removeprefix(_COUNTER)) for line in counted), default=0)
    except FileNotFoundError:
        return None
    except (OSError, ValueError) as err:
        raise DatasetError(f"{FOLDER}/{LIST} cannot be read; restore it from a backup.") from err
    names = (line.strip() for line in lines if not line.startswith("#"))
    return PartList(tuple(name for name in names if name), ingests)


def live_parts(home: Path) -> list[Path]:
    """The Parquet files that count, oldest first; one that is not listed was never finished.

    A folder without a list counts whole: it was filled by hand. Raises DatasetError when a listed
    file is gone.
    """
    folder = part_folder(home)
    listed = read_list(home)
    if listed is None:
        return sorted(folder.glob("*.parquet"))
    parts = [folder / name for name in listed.names]
    gone = next((part.name for part in parts if not part.is_file()), None)
    if gone is not None:
        raise DatasetError(
            f"{FOLDER}/{gone} is missing though {LIST} names it; restore it from a "
            f"backup, or move the folder {FOLDER} away, sync and ingest your files again."
        )
    return parts
