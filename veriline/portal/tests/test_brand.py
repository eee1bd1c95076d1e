"""The operator's brand: one row, own colours where they can be read."""

from io import BytesIO
from pathlib import Path

import pytest
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import IntegrityError, transaction
from django.test import Client
from PIL import Image
from pytest_django import DjangoAssertNumQueries
from pytest_django.fixtures import Settings

from veriline.portal import brand
from veriline.portal.forms import BrandForm
from veriline.portal.models import Brand

pytestmark = pytest.mark.django_db

VIOLET = {"accent": "#4b2e83", "accent-hover": "#36205f", "accent-ink": "#36205f", "accent-soft": "#ece6f7"}


@pytest.fixture(autouse=True)
def _fresh() -> None:
    brand.forget()


def test_without_a_row_the_house_has_its_own_brand() -> None:
    assert (brand.current().name, brand.current().short_name) == ("Northwind Exchange", "Northwind")
    assert brand.current().logo_url == ""
    assert brand.stylesheet(brand.current()) == ""


def test_the_brand_is_read_once_in_five_seconds(django_assert_num_queries: DjangoAssertNumQueries) -> None:
    with django_assert_num_queries(1):
        brand.current()
        brand.current()
    Brand.objects.create(name="Fjord", short_name="Fjord")
    assert brand.current().name == "Northwind Exchange"
    brand.forget()
    assert brand.current().name == "Fjord"


def test_there_is_one_row() -> None:
    Brand.objects.create()
    with pytest.raises(IntegrityError), transaction.atomic():
        Brand.objects.create(id=2)


def test_own_colours_reach_the_pages_in_the_theme_they_are_for(client: Client) -> None:
    mine = Brand(colours={"light": VIOLET, "dark": {"accent": "#c9b3f5"}})
    mine.full_clean()
    mine.save()
    css = client.get("/brand.css")
    assert css["Content-Type"] == "text/css; charset=utf-8"
    light, dark, system = css.content.decode().splitlines()
    assert light.startswith(":root{--accent:#4b2e83;")
    assert dark == '@media screen{:root[data-theme="dark"]{--accent:#c9b3f5}}'
    assert system.startswith("@media screen and (prefers-color-scheme:dark){:root:not(")


def test_faint_colours_are_refused_by_the_name_of_the_pair() -> None:
    with pytest.raises(ValidationError) as refused:
        Brand(colours={"light": {"accent": "#9fd0ca"}, "dark": {}}).full_clean()
    assert "accent on paper, light theme: contrast 1." in str(refused.value)


@pytest.mark.parametrize(
    ("role", "colour"),
    [("danger", "#000000"), ("accent", "red"), ("accent", "#fff"), ("accent", "#0f5b54;}body{}")],
)
def test_what_is_no_brandable_colour_is_refused(role: str, colour: str) -> None:
    with pytest.raises(ValidationError):
        Brand(colours={"light": {role: colour}, "dark": {}}).full_clean()


def test_the_form_keeps_only_what_differs_from_ours() -> None:
    form = BrandForm(_filled(short_name="Fjord", light_accent="#0A4742"), instance=Brand())
    assert form.is_valid(), form.errors
    saved = form.save()
    assert saved.colours == {"light": {"accent": "#0a4742"}, "dark": {}}
    assert Brand.objects.get().short_name == "Fjord"


def test_the_form_names_the_pair_that_is_too_faint() -> None:
    form = BrandForm(_filled(dark_on_deep="#10302c"), instance=Brand())
    assert not form.is_valid()
    assert any("on-deep on deep, dark theme" in error for error in form.non_field_errors())


def test_an_uploaded_logo_is_served_and_a_drawing_with_script_is_not_taken(
    client: Client, settings: Settings, tmp_path: Path
) -> None:
    settings.MEDIA_ROOT = tmp_path
    assert client.get("/brand/logo").status_code == 404
    form = BrandForm(_filled(), {"logo": SimpleUploadedFile("logo.png", _picture())}, instance=Brand())
    assert form.is_valid(), form.errors
    form.save()
    brand.forget()
    logo = client.get(brand.current().logo_url)
    assert (logo.status_code, logo["Content-Type"]) == (200, "image/png")
    assert b"".join(logo) == _picture()
    svg = SimpleUploadedFile("logo.svg", b"<svg xmlns='http://www.w3.org/2000/svg'><script>1</script></svg>")
    assert not BrandForm(_filled(), {"logo": svg}, instance=Brand()).is_valid()


def test_headings_may_be_without_serifs() -> None:
    assert "--font-display:var(--font-ui)" in brand.stylesheet(Brand(serif_headings=False))


def _filled(**changes: str) -> dict[str, str]:
    """The form as a browser sends it back untouched, with changes."""
    form = BrandForm(instance=Brand())
    return {
        name: str(form.get_initial_for_field(field, name) or "")
        for name, field in form.fields.items()
        if name != "logo"
    } | changes


def _picture() -> bytes:
    file = BytesIO()
    Image.new("RGB", (8, 8), "#0f5b54").save(file, "PNG")
    return file.getvalue()
