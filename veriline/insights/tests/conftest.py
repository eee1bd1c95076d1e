"""Gaps are gathered by meaning: these tests use the product's own embedder, converted once a machine."""

from veriline.knowledge.search.tests.conftest import folder, model

__all__ = ["folder", "model"]
