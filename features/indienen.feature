# language: nl
Functionaliteit: Een nota indienen
  Bij het indienen ligt vast langs wie de nota gaat, en wordt nagegaan of dat kan.

  Regel: I13 De route ligt vast bij het indienen

    Scenario: De lijsten van de nota worden banen
      Gegeven de afstemming is met SZW
      En een concept van de nota
      Als de steller indient
      Dan wacht de nota op SZW
      En wacht de nota niet op JenV
      En is vastgelegd: "ingediend, route vervolgd"

    Scenario: Twee keer indienen kan niet
      Gegeven de nota is ingediend
      Als de steller indient
      Dan wordt dat geweigerd volgens I4: "De nota is al ingediend"
      En noemt de weigering JenV

    Scenario: Alleen de steller dient in
      Gegeven een concept van de nota
      Als de directeur indient
      Dan wordt dat geweigerd volgens par. 4: "Er is geen nota met dit nummer"

  Regel: I19 Een stap zonder bezetting houdt indienen tegen

    Scenario: Niemand is directeur
      Gegeven niemand is de directeur
      En een concept van de nota
      Als de steller indient
      Dan wordt dat geweigerd volgens par. 8: "VWS/directeur-DMO wordt door niemand bezet"

    Scenario: Een voorwaarde die waar is, telt mee
      Gegeven niemand werkt bij DCo
      En een concept van de nota
      Als de steller indient
      Dan wordt dat geweigerd volgens par. 8: "VWS/DCo wordt door niemand bezet"

    Scenario: Wie toch niet gevraagd wordt, hoeft er niet te zijn
      Gegeven niemand werkt bij WJZ
      En een concept van de nota
      Als de steller indient
      Dan wacht de nota op JenV

    Scenario: Alles wat ontbreekt komt in een keer
      Gegeven niemand is de directeur
      En niemand is de DG
      En een concept van de nota
      Als de steller indient
      Dan wordt dat geweigerd volgens par. 8: "VWS/directeur-DMO wordt door niemand bezet"
      En noemt de weigering ook "VWS/DG-LZ wordt door niemand bezet"

  Regel: par. 8 Een route die niet klopt, gaat niet van start

    Scenario: Wie akkoord geeft, ondertekent niet ook mede namens
      Gegeven mede namens is met VWS/stas-LMZ
      En een concept van de nota
      Als de steller indient
      Dan wordt dat geweigerd volgens par. 8: "geeft akkoord en staat ook bij mede namens"
