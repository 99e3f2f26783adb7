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
      En WJZ vervangt de DG van 1 december tot en met 5 december
      En een concept van de nota
      Als de steller de deadline stelt voor de start van het kerstreces
      En dit gebeurt
        | dag   | wie                | wat                                |
        | 11-11 | de steller         | indient                            |
        | 12-11 | SZW                | afstemt                            |
        | 13-11 | JenV               | een geschilpunt vastlegt over 3    |
        | 14-11 | OCW                | afstemt                            |
        | 17-11 | de steller         | wijzigt 3 en brief                 |
        | 18-11 | JenV               | het geschilpunt opgelost verklaart |
        | 18-11 | JenV               | afstemt                            |
        | 19-11 | SZW                | afstemt                            |
        | 20-11 | OCW                | afstemt                            |
        | 21-11 | FEZ                | parafeert                          |
        | 21-11 | FEZ van JenV       | parafeert                          |
        | 24-11 | DCo                | parafeert                          |
        | 24-11 | FEZ van OCW        | parafeert                          |
        | 25-11 | het afdelingshoofd | parafeert                          |
        | 26-11 | de directeur       | om aanpassing vraagt over 4b       |
        | 27-11 | de steller         | wijzigt 4b                         |
        | 27-11 | DCo                | parafeert                          |
        | 28-11 | het afdelingshoofd | parafeert                          |
        | 01-12 | de directeur       | parafeert                          |
      En de termijnen op 2 december worden nagelopen
      En dit gebeurt
        | dag   | wie                   | wat                |
        | 03-12 | WJZ                   | parafeert          |
        | 04-12 | de politiek assistent | positief adviseert |
      En het 8 december is geworden
      En de staatssecretaris akkoord geeft mits de directeur instaat voor 4b
      En het 9 december is geworden
      En de steller voor die voorwaarde 4b wijzigt
      En de directeur de voorwaarde over 4b vervult
      En dit gebeurt
        | dag   | wie                           | wat                |
        | 10-12 | de staatssecretaris van Jeugd | mede namens tekent |
        | 10-12 | de staatssecretaris van JenV  | mede namens tekent |
        | 10-12 | de staatssecretaris van OCW   | mede namens tekent |
        | 11-12 | de staatssecretaris van SZW   | mede namens tekent |
      Gegeven de Woo-medewerker beoordeelt de nota voor de Kamer
      En de beoordeling is door twee mensen vastgesteld
      En de nota is door twee mensen vrijgegeven
      En het is 12 december
      Als de bestuursondersteuning verzendt met de vrijgegeven beslisnota
      Dan zijn dit de gebeurtenissen
        | nr | wat                       | oorzaak |
        | 1  | geopend                   |         |
        | 2  | inhoud gewijzigd          |         |
        | 3  | deadline gesteld          |         |
        | 4  | ingediend                 |         |
        | 5  | route vervolgd            | 4       |
        | 6  | afgestemd                 |         |
        | 7  | geschilpunt vastgelegd    |         |
        | 8  | afgestemd                 |         |
        | 9  | inhoud gewijzigd          |         |
        | 10 | handtekeningen vervallen  | 9       |
        | 11 | route vervolgd            | 9       |
        | 12 | geschilpunt opgelost      |         |
        | 13 | afgestemd                 |         |
        | 14 | afgestemd                 |         |
        | 15 | afgestemd                 |         |
        | 16 | route vervolgd            | 15      |
        | 17 | geparafeerd               |         |
        | 18 | geparafeerd               |         |
        | 19 | geparafeerd               |         |
        | 20 | geparafeerd               |         |
        | 21 | route vervolgd            | 20      |
        | 22 | geparafeerd               |         |
        | 23 | route vervolgd            | 22      |
        | 24 | aanpassing gevraagd       |         |
        | 25 | inhoud gewijzigd          |         |
        | 26 | handtekeningen vervallen  | 25      |
        | 27 | route vervolgd            | 25      |
        | 28 | geparafeerd               |         |
        | 29 | route vervolgd            | 28      |
        | 30 | geparafeerd               |         |
        | 31 | route vervolgd            | 30      |
        | 32 | geparafeerd               |         |
        | 33 | route vervolgd            | 32      |
        | 34 | gerappelleerd             |         |
        | 35 | geparafeerd               |         |
        | 36 | route vervolgd            | 35      |
        | 37 | advies gegeven            |         |
        | 38 | route vervolgd            | 37      |
        | 39 | akkoord mits gegeven      |         |
        | 40 | inhoud gewijzigd          |         |
        | 41 | voorwaarde vervuld        |         |
        | 42 | route vervolgd            | 41      |
        | 43 | mede namens bevestigd     |         |
        | 44 | mede namens bevestigd     |         |
        | 45 | mede namens bevestigd     |         |
        | 46 | mede namens bevestigd     |         |
        | 47 | route vervolgd            | 46      |
        | 48 | verzonden                 |         |
      En zijn er 6 punten in behandeling en 16 afgedaan
      En staat in de tijdlijn "geparafeerd" van een vervanger, namens de DG
      En geeft naspelen en herbouwen hetzelfde
