"""Every event has a sentence, which says which step, which text and why, and names nobody."""

from __future__ import annotations

import re

import pytest

from domain.base import EVENTS, Event
from domain.nota.vervolg import Gesloten, RouteVervolgd
from projections.woorden import bevat, opsomming, stapnaam
from projections.woozinnen import zin
from tests.histories import HISTORY
from tests.people import EVERYONE, persoon

UUIDS = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}")


@pytest.mark.parametrize("event", EVENTS.values(), ids=lambda event: event.TOPIC)
def test_every_event_has_a_sentence_without_ids_or_persons(event: type[Event]) -> None:
    sentences = [zin(e) for e in HISTORY if type(e) is event]
    assert sentences
    for sentence in sentences:
        assert sentence[0].isupper()
        assert not UUIDS.search(sentence)
        assert not any(str(persoon(code)) in sentence for code in EVERYONE)


def test_an_event_without_a_sentence_is_a_mistake() -> None:
    class Onbekends(Event):
        pass

    plain = {name: getattr(HISTORY[0], name) for name in Event.model_fields}
    with pytest.raises(NotImplementedError, match="Onbekends"):
        zin(Onbekends(**plain))


@pytest.mark.parametrize(
    "sentence",
    [
        "Versie 1 geschreven: 20 onderdelen",
        "Versie 3 geschreven: 4b en 4f",
        "Ingediend voor ronde 2, met versie 3",
        (
            "Aan zet: VWS/FEZ, VWS/DCo, JenV/FEZ en OCW/FEZ (termijn 14-11-2025);"
            " overgeslagen: WJZ, want sectie 4f is nvt"
        ),
        "Vervallen door gebeurtenis 7: afstemming 5, want 3 is gewijzigd",
        "Vervallen door gebeurtenis 23: parafen 14, 18 en 20, want 4b en 4f zijn gewijzigd",
        "Vervallen door gebeurtenis 86: handtekening 83, want de nota is heropend",
        (
            "Aan zet: VWS/WJZ en VWS/DCo (termijn 14-11-2025);"
            " niet meer aan zet: VWS directeur, want een eerdere stap is opnieuw nodig"
        ),
        "Geparafeerd op versie 3",
        "Geparafeerd op versie 2, met opmerking: Let op de toon.",
        (
            "Afgestemd op versie 1 (op papier, gezet op 11-11-2025, vastgelegd door"
            " VWS/bestuursondersteuning), met opmerking: Graag meelezen."
        ),
        "Steller is nu VWS/WJZ, met 1 ander: Is ziek.",
        "De kring is nu JenV, VWS en VWS/directeur-DMO: De directeur leest mee.",
        "Opmerking geplaatst bij de nota: Wie tekent er nog?",
        "Opmerking geplaatst bij de nota, alleen voor SZW: Dit houden wij bij ons.",
        "Aanpassing gevraagd van 4b: Wie informeert?",
        "Teruggestuurd naar VWS afdelingshoofd: Eerst overleg.",
        "Teruggestuurd naar de steller: Te vroeg.",
        "Niet akkoord met versie 3; ronde 2 eindigt: Nog niet rijp.",
        "Lak voorgesteld in kop [5.1.2.e]",
        "Lak voorgesteld in 4b [art. 68 Gw]",
        "Voorstel voor de opheffing bij gebeurtenis 2 afgewezen: Zij telt een persoon.",
        "Verder op versie 4: 1 lak overgenomen, 1 vervallen",
        (
            "Een woord van de lak van gebeurtenis 22 blijft op 1 plaats leesbaar:"
            " De motivering noemt haar."
        ),
        "Vastgesteld op versie 4: deels openbaar",
        "Uitkomst bepaald: reeds openbaar",
        "Lekpoort gesloten: 1 bevinding, in stukken/0001.pdf",
        "Document 0001 vervangen op 11-11-2025",
        "Beslisnota nagezonden, zoals aangekondigd op 11-11-2025",
        "Geen reactie van OCW binnen de termijn (18-11-2025)",
        (
            "Verzonden als 4300002-1100001-DMO naar de Tweede Kamer;"
            " de beslisnota volgt: Wordt nog gelakt."
        ),
        "Toezegging vastgelegd (TZ202509-142), na te komen op 19-12-2025",
        "Vrijgekomen per 01-12-2025",
    ],
)
def test_what_is_said_is_specific(sentence: str) -> None:
    assert sentence in {zin(event) for event in HISTORY}


def test_an_empty_office_is_named() -> None:
    assert any("onbezet: VWS/FEZ" in zin(event) for event in HISTORY)


def test_lanes_that_vanish_are_told_with_their_reason() -> None:
    followed = next(e for e in HISTORY if isinstance(e, RouteVervolgd))
    code = "medeparaaf.dekking-JenV.paraaf"
    closed = Gesloten(stap=code, reden_code="baan_vervallen")
    event = RouteVervolgd.model_validate({**dict(followed), "geopend": (), "gesloten": (closed,)})
    assert zin(event) == "Niet meer aan zet: dekking-JenV, want de baan is vervallen"


def test_words() -> None:
    assert opsomming(["a"]) == "a"
    assert opsomming(["a", "b", "c"]) == "a, b en c"
    assert stapnaam("mede_namens.bewindspersoon-VWS-stas-JPS.mede_namens") == "VWS/stas-JPS"
    assert stapnaam("steller") == "steller"
    assert bevat(" 50%_! ") == "%50!%!_!!%"
