# language: nl
Functionaliteit: Akkoord mits
  De bewindspersoon gaat akkoord op een voorwaarde; een ander staat ervoor in dat zij is vervuld.

  Achtergrond:
    Gegeven de nota ligt bij de staatssecretaris

  Regel: par. 9 Een ander sluit de voorwaarde

    Scenario: De directeur staat in voor de nieuwe tekst
      Gegeven de staatssecretaris heeft akkoord gegeven mits de directeur instaat voor 4b
      En de steller heeft voor die voorwaarde 4b gewijzigd
      Als de directeur de voorwaarde over 4b vervult
      Dan is vastgelegd: "voorwaarde vervuld, route vervolgd"
      En wacht de nota op de staatssecretaris van JenV
      En wacht de voorwaarde niet meer op de directeur

    Scenario: Zolang zij openstaat, wacht alles erna
      Als de staatssecretaris akkoord geeft mits de directeur instaat voor 4b
      Dan is vastgelegd: "akkoord mits gegeven"
      En telt de handtekening van de staatssecretaris
      En wacht de voorwaarde op de directeur
      En wacht de nota niet op de staatssecretaris van JenV

    Scenario: Niet wie de wijziging schreef
      Gegeven de staatssecretaris heeft akkoord gegeven mits de directeur instaat voor 4b
      En de steller is nu ook de directeur
      En de steller heeft voor die voorwaarde 4b gewijzigd
      Als de steller de voorwaarde over 4b vervult
      Dan wordt dat geweigerd volgens I5: "U bent de steller van deze nota"

    Scenario: Ook niet als hij daarna geen steller meer is
      Gegeven de staatssecretaris heeft akkoord gegeven mits de directeur instaat voor 4b
      En de steller heeft voor die voorwaarde 4b gewijzigd
      En het afdelingshoofd heeft WJZ steller gemaakt
      En de steller is nu ook de directeur
      Als de steller de voorwaarde over 4b vervult
      Dan wordt dat geweigerd volgens I5: "U schreef de wijziging waar het om gaat"

    Scenario: Wie al tekende, mag haar wel sluiten
      Gegeven de staatssecretaris heeft akkoord gegeven mits FEZ instaat voor 4b
      Als FEZ de voorwaarde over 4b vervult
      Dan wacht de nota op de staatssecretaris van JenV
      En telt de handtekening van FEZ nog

    Scenario: Niet wie er niet in genoemd is
      Gegeven de staatssecretaris heeft akkoord gegeven mits de directeur instaat voor 4b
      Als de DG de voorwaarde over 4b vervult
      Dan wordt dat geweigerd volgens I4: "U bent niet de houder van VWS/directeur-DMO"

    Scenario: Niet op een oude tekst
      Gegeven de staatssecretaris heeft akkoord gegeven mits de directeur instaat voor 4b
      En de directeur leest de nota
      En de steller heeft voor die voorwaarde 4b gewijzigd
      Als de directeur de voorwaarde over 4b vervult
      Dan wordt dat geweigerd volgens I3: "U zag versie 1; inmiddels geldt versie 2."

    Scenario: Een voorwaarde die er niet is
      Als de directeur de voorwaarde over 4b vervult
      Dan wordt dat geweigerd volgens par. 9: "Deze nota heeft geen open voorwaarde met dit nummer"

    Scenario: Zonder voorwaarde is het gewoon akkoord
      Als de staatssecretaris akkoord geeft op geen enkele voorwaarde
      Dan wordt dat geweigerd volgens par. 5: "Akkoord mits heeft minstens een voorwaarde."

    Scenario: Alleen wie in de route staat, kan ervoor instaan
      Als de staatssecretaris akkoord geeft mits de beheerder instaat voor 4b
      Dan wordt dat geweigerd volgens par. 5: "VWS/beheer staat niet in de route van deze nota"

  Regel: I6 Alleen een bewindspersoon geeft akkoord mits

    Scenario: Een ambtenaar niet
      Als de DG akkoord geeft mits de directeur instaat voor 4b
      Dan wordt dat geweigerd volgens I6: "Alleen een bewindspersoon kan dit doen"

    Scenario: Ook een voorwaarde aanvaarden doet hij niet
      Gegeven de staatssecretaris heeft akkoord gegeven mits de directeur instaat voor 4b
      Als de DG de voorwaarde over 4b aanvaardt
      Dan wordt dat geweigerd volgens I6: "Alleen een bewindspersoon kan dit doen"
      En noemt de weigering de staatssecretaris

  Regel: I9 Alleen het genoemde onderdeel wijzigt

    Scenario: Niet zonder de voorwaarde te noemen
      Gegeven de staatssecretaris heeft akkoord gegeven mits de directeur instaat voor 4b
      Als de steller 4b wijzigt
      Dan wordt dat geweigerd volgens I9: "Er is akkoord gegeven op een voorwaarde"

    Scenario: Niet iets anders
      Gegeven de staatssecretaris heeft akkoord gegeven mits de directeur instaat voor 4b
      Als de steller voor die voorwaarde 3 wijzigt
      Dan wordt dat geweigerd volgens I9: "Deze voorwaarde gaat over 4b; 3 staat vast."

    Scenario: Zonder akkoord mits is er niets om voor te wijzigen
      Als de steller voor de voorwaarde over 4b 4b wijzigt
      Dan wordt dat geweigerd volgens par. 9: "Deze nota heeft geen open voorwaarde met dit nummer"

    Scenario: Als zij gesloten is, staat de tekst weer vast
      Gegeven de staatssecretaris heeft akkoord gegeven mits de directeur instaat voor 4b
      En de directeur heeft de voorwaarde over 4b vervuld
      Als de steller voor die voorwaarde 4b wijzigt
      Dan wordt dat geweigerd volgens par. 9: "Deze nota heeft geen open voorwaarde met dit nummer"

  Regel: I8 Een wijziging voor een voorwaarde spaart de eigen lijn

    Scenario: Wie van het eigen ministerie tekende, hoeft niet opnieuw
      Gegeven de staatssecretaris heeft akkoord gegeven mits de directeur instaat voor 4b
      Als de steller voor die voorwaarde 4b wijzigt
      Dan is vastgelegd: "inhoud gewijzigd"
      En telt de handtekening van DCo
      En telt de handtekening van de DG
      En telt de handtekening van de staatssecretaris
      En telt de handtekening van JenV

    Scenario: Een ander ministerie dat erover ging, wel
      Gegeven de staatssecretaris heeft akkoord gegeven mits de directeur instaat voor 3
      Als de steller voor die voorwaarde 3 wijzigt
      Dan is vastgelegd: "inhoud gewijzigd, handtekeningen vervallen, route vervolgd"
      En telt de handtekening van JenV niet meer
      En telt de handtekening van de DG
      En wacht de nota weer op JenV

    Scenario: Wie voor een andere voorwaarde al instond, doet dat opnieuw
      Gegeven de staatssecretaris heeft akkoord gegeven op deze voorwaarden
        | wie          | onderdeel |
        | de directeur | 4b        |
        | de DG        | 4d        |
      En de directeur heeft de voorwaarde over 4b vervuld
      En de steller heeft voor de voorwaarde over 4d 4d gewijzigd
      Als de DG de voorwaarde over 4d vervult
      Dan wacht de nota op de staatssecretaris van JenV
      En telt de handtekening van de DG

    Scenario: Eindigt zij zonder vervuld te zijn, dan vervalt wat zij spaarde
      Gegeven de staatssecretaris heeft akkoord gegeven mits de directeur instaat voor 4b
      En de steller heeft voor die voorwaarde 4b gewijzigd
      Als de DG heropent omdat "Het moet toch anders."
      Dan telt de handtekening van DCo niet meer
      En telt de handtekening van het afdelingshoofd niet meer
      En telt de handtekening van FEZ nog
      En wacht de nota weer op DCo

    Scenario: Was zij vervuld, dan blijft het staan
      Gegeven de staatssecretaris heeft akkoord gegeven mits de directeur instaat voor 4b
      En de steller heeft voor die voorwaarde 4b gewijzigd
      En de directeur heeft de voorwaarde over 4b vervuld
      Als de DG heropent omdat "Het moet toch anders."
      Dan telt de handtekening van DCo
      En wacht de nota weer op de staatssecretaris

  Regel: par. 9 De bewindspersoon ziet haar opnieuw als hij dat vraagt

    Scenario: Vervuld is dan nog niet gesloten
      Gegeven de staatssecretaris heeft akkoord gegeven mits de directeur instaat voor 4b en het opnieuw voorlegt
      Als de directeur de voorwaarde over 4b vervult
      Dan is vastgelegd: "voorwaarde vervuld"
      En wacht de voorwaarde op de staatssecretaris
      En wacht de nota niet op de staatssecretaris van JenV

    Scenario: Aanvaard is gesloten
      Gegeven de staatssecretaris heeft akkoord gegeven mits de directeur instaat voor 4b en het opnieuw voorlegt
      En de directeur heeft de voorwaarde over 4b vervuld
      Als de staatssecretaris de voorwaarde over 4b aanvaardt
      Dan is vastgelegd: "voorwaarde aanvaard, route vervolgd"
      En wacht de nota op de staatssecretaris van JenV

    Scenario: Is er niemand meer om haar te vervullen, dan sluit de bewindspersoon haar zelf
      Gegeven de staatssecretaris heeft akkoord gegeven mits de directeur instaat voor 4b
      En niemand is de directeur
      Als de staatssecretaris de voorwaarde over 4b aanvaardt
      Dan wacht de nota op de staatssecretaris van JenV

    Scenario: Aanvaarden vraagt een nieuwe aanmelding
      Gegeven de staatssecretaris heeft akkoord gegeven mits de directeur instaat voor 4b
      En de staatssecretaris is al een tijd aangemeld
      Als de staatssecretaris de voorwaarde over 4b aanvaardt
      Dan wordt dat geweigerd volgens I2: "moet u zich opnieuw aanmelden"

    Scenario: Een andere bewindspersoon sluit haar niet
      Gegeven de staatssecretaris heeft akkoord gegeven mits de directeur instaat voor 4b
      Als de staatssecretaris van Jeugd de voorwaarde over 4b aanvaardt
      Dan wordt dat geweigerd volgens I4: "U bent niet de houder van VWS/stas-LMZ"

  Regel: I7 Een heropende voorwaarde laat het sluiten vervallen

    Scenario: Toch niet goed
      Gegeven de staatssecretaris heeft akkoord gegeven mits de directeur instaat voor 4b
      En de directeur heeft de voorwaarde over 4b vervuld
      Als de staatssecretaris de voorwaarde over 4b heropent omdat "De datum is onhaalbaar."
      Dan is vastgelegd: "voorwaarde heropend, handtekeningen vervallen, route vervolgd"
      En wacht de voorwaarde op de directeur
      En wacht de nota niet meer op de staatssecretaris van JenV

    Scenario: Daarna wijzigt de steller, en wie mede namens tekende doet dat opnieuw
      Gegeven de staatssecretaris heeft akkoord gegeven mits de directeur instaat voor 4b
      En de directeur heeft de voorwaarde over 4b vervuld
      En de staatssecretaris van JenV heeft mede namens getekend
      En de staatssecretaris heeft de voorwaarde over 4b heropend omdat "De datum is onhaalbaar."
      Als de steller voor die voorwaarde 4b wijzigt
      Dan telt de handtekening van de staatssecretaris van JenV niet meer

    Scenario: Niet zonder reden
      Gegeven de staatssecretaris heeft akkoord gegeven mits de directeur instaat voor 4b
      En de directeur heeft de voorwaarde over 4b vervuld
      Als de staatssecretaris de voorwaarde over 4b heropent zonder reden
      Dan wordt dat geweigerd volgens I14: "Hiervoor is een reden nodig"

    Scenario: Wat nog open is, valt niet te heropenen
      Gegeven de staatssecretaris heeft akkoord gegeven mits de directeur instaat voor 4b
      Als de staatssecretaris de voorwaarde over 4b heropent omdat "De datum is onhaalbaar."
      Dan wordt dat geweigerd volgens par. 9: "Deze nota heeft geen open voorwaarde met dit nummer"

  Regel: I10 Met open voorwaarde wordt niet verzonden

    Scenario: Twee voorwaarden, en al het andere ook nog
      Gegeven de staatssecretaris heeft akkoord gegeven op deze voorwaarden
        | wie          | onderdeel |
        | de directeur | 4b        |
        | de DG        | 4d        |
      Als de bestuursondersteuning verzendt
      Dan wordt dat geweigerd volgens I10: "is nog niet gezet"
      En noemt de weigering ook "Een voorwaarde van VWS/stas-LMZ staat nog open: Maak 4b helder."
      En noemt de weigering ook "Een voorwaarde van VWS/stas-LMZ staat nog open: Maak 4d helder."

    Scenario: Een gesloten voorwaarde verandert niets aan wat is getekend
      Gegeven de staatssecretaris heeft akkoord gegeven mits de directeur instaat voor 4b
      En de steller heeft voor die voorwaarde 4b gewijzigd
      En de directeur heeft de voorwaarde over 4b vervuld
      En de nota ligt bij de bestuursondersteuning
      Als de bestuursondersteuning verzendt
      Dan is vastgelegd: "verzonden"
      En wacht de nota niet meer op de bestuursondersteuning

  Regel: I18 Wie een voorwaarde niet kan sluiten, hoort waarom

    Abstract Scenario: <wie> kan nu niet <handeling>
      Gegeven de staatssecretaris heeft akkoord gegeven mits de directeur instaat voor 4b
      Dan hoort <wie> op de vraag waarom <handeling> niet kan: "<zin>"

      Voorbeelden:
        | wie                | handeling           | zin                                              |
        | de DG              | vervul_voorwaarde   | U bent niet de houder van VWS/directeur-DMO      |
        | JenV               | vervul_voorwaarde   | hoort bij een ander ministerie dan het uwe       |
        | de directeur       | aanvaard_voorwaarde | Alleen een bewindspersoon kan dit doen           |
        | de steller         | wijzig              | Er is akkoord gegeven op een voorwaarde          |
        | de DG              | parafeer            | Deze stap is al gezet door VWS/DG-LZ             |

    Scenario: Wie het wel kan, hoort niets
      Gegeven de staatssecretaris heeft akkoord gegeven mits de directeur instaat voor 4b
      Dan is er voor de directeur geen reden waarom vervul_voorwaarde niet kan
      En is er voor de staatssecretaris geen reden waarom aanvaard_voorwaarde niet kan
