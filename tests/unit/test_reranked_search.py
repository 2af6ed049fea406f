"""What a reranker changes of a search and an answer, and what it cannot."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from hashlib import sha256
from pathlib import Path

import pytest
from builders import make_meeting, make_passage, number_passages
from cross_encoders import write_cross_encoder

from rr3search.answer import answer_question
from rr3search.domain import AnswerStatus, Passage, RefusalReason, SpeakerType, TurnKind
from rr3search.embedders import HashingEmbedder
from rr3search.queries import FilterRequest
from rr3search.rerankers import load_reranker
from rr3search.search import DEFAULT_SEARCH, LOOKED_AT, Holdings, SearchSettings, search_passages
from rr3search.stores import EmbedderStamp, LocalStore
from rr3search.stores.memory import MemoryStore

NOTHING = FilterRequest()
QUERIES = Path(__file__).parents[2] / "seeds" / "queries.jsonl"
ASKED = [json.loads(line)["query"] for line in QUERIES.read_text(encoding="utf-8").splitlines()]
TRAPS = ("which organisation found that 53% had no smart phone", "who could not get access to Email a Prisoner")


@dataclass
class LikingReranker:
    """Scores by the number of a word, and notes what it is given."""

    liked: str
    asked: list[str] = field(default_factory=list)
    read: list[Sequence[str]] = field(default_factory=list)

    @property
    def name(self) -> str:
        return f"likes {self.liked}"

    def score_pairs(self, query: str, texts: Sequence[str]) -> list[float]:
        self.asked.append(query)
        self.read.append(texts)
        return [float(text.lower().count(self.liked)) for text in texts]


@dataclass(frozen=True)
class WilfulReranker:
    """Scores by chance, the same for the same pair."""

    seed: int

    @property
    def name(self) -> str:
        return f"wilful {self.seed}"

    def score_pairs(self, query: str, texts: Sequence[str]) -> list[float]:
        return [float(sha256(f"{self.seed}{query}{text}".encode()).digest()[0]) for text in texts]


WEIR = (
    make_passage("The weir leaks and the weir gate is old."),
    make_passage("The weir at the mill was looked at.", position=1),
    make_passage("The mill, the mill: the weir there leaks.", position=2),
    make_passage("Coffee was served.", position=3),
    make_passage("The minutes were agreed.", position=4),
)


def hold(*passages: Passage) -> Holdings:
    store, embedder = MemoryStore(), HashingEmbedder()
    with store.write(EmbedderStamp(embedder.name, embedder.fingerprint, embedder.dimensions)) as writer:
        vectors = embedder.embed_texts([one.text for one in passages])
        writer.replace_meeting(make_meeting(), list(passages), vectors)
    return Holdings(store, embedder)


def find(typed: str, holdings: Holdings, *, limit: int = 5) -> list[Passage]:
    return [hit.passage for hit in search_passages(typed, NOTHING, holdings, limit=limit).hits]


def weigh(weight: float) -> SearchSettings:
    ranking, answering = DEFAULT_SEARCH.ranking, DEFAULT_SEARCH.answering
    return replace(DEFAULT_SEARCH, ranking=replace(ranking, rerank=weight), answering=replace(answering, rerank=weight))


@pytest.fixture
def founding(founding_index: Path) -> Iterator[Holdings]:
    with LocalStore.open(founding_index) as store:
        yield Holdings(store, HashingEmbedder())


def test_a_real_cross_encoder_moves_what_it_likes_to_the_front(tmp_path: Path) -> None:
    holdings = hold(*WEIR)
    reranker = load_reranker(str(write_cross_encoder(tmp_path / "mill", liked="mill")))
    reranked = replace(holdings, reranker=reranker, settings=weigh(3.0))

    assert find("the weir leaks", holdings)[0] == WEIR[0]
    assert find("the weir leaks", reranked)[0] == WEIR[2]
    assert find("the weir leaks", reranked) == find("the weir leaks", reranked)
    assert set(find("the weir leaks", reranked)) == set(find("the weir leaks", holdings))


def test_an_answer_quotes_first_what_the_reranker_puts_first() -> None:
    holdings = hold(*WEIR)
    reranked = replace(holdings, reranker=LikingReranker("mill"), settings=weigh(3.0))

    plain = answer_question("does the weir leak", NOTHING, holdings, limit=1)
    again = answer_question("does the weir leak", NOTHING, reranked, limit=1)

    assert [quote.passage for quote in plain.quotes] == [WEIR[0]]
    assert [quote.passage for quote in again.quotes] == [WEIR[2]]


@pytest.mark.parametrize("typed", ["the weir leaks", "mill", "coffee"])
def test_without_weight_the_order_is_the_one_without_a_reranker_and_nothing_is_read(typed: str) -> None:
    holdings, reranker = hold(*WEIR), LikingReranker("mill")
    weightless = replace(holdings, reranker=reranker, settings=weigh(0.0))

    assert search_passages(typed, NOTHING, weightless, limit=5) == search_passages(typed, NOTHING, holdings, limit=5)
    assert answer_question(typed, NOTHING, weightless, limit=3) == answer_question(typed, NOTHING, holdings, limit=3)
    assert reranker.read == []


def test_only_the_first_hits_are_read_and_the_others_stay_behind_them() -> None:
    many = [make_passage(f"The weir leaks {'again ' * (number % 7)}{number}", position=number) for number in range(80)]
    holdings, reranker = hold(*many), LikingReranker("again")

    plain = find("the weir leaks", holdings, limit=80)
    hits = search_passages("the weir leaks", NOTHING, replace(holdings, reranker=reranker), limit=80).hits

    assert [len(texts) for texts in reranker.read] == [LOOKED_AT]
    assert {hit.passage.id for hit in hits[:LOOKED_AT]} == {one.id for one in plain[:LOOKED_AT]}
    assert [hit.passage for hit in hits[LOOKED_AT:]] == plain[LOOKED_AT:]
    assert [hit.score for hit in hits] == sorted((hit.score for hit in hits), reverse=True)
    assert [hit.rank for hit in hits] == list(range(1, 81))


def test_it_reads_where_a_passage_stands_and_its_words_but_neither_filters_nor_days() -> None:
    answer = make_passage("It leaks.", question="Is the weir sound?", replies_to="The lock was asked about.")
    holdings, reranker = hold(answer, *WEIR[1:]), LikingReranker("leak")
    reranked = replace(holdings, reranker=reranker)

    find("the weir org:HMPPS since:2020-01-01", reranked)
    answer_question("the weir at the July 2020 meeting", NOTHING, reranked, limit=1)

    assert reranker.asked == ["the weir", "the weir"]
    assert "Is the weir sound?\nThe lock was asked about.\nHMPPS\nIt leaks." in reranker.read[0]


@pytest.mark.parametrize("typed", ["org:HMPPS", "kind:statement"])
def test_filters_alone_rank_nothing_and_are_not_read(typed: str) -> None:
    holdings, reranker = hold(*WEIR), LikingReranker("mill")

    assert find(typed, replace(holdings, reranker=reranker)) == list(WEIR)
    assert reranker.read == []


def test_who_is_asked_about_stays_first() -> None:
    fox = [make_passage(f"The weir leaks, part {number}.", speaker="Anne Fox", position=number) for number in range(3)]
    others = [make_passage(f"The weir leaks, part {number}.", position=number) for number in range(3, 30)]
    loudest = make_passage("The weir leaks, part mill.", position=30)
    reranked = replace(hold(*fox, *others, loudest), reranker=LikingReranker("mill"))

    assert find("the weir leaks", reranked)[0] == loudest
    assert set(find("what did Anne Fox say about the weir", reranked, limit=3)) == set(fox)
    answer = answer_question("what did Anne Fox say about the weir", NOTHING, reranked, limit=3)
    assert {quote.passage.attribution.speaker for quote in answer.quotes} == {"Anne Fox"}


def test_the_kind_that_is_asked_for_stays_first() -> None:
    action = make_passage("Matt Douglas to mend the weir.", kind=TurnKind.ACTION, position=9)
    others = [make_passage(f"Matt Douglas would mend the weir {number}.", position=number) for number in range(8)]
    loudest = make_passage("Matt Douglas would mend the weir mill.", position=8)
    reranked = replace(hold(*others, loudest, action), reranker=LikingReranker("mill"))

    assert find("actions on the weir", reranked)[0] == action


@pytest.mark.parametrize("seed", range(2))
def test_what_is_refused_without_a_reranker_is_refused_with_any(founding: Holdings, seed: int) -> None:
    refused = 0
    for question in (*ASKED, *TRAPS):
        plain = answer_question(question, NOTHING, founding, limit=3)
        again = answer_question(
            question, NOTHING, replace(founding, reranker=WilfulReranker(seed), settings=weigh(20.0)), limit=3
        )
        if plain.status is AnswerStatus.REFUSED:
            refused += 1
            assert (again.status, again.quotes) == (AnswerStatus.REFUSED, ())
    assert refused > 3


def test_an_answer_without_evidence_in_what_it_would_quote_is_refused() -> None:
    noise = [make_passage(f"Coffee was served with biscuit {number}.", position=number + 9) for number in range(9)]
    holdings = hold(WEIR[0], *noise)
    reranked = replace(holdings, reranker=LikingReranker("biscuit"), settings=weigh(50.0))

    assert answer_question("does the weir gate leak", NOTHING, holdings, limit=3).reason is None
    again = answer_question("does the weir gate leak", NOTHING, reranked, limit=3)
    assert again.reason is RefusalReason.WEAK_EVIDENCE


def test_a_sum_that_the_topic_lacks_is_not_taken_from_what_the_reranker_puts_first() -> None:
    holdings = hold(
        make_passage("Funding for the weir was announced by the council."),
        make_passage("The weir funding was welcomed.", position=1),
        make_passage("£400 of mill funding was spent on tea.", position=2),
    )
    reranked = replace(holdings, reranker=LikingReranker("mill"), settings=weigh(50.0))
    question = "how much funding was announced for the weir"

    assert answer_question(question, NOTHING, holdings, limit=3).quotes == ()
    assert find(question, reranked)[0].text.startswith("£400")
    assert answer_question(question, NOTHING, reranked, limit=3).quotes == ()


def test_an_anonymous_speaker_is_not_unmasked_by_putting_others_first() -> None:
    masked = make_passage(
        "It was found that half the women had no phone of their own.",
        speaker="A voluntary sector attendee",
        organisation=None,
        speaker_type=SpeakerType.ANONYMOUS,
        section=("§ masked",),
    )
    others = [f"Women had no phone in mill {number}, it was found by many." for number in range(8)]
    noise = [f"The minutes of item {number} were agreed." for number in range(60)]
    holdings = hold(masked, *number_passages(["Women had no phone, it was found.", *others, *noise]))
    reranked = replace(holdings, reranker=LikingReranker("mill"), settings=weigh(50.0))

    for each in (holdings, reranked):
        answer = answer_question("who found that women had no phone", NOTHING, each, limit=3)
        assert (answer.reason, answer.quotes) == (RefusalReason.DEANONYMISE, ())
    assert masked.id not in {hit.passage.id for hit in answer.nearest}
