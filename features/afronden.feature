# language: nl
Functionaliteit: Afronden
  Een nota waar geen brief uit volgt, wordt afgerond als alles er is.

  Regel: par. 7 Wie geen brief verzendt, rondt af

    Scenario: Wie anders zou verzenden
      Gegeven de nota leidt niet tot een brief
      En de nota ligt bij de bestuursondersteuning
      Als de bestuursondersteuning de nota afrondt
      Dan is vastgelegd: "afgerond"
      En wacht de nota niet meer op de bestuursondersteuning

    Scenario: De steller, als niemand verzendt
      Gegeven de nota leidt niet tot een brief
      En een sjabloon dat niets verzendt
      En iedereen heeft getekend
      Als de steller de nota afrondt
      Dan is vastgelegd: "afgerond"

    Scenario: Niet een ander
      Gegeven de nota leidt niet tot een brief
      En een sjabloon dat niets verzendt
      En iedereen heeft getekend
      Als de DG de nota afrondt
      Dan wordt dat geweigerd volgens I4: "Alleen de steller van deze nota kan dit doen"

    Scenario: Ook niet wie niet verzendt
      Gegeven de nota leidt niet tot een brief
      En de nota ligt bij de bestuursondersteuning
      Als de steller de nota afrondt
      Dan wordt dat geweigerd volgens I4: "U bent niet de houder van VWS/bestuursondersteuning"

    Scenario: Daarna verandert niets meer
      Gegeven de nota leidt niet tot een brief
      En de nota ligt bij de bestuursondersteuning
      En de bestuursondersteuning heeft de nota afgerond
      Als de steller 3 wijzigt
      Dan wordt dat geweigerd volgens I9: "De nota is afgerond; er verandert niets meer."

  Regel: I10 Alles wat ontbreekt in een lijst, ook zonder brief

    Scenario: Te vroeg
      Gegeven de nota leidt niet tot een brief
      En de nota ligt bij de staatssecretaris
      En de staatssecretaris heeft akkoord gegeven mits de directeur instaat voor 4b
      Als de bestuursondersteuning de nota afrondt
      Dan wordt dat geweigerd volgens I10: "is nog niet gezet"
      En noemt de weigering ook "Een voorwaarde van VWS/stas-LMZ staat nog open"

    Scenario: Een nota met een brief wordt verzonden
      Gegeven de nota ligt bij de bestuursondersteuning
      Als de bestuursondersteuning de nota afrondt
      Dan wordt dat geweigerd volgens I10: "Deze nota leidt tot een brief."

    Scenario: Wie ernaar vraagt, hoort het ook
      Gegeven de nota leidt niet tot een brief
      En een sjabloon dat niets verzendt
      En de nota ligt bij de staatssecretaris
      Dan hoort de steller op de vraag waarom rond_af niet kan: "De stap akkoord.stas.akkoord is nog niet gezet."

  Regel: I1 Waar geen brief van komt, is geen beslisnota aangekondigd

    Scenario: Wie anders zou verzenden, zendt niets na
      Gegeven de nota leidt niet tot een brief
      En een sjabloon dat niets verzendt
      En de nota is ingediend
      Als de bestuursondersteuning de beslisnota nazendt
      Dan wordt dat geweigerd volgens I1: "Bij deze brief is geen beslisnota (meer) aangekondigd"

    Scenario: Een ander hoort wie dat zou doen
      Gegeven de nota leidt niet tot een brief
      En een sjabloon dat niets verzendt
      En de nota is ingediend
      Als de directeur de beslisnota nazendt
      Dan wordt dat geweigerd volgens I4: "U bent niet de houder van VWS/bestuursondersteuning"
