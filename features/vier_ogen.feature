# language: nl
Functionaliteit: Vier ogen
  Wie de tekst schreef, tekent haar niet, en niemand tekent twee keer, onder welke functie ook.

  Regel: I5 De steller parafeert niet

    Scenario: Ook niet als hij inmiddels afdelingshoofd is
      Gegeven de nota ligt bij het afdelingshoofd
      En de steller is nu ook het afdelingshoofd
      Als de steller als het afdelingshoofd tekent
      Dan wordt dat geweigerd volgens I5: "U bent de steller van deze nota"
      En kan het wel zo: "Laat iemand tekenen die de tekst niet schreef"

    Scenario: Ook niet als vervanger
      Gegeven de steller vervangt het afdelingshoofd van 11 november tot en met 20 november
      En de nota ligt bij het afdelingshoofd
      Als de steller parafeert
      Dan wordt dat geweigerd volgens I5: "U bent de steller van deze nota"

    Scenario: Een ander op die plaats wel
      Gegeven de nota ligt bij het afdelingshoofd
      En de DG is nu ook het afdelingshoofd
      Als de DG als het afdelingshoofd tekent
      Dan wacht de nota op de directeur

  Regel: I5 Dezelfde persoon tekent niet in twee banen

    Scenario: FEZ en DCo door een persoon
      Gegeven FEZ werkt ook bij DCo
      En de nota ligt bij FEZ
      En FEZ heeft als FEZ getekend
      Als FEZ als DCo tekent
      Dan wordt dat geweigerd volgens I5: "U tekende in deze ronde al een andere stap"

    Scenario: Wie al tekende, tekent ook niet als vervanger
      Gegeven het afdelingshoofd vervangt de directeur van 11 november tot en met 20 november
      En de nota ligt bij de directeur
      Als het afdelingshoofd als de directeur tekent
      Dan wordt dat geweigerd volgens I5: "U tekende in deze ronde al een andere stap"

    Scenario: Het afdelingshoofd dat directeur werd, tekent niet nog eens
      Gegeven de nota ligt bij het afdelingshoofd
      En het afdelingshoofd is nu ook de directeur
      En het afdelingshoofd heeft als het afdelingshoofd getekend
      Als het afdelingshoofd als de directeur tekent
      Dan wordt dat geweigerd volgens I5: "U tekende in deze ronde al een andere stap"

  Regel: I19 Wie op twee plaatsen aan zet is, zegt als wie hij tekent

    Scenario: Twee functies tegelijk aan zet
      Gegeven FEZ werkt ook bij DCo
      En de nota ligt bij FEZ
      Als FEZ parafeert
      Dan wordt dat geweigerd volgens I19: "het is niet duidelijk als wie"
      En kan het wel zo: "Zeg erbij in welke functie u handelt"
