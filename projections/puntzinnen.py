"""Puntzinnen: what the Kamer says of a punt or a letter, and what we do with it."""

from __future__ import annotations

from domain import ontvangst
from domain.kamerpunt import motie, opvolging, toezegging
from domain.kamerpunt.feiten import JA, VERWIJDERD, Veld
from domain.kamerpunt.samenvoegen import SamengevoegdMet
from projections.wijzigzinnen import zin
from projections.woorden import datum, met, opsomming
from projections.zinnen import KAMERS

__all__ = ["KAMERSTANDEN", "zin"]

KAMERSTANDEN = {
    "": "nog niets bekend",
    "aangenomen": "aangenomen",
    "verworpen": "verworpen",
    "aangehouden": "aangehouden",
    "uitgesteld": "stemming uitgesteld",
    "ingetrokken": "ingetrokken",
    "vervallen": "vervallen",
    "vervallen_termijn": "vervallen door het verstrijken van de termijn",
    "gestaakt": "stemmen gestaakt",
    "overgenomen": "overgenomen",
    "ingediend": "ingediend",
    "openstaand": "openstaand",
    "deels_afgedaan": "deels afgedaan",
    "afgedaan": "afgedaan",
    "niet_nagekomen": "niet nagekomen",
    "onbekend": "onbekend",
}
RELATIES = {
    "aanvulling": "Vult een andere toezegging aan",
    "wijziging": "Wijzigt een andere toezegging",
    "herhaling": "Herhaalt een andere toezegging",
}


@zin.register
def _(event: motie.Geapprecieerd) -> str:
    return f"Appreciatie volgens de Kamer: {woord(event.ruw, event.appreciatie)}"


@zin.register
def _(event: motie.BesluitVastgelegd) -> str:
    return f"Besluit van de Kamer: {besluit(event)}"


@zin.register
def _(event: motie.BesluitHerzien) -> str:
    return f"Besluit van de Kamer herzien: {besluit(event)}"


@zin.register
def _(event: motie.GegevensHerzien) -> str:
    return herzien(event.velden)


@zin.register
def _(event: toezegging.GegevensHerzien) -> str:
    return herzien(event.velden)


@zin.register
def _(_event: motie.VervangenDoor) -> str:
    return "Vervangen door een gewijzigde motie"


@zin.register
def _(event: toezegging.StatusIngelezen) -> str:
    return f"Status volgens de Kamer: {woord(event.ruw, event.status)}"


@zin.register
def _(event: toezegging.GerelateerdAan) -> str:
    return RELATIES[event.soort]


@zin.register
def _(event: opvolging.Toegewezen) -> str:
    return f"Toegewezen aan {event.bewindspersoon}; dossierhouder is {event.dossierhouder}"


@zin.register
def _(event: opvolging.Overgedragen) -> str:
    return f"Overgedragen van {event.van} aan {event.naar}: {event.reden}"


@zin.register
def _(_event: opvolging.UitvoeringGestart) -> str:
    return "Uitvoering gestart"


@zin.register
def _(event: opvolging.TermijnGesteld) -> str:
    return f"Termijn gesteld op {datum(event.termijn)}: {event.reden}"


@zin.register
def _(event: opvolging.TermijnVerlengd) -> str:
    return f"Termijn verlengd van {datum(event.van)} naar {datum(event.naar)}: {event.reden}"


@zin.register
def _(event: ontvangst.OntvangstBevestigd) -> str:
    return f"Ontvangst door de {KAMERS[event.kamer]} bevestigd op {datum(event.op)}: {event.bewijs}"


@zin.register
def _(event: ontvangst.KamerstuknummerToegekend) -> str:
    return f"Kamerstuknummer van de {KAMERS[event.kamer]}: {event.kst_id}"


@zin.register
def _(event: ontvangst.Gerectificeerd) -> str:
    return f"Gerectificeerd door een latere brief: {event.reden}"


@zin.register
def _(_event: SamengevoegdMet) -> str:
    return "Opgegaan in het punt met het nummer van de Kamer"


def woord(ruw: str, code: str) -> str:
    """Say it as the Kamer wrote it, and that we don't know the word if we don't."""
    return f"{ruw or 'geen woord'} (onbekend woord)" if code == "onbekend" else ruw


def besluit(event: motie.KamerBesluit) -> str:
    votes = ""
    if event.voor is not None and event.tegen is not None:
        votes = f", {event.voor} voor en {event.tegen} tegen"
    counts = "" if event.telt else f"; telt niet, want {event.status or 'zonder status'}"
    said = f"{woord(event.ruw, event.uitkomst)}{votes}{counts}"
    return met(said, event.stemmingssoort, " (", ")")


def herzien(velden: tuple[Veld, ...]) -> str:
    if any(veld.naam == VERWIJDERD and veld.waarde == JA for veld in velden):
        return "Door de Kamer verwijderd"
    if not velden:
        return "Opnieuw gelezen bij de Kamer; er is niets gewijzigd"
    namen = opsomming(veld.naam.replace("_", " ") for veld in velden)
    return f"Gegevens van de Kamer herzien: {namen}"
