# language: nl
Functionaliteit: Een vervanging of mandaat regelen
  Wie een ander laat vervangen, legt dat vooraf vast, of een tweede staat er achteraf voor in.

  Regel: I6 Achteraf vraagt een tweede

    Scenario: Onbevestigd opent zij niets
      Gegeven de DG regelde dat WJZ de DG vervangt van 10 november tot en met 20 november
      En de nota ligt bij de DG
      Als WJZ parafeert
      Dan wordt dat geweigerd volgens I6: "is achteraf geregeld, en nog door niemand bevestigd"
      En staat de nota niet in de werkvoorraad van WJZ

    Scenario: Wie het regelde, bevestigt het niet
      Gegeven de DG regelde dat WJZ de DG vervangt van 10 november tot en met 20 november
      Als de DG de vervanging van de DG bevestigt
      Dan wordt dat geweigerd volgens I13: "U regelde deze vervanging zelf"

    Scenario: Een ander wel
      Gegeven de DG regelde dat WJZ de DG vervangt van 10 november tot en met 20 november
      En de nota ligt bij de DG
      En de beheerder heeft de vervanging van de DG bevestigd
      Als WJZ parafeert
      Dan staat in de tijdlijn "geparafeerd" van een vervanger, namens de DG

    Scenario: Wat niet achteraf is, wacht niet op bevestiging
      Gegeven WJZ vervangt de DG van 11 november tot en met 20 november
      Als de beheerder de vervanging van de DG bevestigt
      Dan wordt dat geweigerd volgens I1: "wacht niet op bevestiging"

    Scenario: Wat helemaal voorbij is, wordt niet meer geregeld
      Gegeven het is 20 november
      Als WJZ de DG gaat vervangen van 11 november tot en met 12 november
      Dan wordt dat geweigerd volgens I6: "achteraf maakt zij niets geldig"

  Regel: par. 10 Niemand verleent zichzelf iets

    Scenario: De beheerder wordt geen vervanger door zichzelf
      Als de beheerder regelt dat de beheerder de DG vervangt van 11 november tot en met 20 november
      Dan wordt dat geweigerd volgens par. 10: "Niemand geeft zichzelf een vervanging"

    Scenario: De leidinggevende geeft zichzelf geen mandaat
      Als de DG mandaat van de directeur verleent aan de DG
      Dan wordt dat geweigerd volgens par. 10: "Niemand geeft zichzelf een mandaat"

    Scenario: Wie vervangt, bevestigt zijn eigen vervanging niet
      Gegeven de DG regelde dat de beheerder de DG vervangt van 10 november tot en met 20 november
      Als de beheerder de vervanging van de DG bevestigt
      Dan wordt dat geweigerd volgens par. 10: "Niemand geeft zichzelf een vervanging"

    Scenario: Wie er niets over te zeggen heeft
      Als FEZ regelt dat WJZ de DG vervangt van 11 november tot en met 20 november
      Dan wordt dat geweigerd volgens I4: "Alleen de houder van VWS/DG-LZ, zijn leidinggevende of beheer regelt dit"

    Scenario: De leidinggevende regelt het
      Gegeven de DG regelde dat WJZ de directeur vervangt van 11 november tot en met 20 november
      En de nota ligt bij de directeur
      Als WJZ parafeert
      Dan staat in de tijdlijn "geparafeerd" van een vervanger, namens de directeur

  Regel: I6 Wat al loopt, of voorbij is, wordt niet nog eens geregeld

    Scenario: Wie al vervangt, gaat niet nog eens vervangen
      Gegeven WJZ vervangt de DG van 11 november tot en met 20 november
      Als WJZ de DG gaat vervangen van 20 november tot en met 25 november
      Dan wordt dat geweigerd volgens I6: "Deze persoon is al vervanger"
      En kan het wel zo: "Beëindig eerst die vervanging, of kies andere dagen"

    Scenario: Op andere dagen wel
      Gegeven WJZ vervangt de DG van 11 november tot en met 12 november
      En WJZ vervangt de DG van 20 november tot en met 25 november
      En het is 20 november
      En de nota ligt bij de DG
      Als WJZ parafeert
      Dan staat in de tijdlijn "geparafeerd" van een vervanger, namens de DG

    Scenario: Wat beëindigd is, eindigt niet nog eens
      Gegeven WJZ vervangt de DG van 11 november tot en met 20 november
      En de DG heeft de vervanging van de DG beëindigd
      Als de DG de vervanging van de DG beëindigt
      Dan wordt dat geweigerd volgens I6: "is per 11-11-2025 al voorbij"

    Scenario: Een vervanging is van de functie waarvoor zij is geregeld
      Gegeven WJZ vervangt de DG van 11 november tot en met 20 november
      Als de directeur de vervanging van de directeur beëindigt
      Dan wordt dat geweigerd volgens I6: "VWS/directeur-DMO heeft geen vervanging met dit nummer"

  Regel: I1 Een functie wordt een keer opgeheven

    Scenario: Nog eens opheffen
      Gegeven de beheerder heeft de functie van de DG opgeheven
      Als de beheerder de functie van de DG opheft
      Dan wordt dat geweigerd volgens I1: "VWS/DG-LZ is al opgeheven"
