"""Vrijgeven: compose a set, make its bundle, and let the leak gate judge the very bytes."""

from __future__ import annotations

import io
import json
import zipfile
from dataclasses import replace
from typing import NamedTuple
from uuid import UUID, uuid5

from api.taken.pakket import Melding, bouw, delen_van, geheim_van, zichtbaar_van
from domain.base import InvoerOngeldig
from domain.nummers import RUIMTE
from domain.opdracht import Opdracht
from domain.value import canonical, sha256
from domain.woo.gelakt import GelaktStuk
from domain.woo.lekrapport import Lekrapport
from domain.woo.openbaarmaking import Openbaarmaking, Pakket
from projections.lekpoort.proces import lekpoort
from projections.pakket import MANIFEST, OngeldigPakket, lees_pakket
from projections.pakket import Pakket as GelezenPakket
from projections.stukken.sjabloon import sjabloonversie
from workflows import openbaar_maken
from workflows.inlezen.geweigerd import BestandGeweigerd
from workflows.inlezen.keur import keur as keur_bijlage
from workflows.inlezen.soort import soort_van
from workflows.openbaar_maken import Samenstelling
from workflows.register.fouten import OnleesbareInhoud
from workflows.register.register import Register

MAX_MANIFEST = 2**20  # bytes, of a bundle that anyone may hand in


class Uitslag(NamedTuple):
    """What was composed, the bytes that were made of it, and what the gate said of them."""

    openbaarmaking_id: UUID
    pakket_sha256: str
    rapport: Lekrapport


def niets(_: str) -> None:
    """Tell nobody."""


def stel_samen(
    register: Register, wat: Samenstelling, *, opdracht: Opdracht, melding: Melding = niets
) -> Uitslag:
    """Compose; then make the bundle and pass the gate, as one act of one person.

    It may break off between the two: the same order again goes on where that was.
    """
    ontvangst = openbaar_maken.stel_samen(register, wat, opdracht=opdracht)
    found = register.lees(Openbaarmaking, ontvangst.nummer)
    if found.poort:
        return uitslag_van(register, found)
    return door_de_poort(register, found, opdracht=opdracht, melding=melding)


def door_de_poort(
    register: Register, wat: Openbaarmaking, *, opdracht: Opdracht, melding: Melding = niets
) -> Uitslag:
    """Make the bundle and let it be judged; the judgement is recorded whatever it is."""
    gebouwd = bouw(register, wat, melding)
    gelezen = lees_pakket(gebouwd.inhoud)
    melding("lekpoort")
    rapport = lekpoort(
        gebouwd.inhoud,
        gebouwd.geheim,
        gebouwd.zichtbaar,
        bijlage_bevindingen=bevindingen(gelezen),
        voortgang=melding,
    )
    pakket = Pakket(
        sha256=sha256(gebouwd.inhoud),
        bytes=len(gebouwd.inhoud),
        manifest_sha256=sha256(canonical(gelezen.manifest)),
        sjabloonversie=sjabloonversie(),
    )
    volgt = replace(opdracht, opdracht_id=uuid5(RUIMTE, f"poort:{opdracht.opdracht_id}"))
    bestanden = gebouwd.inhoud, rapport
    openbaar_maken.leg_poort_vast(register, wat.id, pakket, bestanden, opdracht=volgt)
    return Uitslag(wat.id, pakket.sha256, rapport)


def bevindingen(pakket: GelezenPakket) -> dict[str, tuple[str, ...]]:
    """Say of each bijlage what it still carries, for the gate can't ask that itself."""
    return {
        v.pad: bevinding_van(pakket.bestanden[v.pad])
        for v in pakket.manifest.bestanden
        if v.rol == "bijlage"
    }


def bevinding_van(inhoud: bytes) -> tuple[str, ...]:
    try:
        return tuple(found.eigenschap for found in keur_bijlage(inhoud, soort_van(inhoud)))
    except BestandGeweigerd as nee:
        return (str(nee),)


def uitslag_van(register: Register, wat: Openbaarmaking) -> Uitslag:
    rapport = Lekrapport.model_validate_json(register.blob(wat.id, wat.rapport))
    return Uitslag(wat.id, wat.pakketten[0].sha256, rapport)


def pakket_van(register: Register, openbaarmaking_id: UUID, sha: str) -> bytes:
    """Give the bytes that this history knows by this hash, and no others."""
    wat = register.lees(Openbaarmaking, openbaarmaking_id)
    if sha not in {pakket.sha256 for pakket in wat.pakketten}:
        raise OnleesbareInhoud(sha)
    return register.blob(wat.id, sha)


def vrijgave_in(inhoud: bytes) -> UUID:
    """Read which release a bundle says to be, also when it was damaged since."""
    try:
        with zipfile.ZipFile(io.BytesIO(inhoud)) as bestand, bestand.open(MANIFEST) as manifest:
            return UUID(json.loads(manifest.read(MAX_MANIFEST))["vrijgave_id"])
    except (zipfile.BadZipFile, KeyError, TypeError, ValueError, RuntimeError, OSError):
        raise InvoerOngeldig(
            "Dit bestand is geen pakket van Parafenlijn.",
            "Geef het ZIP-bestand dat bij een openbaarmaking is gemaakt.",
        ) from None


def keur(register: Register, inhoud: bytes, melding: Melding = niets) -> Lekrapport:
    """Judge a bundle that somebody holds, against what this register knows to be hidden in it.

    What may be seen is taken from the bundle that was made here, never from the one in hand.
    """
    wat = register.lees(Openbaarmaking, vrijgave_in(inhoud))
    delen = list(delen_van(register, wat, {}))
    eigen = lees_pakket(register.blob(wat.id, wat.pakketten[0].sha256)).bestanden
    gelakt = {
        pad.removesuffix(".json"): GelaktStuk.model_validate_json(bytes_)
        for pad, bytes_ in eigen.items()
        if pad.endswith(".json") and pad != MANIFEST
    }
    try:
        van_bijlagen = bevindingen(lees_pakket(inhoud))
    except OngeldigPakket:
        van_bijlagen = {}  # the gate will say what is wrong with it
    return lekpoort(
        inhoud,
        geheim_van(register, delen),
        zichtbaar_van(gelakt, delen),
        bijlage_bevindingen=van_bijlagen,
        voortgang=melding,
    )
