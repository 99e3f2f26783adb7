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
