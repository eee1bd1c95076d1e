"""Articles in and out: one text file each, in a folder that people and version control can read.

`draft` is what a file says, `inline` the marks inside a line, `markdown` and `html` the two forms, `pages` the help
centre. Commands: `export_articles`, `import_articles`.
"""
