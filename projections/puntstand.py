"""Puntstand: what each event does to the line of a motie or toezegging."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from domain.base import Event
from domain.kamerpunt import motie, opvolging, toezegging, uitvoering
from domain.kamerpunt.feiten import JA, VERWIJDERD, Veld
from domain.kamerpunt.samenvoegen import SamengevoegdMet
from domain.kamerpunt.uitvoering import (
    Afgedaan,
    BronVanFeit,
    DeelsAfgedaan,
    Heropend,
    VoortgangGemeld,
)
from domain.kamerpunt.woorden import WEG, over_de_motie
from domain.werkdagen import dag
from projections.base import Rij, Rijen
from projections.puntregel import Bewogen
from projections.woorden import tijdstip, zoekvorm

BEGIN = {
    "ministerie": "", "datum_nakoming": "", "uitvoering": "niet_gestart", "brieven": "",
    "kamerstand": "", "kamerstand_ruw": "", "kamerstand_op": "", "appreciatie": "",
    "appreciatie_ruw": "", "besluiten": "{}", "onbekend": "", "vervangen_door": "",
    "verwijderd": 0, "bewindspersoon": "", "dossierhouder": "", "termijn": "",
    "eerste_termijn": "", "samengevoegd_met": "",
}  # fmt: skip
# How a field of the Kamer is called in the line; any other is not in there.
KOLOMMEN = {
    "onderwerp": "onderwerp", "tekst": "onderwerp", "kamer": "kamer", "aan": "kamer",
    "ministerie": "ministerie", "datum": "genoemd", "activiteit": "genoemd",
    "datum_nakoming": "datum_nakoming",
}  # fmt: skip
BEWEEGT = (VoortgangGemeld, DeelsAfgedaan, Afgedaan, Heropend, opvolging.UitvoeringGestart)


def begin(event: motie.Ingediend | toezegging.Gedaan, rijen: Rijen, **velden: str) -> None:
    moment, bron = tijdstip(event.timestamp), event.bron
    made = event.datum if isinstance(event, motie.Ingediend) else None
    rijen.voeg_toe(
        **{**BEGIN, **velden},
        **gelezen(bron),
        begonnen_op=(made or dag(event.timestamp)).isoformat(),
        voortgang_op=moment,
        gewijzigd_op=moment,
        sleutel=f"{moment} {event.originator_id}",
    )


def gelezen(bron: BronVanFeit) -> Mapping[str, str]:
    return {
        "herkomst": bron.systeem,
        "bron_id": bron.nummer,
        "bron_gewijzigd_op": tijdstip(bron.gewijzigd_op),
    }


def werk_bij(event: Event, rijen: Rijen) -> None:
    """Write what is otherwise. What was done counts from when we did it, not from when we read."""
    rij = rijen.rij()
    nu = dict(anders(event, rij))
    if isinstance(event, BEWEEGT):
        nu["voortgang_op"] = nu["gewijzigd_op"] = tijdstip(event.timestamp)
    rijen.wijzig(rij, **nu)
    rijen.wijzig(rij, onbekend="\n".join(onbekend(rij)))


def anders(event: Event, rij: Rij) -> Iterator[tuple[str, Any]]:
    match event:
        case motie.GegevensHerzien() | toezegging.GegevensHerzien():
            yield from gelezen(event.bron).items()
            yield from herzien(event.velden)
        case motie.Geapprecieerd():
            yield from gelezen(event.bron).items()
            yield from {"appreciatie": event.appreciatie, "appreciatie_ruw": event.ruw}.items()
        case motie.KamerBesluit():
            yield from besloten(event, rij)
        case motie.VervangenDoor():
            yield "vervangen_door", str(event.motie_id)
        case toezegging.StatusIngelezen():
            yield from gelezen(event.bron).items()
            yield from {"kamerstand": event.status, "kamerstand_ruw": event.ruw}.items()
            yield "kamerstand_op", dag(event.bron.gewijzigd_op).isoformat()
        case _:
            yield from bij_ons(event, rij)


def herzien(velden: Sequence[Veld]) -> Iterator[tuple[str, Any]]:
    for veld in velden:
        if veld.naam in KOLOMMEN:
            yield KOLOMMEN[veld.naam], veld.waarde
        elif veld.naam == VERWIJDERD:
            yield "verwijderd", int(veld.waarde == JA)


def besloten(event: motie.KamerBesluit, rij: Rij) -> Iterator[tuple[str, Any]]:
    """Keep each decision as it was last read; the last that counts says how the motie stands."""
    known = json.loads(rij["besluiten"]) | {
        event.besluit_id: {
            "op": event.datum.isoformat(),
            "gewijzigd_op": tijdstip(event.bron.gewijzigd_op),
            "uitkomst": event.uitkomst,
            "ruw": event.ruw,
            "telt": event.telt,
            "weg": event.status == WEG,
        }
    }
    yield "besluiten", json.dumps(known, sort_keys=True)
    counting = [b for b in known.values() if b["telt"] and over_de_motie(b["ruw"])]
    last = max(counting, key=lambda b: (b["op"], b["gewijzigd_op"]), default=None)
    yield "kamerstand", last["uitkomst"] if last else ""
    yield "kamerstand_ruw", last["ruw"] if last else ""
    yield "kamerstand_op", last["op"] if last else ""


def onbekend(rij: Rij) -> Iterator[str]:
    """List the words of the Kamer that we don't know, as she wrote them."""
    besluiten = [b for b in json.loads(rij["besluiten"]).values() if not b["weg"]]
    yield from sorted(
        {b["ruw"] or "(geen woord)" for b in besluiten if b["uitkomst"] == "onbekend"}
    )
    if rij["appreciatie"] == "onbekend":
        yield rij["appreciatie_ruw"]
    if rij["soort"] == "toezegging" and rij["kamerstand"] == "onbekend":
        yield rij["kamerstand_ruw"]


def bij_ons(event: Event, rij: Rij) -> Iterator[tuple[str, Any]]:
    match event:
        case opvolging.Toegewezen():
            yield "bewindspersoon", event.bewindspersoon
            yield "dossierhouder", event.dossierhouder
        case opvolging.Overgedragen():
            of_whom = event.van == rij["bewindspersoon"]
            yield "bewindspersoon" if of_whom else "dossierhouder", event.naar
        case opvolging.TermijnGesteld():
            yield "termijn", event.termijn.isoformat()
            yield "eerste_termijn", event.termijn.isoformat()
        case opvolging.TermijnVerlengd():
            yield "termijn", event.naar.isoformat()
        case SamengevoegdMet():
            yield "samengevoegd_met", str(event.nummer_id)
        case _:
            yield "uitvoering", stand_na(event, rij["uitvoering"])
            yield "brieven", rij["brieven"] + brief(event)


def stand_na(event: Event, was: str) -> str:
    """Give the next state; a report starts what was not started, and undoes nothing."""
    match event:
        case VoortgangGemeld() if was == "niet_gestart":
            return "in_behandeling"
        case DeelsAfgedaan():
            return "deels_afgedaan"
        case Afgedaan():
            return "afgedaan"
        case Heropend() | opvolging.UitvoeringGestart():
            return "in_behandeling"
        case _:
            return was


def brief(event: Event) -> str:
    """Write the letter as a line of JSON; of what is done without one, nothing."""
    if not isinstance(event, uitvoering.VoortgangGemeld | DeelsAfgedaan | Afgedaan):
        return ""
    bewogen = Bewogen(
        nummer=event.originator_version,
        brief_id=event.brief_id,
        relatie="voortgang" if isinstance(event, VoortgangGemeld) else "afgedaan",
        deel=event.deel if isinstance(event, DeelsAfgedaan) else None,
    )
    return json.dumps(bewogen.model_dump(mode="json")) + "\n"


def opnieuw_beschreven(velden: Sequence[Veld], rij: Rij) -> Mapping[str, str]:
    """Say how a dossier is called when the Kamer says it otherwise."""
    nu = {naam: waarde for naam, waarde in herzien(velden) if naam in {"onderwerp", "ministerie"}}
    return {**nu, "zoektekst": zoekvorm(rij["kenmerk"], nu.get("onderwerp") or rij["onderwerp"])}
