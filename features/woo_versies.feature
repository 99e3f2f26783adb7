# language: nl
Functionaliteit: Verder op een nieuwe versie
  Een lak hoort bij een tekst. Wijzigt die tekst, dan beslissen mensen opnieuw, en tot dan blijft het verborgen.

  Achtergrond:
    Gegeven in 3 staan "Mevrouw Kuijpers belde." en "De heer Vermeer schreef."
    En de Woo-medewerker beoordeelt de nota voor de Kamer
    En "Kuijpers" is door twee mensen gelakt op 5.1.2.e

  Regel: par. 6 Wat niet wijzigde, gaat mee

    Scenario: Een ander blok wijzigt
      Als de steller 3 herschrijft tot "Mevrouw Kuijpers belde." en "De heer Vermeer schreef ons."
      En de Woo-medewerker verder gaat op de nieuwe versie
      Dan is de lak bevestigd
      En is "Kuijpers" nog gelakt op 5.1.2.e

    Scenario: Een ander onderdeel wijzigt
      Als de steller 4b wijzigt
      En de Woo-medewerker verder gaat op de nieuwe versie
      Dan is de lak bevestigd
      En moet 4b nog worden gelezen
      En hoeft 3 niet opnieuw te worden gelezen

  Regel: par. 6 Waar de tekst wijzigde, vervalt de lak

    Scenario: Een woord in het blok wijzigt
      Als de steller 3 herschrijft tot "Mevrouw Kuijpers schreef." en "De heer Vermeer schreef."
      En de Woo-medewerker verder gaat op de nieuwe versie
      Dan is de lak vervallen
      En leest het publiek in 3 "[5.1.2.e]" en daaronder "De heer Vermeer schreef."
      En is het oordeel "te beoordelen"

    Scenario: Het blok verdwijnt
      Gegeven "Vermeer" is door twee mensen gelakt op 5.1.2.e
      Als de steller 3 herschrijft tot "Mevrouw Kuijpers belde."
      En de Woo-medewerker verder gaat op de nieuwe versie
      Dan is de lak vervallen
      En is "Kuijpers" nog gelakt op 5.1.2.e
      En is het oordeel "te beoordelen"

    Scenario: Zonder voorstel valt er niet af te ronden
      Gegeven de steller herschreef 3 tot "Mevrouw Kuijpers schreef." en "De heer Vermeer schreef."
      En de Woo-medewerker is verder gegaan op de nieuwe versie
      Als de Woo-medewerker de beoordeling afrondt
      Dan wordt dat geweigerd volgens par. 6: "Bij een vervallen lak is nog niets voorgesteld"

    Scenario: Een nieuwe lak in plaats van de vervallen
      Gegeven de steller herschreef 3 tot "Mevrouw Kuijpers schreef." en "De heer Vermeer schreef."
      En de Woo-medewerker is verder gegaan op de nieuwe versie
      En de Woo-medewerker heeft "Kuijpers" gelakt op 5.1.2.e in plaats van de vervallen lak
      Als de Woo-coördinator de lak bevestigt
      Dan leest het publiek in 3 "Mevrouw [5.1.2.e] schreef." en daaronder "De heer Vermeer schreef."

    Scenario: Zolang de nieuwe lak wacht, blijft het hele blok verborgen
      Gegeven de steller herschreef 3 tot "Mevrouw Kuijpers schreef." en "De heer Vermeer schreef."
      En de Woo-medewerker is verder gegaan op de nieuwe versie
      Als de Woo-medewerker "Kuijpers" lakt op 5.1.2.e in plaats van de vervallen lak
      Dan leest het publiek in 3 "[5.1.2.e]" en daaronder "De heer Vermeer schreef."

    Scenario: Of twee mensen heffen haar op
      Gegeven de steller herschreef 3 tot "Er is gebeld." en "De heer Vermeer schreef."
      En de Woo-medewerker is verder gegaan op de nieuwe versie
      En de Woo-medewerker heeft opheffing van de lak voorgesteld omdat "De naam staat er niet meer."
      Als de Woo-coördinator het voorstel bevestigt
      Dan leest het publiek in 3 "Er is gebeld." en daaronder "De heer Vermeer schreef."

  Regel: par. 6 Wat nieuw is, wordt gelezen

    Scenario: Een nieuw blok overslaan
      Gegeven de steller herschreef 4b tot "Bel mevrouw De Wit."
      En de Woo-medewerker is verder gegaan op de nieuwe versie
      Als de Woo-medewerker de beoordeling afrondt zonder te lezen wat nieuw is
      Dan wordt dat geweigerd volgens par. 6: "Nieuwe of gewijzigde tekst is nog niet gelezen"

    Scenario: Gelezen
      Gegeven de steller herschreef 4b tot "Bel mevrouw De Wit."
      En de Woo-medewerker is verder gegaan op de nieuwe versie
      En de Woo-medewerker heeft de beoordeling afgerond
      Als de Woo-coördinator de beoordeling vaststelt
      Dan is het oordeel "deels openbaar"

  Regel: I3 Niemand sluit af wat hij niet zag

    Scenario: De nota is verder dan de beoordeling
      Gegeven de steller herschreef 4b tot "Bel mevrouw De Wit."
      Als de Woo-medewerker de beoordeling afrondt
      Dan wordt dat geweigerd volgens I3: "U zag versie 1; inmiddels is er versie 2."

    Scenario: Wat was vastgesteld, geldt niet voor een nieuwe versie
      Gegeven de beoordeling is door twee mensen vastgesteld
      En de steller herschreef 4b tot "Bel mevrouw De Wit."
      Als de Woo-medewerker verder gaat op de nieuwe versie
      Dan is het oordeel "te beoordelen"

    Scenario: Een oude versie wordt niet samengesteld
      Gegeven de beoordeling is door twee mensen vastgesteld
      En de steller herschreef 4b tot "Bel mevrouw De Wit."
      Als de Woo-medewerker de nota samenstelt
      Dan wordt dat geweigerd volgens I3: "U zag versie 1; inmiddels is er versie 2."

    Scenario: Een vervallen lak houdt samenstellen tegen
      Gegeven de beoordeling is door twee mensen vastgesteld
      En de steller herschreef 3 tot "Mevrouw Kuijpers schreef." en "De heer Vermeer schreef."
      En de Woo-medewerker is verder gegaan op de nieuwe versie
      Als de Woo-medewerker de nota samenstelt
      Dan wordt dat geweigerd volgens par. 6: "De beoordeling van de nota is niet vastgesteld"

    Scenario: Een ander ging intussen verder op de nieuwe versie
      Gegeven de Woo-coördinator heeft de beoordeling voor zich
      En de steller herschreef 4b tot "Bel mevrouw De Wit."
      En de Woo-medewerker is verder gegaan op de nieuwe versie
      Als de Woo-coördinator de beoordeling afrondt
      Dan wordt dat geweigerd volgens I3: "U zag versie 1; inmiddels is er versie 2."
