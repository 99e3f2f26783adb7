# language: nl
Functionaliteit: Vervanging en mandaat
  Wie een ander vervangt of mandaat heeft, tekent als zichzelf, namens die ander, en niet langer of
  verder dan is vastgelegd.

  Regel: I6 De vervanger tekent als zichzelf, namens

    Scenario: De vervanger van de DG parafeert
      Gegeven WJZ vervangt de DG van 11 november tot en met 20 november
      En de nota ligt bij de DG
      Als WJZ parafeert
      Dan is vastgelegd: "geparafeerd, route vervolgd"
      En staat in de tijdlijn "geparafeerd" van een vervanger, namens de DG
      En wacht de nota op de politiek assistent

    Scenario: Wat op de DG wacht, wacht ook op de vervanger
      Gegeven WJZ vervangt de DG van 11 november tot en met 20 november
      En de nota ligt bij de DG
      Dan staat de nota in de werkvoorraad van WJZ
      En staat de nota in de werkvoorraad van de DG
      En staat de nota niet in de werkvoorraad van FEZ

    Scenario: Wie van buiten komt, ziet de vertrouwelijke nota zolang hij vervangt
      Gegeven de nota is departementaal vertrouwelijk
      En de Woo-medewerker vervangt de DG van 11 november tot en met 20 november
      En de nota is ingediend
      Dan ziet de Woo-medewerker de nota
      En ziet de Woo-coördinator de nota niet

    Scenario: Op de laatste dag om een minuut voor twaalf
      Gegeven WJZ vervangt de DG van 11 november tot en met 20 november
      En de nota ligt bij de DG
      En het is 20 november, 23:59 in Den Haag
      Als WJZ parafeert
      Dan wacht de nota op de politiek assistent

    Scenario: Een minuut later
      Gegeven WJZ vervangt de DG van 11 november tot en met 20 november
      En de nota ligt bij de DG
      En het is 21 november, 0:00 in Den Haag
      Als WJZ parafeert
      Dan wordt dat geweigerd volgens I6: "De vervanging van 11-11-2025 tot en met 20-11-2025 namens VWS/DG-LZ liep tot en met 20-11-2025"
      En staat de nota niet in de werkvoorraad van WJZ

    Scenario: Voor de eerste dag
      Gegeven WJZ vervangt de DG van 12 november tot en met 20 november
      En de nota ligt bij de DG
      Als WJZ parafeert
      Dan wordt dat geweigerd volgens I6: "begint pas op 12-11-2025"

    Scenario: De DG is eerder terug
      Gegeven WJZ vervangt de DG van 11 november tot en met 20 november
      En de nota ligt bij de DG
      En de DG heeft de vervanging van de DG beëindigd
      Als WJZ parafeert
      Dan wordt dat geweigerd volgens I6: "is per 11-11-2025 beëindigd"
      En kan het wel zo: "Laat de houder van VWS/DG-LZ tekenen"

    Scenario: Alleen voor wat is afgesproken
      Gegeven WJZ vervangt de DG van 11 november tot en met 20 november, alleen voor advies
      En de nota ligt bij de DG
      Als WJZ parafeert
      Dan wordt dat geweigerd volgens I6: "geldt niet voor een stap paraaf"

    Scenario: Geen keten: wie de vervanger vervangt, vervangt de DG niet
      Gegeven WJZ vervangt de DG van 11 november tot en met 20 november
      En FEZ vervangt WJZ van 11 november tot en met 20 november
      En de nota ligt bij de DG
      Als FEZ parafeert
      Dan wordt dat geweigerd volgens I4: "Deze stap is al gezet door VWS/FEZ"

    Scenario: De vervanger stuurt terug
      Gegeven WJZ vervangt de DG van 11 november tot en met 20 november
      En de nota ligt bij de DG
      Als WJZ terugstuurt naar de directeur
      Dan staat in de tijdlijn "teruggestuurd" van een vervanger, namens de DG
      En wacht de nota weer op de directeur

    Scenario: De vervanger van het ministerie lost het geschilpunt op
      Gegeven FEZ van JenV vervangt JenV van 11 november tot en met 20 november
      En de nota ligt bij JenV
      En JenV heeft een geschilpunt vastgelegd over 3
      Als FEZ van JenV het geschilpunt opgelost verklaart
      Dan staat in de tijdlijn "geschilpunt opgelost" van een vervanger, namens JenV

    Scenario: De vervanger verzendt
      Gegeven WJZ vervangt de bestuursondersteuning van 11 november tot en met 20 november
      En de nota ligt bij de bestuursondersteuning
      Als WJZ verzendt
      Dan staat in de tijdlijn "verzonden" van een vervanger, namens de bestuursondersteuning

    Scenario: De vervanger heropent
      Gegeven WJZ vervangt de DG van 11 november tot en met 20 november
      En de nota ligt bij de bestuursondersteuning
      Als WJZ heropent omdat "Er is een fout gevonden."
      Dan staat in de tijdlijn "heropend" van een vervanger, namens de DG

    Scenario: Wie maar een deel waarneemt, heropent niet
      Gegeven WJZ vervangt de DG van 11 november tot en met 20 november, alleen voor advies
      En de nota ligt bij de bestuursondersteuning
      Als WJZ heropent omdat "Er is een fout gevonden."
      Dan wordt dat geweigerd volgens I6: "geldt niet voor een stap paraaf"

  Regel: I6 Een ambtenaar geeft nooit het akkoord

    Scenario: Ook niet als vervanger
      Gegeven de DG vervangt de staatssecretaris van 11 november tot en met 20 november
      En de nota ligt bij de staatssecretaris
      Als de DG akkoord geeft
      Dan wordt dat geweigerd volgens I6: "Alleen een bewindspersoon kan dit doen"
      En staat de nota niet in de werkvoorraad van de DG

    Scenario: En hij stuurt op die plaats ook niet terug
      Gegeven de bestuursondersteuning vervangt de staatssecretaris van 11 november tot en met 20 november
      En de nota ligt bij de staatssecretaris
      Als de bestuursondersteuning terugstuurt naar de DG
      Dan wordt dat geweigerd volgens I6: "Alleen een bewindspersoon kan dit doen"

    Scenario: Een andere bewindspersoon wel
      Gegeven de staatssecretaris van Jeugd vervangt de staatssecretaris van 11 november tot en met 20 november
      En de nota ligt bij de staatssecretaris
      Als de staatssecretaris van Jeugd akkoord geeft
      Dan staat in de tijdlijn "akkoord gegeven" van een vervanger, namens de staatssecretaris
      En wacht de nota op de staatssecretaris van OCW

    Scenario: Mede namens door een bewindspersoon als vervanger
      Gegeven de staatssecretaris vervangt de staatssecretaris van OCW van 11 november tot en met 20 november
      En mede namens is met OCW/stas-OCW
      En de nota ligt bij de staatssecretaris van OCW
      Als de staatssecretaris als de staatssecretaris van OCW tekent, want "Ik neem waar"
      Dan staat in de tijdlijn "mede namens bevestigd" van een vervanger, namens de staatssecretaris van OCW

    Scenario: Mandaat voor de staatssecretaris opent niets
      Gegeven de DG heeft mandaat van de staatssecretaris
      En de nota ligt bij de staatssecretaris
      Als de DG akkoord geeft
      Dan wordt dat geweigerd volgens I6: "Alleen een bewindspersoon kan dit doen"

  Regel: I19 Twee grondslagen: kies er een

    Achtergrond:
      Gegeven WJZ vervangt het afdelingshoofd van 11 november tot en met 20 november
      En WJZ heeft mandaat van het afdelingshoofd
      En de nota ligt bij het afdelingshoofd

    Scenario: Zonder keuze
      Als WJZ parafeert
      Dan wordt dat geweigerd volgens I19: "U kunt dit doen als VWS/afdelingshoofd-DMO en VWS/WJZ"

    Scenario: Als vervanger
      Als WJZ als het afdelingshoofd tekent
      Dan staat in de tijdlijn "geparafeerd" van een vervanger, namens het afdelingshoofd

    Scenario: Met mandaat
      Als WJZ als WJZ tekent
      Dan staat in de tijdlijn "geparafeerd" van WJZ, gemandateerde, namens het afdelingshoofd

  Regel: I19 Ook waar geen stap wordt gevraagd

    Achtergrond:
      Gegeven WJZ vervangt de DG van 11 november tot en met 20 november
      En WJZ heeft mandaat van de DG
      En de nota ligt bij de bestuursondersteuning

    Scenario: Heropenen zonder keuze
      Als WJZ heropent omdat "Er is een fout gevonden."
      Dan wordt dat geweigerd volgens I19: "U kunt dit doen als VWS/DG-LZ en VWS/WJZ"

    Scenario: Heropenen als vervanger
      Als WJZ als de DG heropent omdat "Er is een fout gevonden."
      Dan staat in de tijdlijn "heropend" van een vervanger, namens de DG

  Regel: D9 Ingetrokken mandaat wint

    Scenario: Met mandaat
      Gegeven WJZ heeft mandaat van de DG
      En de nota ligt bij de DG
      Als WJZ parafeert
      Dan staat in de tijdlijn "geparafeerd" van WJZ, gemandateerde, namens de DG

    Scenario: Net ingetrokken
      Gegeven WJZ heeft mandaat van de DG
      En de nota ligt bij de DG
      En WJZ leest de nota
      En de DG heeft het mandaat ingetrokken
      Als WJZ parafeert
      Dan wordt dat geweigerd volgens I6: "is per 11-11-2025 ingetrokken"

    Scenario: Een mandaat zonder vindplaats is er geen
      Als de DG mandaat verleent aan WJZ zonder vindplaats
      Dan wordt dat geweigerd volgens par. 5: "waar het mandaatbesluit is gepubliceerd"

    Scenario: Doorgegeven als dat mag
      Gegeven de directeur heeft mandaat van de DG, dat het mag doorgeven
      En WJZ heeft mandaat van de directeur
      En de nota ligt bij de DG
      Als WJZ parafeert
      Dan staat in de tijdlijn "geparafeerd" van WJZ, gemandateerde, namens de DG

    Scenario: Niet doorgegeven als dat niet mag
      Gegeven de directeur heeft mandaat van de DG
      En WJZ heeft mandaat van de directeur
      En de nota ligt bij de DG
      Als WJZ parafeert
      Dan wordt dat geweigerd volgens I4: "Deze stap is al gezet door VWS/directeur-DMO"

  Regel: I19 Wat niemand bezet, kan een vervanger zetten

    Scenario: De plaats is leeg, maar er is een vervanger
      Gegeven WJZ vervangt de politiek assistent van 11 november tot en met 20 november
      En niemand is de politiek assistent
      En de nota ligt bij de DG
      Als de DG parafeert
      Dan staat de nota in de werkvoorraad van WJZ

    Scenario: Een opgeheven functie zet geen stap
      Gegeven WJZ vervangt de DG van 11 november tot en met 20 november
      En de nota ligt bij de DG
      En de beheerder heeft de functie van de DG opgeheven
      Als de directeur als de DG tekent
      Dan wordt dat geweigerd volgens I19: "De functie VWS/DG-LZ wordt door niemand bezet"
