"""Machtigen: how a vervanging or mandaat is ordered, by the workflows and over HTTP."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any
from uuid import UUID

from domain.machtiging import Einde
from domain.mandateren import NieuwMandaat
from domain.nummers import functie_nummer
from domain.opdracht import Opdracht
from domain.vervangen import NieuweVervanging
from workflows import vervangen
from workflows.register.register import Register
from workflows.register.transactie import Ontvangst


def regel_vervanging(
    register: Register, *, code: str, opdracht: Opdracht, **nieuw: Any
) -> Ontvangst:
    return vervangen.regel_vervanging(register, code, NieuweVervanging(**nieuw), opdracht=opdracht)


def verleen_mandaat(
    register: Register, *, code: str, opdracht: Opdracht, **nieuw: Any
) -> Ontvangst:
    return vervangen.verleen_mandaat(register, code, NieuwMandaat(**nieuw), opdracht=opdracht)


def beeindig(
    register: Register, *, code: str, nummer: UUID, reden: str, opdracht: Opdracht
) -> Ontvangst:
    einde = Einde(reden)
    return vervangen.beeindig_vervanging(register, code, nummer, einde, opdracht=opdracht)


def trek_in(
    register: Register, *, code: str, nummer: UUID, reden: str, opdracht: Opdracht
) -> Ontvangst:
    return vervangen.trek_mandaat_in(register, code, nummer, Einde(reden), opdracht=opdracht)


def bevestig(register: Register, *, code: str, nummer: UUID, opdracht: Opdracht) -> Ontvangst:
    return vervangen.bevestig_vervanging(register, code, nummer, opdracht=opdracht)


def hef_op(register: Register, *, code: str, reden: str, opdracht: Opdracht) -> Ontvangst:
    return vervangen.hef_op(register, code, Einde(reden), opdracht=opdracht)


DIRECT: Mapping[str, Callable[..., Ontvangst]] = {
    "regel_vervanging": regel_vervanging,
    "bevestig_vervanging": bevestig,
    "beeindig_vervanging": beeindig,
    "verleen_mandaat": verleen_mandaat,
    "trek_mandaat_in": trek_in,
    "hef_op": hef_op,
}
NAMEN = {"aan_functie": "aanFunctie", "persoon_id": "persoonId"}
PADEN: Mapping[str, str] = {
    "bezet": "bezettingen",
    "meld_vrij": "vrijmeldingen",
    "leg_leidinggevende_vast": "leidinggevenden",
    "regel_vervanging": "vervangingen",
    "bevestig_vervanging": "vervangingen/{nummer}/bevestigingen",
    "beeindig_vervanging": "vervangingen/{nummer}/beeindigingen",
    "verleen_mandaat": "mandaten",
    "trek_mandaat_in": "mandaten/{nummer}/intrekkingen",
    "hef_op": "opheffingen",
}


def verzoek(wat: str, velden: Mapping[str, Any]) -> tuple[str, dict[str, Any]]:
    """Say where it is posted, and with which body."""
    told = {naam: waarde for naam, waarde in velden.items() if naam not in {"code", "nummer"}}
    path = PADEN[wat].format(nummer=velden.get("nummer"))
    return f"/v1/functies/{functie_nummer(velden['code'])}/{path}", {
        NAMEN.get(naam, naam): plat(waarde) for naam, waarde in told.items()
    }


def plat(waarde: Any) -> Any:
    return str(waarde) if isinstance(waarde, UUID | date) else waarde
