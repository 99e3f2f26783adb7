# language: nl
Functionaliteit: Een bijlage die meegaat
  Een bijlage gaat mee zoals zij is. Wat er aan haar hangt, gaat dus ook mee, en daarom wordt dat eerst bekeken.

  Achtergrond:
    Gegeven een concept van de nota

  Regel: par. 11 Een bijlage draagt niets mee wat niemand bedoelt te publiceren

    Scenario: In de bijlage staat wie haar maakte
      Gegeven de steller heeft een bijlage toegevoegd van auteur "J. Jansen"
      En de Woo-medewerker beoordeelt de nota voor de Kamer
      En de beoordeling is door twee mensen vastgesteld
      En ook de bijlage is door twee mensen beoordeeld voor de Kamer
      Als de Woo-medewerker de nota met haar bijlage samenstelt
      Dan wordt dat geweigerd volgens par. 11: "bevat nog wat niemand bedoelt te publiceren: de auteur."
      En kan het wel zo: "Verwijder de auteur en voeg het bestand opnieuw toe."

    Scenario: Een bijlage zonder zulke gegevens
      Gegeven de steller heeft een bijlage toegevoegd
      En de Woo-medewerker beoordeelt de nota voor de Kamer
      En de beoordeling is door twee mensen vastgesteld
      En ook de bijlage is door twee mensen beoordeeld voor de Kamer
      Als de Woo-medewerker de nota met haar bijlage samenstelt
      Dan staat de lekpoort open

  Regel: par. 5 Een bijlage is een bestand en wordt niet deels gelakt

    Scenario: Een woord van haar titel
      Gegeven de steller heeft een bijlage toegevoegd
      En de Woo-medewerker beoordeelt de nota voor de Kamer
      En de beoordeling is door twee mensen vastgesteld
      En de Woo-medewerker beoordeelt de bijlage voor de Kamer
      Als de Woo-medewerker "Advies" lakt op art68
      Dan wordt dat geweigerd volgens par. 5: "Een bijlage is een bestand en kan niet deels worden gelakt."

  Regel: par. 11 Wat gelakt is, staat ook in een bijlage niet leesbaar

    Scenario: De naam staat in het bestand
      Gegeven in 3 staat "Mevrouw Kuijpers belde."
      En de steller heeft een bijlage toegevoegd waarin "Opgesteld door mevrouw Kuijpers" staat
      En de Woo-medewerker beoordeelt de nota voor de Kamer
      En "Kuijpers" is door twee mensen gelakt op 5.1.2.e
      En de beoordeling is door twee mensen vastgesteld
      En ook de bijlage is door twee mensen beoordeeld voor de Kamer
      Als de Woo-medewerker de nota met haar bijlage samenstelt
      Dan wordt dat geweigerd volgens par. 11: "Gelakte tekst staat elders nog leesbaar"

    Scenario: De naam staat er niet in
      Gegeven in 3 staat "Mevrouw Kuijpers belde."
      En de steller heeft een bijlage toegevoegd waarin "Opgesteld door de directie" staat
      En de Woo-medewerker beoordeelt de nota voor de Kamer
      En "Kuijpers" is door twee mensen gelakt op 5.1.2.e
      En de beoordeling is door twee mensen vastgesteld
      En ook de bijlage is door twee mensen beoordeeld voor de Kamer
      Als de Woo-medewerker de nota met haar bijlage samenstelt
      Dan staat de lekpoort open
