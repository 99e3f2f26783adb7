# language: nl
Functionaliteit: Gesloten
  Wat is ingetrokken of verzonden, blijft zoals het is; ook wie anders wel mag, verandert er niets aan.

  Regel: I9 Wat is ingetrokken, blijft zoals het is

    Abstract Scenario: Te laat: <wie> <daad>
      Gegeven de nota ligt bij de directeur
      En de steller heeft ingetrokken omdat "Het debat gaat niet door."
      Als <wie> <daad>
      Dan wordt dat geweigerd volgens I9: "De nota is ingetrokken"

      Voorbeelden:
        | wie                       | daad                                                                             |
        | de steller                | intrekt omdat "Nog een keer."                                                     |
        | de steller                | indient                                                                          |
        | de steller                | in 4b een taalfout meldt                                                         |
        | de steller                | voorstelt de politiek assistent uit de route te halen omdat "Haast."             |
        | de bestuursondersteuning  | verzendt                                                                         |
        | de bestuursondersteuning  | de nota afrondt                                                                  |
        | de DG                     | het geschil van JenV voorlegt omdat "Wij komen er niet uit."                     |

    Scenario: Een geschilpunt is dan niet meer op te lossen
      Gegeven de nota ligt bij JenV
      En JenV heeft een geschilpunt vastgelegd over 3
      En de steller heeft ingetrokken omdat "Het debat gaat niet door."
      Als JenV het geschilpunt opgelost verklaart
      Dan wordt dat geweigerd volgens I9: "De nota is ingetrokken"

    Scenario: Een taalfout is dan niet meer tegen te tekenen
      Gegeven de nota ligt bij de directeur
      En de steller heeft in 4b een taalfout gemeld
      En de steller heeft ingetrokken omdat "Het debat gaat niet door."
      Als het afdelingshoofd de taalfout tegentekent
      Dan wordt dat geweigerd volgens I9: "De nota is ingetrokken"

    Scenario: Met een andere route stemt dan niemand meer in
      Gegeven de nota ligt bij de directeur
      En de steller heeft voorgesteld de politiek assistent uit de route te halen omdat "Haast."
      En de steller heeft ingetrokken omdat "Het debat gaat niet door."
      Als de DG met de route instemt
      Dan wordt dat geweigerd volgens I9: "De nota is ingetrokken"

    Scenario: Een paraaf is dan niet meer terug te nemen
      Gegeven de nota ligt bij de directeur
      En de steller heeft ingetrokken omdat "Het debat gaat niet door."
      Als het afdelingshoofd zijn paraaf terugneemt omdat "Toch niet."
      Dan wordt dat geweigerd volgens I7: "De nota is ingetrokken"

    Scenario: Zolang de nota loopt, kan het wel
      Gegeven de nota ligt bij JenV
      En JenV heeft een geschilpunt vastgelegd over 3
      Als JenV het geschilpunt opgelost verklaart
      Dan staat in de tijdlijn "geschilpunt opgelost" van JenV

  Regel: I9 Na verzenden wordt ook van papier niets meer overgenomen

    Scenario: Er stond nog een handtekening op papier
      Gegeven iedereen heeft getekend
      En de bestuursondersteuning heeft verzonden
      Als de bestuursondersteuning overneemt wat op 12 november op papier is getekend door
        | wie          |
        | de directeur |
      Dan wordt dat geweigerd volgens I9: "De nota is verzonden"

  Regel: I9 Na akkoord staat de tekst vast, ook voor wie al iets voorstelde

    Scenario: Een taalfout van voor het akkoord
      Gegeven de nota ligt bij de staatssecretaris
      En de steller heeft in 4b een taalfout gemeld
      En de staatssecretaris heeft akkoord gegeven
      Als de DG de taalfout tegentekent
      Dan wordt dat geweigerd volgens I9: "Er is akkoord gegeven"

    Scenario: Een geschil gaat dan niet meer omhoog
      Gegeven de nota ligt bij de staatssecretaris
      En de staatssecretaris heeft akkoord gegeven
      Als de DG het geschil van JenV voorlegt omdat "Wij komen er niet uit."
      Dan wordt dat geweigerd volgens I9: "Er is akkoord gegeven"

  Regel: I7 Wat al verviel, is niet terug te nemen

    Scenario: De paraaf verviel bij het terugsturen
      Gegeven de nota ligt bij de directeur
      En de directeur heeft teruggestuurd naar het afdelingshoofd
      Als het afdelingshoofd zijn paraaf terugneemt omdat "Toch niet."
      Dan wordt dat geweigerd volgens I7: "geen handtekening die nog telt"

  Regel: I9 Wie leest en hoe lang het mag duren, staat dan ook vast

    Abstract Scenario: <wie> is te laat met <wat>
      Gegeven de nota ligt bij de directeur
      En de steller heeft ingetrokken omdat "Het debat gaat niet door."
      Als <wie> <wat>
      Dan wordt dat geweigerd volgens I9: "De nota is ingetrokken"

      Voorbeelden:
        | wie                | wat                                                |
        | de steller         | de kring zet op "VWS"                              |
        | het afdelingshoofd | WJZ steller maakt                                  |
        | het afdelingshoofd | de deadline verlengt tot 12 december               |
        | de DG              | de termijn van de directeur verlengt tot 12 december |

    Scenario: En wie vraagt of er meer tijd is, hoort dat ook
      Gegeven de nota ligt bij de directeur
      En de steller heeft ingetrokken omdat "Het debat gaat niet door."
      Dan hoort de DG op de vraag waarom verleng_termijn niet kan: "De nota is ingetrokken"
