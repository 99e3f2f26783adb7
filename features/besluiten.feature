# language: nl
Functionaliteit: Besluiten
  De bewindspersoon besluit zelf, op de tekst die er dan ligt.

  Achtergrond:
    Gegeven de nota ligt bij de staatssecretaris

  Regel: I2 Akkoord op de gelezen tekst

    Scenario: Akkoord
      Als de staatssecretaris akkoord geeft
      Dan telt de handtekening van de staatssecretaris
      En wacht de nota op de staatssecretaris van JenV

    Scenario: Niet zonder zich opnieuw aan te melden
      Gegeven de staatssecretaris is al een tijd aangemeld
      Als de staatssecretaris akkoord geeft
      Dan wordt dat geweigerd volgens I2: "moet u zich opnieuw aanmelden"
      En kan het wel zo: "Meld u nogmaals aan"

    Scenario: Een bewindspersoon tekent het parafenblad met de pen
      Als de bestuursondersteuning overneemt wat op 11 november op papier is getekend door
        | wie                          |
        | de staatssecretaris          |
        | de staatssecretaris van JenV |
      Dan telt de handtekening van de staatssecretaris
      En telt de handtekening van de staatssecretaris van JenV
      En zegt de tijdlijn van de staatssecretaris "op papier, gezet op 11-11-2025"
      En wacht de nota op de staatssecretaris van OCW

  Regel: I6 Alleen een bewindspersoon besluit

    Scenario: Ook met de pen niet
      Als de bestuursondersteuning overneemt wat op 11 november op papier is getekend door
        | wie                 | door  |
        | de staatssecretaris | de DG |
      Dan wordt dat geweigerd volgens I6: "Alleen een bewindspersoon kan dit doen"

    Abstract Scenario: <wie> geeft geen akkoord
      Als <wie> akkoord geeft
      Dan wordt dat geweigerd volgens I6: "Alleen een bewindspersoon kan dit doen"
      En noemt de weigering de staatssecretaris

      Voorbeelden:
        | wie                       |
        | de DG                     |
        | de politiek assistent     |
        | de bestuursondersteuning  |

    Scenario: Ook een andere bewindspersoon niet
      Als de staatssecretaris van JenV akkoord geeft
      Dan wordt dat geweigerd volgens I4: "VWS/stas-LMZ hoort bij een ander ministerie dan het uwe"

  Regel: par. 6 Bespreken houdt de stap open

    Scenario: Eerst praten
      Als de staatssecretaris een bespreking vraagt over "De kosten per jaar"
      Dan is vastgelegd: "bespreking gevraagd"
      En wacht de nota nog op de staatssecretaris
      En is er voor de staatssecretaris geen reden waarom geef_akkoord niet kan

    Scenario: Een ambtenaar vraagt dat niet
      Als de DG een bespreking vraagt over "De kosten per jaar"
      Dan wordt dat geweigerd volgens I6: "Alleen een bewindspersoon kan dit doen"

    Scenario: Niet zonder te zeggen waarover
      Als de staatssecretaris een bespreking vraagt over "  "
      Dan wordt dat geweigerd volgens I14: "Hiervoor is een reden nodig"

    Scenario: Daarna besluit hij
      Gegeven de staatssecretaris heeft een bespreking gevraagd over "De kosten per jaar"
      Als de staatssecretaris akkoord geeft
      Dan wacht de nota op de staatssecretaris van JenV

  Regel: I12 Niet akkoord begint een nieuwe ronde

    Scenario: Niet akkoord
      Als de staatssecretaris niet akkoord geeft omdat "Dit is te duur."
      Dan wacht de nota niet meer op de staatssecretaris
      En is er voor de steller geen reden waarom wijzig niet kan
      En is vastgelegd: "niet akkoord gegeven, route vervolgd"

    Scenario: Daarna gaat alles opnieuw
      Gegeven de staatssecretaris heeft niet akkoord gegeven omdat "Dit is te duur."
      Als de steller indient
      Dan loopt ronde 2 met versie 1
      En wacht de nota weer op JenV
      En telt de handtekening van de DG niet meer

    Scenario: Niet zonder reden
      Als de staatssecretaris niet akkoord geeft zonder reden
      Dan wordt dat geweigerd volgens I14: "Hiervoor is een reden nodig"

  Regel: I9 Heropenen laat het akkoord vervallen

    Scenario: Heropenen
      Gegeven de staatssecretaris heeft akkoord gegeven
      Als de directeur heropent omdat "Er staat een oud bedrag in."
      Dan wacht de nota weer op de staatssecretaris
      En telt de handtekening van de staatssecretaris niet meer
      En telt de handtekening van de DG nog

    Scenario: Na heropenen wijzigt de steller, en gaat het weer langs de lijn
      Gegeven de staatssecretaris heeft akkoord gegeven
      En de directeur heeft heropend omdat "Er staat een oud bedrag in."
      Als de steller 4b wijzigt
      Dan wacht de nota op DCo
      En telt de handtekening van de DG niet meer
      En telt de handtekening van FEZ nog

    Scenario: Na het nieuwe akkoord staat de tekst weer vast
      Gegeven de staatssecretaris heeft akkoord gegeven
      En de directeur heeft heropend omdat "Er staat een oud bedrag in."
      En de staatssecretaris heeft akkoord gegeven
      Als de steller 4e wijzigt
      Dan wordt dat geweigerd volgens I9: "Er is akkoord gegeven; de tekst staat vast"

    Scenario: Niet iedereen heropent
      Gegeven de staatssecretaris heeft akkoord gegeven
      Als FEZ heropent omdat "Er staat een oud bedrag in."
      Dan wordt dat geweigerd volgens I4: "Alleen VWS/directeur-DMO en VWS/DG-LZ kan dit doen"

    Scenario: Zonder akkoord valt er niets te heropenen
      Als de directeur heropent omdat "Er staat een oud bedrag in."
      Dan wordt dat geweigerd volgens I4: "Er is nog geen akkoord; nu is het aan VWS/stas-LMZ."

  Regel: I9 Na akkoord stuurt niemand terug

    Scenario: Terugsturen
      Gegeven de staatssecretaris heeft akkoord gegeven
      Als de staatssecretaris van Jeugd terugstuurt naar de steller
      Dan wordt dat geweigerd volgens I9: "Er is akkoord gegeven; de tekst staat vast"

    Scenario: Om aanpassing vragen
      Gegeven de staatssecretaris heeft akkoord gegeven
      Als de staatssecretaris van JenV om aanpassing van 3 vraagt
      Dan wordt dat geweigerd volgens I9: "Er is akkoord gegeven; de tekst staat vast"

  Regel: I9 Intrekken sluit de nota

    Scenario: De steller trekt in voor het akkoord
      Als de steller intrekt omdat "Het debat gaat niet door."
      Dan is vastgelegd: "ingetrokken, route vervolgd"
      En wacht de nota niet meer op de staatssecretaris

    Scenario: Na akkoord trekt alleen de bewindspersoon in
      Gegeven de staatssecretaris heeft akkoord gegeven
      Als de steller intrekt omdat "Het debat gaat niet door."
      Dan wordt dat geweigerd volgens I4: "Alleen VWS/stas-LMZ kan dit doen"

    Scenario: Over wat is ingetrokken, besluit niemand
      Gegeven de steller heeft ingetrokken omdat "Het debat gaat niet door."
      Als de staatssecretaris akkoord geeft
      Dan wordt dat geweigerd volgens I9: "De nota is ingetrokken; er verandert niets meer."

    Scenario: Wat is ingetrokken, verandert niet meer
      Gegeven de steller heeft ingetrokken omdat "Het debat gaat niet door."
      Als de steller 3 wijzigt
      Dan wordt dat geweigerd volgens I9: "De nota is ingetrokken; er verandert niets meer."
