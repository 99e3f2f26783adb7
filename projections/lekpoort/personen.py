"""How a hidden person may be written: in all orders, by initials, by address, by account."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from domain.woo.zoekvormen import MIN_NAAM, los, woorden
from projections.lekpoort.geheim import VerborgenPersoon

TUSSENVOEGSELS = frozenset({
    "aan", "bij", "da", "de", "del", "den", "der", "di", "du", "el", "in", "la", "le", "op", "te",
    "ten", "ter", "tot", "uit", "van", "von", "voor",
})  # fmt: skip
LANDNUMMER = re.compile(r"^(?:0031|31|0)(?=\d{8})")


def naamwoorden(persoon: VerborgenPersoon) -> Iterator[str]:
    """Give each word of the name, with an s behind it too, and what stands before an @."""
    delen = (*persoon.namen, *(adres.partition("@")[0] for adres in persoon.mail))
    for deel in chain.from_iterable(map(woorden, (*delen, *persoon.accounts))):
        if deel not in TUSSENVOEGSELS:
            yield deel
            yield f"{deel}s"


def naamvormen(persoon: VerborgenPersoon) -> Iterator[str]:
    """Give every run of letters that is this person, wherever it stands."""
    for naam in persoon.namen:
        yield from _ordes([*map(los, naam.split())])
    for adres in persoon.mail:
        yield los(adres.partition("@")[0])
    yield from map(los, (*persoon.accounts, *persoon.persoon_ids))
    for nummer in persoon.telefoon:
        yield LANDNUMMER.sub("", "".join(filter(str.isdigit, nummer)))


def _ordes(delen: list[str]) -> Iterator[str]:
    """Piet de Vries: also vriespietde, pdevries, pvries, and devries where that is long enough."""
    for eerste in range(1, len(delen)):
        voor, achter = delen[:eerste], delen[eerste:]
        if voor[-1] in TUSSENVOEGSELS:
            continue
        kaal = [deel for deel in achter if deel not in TUSSENVOEGSELS]
        voorletters = "".join(deel[:1] for deel in voor)
        for naam in ("".join(achter), "".join(kaal)):
            yield from ("".join(voor) + naam, naam + "".join(voor))
            yield from (voorletters + naam, naam + voorletters, voor[0][:1] + naam)
            if len(naam) >= MIN_NAAM:
                yield naam
    if len(delen) == 1:
        yield delen[0]
