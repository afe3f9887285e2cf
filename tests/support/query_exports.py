"""Writes query exports the way the customs site gives them out, small ones and huge ones."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice, product
from pathlib import Path

FULL = (
    *(
        "数据年月",
        "贸易伙伴编码",
        "贸易伙伴名称",
        "商品编码",
        "商品名称",
        "贸易方式编码",
        "贸易方式名称",
    ),
    *("注册地编码", "注册地名称", "第一数量", "第一计量单位", "第二数量", "第二计量单位", "人民币"),
)
SHORT = tuple(name for name in FULL if name[:4] not in {"贸易方式", "注册地编", "注册地名"})
_PARTNERS = (("109", "朝鲜"), ("133", "韩国"), ("116", "日本"), ("502", "美国"), ("402", "阿根廷"))
_REGIMES = (("10", "一般贸易"), ("14", "来料加工装配贸易"), ("19", "边境小额贸易"))
_PLACES = (("21", "辽宁省"), ("22", "吉林省"), ("11", "北京市"), ("37", "山东省"))
_UNITS = ("千克", "台", "个", "平方米")
_BATCH = 20_000


def row(**cells: str) -> dict[str, str]:
    """A row on North Korea with whatever is not given filled in."""
    usual = {
        "数据年月": "202401",
        "贸易伙伴编码": "109",
        "贸易伙伴名称": "朝鲜",
        "商品编码": "10063020",
        "商品名称": "长粒米精米，不论是否磨光或上光",
        "贸易方式编码": "10",
        "贸易方式名称": "一般贸易",
        "注册地编码": "21",
        "注册地名称": "辽宁省",
        "第一数量": "1200",
        "第一计量单位": "千克",
        "第二数量": "0",
        "第二计量单位": "?",
        "人民币": "5,917",
        "美元": "830",
    }
    return {**usual, **cells}


def text_of(
    rows: Iterable[dict[str, str]],
    columns: Sequence[str] = SHORT,
    *,
    trailing: bool = True,
    newline: str = "\n",
) -> str:
    """The export as text: every cell quoted, a comma after the last."""
    lines = [columns, *([one[name] for name in columns] for one in rows)]
    end = "," if trailing else ""
    return "".join(
        ",".join('"{}"'.format(cell.replace('"', '""')) for cell in line) + end + newline
        for line in lines
    )


def write(path: Path, text: str, encoding: str = "gb18030") -> Path:
    """Write a file as bytes; returns its path."""
    path.write_bytes(text.encode(encoding))
    return path


def write_huge(path: Path, count: int, *, dprk_only: bool = False) -> Path:
    """Write so many rows, a fifth of them on North Korea unless all are, without repeating one."""
    with path.open("wb") as file:
        file.write(text_of([], FULL).encode("gb18030"))
        lines = islice(_lines(dprk_only=dprk_only), count)
        while batch := "".join(islice(lines, _BATCH)):
            file.write(batch.encode("gb18030"))
    return path


def _lines(*, dprk_only: bool) -> Iterator[str]:
    months = [f"{year}{month:02d}" for year in range(1995, 2026) for month in range(1, 13)]
    partners = _PARTNERS[:1] if dprk_only else _PARTNERS
    combinations = product(months, range(8000), partners, _REGIMES, _PLACES)
    for index, (month, good, partner, regime, place) in enumerate(combinations):
        value = index * 2_654_435_761 % 90_000_000 + 1
        code = f"{good % 97 + 1:02d}{good // 97:02d}{good * 7919 % 10_000:04d}"
        cells = (
            *(month, *partner, code, "有机膦衍生物，种用除外", *regime, *place),
            *(str(value % 100_000), _UNITS[good % len(_UNITS)], "0", "?", f"{value:,}"),
        )
        yield '"' + '","'.join(cells) + '",\n'
