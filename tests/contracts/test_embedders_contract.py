"""What every embedder keeps to; one suite for all."""

from collections.abc import Callable

import numpy as np
import pytest

from rr3search.embedders import Embedder, HashingEmbedder, MiniLMEmbedder, MinutesEmbedder, SentenceTransformerEmbedder
from rr3search.minilm.weights import find_model_folder
from rr3search.vectors import is_unit_rows

TEXTS = [
    "The Chair welcomed members and noted apologies.",
    "HMPPS said that in-cell technology would reach eleven prisons by March. " * 8,
    "",
    "?!",
    "Zoë asked about “reasonable adjustments” – 质量 🙂.",
    "Probation staff were concerned about caseloads.",
    "word " * 400,
    "\udce9t\udce9",
    "Probation staff were concerned about caseloads.",
]

MAKERS: dict[str, Callable[[], Embedder]] = {
    "hashing": HashingEmbedder,
    "hashing in 16 buckets": lambda: HashingEmbedder(16),
    "minilm": MiniLMEmbedder,
    "minutes": MinutesEmbedder,
    "sentence-transformers": lambda: SentenceTransformerEmbedder(str(find_model_folder())),
}


@pytest.fixture(params=list(MAKERS), scope="module")
def maker(request: pytest.FixtureRequest) -> Callable[[], Embedder]:
    return MAKERS[request.param]


@pytest.fixture(scope="module")
def embedder(maker: Callable[[], Embedder]) -> Embedder:
    return maker()


def test_rows_follow_the_numeric_convention_for_any_text(embedder: Embedder) -> None:
    vectors = embedder.embed_texts(TEXTS)

    assert vectors.shape == (len(TEXTS), embedder.dimensions)
    assert is_unit_rows(vectors)


def test_no_text_gives_no_row(embedder: Embedder) -> None:
    vectors = embedder.embed_texts([])

    assert vectors.shape == (0, embedder.dimensions)
    assert vectors.dtype == np.float32


def test_a_text_has_the_same_vector_alone_and_in_any_company(embedder: Embedder) -> None:
    together = embedder.embed_texts(TEXTS)
    backwards = embedder.embed_texts(TEXTS[::-1])[::-1]
    alone = np.vstack([embedder.embed_texts([text]) for text in TEXTS])

    np.testing.assert_allclose(backwards, together, atol=1e-5)
    np.testing.assert_allclose(alone, together, atol=1e-5)


def test_different_texts_have_different_vectors(embedder: Embedder) -> None:
    chair, technology, probation = embedder.embed_texts([TEXTS[0], TEXTS[1], TEXTS[5]])

    assert chair @ technology < 0.9
    assert chair @ probation < 0.9
    assert technology @ probation < 0.9


def test_a_text_is_closer_to_one_that_shares_its_subject(embedder: Embedder) -> None:
    query, near, far = embedder.embed_texts(
        [
            "what did probation staff say about caseloads",
            "Probation staff were concerned about caseloads.",
            "Prisoners received tablets for family video calls.",
        ]
    )

    assert query @ near > query @ far


def test_progress_adds_up_to_the_number_of_texts(embedder: Embedder) -> None:
    many = TEXTS * 40
    finished: list[int] = []

    embedder.embed_texts(many, on_progress=finished.append)

    assert sum(finished) == len(many)
    assert len(finished) > 1
    assert min(finished) > 0


def test_two_embedders_made_alike_have_one_identity(maker: Callable[[], Embedder], embedder: Embedder) -> None:
    other = maker()

    assert (other.name, other.fingerprint, other.dimensions) == (
        embedder.name,
        embedder.fingerprint,
        embedder.dimensions,
    )


def test_using_an_embedder_keeps_its_identity(maker: Callable[[], Embedder]) -> None:
    fresh = maker()
    before = (fresh.name, fresh.fingerprint)

    fresh.embed_texts(TEXTS[:1])

    assert (fresh.name, fresh.fingerprint) == before
