# language: nl
Functionaliteit: Een brief na het verzenden
  De brief staat; wat er daarna mee gebeurt, wordt erbij gezet.

  Achtergrond:
    Gegeven de nota ligt bij de bestuursondersteuning
    En de bestuursondersteuning heeft verzonden
    En het is 3 december

  Regel: I16 Wat de Kamer met een brief doet, heeft een bron

    Scenario: De Kamer kreeg de brief en gaf hem een nummer
      Gegeven de bestuursondersteuning heeft bevestigd dat de TK de brief kreeg op 2 december
      Als de bestuursondersteuning de brief bij de TK nummer "kst-36725-XVI-12" geeft
      Dan staat bij de brief "Ontvangst door de Tweede Kamer bevestigd op 02-12-2025"
      En staat bij de brief "Kamerstuknummer van de Tweede Kamer: kst-36725-XVI-12"

  Regel: I4 Wie de brief verzond, houdt hem bij

    Scenario: Een ander bevestigt niet
      Als de steller bevestigt dat de TK de brief kreeg op 2 december
      Dan wordt dat geweigerd volgens I4: "U bent niet de houder van VWS/bestuursondersteuning"

  Regel: I1 Wat is vastgelegd, wordt niet nog eens vastgelegd

    Scenario: Nog eens bevestigen
      Gegeven de bestuursondersteuning heeft bevestigd dat de TK de brief kreeg op 2 december
      Als de bestuursondersteuning bevestigt dat de TK de brief kreeg op 3 december
      Dan wordt dat geweigerd volgens I1: "bevestigde de ontvangst al"

    Scenario: Een tweede nummer
      Gegeven de bestuursondersteuning heeft de brief bij de TK nummer "kst-36725-XVI-12" gegeven
      Als de bestuursondersteuning de brief bij de TK nummer "kst-36725-XVI-13" geeft
      Dan wordt dat geweigerd volgens I1: "al nummer kst-36725-XVI-12"

    Scenario: Nog eens rectificeren door dezelfde brief
      Gegeven er is een tweede brief verzonden
      En de bestuursondersteuning heeft de brief gerectificeerd door de tweede brief
      Als de bestuursondersteuning de brief rectificeert door de tweede brief
      Dan wordt dat geweigerd volgens I1: "is hierdoor al gerectificeerd"
      En staat bij de brief "Gerectificeerd door een latere brief"

  Regel: par. 5 Wat niet kan, wordt niet vastgelegd

    Scenario: De brief ging niet naar de Eerste Kamer
      Als de bestuursondersteuning bevestigt dat de EK de brief kreeg op 2 december
      Dan wordt dat geweigerd volgens par. 5: "ging niet naar de EK"

    Scenario: Een brief komt niet aan voor hij is verzonden
      Als de bestuursondersteuning bevestigt dat de TK de brief kreeg op 1 november
      Dan wordt dat geweigerd volgens par. 5: "komt niet aan voor hij is verzonden"

    Scenario: Een nummer dat geen nummer is
      Als de bestuursondersteuning de brief bij de TK nummer "36725, nr. 12" geeft
      Dan wordt dat geweigerd volgens par. 5: "is geen Kamerstuknummer"

    Scenario: Een brief rectificeert zichzelf niet
      Als de bestuursondersteuning de brief rectificeert door zichzelf
      Dan wordt dat geweigerd volgens par. 5: "rectificeert zichzelf niet"

  Regel: I17 Alleen een verzonden brief rectificeert

    Scenario: De rectificatie is nog niet verzonden
      Als de bestuursondersteuning de brief rectificeert door een brief die niet is verzonden
      Dan wordt dat geweigerd volgens I17: "Deze brief is niet verzonden"
