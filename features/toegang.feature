# language: nl
Functionaliteit: Toegang
  Wie een nota niet mag zien, merkt ook niet dat zij bestaat.

  Regel: par. 4 Wie buiten de kring staat, ziet niets, ook geen aantal

    Scenario: Een ministerie dat niet gevraagd is
      Gegeven de afstemming is met JenV
      En de dekking is met JenV
      En mede namens is met JenV/stas-RB
      En de nota is ingediend
      Dan ziet SZW de nota niet
      En staat er 0 nota in de lijst van SZW
      En ziet JenV de nota

    Scenario: Een concept is van de steller
      Gegeven een concept van de nota
      Dan ziet de steller de nota
      En ziet de directeur de nota niet
      En staat er 0 nota in de lijst van de directeur

    Scenario: Wie niets mag zien, hoort ook bij een daad niets
      Gegeven de afstemming is met JenV
      En de dekking is met JenV
      En mede namens is met JenV/stas-RB
      En de nota is ingediend
      Als SZW afstemt
      Dan wordt dat geweigerd volgens par. 4: "Er is geen nota met dit nummer"

    Scenario: Wie in de kring zit, leest mee
      Gegeven de nota is ingediend
      Dan ziet FEZ van SZW de nota
      En ziet de staatssecretaris de nota

  Regel: par. 4 Een vertrouwelijke nota ziet alleen de route

    Scenario: Departementaal vertrouwelijk
      Gegeven de nota is departementaal vertrouwelijk
      En de nota is ingediend
      Dan ziet FEZ van SZW de nota niet
      En staat er 0 nota in de lijst van FEZ van SZW
      En ziet SZW de nota

  Regel: par. 4 Beheer leest niets en de auditor alles

    Scenario: De beheerder
      Gegeven de nota is ingediend
      Dan ziet de beheerder de nota niet
      En staat er 0 nota in de lijst van de beheerder

    Scenario: De auditor
      Gegeven een concept van de nota
      Dan ziet de auditor de nota

    Scenario: De auditor doet niets
      Gegeven de nota is ingediend
      Als de auditor afstemt
      Dan wordt dat geweigerd volgens I4: "Wie alleen leest of beheert, beslist niet over een nota"

  Regel: par. 10 Niemand geeft zichzelf een functie

    Scenario: De beheerder benoemt zichzelf
      Als de beheerder de beheerder benoemt tot de DG
      Dan wordt dat geweigerd volgens par. 10: "Niemand geeft zichzelf een functie"
      En kan het wel zo: "Laat een andere beheerder dit vastleggen"

    Scenario: Wie geen beheerder is, benoemt niemand
      Als de directeur JenV benoemt tot de DG
      Dan wordt dat geweigerd volgens I4: "U bent niet de houder van VWS/beheer"
