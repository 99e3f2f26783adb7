"""Every refusal of the domain has a status, and one that is new must be given one here."""

from __future__ import annotations

import pkgutil
from collections.abc import Iterator, Mapping
from importlib import import_module

import domain
import workflows
from api.errors import status_van
from domain.base import Geweigerd, kebab
from tests.api.web import Web
from tests.people import FEZ, STELLER

# Domain.md 7.3, and what the store and the reader add to it. What comes later, isn't here yet.
STATUS: Mapping[int, str] = {
    400: """invoer-ongeldig bestand-geweigerd reden-verplicht onbekende-stap onderdeel-te-groot
        antwoord-ongeldig beschadigd grond-onbekend fragment-verschilt bijlage-niet-te-lakken
        versie-onbekend lak-onbekend voorwaarde-onbekend leeg geen-tekst beveiligd stuurtekens
        geen-utf8""",
    403: """niet-bevoegd ander-ministerie bewindspersoon-vereist verhoogde-aanmelding-vereist
        vier-ogen samenloop eigen-belang vervanging-ongeldig""",
    404: "stuk-onbekend",
    409: """bijlage-niet-schoon
        grondregel beoordeling-bestaat al-besloten te-beoordelen restvermelding-open
        al-vrijgegeven niet-vrijgegeven lekpoort-gesloten
        kenmerk-bezet sjabloon-niet-vastgesteld verouderde-versie inhoud-bevroren
        wijzigen-gesloten zaak-gesloten niet-indienbaar route-ongeldig geschilpunt-open
        niet-aan-de-beurt al-getekend grondslag-onduidelijk stap-onbezet stap-verplicht
        niet-verzendbaar vrijgave-ontbreekt al-gedaan brief-niet-verzonden al-afgedaan
        bron-vereist samengevoegd opdracht-hergebruikt tussentijds-gewijzigd al-bekend twijfel-open
        ontwerp-gewijzigd publicatie-ontbreekt
        tegentekening-vereist redactioneel-onmogelijk niet-meer-mogelijk stap-al-gezet""",
    413: "gebeurtenis-te-groot te-groot te-ingewikkeld te-veel-paginas tekst-te-lang",
    415: "onbekend-type tekst-nodig",
}


def every(soort: type[Geweigerd]) -> Iterator[type[Geweigerd]]:
    for sub in soort.__subclasses__():
        yield sub
        yield from every(sub)


def test_every_refusal_has_its_status() -> None:
    for package in (domain, workflows):
        for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            import_module(module.name)
    expected = {code: status for status, codes in STATUS.items() for code in codes.split()}

    found = {
        kebab(soort.__name__): status_van(soort)
        for soort in every(Geweigerd)
        if soort.__module__.startswith(("domain.", "workflows.")) and "regel" in dir(soort)
    }

    assert found == expected, "give a new refusal its status: here, and in api/errors.py if not 409"


def test_a_refusal_says_rule_who_and_how_then(web: Web) -> None:
    nota = web.submit()

    problem = web.sign(nota, "parafen", FEZ).json()

    assert problem["type"] == "urn:parafenlijn:weigering:niet-aan-de-beurt"
    assert problem["title"] == "Niet aan de beurt"
    assert problem["instance"] == f"{nota}/parafen"
    assert (problem["status"], problem["regel"]) == (409, "I4")
    assert "JenV/directeur-beleid" in problem["aanZet"]
    assert problem["detail"]
    assert problem["mogelijkAls"]
    assert [one["code"] for one in problem["alle"]] == ["niet-aan-de-beurt"]


def test_a_kenmerk_is_given_out_once(web: Web) -> None:
    web.open("2025-0001")

    again = web.post("/v1/notas", STELLER, {"ministerie": "VWS", "kenmerk": " 2025-0001 ",
                                            "sjabloon": "kamerbrief"})  # fmt: skip
    unknown = web.post("/v1/notas", STELLER, {"ministerie": "VWS", "kenmerk": "2",
                                              "sjabloon": "bestaat-niet"})  # fmt: skip

    assert (again.status_code, again.json()["code"]) == (409, "kenmerk-bezet")
    assert (unknown.status_code, unknown.json()["code"]) == (409, "sjabloon-niet-vastgesteld")


def test_verzend_too_early_names_all_that_is_missing(web: Web) -> None:
    nota = web.submit()

    answer = web.post(f"{nota}/verzendingen", "VWS/bestuursondersteuning")

    problem = answer.json()
    assert (answer.status_code, problem["code"]) == (409, "niet-verzendbaar")
    assert len(problem["alle"]) > 10
    assert all(one["mogelijkAls"] for one in problem["alle"])
