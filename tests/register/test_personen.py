"""Names and files stand beside the events, and can go without touching a history."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from uuid import uuid4

import pytest

from tests.register.dossiers import change, counts, dossier, everything, kept, order
from tests.register.modellen import register_on
from workflows.register.blobs import blob
from workflows.register.fouten import Onbekend, OnleesbareInhoud
from workflows.register.personen import VERNIETIGD, AlBekend, Personen
from workflows.register.register import Register


def test_a_person_is_found_by_number_and_by_sign_in(register: Register) -> None:
    personen = Personen(register.opslag)
    bea = personen.voeg_toe("Bea de Vries", "bea@minvws.nl", subject="oidc|1")
    personen.voeg_toe("Ali", "ali@minjenv.nl")
    personen.voeg_toe("Cor", "cor@minjenv.nl")  # without sign-in there may be many

    assert personen.zoek(bea.persoon_id) == personen.met_subject("oidc|1") == bea
    assert personen.met_subject("oidc|2") is None
    assert [persoon.naam for persoon in personen.allen()] == ["Ali", "Bea de Vries", "Cor"]
    with pytest.raises(AlBekend):
        personen.voeg_toe("Een ander", "x@minvws.nl", subject="oidc|1")
    with pytest.raises(Onbekend, match="persoon"):
        personen.zoek(uuid4())


def test_a_name_is_destroyed_and_what_was_done_stays(register: Register) -> None:
    personen, office = Personen(register.opslag), kept(register)
    bea = personen.voeg_toe("Bea de Vries", "bea@minvws.nl", subject="oidc|1")
    before = everything(register)

    personen.vernietig(bea.persoon_id)

    assert personen.zoek(bea.persoon_id) == (bea.persoon_id, VERNIETIGD, "", None, True)
    assert personen.met_subject("oidc|1") is None
    after = everything(register)
    assert {**after, "persoon": []} == {**before, "persoon": []}
    assert register.toen(type(office), office.id).version == 1


def test_nothing_of_a_destroyed_name_is_left_in_the_files(tmp_path: Path) -> None:
    register = register_on(tmp_path / "nota.db")
    personen = Personen(register.opslag)
    bea = personen.voeg_toe("Bea de Vries", "bea@minvws.nl", subject="oidc|1")
    kept(register)

    personen.vernietig(bea.persoon_id)

    found = [file.read_bytes() for file in tmp_path.iterdir()]
    assert sum(len(each) for each in found) > 1000
    assert not any(b"Bea de Vries" in each or b"bea@" in each for each in found)
    register.opslag.sluit()


def test_a_file_is_kept_under_its_own_history(register: Register) -> None:
    office, file = dossier(), b"%PDF-1.7"
    kept_file = blob(office.id, file)
    register.bewaar(office, blobs=[kept_file], opdracht=order())

    assert register.blob(office.id, kept_file.sha256) == file
    with pytest.raises(OnleesbareInhoud):
        register.blob(uuid4(), kept_file.sha256)


def test_the_same_file_again_is_kept_once_in_each_history(register: Register) -> None:
    first, second, file = dossier(), dossier(), b"%PDF-1.7"
    for office in (first, second):
        register.bewaar(office, blobs=[blob(office.id, file)] * 2, opdracht=order())
    change(first)
    register.bewaar(first, blobs=[blob(first.id, file)], opdracht=order())
    assert counts(register)["blob"] == 2


def test_a_file_that_was_changed_on_the_disk_is_not_read(tmp_path: Path) -> None:
    pad, office = tmp_path / "nota.db", dossier()
    register = register_on(pad)
    file = blob(office.id, b"%PDF-1.7")
    register.bewaar(office, blobs=[file], opdracht=order())
    owner = sqlite3.connect(pad)
    owner.executescript("DROP TRIGGER blob_blijft_UPDATE; UPDATE blob SET bytes = x'00'")
    owner.close()
    with pytest.raises(OnleesbareInhoud):
        register.blob(office.id, file.sha256)
    register.opslag.sluit()
