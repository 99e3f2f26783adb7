# language: nl
Functionaliteit: Wat er ontbreekt
  Een brief gaat pas uit, en een nota pas van start, als alles er is.

  Regel: I10 Wat aan de brief ontbreekt, wordt genoemd

    Scenario: Een nota die terug is bij de steller
      Gegeven de nota ligt bij de directeur
      En de directeur heeft teruggestuurd naar de steller
      Als de bestuursondersteuning verzendt
      Dan wordt dat geweigerd volgens I10: "De nota is niet ingediend."

    Scenario: Een nota zonder brief
      Gegeven de nota leidt niet tot een brief
      En iedereen heeft getekend
      Als de bestuursondersteuning verzendt
      Dan wordt dat geweigerd volgens I10: "Deze nota leidt niet tot een brief."

    Scenario: Er komt toch een brief, en die is nog leeg
      Gegeven de brief is nog leeg
      En de nota leidt niet tot een brief
      En de nota ligt bij het afdelingshoofd
      En de nota leidt toch tot een brief
      En iedereen heeft getekend
      Als de bestuursondersteuning verzendt
      Dan wordt dat geweigerd volgens I10: "De brief is leeg."

    Scenario: Aan geen Kamer gericht
      Gegeven de brief gaat nog naar geen Kamer
      En iedereen heeft getekend
      Als de bestuursondersteuning verzendt
      Dan wordt dat geweigerd volgens I10: "Er is niet gezegd naar welke Kamer de brief gaat."

    Scenario: Een geschilpunt dat openstaat, ook als dat ministerie niet meer meetekent
      Gegeven de nota ligt bij JenV
      En JenV heeft een geschilpunt vastgelegd over 3
      En de DG heeft het geschil van JenV voorgelegd omdat "Wij komen er niet uit."
      En een tweede ronde is begonnen zonder afstemming met JenV
      En iedereen heeft getekend
      Als de bestuursondersteuning verzendt
      Dan wordt dat geweigerd volgens I10: "Het geschilpunt van JenV/directeur-beleid staat nog open."

    Scenario: Met alles erbij
      Gegeven iedereen heeft getekend
      Als de bestuursondersteuning verzendt
      Dan staat in de tijdlijn "verzonden" van de bestuursondersteuning

  Regel: I19 Een nota die een brief belooft, heeft er een

    Scenario: De brief is nog leeg
      Gegeven de brief is nog leeg
      En een concept van de nota
      Als de steller indient
      Dan wordt dat geweigerd volgens I19: "De Kamerbrief is nog leeg."

    Scenario: Er komt geen brief
      Gegeven de brief is nog leeg
      En de nota leidt niet tot een brief
      En een concept van de nota
      Als de steller indient
      Dan loopt ronde 1 met versie 1

  Regel: I13 Over een route die niet loopt, valt niets te wijzigen

    Scenario: Voor het indienen
      Gegeven een concept van de nota
      Als de steller voorstelt de politiek assistent uit de route te halen omdat "Haast."
      Dan wordt dat geweigerd volgens I4: "Er loopt geen ronde"

    Scenario: Een stap die er niet is
      Gegeven de afstemming is met JenV
      En de nota ligt bij JenV
      Als de steller voorstelt OCW uit de route te halen omdat "Haast."
      Dan wordt dat geweigerd volgens par. 8: "staat er niet (T3)"

  Regel: I3 Wie voorlegt of tegentekent, zag wat er staat

    Scenario: De tekst wijzigt voor het geschil wordt voorgelegd
      Gegeven de nota ligt bij JenV
      En JenV heeft een geschilpunt vastgelegd over 3
      En de DG leest de nota
      En de steller heeft 3 gewijzigd
      Als de DG het geschil van JenV voorlegt omdat "Wij komen er niet uit."
      Dan wordt dat geweigerd volgens I3: "U zag versie 1; inmiddels geldt versie 2."

    Scenario: Na het lezen kan het wel
      Gegeven de nota ligt bij JenV
      En JenV heeft een geschilpunt vastgelegd over 3
      En de steller heeft 3 gewijzigd
      Als de DG het geschil van JenV voorlegt omdat "Wij komen er niet uit."
      Dan wacht de nota niet op JenV

  Regel: I8 Zonder paraaf tekent niemand een taalfout tegen

    Scenario: De paraaf is intussen vervallen
      Gegeven de nota ligt bij de directeur
      En de steller heeft in 4b een taalfout gemeld
      En de directeur heeft teruggestuurd naar het afdelingshoofd
      Als het afdelingshoofd de taalfout tegentekent
      Dan wordt dat geweigerd volgens I8: "telt niet meer"
