# language: nl
Functionaliteit: Gronden om te lakken
  Een passage wordt alleen gelakt op een grond die daar geldt, met wat de wet erbij vraagt.

  Achtergrond:
    Gegeven in 1 staat "De heer Krul (CDA) belde, en mevrouw Krul van DMO nam op."
    En in 2 staat "Wij raden u af nu te tekenen."
    En in 3 staat "Het concern rekent 41 euro per uur en stoot 3 ton fluor uit."

  Regel: R1 De restgrond staat alleen

    Scenario: Met een andere grond op dezelfde passage
      Gegeven de Woo-medewerker beoordeelt de nota voor een Woo-verzoek
      Als de Woo-medewerker "41 euro" lakt op 5.1.2.f en 5.1.5
      Dan wordt dat geweigerd volgens R1: "5.1.5 kan niet samen met 5.1.2.f op dezelfde passage (artikel 5.1, vijfde lid). Kies er een, of splits de passage."
      En is er geen lak

    Scenario: Over de lak van een ander heen
      Gegeven de Woo-medewerker beoordeelt de nota voor een Woo-verzoek
      En de Woo-medewerker heeft "41 euro per uur" gelakt op 5.1.2.f
      Als de Woo-coördinator "41 euro" lakt op 5.1.5
      Dan wordt dat geweigerd volgens R1: "5.1.5 kan niet samen met 5.1.2.f op dezelfde passage"

    Scenario: Ernaast kan het wel
      Gegeven de Woo-medewerker beoordeelt de nota voor een Woo-verzoek
      En de Woo-medewerker heeft "41 euro" gelakt op 5.1.2.f
      Als de Woo-medewerker "3 ton" lakt op 5.1.5
      Dan is "3 ton" gelakt op 5.1.5

  Regel: R2 De restgrond geldt niet voor milieu-informatie

    Scenario: Milieu-informatie
      Gegeven de Woo-medewerker beoordeelt de nota voor een Woo-verzoek
      Als de Woo-medewerker "3 ton fluor" lakt op 5.1.5 als milieu-informatie
      Dan wordt dat geweigerd volgens R2: "5.1.5 geldt niet voor milieu-informatie (artikel 5.1, vijfde lid)."

    Scenario: Andere informatie
      Gegeven de Woo-medewerker beoordeelt de nota voor een Woo-verzoek
      Als de Woo-medewerker "41 euro per uur" lakt op 5.1.5
      Dan is "41 euro per uur" gelakt op 5.1.5

  Regel: R3 Bedrijfsgegevens en milieu-informatie hebben elk hun grond

    Scenario: De milieugrond zonder milieu-informatie
      Gegeven de Woo-medewerker beoordeelt de nota voor een Woo-verzoek
      Als de Woo-medewerker "41 euro per uur" lakt op 5.1.6
      Dan wordt dat geweigerd volgens R3: "5.1.6 is er alleen voor milieu-informatie; gebruik 5.1.1.c."

    Scenario: De bedrijfsgrond bij milieu-informatie
      Gegeven de Woo-medewerker beoordeelt de nota voor een Woo-verzoek
      Als de Woo-medewerker "3 ton fluor" lakt op 5.1.1.c als milieu-informatie
      Dan wordt dat geweigerd volgens R3: "Bij milieu-informatie geldt 5.1.6 in plaats van 5.1.1.c"

    Scenario: De milieugrond bij milieu-informatie
      Gegeven de Woo-medewerker beoordeelt de nota voor een Woo-verzoek
      Als de Woo-medewerker "3 ton fluor" lakt op 5.1.6 als milieu-informatie
      Dan is "3 ton fluor" gelakt op 5.1.6

  Regel: R4 Wat over emissies gaat, wordt openbaar

    Scenario: Emissies
      Gegeven de Woo-medewerker beoordeelt de nota voor een Woo-verzoek
      Als de Woo-medewerker "3 ton fluor" lakt op 5.1.2.d als informatie over emissies
      Dan wordt dat geweigerd volgens R4: "De passage gaat over emissies in het milieu; 5.1.2.d geldt dan niet (artikel 5.1, zevende lid)."

    Scenario: Andere milieu-informatie
      Gegeven de Woo-medewerker beoordeelt de nota voor een Woo-verzoek
      Als de Woo-medewerker "3 ton fluor" lakt op 5.1.2.d als milieu-informatie
      Dan is "3 ton fluor" gelakt op 5.1.2.d

  Regel: R5 Wie lakt, motiveert

    Abstract Scenario: <hoe>
      Gegeven de Woo-medewerker beoordeelt de nota voor een Woo-verzoek
      Als de Woo-medewerker "41 euro per uur" lakt op 5.1.2.i <hoe>
      Dan wordt dat geweigerd volgens R5: "Motiveer waarom dit belang zwaarder weegt dan openbaarheid (artikel 5.1, derde lid)."

      Voorbeelden:
        | hoe                       |
        | zonder motivering         |
        | met een reden van spaties |
        | met de standaardtekst     |

    Scenario: De standaardtekst bij een naam
      Gegeven de Woo-medewerker beoordeelt de nota voor een Woo-verzoek
      Als de Woo-medewerker "mevrouw Krul van DMO" lakt op 5.1.2.e met de standaardtekst
      Dan is "mevrouw Krul van DMO" gelakt op 5.1.2.e

  Regel: R6 Wat tijdelijk geheim is, heeft een datum

    Scenario: Een voorbije datum
      Gegeven de Woo-medewerker beoordeelt de nota voor een Woo-verzoek
      Als de Woo-medewerker "41 euro per uur" lakt op 5.1.4 tot een voorbije datum
      Dan wordt dat geweigerd volgens R6: "Geef de datum waarop de informatie alsnog openbaar wordt (artikel 5.1, vierde lid)."

    Scenario: Een latere datum
      Gegeven de Woo-medewerker beoordeelt de nota voor een Woo-verzoek
      Als de Woo-medewerker "41 euro per uur" lakt op 5.1.4 tot een latere datum
      Dan is "41 euro per uur" gelakt op 5.1.4

  Regel: R7 Na vijf jaar weegt openbaarheid zwaarder

    Scenario: Een oude nota
      Gegeven de Woo-medewerker beoordeelt de nota uit 2020 voor een Woo-verzoek
      Als de Woo-medewerker "41 euro per uur" lakt op 5.1.2.f
      Dan wordt dat geweigerd volgens R7: "De informatie is ouder dan vijf jaar: motiveer waarom het belang ondanks het tijdsverloop zwaarder weegt (artikel 5.3)."

    Scenario: Een oude nota, met die motivering
      Gegeven de Woo-medewerker beoordeelt de nota uit 2020 voor een Woo-verzoek
      Als de Woo-medewerker "41 euro per uur" lakt op 5.1.2.f ondanks het tijdsverloop
      Dan is "41 euro per uur" gelakt op 5.1.2.f

  Regel: R8 Uit een nota voor een bewindspersoon worden opvattingen verstrekt

    Scenario: Een opvatting in een nota voor de staatssecretaris
      Gegeven de Woo-medewerker beoordeelt de nota voor een Woo-verzoek
      Als de Woo-medewerker "Wij raden u af nu te tekenen" lakt op 5.2.1 zonder feiten erin
      Dan wordt dat geweigerd volgens R8: "Gebruik 5.2.2 voor wat herleidt, of 5.2.3 met de onevenredige schade (artikel 5.2, derde lid)."

    Scenario: De onevenredige schade
      Gegeven de Woo-medewerker beoordeelt de nota voor een Woo-verzoek
      Als de Woo-medewerker "Wij raden u af nu te tekenen" lakt op 5.2.3
      Dan is "Wij raden u af nu te tekenen" gelakt op 5.2.3

  Regel: R9 Feiten zijn geen persoonlijke beleidsopvattingen

    Scenario: Niet bevestigd
      Gegeven de Woo-medewerker beoordeelt de nota, die niet om een besluit vraagt, voor een Woo-verzoek
      Als de Woo-medewerker "Wij raden u af nu te tekenen" lakt op 5.2.1
      Dan wordt dat geweigerd volgens R9: "Bevestig dat de passage die niet bevat."

    Scenario: Wel bevestigd
      Gegeven de Woo-medewerker beoordeelt de nota, die niet om een besluit vraagt, voor een Woo-verzoek
      Als de Woo-medewerker "Wij raden u af nu te tekenen" lakt op 5.2.1 zonder feiten erin
      Dan is "Wij raden u af nu te tekenen" gelakt op 5.2.1

  Regel: R10 In een beslisnota wordt geen opvatting gelakt, tenzij twee mensen het afwegen

    Scenario: Zonder de waarschuwing te erkennen
      Gegeven de Woo-medewerker beoordeelt de nota voor actieve openbaarmaking
      Als de Woo-medewerker "Wij raden u af nu te tekenen" lakt op 5.2.3
      Dan wordt dat geweigerd volgens R10: "Volgens de beleidslijn worden beleidsopvattingen in een beslisnota niet gelakt."
      En kan het wel zo: "Erken R10"

    Scenario: Wie bevestigt, erkent haar ook
      Gegeven de Woo-medewerker beoordeelt de nota voor actieve openbaarmaking
      En de Woo-medewerker heeft "Wij raden u af nu te tekenen" gelakt op 5.2.3 en erkent R10
      Als de Woo-coördinator de lak bevestigt
      Dan wordt dat geweigerd volgens R10: "Bevestig uitdrukkelijk dat u waarschuwing R10 hebt afgewogen"

    Scenario: Twee mensen erkennen haar
      Gegeven de Woo-medewerker beoordeelt de nota voor actieve openbaarmaking
      En de Woo-medewerker heeft "Wij raden u af nu te tekenen" gelakt op 5.2.3 en erkent R10
      Als de Woo-coördinator de lak bevestigt en R10 erkent
      Dan is de lak bevestigd

    Scenario: Een waarschuwing die er niet is, valt niet te erkennen
      Gegeven de Woo-medewerker beoordeelt de nota voor een Woo-verzoek
      Als de Woo-medewerker "41 euro per uur" lakt op 5.1.2.f en erkent R10
      Dan wordt dat geweigerd volgens R10: "is hier geen waarschuwing en valt dus niet te erkennen."

  Regel: R11 Milieu-informatie heeft een eigen grond voor opvattingen

    Scenario: De gewone grond
      Gegeven de Woo-medewerker beoordeelt de nota, die niet om een besluit vraagt, voor een Woo-verzoek
      Als de Woo-medewerker "Wij raden u af nu te tekenen" lakt op 5.2.1 als milieu-informatie zonder feiten erin
      Dan wordt dat geweigerd volgens R11: "Bij milieu-informatie geldt 5.2.4."

    Scenario: De milieugrond
      Gegeven de Woo-medewerker beoordeelt de nota, die niet om een besluit vraagt, voor een Woo-verzoek
      Als de Woo-medewerker "Wij raden u af nu te tekenen" lakt op 5.2.4 als milieu-informatie zonder feiten erin
      Dan is "Wij raden u af nu te tekenen" gelakt op 5.2.4

    Scenario: Een financieel belang
      Gegeven de Woo-medewerker beoordeelt de nota voor een Woo-verzoek
      Als de Woo-medewerker "3 ton fluor" lakt op 5.1.2.b als milieu-informatie
      Dan wordt dat geweigerd volgens R11: "Bij milieu-informatie geldt 5.1.2.b alleen voor handelingen met een vertrouwelijk karakter."

    Scenario: Een vertrouwelijke handeling
      Gegeven de Woo-medewerker beoordeelt de nota voor een Woo-verzoek
      Als de Woo-medewerker "3 ton fluor" lakt op 5.1.2.b als milieu-informatie als vertrouwelijke handeling
      Dan is "3 ton fluor" gelakt op 5.1.2.b

  Regel: R12 Elk kader heeft zijn gronden

    Abstract Scenario: <grond> bij <kader>
      Gegeven de Woo-medewerker beoordeelt de nota voor <kader>
      Als de Woo-medewerker "41 euro per uur" lakt op <grond>
      Dan wordt dat geweigerd volgens R12: "<reden>"
      En is er geen lak

      Voorbeelden:
        | kader                  | grond   | reden                                                     |
        | de Kamer               | 5.1.2.i | 5.1.2.i kan niet bij de toets van artikel 68 Grondwet     |
        | actieve openbaarmaking | dubbel  | dubbel kan niet bij openbaarmaking uit eigen beweging     |
        | een Woo-verzoek        | art68   | art68 kan niet bij een Woo-verzoek                        |
        | een Woo-verzoek        | 5.1.2   | De code '5.1.2' staat niet op de grondenlijst             |

    Scenario: Het belang van de Staat tegenover de Kamer
      Gegeven de Woo-medewerker beoordeelt de nota voor de Kamer
      Als de Woo-medewerker "41 euro per uur" lakt op art68
      Dan is "41 euro per uur" gelakt op art68

  Regel: R13 Waar de uitzondering geldt, geldt de grond niet

    Scenario: Iemand maakte het zelf openbaar
      Gegeven de Woo-medewerker beoordeelt de nota voor de Kamer
      Als de Woo-medewerker "mevrouw Krul van DMO" lakt op 5.1.1.d hoewel de uitzondering geldt
      Dan wordt dat geweigerd volgens R13: "De uitzondering van 5.1.1.d geldt hier"

    Scenario: Niemand weet het
      Gegeven de Woo-medewerker beoordeelt de nota voor de Kamer
      Als de Woo-medewerker "mevrouw Krul van DMO" lakt op 5.1.1.d
      Dan is "mevrouw Krul van DMO" gelakt op 5.1.1.d

  Regel: R14 Een bewindspersoon of Kamerlid wordt niet gelakt

    Scenario: Een Kamerlid, met de partij
      Gegeven de Woo-medewerker beoordeelt de nota voor de Kamer
      Als de Woo-medewerker "De heer Krul (CDA)" lakt op 5.1.2.e
      Dan wordt dat geweigerd volgens R14: "Naam en functie van een bewindspersoon worden niet gelakt."

    Scenario: Een ambtenaar die ook zo heet
      Gegeven de Woo-medewerker beoordeelt de nota voor de Kamer
      Als de Woo-medewerker "mevrouw Krul van DMO" lakt op 5.1.2.e
      Dan is "mevrouw Krul van DMO" gelakt op 5.1.2.e

  Regel: R15 Een grond geldt op de dag van de beoordeling

    Scenario: Een grond van de Wob
      Gegeven de Woo-medewerker beoordeelt de nota voor een Woo-verzoek
      Als de Woo-medewerker "mevrouw Krul van DMO" lakt op 10.2.e
      Dan wordt dat geweigerd volgens R15: "10.2.e gold tot 30-04-2022"

    Scenario: De grond die er nu voor is
      Gegeven de Woo-medewerker beoordeelt de nota voor een Woo-verzoek
      Als de Woo-medewerker "mevrouw Krul van DMO" lakt op 5.1.2.e
      Dan is "mevrouw Krul van DMO" gelakt op 5.1.2.e

  Regel: I18 Elke weigering noemt alles wat er mis is

    Scenario: Vier regels tegelijk
      Gegeven de Woo-medewerker beoordeelt de nota voor de Kamer
      Als de Woo-medewerker "Wij raden u af nu te tekenen" lakt op 5.2.1 en 10.2.e als milieu-informatie zonder motivering
      Dan wordt dat geweigerd volgens R5: "Motiveer waarom dit belang zwaarder weegt"
      En noemt de weigering ook "Bevestig dat de passage die niet bevat."
      En noemt de weigering ook "Bij milieu-informatie geldt 5.2.4."
      En noemt de weigering ook "5.2.1 kan niet bij de toets van artikel 68 Grondwet"
      En noemt de weigering ook "10.2.e gold tot 30-04-2022"
      En is er geen lak
