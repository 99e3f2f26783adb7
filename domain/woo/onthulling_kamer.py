"""Onthulling of what the Kamer says since, and of what the ministry does: her words are public."""

from __future__ import annotations

from collections.abc import Mapping

from pydantic import BaseModel

from domain import ontvangst
from domain.kamerpunt import motie, opvolging, toezegging
from domain.kamerpunt.feiten import Veld
from domain.kamerpunt.samenvoegen import SamengevoegdMet
from domain.woo.klasse import BASIS, BINNENIN, FUNCTIE, INTERN, OPENBAAR, TEKST, Klasse

UIT_DE_KAMER = {**BASIS, "bron": BINNENIN}
BESLUIT = {
    **UIT_DE_KAMER,
    "besluit_id": INTERN,
    **dict.fromkeys(
        ("ruw", "status", "uitkomst", "stemmingssoort", "voor", "tegen", "datum"), OPENBAAR
    ),
}

ONTHULLING_KAMER: Mapping[type[BaseModel], Mapping[str, Klasse]] = {
    Veld: {"naam": OPENBAAR, "waarde": OPENBAAR},
    motie.Geapprecieerd: {**UIT_DE_KAMER, "appreciatie": OPENBAAR, "ruw": OPENBAAR},
    motie.BesluitVastgelegd: BESLUIT,
    motie.BesluitHerzien: BESLUIT,
    motie.GegevensHerzien: {**UIT_DE_KAMER, "velden": BINNENIN},
    motie.VervangenDoor: {**UIT_DE_KAMER, "motie_id": INTERN},
    toezegging.StatusIngelezen: {**UIT_DE_KAMER, "ruw": OPENBAAR, "status": OPENBAAR},
    toezegging.GegevensHerzien: {**UIT_DE_KAMER, "velden": BINNENIN},
    toezegging.GerelateerdAan: {**UIT_DE_KAMER, "soort": OPENBAAR, "toezegging_id": INTERN},
    opvolging.Toegewezen: {**BASIS, "bewindspersoon": FUNCTIE, "dossierhouder": FUNCTIE},
    opvolging.Overgedragen: {**BASIS, "van": FUNCTIE, "naar": FUNCTIE, "reden": TEKST},
    opvolging.UitvoeringGestart: BASIS,
    opvolging.TermijnGesteld: {**BASIS, "termijn": OPENBAAR, "reden": TEKST},
    opvolging.TermijnVerlengd: {**BASIS, "van": OPENBAAR, "naar": OPENBAAR, "reden": TEKST},
    ontvangst.OntvangstBevestigd: {**BASIS, "kamer": OPENBAAR, "op": OPENBAAR, "bewijs": INTERN},
    ontvangst.KamerstuknummerToegekend: {**UIT_DE_KAMER, "kamer": OPENBAAR, "kst_id": OPENBAAR},
    ontvangst.Gerectificeerd: {**BASIS, "door_brief_id": INTERN, "reden": TEKST},
    SamengevoegdMet: {**BASIS, "nummer_id": INTERN},
}
