"""Passages for everybody to read, without the names of those who hold no office."""

from rr3search.publication.bodies import DEFAULT_LEAST_GROUP, PublicationRules
from rr3search.publication.publishing import publish_passages

__all__ = ["DEFAULT_LEAST_GROUP", "PublicationRules", "publish_passages"]
