"""A change of the network's weights that is small to keep: for each matrix the product of two narrow ones.

Low-rank adaptation (Hu et al. 2021, https://arxiv.org/abs/2106.09685). Tensors of the network and of the change in,
tensors of the changed network out.
"""

from collections.abc import Mapping

from rr3search.minilm.weights import Tensor

__all__ = ["adapt"]

_DOWN, _UP = ".down", ".up"


def adapt(tensors: Mapping[str, Tensor], change: Mapping[str, Tensor]) -> dict[str, Tensor]:
    """Change the network's weights; what the change does not name stays the same tensor.

    Args:
        tensors: Of the network, by name.
        change: By the names of those it changes: a tensor that replaces one, or two, named ".up" and ".down" behind it,
            whose product is added to it.
    """
    adapted = {**tensors, **{name: tensor for name, tensor in change.items() if name in tensors}}
    for name, up in change.items():
        if name.endswith(_UP):
            changed = name.removesuffix(_UP)
            adapted[changed] = tensors[changed] + up @ change[f"{changed}{_DOWN}"]
    return adapted
