# language: nl
Functionaliteit: Openbaar maken
  Alleen wat is vastgesteld gaat naar buiten, door de lekpoort, en een ander geeft het vrij.

  Achtergrond:
    Gegeven in 3 staat "Mevrouw Kuijpers belde met mevrouw De Wit."
    En de Woo-medewerker beoordeelt de nota voor de Kamer
    En "Kuijpers" is door twee mensen gelakt op 5.1.2.e

  Regel: par. 9 Alleen wat is vastgesteld, wordt samengesteld

    Scenario: Nog niet vastgesteld
      Gegeven de Woo-medewerker heeft de beoordeling afgerond
      Als de Woo-medewerker de nota samenstelt
      Dan wordt dat geweigerd volgens par. 6: "De beoordeling van de nota is niet vastgesteld."

    Scenario: Vastgesteld
      Gegeven de beoordeling is door twee mensen vastgesteld
      Als de Woo-medewerker de nota samenstelt
      Dan staat de lekpoort open

    Scenario: Voor de Kamer stelt ook de steller samen
      Gegeven de beoordeling is door twee mensen vastgesteld
      Als de steller de nota samenstelt
      Dan staat de lekpoort open

    Scenario: Een ander niet
      Gegeven de steller heeft ingediend
      En de beoordeling is door twee mensen vastgesteld
      Als de directeur de nota samenstelt
      Dan wordt dat geweigerd volgens I4: "U werkt niet in een Woo-functie van VWS."

    Scenario: Wie de nota niet kent, ziet niet dat zij naar buiten gaat
      Gegeven de beoordeling is door twee mensen vastgesteld
      Als de Woo-medewerker de nota samenstelt
      Dan ziet de steller wat is samengesteld
      En ziet JenV niet wat is samengesteld

  Regel: par. 11 De lekpoort kent geen uitzondering

    Scenario: Tegengehouden
      Gegeven de beoordeling is door twee mensen vastgesteld
      En de lekpoort heeft de nota tegengehouden
      Als de Woo-coördinator de nota vrijgeeft
      Dan wordt dat geweigerd volgens par. 11: "De lekpoort is gesloten: het pakket heeft de lekpoort niet doorstaan."

    Scenario: Andere bytes
      Gegeven de beoordeling is door twee mensen vastgesteld
      En de Woo-medewerker heeft de nota samengesteld
      Als de Woo-coördinator andere bytes vrijgeeft dan de lekpoort zag
      Dan wordt dat geweigerd volgens par. 11: "dit zijn niet de bytes die de lekpoort heeft gezien"

    Scenario: Een beoordeling die intussen wijzigde
      Gegeven de beoordeling is door twee mensen vastgesteld
      En de Woo-medewerker heeft de nota samengesteld
      En de Woo-coördinator heeft de beoordeling heropend omdat "Er ontbreekt een naam."
      Als de Woo-coördinator de nota vrijgeeft
      Dan wordt dat geweigerd volgens par. 11: "een beoordeling is na het samenstellen gewijzigd"

  Regel: I5 Een ander geeft vrij dan wie samenstelde

    Scenario: Dezelfde persoon
      Gegeven de beoordeling is door twee mensen vastgesteld
      En de Woo-medewerker heeft de nota samengesteld
      Als de Woo-medewerker de nota vrijgeeft
      Dan wordt dat geweigerd volgens I5: "U stelde dit pakket zelf samen; een tweede persoon moet dit doen."

    Scenario: De steller
      Gegeven de beoordeling is door twee mensen vastgesteld
      En de Woo-medewerker heeft de nota samengesteld
      Als de steller de nota vrijgeeft
      Dan wordt dat geweigerd volgens I4: "U werkt niet in een Woo-functie van VWS."

    Scenario: Wie al een tijd is aangemeld, meldt zich eerst opnieuw aan
      Gegeven de beoordeling is door twee mensen vastgesteld
      En de Woo-medewerker heeft de nota samengesteld
      En de Woo-coördinator is al een tijd aangemeld
      Als de Woo-coördinator de nota vrijgeeft
      Dan wordt dat geweigerd volgens I2: "opnieuw"

    Scenario: Een ander
      Gegeven de beoordeling is door twee mensen vastgesteld
      En de Woo-medewerker heeft de nota samengesteld
      En de Woo-coördinator heeft de nota vrijgegeven
      Als de Woo-coördinator de nota vrijgeeft
      Dan wordt dat geweigerd volgens par. 9: "Dit is al vrijgegeven"

  Regel: par. 6 Wat de nota zelf zegt van wat is gelakt, klopt of wordt erkend

    Scenario: Onderdeel 5a noemt andere gronden
      Gegeven de beoordeling is door twee mensen vastgesteld
      En de Woo-medewerker heeft de nota samengesteld
      Als de Woo-coördinator de nota vrijgeeft zonder het verschil met 5a te erkennen
      Dan wordt dat geweigerd volgens par. 6: "Onderdeel 5a noemt andere gronden dan de lakken (5.1.2.e)"

  Regel: par. 9 Wat openbaar was, blijft dat geweest

    Scenario: Niet vrijgegeven
      Gegeven de beoordeling is door twee mensen vastgesteld
      En de Woo-medewerker heeft de nota samengesteld
      Als de Woo-coördinator de nota publiceert, sinds 11 november
      Dan wordt dat geweigerd volgens par. 9: "Dit is niet vrijgegeven."

    Scenario: Vrijgegeven, gaat het niet nog eens door de lekpoort
      Gegeven de beoordeling is door twee mensen vastgesteld
      En de nota is door twee mensen vrijgegeven
      Als de lekpoort de nota alsnog tegenhoudt
      Dan wordt dat geweigerd volgens par. 9: "Dit is al vrijgegeven; wat openbaar was, blijft dat geweest."

    Scenario: Wat niet is vrijgegeven, wordt niet vervangen
      Gegeven de beoordeling is door twee mensen vastgesteld
      En de Woo-medewerker heeft de nota samengesteld
      Als de Woo-medewerker de nota samenstelt in plaats van de eerste
      Dan wordt dat geweigerd volgens par. 9: "Dit is niet vrijgegeven."

    Scenario: Wat niet is gepubliceerd, wordt niet ingetrokken
      Gegeven de beoordeling is door twee mensen vastgesteld
      En de nota is door twee mensen vrijgegeven
      Als de Woo-coördinator de nota weer intrekt, per 11 november
      Dan wordt dat geweigerd volgens par. 9: "Dit is niet gepubliceerd."
      En kan het wel zo: "Leg eerst vast waar het openbaar is, en sinds wanneer."

    Scenario: Wat niet is gepubliceerd, vervangt niets
      Gegeven de beoordeling is door twee mensen vastgesteld
      En de nota is door twee mensen vrijgegeven
      En de Woo-coördinator heeft de nota gepubliceerd, sinds 11 november
      En de nota is door twee mensen vrijgegeven
      Als de Woo-coördinator de eerste door de tweede vervangt, per 11 november
      Dan wordt dat geweigerd volgens par. 9: "Dit is niet gepubliceerd."

    Scenario: Gepubliceerd
      Gegeven de beoordeling is door twee mensen vastgesteld
      En de nota is door twee mensen vrijgegeven
      Als de Woo-coördinator de nota publiceert, sinds 11 november
      Dan is op 11 november de nota openbaar, gelakt op 5.1.2.e
      En was op 10 november niets openbaar

    Scenario: Niet in de toekomst
      Gegeven de beoordeling is door twee mensen vastgesteld
      En de nota is door twee mensen vrijgegeven
      Als de Woo-coördinator de nota publiceert, sinds 12 december
      Dan wordt dat geweigerd volgens par. 5: "2025-12-12 ligt in de toekomst."

    Scenario: Vier dagen in maart
      Gegeven het is 1 maart
      En de beoordeling is door twee mensen vastgesteld
      En de nota is door twee mensen vrijgegeven
      En de Woo-coördinator heeft de nota gepubliceerd, sinds 1 maart
      En het is 5 maart
      En de Woo-coördinator heeft de nota weer ingetrokken, per 5 maart
      En op 6 maart is de nota gecorrigeerd, met "De Wit" gelakt op 5.1.1.d
      Dan was op 28 februari niets openbaar
      En was op 2 maart de eerste openbaar, gelakt op 5.1.2.e
      En was op 5 maart niets openbaar
      En was op 6 maart de tweede openbaar, gelakt op 5.1.1.d en 5.1.2.e

    Scenario: Vervangen
      Gegeven het is 1 maart
      En de beoordeling is door twee mensen vastgesteld
      En de nota is door twee mensen vrijgegeven
      En de Woo-coördinator heeft de nota gepubliceerd, sinds 1 maart
      En op 6 maart is de nota gecorrigeerd, met "De Wit" gelakt op 5.1.1.d
      Als de Woo-coördinator de eerste door de tweede vervangt, per 6 maart
      Dan was op 2 maart de eerste openbaar, gelakt op 5.1.2.e
      En was op 6 maart de tweede openbaar, gelakt op 5.1.1.d en 5.1.2.e

    Scenario: Wat al openbaar is, wordt niet stil gelakt
      Gegeven het is 1 maart
      En de beoordeling is door twee mensen vastgesteld
      En de nota is door twee mensen vrijgegeven
      En de Woo-coördinator heeft de nota gepubliceerd, sinds 1 maart
      En de Woo-coördinator heeft de beoordeling heropend omdat "Er ontbreekt een naam."
      En "De Wit" is door twee mensen gelakt op 5.1.2.e
      En de Woo-medewerker heeft de beoordeling afgerond
      Als de Woo-coördinator de beoordeling vaststelt
      Dan wordt dat geweigerd volgens par. 11: "Gelakte tekst staat elders nog leesbaar (openbaar sinds 01-03-2026 (0001))."

    Scenario: Later vastgelegd dan gebeurd
      Gegeven de beoordeling is door twee mensen vastgesteld
      En de nota is door twee mensen vrijgegeven
      En het is 10 maart
      Als de Woo-coördinator de nota publiceert, sinds 1 maart
      Dan is op 2 maart de nota openbaar, gelakt op 5.1.2.e
      En was op 2 maart niets openbaar, voor zover op 5 maart bekend

    Scenario: Twee keer intrekken
      Gegeven de beoordeling is door twee mensen vastgesteld
      En de nota is door twee mensen vrijgegeven
      En de Woo-coördinator heeft de nota gepubliceerd, sinds 11 november
      En de Woo-coördinator heeft de nota weer ingetrokken, per 11 november
      Als de Woo-coördinator de nota weer intrekt, per 11 november
      Dan wordt dat geweigerd volgens I1: "Document 0001 is al ingetrokken of vervangen"

    Scenario: Twee keer publiceren
      Gegeven de beoordeling is door twee mensen vastgesteld
      En de nota is door twee mensen vrijgegeven
      En de Woo-coördinator heeft de nota gepubliceerd, sinds 10 november
      Als de Woo-coördinator de nota publiceert, sinds 11 november
      Dan wordt dat geweigerd volgens I1: "Dit is op 2025-11-10 gepubliceerd"
      En is op 10 november de nota openbaar, gelakt op 5.1.2.e
