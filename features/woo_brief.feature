# language: nl
Functionaliteit: Waarin een brief openbaar is
  Van een verzonden brief staat vast in welke publicatie iedereen hem vindt.

  Achtergrond:
    Gegeven de nota ligt bij de bestuursondersteuning
    En de bestuursondersteuning heeft verzonden
    En de Woo-medewerker beoordeelt de brief voor de Kamer
    En de beoordeling is door twee mensen vastgesteld
    En de brief is door twee mensen vrijgegeven

  Regel: par. 9 Pas wat gepubliceerd is, telt

    Scenario: Vrijgegeven is nog niet gepubliceerd
      Als de Woo-coördinator bij de brief noemt waarin hij openbaar is
      Dan wordt dat geweigerd volgens par. 9: "dat is nog niet gepubliceerd"
      En kan het wel zo: "Publiceer eerst een vrijgave waar de brief in zit"

    Scenario: Gepubliceerd
      Gegeven de Woo-coördinator heeft de brief gepubliceerd, sinds 11 november
      Als de Woo-coördinator bij de brief noemt waarin hij openbaar is
      Dan staat bij de brief "Openbaar gemaakt"

    Scenario: Wie verzendt, noemt het niet
      Gegeven de Woo-coördinator heeft de brief gepubliceerd, sinds 11 november
      Als de bestuursondersteuning bij de brief noemt waarin hij openbaar is
      Dan wordt dat geweigerd volgens I4: "U werkt niet in een Woo-functie van VWS."

  Regel: I1 Een brief wordt een keer openbaar

    Scenario: Nog eens
      Gegeven de Woo-coördinator heeft de brief gepubliceerd, sinds 11 november
      En de Woo-coördinator heeft bij de brief genoemd waarin hij openbaar is
      Als de Woo-coördinator bij de brief noemt waarin hij openbaar is
      Dan wordt dat geweigerd volgens I1: "Deze brief is al openbaar gemaakt"
