"""Hostile input against the whole server: every call, every page, every limit, every secret."""
