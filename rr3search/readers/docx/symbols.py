"""Letters of symbol fonts: a code and its font in, a character everybody can read out."""

__all__ = ["read_symbol"]

_PRIVATE = range(0xF000, 0xF100)
_LAST_CODE = 0x10FFFF
_SURROGATES = range(0xD800, 0xE000)
_WINGDINGS = {
    0x28: "☎", 0x2A: "✉", 0x4A: "☺", 0x6C: "●", 0x6E: "■", 0x71: "❑", 0x76: "❖", 0x77: "◆", 0x9F: "•", 0xA7: "▪",
    0xA8: "☐", 0xD8: "➢", 0xDF: "←", 0xE0: "→", 0xE8: "➔", 0xF0: "⇨", 0xFB: "✗", 0xFC: "✓", 0xFD: "☒", 0xFE: "☑",
}  # fmt: skip
_SYMBOL = {
    0x2D: "−", 0xA3: "≤", 0xB0: "°", 0xB1: "±", 0xB3: "≥", 0xB4: "×", 0xB7: "•", 0xB9: "≠", 0xAB: "↔", 0xAC: "←",
    0xAE: "→", 0xD6: "√", 0xA5: "∞", 0x61: "α", 0x62: "β", 0x67: "γ", 0x64: "δ", 0x6D: "μ", 0x70: "π", 0x73: "σ",
}  # fmt: skip
_FONTS = {"symbol": _SYMBOL, "wingdings": _WINGDINGS}


def read_symbol(code: str, *, font: str) -> str:
    """Read a symbol; empty where its code is none.

    Args:
        code: Hexadecimal.
        font: As the file names it; of an unknown one the plain character is given.
    """
    try:
        point = int(code, 16)
    except ValueError:
        return ""
    if not 0 < point <= _LAST_CODE or point in _SURROGATES:
        return ""
    plain = point - _PRIVATE.start if point in _PRIVATE else point
    return _FONTS.get(font.lower(), {}).get(plain) or chr(point)
