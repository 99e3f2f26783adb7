# language: nl
Functionaliteit: Een nota opstellen
  De steller schrijft een tekst, onderdeel voor onderdeel, en niemand schrijft ongemerkt over een ander heen.

  Regel: par. 3 Een kenmerk wordt bij een ministerie maar een keer uitgegeven

    Scenario: Hetzelfde kenmerk nog eens
      Gegeven een concept van de nota
      Als de steller een nota van VWS opent met het kenmerk van een andere
      Dan wordt dat geweigerd volgens par. 3: "is bij dit ministerie al uitgegeven"
      En kan het wel zo: "Kies een ander kenmerk"

    Scenario: Twee ministeries mogen hetzelfde nummer voeren
      Gegeven een concept van de nota
      Als OCW een nota van OCW opent met het kenmerk van een andere
      Dan staat er 1 nota in de lijst van OCW
      En staat er 1 nota in de lijst van de steller

  Regel: I4 Wie bij een ministerie werkt, opent een nota van dat ministerie

    Abstract Scenario: Wie er niet werkt, opent er geen nota: <wie>
      Als <wie> een nota van VWS opent met het kenmerk van een andere
      Dan wordt dat geweigerd volgens I4: "U werkt in geen ambtelijke functie van VWS"

      Voorbeelden:
        | wie                |
        | JenV               |
        | de auditor         |
        | de beheerder       |
        | de staatssecretaris |

  Regel: par. 5 N.v.t. is een antwoord, leeg niet

    Scenario: Een onderdeel is nog leeg
      Gegeven 4g is nog leeg
      En een concept van de nota
      Als de steller indient
      Dan wordt dat geweigerd volgens I19: "Onderdeel 4g"
      En kan het wel zo: "kies n.v.t."

    Scenario: Een onderdeel is n.v.t.
      Gegeven een concept van de nota
      En de steller heeft 4g leeggemaakt
      Als de steller indient
      Dan wacht de nota op JenV

    Scenario: Wat er moet staan, is niet n.v.t.
      Gegeven een concept van de nota
      Als de steller 2 leegmaakt
      Dan wordt dat geweigerd volgens par. 5: "Onderdeel 2 kan niet n.v.t. zijn"

  Regel: I3 Wie op een oude versie schrijft, ziet eerst het verschil

    Scenario: Een ander schreef intussen
      Gegeven een concept van de nota
      En de steller heeft 3 gewijzigd
      Als de steller 4g wijzigt op versie 1
      Dan wordt dat geweigerd volgens I3: "U zag versie 1; inmiddels geldt versie 2."
      En kan het wel zo: "Bekijk het verschil"

    Scenario: Wie niets anders schrijft, maakt geen versie
      Gegeven een concept van de nota
      Als de steller niets anders schrijft dan er staat
      Dan is er niets vastgelegd
      En loopt ronde 0 met versie 1

  Regel: par. 7 De leidinggevende wijst een andere steller aan

    Scenario: Een ander schrijft verder
      Gegeven de nota is ingediend
      Als het afdelingshoofd WJZ steller maakt
      Dan is er voor WJZ geen reden waarom wijzig niet kan
      En hoort de steller op de vraag waarom wijzig niet kan: "Alleen de steller van deze nota kan dit doen."
      En staat in de tijdlijn "steller gewijzigd" van het afdelingshoofd

    Scenario: Een ander dan de leidinggevende niet
      Gegeven de nota is ingediend
      Als de directeur WJZ steller maakt
      Dan wordt dat geweigerd volgens I4: "Alleen VWS/afdelingshoofd-DMO kan dit doen."
      En hoort de DG op de vraag waarom wijzig_stellers niet kan: "Alleen VWS/afdelingshoofd-DMO"

    Scenario: Niet zonder te zeggen waarom
      Gegeven de nota is ingediend
      Als het afdelingshoofd WJZ zonder reden steller maakt
      Dan wordt dat geweigerd volgens I14: "Hiervoor is een reden nodig"

    Scenario: Wie al steller is, wordt het niet nog eens
      Gegeven de nota is ingediend
      Als het afdelingshoofd de steller steller maakt
      Dan is er niets vastgelegd

    Scenario: Een steller werkt bij het eigen ministerie
      Gegeven de nota is ingediend
      Als het afdelingshoofd FEZ van JenV steller maakt
      Dan wordt dat geweigerd volgens par. 5: "JenV/FEZ is geen ambtelijke functie van VWS"

    Scenario: Niet meer als de nota is ingetrokken
      Gegeven de nota is ingediend
      En de steller heeft ingetrokken omdat "Niet meer nodig."
      Als het afdelingshoofd WJZ steller maakt
      Dan wordt dat geweigerd volgens I9: "De nota is ingetrokken"

  Regel: I4 Zonder leidinggevende wijst niemand een ander aan

    Scenario: Van wie nu steller is, staat nergens wie er leiding aan geeft
      Gegeven de nota ligt bij de directeur
      En het afdelingshoofd heeft WJZ steller gemaakt
      En de directeur heeft teruggestuurd naar de steller
      Als WJZ de steller steller maakt
      Dan wordt dat geweigerd volgens I4: "Van VWS/WJZ is niet vastgelegd wie er leiding aan geeft"

    Scenario: Zolang er een route is, doet de DG het
      Gegeven de nota ligt bij de directeur
      En het afdelingshoofd heeft WJZ steller gemaakt
      Als de DG de steller steller maakt
      Dan is er voor de steller geen reden waarom trek_in niet kan

  Regel: par. 10 Niemand maakt zichzelf steller

    Scenario: De leidinggevende neemt het zelf over
      Gegeven de nota is ingediend
      Als het afdelingshoofd het afdelingshoofd steller maakt
      Dan wordt dat geweigerd volgens par. 10: "Niemand maakt zichzelf steller"
      En kan het wel zo: "Wijs een ander aan"

  Regel: I5 Wie steller wordt, tekende niet en tekent niet

    Scenario: Wie al tekende
      Gegeven de nota is ingediend
      En JenV heeft afgestemd
      En OCW heeft afgestemd
      En SZW heeft afgestemd
      En FEZ heeft geparafeerd
      Als het afdelingshoofd FEZ steller maakt
      Dan wordt dat geweigerd volgens I5: "tekende in deze ronde als VWS/FEZ"
      En kan het wel zo: "Wijs iemand aan die in deze ronde niet tekende"

    Scenario: Wie eerder schreef, tekent nog steeds niet
      Gegeven de nota is ingediend
      En de steller werkt ook bij FEZ
      En de nota ligt bij FEZ
      En het afdelingshoofd heeft WJZ steller gemaakt
      Als de steller als FEZ tekent
      Dan wordt dat geweigerd volgens I5: "U schreef mee aan deze tekst"

    Scenario: Een ander van hetzelfde kantoor tekent wel
      Gegeven de nota is ingediend
      En de steller werkt ook bij FEZ
      En de nota ligt bij FEZ
      En het afdelingshoofd heeft WJZ steller gemaakt
      Als FEZ parafeert
      Dan telt de handtekening van FEZ
