"""A real cross-encoder, tiny and written by hand: it likes one word.

Every word has one row but the one that is liked, which has another. One layer of attention looks at all words alike, so
that what reaches the score is the share of that word among all of them: the more of it, the higher.
"""

from pathlib import Path

import torch
from tokenizers import Tokenizer, models, normalizers, pre_tokenizers, processors
from transformers import BertConfig, BertForSequenceClassification, PreTrainedTokenizerFast

__all__ = ["write_cross_encoder"]

_SPECIAL = ("[PAD]", "[UNK]", "[CLS]", "[SEP]")
_WIDTH = 4
_MOST_WORDS = 128


def write_cross_encoder(folder: Path, *, liked: str, labels: int = 1) -> Path:
    """Write a cross-encoder that scores texts by the share of one word, lower case."""
    config = BertConfig(
        vocab_size=len(_SPECIAL) + 1,
        hidden_size=_WIDTH,
        num_hidden_layers=1,
        num_attention_heads=1,
        intermediate_size=_WIDTH,
        max_position_embeddings=_MOST_WORDS,
    )
    config.num_labels = labels
    network = BertForSequenceClassification(config)
    plain, other = torch.tensor([1.0, -1.0, 1.0, -1.0]), torch.tensor([1.0, 1.0, -1.0, -1.0])
    with torch.no_grad():
        for name, weights in network.named_parameters():
            match name.removeprefix("bert.").removeprefix("encoder.layer.0."):
                case "embeddings.word_embeddings.weight":
                    weights[:] = plain
                    weights[len(_SPECIAL)] = other
                case "attention.self.value.weight" | "attention.output.dense.weight":
                    weights.copy_(torch.eye(_WIDTH))
                case "pooler.dense.weight":
                    weights.copy_(torch.eye(_WIDTH).roll(1, dims=1))
                case "classifier.weight":
                    weights.zero_()
                    weights[0, 0] = 1.0
                case norm if norm.endswith("LayerNorm.weight"):
                    weights.fill_(1.0)
                case _:
                    weights.zero_()
    network.save_pretrained(folder)
    _make_tokenizer(liked).save_pretrained(folder)
    return folder


def _make_tokenizer(liked: str) -> PreTrainedTokenizerFast:
    numbers = {word: number for number, word in enumerate((*_SPECIAL, liked))}
    tokenizer = Tokenizer(models.WordLevel(numbers, unk_token="[UNK]"))  # noqa: S106  a word, no password
    tokenizer.normalizer = normalizers.Lowercase()
    tokenizer.pre_tokenizer = pre_tokenizers.Whitespace()
    tokenizer.post_processor = processors.TemplateProcessing(
        single="[CLS] $A [SEP]",
        pair="[CLS] $A [SEP] $B:1 [SEP]:1",
        special_tokens=[("[CLS]", numbers["[CLS]"]), ("[SEP]", numbers["[SEP]"])],
    )
    return PreTrainedTokenizerFast(  # type: ignore[no-untyped-call]  # transformers ships it untyped
        tokenizer_object=tokenizer,
        unk_token="[UNK]",  # noqa: S106  as above
        pad_token="[PAD]",  # noqa: S106  as above
        cls_token="[CLS]",  # noqa: S106  as above
        sep_token="[SEP]",  # noqa: S106  as above
    )
