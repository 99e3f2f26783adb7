"""Every field of every event has its disclosure class, so that a new one forces the decision."""

import pytest

from domain.base import EVENTS, Event
from domain.woo.klasse import Klasse
from domain.woo.onthulling import ONTHULLING, klasse, niet_bepaald


@pytest.mark.parametrize("event", EVENTS.values(), ids=lambda event: event.TOPIC)
def test_every_field_has_a_class(event: type[Event]) -> None:
    assert list(niet_bepaald(event)) == [], "decide on it in domain/woo/onthulling.py"


def test_a_field_that_nobody_declared_is_intern_and_is_found() -> None:
    class Nieuw(Event):
        reden: str

    assert klasse(Nieuw, "reden") is Klasse.INTERN
    assert "Nieuw.reden" in list(niet_bepaald(Nieuw))


def test_no_declaration_is_left_of_a_field_that_is_gone() -> None:
    for model, fields in ONTHULLING.items():
        assert set(fields) <= set(model.model_fields), model.__name__


def test_persons_and_texts_are_never_shown_as_they_are() -> None:
    for fields in ONTHULLING.values():
        for name in ("persoon_id", "opgelost_naar"):
            assert fields.get(name, Klasse.PERSOON) is Klasse.PERSOON
        for name in ("reden", "opmerking", "toelichting", "vraag", "hoe"):
            assert fields.get(name, Klasse.TEKST) is Klasse.TEKST
