"""Answers: each value ends up in the reading, and nothing is decided that nobody answered."""

from collections.abc import Callable

import pytest

from tests.workflows.indelen.beantwoorden import answered
from tests.workflows.indelen.teksten import vws
from tests.workflows.indelen.test_twijfels import RAISES, read
from tests.workflows.indelen.vergelijken import NOTAS, SEED, source
from workflows.indelen.antwoorden import AntwoordOngeldig, beantwoord, open_twijfels
from workflows.indelen.lezen import deel_in
from workflows.indelen.lezing import Lezing
from workflows.indelen.twijfels import SOORTEN


def texts(r: Lezing, code: str) -> list[str]:
    sectie = r.sectie(code)
    return [blok.tekst for blok in sectie.blokken] if sectie else []


def kinds(r: Lezing, code: str) -> list[str]:
    sectie = r.sectie(code)
    return [blok.soort for blok in sectie.blokken] if sectie else []


def stand(r: Lezing, code: str) -> str:
    sectie = r.sectie(code)
    return sectie.stand if sectie else "afwezig"


ALINEA = "Dit is een lange regel van deze alinea hier. Kort. En dit is weer een lange regel."
TABEL = [["1", "De brief"], ["2", "Het rapport"]]
Check = Callable[[Lezing], bool]
ENDS_UP: dict[str, tuple[str, Check]] = {
    "aankruisvak": ("DJZ, HDFC", lambda r: r.kop["afgestemd_met"] == "DJZ, HDFC"),
    "afbreking": ("noordwestelijke", lambda r: "alle noordwestelijke steden" in texts(r, "3")[0]),
    "afstemming": ("JenV, SZW", lambda r: r.afstemming == ["JenV", "SZW"]),
    "alinea_grens": (
        "samen",
        lambda r: texts(r, "3") == [ALINEA],
    ),
    "alinea_los": (
        "samen",
        lambda r: texts(r, "3") == ["Deze alinea is niet af Dit is iets anders."],
    ),
    "besluit_voor": ("MVWS", lambda r: r.besluitpunten[0].voor == "MVWS"),
    "functie_onbekend": (
        "VWS/stas",
        lambda r: r.kop["aan"] == ["VWS/stas"] and r.besluitpunten[0].voor == "VWS/stas",
    ),
    "geen_besluit": ("Te tekenen.", lambda r: r.besluitpunten[0].tekst == "Te tekenen."),
    "geen_secties": ("1", lambda r: texts(r, "1") == ["Beste collega,", "Tot morgen."]),
    "item_begin": ("samen", lambda r: len(r.punten) == 1 and "Motie B" in r.punten[0].tekst),
    "item_mogelijk": ("los", lambda r: texts(r, "4h")[1] == "Daarna volgt iets anders."),
    "kale_tekens": ("Een\nTwee\nDrie", lambda r: texts(r, "3") == ["Een", "Twee", "Drie"]),
    "kop_beschadigd": ("4", lambda r: "Goed." in texts(r, "4") and stand(r, "3") == "afwezig"),
    "kop_dubbel": ("5", lambda r: texts(r, "5") == ["Nog een."] and texts(r, "3") == ["Goed."]),
    "kop_los": ("4f", lambda r: texts(r, "4f") == ["Er komt een bericht."]),
    "kop_nummer": ("4", lambda r: "Goed." in texts(r, "4") and stand(r, "3") == "afwezig"),
    "kop_onbekend": (
        "4f",
        lambda r: texts(r, "4f") == ["De dienst let op."] and len(texts(r, "4")) == 1,
    ),
    "kop_ontbreekt": ("ter ondertekening", lambda r: r.kop["soort"] == "ter_ondertekening"),
    "kop_plaats": ("Beter onderwerp", lambda r: r.kop["onderwerp"] == "Beter onderwerp"),
    "kop_tegenspraak": ("2026-0000077777", lambda r: r.kop["kenmerk"] == "2026-0000077777"),
    "los_getal": ("Zeven steden.", lambda r: "Zeven steden." in texts(r, "3")),
    "marge_in_tekst": ("in steden", lambda r: texts(r, "3") == ["De proef in steden loopt."]),
    "marge_onbekend": ("1", lambda r: "Vreemd stuk" in texts(r, "1")),
    "marge_onleesbaar": ("2", lambda r: "RTINS" in texts(r, "2")),
    "mede_namens": (
        "minister van JenV; MBZK",
        lambda r: r.mede_namens == ["minister van JenV", "MBZK"],
    ),
    "ministerie": ("vws", lambda r: r.ministerie == "VWS"),
    "niet_geplaatst": ("kopie_aan", lambda r: r.kop["kopie_aan"] == "Onbekend"),
    "noot_in_tekst": (
        "De proef loopt.",
        lambda r: (r.voetnoten[0].blok, r.voetnoten[0].plaats) == ("3/0", 15),
    ),
    "noot_los": ("vroeg", lambda r: (r.voetnoten[0].blok, r.voetnoten[0].plaats) == ("1/0", 14)),
    "noot_onzeker": ("2: loopt", lambda r: r.voetnoten[1].plaats == len("De proef loopt")),
    "nvt_beschadigd": ("nvt", lambda r: stand(r, "5") == "nvt" and not texts(r, "5")),
    "nvt_met_tekst": ("Maar wel dit.", lambda r: texts(r, "5") == ["Maar wel dit."]),
    "ocr": ("coördinatie", lambda r: texts(r, "3") == ["De coördinatie loopt."]),
    "punt_amendement": ("motie", lambda r: [p.soort for p in r.punten] == ["motie"]),
    "punt_niveau": ("1, 2, 1", lambda r: [b.niveau for b in r.secties[3].blokken] == [1, 2, 1]),
    "punt_onbekend": ("toezegging", lambda r: [p.soort for p in r.punten] == ["toezegging"]),
    "punt_zonder_nummer": ("Kamerstuk 31234, nr. 9", lambda r: r.punten[0].ids == ["kst-31234-9"]),
    "punt_zonder_teken": ("weg", lambda r: set(kinds(r, "3")) == {"alinea"}),
    "sectie_dubbel": ("5", lambda r: texts(r, "5") == ["Nog een."]),
    "secties_afwezig": (
        "2=nvt, 3=leeg, 4=nvt, 5=nvt",
        lambda r: [stand(r, c) for c in "2345"] == ["nvt", "leeg", "nvt", "nvt"],
    ),
    "soort_onbekend": ("informatie", lambda r: r.kop["soort"] == "ter_informatie"),
    "tabel": (
        "1 | De brief\n2 | Het rapport",
        lambda r: r.secties[-1].blokken[0].rijen == [["1", "De brief"], ["2", "Het rapport"]],
    ),
    "verwijzing": (
        "II",
        lambda r: (
            [(c.verwijzing.kamer, c.verwijzing.twijfel) for c in r.citaten] == [("II", False)]
        ),
    ),
}


def test_every_kind_takes_a_value_but_dropped_signs() -> None:
    assert set(ENDS_UP) == set(SOORTEN) - {"tekens"}


@pytest.mark.parametrize("code", ENDS_UP)
def test_a_value_ends_up_in_the_reading(code: str) -> None:
    waarde, ends_up = ENDS_UP[code]

    assert ends_up(answered(read(code), code, waarde))


WITHOUT_AWAY = {(code, "weg") for code in ("ocr", "noot_onzeker")}


@pytest.mark.parametrize("code", SOORTEN)
@pytest.mark.parametrize("word", ["ja", "weg"])
def test_each_kind_takes_yes_and_away(code: str, word: str) -> None:
    r = read(code)

    if (code, word) in WITHOUT_AWAY:
        with pytest.raises(AntwoordOngeldig):
            answered(r, code, word)
    else:
        nieuw = answered(r, code, word)
        assert [b for s in nieuw.secties for b in s.blokken if not (b.tekst or b.rijen)] == []


def test_the_reading_itself_stays_as_it_was() -> None:
    r = read("nvt_beschadigd")
    before = r.als_json()

    answered(r, "nvt_beschadigd", "nvt")

    assert r.als_json() == before


AWAY: dict[str, Check] = {
    "afbreking": lambda r: "alle noordwestelijke" in texts(r, "3")[0],
    "aankruisvak": lambda r: "afgestemd_met" not in r.kop,
    "afstemming": lambda r: r.afstemming == [],
    "besluit_voor": lambda r: r.besluitpunten == [],
    "kop_dubbel": lambda r: texts(r, "3") == ["Goed."],
    "kop_los": lambda r: texts(r, "4")[1:] == ["Communicatie", "Er komt een bericht."],
    "los_getal": lambda r: texts(r, "3") == ["De proef loopt.", "Meer."],
    "marge_in_tekst": lambda r: texts(r, "3") == ["De proef  loopt."],
    "noot_los": lambda r: r.voetnoten == [],
    "nvt_met_tekst": lambda r: stand(r, "5") == "leeg",
    "punt_zonder_nummer": lambda r: r.punten == [],
    "verwijzing": lambda r: r.citaten == [],
}


@pytest.mark.parametrize("code", AWAY)
def test_away_is_away(code: str) -> None:
    assert AWAY[code](answered(read(code), code, "weg"))


def test_notes_move_along_with_the_words() -> None:
    tekst = "De codrdinatie loopt goed.1\n\n1 Kamerstuk 31234, nr. 7\n"
    r = deel_in(f"1. Aanleiding\n{tekst}")

    nieuw = answered(r, "ocr", "samenhangende coördinatie")

    (blok,) = nieuw.secties[0].blokken
    assert nieuw.voetnoten[0].plaats == len(blok.tekst)


def test_a_split_takes_its_note_along() -> None:
    tekst = "- Motie A (Kamerstuk 31234, nr. 7).\nDaarna volgt iets.1\n\n1 Zie de brief.\n"
    r = deel_in(vws("4h", "N.v.t.").split("h. Toez")[0] + f"h. Toezeggingen\n{tekst}")

    nieuw = answered(r, "item_mogelijk", "los")

    sectie = nieuw.sectie("4h")
    assert sectie
    assert [n.blok for n in nieuw.voetnoten] == [sectie.blokken[1].id]
    assert nieuw.voetnoten[0].plaats == len("Daarna volgt iets.")


@pytest.mark.skipif(not NOTAS.is_dir(), reason="the corpus is not here")
def test_the_first_nota_is_answered() -> None:
    r = deel_in(source(SEED))
    antwoorden = {str(nr): "ja" for nr in open_twijfels(r, {})}
    kamer = next(nr for nr, t in enumerate(r.twijfels, 1) if t.code == "verwijzing")
    kenmerk = next(nr for nr, t in enumerate(r.twijfels, 1) if "#" in t.woord)

    nieuw = beantwoord(r, antwoorden | {str(kamer): "II", str(kenmerk): "4297039-1090977-DMO"})

    assert nieuw.kop["kenmerk"] == "4297039-1090977-DMO"
    assert [c.verwijzing.kamer for c in nieuw.citaten if c.verwijzing.id == "kst-36658-5"] == ["II"]
    assert len(nieuw.punten) == 22


def test_texts_that_raise_are_all_readable_again() -> None:
    assert all(deel_in(tekst).bron for tekst in RAISES.values())
