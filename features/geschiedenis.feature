# language: nl
Functionaliteit: De geschiedenis
  Wat gebeurd is, blijft; wat niet meer geldt, staat er nog met de reden.

  Regel: I7 Terugsturen wist niets

    Scenario: De eerste ronde is na te lezen
      Gegeven de nota ligt bij de DG
      En de DG heeft teruggestuurd naar de steller
      Als de steller indient
      Dan staat in de tijdlijn "geparafeerd" van de directeur
      En staat in de tijdlijn "teruggestuurd" van de DG
      En telt de handtekening van de directeur niet meer

    Scenario: Hoe het toen was
      Gegeven de nota ligt bij FEZ
      En de steller heeft 4d gewijzigd
      Dan wachtte de nota na gebeurtenis 4 nog op JenV
      En had de nota na gebeurtenis 4 versie 1

  Regel: par. 4 Wie vertrekt, neemt niets mee

    Scenario: De directeur is weg
      Gegeven de nota ligt bij de DG
      En niemand is de directeur
      Dan telt de handtekening van de directeur nog
      En staat in de tijdlijn "geparafeerd" van de directeur

  Regel: I1 Overschrijven kan niet

    Scenario: Twee stellers met hetzelfde kenmerk
      Gegeven een concept van de nota
      Als de steller een nota van VWS opent met het kenmerk van een andere
      Dan wordt dat geweigerd volgens par. 3: "al uitgegeven"
      En loopt ronde 0 met versie 1

  Regel: D12 Wat vanzelf volgt, noemt zijn oorzaak

    Scenario: Openen, overslaan en vervallen
      Gegeven de nota ligt bij FEZ
      Als de steller 3 wijzigt
      Dan noemt wat vanzelf volgde steeds zijn oorzaak

  Regel: par. 15 Dezelfde opdracht twee keer is een keer

    Scenario: Dubbel geklikt
      Gegeven de nota is ingediend
      En JenV heeft afgestemd
      Als dezelfde opdracht nog eens komt
      Dan is vastgelegd: "afgestemd"
      En staat in de tijdlijn 1 keer "afgestemd"

    Scenario: Dezelfde opdracht met een ander verzoek
      Gegeven de nota is ingediend
      En JenV heeft afgestemd
      Als dezelfde opdracht komt met een andere opmerking "Toch niet."
      Dan wordt dat geweigerd volgens par. 15: "Deze opdracht is al gebruikt voor een ander verzoek"

    Scenario: Eerst geweigerd, later gedaan
      Gegeven de nota ligt bij het afdelingshoofd
      En de directeur heeft te vroeg geparafeerd
      En het afdelingshoofd heeft geparafeerd
      Als de te vroege opdracht nog eens komt
      Dan wacht de nota op de DG

  Regel: par. 17 De hele voorbeeldzaak

    Scenario: Van concept tot verzonden brief
      Gegeven de voorbeeldzaak noemt 6 punten in 4a en 16 in 4h
      Als dit gebeurt
        | dag   | wie                          | wat                                     |
        | 10-11 | de steller                   | begint                                  |
        | 11-11 | de steller                   | indient                                 |
        | 12-11 | SZW                          | afstemt                                 |
        | 13-11 | JenV                         | een geschilpunt vastlegt over 3         |
        | 14-11 | OCW                          | afstemt                                 |
        | 17-11 | de steller                   | wijzigt 3 en brief                      |
        | 18-11 | JenV                         | het geschilpunt opgelost verklaart      |
        | 18-11 | JenV                         | afstemt                                 |
        | 19-11 | SZW                          | afstemt                                 |
        | 20-11 | OCW                          | afstemt                                 |
        | 21-11 | FEZ                          | parafeert                               |
        | 21-11 | FEZ van JenV                 | parafeert                               |
        | 24-11 | DCo                          | parafeert                               |
        | 24-11 | FEZ van OCW                  | parafeert                               |
        | 25-11 | het afdelingshoofd           | parafeert                               |
        | 26-11 | de directeur                 | om aanpassing vraagt over 4b            |
        | 27-11 | de steller                   | wijzigt 4b                              |
        | 27-11 | DCo                          | parafeert                               |
        | 28-11 | het afdelingshoofd           | parafeert                               |
        | 01-12 | de directeur                 | parafeert                               |
        | 03-12 | de DG                        | parafeert                               |
        | 04-12 | de politiek assistent        | positief adviseert                      |
        | 08-12 | de staatssecretaris          | akkoord geeft                           |
        | 10-12 | de staatssecretaris van Jeugd | mede namens tekent                     |
        | 10-12 | de staatssecretaris van JenV | mede namens tekent                      |
        | 10-12 | de staatssecretaris van OCW  | mede namens tekent                      |
        | 11-12 | de staatssecretaris van SZW  | mede namens tekent                      |
        | 12-12 | de bestuursondersteuning     | verzendt met de beslisnota later        |
      Dan zijn dit de gebeurtenissen
        | nr | wat                       | oorzaak |
        | 1  | geopend                   |         |
        | 2  | inhoud gewijzigd          |         |
        | 3  | ingediend                 |         |
        | 4  | route vervolgd            | 3       |
        | 5  | afgestemd                 |         |
        | 6  | geschilpunt vastgelegd    |         |
        | 7  | afgestemd                 |         |
        | 8  | inhoud gewijzigd          |         |
        | 9  | handtekeningen vervallen  | 8       |
        | 10 | route vervolgd            | 8       |
        | 11 | geschilpunt opgelost      |         |
        | 12 | afgestemd                 |         |
        | 13 | afgestemd                 |         |
        | 14 | afgestemd                 |         |
        | 15 | route vervolgd            | 14      |
        | 16 | geparafeerd               |         |
        | 17 | geparafeerd               |         |
        | 18 | geparafeerd               |         |
        | 19 | geparafeerd               |         |
        | 20 | route vervolgd            | 19      |
        | 21 | geparafeerd               |         |
        | 22 | route vervolgd            | 21      |
        | 23 | aanpassing gevraagd       |         |
        | 24 | inhoud gewijzigd          |         |
        | 25 | handtekeningen vervallen  | 24      |
        | 26 | route vervolgd            | 24      |
        | 27 | geparafeerd               |         |
        | 28 | route vervolgd            | 27      |
        | 29 | geparafeerd               |         |
        | 30 | route vervolgd            | 29      |
        | 31 | geparafeerd               |         |
        | 32 | route vervolgd            | 31      |
        | 33 | geparafeerd               |         |
        | 34 | route vervolgd            | 33      |
        | 35 | advies gegeven            |         |
        | 36 | route vervolgd            | 35      |
        | 37 | akkoord gegeven           |         |
        | 38 | route vervolgd            | 37      |
        | 39 | mede namens bevestigd     |         |
        | 40 | mede namens bevestigd     |         |
        | 41 | mede namens bevestigd     |         |
        | 42 | mede namens bevestigd     |         |
        | 43 | route vervolgd            | 42      |
        | 44 | verzonden                 |         |
      En zijn er 6 punten in behandeling en 16 afgedaan
