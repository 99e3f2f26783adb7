# language: nl
Functionaliteit: Zes namen voor de Kamer
  De gewone beslisnota kost twee mensen weinig werk: de een lakt en stelt samen, de ander bevestigt en geeft vrij.

  Achtergrond:
    Gegeven in 3 staat "Mevrouw Kuijpers belde met Joost Brandsma en Emma Vermeer."
    En in 4b staat "Vraag het Pieter Hoekstra, Anna Dijkstra of Wim Postma."
    En in 5a staat "Namen van ambtenaren zijn niet openbaar (artikel 5.1, tweede lid, onderdeel e, Woo)."

  Regel: par. 9 Twee mensen, zeventien handelingen

    Scenario: Van de eerste lak tot de vrijgave
      Gegeven de steller beoordeelt de nota voor de Kamer
      En de steller heeft deze namen gelakt op 5.1.2.e
        | naam            |
        | Kuijpers        |
        | Joost Brandsma  |
        | Emma Vermeer    |
        | Pieter Hoekstra |
        | Anna Dijkstra   |
        | Wim Postma      |
      En de steller heeft de beoordeling afgerond
      En de Woo-medewerker heeft alles bevestigd en vastgesteld
      En de steller heeft de nota samengesteld
      Als de Woo-medewerker de nota vrijgeeft zonder het verschil met 5a te erkennen
      Dan hebben twee mensen samen 17 handelingen gedaan
      En leest het publiek in 3 "Mevrouw [5.1.2.e] belde met [5.1.2.e] en [5.1.2.e]."
