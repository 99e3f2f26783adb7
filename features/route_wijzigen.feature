# language: nl
Functionaliteit: De route van een lopende nota wijzigen
  De route ligt vast. Anders wordt zij alleen met een reden, door twee mensen, en nooit achteraf.

  Regel: I13 Met reden en een tweede persoon

    Scenario: Een stap erbij
      Gegeven de nota ligt bij de DG
      En de steller heeft WJZ na de directeur in de route voorgesteld omdat "Er loopt een rechtszaak."
      Als de DG met de route instemt
      Dan is vastgelegd: "route gewijzigd, route vervolgd"
      En wacht de nota op WJZ
      En wacht de nota niet meer op de DG
      En staat in de tijdlijn "routewijziging voorgesteld" van de steller

    Scenario: Na de nieuwe stap gaat de nota verder
      Gegeven de nota ligt bij de DG
      En de steller heeft WJZ na de directeur in de route voorgesteld omdat "Er loopt een rechtszaak."
      En de DG heeft met de route ingestemd
      Als WJZ parafeert
      Dan wacht de nota weer op de DG

    Scenario: Tot de instemming verandert er niets
      Gegeven de nota ligt bij de DG
      Als de steller WJZ na de directeur in de route voorstelt omdat "Er loopt een rechtszaak."
      Dan is vastgelegd: "routewijziging voorgesteld"
      En wacht de nota nog op de DG

    Scenario: De steller stemt niet met zichzelf in
      Gegeven de nota ligt bij de DG
      En de steller heeft WJZ na de directeur in de route voorgesteld omdat "Er loopt een rechtszaak."
      Als de steller met de route instemt
      Dan wordt dat geweigerd volgens I13: "U stelde deze route zelf voor"
      En noemt de weigering de DG

    Abstract Scenario: <wie> stemt niet in
      Gegeven de nota ligt bij de DG
      En de steller heeft WJZ na de directeur in de route voorgesteld omdat "Er loopt een rechtszaak."
      Als <wie> met de route instemt
      Dan wordt dat geweigerd volgens I4: "Alleen VWS/DG-LZ en VWS/stas-LMZ kan dit doen"

      Voorbeelden:
        | wie          |
        | de directeur |
        | WJZ          |
        | JenV         |

    Scenario: Niet zonder reden
      Gegeven de nota ligt bij de DG
      Als de steller WJZ na de directeur in de route voorstelt zonder reden
      Dan wordt dat geweigerd volgens I14: "Hiervoor is een reden nodig"

    Scenario: Niet door wie alleen tekent
      Gegeven de nota ligt bij de DG
      Als de DG voorstelt de politiek assistent uit de route te halen omdat "Dat duurt te lang."
      Dan wordt dat geweigerd volgens I4: "Alleen de steller of een beheerder"

    Scenario: Afgewezen, met reden
      Gegeven de nota ligt bij de DG
      En de steller heeft WJZ na de directeur in de route voorgesteld omdat "Er loopt een rechtszaak."
      Als de DG de route afwijst omdat "WJZ tekende al."
      Dan is vastgelegd: "routewijziging afgewezen"
      En wacht de nota nog op de DG

    Scenario: Niet afgewezen zonder reden
      Gegeven de nota ligt bij de DG
      En de steller heeft WJZ na de directeur in de route voorgesteld omdat "Er loopt een rechtszaak."
      Als de DG de route afwijst zonder reden
      Dan wordt dat geweigerd volgens I14: "Hiervoor is een reden nodig"

    Scenario: Een voorstel op een route die al anders is
      Gegeven de nota ligt bij de DG
      En de steller heeft WJZ na de directeur in de route voorgesteld omdat "Er loopt een rechtszaak."
      En de DG heeft met de route ingestemd
      Als de DG met de route instemt
      Dan wordt dat geweigerd volgens I3: "Dit voorstel geldt niet meer"

    Scenario: Wie op de oude route tekent, kijkt eerst opnieuw
      Gegeven de nota ligt bij de DG
      En de DG leest de nota
      En de steller heeft voorgesteld de politiek assistent uit de route te halen omdat "Met reces."
      En de staatssecretaris heeft met de route ingestemd
      Als de DG parafeert
      Dan wordt dat geweigerd volgens I3: "U zag een andere route dan die nu geldt"

  Regel: I13 Een gezette paraaf blijft staan

    Scenario: Een stap erbij laat geen handtekening vervallen
      Gegeven de nota ligt bij de DG
      En de steller heeft WJZ na de directeur in de route voorgesteld omdat "Er loopt een rechtszaak."
      Als de DG met de route instemt
      Dan telt de handtekening van de directeur nog
      En telt de handtekening van FEZ nog

    Scenario: Een gezette stap gaat er niet meer uit
      Gegeven de nota ligt bij de DG
      Als de steller voorstelt de directeur uit de route te halen omdat "Haast."
      Dan wordt dat geweigerd volgens I13: "De stap lijn.VWS.directeur is al gezet"

    Scenario: Ook niet als zij pas na het voorstel werd gezet
      Gegeven de nota ligt bij de directeur
      En de steller heeft voorgesteld de stap van de directeur aan WJZ te geven omdat "Ziek."
      En de directeur heeft geparafeerd
      Als de DG met de route instemt
      Dan wordt dat geweigerd volgens I13: "De stap lijn.VWS.directeur is al gezet"

    Scenario: Een open stap gaat naar een ander
      Gegeven de nota ligt bij de directeur
      En de steller heeft voorgesteld de stap van de directeur aan WJZ te geven omdat "Ziek."
      Als de DG met de route instemt
      Dan wacht de nota op WJZ
      En wacht de nota niet meer op de directeur

  Regel: par. 8 Ook de gewijzigde route klopt

    Scenario: Zonder akkoord is er geen route
      Gegeven de nota ligt bij de DG
      Als de steller voorstelt de staatssecretaris uit de route te halen omdat "Haast."
      Dan wordt dat geweigerd volgens par. 8: "Precies een groep van de route geeft akkoord. (T1)"

  Regel: par. 9 Met een stap gaat geen geschilpunt weg dat nog openstaat

    Scenario: Wie een geschilpunt heeft, gaat er niet uit
      Gegeven de nota ligt bij JenV
      En JenV heeft een geschilpunt vastgelegd over 3
      Als de steller voorstelt JenV uit de route te halen omdat "Haast."
      Dan wordt dat geweigerd volgens par. 9: "Er staat nog een geschilpunt open (1)."
      En kan het wel zo: "Laat JenV/directeur-beleid het geschilpunt opgelost verklaren."
