"""Four eyes on the page: who proposed a mark finds no button, and by hand is refused."""

from __future__ import annotations

from collections.abc import Iterator
from uuid import UUID

import pytest

from tests.paginas.lakkamer import COORDINATOR, JANSEN, REDEN, WOO, Lakkamer, leest
from tests.people import AUDITOR
from tests.registers import counts


@pytest.fixture
def kamer() -> Iterator[Lakkamer]:
    kamer = Lakkamer()
    kamer.begin()
    yield kamer
    kamer.sluit()


def acties(lak_id: UUID) -> tuple[str, ...]:
    return tuple(f"lakken/{lak_id}/{daad}" for daad in ("bevestiging", "verwerping"))


def test_the_proposer_finds_no_button_and_is_refused_by_hand(kamer: Lakkamer) -> None:
    lak_id = kamer.lak()
    page = kamer.pagina()
    before = counts(kamer.register)

    for onder in acties(lak_id):
        assert f'action="{kamer.pad}/{onder}' not in page
        velden = {"reden": "Zomaar."} if onder.endswith("verwerping") else {}
        answer = kamer.stuur(WOO, onder, **velden)
        assert answer.status_code == 403
        assert "U stelde dit zelf voor; een tweede persoon moet dit doen." in leest(answer)

    assert "U stelde dit zelf voor" in leest(page)
    assert counts(kamer.register) == before


def test_another_confirms_and_the_office_is_named(kamer: Lakkamer) -> None:
    lak_id = kamer.lak()
    assert f'action="{kamer.pad}/lakken/{lak_id}/bevestiging' in kamer.pagina(COORDINATOR)

    page = kamer.doe(COORDINATOR, f"lakken/{lak_id}/bevestiging")

    assert "Lak van gebeurtenis 2 bevestigd" in leest(page)
    assert "Voorgesteld door Woo-medewerker VWS." in leest(page)
    assert "Woo-coördinator VWS, di 11 november" in leest(page)
    assert kamer.lakken[0].staat == "bevestigd"


def test_a_second_click_says_what_it_is_already(kamer: Lakkamer) -> None:
    lak_id = kamer.lak()
    kamer.doe(COORDINATOR, f"lakken/{lak_id}/bevestiging")

    answer = kamer.stuur(COORDINATOR, f"lakken/{lak_id}/bevestiging")

    assert answer.status_code == 409
    assert "Deze lak is al bevestigd." in leest(answer)


@pytest.mark.parametrize("daad", ["verwerping", "intrekking", "opheffing"])
def test_a_reason_of_blanks_is_asked_for_again(kamer: Lakkamer, daad: str) -> None:
    lak_id = kamer.lak()
    wie = WOO if daad == "intrekking" else COORDINATOR
    if daad == "opheffing":
        kamer.doe(COORDINATOR, f"lakken/{lak_id}/bevestiging")

    answer = kamer.stuur(wie, f"lakken/{lak_id}/{daad}", reden="  \n ")

    assert answer.status_code == 400
    assert "Hiervoor is een reden nodig, en die is leeg." in leest(answer)
    assert '<details class="erbij" open>' in answer.text


def test_what_is_rejected_or_taken_back_is_read_again(kamer: Lakkamer) -> None:
    first, second = kamer.lak(), kamer.lak("06-12345678")

    kamer.doe(COORDINATOR, f"lakken/{first}/verwerping", reden="Zij is woordvoerder.")
    page = kamer.doe(WOO, f"lakken/{second}/intrekking", reden="Het is een algemeen nummer.")

    assert [lak.staat for lak in kamer.lakken] == ["verworpen", "ingetrokken"]
    assert "verworpen: Zij is woordvoerder." in leest(page)
    assert "begin lak" not in page


def test_another_ground_takes_two_people_and_hides_between(kamer: Lakkamer) -> None:
    lak_id = kamer.lak()
    kamer.doe(COORDINATOR, f"lakken/{lak_id}/bevestiging")
    form = kamer.pagina(COORDINATOR, f"?lak={lak_id}")
    assert f'action="{kamer.pad}/lakken/{lak_id}/grond' in form
    assert f">\n{REDEN}</textarea>" in form

    page = kamer.doe(COORDINATOR, f"lakken/{lak_id}/grond", gronden="art68", motivering="Geheim.")
    assert "andere grond voorgesteld: art. 68 Gw" in leest(page)
    assert kamer.stuur(COORDINATOR, f"lakken/{lak_id}/bevestiging").status_code == 403
    assert "Jansen van OBP" not in kamer.pagina(onder="/lezen")
    page = kamer.doe(WOO, f"lakken/{lak_id}/bevestiging")

    assert "Grond van de lak van gebeurtenis 2 gewijzigd" in leest(page)
    assert kamer.lakken[0].grond.gronden == ("art68",)


def test_another_ground_that_can_not_be_keeps_its_form(kamer: Lakkamer) -> None:
    lak_id = kamer.lak()
    kamer.doe(COORDINATOR, f"lakken/{lak_id}/bevestiging")

    answer = kamer.stuur(
        COORDINATOR, f"lakken/{lak_id}/grond", gronden="5.1.2.i", motivering="Om te werken."
    )

    assert answer.status_code == 409
    assert "5.1.2.i kan niet bij de toets van artikel 68 Grondwet" in leest(answer)
    assert f'action="{kamer.pad}/lakken/{lak_id}/grond' in answer.text
    assert ">\nOm te werken.</textarea>" in answer.text


def test_a_mark_is_lifted_by_two_or_stays(kamer: Lakkamer) -> None:
    lak_id = kamer.lak()
    kamer.doe(COORDINATOR, f"lakken/{lak_id}/bevestiging")
    kamer.doe(COORDINATOR, f"lakken/{lak_id}/opheffing", reden="Zij is bekend.")

    assert kamer.stuur(COORDINATOR, f"lakken/{lak_id}/bevestiging").status_code == 403
    page = kamer.pagina()
    assert "opheffing voorgesteld" in leest(page)
    assert "Opheffing voorgesteld van de lak van gebeurtenis 2: Zij is bekend." in leest(page)
    kamer.doe(WOO, f"lakken/{lak_id}/verwerping", reden="Dat is zij niet.")
    staten = [kamer.lakken[0].staat]

    kamer.doe(COORDINATOR, f"lakken/{lak_id}/opheffing", reden="Toch wel.")
    kamer.doe(WOO, f"lakken/{lak_id}/bevestiging")
    assert [*staten, kamer.lakken[0].staat] == ["bevestigd", "opgeheven"]


def test_an_auditor_sees_all_and_can_do_nothing(kamer: Lakkamer) -> None:
    lak_id = kamer.lak()
    page = kamer.pagina(AUDITOR)
    before = counts(kamer.register)

    for onder in (
        "lakken", "suggesties", "restvermeldingen", "versie", "uitkomst", "afronding",
        "vaststelling", "heropening", *acties(lak_id), f"lakken/{lak_id}/opheffing",
    ):  # fmt: skip
        assert kamer.stuur(AUDITOR, onder, reden="Zomaar.").status_code in {400, 403, 409}

    assert f'action="{kamer.pad}/' not in page
    assert counts(kamer.register) == before


def test_a_suggestion_is_taken_over_or_dismissed(kamer: Lakkamer) -> None:
    page = kamer.pagina()
    assert "Mogelijk persoonsgegevens" in page
    van, plaats = JANSEN.index("06-12345678"), kamer.plaats()
    herkomst = "herkenner:"
    link = f"?plaats={plaats.replace('/', '%2F')}&amp;van={van}&amp;tot={van + 11}&amp;herkomst="
    assert link.replace("%2F", "/") in page

    form = kamer.pagina(onder=f"?plaats={plaats}&van={van}&tot={van + 11}&herkomst={herkomst}x@1")
    assert ">\n06-12345678</textarea>" in form
    assert f'name="van" value="{van}"' in form
    kamer.lak("06-12345678", van=van, tot=van + 11, herkomst="herkenner:x@1")
    assert "op een suggestie van herkenner:x@1" in leest(kamer.pagina())
    assert link not in kamer.pagina()


def test_a_dismissed_suggestion_is_not_shown_again(kamer: Lakkamer) -> None:
    naam = kamer.pagina().partition('name="herkenner" value="')[2].partition('"')[0]
    van = JANSEN.index("06-12345678")
    velden = {
        "plaats": kamer.plaats(), "van": van, "tot": van + 11,
        "fragment": "06-12345678", "herkenner": naam,
    }  # fmt: skip
    assert f"van={van}&amp;" in kamer.pagina()
    wrong = kamer.stuur(WOO, "suggesties", **velden, reden_code="geen_zin")
    assert "Kies uit:" in leest(wrong)
    assert "Kies waarom dit geen lak wordt." in leest(kamer.stuur(WOO, "suggesties", **velden))

    page = kamer.doe(WOO, "suggesties", **velden, reden_code="functie_openbaar")

    assert "Suggestie van de herkenner afgewezen: functie openbaar" in leest(page)
    assert f"van={van}&amp;" not in page


def test_what_is_read_elsewhere_is_marked_or_stays_by_another(kamer: Lakkamer) -> None:
    lak_id = kamer.lak()
    kamer.doe(COORDINATOR, f"lakken/{lak_id}/bevestiging")
    page = kamer.pagina()
    assert "Gelakt, en elders nog te lezen" in page
    van = JANSEN.index("Jansen")
    velden = {"plaats": kamer.plaats(), "van": van, "tot": van + 6}
    refused = kamer.stuur(WOO, "restvermeldingen", **velden, reden="Zij is bekend.")
    assert refused.status_code == 403
    blank = kamer.stuur(COORDINATOR, "restvermeldingen", **velden, reden=" ")
    assert blank.status_code == 400

    page = kamer.doe(COORDINATOR, "restvermeldingen", **velden, reden="Het is haar adres.")

    assert "blijft op 1 plaats leesbaar: Het is haar adres." in leest(page)
    assert "Gelakt, en elders nog te lezen" not in page
