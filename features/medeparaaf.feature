# language: nl
Functionaliteit: De medeparaaf
  Wie over geld, recht of communicatie gaat, wordt gevraagd als daar iets over geschreven staat.

  Regel: I14 Wie niets te beoordelen heeft, wordt overgeslagen met de reden

    Scenario: WJZ hoeft niet als er geen juridische kant is
      Gegeven de nota ligt bij FEZ
      Dan wacht de nota op DCo
      En wacht de nota niet op WJZ
      En staat in de tijdlijn "route vervolgd" van het systeem

    Scenario: FEZ wordt gevraagd omdat er over geld geschreven is
      Gegeven de nota ligt bij FEZ
      Als FEZ parafeert
      Dan telt de handtekening van FEZ

    Scenario: FEZ hoeft niet als 4e n.v.t. is
      Gegeven een concept van de nota
      En de steller heeft 4e leeggemaakt
      En de steller heeft ingediend
      En de nota ligt bij DCo
      Dan wacht de nota niet op FEZ

  Regel: par. 9 Wat geschreven wordt, roept de medeparaaf terug

    Scenario: WJZ komt terug als 4f wordt ingevuld
      Gegeven de nota ligt bij FEZ
      Als de steller 4f invult
      Dan wacht de nota op WJZ
      En is vastgelegd: "inhoud gewijzigd, handtekeningen vervallen, route vervolgd"

    Scenario: Ook midden in de lijn
      Gegeven de nota ligt bij de directeur
      En de directeur heeft om aanpassing van 4f gevraagd
      Als de steller 4f invult
      Dan wacht de nota op WJZ
      En wacht de nota niet meer op de directeur
      En telt de handtekening van FEZ nog

    Scenario: Weer leeggemaakt wordt WJZ weer overgeslagen
      Gegeven de nota ligt bij FEZ
      En de steller heeft 4f gewijzigd
      Als de steller 4f leegmaakt
      Dan wacht de nota niet meer op WJZ
      En is vastgelegd: "inhoud gewijzigd, route vervolgd"

    Scenario: Wie leegmaakt wat FEZ parafeerde, vraagt FEZ niet meer
      Gegeven de nota ligt bij DCo
      Als de steller 4e leegmaakt
      Dan telt de handtekening van FEZ niet meer
      En wacht de nota niet op FEZ
