"""Handelingen: what may be done with a nota that runs, and which steps each is an answer to."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from domain.route import StapSoort

Handeling = Literal[
    "stem_af", "leg_geschilpunt_vast", "parafeer", "adviseer", "geef_akkoord",
    "geef_niet_akkoord", "bevestig_mede_namens", "weiger_mede_namens", "stuur_terug",
    "vraag_aanpassing", "sla_over", "verzend", "geef_akkoord_mits", "vraag_bespreking",
    "vervul_voorwaarde", "aanvaard_voorwaarde", "heropen_voorwaarde", "leg_ministerraad_vast",
    "rond_af",
]  # fmt: skip
SOORTEN: dict[Handeling, frozenset[StapSoort]] = {
    "stem_af": frozenset({"afstemmen"}),
    "leg_geschilpunt_vast": frozenset({"afstemmen"}),
    "parafeer": frozenset({"paraaf", "medeparaaf"}),
    "adviseer": frozenset({"advies"}),
    "geef_akkoord": frozenset({"akkoord"}),
    "geef_akkoord_mits": frozenset({"akkoord"}),
    "geef_niet_akkoord": frozenset({"akkoord"}),
    "vraag_bespreking": frozenset({"akkoord"}),
    "aanvaard_voorwaarde": frozenset({"akkoord"}),
    "heropen_voorwaarde": frozenset({"akkoord"}),
    "bevestig_mede_namens": frozenset({"mede_namens"}),
    "weiger_mede_namens": frozenset({"mede_namens"}),
    "leg_ministerraad_vast": frozenset({"ministerraad"}),
    "verzend": frozenset({"verzenden"}),
    "rond_af": frozenset({"verzenden"}),
}
TEKENT = frozenset(
    {"stem_af", "parafeer", "adviseer", "geef_akkoord", "geef_akkoord_mits", "geef_niet_akkoord",
     "bevestig_mede_namens", "weiger_mede_namens", "vervul_voorwaarde", "aanvaard_voorwaarde"}
)  # fmt: skip
DOOR_BEWINDSPERSOON = frozenset(
    {"geef_akkoord", "geef_akkoord_mits", "geef_niet_akkoord", "vraag_bespreking",
     "bevestig_mede_namens", "weiger_mede_namens", "aanvaard_voorwaarde", "heropen_voorwaarde"}
)  # fmt: skip
OVER_VOORWAARDE = frozenset({"vervul_voorwaarde", "aanvaard_voorwaarde", "heropen_voorwaarde"})
TERUG = frozenset({"stuur_terug", "vraag_aanpassing"})
# The answer by which a step lets the nota go on.
ANTWOORD: Mapping[StapSoort, Handeling] = {
    "afstemmen": "stem_af", "paraaf": "parafeer", "medeparaaf": "parafeer", "advies": "adviseer",
    "akkoord": "geef_akkoord", "mede_namens": "bevestig_mede_namens",
    "ministerraad": "leg_ministerraad_vast", "verzenden": "verzend",
}  # fmt: skip
