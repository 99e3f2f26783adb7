# language: nl
Functionaliteit: Ministerraad
  Na het akkoord kan een nota langs de ministerraad; wat die besloot, wordt vastgelegd.

  Achtergrond:
    Gegeven een sjabloon met een stap voor de ministerraad

  Regel: par. 6 Alleen wie conform is besloten, gaat verder

    Scenario: Conform
      Gegeven de nota ligt bij de bestuursondersteuning
      Als de bestuursondersteuning vastlegt dat de ministerraad besloot: conform
      Dan is vastgelegd: "ministerraad behandeld, route vervolgd"
      En staat in de tijdlijn "ministerraad behandeld" van de bestuursondersteuning

    Abstract Scenario: <uitkomst> houdt de stap open
      Gegeven de nota ligt bij de bestuursondersteuning
      Als de bestuursondersteuning vastlegt dat de ministerraad besloot: <uitkomst>
      Dan is vastgelegd: "ministerraad behandeld"
      En wacht de nota nog op de bestuursondersteuning
      En hoort de bestuursondersteuning op de vraag waarom verzend niet kan: "De stap ministerraad.VWS.ministerraad is nog niet gezet"

      Voorbeelden:
        | uitkomst      |
        | met_wijziging |
        | aangehouden   |

    Scenario: Niet voor het zover is
      Gegeven de nota ligt bij de staatssecretaris
      Als de bestuursondersteuning vastlegt dat de ministerraad besloot: conform
      Dan wordt dat geweigerd volgens I4: "U bent niet aan de beurt"

    Scenario: Niet door een ander
      Gegeven de nota ligt bij de bestuursondersteuning
      Als de directeur vastlegt dat de ministerraad besloot: conform
      Dan wordt dat geweigerd volgens I4: "U bent niet de houder van VWS/bestuursondersteuning"

    Scenario: Daarna wordt de brief verzonden
      Gegeven de nota ligt bij de bestuursondersteuning
      En de bestuursondersteuning heeft vastgelegd dat de ministerraad besloot: conform
      Als de bestuursondersteuning verzendt
      Dan is vastgelegd: "verzonden"

  Regel: par. 9 Een hamerstuk vraagt dat elk geschilpunt is opgelost

    Scenario: Geen geschil
      Gegeven de nota ligt bij de bestuursondersteuning
      Als de bestuursondersteuning vastlegt dat het een hamerstuk was
      Dan is vastgelegd: "ministerraad behandeld, route vervolgd"

    Scenario: Een geschil dat alleen mee omhoog ging, is niet opgelost
      Gegeven de nota is ingediend
      En JenV heeft een geschilpunt vastgelegd over 3
      En de DG heeft het geschil van JenV voorgelegd omdat "De staatssecretaris moet kiezen."
      En de nota ligt bij de bestuursondersteuning
      Als de bestuursondersteuning vastlegt dat het een hamerstuk was
      Dan wordt dat geweigerd volgens par. 9: "Er staat nog een geschilpunt open (1)"

    Scenario: Is erover gesproken, dan mag het conform zijn
      Gegeven de nota is ingediend
      En JenV heeft een geschilpunt vastgelegd over 3
      En de DG heeft het geschil van JenV voorgelegd omdat "De staatssecretaris moet kiezen."
      En de nota ligt bij de bestuursondersteuning
      Als de bestuursondersteuning vastlegt dat de ministerraad besloot: conform
      Dan is vastgelegd: "ministerraad behandeld, route vervolgd"
