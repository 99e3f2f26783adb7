"""An audit trail as a document: every event a row, and nobody's id, hash, grant or name."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel

from domain.base import Aggregate, Event
from domain.functie import Functie
from domain.functionaris import Functionaris, Grondslag
from domain.woo.leesstuk import Leesstuk, Leestabel
from domain.woo.verloop import (
    Openbaarheid,
    deel_pseudoniemen,
    lees_verloop,
    letters,
    personen_in,
)
from tests.histories import HISTORY
from tests.people import DG, EVERYONE, SJABLONEN, STAS, functie, persoon

UUIDS = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}", re.IGNORECASE)
HASHES = re.compile(r"[0-9a-f]{32,}", re.IGNORECASE)
GEHEIM = b"only for this export"


def stromen() -> Mapping[UUID, Sequence[Event]]:
    found: dict[UUID, list[Event]] = {}
    for event in HISTORY:
        found.setdefault(event.originator_id, []).append(event)
    return found


def zoek(code: str) -> Functie | None:
    return functie(code) if code in EVERYONE else None


def buiten(events: Sequence[Event], geheim: bytes = GEHEIM) -> Openbaarheid:
    namen = deel_pseudoniemen(personen_in(events), geheim)
    return Openbaarheid(zoek, lambda _: SJABLONEN.functielijst.openbaar, namen)


def gelezen(events: Sequence[Event], geheim: bytes = GEHEIM) -> Leesstuk:
    return lees_verloop("Verloop", "1", events, buiten(events, geheim))


def rijen(stuk: Leesstuk) -> list[tuple[str, ...]]:
    (tabel,) = stuk.secties[0].blokken
    assert isinstance(tabel, Leestabel)
    return [tuple("".join(p.tekst for p in cel) for cel in rij) for rij in tabel.rijen]


def tekst(stuk: Leesstuk) -> str:
    return "\n".join("|".join(rij) for rij in rijen(stuk))


def grants(value: object) -> Iterator[str]:
    """Give the numbers of every ground on which somebody acted."""
    if isinstance(value, Grondslag):
        yield str(value.functie_id)
    if isinstance(value, BaseModel):
        for name in type(value).model_fields:
            yield from grants(getattr(value, name))


STROMEN = [pytest.param(s, id=type(s[0]).__name__ + str(i))
    for i, s in enumerate(stromen().values())]  # fmt: skip


@pytest.mark.parametrize("events", STROMEN)
def test_every_event_is_a_row_and_the_numbers_have_no_gaps(events: Sequence[Event]) -> None:
    numbers = [int(rij[0]) for rij in rijen(gelezen(events))]

    assert numbers == [*range(1, len(events) + 1)]


@pytest.mark.parametrize("events", STROMEN)
def test_no_id_hash_or_grant_is_anywhere(events: Sequence[Event]) -> None:
    stuk = gelezen(events)
    all_of_it = tekst(stuk) + " ".join(stuk.plekken)

    assert not UUIDS.search(all_of_it)
    assert not HASHES.search(all_of_it)
    for event in events:
        assert not any(grant in all_of_it for grant in grants(event))
        assert str(event.opdracht_id) not in all_of_it


@pytest.mark.parametrize("events", STROMEN)
def test_nobody_is_named_by_an_office_that_is_not_public(events: Sequence[Event]) -> None:
    said = tekst(gelezen(events))
    lijst = SJABLONEN.functielijst

    for nieuw in lijst.functies:
        public = nieuw.soort == "bewindspersoon" or buiten(events).is_openbaar(nieuw.code)
        assert public or not re.search(rf"\b{re.escape(nieuw.naam)}\b", said), nieuw.naam
        assert str(persoon(nieuw.code)) not in said


@pytest.mark.parametrize("events", STROMEN)
def test_every_text_of_a_person_has_a_place_to_be_judged_at(events: Sequence[Event]) -> None:
    stuk = gelezen(events)
    places = [plek.plaats for regel in stuk.regels() for plek in regel if plek.plaats]

    assert len(set(places)) == len(places)
    for event in events:
        reden = getattr(event, "reden", "") or ""
        if reden and not UUIDS.search(reden) and f"{event.originator_version}/reden" in places:
            assert stuk.plekken[f"{event.originator_version}/reden"].tekst == reden


def test_the_same_person_has_the_same_letter_within_one_export() -> None:
    events = stromen()[HISTORY[0].originator_id]
    who = [rij[2] for rij in rijen(gelezen(events))]

    dealt = {
        (event.door.persoon_id, said.partition(",")[0])
        for event, said in zip(events, who, strict=True)
        if isinstance(event.door, Functionaris) and said.startswith("medewerker")
    }

    assert len(dealt) > 5
    assert (
        len({person for person, _ in dealt}) == len({letter for _, letter in dealt}) == len(dealt)
    )


def test_a_bewindspersoon_appears_by_office_and_a_dg_by_office_and_letter() -> None:
    found = buiten(HISTORY)
    (stas,) = {e.door for e in HISTORY if getattr(e.door, "functie", "") == STAS and e.door
        and getattr(e.door, "hoedanigheid", "") == "houder"}  # fmt: skip
    dg = next(e.door for e in HISTORY if getattr(e.door, "functie", "") == DG)

    assert found.wie(stas, None) == functie(STAS).naam
    assert re.fullmatch(rf"medewerker [A-Z]+, {functie(DG).naam}", found.wie(dg, None))


def test_what_followed_by_itself_names_its_cause() -> None:
    cause = {str(e.originator_version): f"vervolg op gebeurtenis {e.oorzaak}"
        for e in stromen()[HISTORY[0].originator_id] if hasattr(e, "oorzaak")}  # fmt: skip

    said = {rij[0]: rij[2] for rij in rijen(gelezen(stromen()[HISTORY[0].originator_id]))}

    assert cause
    assert {nr: said[nr] for nr in cause} == cause


PERSONEN = st.lists(st.uuids(), min_size=2, max_size=60, unique=True)


@given(PERSONEN)
def test_everyone_has_a_letter_of_his_own(personen: list[UUID]) -> None:
    found = deel_pseudoniemen([*personen, *personen], GEHEIM)

    assert set(found) == {*personen}
    assert sorted(found.values()) == sorted(letters(i) for i in range(len(personen)))


def test_letters_go_on_after_z() -> None:
    assert [letters(i) for i in (0, 25, 26, 51, 52, 702)] == ["A", "Z", "AA", "AZ", "BA", "AAA"]


def test_two_exports_share_no_assignment_beyond_chance() -> None:
    people = [uuid4() for _ in range(20)]
    first = deel_pseudoniemen(people, b"one")

    same = [
        sum(first[p] == other[p] for p in people)
        for other in (deel_pseudoniemen(people, str(n).encode()) for n in range(200))
    ]

    assert 0.5 < sum(same) / len(same) < 2  # by chance it is 1


def test_a_trail_is_read_of_every_kind_of_history() -> None:
    kinds = {type(events[0].mutate(None)) for events in stromen().values()}

    assert len(kinds) >= 6
    assert all(issubclass(kind, Aggregate) for kind in kinds)
