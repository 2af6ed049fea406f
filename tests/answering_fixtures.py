"""An answer from a handful of passages, with the small real embedder."""

from builders import make_meeting

from rr3search.answer import answer_question
from rr3search.domain import Answer, Passage
from rr3search.embedders import HashingEmbedder
from rr3search.queries import FilterRequest
from rr3search.search import Holdings
from rr3search.stores import EmbedderStamp
from rr3search.stores.memory import MemoryStore

__all__ = ["answer_from", "store_passages"]


def store_passages(*passages: Passage) -> Holdings:
    """Keep passages, each under its own meeting."""
    store, embedder = MemoryStore(), HashingEmbedder()
    with store.write(EmbedderStamp(embedder.name, embedder.fingerprint, embedder.dimensions)) as writer:
        for meeting in dict.fromkeys(one.meeting for one in passages):
            mine = [one for one in passages if one.meeting == meeting]
            held = make_meeting(meeting.id, held_on=meeting.held_on)
            writer.replace_meeting(held, mine, embedder.embed_texts([one.text for one in mine]))
    return Holdings(store, embedder)


def answer_from(question: str, *passages: Passage, limit: int = 3) -> Answer:
    """Ask of these passages alone."""
    return answer_question(question, FilterRequest(), store_passages(*passages), limit=limit)
