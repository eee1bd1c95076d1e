"""The commands: a folder out and in again, and what is said of files that cannot be taken."""

from io import StringIO
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from veriline.knowledge.models import AnnouncementPage, ArticlePage, BlogPage, CategoryPage, HelpHome
from veriline.knowledge.tests import pages

pytestmark = pytest.mark.django_db

BODY = [
    ("heading", "How long?"),
    ("paragraph", "<p>An <b>hour</b>.</p>"),
    ("list", ["<p>one</p>", "<p>two</p>"]),
    ("notice", {"kind": "warn", "text": "<p>Look twice.</p>"}),
]
HEAD = '+++\nlanguage = "en"\ntitle = "{title}"\ntopic = "deposits"\n{more}+++\n\n{text}\n'


@pytest.fixture
def topic() -> CategoryPage:
    """A topic in both languages."""
    english = pages.topic(pages.home())
    pages.topic(pages.home("zh-hans"), translation_key=english.translation_key)
    return english


def run(*arguments: object) -> tuple[str, str]:
    """What an import prints, and what it complains of."""
    out, err = StringIO(), StringIO()
    try:
        call_command("import_articles", *map(str, arguments), stdout=out, stderr=err)
    except CommandError as problem:
        err.write(str(problem))
    return out.getvalue(), err.getvalue()


def exported(folder: Path) -> dict[str, str]:
    """The files of an export."""
    call_command("export_articles", to=folder, stdout=StringIO())
    return {str(path.relative_to(folder)): path.read_text() for path in sorted(folder.rglob("*.md"))}


def file(folder: Path, title: str = "New", text: str = "Words.", more: str = 'lead = "Wait."\n') -> Path:
    """A file as somebody writes it."""
    path = folder / f"{title}.md"
    path.write_text(HEAD.format(title=title, text=text, more=more))
    return path


def test_a_folder_comes_back_the_same_into_an_empty_help_centre(topic: CategoryPage, tmp_path: Path) -> None:
    first = pages.article(topic, "First", body=BODY, intents="D01", keywords="deposit, 没到账")
    pages.article(
        topic, "Second", body=[("paragraph", f'<p><a linktype="page" id="{first.pk}">first</a></p>')]
    )
    before = exported(tmp_path / "a")
    assert len(before) == 2
    out, err = run("--publish", tmp_path / "a")
    assert (out.count("unchanged"), err) == (2, "")
    for page in ArticlePage.objects.all():
        page.delete()
    out, err = run("--publish", tmp_path / "a")
    assert (out.count(": published"), err) == (2, "")
    assert exported(tmp_path / "b") == before


def test_an_import_is_a_draft_beside_what_is_published(topic: CategoryPage, tmp_path: Path) -> None:
    page = pages.article(topic, "First")
    [(name, text)] = exported(tmp_path).items()
    (tmp_path / name).write_text(text.replace("Wait.", "Wait an hour."))
    out, _ = run(tmp_path)
    assert "draft beside the published text" in out
    page.refresh_from_db()
    assert (page.lead, page.get_latest_revision_as_object().lead) == ("Wait.", "Wait an hour.")
    (tmp_path / name).write_text(text.replace("Wait.", "Wait a day."))
    assert "left: an editor's draft" in run(tmp_path)[0]
    assert ": published" in run("--overwrite", "--publish", tmp_path)[0]
    page.refresh_from_db()
    assert page.lead == "Wait a day."


def test_a_broken_file_is_named_and_the_rest_is_imported(topic: CategoryPage, tmp_path: Path) -> None:
    file(tmp_path, "good")
    file(tmp_path, "elsewhere", more='lead = "Wait."\n').write_text(
        HEAD.format(title="x", text="y", more="").replace('"deposits"', '"nowhere"')
    )
    file(tmp_path, "long", more=f'lead = "{"word " * 61}"\n')
    (tmp_path / "latin.md").write_bytes("+++\nné".encode("latin-1"))
    (tmp_path / "zero.md").write_text("+++\n\0")
    file(
        tmp_path, "secret", text="legal winner thank year wave sausage worth useful legal winner thank yellow"
    )
    out, err = run("--publish", tmp_path)
    assert "good.md: published" in out
    for says in (
        "elsewhere.md: line 4: no topic “nowhere” in “en”",
        "long.md: line 5: lead: Keep the short answer",
        "latin.md: line 2: not UTF-8",
        "zero.md: line 2: holds a zero byte",
        "secret.md: line 8: this looks like a secret",
        "5 of 6 files were not imported; the rest was",
    ):
        assert says in err, err
    assert [page.title for page in ArticlePage.objects.all()] == ["good"]


def test_pages_of_other_kinds_come_back_the_same(topic: CategoryPage, tmp_path: Path) -> None:
    home = HelpHome.objects.get(locale__language_code="en")
    pages.announcement(pages.shelf(home, "announcements"))
    pages.blog(pages.shelf(home, "blog"))
    before = exported(tmp_path / "a")
    assert [name.split("/")[1] for name in before] == ["announcement", "blog"]
    out, err = run("--publish", tmp_path / "a")
    assert (out.count("unchanged"), err) == (2, "")
    for page in [*AnnouncementPage.objects.all(), *BlogPage.objects.all()]:
        page.delete()
    out, err = run("--publish", tmp_path / "a")
    assert (out.count(": published"), err) == (2, "")
    assert exported(tmp_path / "b") == before


def test_what_a_kind_refuses_is_named_with_the_line_of_its_key(topic: CategoryPage, tmp_path: Path) -> None:
    home = HelpHome.objects.get(locale__language_code="en")
    pages.policy(pages.shelf(home, "policies"))
    pages.shelf(home, "lessons")
    pages.shelf(home, "announcements")
    [(name, text)] = exported(tmp_path).items()
    (tmp_path / name).write_text(text.replace('lead = "', 'lead = "Now '))
    start = '+++\nlanguage = "en"\ntitle = "T"\nlead = "Wait."\n'
    wrong = '[[check]]\nquestion = "Who?"\n[[check.answers]]\ntext = "We"\nwhy = "No"\n'
    for path, said in {
        "check": f'kind = "lesson"\n{wrong}[[check.answers]]\ntext = "I"\nwhy = "No"\n',
        "list": 'kind = "term"\n',
        "kind": 'kind = "announcement"\ncategory = "rumour"\n',
        "film": 'kind = "tutorial"\ntopic = "deposits"\nfilms = ["None"]\n',
    }.items():
        (tmp_path / f"{path}.md").write_text(f"{start}{said}+++\n\nWords.\n")
    _, err = run("--publish", tmp_path)
    for says in (
        "check.md: line 6: check: Mark exactly one answer as right",
        "list.md: line 2: no list “glossary” in “en”",
        "kind.md: line 6: category: Value 'rumour' is not a valid choice",
        "film.md: line 7: films: no video in the CMS is called “None”",
        f"{name}: line ",
        "effective_on: Version 1 is in force",
        "5 of 5 files were not imported",
    ):
        assert says in err, err


def test_a_dry_run_changes_nothing(topic: CategoryPage, tmp_path: Path) -> None:
    file(tmp_path)
    assert "1 can be imported, 0 broken" in run("--dry-run", tmp_path)[0]
    assert not ArticlePage.objects.exists()


def test_a_page_of_html_becomes_a_draft_under_its_topic(topic: CategoryPage, tmp_path: Path) -> None:
    path = tmp_path / "old.html"
    path.write_text("<h1>Old</h1>\n<p>Words</p><script>x</script>")
    assert "needs --topic" in run(path)[1]
    out, err = run("--topic", "deposits", path)
    assert f"{path}: line 2: dropped <script>" in out, err
    [page] = ArticlePage.objects.all()
    assert (page.title, page.live, page.get_parent().slug) == ("Old", False, "deposits")
