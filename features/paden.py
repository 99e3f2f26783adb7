"""Paden: where the bureau of the API posts what is done, and what it writes of it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from domain.opdracht import Gezien
from features.tijd import TIJD
from features.woohttp import naar_json as naar_camel

# Where each act is posted, below the nota; what else the body says of it.
OP_DE_NOTA: Mapping[str, tuple[str, Mapping[str, Any]]] = {
    "wijzig": ("versies", {}),
    "dien_in": ("indieningen", {}),
    "stem_af": ("afstemmingen", {}),
    "leg_geschilpunt_vast": ("geschilpunten", {}),
    "los_geschilpunt_op": ("geschilpunten/{geschilpunt_id}/oplossingen", {}),
    "parafeer": ("parafen", {}),
    "adviseer": ("adviezen", {}),
    "sla_over": ("overslagen", {}),
    "geef_akkoord": ("besluiten", {"soort": "akkoord"}),
    "geef_niet_akkoord": ("besluiten", {"soort": "niet_akkoord"}),
    "bevestig_mede_namens": ("mede-namens", {"soort": "bevestiging"}),
    "weiger_mede_namens": ("mede-namens", {"soort": "weigering"}),
    "stuur_terug": ("teruggaven", {}),
    "vraag_aanpassing": ("aanpassingsverzoeken", {}),
    "geef_akkoord_mits": ("voorwaarden", {}),
    "vraag_bespreking": ("besprekingen", {}),
    "vervul_voorwaarde": ("voorwaarden/{voorwaarde_id}/vervullingen", {}),
    "aanvaard_voorwaarde": ("voorwaarden/{voorwaarde_id}/aanvaardingen", {}),
    "heropen_voorwaarde": ("voorwaarden/{voorwaarde_id}/heropeningen", {}),
    "leg_ministerraad_vast": ("behandelingen", {}),
    "rond_nota_af": ("afrondingen", {}),
    "verzend": ("verzendingen", {}),
    "heropen": ("heropeningen", {}),
    "trek_in": ("intrekkingen", {}),
    "neem_over": ("papieren-handtekeningen", {}),
    "wijzig_stellers": ("stellerwijzigingen", {}),
    "wijzig_toegang": ("toegangswijzigingen", {}),
    "plaats_opmerking": ("opmerkingen", {}),
    **{wat: (pad, {}) for wat, pad in TIJD.items()},
}
ONGEZIEN = frozenset(
    {"wijzig", "dien_in", "los_geschilpunt_op", "heropen", "trek_in", "wijzig_stellers",
     "wijzig_toegang", "plaats_opmerking", *TIJD}
)  # fmt: skip
SOORTEN = {"motie": "moties", "toezegging": "toezeggingen"}


def van_een_besluit(wat: str, velden: dict[str, Any]) -> dict[str, Any]:
    """Write what is said of akkoord mits and of terms; other fields stay as they are."""
    match wat:
        case "geef_akkoord_mits":
            return {"voorwaarden": [naar_camel(eis._asdict()) for eis in velden["voorwaarden"]]}
        case "leg_ministerraad_vast":
            body: dict[str, Any] = naar_camel(velden["behandeling"]._asdict())
            return body
        case "wijzig" if "voorwaarde_id" in velden:
            voor = {"voorwaardeId": str(velden.pop("voorwaarde_id"))}
            return {**velden, **voor}
        case _ if wat in TIJD:
            return dict(naar_camel(velden))
        case _:
            return {naam: waarde for naam, waarde in velden.items() if naam != "voorwaarde_id"}


def naar_velden(gezien: Gezien) -> dict[str, Any]:
    return {
        "versie": gezien.versie,
        "inhoudHash": gezien.inhoud_hash,
        "ronde": gezien.ronde,
        "routeHash": gezien.route_hash,
    }
