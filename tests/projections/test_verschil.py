"""A difference shows each word that went and came, and nothing that stayed."""

from __future__ import annotations

import json
from uuid import UUID, uuid4

from hypothesis import given
from hypothesis import strategies as st

from domain.nota.inhoud import Blok, Kop, Lijst, Onderdeel, Sectie, Verzending, Voetnoot
from projections.verschil import Deel, verschil, woorden
from tests.notas import alles, sectie

TEKST = st.text(alphabet="ab \n", max_size=30)


def only(was: Onderdeel, wordt: Onderdeel) -> tuple[Deel, ...]:
    (found,) = verschil({was.code: was}, {wordt.code: wordt})
    assert found.soort == "gewijzigd"
    return found.delen


def een_sectie(*blokken: Blok, voetnoten: tuple[Voetnoot, ...] = ()) -> Sectie:
    return Sectie(code="3", stand="ingevuld", blokken=blokken, voetnoten=voetnoten)


def een_blok(tekst: str, blok_id: UUID | None = None) -> Blok:
    return Blok(blok_id=blok_id or uuid4(), tekst=tekst)


def test_equal_versions_have_no_difference() -> None:
    parts = {deel.code: deel for deel in alles()}
    assert verschil(parts, dict(parts)) == ()


def test_only_the_word_that_changed_is_marked() -> None:
    (deel,) = only(sectie("3", "Dit kost 1 miljoen euro."), sectie("3", "Dit kost 2 miljoen euro."))
    assert [(s.soort, s.tekst) for s in deel.was] == [
        ("gelijk", "Dit kost "),
        ("weg", "1 "),
        ("gelijk", "miljoen euro."),
    ]
    assert [s.tekst for s in deel.wordt if s.soort == "erbij"] == ["2 "]


def test_a_new_part_and_one_that_went_are_whole() -> None:
    parts = {deel.code: deel for deel in alles()}
    (came,) = verschil({}, {"4b": parts["4b"]})
    (went,) = verschil({"4b": parts["4b"]}, {})
    assert (came.soort, came.stand_was, came.stand_wordt) == ("toegevoegd", None, "ingevuld")
    assert (went.soort, went.delen[0].wordt) == ("weg", ())


def test_nvt_is_told_by_its_stand() -> None:
    was, wordt = sectie("4f"), sectie("4f", "Er komt een besluit.")
    (found,) = verschil({"4f": was}, {"4f": wordt})
    assert (found.stand_was, found.stand_wordt) == ("nvt", "ingevuld")


def test_blocks_are_paired_by_their_id() -> None:
    a, b, c = een_blok("Een."), een_blok("Twee."), een_blok("Drie.")
    changed = een_blok("Twee punten.", b.blok_id)
    delen = only(een_sectie(a, b), een_sectie(changed, c))
    assert [(deel.id, deel.soort) for deel in delen] == [
        (a.blok_id, "weg"),
        (b.blok_id, "gewijzigd"),
        (c.blok_id, "toegevoegd"),
    ]


def test_blocks_that_were_moved_are_only_said_to_be() -> None:
    a, b = een_blok("Een."), een_blok("Twee.")
    (deel,) = only(een_sectie(a, b), een_sectie(b, a))
    assert (deel.naam, deel.was) == ("volgorde", ())


def test_footnotes_fields_lists_and_sending_are_compared() -> None:
    blok = een_blok("Een.")
    noot = Voetnoot(voetnoot_id=uuid4(), blok_id=blok.blok_id, plaats=1, tekst="Bron.")
    (first, _) = only(een_sectie(blok), een_sectie(blok, voetnoten=(noot,)))
    assert (first.naam, first.soort, first.id) == ("voetnoot", "toegevoegd", noot.voetnoot_id)

    (onderwerp,) = only(Kop(onderwerp="Oud"), Kop(onderwerp="Nieuw"))
    assert (onderwerp.naam, onderwerp.wordt[0].tekst) == ("onderwerp", "Nieuw")

    was = Lijst(code="dekking", waarden=("JenV", "OCW"))
    (weg,) = only(was, Lijst(code="dekking", waarden=("JenV",)))
    assert (weg.naam, weg.soort) == ("OCW", "weg")

    (kamer,) = only(Verzending(kamers=("TK",)), Verzending(kamers=("TK", "EK")))
    assert (kamer.naam, kamer.soort) == ("kamers 2", "toegevoegd")


def test_a_table_and_what_is_said_of_a_block_are_compared() -> None:
    blok_id = uuid4()
    was = Blok(blok_id=blok_id, soort="tabel", rijen=(("a", "b"),))
    wordt = Blok(blok_id=blok_id, soort="tabel", rijen=(("a", "c"),))
    (deel,) = only(een_sectie(was), een_sectie(wordt))
    assert [stuk.tekst for stuk in deel.wordt if stuk.soort == "erbij"] == ["c"]

    punt = Blok(blok_id=blok_id, tekst="Een.", soort="punt", besluit_voor="VWS/stas-LMZ")
    delen = only(een_sectie(een_blok("Een.", blok_id)), een_sectie(punt))
    assert [deel.naam for deel in delen] == ["soort", "besluit_voor"]


@given(was=TEKST, wordt=TEKST)
def test_the_pieces_together_are_the_texts(was: str, wordt: str) -> None:
    left, right = woorden(was, wordt)
    assert "".join(stuk.tekst for stuk in left) == was
    assert "".join(stuk.tekst for stuk in right) == wordt
    same = [s.tekst.split() for s in left if s.soort == "gelijk"]
    assert same == [s.tekst.split() for s in right if s.soort == "gelijk"]


def test_a_difference_can_be_sent() -> None:
    found = verschil({"3": sectie("3", "Oud.")}, {"3": sectie("3", "Nieuw.")})
    assert json.loads(found[0].model_dump_json())["delen"][0]["was"][0]["soort"] == "weg"
