"""Which ingested files make up the dataset: the list that every ingest replaces as its last act."""

from pathlib import Path

from bot.errors import DatasetError

FOLDER = "observations"
LIST = "parts.txt"


def part_folder(home: Path) -> Path:
    """Where ingested figures are kept."""
    return home / FOLDER


def live_parts(home: Path) -> list[Path]:
    """The Parquet files that count, oldest first; one that is not listed was never finished.

    A folder without a list counts whole: it was filled by hand. Raises DatasetError when a listed
    file is gone.
    """
    folder = part_folder(home)
    try:
        names = (folder / LIST).read_text(encoding="utf-8").split()
    except FileNotFoundError:
        return sorted(folder.glob("*.parquet"))
    except (OSError, UnicodeDecodeError) as err:
        raise DatasetError(f"{FOLDER}/{LIST} cannot be read; restore it from a backup.") from err
    parts = [folder / name for name in names]
    gone = next((part.name for part in parts if not part.is_file()), None)
    if gone is not None:
        raise DatasetError(
            f"{FOLDER}/{gone} is missing though {LIST} names it; restore the file, or delete its "
            "line and ingest its source again."
        )
    return parts
