# language: nl
Functionaliteit: Oordeel
  Het oordeel volgt uit de lakken. De een leest alles, een ander stelt vast.

  Regel: par. 6 Het oordeel volgt uit de lakken

    Scenario: Zonder lakken
      Gegeven de Woo-medewerker beoordeelt de nota voor de Kamer
      Als de beoordeling door twee mensen wordt vastgesteld
      Dan is het oordeel "openbaar"

    Scenario: Met een lak
      Gegeven in 3 staat "Mevrouw Kuijpers belde."
      En de Woo-medewerker beoordeelt de nota voor de Kamer
      En "Kuijpers" is door twee mensen gelakt op 5.1.2.e
      Als de beoordeling door twee mensen wordt vastgesteld
      Dan is het oordeel "deels openbaar"

    Scenario: Met een lak over alles
      Gegeven de Woo-medewerker beoordeelt de nota voor de Kamer
      En het hele stuk is door twee mensen gelakt op art68
      Als de beoordeling door twee mensen wordt vastgesteld
      Dan is het oordeel "niet openbaar"

    Scenario: Wat nog wacht
      Gegeven in 3 staat "Mevrouw Kuijpers belde."
      En de Woo-medewerker beoordeelt de nota voor de Kamer
      Als de Woo-medewerker "Kuijpers" lakt op 5.1.2.e
      Dan is het oordeel "te beoordelen"

  Regel: par. 6 Wie alles las, stelt niet vast

    Scenario: Dezelfde persoon
      Gegeven de Woo-medewerker beoordeelt de nota voor de Kamer
      En de Woo-medewerker heeft de beoordeling afgerond
      Als de Woo-medewerker de beoordeling vaststelt
      Dan wordt dat geweigerd volgens I5: "U rondde deze beoordeling zelf af; een tweede persoon moet dit doen."

    Scenario: Niemand las alles
      Gegeven de Woo-medewerker beoordeelt de nota voor de Kamer
      Als de Woo-coördinator de beoordeling vaststelt
      Dan wordt dat geweigerd volgens par. 6: "Niemand heeft nog verklaard alles te hebben gelezen."

    Scenario: Na een nieuwe lak leest iemand opnieuw
      Gegeven in 3 staat "Mevrouw Kuijpers belde."
      En de Woo-medewerker beoordeelt de nota voor de Kamer
      En de Woo-medewerker heeft de beoordeling afgerond
      En "Kuijpers" is door twee mensen gelakt op 5.1.2.e
      Als de Woo-coördinator de beoordeling vaststelt
      Dan wordt dat geweigerd volgens par. 6: "Niemand heeft nog verklaard alles te hebben gelezen."

    Scenario: Wie alle lakken voorstelde, stelt niet vast
      Gegeven in 3 staat "Mevrouw Kuijpers belde."
      En de steller beoordeelt de nota voor de Kamer
      En de Woo-coördinator heeft "Kuijpers" gelakt op 5.1.2.e
      En de steller heeft de lak bevestigd
      En de steller heeft de beoordeling afgerond
      Als de Woo-coördinator de beoordeling vaststelt
      Dan wordt dat geweigerd volgens I5: "U stelde alle lakken zelf voor"

    Scenario: De steller stelt niet vast
      Gegeven de steller beoordeelt de nota voor de Kamer
      En de Woo-medewerker heeft de beoordeling afgerond
      Als de steller de beoordeling vaststelt
      Dan wordt dat geweigerd volgens I4: "U werkt niet in een Woo-functie van VWS."

    Scenario: Een lak die nog wacht
      Gegeven in 3 staat "Mevrouw Kuijpers belde."
      En de Woo-medewerker beoordeelt de nota voor de Kamer
      En de Woo-medewerker heeft "Kuijpers" gelakt op 5.1.2.e
      En de Woo-medewerker heeft de beoordeling afgerond
      Als de Woo-coördinator de beoordeling vaststelt
      Dan wordt dat geweigerd volgens par. 6: "Er wachten nog lakken op een tweede persoon"

  Regel: par. 11 Wat gelakt is, staat nergens anders leesbaar

    Scenario: Een naam staat er nog eens
      Gegeven in 3 staan "Mevrouw Kuijpers belde." en "Vraag het Kuijpers."
      En de Woo-medewerker beoordeelt de nota voor de Kamer
      En "Kuijpers" is door twee mensen gelakt op 5.1.2.e
      En de Woo-medewerker heeft de beoordeling afgerond
      Als de Woo-coördinator de beoordeling vaststelt
      Dan wordt dat geweigerd volgens par. 11: "Gelakte tekst staat elders nog leesbaar"
      En is "Kuijpers" elders nog te lezen

    Scenario: Een tweede persoon laat haar staan
      Gegeven in 3 staan "Mevrouw Kuijpers belde." en "Vraag het Kuijpers."
      En de Woo-medewerker beoordeelt de nota voor de Kamer
      En "Kuijpers" is door twee mensen gelakt op 5.1.2.e
      En de Woo-coördinator heeft "Kuijpers" zichtbaar gelaten omdat "Zo heet ook de stichting."
      Als de beoordeling door twee mensen wordt vastgesteld
      Dan is het oordeel "deels openbaar"

    Scenario: Wie lakte, laat niet zelf iets staan
      Gegeven in 3 staan "Mevrouw Kuijpers belde." en "Vraag het Kuijpers."
      En de Woo-medewerker beoordeelt de nota voor de Kamer
      En "Kuijpers" is door twee mensen gelakt op 5.1.2.e
      Als de Woo-medewerker "Kuijpers" zichtbaar laat omdat "Zo heet ook de stichting."
      Dan wordt dat geweigerd volgens I5: "U stelde dit zelf voor"

  Regel: par. 6 Een uitkomst voor het hele stuk

    Scenario: Het is al openbaar
      Gegeven de Woo-medewerker beoordeelt de nota voor een Woo-verzoek
      En de Woo-medewerker heeft bepaald dat de nota al openbaar is op "https://open.example/nota"
      Als de beoordeling door twee mensen wordt vastgesteld
      Dan is het oordeel "reeds openbaar"

    Scenario: Waar dan
      Gegeven de Woo-medewerker beoordeelt de nota voor een Woo-verzoek
      Als de Woo-medewerker bepaalt dat de nota al openbaar is, zonder te zeggen waar
      Dan wordt dat geweigerd volgens par. 5: "Bij deze uitkomst ontbreekt de grondslag."

    Scenario: Alleen een verzoek heeft iets wat erbuiten valt
      Gegeven de Woo-medewerker beoordeelt de nota voor de Kamer
      Als de Woo-medewerker bepaalt dat de nota buiten het verzoek valt omdat "Andere periode."
      Dan wordt dat geweigerd volgens par. 5: "Deze uitkomst bestaat alleen bij een Woo-verzoek"

  Regel: par. 6 Wat is vastgesteld, wordt eerst heropend

    Scenario: Nog een lak
      Gegeven in 3 staat "Mevrouw Kuijpers belde."
      En de Woo-medewerker beoordeelt de nota voor de Kamer
      En de beoordeling is door twee mensen vastgesteld
      Als de Woo-medewerker "Kuijpers" lakt op 5.1.2.e
      Dan wordt dat geweigerd volgens par. 6: "Deze beoordeling is vastgesteld; heropen haar eerst."

    Scenario: Heropend
      Gegeven in 3 staat "Mevrouw Kuijpers belde."
      En de Woo-medewerker beoordeelt de nota voor de Kamer
      En de beoordeling is door twee mensen vastgesteld
      Als de Woo-coördinator de beoordeling heropent omdat "Een naam vergeten."
      En de Woo-medewerker "Kuijpers" lakt op 5.1.2.e
      Dan is het oordeel "te beoordelen"

    Scenario: Niet zonder reden
      Gegeven de Woo-medewerker beoordeelt de nota voor de Kamer
      En de beoordeling is door twee mensen vastgesteld
      Als de Woo-coördinator de beoordeling heropent omdat "  "
      Dan wordt dat geweigerd volgens I14: "reden"

  Regel: par. 6 Een stuk wordt onder elk kader een keer beoordeeld

    Scenario: Nog eens voor de Kamer
      Gegeven de Woo-medewerker beoordeelt de nota voor de Kamer
      Als de steller de nota voor de Kamer gaat beoordelen
      Dan wordt dat geweigerd volgens par. 6: "Dit stuk wordt onder dit kader al beoordeeld."

    Scenario: De steller opent geen Woo-verzoek
      Gegeven een concept van de nota
      Als de steller de nota voor een Woo-verzoek gaat beoordelen
      Dan wordt dat geweigerd volgens I4: "U werkt niet in een Woo-functie van VWS."
