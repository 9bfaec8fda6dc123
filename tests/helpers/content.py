"""The catalogue of the shipped pack, read once for all tests."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from functools import cache

import resources
from planner.content.pack import Document, build_catalogue, documents
from planner.suggest.catalogue import Catalogue


@cache
def pack_documents() -> tuple[Document, ...]:
    """The documents of the shipped pack."""
    return documents(resources.path("content"))


@cache
def catalogue() -> Catalogue:
    """The catalogue of the shipped pack; frozen, so tests may share it."""
    return build_catalogue(pack_documents())


def parts(whole: Catalogue) -> Mapping[str, object]:
    """A catalogue's fields, to compare two catalogues by what they hold."""
    return {field.name: getattr(whole, field.name) for field in fields(whole)}
