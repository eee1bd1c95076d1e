"""The articles of the demo exchange as files: `tree.toml` is what is common, `<language>/<key>.md` are the words."""
