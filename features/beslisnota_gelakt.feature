# language: nl
Functionaliteit: Een gelakte beslisnota
  De beslisnota gaat gelakt naar de Kamer als zij voor de Kamer is beoordeeld en vrijgegeven, en anders later.

  Achtergrond:
    Gegeven in 3 staat "Mevrouw Kuijpers belde."
    En de nota ligt bij de bestuursondersteuning

  Regel: I10 Een gelakte beslisnota gaat pas mee als zij is vrijgegeven

    Scenario: Vrijgegeven voor de Kamer
      Gegeven de Woo-medewerker beoordeelt de nota voor de Kamer
      En "Kuijpers" is door twee mensen gelakt op 5.1.2.e
      En de beoordeling is door twee mensen vastgesteld
      En de nota is door twee mensen vrijgegeven
      Als de bestuursondersteuning verzendt met de vrijgegeven beslisnota
      Dan is vastgelegd: "verzonden"

    Scenario: Wel samengesteld, niet vrijgegeven
      Gegeven de Woo-medewerker beoordeelt de nota voor de Kamer
      En de beoordeling is door twee mensen vastgesteld
      En de Woo-medewerker heeft de nota samengesteld
      Als de bestuursondersteuning verzendt met de vrijgegeven beslisnota
      Dan wordt dat geweigerd volgens I10: "Een gelakte beslisnota gaat pas mee als zij is vrijgegeven."
      En kan het wel zo: "Noem de vrijgave van deze tekst onder art68"

    Scenario: Vrijgegeven onder een ander kader
      Gegeven de Woo-medewerker beoordeelt de nota voor actieve openbaarmaking
      En de beoordeling is door twee mensen vastgesteld
      En de nota is door twee mensen vrijgegeven
      Als de bestuursondersteuning verzendt met de vrijgegeven beslisnota
      Dan wordt dat geweigerd volgens I10: "Een gelakte beslisnota gaat pas mee als zij is vrijgegeven."

    Scenario: Vrijgegeven, en daarna gewijzigd
      Gegeven de Woo-medewerker beoordeelt de nota voor de Kamer
      En de beoordeling is door twee mensen vastgesteld
      En de nota is door twee mensen vrijgegeven
      En de directeur heeft heropend omdat "Er staat een fout in."
      En de steller herschreef 4b tot "De gemeenten doen mee."
      En de nota ligt bij de bestuursondersteuning
      Als de bestuursondersteuning verzendt met de vrijgegeven beslisnota
      Dan wordt dat geweigerd volgens I10: "Een gelakte beslisnota gaat pas mee als zij is vrijgegeven."

  Regel: I10 Wat is aangekondigd, wordt nagezonden

    Scenario: Nagezonden
      Gegeven de bestuursondersteuning heeft verzonden met de beslisnota later
      En de Woo-medewerker beoordeelt de nota voor de Kamer
      En de beoordeling is door twee mensen vastgesteld
      En de nota is door twee mensen vrijgegeven
      Als de bestuursondersteuning de beslisnota nazendt
      Dan is de beslisnota nagezonden

    Scenario: Niet voor zij is vrijgegeven
      Gegeven de bestuursondersteuning heeft verzonden met de beslisnota later
      En de Woo-medewerker beoordeelt de nota voor de Kamer
      En de beoordeling is door twee mensen vastgesteld
      En de Woo-medewerker heeft de nota samengesteld
      Als de bestuursondersteuning de beslisnota nazendt
      Dan wordt dat geweigerd volgens I10: "Een gelakte beslisnota gaat pas mee als zij is vrijgegeven."

    Scenario: Een keer
      Gegeven de bestuursondersteuning heeft verzonden met de beslisnota later
      En de Woo-medewerker beoordeelt de nota voor de Kamer
      En de beoordeling is door twee mensen vastgesteld
      En de nota is door twee mensen vrijgegeven
      En de bestuursondersteuning heeft de beslisnota nagezonden
      Als de bestuursondersteuning de beslisnota nazendt
      Dan wordt dat geweigerd volgens I1: "Bij deze brief is geen beslisnota (meer) aangekondigd"

    Scenario: Wie verzendt, zendt na
      Gegeven de bestuursondersteuning heeft verzonden met de beslisnota later
      En de Woo-medewerker beoordeelt de nota voor de Kamer
      En de beoordeling is door twee mensen vastgesteld
      En de nota is door twee mensen vrijgegeven
      Als de directeur de beslisnota nazendt
      Dan wordt dat geweigerd volgens I4: "U bent niet de houder van VWS/bestuursondersteuning"

    Scenario: Wat niet was aangekondigd
      Gegeven de bestuursondersteuning heeft verzonden
      En de Woo-medewerker beoordeelt de nota voor de Kamer
      En de beoordeling is door twee mensen vastgesteld
      En de nota is door twee mensen vrijgegeven
      Als de bestuursondersteuning de beslisnota nazendt
      Dan wordt dat geweigerd volgens I1: "Bij deze brief is geen beslisnota (meer) aangekondigd"
