# language: nl
Functionaliteit: Deadlines, termijnen en rappels
  De tijd vraagt, en tekent voor niemand. Wie te laat is, hoort het; wie op tijd was, niet.

  Regel: par. 11 Een deadline is een dag, of de laatste werkdag voor een reces

    Scenario: Voor de start van het kerstreces
      Gegeven een concept van de nota
      Als de steller de deadline stelt voor de start van het kerstreces
      Dan is vastgelegd: "deadline gesteld"
      En is de deadline 18 december

    Scenario: Een reces dat niemand kent
      Gegeven een concept van de nota
      Als de steller de deadline stelt voor de start van het carnaval
      Dan wordt dat geweigerd volgens par. 5: "geen reces meer dat carnaval heet"
      En kan het wel zo: "kerstreces"

    Scenario: Een dag die voorbij is
      Gegeven een concept van de nota
      Als de steller de deadline stelt op 3 november
      Dan wordt dat geweigerd volgens par. 5: "al voorbij"

    Scenario: Wie er niet over gaat
      Gegeven de nota is ingediend
      Als de directeur de deadline stelt op 18 december
      Dan wordt dat geweigerd volgens I4: "Alleen de steller en de coördinator"

    Scenario: Ook de coördinator
      Gegeven de nota is ingediend
      Als de coördinator de deadline stelt op 18 december
      Dan is de deadline 18 december

    Scenario: Een dag en een reces tegelijk
      Gegeven een concept van de nota
      Als de steller de deadline stelt op 18 december en voor het kerstreces
      Dan wordt dat geweigerd volgens par. 5: "Een deadline is een datum, of"

    Scenario: Eerder mag
      Gegeven een concept van de nota met deadline 18 december
      Als de steller de deadline stelt op 16 december
      Dan is de deadline 16 december

    Scenario: Later is verlengen
      Gegeven een concept van de nota met deadline 18 december
      Als de steller de deadline stelt op 19 december
      Dan wordt dat geweigerd volgens par. 5: "later kan alleen met een reden"

    Scenario: Na verzenden is er niets meer te stellen
      Gegeven de nota ligt bij de bestuursondersteuning
      En de bestuursondersteuning heeft verzonden
      Als de steller de deadline stelt op 18 december
      Dan wordt dat geweigerd volgens I9: "er verandert niets meer"

  Regel: par. 11 Een krappe deadline waarschuwt, en houdt niets tegen

    Scenario: De termijnen lopen samen langer
      Gegeven een concept van de nota met deadline 16 december
      Als de steller indient
      Dan wacht de nota op JenV
      En is gewaarschuwd: "lopen samen tot 17-12-2025; de deadline is 16-12-2025"

    Scenario: Het past precies
      Gegeven een concept van de nota met deadline 17 december
      Als de steller indient
      Dan wacht de nota op JenV
      En is niet gewaarschuwd

  Regel: par. 11 Wie aan de beurt is, hoort dat zijn termijn afloopt

    Scenario: De rappelladder
      Gegeven een sjabloon waarin het afdelingshoofd naar de directeur escaleert
      En de nota ligt bij het afdelingshoofd
      Als de termijnen op 12 november worden nagelopen
      En de termijnen op 14 november worden nagelopen
      En de termijnen op 18 november worden nagelopen
      Dan krijgen deze functies bericht
        | wie                | trede | hoe       |
        | het afdelingshoofd | 1     | rappel    |
        | het afdelingshoofd | 2     | rappel    |
        | de steller         | 2     | rappel    |
        | de directeur       | 3     | escalatie |
      En staat in de tijdlijn 1 keer "termijn verstreken"
      En wacht de nota nog op het afdelingshoofd

    Scenario: Wie net op tijd was, krijgt geen rappel
      Gegeven de nota ligt bij het afdelingshoofd
      En het afdelingshoofd heeft geparafeerd
      Als de termijnen op 12 november worden nagelopen
      Dan krijgen deze functies bericht
        | wie          | trede | hoe    |
        | de directeur | 1     | rappel |

    Scenario: Op tijd nog niets
      Gegeven de nota is ingediend
      Als de termijnen op 14 november worden nagelopen
      Dan krijgt niemand bericht

    Scenario: Wie laat begint na te lopen, meldt alleen het laatste
      Gegeven een sjabloon waarin het afdelingshoofd naar de directeur escaleert
      En de nota ligt bij het afdelingshoofd
      Als de termijnen op 19 november worden nagelopen
      Dan krijgen deze functies bericht
        | wie          | trede | hoe       |
        | de directeur | 3     | escalatie |

    Scenario: Twee keer nalopen vraagt maar een keer
      Gegeven de nota ligt bij het afdelingshoofd
      Als de termijnen op 12 november worden nagelopen
      En de termijnen worden nagelopen
      Dan staat in de tijdlijn 1 keer "gerappelleerd"

    Scenario: De deadline komt dichterbij
      Gegeven een concept van de nota met deadline 18 december
      Als de termijnen op 4 december worden nagelopen
      Dan krijgen deze functies bericht
        | wie            | trede | hoe    |
        | de steller     | 1     | rappel |
        | de coördinator | 1     | rappel |

    Scenario: Wie te laat is, staat in de lijst
      Gegeven de nota ligt bij het afdelingshoofd
      Als het 17 november is geworden
      Dan is het afdelingshoofd 2 werkdagen te laat

  Regel: I15 Meer tijd is een gebeurtenis, en de eerste termijn blijft staan

    Scenario: Verlengen laat de eerste termijn staan
      Gegeven de nota ligt bij het afdelingshoofd
      Als de directeur de termijn van het afdelingshoofd verlengt tot 20 november
      Dan is vastgelegd: "termijn verlengd"
      En is de termijn van het afdelingshoofd 20 november
      En was de termijn van het afdelingshoofd eerst 13 november

    Scenario: Na een verlenging loopt de ladder opnieuw
      Gegeven de nota ligt bij het afdelingshoofd
      En de termijnen zijn nagelopen op 12 november
      En de directeur heeft de termijn van het afdelingshoofd verlengd tot 20 november
      Als de termijnen op 14 november worden nagelopen
      En de termijnen op 19 november worden nagelopen
      Dan krijgen deze functies bericht
        | wie                | trede | hoe    |
        | het afdelingshoofd | 1     | rappel |
        | het afdelingshoofd | 1     | rappel |

    Scenario: Niemand geeft zichzelf meer tijd
      Gegeven de nota ligt bij het afdelingshoofd
      Als het afdelingshoofd de termijn van het afdelingshoofd verlengt tot 20 november
      Dan wordt dat geweigerd volgens I4: "Alleen de leidinggevende van VWS/afdelingshoofd-DMO"
      En noemt de weigering de directeur

    Scenario: Niet later is geen verlenging
      Gegeven de nota ligt bij het afdelingshoofd
      Als de directeur de termijn van het afdelingshoofd verlengt tot 13 november
      Dan wordt dat geweigerd volgens par. 5: "geeft niet meer tijd"

    Scenario: Zonder reden geen verlenging
      Gegeven de nota ligt bij het afdelingshoofd
      Als de directeur de termijn van het afdelingshoofd zonder reden verlengt tot 20 november
      Dan wordt dat geweigerd volgens I14: "een reden nodig"

    Scenario: Een stap die niet wacht
      Gegeven de nota ligt bij het afdelingshoofd
      Als de DG de termijn van de directeur verlengt tot 20 november
      Dan wordt dat geweigerd volgens par. 8: "De stap lijn.VWS.directeur kan hier niet gekozen worden"

    Scenario: Zonder leidinggevende geeft niemand meer tijd
      Gegeven de nota ligt bij FEZ
      Als de directeur de termijn van FEZ verlengt tot 20 november
      Dan wordt dat geweigerd volgens I4: "Van VWS/FEZ is geen leidinggevende vastgelegd"

    Scenario: Na intrekken loopt er niets meer
      Gegeven de nota ligt bij het afdelingshoofd
      En de steller heeft ingetrokken omdat "Ingehaald."
      Als de directeur de termijn van het afdelingshoofd verlengt tot 20 november
      Dan wordt dat geweigerd volgens I9: "er verandert niets meer"

    Scenario: Ook de deadline van een ingetrokken nota niet
      Gegeven de nota ligt bij het afdelingshoofd
      En de steller heeft ingetrokken omdat "Ingehaald."
      Als het afdelingshoofd de deadline verlengt tot 15 januari
      Dan wordt dat geweigerd volgens I9: "er verandert niets meer"

    Scenario: De deadline verlengen
      Gegeven een concept van de nota met deadline 18 december
      En de steller heeft ingediend
      Als het afdelingshoofd de deadline verlengt tot 15 januari
      Dan is vastgelegd: "deadline verlengd"
      En is de deadline 15 januari
      En was de deadline eerst 18 december

    Scenario: Na verlengen weer eerder stellen, verbergt niet wat zij eerst was
      Gegeven een concept van de nota met deadline 16 december
      En de steller heeft ingediend
      En het afdelingshoofd heeft de deadline verlengd tot 15 januari
      Als de steller de deadline stelt op 18 december
      Dan is de deadline 18 december
      En was de deadline eerst 16 december

    Scenario: Weer eerder dan zij eerst was, is zij niet verlengd
      Gegeven een concept van de nota met deadline 16 december
      En de steller heeft ingediend
      En het afdelingshoofd heeft de deadline verlengd tot 15 januari
      Als de steller de deadline stelt op 15 december
      Dan is de deadline 15 december
      En is de deadline niet verlengd

    Scenario: De steller verlengt zijn eigen deadline niet
      Gegeven een concept van de nota met deadline 18 december
      Als de steller de deadline verlengt tot 15 januari
      Dan wordt dat geweigerd volgens I4: "Alleen de leidinggevende van VWS/beleidsmedewerker-DMO"

    Scenario: Wat er niet is, is niet te verlengen
      Gegeven de nota is ingediend
      Als het afdelingshoofd de deadline verlengt tot 15 januari
      Dan wordt dat geweigerd volgens par. 5: "nog geen deadline"

  Regel: I18 Ook over tijd is te vragen waarom het niet kan

    Scenario: Wie een deadline stelt
      Gegeven de nota is ingediend
      Dan is er voor de steller geen reden waarom stel_deadline niet kan
      En hoort de directeur op de vraag waarom stel_deadline niet kan: "Alleen de steller"

    Scenario: Wie meer tijd geeft
      Gegeven de nota ligt bij het afdelingshoofd
      Dan is er voor de directeur geen reden waarom verleng_termijn niet kan
      En hoort het afdelingshoofd op de vraag waarom verleng_termijn niet kan: "Alleen de leidinggevende"
      En hoort het afdelingshoofd op de vraag waarom verleng_deadline niet kan: "nog geen deadline"
      En hoort de steller op de vraag waarom verleng_deadline niet kan: "Alleen de leidinggevende"

  Regel: par. 11 Een gewijzigde kalender verschuift geen termijn die loopt

    Scenario: De lijst zegt wat het nu zou zijn
      Gegeven de nota is ingediend
      En er is een tweede beheerder
      En de beheerder heeft een kalender voorgesteld met een feestdag op 14 november
      Als de tweede beheerder de kalender vaststelt
      Dan is de termijn van JenV 18 november
      En zou de termijn van JenV nu 19 november zijn

  Regel: I11 Een rappel is geen antwoord

    Scenario: Akkoord komt nooit van de tijd
      Gegeven de nota ligt bij de staatssecretaris
      Als de termijnen op 19 december worden nagelopen
      Dan wacht de nota nog op de staatssecretaris
      En staat in de tijdlijn geen "akkoord gegeven"
