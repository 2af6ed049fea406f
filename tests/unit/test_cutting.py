import pytest

from rr3search.chunking.breaks import is_leaning, measure_breaks
from rr3search.chunking.cutting import choose_parts

PIER = (
    "The harbour pier was closed because its timber decking had rotted.",
    "Divers inspected the harbour piles and the timber below the decking.",
    "New timber for the harbour decking would come from Norway.",
)
CHOIR = (
    "Pupils of the primary school formed a choir and practised singing daily.",
    "School singing lessons were given to pupils by volunteer teachers.",
    "Teachers hoped that the school choir and its pupils would perform.",
)


def list_parts(sentences: tuple[str, ...], *, max_words: int) -> list[tuple[str, ...]]:
    return [sentences[first:after] for first, after in choose_parts(sentences, max_words=max_words)]


def test_a_turn_is_cut_where_its_words_change() -> None:
    sentences = (*PIER, *CHOIR, "Pupils sang.", "Teachers sang with the school pupils and the choir.")

    assert list_parts(sentences, max_words=50) == [PIER, sentences[3:]]


def test_a_turn_of_one_topic_is_cut_in_the_middle() -> None:
    assert list_parts((PIER[0],) * 8, max_words=45) == [(PIER[0],) * 4] * 2


@pytest.mark.parametrize("beginning", ["It", "He added that it", "They", "This", "“Such", "That"])
def test_no_part_begins_by_pointing_back(beginning: str) -> None:
    sentences = (*PIER, f"{beginning} was said of the school choir and its pupils too.", *CHOIR)

    starts = [part[0] for part in list_parts(sentences, max_words=60)]

    assert len(starts) == 2
    assert sentences[3] not in starts


def test_a_part_begins_where_a_new_topic_is_announced() -> None:
    sentences = (*["The pier was closed."] * 4, "With regard to the pier, it was open.", *["The pier was closed."] * 4)

    assert list_parts(sentences, max_words=25)[1][0] == sentences[4]


@pytest.mark.parametrize(
    ("higher", "lower"),
    [
        ("Turning to rents, they rose.", "Rents rose."),
        ("Secondly, rents rose.", "Rents rose."),
        ("First, rents rose.", "First rents rose."),
        ("As for rents, they rose.", "As rents rose, people left."),
        ("Rents rose.", "And rents rose."),
        ("Because of rents, people left.", "Because rents rose, people left."),
        ("But rents rose.", "These rents rose."),
    ],
)
def test_how_a_sentence_begins_says_whether_a_part_may(higher: str, lower: str) -> None:
    before = "The pier was closed."

    assert measure_breaks([before, higher])[1] > measure_breaks([before, lower])[1]


@pytest.mark.parametrize(
    "sentence", ["Their rents rose.", "That's why.", "It’s so.", "The latter rose.", "It was noted."]
)
def test_what_points_back_leans(sentence: str) -> None:
    assert is_leaning(sentence)


@pytest.mark.parametrize(
    "sentence",
    ["Items rose.", "Shelly left.", "Theirry left.", "The late train left.", "It was noted that rents rose."],
)
def test_what_can_be_read_alone_does_not_lean(sentence: str) -> None:
    assert not is_leaning(sentence)


def test_a_sentence_longer_than_a_part_stands_alone() -> None:
    long = " ".join(["rent"] * 30)

    assert list_parts(("Short.", long, "Short."), max_words=10) == [("Short.",), (long,), ("Short.",)]


def test_no_part_is_longer_than_allowed_although_an_even_one_would_be() -> None:
    sentences = tuple(" ".join(["rent"] * length) for length in (4, 4, 4))

    assert list_parts(sentences, max_words=6) == [(one,) for one in sentences]


def test_sentences_without_words_are_cut_too() -> None:
    assert sum(after - first for first, after in choose_parts(["—"] * 2_000, max_words=50)) == 2_000
