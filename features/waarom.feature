# language: nl
Functionaliteit: Waarom niet
  Wie iets niet kan, hoort volgens welke regel, wie er wel aan zet is en hoe het wel kan.

  Achtergrond:
    Gegeven de nota ligt bij de directeur

  Regel: I18 Elke weigering noemt regel, wie en hoe dan wel

    Abstract Scenario: <wie> kan nu niet <handeling>
      Dan hoort <wie> op de vraag waarom <handeling> niet kan: "<zin>"

      Voorbeelden:
        | wie                          | handeling            | zin                                               |
        | de DG                        | parafeer             | VWS/directeur-DMO wel                             |
        | de steller                   | wijzig               | De parafenlijn is begonnen                        |
        | de staatssecretaris          | geef_akkoord         | U bent niet aan de beurt; VWS/directeur-DMO wel.  |
        | de DG                        | geef_akkoord         | Alleen een bewindspersoon kan dit doen            |
        | JenV                         | stem_af              | Deze stap is al gezet door JenV/directeur-beleid  |
        | de bestuursondersteuning     | verzend              | De stap lijn.VWS.directeur is nog niet gezet      |
        | de steller                   | dien_in              | De nota is al ingediend; nu is het aan VWS/directeur-DMO. |
        | de directeur                 | dien_in              | Alleen de steller van deze nota kan dit doen      |
        | de DG                        | heropen              | Er is nog geen akkoord                            |
        | de DG                        | trek_in              | Alleen de steller van deze nota kan dit doen      |
        | de auditor                   | trek_in              | Wie alleen leest of beheert, beslist niet         |
        | de staatssecretaris van JenV | bevestig_mede_namens | U bent niet aan de beurt; VWS/directeur-DMO wel.  |

    Scenario: Vragen zonder te doen
      Dan is er voor de directeur geen reden waarom parafeer niet kan
      En is er voor de steller geen reden waarom trek_in niet kan
      En wacht de nota nog op de directeur

    Scenario: Meer dan een reden
      Gegeven de DG leest de nota
      En de directeur heeft om aanpassing van 4d gevraagd
      En de steller heeft 4d gewijzigd
      Als de DG parafeert
      Dan wordt dat geweigerd volgens I4: "U bent niet aan de beurt"
      En noemt de weigering ook "U zag versie 1; inmiddels geldt versie 2."

    Scenario: Na akkoord zijn het anderen die heropenen en intrekken
      Gegeven de directeur heeft geparafeerd
      En de DG heeft geparafeerd
      En de politiek assistent heeft positief geadviseerd
      En de staatssecretaris heeft akkoord gegeven
      Dan is er voor de DG geen reden waarom heropen niet kan
      En hoort de steller op de vraag waarom heropen niet kan: "Alleen VWS/"
      En hoort de steller op de vraag waarom trek_in niet kan: "Alleen VWS/stas-LMZ kan dit doen."
      En is er voor de staatssecretaris geen reden waarom trek_in niet kan
