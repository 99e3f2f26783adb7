# language: nl
Functionaliteit: Lakken
  Wat wordt gelakt, stelt de een voor en bevestigt een ander. Zolang er niet is beslist, is het verborgen.

  Achtergrond:
    Gegeven in 3 staat "Mevrouw Kuijpers belde op 06-12345678 met Joost Brandsma."

  Regel: par. 6 Een lak is van twee mensen

    Scenario: De steller stelt voor, de Woo-medewerker bevestigt
      Gegeven de steller beoordeelt de nota voor de Kamer
      En de steller heeft "Kuijpers" gelakt op 5.1.2.e
      Als de Woo-medewerker de lak bevestigt
      Dan is de lak bevestigd
      En is "Kuijpers" gelakt op 5.1.2.e

    Scenario: De Woo-medewerker stelt voor, de steller bevestigt
      Gegeven de Woo-medewerker beoordeelt de nota voor de Kamer
      En de Woo-medewerker heeft "Kuijpers" gelakt op 5.1.2.e
      Als de steller de lak bevestigt
      Dan is de lak bevestigd

    Scenario: Wie meeleest, stelt voor, en een Woo-functie bevestigt
      Gegeven de nota is ingediend
      En de Woo-medewerker beoordeelt de nota voor de Kamer
      En de directeur heeft "Kuijpers" gelakt op 5.1.2.e
      Als de steller de lak bevestigt
      Dan wordt dat geweigerd volgens I4: "U werkt niet in een Woo-functie van VWS."
      En wacht de lak op een tweede persoon

    Scenario: Wat wordt voorgesteld, is al verborgen
      Gegeven de Woo-medewerker beoordeelt de nota voor de Kamer
      Als de Woo-medewerker "Kuijpers" lakt op 5.1.2.e
      Dan leest het publiek in 3 "Mevrouw [5.1.2.e] belde op 06-12345678 met Joost Brandsma."
      En is het oordeel "te beoordelen"

    Scenario: Overlappende lakken verbergen samen, op de gronden van beide
      Gegeven de Woo-medewerker beoordeelt de nota voor een Woo-verzoek
      En "Mevrouw Kuijpers belde" is door twee mensen gelakt op 5.1.2.i
      Als de Woo-medewerker "Kuijpers" lakt op 5.1.2.e
      Dan leest het publiek in 3 "[5.1.2.i][5.1.2.e; 5.1.2.i][5.1.2.i] op 06-12345678 met Joost Brandsma."

  Regel: I5 Niemand bevestigt wat hij zelf voorstelde

    Scenario: De eigen lak
      Gegeven de Woo-medewerker beoordeelt de nota voor de Kamer
      En de Woo-medewerker heeft "Kuijpers" gelakt op 5.1.2.e
      Als de Woo-medewerker de lak bevestigt
      Dan wordt dat geweigerd volgens I5: "U stelde dit zelf voor; een tweede persoon moet dit doen."
      En wacht de lak op een tweede persoon

    Scenario: Ook niet in een andere functie
      Gegeven de Woo-medewerker werkt ook bij de Woo-coördinator
      En de Woo-medewerker beoordeelt de nota voor de Kamer
      En de Woo-medewerker heeft "Kuijpers" gelakt op 5.1.2.e
      Als de Woo-medewerker de lak als de Woo-coördinator bevestigt
      Dan wordt dat geweigerd volgens I5: "U stelde dit zelf voor"

    Scenario: Wie een onderdeel schreef, bevestigt daar geen beleidsopvatting
      Gegeven de Woo-medewerker beoordeelt de nota voor een Woo-verzoek
      En de Woo-medewerker heeft "belde op" gelakt op 5.2.3
      Als de steller de lak bevestigt
      Dan wordt dat geweigerd volgens I5: "U schreef mee aan dit onderdeel"

  Regel: par. 6 Verwerpen en intrekken

    Scenario: Verworpen, en dus leesbaar
      Gegeven de Woo-medewerker beoordeelt de nota voor de Kamer
      En de Woo-medewerker heeft "Joost Brandsma" gelakt op 5.1.2.e
      Als de Woo-coördinator de lak verwerpt omdat "Hij trad naar buiten op."
      Dan is de lak verworpen
      En is "Joost Brandsma" leesbaar

    Scenario: Wie voorstelde, verwerpt niet
      Gegeven de Woo-medewerker beoordeelt de nota voor de Kamer
      En de Woo-medewerker heeft "Joost Brandsma" gelakt op 5.1.2.e
      Als de Woo-medewerker de lak verwerpt omdat "Hij trad naar buiten op."
      Dan wordt dat geweigerd volgens I5: "U stelde dit zelf voor"

    Scenario: Wie voorstelde, trekt in
      Gegeven de Woo-medewerker beoordeelt de nota voor de Kamer
      En de Woo-medewerker heeft "Joost Brandsma" gelakt op 5.1.2.e
      Als de Woo-medewerker de eigen lak intrekt omdat "Vergissing."
      Dan is de lak ingetrokken
      En is "Joost Brandsma" leesbaar

    Scenario: Een ander trekt niet in
      Gegeven de Woo-medewerker beoordeelt de nota voor de Kamer
      En de Woo-medewerker heeft "Joost Brandsma" gelakt op 5.1.2.e
      Als de Woo-coördinator de eigen lak intrekt omdat "Vergissing."
      Dan wordt dat geweigerd volgens I5: "U stelde deze lak niet zelf voor"

    Scenario: Wat bevestigd is, trekt niemand alleen in
      Gegeven de Woo-medewerker beoordeelt de nota voor de Kamer
      En "Joost Brandsma" is door twee mensen gelakt op 5.1.2.e
      Als de Woo-medewerker de eigen lak intrekt omdat "Vergissing."
      Dan wordt dat geweigerd volgens par. 6: "Deze lak is al bevestigd."
      En is "Joost Brandsma" nog gelakt op 5.1.2.e

  Regel: par. 6 Ook een andere grond en een opheffing zijn van twee mensen

    Scenario: Een andere grond
      Gegeven de Woo-medewerker beoordeelt de nota voor de Kamer
      En "Joost Brandsma" is door twee mensen gelakt op 5.1.2.e
      En de Woo-medewerker heeft voor de lak 5.1.1.d voorgesteld
      Als de Woo-coördinator het voorstel bevestigt
      Dan is "Joost Brandsma" gelakt op 5.1.1.d

    Scenario: Zolang een ander niet instemt, geldt de oude grond
      Gegeven de Woo-medewerker beoordeelt de nota voor de Kamer
      En "Joost Brandsma" is door twee mensen gelakt op 5.1.2.e
      Als de Woo-medewerker voor de lak 5.1.1.d voorstelt
      Dan is "Joost Brandsma" nog gelakt op 5.1.2.e
      En is het oordeel "te beoordelen"

    Scenario: Een grond die hier niet kan
      Gegeven de Woo-medewerker beoordeelt de nota voor de Kamer
      En "Joost Brandsma" is door twee mensen gelakt op 5.1.2.e
      Als de Woo-medewerker voor de lak 5.1.2.i voorstelt
      Dan wordt dat geweigerd volgens R12: "5.1.2.i kan niet bij de toets van artikel 68 Grondwet"
      En ligt er over de lak geen voorstel meer

    Scenario: Een opheffing door twee mensen
      Gegeven de Woo-medewerker beoordeelt de nota voor de Kamer
      En "Joost Brandsma" is door twee mensen gelakt op 5.1.2.e
      En de Woo-coördinator heeft opheffing van de lak voorgesteld omdat "Hij trad naar buiten op."
      Als de Woo-medewerker het voorstel bevestigt
      Dan is de lak opgeheven
      En is "Joost Brandsma" leesbaar

    Scenario: Een alleen heft niets op
      Gegeven de Woo-medewerker beoordeelt de nota voor de Kamer
      En "Joost Brandsma" is door twee mensen gelakt op 5.1.2.e
      En de Woo-coördinator heeft opheffing van de lak voorgesteld omdat "Hij trad naar buiten op."
      Als de Woo-coördinator het voorstel bevestigt
      Dan wordt dat geweigerd volgens I5: "U stelde dit zelf voor"
      En is "Joost Brandsma" nog gelakt op 5.1.2.e

    Scenario: Een afgewezen opheffing
      Gegeven de Woo-medewerker beoordeelt de nota voor de Kamer
      En "Joost Brandsma" is door twee mensen gelakt op 5.1.2.e
      En de Woo-coördinator heeft opheffing van de lak voorgesteld omdat "Hij trad naar buiten op."
      Als de Woo-medewerker het voorstel verwerpt omdat "Hij is geen woordvoerder."
      Dan ligt er over de lak geen voorstel meer
      En is de lak bevestigd

  Regel: par. 6 Na akkoord lakken alleen Woo-functies

    Scenario: De steller na akkoord
      Gegeven de nota ligt bij de bestuursondersteuning
      En de Woo-medewerker beoordeelt de nota voor de Kamer
      Als de steller "Kuijpers" lakt op 5.1.2.e
      Dan wordt dat geweigerd volgens I4: "U werkt niet in een Woo-functie van VWS."
      En noemt de weigering de Woo-medewerker

    Scenario: De Woo-medewerker na akkoord
      Gegeven de nota ligt bij de bestuursondersteuning
      En de Woo-medewerker beoordeelt de nota voor de Kamer
      Als de Woo-medewerker "Kuijpers" lakt op 5.1.2.e
      Dan wacht de lak op een tweede persoon

  Regel: par. 13 Een lak ligt op hele woorden van de tekst die er staat

    Abstract Scenario: Van "<gesleept>" wordt "<gelakt>"
      Gegeven in 3 staat "Bel Jansen (06-12345678), j.de.boer@minvws.nl, IBAN NL91 ABNA 0417 1643 00, op kamer 👩‍⚖️7."
      En de Woo-medewerker beoordeelt de nota voor de Kamer
      Als de Woo-medewerker "<gesleept>" lakt op 5.1.2.e
      Dan is "<gelakt>" gelakt op 5.1.2.e

      Voorbeelden:
        | gesleept  | gelakt             |
        | anse      | Jansen             |
        |  Jansen   | Jansen             |
        | 1234      | 06-12345678        |
        | boer      | j.de.boer          |
        | 0417      | 0417 1643 00       |

    Scenario: De tekst is intussen een andere
      Gegeven de Woo-medewerker beoordeelt de nota voor de Kamer
      Als de Woo-medewerker op de plaats van "Kuijpers" "Brandsma" lakt op 5.1.2.e
      Dan wordt dat geweigerd volgens par. 13: "De gemarkeerde tekst is niet wat er op die plaats staat."
      En is er geen lak

    Scenario: Een plaats die er niet is
      Gegeven de Woo-medewerker beoordeelt de nota voor de Kamer
      Als de Woo-medewerker lakt op 5.1.2.e wat er niet staat
      Dan wordt dat geweigerd volgens par. 5: "Op de plaats 3/nergens staat in dit stuk geen tekst."
      En is er geen lak
