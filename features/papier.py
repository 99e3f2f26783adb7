"""Papier: what the bestuursondersteuning of the features takes over from paper."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from domain.nota.overnemen import OpPapier
from domain.nota.stand import Nota
from domain.value import sha256
from features.bureau import Bureau
from features.kantoren import KANTOREN, STAPPEN
from features.woohttp import naar_json as naar_camel

SCAN = b"%PDF-1.7\nEen parafenblad, met inkt.\n"


def neem_over(
    bureau: Bureau,
    wie: str,
    rijen: Iterable[Mapping[str, str]],
    dag: datetime,
    *,
    scan: bytes | None = SCAN,
) -> None:
    """Take over who signed that day; `door` says who did, where it was not the holder of now."""
    gezet = [op_papier(bureau, rij, dag) for rij in rijen]
    bureau.doe(wie, ("neem_over", {"gezet": gezet, "scan": scan}))


def op_papier(bureau: Bureau, rij: Mapping[str, str], dag: datetime) -> OpPapier:
    route = bureau.register.lees(Nota, bureau.nota).route
    steps = route.stappen if route else ()
    functie, door = KANTOREN[rij["wie"]], rij.get("door")
    return OpPapier(
        stap=next((s.code for s in steps if s.functie == functie), STAPPEN.get(functie, functie)),
        gezet_op=dag.date(),
        persoon_id=bureau.persoon(KANTOREN[door]) if door else None,
        strekking="positief" if "politiek" in functie else None,
    )


def haal_scan_op(bureau: Bureau, wie: str) -> bytes | None:
    return bureau.scan(wie, sha256(SCAN))


def naar_overname(gezet: Sequence[OpPapier], scan: bytes | None) -> dict[str, Any]:
    signed = [een.model_dump(mode="json", exclude_defaults=True) for een in gezet]
    found = {"handtekeningen": naar_camel(signed)}
    return {**found, "scan": b64encode(scan).decode()} if scan else found
