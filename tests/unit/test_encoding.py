from pathlib import Path

import pytest

from rr3search.errors import BinaryFileError, UnreadableEncodingError
from rr3search.readers.encoding import decode_text

PATH = Path("minutes.txt")
WESTERN = "Jo’s café – “costs £5” … naïve, São Paulo, Müller §4"


def decode(data: bytes) -> str:
    return decode_text(data, path=PATH)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"])
def test_western_text_is_read_in_any_usual_encoding(encoding: str) -> None:
    assert decode(WESTERN.encode(encoding)) == WESTERN


@pytest.mark.parametrize(
    "text",
    [
        "It’s £5",
        "the CRCs.¹ Then",
        "Señor Núñez",
        "Ångström",
        "FAÇADE",
        "½ hour",
        "volun\u00adtary",
        "p\u00adh\u00ado\u00adn\u00ade",
        "2010–2013",
        "the plan—late",
        "“yes” … €50",
        "• one\n• two",
        "10×10 or x×2",
        "20°C, 3²",
        "Renée and Zoë",
        "O’Brien’s £5–£6",
    ],
)
@pytest.mark.parametrize("frame", ["{}", "Jo Marsh said that the depot would close. {} Al Reed agreed.\n"])
def test_a_few_western_letters_are_read_as_windows_text(text: str, frame: str) -> None:
    printed = frame.format(text)

    assert decode(printed.encode("cp1252")) == printed


def test_cyrillic_windows_text_is_recognised() -> None:
    text = "Протокол заседания рабочей группы. Присутствовали все члены группы, кроме председателя."

    assert decode(text.encode("cp1251")) == text


def test_quotes_of_an_old_macintosh_are_recognised() -> None:
    text = "The organisation’s members said “yes” to the board’s plan, which wasn’t new, " * 3

    assert decode(text.encode("mac_roman")) == text


def test_a_macintosh_may_print_more_signs_than_letters() -> None:
    text = "Cost £5. It’s late – Jo said. " * 4

    assert decode(text.encode("mac_roman")) == text


def test_lines_pasted_from_windows_do_not_spoil_utf8() -> None:
    data = "café\nMüller\n".encode() + "naïve\n".encode("cp1252")

    assert decode(data) == "café\nMüller\nnaïve\n"


def test_mojibake_in_the_file_stays() -> None:
    assert decode("Joâ€™s plan".encode()) == "Joâ€™s plan"


@pytest.mark.parametrize("line_end", ["\r\n", "\r", "\u2028", "\n"])
def test_line_ends_become_line_feeds(line_end: str) -> None:
    assert decode(line_end.join(("one", "two\ffour", "")).encode()) == "one\ntwo\ffour\n"


def test_the_next_line_character_ends_lines_only_where_nothing_else_does() -> None:
    assert decode("one\x85two".encode()) == "one\ntwo"
    assert decode("one\x85\ntwo".encode()) == "one\x85\ntwo"


def test_zeros_on_both_sides_are_not_utf16() -> None:
    with pytest.raises(BinaryFileError):
        decode(b"a\x00b\x00\x00c\x00d")


def test_a_few_control_characters_are_forgiven() -> None:
    text = "The meeting closed at nine.\n" * 8

    assert decode(f"{text}\x1a".encode()) == f"{text}\x1a"


def test_a_mark_of_utf8_before_other_bytes_is_not_believed_blindly() -> None:
    with pytest.raises(UnreadableEncodingError, match=r"minutes\.txt"):
        decode(b"\xef\xbb\xbfcaf\xe9")
