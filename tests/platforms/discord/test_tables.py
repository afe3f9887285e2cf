from bot.platforms.discord.tables import table, width

ROWS = (
    "January 2024: CNY 1.102 billion.",
    "February 2024: CNY 665.7 million.",
    "March 2024: CNY 909.4 million.",
    "April 2024: CNY 1.17 billion.",
)


def test_lines_of_names_and_figures_become_columns() -> None:
    assert table(ROWS) == (
        "```\n"
        "January 2024   CNY 1.102 billion\n"
        "February 2024  CNY 665.7 million\n"
        "March 2024     CNY 909.4 million\n"
        "April 2024      CNY 1.17 billion\n"
        "```"
    )


def test_wide_characters_take_two_columns() -> None:
    rows = tuple(f"2024年{month}月：{month}1.02亿元。" for month in range(1, 5))
    laid_out = table(rows)
    assert laid_out is not None
    lines = laid_out.split("\n")[1:-1]
    assert {width(line) for line in lines} == {width(lines[0])}


def test_few_lines_stay_a_list() -> None:
    assert table(ROWS[:3]) is None


def test_a_sentence_among_the_lines_makes_no_table() -> None:
    assert table((*ROWS, "The year stays open to revision")) is None


def test_what_a_phone_would_wrap_stays_a_list() -> None:
    assert (
        table(tuple(f"A very long name of a good number {n}: CNY 1.1 billion" for n in range(5)))
        is None
    )


def test_combining_marks_take_no_column() -> None:
    assert width("e\u0301") == 1
