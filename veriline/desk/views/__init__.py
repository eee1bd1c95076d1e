"""The desk's pages and fragments, by what they are about."""
