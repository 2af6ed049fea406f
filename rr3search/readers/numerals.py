"""Numbers as lists print them: a count and a format in, its letters out."""

__all__ = ["spell_number"]

_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"),
    (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
_LARGEST_ROMAN = 3999
_LARGEST_LETTER = 780
_FIRST_TWO_DIGITS = 10
_ORDINALS = {1: "st", 2: "nd", 3: "rd"}


def spell_number(count: int, number_format: str) -> str:
    """Spell a count.

    Args:
        count: Any whole number; one that a format cannot print is printed in digits.
        number_format: As WordprocessingML names it ("lowerRoman"); an unknown one is "decimal".
    """
    match number_format:
        case "none":
            return ""
        case "lowerRoman" | "upperRoman" if 0 < count <= _LARGEST_ROMAN:
            return _match_case(_spell_roman(count), number_format)
        case "lowerLetter" | "upperLetter" if 0 < count <= _LARGEST_LETTER:
            return _match_case(chr(ord("a") + (count - 1) % 26) * ((count - 1) // 26 + 1), number_format)
        case "decimalZero" if 0 <= count < _FIRST_TWO_DIGITS:
            return f"0{count}"
        case "ordinal":
            is_teen = count // 10 % 10 == 1
            return f"{count}{'th' if is_teen else _ORDINALS.get(count % 10, 'th')}"
        case _:
            return str(count)


def _match_case(spelled: str, number_format: str) -> str:
    return spelled.upper() if number_format.startswith("upper") else spelled


def _spell_roman(count: int) -> str:
    spelled = ""
    for value, letters in _ROMAN:
        times, count = divmod(count, value)
        spelled += letters * times
    return spelled
