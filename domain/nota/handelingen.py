"""Handelingen: what may be done with a nota that runs, and which steps each is an answer to."""

from __future__ import annotations

from typing import Literal

from domain.route import StapSoort

Handeling = Literal[
    "stem_af", "leg_geschilpunt_vast", "parafeer", "adviseer", "geef_akkoord",
    "geef_niet_akkoord", "bevestig_mede_namens", "weiger_mede_namens", "stuur_terug",
    "vraag_aanpassing", "sla_over", "verzend",
]  # fmt: skip
SOORTEN: dict[Handeling, frozenset[StapSoort]] = {
    "stem_af": frozenset({"afstemmen"}),
    "leg_geschilpunt_vast": frozenset({"afstemmen"}),
    "parafeer": frozenset({"paraaf", "medeparaaf"}),
    "adviseer": frozenset({"advies"}),
    "geef_akkoord": frozenset({"akkoord"}),
    "geef_niet_akkoord": frozenset({"akkoord"}),
    "bevestig_mede_namens": frozenset({"mede_namens"}),
    "weiger_mede_namens": frozenset({"mede_namens"}),
    "verzend": frozenset({"verzenden"}),
}
TEKENT = frozenset(
    {"stem_af", "parafeer", "adviseer", "geef_akkoord", "geef_niet_akkoord",
     "bevestig_mede_namens", "weiger_mede_namens"}
)  # fmt: skip
DOOR_BEWINDSPERSOON = frozenset(
    {"geef_akkoord", "geef_niet_akkoord", "bevestig_mede_namens", "weiger_mede_namens"}
)
TERUG = frozenset({"stuur_terug", "vraag_aanpassing"})
