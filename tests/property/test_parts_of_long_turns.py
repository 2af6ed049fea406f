"""Whatever a turn says, its parts hold each of its sentences once and in order, and none is too long."""

from itertools import accumulate, combinations, pairwise

from builders import make_meeting
from hypothesis import given, settings
from hypothesis import strategies as st

from rr3search.chunking import split_minutes
from rr3search.chunking.breaks import measure_breaks
from rr3search.chunking.cutting import choose_parts
from rr3search.domain import Attribution, Basis, Minutes, SpeakerType, Turn, TurnKind

JO = Attribution("Jo Marsh", "Jo", SpeakerType.PERSON, "Bridgeway", Basis.NAMED)
WORDS = (
    "harbour",
    "decking",
    "pupils",
    "singing",
    "it",
    "and",
    "with regard to",
    "On",
    "— —",
    "“This",
    "1,000",
    "日本語",
)
SENTENCES = st.lists(st.sampled_from(WORDS), min_size=1, max_size=12).map(" ".join)
TURNS = st.lists(SENTENCES, min_size=1, max_size=25)
LIMITS = st.integers(min_value=1, max_value=60)


def count_words(sentences: list[str]) -> int:
    return sum(len(sentence.split()) for sentence in sentences)


@given(TURNS, LIMITS)
def test_no_sentence_is_lost_doubled_or_cut(sentences: list[str], max_words: int) -> None:
    starts = tuple(accumulate((len(sentence) + 1 for sentence in sentences[:-1]), initial=0))
    turn = Turn(" ".join(sentences), TurnKind.STATEMENT, JO, None, None, starts, None, 1)

    passages = split_minutes(Minutes(make_meeting(), (turn,)), max_words=max_words)

    assert [sentence for passage in passages for sentence in passage.sentences] == sentences
    assert " ".join(passage.text for passage in passages) == turn.text
    assert all(len(passage.text.split()) <= max_words for passage in passages if len(passage.sentences) > 1)


@given(TURNS, LIMITS)
def test_a_turn_is_cut_the_same_way_however_it_is_printed(sentences: list[str], max_words: int) -> None:
    printed = [sentence.replace(" ", "  ").replace("“", '"').upper() for sentence in sentences]

    assert choose_parts(printed, max_words=max_words) == choose_parts(sentences, max_words=max_words)


@settings(max_examples=60, deadline=None)
@given(st.lists(SENTENCES, min_size=2, max_size=8), st.integers(min_value=12, max_value=40))
def test_no_other_cuts_cost_less(sentences: list[str], max_words: int) -> None:
    total = count_words(sentences)
    if total <= max_words:
        assert choose_parts(sentences, max_words=max_words) == [(0, len(sentences))]
        return
    breaks = measure_breaks(sentences)
    wanted = total / -(-total // max_words)

    def measure_cost(parts: list[tuple[int, int]]) -> float:
        lengths = [count_words(sentences[first:after]) for first, after in parts]
        return sum((length / wanted - 1) ** 2 for length in lengths) - sum(breaks[first] for first, _ in parts)

    ways = [
        list(pairwise((0, *cuts, len(sentences))))
        for number in range(len(sentences))
        for cuts in combinations(range(1, len(sentences)), number)
    ]
    allowed = [
        parts
        for parts in ways
        if all(after - first == 1 or count_words(sentences[first:after]) <= max_words for first, after in parts)
    ]

    assert abs(measure_cost(choose_parts(sentences, max_words=max_words)) - min(map(measure_cost, allowed))) < 1e-9
