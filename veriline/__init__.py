"""Veriline: the one official front door of a digital-asset exchange."""

__version__ = "0.1.0"
