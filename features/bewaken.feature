# language: nl
Functionaliteit: Bewaken
  De tijd tekent niet. Wat zij wel doet, wordt vastgelegd als wat het is.

  Regel: I11 Stilte is alleen een antwoord waar het sjabloon dat zegt

    Scenario: De termijn is voorbij
      Gegeven een sjabloon waarin stilte van een ministerie genoeg is
      En de nota is ingediend
      En het is 19 november
      Als de termijnen worden nagelopen
      Dan wacht de nota op FEZ
      En staat in de tijdlijn "geen reactie vastgesteld" van het systeem

    Scenario: Op de laatste dag nog niet
      Gegeven een sjabloon waarin stilte van een ministerie genoeg is
      En de nota is ingediend
      En het is 18 november
      Als de termijnen worden nagelopen
      Dan wacht de nota nog op JenV
      En staat in de tijdlijn geen "geen reactie vastgesteld"

    Scenario: Wie een geschilpunt vastlegde, zweeg niet
      Gegeven een sjabloon waarin stilte van een ministerie genoeg is
      En de nota is ingediend
      En JenV heeft een geschilpunt vastgelegd over 3
      En het is 19 november
      Als de termijnen worden nagelopen
      Dan wacht de nota nog op JenV
      En wacht de nota niet meer op OCW

    Scenario: Wie om aanpassing vroeg ook niet
      Gegeven een sjabloon waarin stilte van een ministerie genoeg is
      En de nota is ingediend
      En OCW heeft om aanpassing van 3 gevraagd
      En het is 19 november
      Als de termijnen worden nagelopen
      Dan wacht de nota nog op OCW
      En wacht de nota niet meer op JenV

    Scenario: Twee keer nalopen legt niets dubbel vast
      Gegeven een sjabloon waarin stilte van een ministerie genoeg is
      En de nota is ingediend
      En het is 19 november
      En de termijnen zijn nagelopen
      Als de termijnen worden nagelopen
      Dan staat in de tijdlijn 3 keer "geen reactie vastgesteld"

  Regel: I19 Wat niemand bezet, wacht tot er iemand komt

    Scenario: De stap staat er onbezet bij
      Gegeven niemand is de politiek assistent
      En de nota ligt bij de DG
      Als de DG parafeert
      Dan is vastgelegd: "geparafeerd, route vervolgd"
      En wacht de nota op de functie van de politiek assistent

    Scenario: Er komt iemand
      Gegeven niemand is de politiek assistent
      En de nota ligt bij de politiek assistent
      En er is iemand gekomen als de politiek assistent
      Als de termijnen worden nagelopen
      Dan wacht de nota op de politiek assistent
