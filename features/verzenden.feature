# language: nl
Functionaliteit: Verzenden
  De brief gaat weg als alles er is, en wat nog ontbreekt staat in een lijst.

  Regel: I10 Alles wat ontbreekt in een lijst

    Scenario: Te vroeg
      Gegeven de brief heeft nog geen kenmerk
      En de nota ligt bij de DG
      Als de bestuursondersteuning verzendt zonder keuze voor de beslisnota
      Dan wordt dat geweigerd volgens I10: "De stap lijn.VWS.DG is nog niet gezet"
      En noemt de weigering de DG
      En noemt de weigering ook "De stap akkoord.stas.akkoord is nog niet gezet"
      En noemt de weigering ook "De brief heeft nog geen kenmerk"
      En noemt de weigering ook "Er is niet gekozen wat er met de beslisnota gebeurt"

    Scenario: Een punt dat niemand aanwees
      Gegeven de nota noemt een punt dat niemand kent
      En de nota ligt bij de bestuursondersteuning
      Als de bestuursondersteuning verzendt
      Dan wordt dat geweigerd volgens I10: "In 4h is niet bepaald om welke motie of toezegging het gaat"

    Scenario: Als alles er is, gaat de brief weg
      Gegeven de nota ligt bij de bestuursondersteuning
      Als de bestuursondersteuning verzendt
      Dan is vastgelegd: "verzonden"
      En wacht de nota niet meer op de bestuursondersteuning

    Scenario: Een ander verzendt niet
      Gegeven de nota ligt bij de bestuursondersteuning
      Als de DG verzendt
      Dan wordt dat geweigerd volgens I4: "U bent niet de houder van VWS/bestuursondersteuning"

  Regel: I10 De beslisnota gaat mee, of volgt met een reden

    Abstract Scenario: <hoe>
      Gegeven de nota ligt bij de bestuursondersteuning
      Als de bestuursondersteuning <hoe>
      Dan wordt dat geweigerd volgens I10: "<reden>"

      Voorbeelden:
        | hoe                                            | reden                                                 |
        | verzendt met de beslisnota later, zonder reden | De beslisnota gaat niet mee, en er staat niet waarom. |
        | verzendt met een gelakte beslisnota            | Een gelakte beslisnota gaat pas mee als zij is vrijgegeven. |

    Scenario: Later, met een reden
      Gegeven de nota ligt bij de bestuursondersteuning
      Als de bestuursondersteuning verzendt met de beslisnota later
      Dan is vastgelegd: "verzonden"

  Regel: I17 Verzenden doet alleen 4h af

    Scenario: Wat in 4a staat, is alleen gemeld
      Gegeven de nota noemt
        | in | punt                    | deel |
        | 4a | motie kst-36600-XVI-5   |      |
        | 4h | toezegging TZ202509-142 |      |
      En de nota ligt bij de bestuursondersteuning
      Als de bestuursondersteuning verzendt
      Dan is "kst-36600-XVI-5" bij ons in behandeling
      En is "TZ202509-142" bij ons afgedaan

    Scenario: Zolang niet verzonden is, is niets afgedaan
      Gegeven de nota noemt
        | in | punt                    | deel |
        | 4h | toezegging TZ202509-142 |      |
      En de nota ligt bij de bestuursondersteuning
      Dan is "TZ202509-142" bij ons niet gestart

  Regel: I9 Na verzenden verandert niets

    Scenario: Niet meer wijzigen
      Gegeven de nota ligt bij de bestuursondersteuning
      En de bestuursondersteuning heeft verzonden
      Als de steller 3 wijzigt
      Dan wordt dat geweigerd volgens I9: "De nota is verzonden; er verandert niets meer."
      En kan het wel zo: "Open een nieuwe nota die deze vervangt"

    Scenario: Niet meer heropenen
      Gegeven de nota ligt bij de bestuursondersteuning
      En de bestuursondersteuning heeft verzonden
      Als de directeur heropent omdat "Er staat een fout in."
      Dan wordt dat geweigerd volgens I9: "De nota is verzonden; er verandert niets meer."
