# language: nl
Functionaliteit: Bevoegd
  Wie iets niet mag, hoort dat als eerste, en hoort erbij wie het wel mag.

  Regel: I4 Alleen de steller schrijft en dient in

    Scenario: Een ander schrijft niet in zijn plaats
      Gegeven de nota ligt bij het afdelingshoofd
      Als het afdelingshoofd in plaats van de steller 4b wijzigt
      Dan wordt dat geweigerd volgens I4: "Alleen de steller van deze nota kan dit doen."
      En kan het wel zo: "Vraag de steller"

    Scenario: Een ander meldt geen taalfout
      Gegeven de nota ligt bij de directeur
      Als het afdelingshoofd in plaats van de steller in 4b een taalfout meldt
      Dan wordt dat geweigerd volgens I4: "Alleen de steller van deze nota kan dit doen."

    Scenario: De steller die ook beheert, schrijft niet als beheerder
      Gegeven de nota ligt bij het afdelingshoofd
      En de steller is nu ook de beheerder
      Als de steller als de beheerder 4b wijzigt
      Dan wordt dat geweigerd volgens I4: "Alleen de steller van deze nota kan dit doen."

    Scenario: Als steller wel
      Gegeven de nota ligt bij het afdelingshoofd
      En de steller is nu ook de beheerder
      Als de steller 4b wijzigt
      Dan loopt ronde 1 met versie 2

  Regel: I4 Of iemand mag, gaat voor alles wat er verder mis is

    Scenario: Wie de functie niet heeft, hoort niet eerst dat de tekst anders is
      Gegeven de nota ligt bij de directeur
      En WJZ leest de nota
      En de directeur heeft om aanpassing van 4b gevraagd
      En de steller heeft 4d gewijzigd
      Als WJZ als het afdelingshoofd tekent
      Dan wordt dat geweigerd volgens I4: "U bent niet de houder van VWS/afdelingshoofd-DMO"

    Scenario: Wie niet verzendt, hoort niet wat er nog ontbreekt
      Gegeven de nota ligt bij de directeur
      Als de DG verzendt
      Dan wordt dat geweigerd volgens I4: "U bent niet de houder van VWS/bestuursondersteuning"

    Scenario: Een geschilpunt is van het ministerie dat het vastlegde, ook als het al is opgelost
      Gegeven de nota ligt bij JenV
      En JenV heeft een geschilpunt vastgelegd over 3
      En JenV heeft het geschilpunt opgelost verklaard
      Als OCW het geschilpunt opgelost verklaart
      Dan wordt dat geweigerd volgens I4: "U bent niet de houder van JenV/directeur-beleid"

    Abstract Scenario: <wie> is te vroeg, en hoort niet eerst dat er een reden ontbreekt
      Gegeven de nota ligt bij het afdelingshoofd
      Als <wie> <daad>
      Dan wordt dat geweigerd volgens I4: "niet aan de beurt"

      Voorbeelden:
        | wie                          | daad                                     |
        | de staatssecretaris          | niet akkoord geeft zonder reden          |
        | de staatssecretaris          | akkoord geeft op geen enkele voorwaarde  |
        | de staatssecretaris van JenV | mede namens weigert zonder reden         |
        | de politiek assistent        | negatief adviseert                       |

    Scenario: Wie aan de beurt is, hoort dat wel
      Gegeven de nota ligt bij de politiek assistent
      Als de politiek assistent negatief adviseert
      Dan wordt dat geweigerd volgens I14: "Hiervoor is een reden nodig"

    Scenario: Na afstemmen komt er geen geschilpunt meer bij
      Gegeven de nota ligt bij JenV
      En JenV heeft afgestemd
      Als JenV een geschilpunt vastlegt over 3
      Dan wordt dat geweigerd volgens I4: "al gezet door JenV/directeur-beleid"

  Regel: I1 Wat al zo is, wordt niet nog eens vastgelegd

    Scenario: Een geschilpunt wordt een keer opgelost
      Gegeven de nota ligt bij JenV
      En JenV heeft een geschilpunt vastgelegd over 3
      En JenV heeft het geschilpunt opgelost verklaard
      Als JenV het geschilpunt opgelost verklaart
      Dan wordt dat geweigerd volgens I1: "al opgelost"

    Scenario: Wie een functie al bezet, krijgt haar niet nog eens
      Gegeven een concept van de nota
      Als de beheerder de directeur benoemt tot de directeur
      Dan wordt dat geweigerd volgens I1: "wordt al door deze persoon bezet"

    Scenario: Wie al weg is, vertrekt niet nog eens
      Gegeven niemand is de directeur
      Als de beheerder meldt dat de directeur vertrekt
      Dan wordt dat geweigerd volgens I1: "wordt niet door deze persoon bezet"

    Scenario: Wie er nog is, vertrekt wel
      Gegeven de nota ligt bij de directeur
      Als de beheerder meldt dat de directeur vertrekt
      Dan wacht de nota op de functie van de directeur

  Regel: I19 Wat niemand bezet, tekent ook een ander niet

    Abstract Scenario: <wie> tekent niet voor een functie zonder houder
      Gegeven de nota ligt bij de directeur
      En niemand is de directeur
      Als <wie> <daad>
      Dan wordt dat geweigerd volgens I19: "VWS/directeur-DMO wordt door niemand bezet"

      Voorbeelden:
        | wie        | daad                   |
        | de steller | parafeert              |
        | de DG      | als de directeur tekent |

    Scenario: Wie er komt, tekent wel
      Gegeven de nota ligt bij de directeur
      En er is iemand gekomen als de directeur
      Als de directeur parafeert
      Dan wacht de nota op de DG

  Regel: I4 Voor het indienen valt er niets over te nemen, en gaat de nota alleen de steller aan

    Scenario: Van papier, terwijl er geen ronde loopt
      Gegeven de nota ligt bij de directeur
      En de directeur heeft teruggestuurd naar de steller
      Als de bestuursondersteuning overneemt wat op 12 november op papier is getekend door
        | wie          |
        | de directeur |
      Dan wordt dat geweigerd volgens I4: "aan VWS/beleidsmedewerker-DMO"
