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

  Regel: par. 4 De kring volgt de route, tot iemand iets anders zegt

    Scenario: Een ministerie leest mee
      Gegeven de afstemming is met JenV
      En de dekking is met JenV
      En mede namens is met JenV/stas-RB
      En de nota is ingediend
      Als de steller de kring zet op "VWS, JenV, SZW"
      Dan ziet SZW de nota
      En staat er 1 nota in de lijst van SZW

    Scenario: Een ministerie leest niet meer mee, zijn mensen in de route wel
      Gegeven de nota is ingediend
      Als de steller de kring zet op "VWS"
      Dan ziet FEZ van SZW de nota niet
      En staat er 0 nota in de lijst van FEZ van SZW
      En ziet SZW de nota

    Scenario: Wie later in de route komt, brengt zijn ministerie niet mee
      Gegeven de afstemming is met JenV
      En de dekking is met JenV
      En mede namens is met JenV/stas-RB
      En de nota is ingediend
      En de steller heeft de kring gezet op "VWS"
      Als de steller de afstemming zet op "JenV, SZW"
      Dan ziet SZW de nota
      En ziet FEZ van SZW de nota niet
      En staat er 0 nota in de lijst van FEZ van SZW

    Scenario: Een functie bij naam leest ook wat vertrouwelijk is
      Gegeven de nota is departementaal vertrouwelijk
      En de nota is ingediend
      Als de steller de kring zet op "VWS, SZW/FEZ"
      Dan ziet FEZ van SZW de nota
      En staat er 1 nota in de lijst van FEZ van SZW
      En ziet de Woo-medewerker de nota niet

    Scenario: Een concept met een naam erbij
      Gegeven een concept van de nota
      Als de steller de kring zet op "VWS, VWS/directeur-DMO"
      Dan ziet de directeur de nota
      En ziet de DG de nota niet

    Scenario: Wie er bij naam bij staat, zegt niet wie er nog meer meeleest
      Gegeven een concept van de nota
      En de steller heeft de kring gezet op "VWS, VWS/directeur-DMO"
      Als de directeur de kring zet op "VWS, VWS/DG-LZ"
      Dan wordt dat geweigerd volgens I4: "Alleen de steller van deze nota kan dit doen"
      En ziet de DG de nota niet

    Scenario: Ook de DG zegt wie meeleest
      Gegeven de nota is ingediend
      Als de DG de kring zet op "VWS, JenV, OCW"
      Dan ziet FEZ van SZW de nota niet

    Scenario: De directeur niet
      Gegeven de nota is ingediend
      Als de directeur de kring zet op "VWS"
      Dan wordt dat geweigerd volgens I4: "Alleen VWS/DG-LZ en VWS/stas-LMZ kan dit doen."
      En ziet FEZ van SZW de nota

    Scenario: Niet zonder te zeggen waarom
      Gegeven de nota is ingediend
      Als de steller de kring zonder reden zet op "VWS"
      Dan wordt dat geweigerd volgens I14: "Hiervoor is een reden nodig"

    Scenario: Een functie die er niet is
      Gegeven de nota is ingediend
      Als de steller de kring zet op "VWS, VWS/niemand"
      Dan wordt dat geweigerd volgens par. 5: "De functie VWS/niemand bestaat niet"

    Scenario: Beheer komt in geen kring
      Gegeven de nota is ingediend
      Als de steller de kring zet op "VWS, VWS/beheer"
      Dan wordt dat geweigerd volgens par. 5: "VWS/beheer leest geen nota's"

  Regel: par. 10 Niemand geeft zichzelf toegang

    Scenario: De steller noemt zijn eigen functie
      Gegeven de nota is ingediend
      Als de steller de kring zet op "VWS, VWS/beleidsmedewerker-DMO"
      Dan wordt dat geweigerd volgens par. 10: "Niemand geeft zichzelf toegang tot een nota"
      En kan het wel zo: "Laat een ander dit vastleggen"

    Scenario: Een ander noemt haar wel
      Gegeven de nota is ingediend
      Als de DG de kring zet op "VWS, VWS/beleidsmedewerker-DMO"
      Dan staat in de tijdlijn "toegang gewijzigd" van de DG
