# language: nl
Functionaliteit: Terugsturen en om aanpassing vragen
  Er zijn twee wegen terug, en op geen van beide gaat geschiedenis verloren.

  Regel: I7 Terugsturen laat vervallen vanaf de stap waar de nota heen gaat

    Scenario: De DG stuurt terug naar de directeur
      Gegeven de nota ligt bij de DG
      Als de DG terugstuurt naar de directeur
      Dan wacht de nota op de directeur
      En telt de handtekening van de directeur niet meer
      En telt de handtekening van het afdelingshoofd nog
      En is vastgelegd: "teruggestuurd, handtekeningen vervallen, route vervolgd"

    Scenario: Terug naar FEZ laat de andere banen staan
      Gegeven de nota ligt bij de directeur
      Als de directeur terugstuurt naar FEZ
      Dan wacht de nota op FEZ
      En telt de handtekening van DCo nog
      En telt de handtekening van het afdelingshoofd niet meer

    Scenario: Vooruit sturen kan niet
      Gegeven de nota ligt bij de directeur
      Als de directeur terugstuurt naar de DG
      Dan wordt dat geweigerd volgens par. 8: "De stap lijn.VWS.DG kan hier niet gekozen worden"

    Scenario: Opzij sturen kan ook niet
      Gegeven de nota ligt bij FEZ
      Als FEZ terugstuurt naar DCo
      Dan wordt dat geweigerd volgens par. 8: "De stap medeparaaf.DCo.paraaf kan hier niet gekozen worden"

    Scenario: Een ander ministerie stuurt niet terug
      Gegeven de nota ligt bij FEZ van JenV
      Als FEZ van JenV terugstuurt naar de steller
      Dan wordt dat geweigerd volgens I4: "Alleen VWS stuurt deze nota terug"
      En kan het wel zo: "Vraag om aanpassing"

    Scenario: Wie niet aan de beurt is, stuurt niet terug
      Gegeven de nota ligt bij FEZ
      Als de DG terugstuurt naar de steller
      Dan wordt dat geweigerd volgens I4: "U bent niet aan de beurt"

  Regel: I12 Terugsturen naar de steller begint een nieuwe ronde

    Scenario: Alles opnieuw
      Gegeven de nota ligt bij de DG
      En de DG heeft teruggestuurd naar de steller
      Als de steller indient
      Dan loopt ronde 2 met versie 1
      En wacht de nota weer op JenV
      En telt de handtekening van FEZ niet meer

    Scenario: Tussen twee rondes is de tekst vrij
      Gegeven de nota ligt bij de DG
      En de DG heeft teruggestuurd naar de steller
      Als de steller de brief wijzigt
      Dan is vastgelegd: "inhoud gewijzigd"

    Scenario: De tekst van de vorige ronde is niet die van nu
      Gegeven de nota ligt bij het afdelingshoofd
      En JenV leest de nota
      En een tweede ronde is begonnen
      Als JenV afstemt
      Dan wordt dat geweigerd volgens I3: "U zag ronde 1; inmiddels loopt ronde 2."

  Regel: D8 Aanpassing vragen stuurt niet terug

    Scenario: De stap blijft open
      Gegeven de nota ligt bij de DG
      Als de DG om aanpassing van 4c vraagt
      Dan wacht de nota nog op de DG
      En telt de handtekening van de directeur nog
      En is er voor de steller geen reden waarom wijzig niet kan

    Scenario: Ook een ander ministerie kan het vragen
      Gegeven de nota is ingediend
      Als JenV om aanpassing van 3 vraagt
      Dan wacht de nota nog op JenV
      En staat in de tijdlijn "aanpassing gevraagd" van JenV
