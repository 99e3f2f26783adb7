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

    Scenario: Een nieuw sjabloon verandert geen ronde die loopt
      Gegeven er is een tweede beheerder
      En de nota is ingediend
      En de beheerder heeft een sjabloon ontworpen waarin DCo niet meer voorkomt
      En de tweede beheerder heeft het sjabloon vastgesteld
      En de nota ligt bij FEZ
      Dan wacht de nota op DCo

    Scenario: De volgende ronde gaat langs het nieuwe sjabloon
      Gegeven er is een tweede beheerder
      En de nota ligt bij het afdelingshoofd
      En de beheerder heeft een sjabloon ontworpen waarin DCo niet meer voorkomt
      En de tweede beheerder heeft het sjabloon vastgesteld
      En een tweede ronde is begonnen
      En de nota ligt bij FEZ
      Dan wacht de nota niet op DCo

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

    Scenario: De steller als enige die kan tekenen
      Gegeven de steller is nu ook de directeur
      En een concept van de nota
      Als de steller indient
      Dan wordt dat geweigerd volgens par. 8: "is de steller of schreef mee; voor lijn.VWS.directeur blijft niemand over. (T5)"

    Scenario: Een persoon voor twee stappen
      Gegeven het afdelingshoofd is nu ook de directeur
      En een concept van de nota
      Als de steller indient
      Dan wordt dat geweigerd volgens par. 8: "is ook nodig voor lijn.VWS.afdelingshoofd; voor lijn.VWS.directeur blijft niemand over. (T5)"

    Scenario: Een tweede persoon op een van die plaatsen
      Gegeven FEZ werkt ook bij DCo
      En een concept van de nota
      Als de steller indient
      Dan wacht de nota op JenV

  Regel: par. 9 Een nota die al op papier liep, gaat verder

    Scenario: Wat met de pen is gezet, telt als wat hier is gezet
      Gegeven op de nota op papier staat 10 november
      En de nota is ingediend
      Als de bestuursondersteuning overneemt wat op 10 november op papier is getekend door
        | wie  |
        | JenV |
        | OCW  |
        | SZW  |
        | FEZ  |
        | DCo  |
      Dan telt de handtekening van FEZ
      En zegt de tijdlijn van FEZ "op papier, gezet op 10-11-2025, vastgelegd door VWS/bestuursondersteuning"
      En wacht de nota niet op FEZ
      En wacht de nota op FEZ van JenV
      En kan de directeur de scan ophalen
      En kan de beheerder de scan niet ophalen

    Scenario: Zonder scan is er niets om over te nemen
      Gegeven de nota is ingediend
      Als de bestuursondersteuning zonder scan overneemt wat op 11 november op papier is getekend door
        | wie  |
        | JenV |
      Dan wordt dat geweigerd volgens par. 5: "Er is geen scan bij"
      En kan het wel zo: "Stuur de scan mee"

    Scenario: Een handtekening van voor de tekst hoort niet bij de tekst
      Gegeven de nota is ingediend
      Als de bestuursondersteuning overneemt wat op 10 november op papier is getekend door
        | wie  |
        | JenV |
      Dan wordt dat geweigerd volgens par. 5: "de tekst waarvoor zij geldt (versie 1) is van 11-11-2025"
      En kan het wel zo: "geef haar kop dan de datum die op dat papier staat"

    Scenario: Wat hier later is geschreven, is niet eerder getekend
      Gegeven op de nota op papier staat 10 november
      En de nota is ingediend
      En de steller heeft 3 gewijzigd
      Als de bestuursondersteuning overneemt wat op 10 november op papier is getekend door
        | wie  |
        | JenV |
      Dan wordt dat geweigerd volgens par. 5: "de tekst waarvoor zij geldt (versie 2)"

    Scenario: Een dag die nog moet komen
      Gegeven de nota is ingediend
      Als de bestuursondersteuning overneemt wat op 28 november op papier is getekend door
        | wie  |
        | JenV |
      Dan wordt dat geweigerd volgens par. 5: "die dag is nog niet geweest"

    Scenario: Alles van een blad, of niets
      Gegeven de nota is ingediend
      Als de bestuursondersteuning overneemt wat op 11 november op papier is getekend door
        | wie   |
        | JenV  |
        | de DG |
      Dan wordt dat geweigerd volgens I4: "VWS/DG-LZ is niet aan de beurt"
      En wacht de nota nog op JenV

    Abstract Scenario: <wie> neemt niets over
      Gegeven de nota is ingediend
      Als <wie> overneemt wat op 11 november op papier is getekend door
        | wie  |
        | JenV |
      Dan wordt dat geweigerd volgens I4: "Alleen VWS/bestuursondersteuning kan dit doen"
      En kan het wel zo: "Vraag het aan VWS/bestuursondersteuning"

      Voorbeelden:
        | wie        |
        | de steller |
        | JenV       |

  Regel: I5 Op papier gelden dezelfde vier ogen

    Scenario: De steller tekende op papier
      Gegeven de steller werkt ook bij FEZ
      En de nota ligt bij FEZ
      Als de bestuursondersteuning overneemt wat op 11 november op papier is getekend door
        | wie | door       |
        | FEZ | de steller |
      Dan wordt dat geweigerd volgens I5: "Wie tekende, is de steller van deze nota"

    Scenario: Een ander van hetzelfde kantoor wel
      Gegeven de steller werkt ook bij FEZ
      En de nota ligt bij FEZ
      Als de bestuursondersteuning overneemt wat op 11 november op papier is getekend door
        | wie | door |
        | FEZ | FEZ  |
      Dan telt de handtekening van FEZ

    Scenario: De steller neemt zijn eigen nota niet over
      Gegeven de steller werkt ook bij de bestuursondersteuning
      En de nota is ingediend
      Als de steller overneemt wat op 11 november op papier is getekend door
        | wie  |
        | JenV |
      Dan wordt dat geweigerd volgens I5: "U bent de steller van deze nota"
      En kan het wel zo: "Laat een ander van de bestuursondersteuning dit overnemen"

    Scenario: Wie zelf tekende, legt dat niet ook vast
      Gegeven DCo werkt ook bij de bestuursondersteuning
      En de nota ligt bij DCo
      Als DCo overneemt wat op 11 november op papier is getekend door
        | wie |
        | DCo |
      Dan wordt dat geweigerd volgens I5: "U tekende zelf"
