"""Werk: which workflow each act of the features is."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from api.taken.papier import neem_over
from features import tijd
from features.machtigen import DIRECT
from features.puntdaden import PUNTEN
from features.sjabloonloket import SJABLOONDADEN
from features.wijzigwerk import WORKFLOWS
from features.woodirect import WOO
from workflows import (
    beheren,
    besluiten,
    meelezen,
    opstellen,
    tekenen,
    terugsturen,
)
from workflows.register.transactie import Ontvangst

# What is done on the nota by the workflow of that name, with the fields as they are.
OP_DE_NOTA: Mapping[str, Callable[..., Ontvangst]] = {
    "dien_in": opstellen.dien_in,
    "stem_af": tekenen.stem_af,
    "leg_geschilpunt_vast": tekenen.leg_geschilpunt_vast,
    "los_geschilpunt_op": tekenen.los_geschilpunt_op,
    "parafeer": tekenen.parafeer,
    "adviseer": tekenen.adviseer,
    "sla_over": tekenen.sla_over,
    "geef_akkoord": tekenen.geef_akkoord,
    "geef_niet_akkoord": tekenen.geef_niet_akkoord,
    "bevestig_mede_namens": tekenen.bevestig_mede_namens,
    "weiger_mede_namens": tekenen.weiger_mede_namens,
    "stuur_terug": terugsturen.stuur_terug,
    "vraag_aanpassing": terugsturen.vraag_aanpassing,
    "geef_akkoord_mits": besluiten.geef_akkoord_mits,
    "vraag_bespreking": besluiten.vraag_bespreking,
    "vervul_voorwaarde": besluiten.vervul_voorwaarde,
    "aanvaard_voorwaarde": besluiten.aanvaard_voorwaarde,
    "heropen_voorwaarde": besluiten.heropen_voorwaarde,
    "leg_ministerraad_vast": besluiten.leg_ministerraad_vast,
    "rond_nota_af": besluiten.rond_af,
    "heropen": terugsturen.heropen,
    "trek_in": terugsturen.trek_in,
    "neem_over": neem_over,
    "wijzig_stellers": meelezen.wijzig_stellers,
    "wijzig_toegang": meelezen.wijzig_toegang,
    "plaats_opmerking": meelezen.plaats_opmerking,
    **WORKFLOWS,
    **tijd.DADEN,
}
ANDERS: Mapping[str, Callable[..., Ontvangst]] = {
    "bezet": beheren.bezet,
    "meld_vrij": beheren.meld_vrij,
    "leg_leidinggevende_vast": beheren.leg_leidinggevende_vast,
    **PUNTEN,
    **DIRECT,
    **WOO,
    **SJABLOONDADEN,
}
