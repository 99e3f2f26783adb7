"""What the addresses take by which one acts for an office."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any
from uuid import UUID

FUNCTIE = "POST /v1/functies/{functie_id}"
DAGEN = {"van": "2025-11-11", "tot": "2025-11-20"}
EINDE = {"reden": "Eerder terug."}
MACHTIGEN: Mapping[str, Callable[[], dict[str, Any]]] = {
    f"{FUNCTIE}/vervangingen": lambda: {"vervanger": str(UUID(int=7)), **DAGEN},
    f"{FUNCTIE}/vervangingen/{{vervanging_id}}/bevestigingen": dict,
    f"{FUNCTIE}/vervangingen/{{vervanging_id}}/beeindigingen": lambda: EINDE,
    f"{FUNCTIE}/mandaten": lambda: {
        "aanFunctie": "VWS/WJZ",
        "vindplaats": "Stcrt. 2025, 1",
        "van": "2025-11-11",
    },
    f"{FUNCTIE}/mandaten/{{mandaat_id}}/intrekkingen": lambda: EINDE,
    f"{FUNCTIE}/opheffingen": lambda: EINDE,
}
