# language: nl
Functionaliteit: Toegang tot wat niet openbaar is
  Wie beoordeelt, leest meer dan het publiek. Wie zulke tekst leest, staat in het leeslog.

  Achtergrond:
    Gegeven in 3 staat "Mevrouw Kuijpers belde."

  Regel: par. 4 Een beoordeling is voor de Woo-functies, en voor wie de nota mag lezen

    Scenario: Wie haar ziet
      Gegeven de nota is ingediend
      En de Woo-medewerker beoordeelt de nota voor de Kamer
      Dan ziet de Woo-coördinator de beoordeling
      En ziet de steller de beoordeling
      En ziet de directeur de beoordeling
      En ziet de auditor de beoordeling

    Scenario: Wie haar niet ziet
      Gegeven een concept van de nota
      En de Woo-medewerker beoordeelt de nota voor de Kamer
      Dan ziet JenV de beoordeling niet
      En ziet de beheerder de beoordeling niet

    Scenario: Wie haar niet ziet, doet er niets aan
      Gegeven een concept van de nota
      En de Woo-medewerker beoordeelt de nota voor de Kamer
      Als JenV "Kuijpers" lakt op 5.1.2.e
      Dan wordt dat geweigerd volgens par. 4: "Er is geen beoordeling met dit nummer."
      En is er geen lak

    Scenario: De auditor kijkt alleen
      Gegeven de Woo-medewerker beoordeelt de nota voor de Kamer
      Als de auditor "Kuijpers" lakt op 5.1.2.e
      Dan wordt dat geweigerd volgens I4: "U werkt niet in een Woo-functie van VWS."

  Regel: I4 Wie alleen leest of beheert, hoort dat voor alles wat er verder mis is

    Scenario: De auditor hoort niet eerst dat er geen lak is
      Gegeven de Woo-medewerker beoordeelt de nota voor de Kamer
      Als de auditor de lak bevestigt
      Dan wordt dat geweigerd volgens I4: "U werkt niet in een Woo-functie van VWS."

    Scenario: Wie wel beoordeelt, hoort dat er geen lak is
      Gegeven de Woo-medewerker beoordeelt de nota voor de Kamer
      Als de Woo-coördinator de lak bevestigt
      Dan wordt dat geweigerd volgens par. 6: "Deze lak is er niet (meer)"

  Regel: I4 Lakken doet wie in de kring zit

    Scenario: Een ministerie dat alleen nog in de route staat
      Gegeven de nota is ingediend
      En de steller heeft de kring gezet op "VWS"
      En de Woo-medewerker beoordeelt de nota voor de Kamer
      Als SZW "Kuijpers" lakt op 5.1.2.e
      Dan wordt dat geweigerd volgens I4: "U werkt niet in een Woo-functie van VWS."
      En ziet SZW de beoordeling

    Scenario: Een ministerie in de kring
      Gegeven de nota is ingediend
      En de Woo-medewerker beoordeelt de nota voor de Kamer
      Als SZW "Kuijpers" lakt op 5.1.2.e
      Dan wacht de lak op een tweede persoon

    Scenario: In een functie die er niet is
      Gegeven de Woo-medewerker beoordeelt de nota voor de Kamer
      En de Woo-medewerker heeft "Kuijpers" gelakt op 5.1.2.e
      Als de Woo-coördinator de lak als de Woo-jurist bevestigt
      Dan wordt dat geweigerd volgens I4: "U bent niet de houder van VWS/woo-jurist"

  Regel: par. 4 Een Woo-functie leest een nota pas als zij wordt beoordeeld

    Scenario: Zonder beoordeling
      Gegeven de nota is departementaal vertrouwelijk
      En de nota is ingediend
      Dan ziet de Woo-medewerker de nota niet

    Scenario: Met een beoordeling
      Gegeven de nota is departementaal vertrouwelijk
      En de nota is ingediend
      Als de Woo-medewerker de nota voor een Woo-verzoek gaat beoordelen
      Dan ziet de Woo-medewerker de beoordeling

  Regel: par. 12 Eerst het leeslog, dan de tekst

    Scenario: Wie leest, staat erin
      Gegeven de Woo-medewerker beoordeelt de nota voor de Kamer
      En "Kuijpers" is door twee mensen gelakt op 5.1.2.e
      Als de steller de beoordeling leest
      Dan staat in het leeslog dat de steller las wat gelakt is

    Scenario: Wat niet is gelakt, hoeft er niet in
      Gegeven de Woo-medewerker beoordeelt de nota voor de Kamer
      Als de steller de beoordeling leest
      Dan staat in het leeslog niets van de steller

    Scenario: Wie alleen de stand opvraagt, leest geen tekst
      Gegeven de Woo-medewerker beoordeelt de nota voor de Kamer
      En "Kuijpers" is door twee mensen gelakt op 5.1.2.e
      Als de steller vraagt hoe de beoordeling ervoor staat
      Dan staat in het leeslog niets van de steller

    Scenario: Zonder leeslog geen tekst
      Gegeven de Woo-medewerker beoordeelt de nota voor de Kamer
      En "Kuijpers" is door twee mensen gelakt op 5.1.2.e
      Als het leeslog beschadigd raakt
      Dan krijgt de steller de tekst niet te zien
