# language: nl
Functionaliteit: Vastleggen wie leiding geeft
  Wie leiding geeft aan een functie, wijst een andere steller aan en geeft meer tijd. Beheer legt vast wie dat is.

  Regel: I4 Waar een leidinggevende ontbrak, kan het als beheer er een vastlegt

    Scenario: Meer tijd
      Gegeven de nota ligt bij FEZ
      Als de directeur de termijn van FEZ verlengt tot 20 november
      Dan wordt dat geweigerd volgens I4: "Van VWS/FEZ is geen leidinggevende vastgelegd"
      En kan het wel zo: "Laat beheer vastleggen wie leiding geeft aan VWS/FEZ"
      Als de beheerder vastlegt dat de directeur leiding geeft aan FEZ
      En de directeur de termijn van FEZ verlengt tot 20 november
      Dan is vastgelegd: "termijn verlengd"

    Scenario: Een andere steller
      Gegeven de nota ligt bij de directeur
      En het afdelingshoofd heeft WJZ steller gemaakt
      En de directeur heeft teruggestuurd naar de steller
      Als de DG de steller steller maakt
      Dan wordt dat geweigerd volgens I4: "Van VWS/WJZ is niet vastgelegd wie er leiding aan geeft"
      Als de beheerder vastlegt dat de DG leiding geeft aan WJZ
      En de DG de steller steller maakt
      Dan is er voor de steller geen reden waarom trek_in niet kan

    Scenario: Een ander dan wie nu is vastgelegd, blijft het niet doen
      Gegeven de nota ligt bij het afdelingshoofd
      En de beheerder heeft vastgelegd dat de DG leiding geeft aan het afdelingshoofd
      Als de directeur de termijn van het afdelingshoofd verlengt tot 20 november
      Dan wordt dat geweigerd volgens I4: "Alleen de leidinggevende van VWS/afdelingshoofd-DMO"
      En noemt de weigering de DG

  Regel: I4 Alleen beheer van het eigen ministerie legt het vast

    Scenario: De leidinggevende zelf niet
      Als de directeur vastlegt dat de DG leiding geeft aan FEZ
      Dan wordt dat geweigerd volgens I4: "U bent niet de houder van VWS/beheer"

    Scenario: Beheer van een ander ministerie niet
      Als de beheerder van JenV vastlegt dat de directeur leiding geeft aan FEZ
      Dan wordt dat geweigerd volgens I4: "U bent niet de houder van VWS/beheer"

  Regel: par. 10 Niemand legt vast wie hem leidt, of wie hij leidt

    Scenario: Een beheerder die er zelf werkt
      Gegeven er is een tweede beheerder
      En de tweede beheerder werkt ook bij FEZ
      Als de tweede beheerder vastlegt dat de directeur leiding geeft aan FEZ
      Dan wordt dat geweigerd volgens par. 10: "Niemand legt vast wie hem leidt"
      En kan het wel zo: "Laat een andere beheerder dit vastleggen"

    Scenario: Een beheerder die zelf leiding zou geven
      Gegeven er is een tweede beheerder
      En de tweede beheerder is nu ook de directeur
      Als de tweede beheerder vastlegt dat de directeur leiding geeft aan FEZ
      Dan wordt dat geweigerd volgens par. 10: "of wie hij leidt"

  Regel: par. 5 Leiding geeft een andere functie, die er is

    Abstract Scenario: Een functie die dat niet kan
      Als de beheerder vastlegt dat <wie> leiding geeft aan FEZ
      Dan wordt dat geweigerd volgens par. 5: "<reden>"

      Voorbeelden:
        | wie           | reden                                          |
        | FEZ           | VWS/FEZ kan geen leiding geven aan VWS/FEZ     |
        | de auditor    | FIN/auditor kan geen leiding geven aan VWS/FEZ |
        | de Woo-jurist | De functie VWS/woo-jurist bestaat niet         |

    Scenario: Een functie die is opgeheven, leidt niemand
      Gegeven de beheerder heeft de functie van de DG opgeheven
      Als de beheerder vastlegt dat de DG leiding geeft aan FEZ
      Dan wordt dat geweigerd volgens par. 5: "VWS/DG-LZ is per 11-11-2025 opgeheven"

    Scenario: Een functie die is opgeheven, wordt niet geleid
      Gegeven de beheerder heeft de functie van FEZ opgeheven
      Als de beheerder vastlegt dat de DG leiding geeft aan FEZ
      Dan wordt dat geweigerd volgens par. 5: "VWS/FEZ is per 11-11-2025 opgeheven"

  Regel: I1 Wat al is vastgelegd, wordt niet nog eens vastgelegd

    Scenario: Dezelfde leidinggevende
      Gegeven de beheerder heeft vastgelegd dat de DG leiding geeft aan FEZ
      Als de beheerder vastlegt dat de DG leiding geeft aan FEZ
      Dan wordt dat geweigerd volgens I1: "VWS/DG-LZ geeft al leiding aan VWS/FEZ"
