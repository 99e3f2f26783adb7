# language: nl
Functionaliteit: Mede namens
  De brief gaat uit namens elke bewindspersoon die genoemd is, en die bevestigt dat zelf.

  Achtergrond:
    Gegeven de nota ligt bij de staatssecretaris van Jeugd

  Regel: I10 Elke bewindspersoon zelf

    Scenario: Ook een tweede bewindspersoon van het eigen ministerie
      Als de staatssecretaris van Jeugd mede namens tekent
      Dan wacht de nota niet meer op de staatssecretaris van Jeugd
      En wacht de nota nog op de staatssecretaris van SZW

    Scenario: Een ambtenaar tekent niet mede namens
      Als JenV mede namens tekent
      Dan wordt dat geweigerd volgens I6: "Alleen een bewindspersoon kan dit doen"

    Scenario: Pas de laatste opent het verzenden
      Gegeven de staatssecretaris van Jeugd heeft mede namens getekend
      En de staatssecretaris van JenV heeft mede namens getekend
      En de staatssecretaris van OCW heeft mede namens getekend
      Als de staatssecretaris van SZW mede namens tekent
      Dan wacht de nota op de bestuursondersteuning

  Regel: I5 Wie voor twee tekent, zegt waarom

    Scenario: Een bewindspersoon met twee functies
      Gegeven de staatssecretaris van JenV is nu ook de staatssecretaris van OCW
      En de staatssecretaris van JenV heeft als de staatssecretaris van JenV getekend
      Als de staatssecretaris van JenV als de staatssecretaris van OCW tekent
      Dan wordt dat geweigerd volgens I5: "dat mag hier alleen met een reden"
      En kan het wel zo: "Geef bij samenloop aan waarom"

    Scenario: Met een reden mag het
      Gegeven de staatssecretaris van JenV is nu ook de staatssecretaris van OCW
      En de staatssecretaris van JenV heeft als de staatssecretaris van JenV getekend
      Als de staatssecretaris van JenV als de staatssecretaris van OCW tekent, want "Zij neemt OCW waar."
      Dan wacht de nota niet meer op de staatssecretaris van OCW

  Regel: par. 9 Weigeren en heropenen

    Scenario: Weigeren houdt de stap open
      Als de staatssecretaris van OCW mede namens weigert omdat "De telling is van een ander."
      Dan wacht de nota nog op de staatssecretaris van OCW
      En staat in de tijdlijn "mede namens geweigerd" van de staatssecretaris van OCW

    Scenario: De naam eraf gaat via heropenen
      Gegeven de staatssecretaris van OCW heeft mede namens geweigerd omdat "De telling is van een ander."
      En de DG heeft heropend omdat "OCW doet niet mee."
      Als de steller mede namens zet op "VWS/stas-JPS, JenV/stas-RB, SZW/stas-PI"
      Dan telt de handtekening van de staatssecretaris niet meer
      En wacht de nota weer op JenV
