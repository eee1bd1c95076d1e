"""Pages in and out: one text file each, in a folder that people and version control can read.

`draft` is what a file says, one shape for each kind; `front` and `markdown` its form, `html` another; `inline` the
marks inside a line; `words` what a page says, `pages` the help centre, `folder` many files at once. Commands:
`export_articles`, `import_articles`.
"""
