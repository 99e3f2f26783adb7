"""Besluiten: akkoord on conditions and how they are closed, talk first, and what ends a nota."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from domain.nota import afronden, akkoord_mits, besluiten, ministerraad
from domain.nota.akkoord_mits import NieuweVoorwaarde
from domain.nota.ministerraad import Behandeling
from domain.opdracht import Opdracht
from workflows.register.eenmalig import eenmalig
from workflows.register.register import Register
from workflows.register.transactie import Ontvangst
from workflows.tafel import op_tafel


@eenmalig
def geef_akkoord_mits(
    register: Register,
    nota_id: UUID,
    voorwaarden: Sequence[NieuweVoorwaarde],
    *,
    opdracht: Opdracht,
) -> Ontvangst:
    tafel = op_tafel(register, nota_id, opdracht)
    akkoord_mits.geef_akkoord_mits(
        tafel.nota, voorwaarden, bezetting=tafel.bezetting, opdracht=opdracht
    )
    return tafel.bewaar()


@eenmalig
def vraag_bespreking(
    register: Register,
    nota_id: UUID,
    onderwerp: str,
    *,
    opdracht: Opdracht,
    datum: date | None = None,
) -> Ontvangst:
    tafel = op_tafel(register, nota_id, opdracht)
    besluiten.vraag_bespreking(
        tafel.nota, onderwerp, bezetting=tafel.bezetting, opdracht=opdracht, datum=datum
    )
    return tafel.bewaar()


@eenmalig
def vervul_voorwaarde(
    register: Register,
    nota_id: UUID,
    voorwaarde_id: UUID,
    *,
    opdracht: Opdracht,
    toelichting: str = "",
) -> Ontvangst:
    tafel = op_tafel(register, nota_id, opdracht)
    akkoord_mits.vervul_voorwaarde(
        tafel.nota,
        voorwaarde_id,
        bezetting=tafel.bezetting,
        opdracht=opdracht,
        toelichting=toelichting,
    )
    return tafel.bewaar()


@eenmalig
def aanvaard_voorwaarde(
    register: Register, nota_id: UUID, voorwaarde_id: UUID, *, opdracht: Opdracht
) -> Ontvangst:
    tafel = op_tafel(register, nota_id, opdracht)
    akkoord_mits.aanvaard_voorwaarde(
        tafel.nota, voorwaarde_id, bezetting=tafel.bezetting, opdracht=opdracht
    )
    return tafel.bewaar()


@eenmalig
def heropen_voorwaarde(
    register: Register, nota_id: UUID, voorwaarde_id: UUID, reden: str, *, opdracht: Opdracht
) -> Ontvangst:
    tafel = op_tafel(register, nota_id, opdracht)
    akkoord_mits.heropen_voorwaarde(
        tafel.nota, voorwaarde_id, reden, bezetting=tafel.bezetting, opdracht=opdracht
    )
    return tafel.bewaar()


@eenmalig
def leg_ministerraad_vast(
    register: Register, nota_id: UUID, behandeling: Behandeling, *, opdracht: Opdracht
) -> Ontvangst:
    tafel = op_tafel(register, nota_id, opdracht)
    ministerraad.leg_ministerraad_vast(
        tafel.nota, behandeling, bezetting=tafel.bezetting, opdracht=opdracht
    )
    return tafel.bewaar()


@eenmalig
def rond_af(register: Register, nota_id: UUID, uitvoering: str, *, opdracht: Opdracht) -> Ontvangst:
    tafel = op_tafel(register, nota_id, opdracht)
    afronden.rond_af(tafel.nota, uitvoering, bezetting=tafel.bezetting, opdracht=opdracht)
    return tafel.bewaar()
