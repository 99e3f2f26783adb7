"""The HTML is one file with nothing in it but its template's elements, whatever was typed."""

from __future__ import annotations

import re
from base64 import b64encode
from hashlib import sha256

import pytest

from projections.stukken.html import als_html
from projections.stukken.sjabloon import SJABLONEN
from tests.projections.stukken.bouwen import alinea, een_stuk, sectie, tabel
from tests.projections.stukken.vijandig import VIJANDIG, overal
from tests.projections.stukken.voorbeeld import NOTA
from tests.projections.stukken.zien import Kijker

ELEMENTS = {
    "html", "head", "meta", "title", "style", "body", "header", "main", "h1", "h2", "h3", "h4", "p",
    "dl", "dt", "dd", "ul", "ol", "li", "table", "thead", "tbody", "tr", "th", "td", "span", "sup",
    "a",
}  # fmt: skip
ATTRIBUTES = {
    "html lang", "meta charset", "meta http-equiv", "meta content", "meta name", "span class",
    "span aria-hidden", "a id", "a href", "a aria-label", "li id", "li value", "th scope",
    "th class", "td class",
}  # fmt: skip
FORBIDDEN = {
    "stuk.typ": (
        r"\b(?:eval|read|include|import|raw|today|image|plugin|csv|yaml|toml|cbor|xml)\b"
        r"|json\((?!bytes\(sys\.inputs\.stuk\)\))|@\w|sys\.(?!inputs\.stuk\b)"
    ),
    "stuk.html": (
        r"<(?:script|img|link|svg|iframe|object|form|!--)|\bon\w+=|style=|data-|title=|javascript:"
        r"|\b(?:now|safe|tojson|autoescape|import|extends)\b"
    ),
    "stuk.css": r"url\(|@import|expression|[\s{;]content:|<|\{[{%#]",
}
HTML = als_html(NOTA).decode()


@pytest.mark.parametrize("tekst", ["gewoon", *VIJANDIG])
def test_d09_only_the_elements_and_attributes_of_the_template_occur(tekst: str) -> None:
    kijker = Kijker(als_html(overal(tekst)))

    assert kijker.elements <= ELEMENTS
    assert kijker.attributes <= ATTRIBUTES


def test_d09_what_is_hidden_from_the_eye_is_the_spoken_ground_and_nothing_else() -> None:
    hidden = re.findall(r'<span class="visueel-verborgen">([^<]*)</span>', HTML)
    spoken = {grond.uitgesproken for grond in NOTA.gronden}

    assert {words for each in hidden for words in each.split(" en gelakt")[:1]} <= spoken
    assert HTML.count("visueel-verborgen") == len(hidden) + 1  # and once in the style


def test_d09_no_name_in_it_is_made_of_text() -> None:
    names = set(re.findall(r' (?:id|class|href)="([^"]*)"', HTML))

    plain = {"lak", "visueel-verborgen", "smal"}
    assert {name for name in names if not re.fullmatch(r"#?(noot|verwijzing)-\d+", name)} == plain


def test_its_policy_allows_its_own_style_and_nothing_else() -> None:
    (style,) = re.findall(r"<style>(.*?)</style>", HTML, re.DOTALL)
    (policy,) = re.findall(r'http-equiv="Content-Security-Policy" content="([^"]*)"', HTML)

    digest = b64encode(sha256(style.encode()).digest()).decode()
    assert policy == f"default-src 'none'; style-src 'sha256-{digest}'"


def test_nothing_in_it_is_fetched() -> None:
    assert re.findall(r'href="(?!#)', HTML) == []
    assert not re.search(r"\b(src|srcset|action|data)=|url\(|@import|<link|javascript:", HTML)


def test_without_velden_there_is_no_list_of_them() -> None:
    html = als_html(een_stuk(sectie(alinea("tekst")))).decode()

    assert "<dl>" not in html


def test_numbers_and_moments_stay_on_one_line_and_text_does_not() -> None:
    rij = ("12", "24-11-2025 14:03", "Nota aangemaakt en ter beoordeling voorgelegd")
    html = als_html(een_stuk(sectie(tabel(("Nr", "Moment", "Wat"), rij)))).decode()

    assert '<td class="smal">12</td><td class="smal">24-11-2025 14:03</td><td>Nota' in html


@pytest.mark.parametrize(("name", "forbidden"), FORBIDDEN.items())
def test_no_template_has_a_way_to_run_fetch_or_look_up_anything(name: str, forbidden: str) -> None:
    source = (SJABLONEN / name).read_text(encoding="utf-8")

    assert re.findall(forbidden, re.sub(r"(?m)^\s*//.*$", "", source), re.IGNORECASE) == []
