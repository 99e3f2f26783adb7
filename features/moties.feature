# language: nl
Functionaliteit: Moties zoals de Kamer ze heeft
  Wat de Kamer zegt en wat wij doen, staat naast elkaar; het een volgt niet uit het ander.

  Regel: I16 Een feit van de Kamer heeft een bron en kan worden herzien

    Scenario: Stemming ingelezen en herzien
      Gegeven de coördinator heeft ingelezen
        | wat     | nummer          | op   | zegt                               |
        | motie   | kst-36600-XVI-5 | 3-11 | Kabinetsappreciatie: Ontraden      |
        | besluit | kst-36600-XVI-5 | 4-11 | BesluitSoort: Stemmen - aangenomen |
      Als de coördinator inleest
        | wat     | nummer          | op   | zegt                              |
        | besluit | kst-36600-XVI-5 | 5-11 | BesluitSoort: Stemmen - verworpen |
      Dan is "kst-36600-XVI-5" volgens de Kamer verworpen
      En staat bij "kst-36600-XVI-5" 1 keer "Besluit van de Kamer: Stemmen - aangenomen"
      En staat bij "kst-36600-XVI-5" 1 keer "Besluit van de Kamer herzien: Stemmen - verworpen"
      En staat bij "kst-36600-XVI-5" 1 keer "Appreciatie volgens de Kamer: Ontraden"

    Scenario: Twee keer inlezen is een keer
      Gegeven de coördinator heeft ingelezen
        | wat     | nummer          | op   | zegt                               |
        | motie   | kst-36600-XVI-5 | 3-11 | Kabinetsappreciatie: Ontraden      |
        | besluit | kst-36600-XVI-5 | 4-11 | BesluitSoort: Stemmen - aangenomen |
      Als de coördinator inleest
        | wat     | nummer          | op   | zegt                               |
        | motie   | kst-36600-XVI-5 | 3-11 | Kabinetsappreciatie: Ontraden      |
        | besluit | kst-36600-XVI-5 | 4-11 | BesluitSoort: Stemmen - aangenomen |
      Dan heeft "kst-36600-XVI-5" 3 gebeurtenissen

    Scenario: Een ouder record dat later komt, wijzigt niets
      Gegeven de coördinator heeft ingelezen
        | wat     | nummer          | op   | zegt                              |
        | motie   | kst-36600-XVI-5 | 5-11 |                                   |
        | besluit | kst-36600-XVI-5 | 5-11 | BesluitSoort: Stemmen - verworpen |
      Als de coördinator inleest
        | wat     | nummer          | op   | zegt                               |
        | motie   | kst-36600-XVI-5 | 3-11 | Onderwerp: Zo heette zij eerst     |
        | besluit | kst-36600-XVI-5 | 4-11 | BesluitSoort: Stemmen - aangenomen |
      Dan is "kst-36600-XVI-5" volgens de Kamer verworpen
      En heeft "kst-36600-XVI-5" 2 gebeurtenissen

    Scenario: Alleen een besluit telt, een voorstel niet
      Als de coördinator inleest
        | wat     | nummer          | op   | zegt                                                 |
        | motie   | kst-36600-XVI-5 | 3-11 |                                                      |
        | besluit | kst-36600-XVI-5 | 4-11 | BesluitSoort: Stemmen - aangenomen; Status: Voorstel |
      Dan is van "kst-36600-XVI-5" bij de Kamer nog niets bekend
      En staat bij "kst-36600-XVI-5" 1 keer "telt niet, want Voorstel"

    Scenario: Een verwijderd record is ook een feit
      Gegeven de coördinator heeft ingelezen
        | wat   | nummer          | op   | zegt |
        | motie | kst-36600-XVI-5 | 3-11 |      |
      Als de coördinator inleest
        | wat | nummer          | op   | zegt |
        | weg | kst-36600-XVI-5 | 6-11 |      |
      Dan is "kst-36600-XVI-5" door de Kamer verwijderd
      En staat "kst-36600-XVI-5" niet in de lijst "open"

    Scenario: Alleen een coördinator leest in
      Als de steller inleest
        | wat   | nummer          | op   | zegt |
        | motie | kst-36600-XVI-5 | 3-11 |      |
      Dan wordt dat geweigerd volgens I4: "een coördinator Kamerpunten"

  Regel: par. 13 Een woord dat niemand kent, blijft zichtbaar

    Scenario: Onbekend woord blijft zichtbaar
      Als de coördinator inleest
        | wat     | nummer          | op   | zegt                              |
        | motie   | kst-36600-XVI-5 | 3-11 |                                   |
        | besluit | kst-36600-XVI-5 | 4-11 | BesluitSoort: Stemmen - herroepen |
      Dan is "kst-36600-XVI-5" volgens de Kamer onbekend
      En staat bij "kst-36600-XVI-5" 1 keer "Stemmen - herroepen (onbekend woord)"
      En staat "kst-36600-XVI-5" wel in de lijst "onbekende woorden"

    Abstract Scenario: <woord>
      Als de coördinator inleest
        | wat     | nummer          | op   | zegt                  |
        | motie   | kst-36600-XVI-5 | 3-11 |                       |
        | besluit | kst-36600-XVI-5 | 4-11 | BesluitSoort: <woord> |
      Dan is "kst-36600-XVI-5" volgens de Kamer <stand>
      En staat "kst-36600-XVI-5" niet in de lijst "onbekende woorden"

      Voorbeelden:
        | woord                                                  | stand             |
        | Stemmen - zonder stemming aannemen                     | aangenomen        |
        | Stemmen - niet aangenomen                              | verworpen         |
        | Stemmen - aangehouden (al tijdens debat)               | aangehouden       |
        | Stemmen - uitstellen                                   | uitgesteld        |
        | Stemmen - ingetrokken (al tijdens debat)               | ingetrokken       |
        | Termijn - vervallen in verband met verstrijken termijn | vervallen termijn |
        | Stemmen - gestaakt                                     | gestaakt          |
        | Overgenomen                                            | overgenomen       |

    Scenario: Een gewijzigde motie komt in de plaats van de eerste
      Gegeven de coördinator heeft ingelezen
        | wat   | nummer          | op   | zegt                                         |
        | motie | kst-36600-XVI-5 | 3-11 |                                              |
        | motie | kst-36600-XVI-9 | 4-11 | Onderwerp: Gewijzigde motie (t.v.v. 36600-XVI-5) |
      Dan staat bij "kst-36600-XVI-5" 1 keer "Vervangen door een gewijzigde motie"

    Scenario: De gewijzigde motie wordt eerder ingelezen dan de eerste
      Gegeven de coördinator heeft ingelezen
        | wat   | nummer          | op   | zegt                                         |
        | motie | kst-36600-XVI-9 | 4-11 | Onderwerp: Gewijzigde motie (t.v.v. 36600-XVI-5) |
      Als de coördinator inleest
        | wat   | nummer          | op   | zegt |
        | motie | kst-36600-XVI-5 | 3-11 |      |
      Dan staat bij "kst-36600-XVI-5" 1 keer "Vervangen door een gewijzigde motie"

    Scenario: Een aangehouden motie vervalt niet vanzelf
      Gegeven de coördinator heeft ingelezen
        | wat     | nummer          | op   | zegt                                |
        | motie   | kst-36600-XVI-5 | 3-11 |                                     |
        | besluit | kst-36600-XVI-5 | 4-11 | BesluitSoort: Stemmen - aangehouden |
      Als er 400 dagen voorbijgaan
      Dan staat "kst-36600-XVI-5" wel in de lijst "lang aangehouden"
      En is "kst-36600-XVI-5" volgens de Kamer aangehouden

    Scenario: Een motie die net is aangehouden, valt nog niet op
      Als de coördinator inleest
        | wat     | nummer          | op   | zegt                                |
        | motie   | kst-36600-XVI-5 | 3-11 |                                     |
        | besluit | kst-36600-XVI-5 | 4-11 | BesluitSoort: Stemmen - aangehouden |
      Dan staat "kst-36600-XVI-5" niet in de lijst "lang aangehouden"

  Regel: par. 3 Een voorlopig nummer wordt een echt nummer

    Scenario: Voorlopig nummer wordt echt nummer
      Gegeven een motie zonder nummer, "Over mantelzorg"
      En de nota doet "Over mantelzorg" af
      En de motie "kst-36600-XVI-5" is vastgelegd
      En de nota ligt bij de bestuursondersteuning
      En de coördinator heeft "Over mantelzorg" samengevoegd met "kst-36600-XVI-5"
      Als de bestuursondersteuning verzendt
      Dan is "kst-36600-XVI-5" bij ons afgedaan
      En noemt de brief "kst-36600-XVI-5"

    Scenario: Wat al was gedaan, gaat mee naar het nummer
      Gegeven een motie zonder nummer, "Over mantelzorg"
      En de nota doet "Over mantelzorg" af
      En de nota ligt bij de bestuursondersteuning
      En de bestuursondersteuning heeft verzonden
      En de motie "kst-36600-XVI-5" is vastgelegd
      Als de coördinator "Over mantelzorg" samenvoegt met "kst-36600-XVI-5"
      Dan is "kst-36600-XVI-5" bij ons afgedaan
      En staat "Over mantelzorg" niet in de lijst "open"

    Scenario: Wat is opgegaan, neemt geen opdracht meer aan
      Gegeven een motie zonder nummer, "Over mantelzorg"
      En de motie "kst-36600-XVI-5" is vastgelegd
      En de coördinator heeft "Over mantelzorg" samengevoegd met "kst-36600-XVI-5"
      Als de steller begint aan "Over mantelzorg"
      Dan wordt dat geweigerd volgens par. 3: "is opgegaan in een ander nummer"

    Scenario: Twee nummers van de Kamer zijn twee moties
      Gegeven de motie "kst-36600-XVI-5" is vastgelegd
      En de motie "kst-36600-XVI-9" is vastgelegd
      Als de coördinator "kst-36600-XVI-5" samenvoegt met "kst-36600-XVI-9"
      Dan wordt dat geweigerd volgens par. 5: "alleen wat nog geen nummer van de Kamer heeft"
