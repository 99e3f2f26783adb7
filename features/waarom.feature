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
        | de staatssecretaris van JenV | bevestig_mede_namens | U bent niet aan de beurt; VWS/directeur-DMO wel.  |

    Scenario: Vragen zonder te doen
      Dan is er voor de directeur geen reden waarom parafeer niet kan
      En wacht de nota nog op de directeur

    Scenario: Meer dan een reden
      Gegeven de DG leest de nota
      En de directeur heeft om aanpassing van 4d gevraagd
      En de steller heeft 4d gewijzigd
      Als de DG parafeert
      Dan wordt dat geweigerd volgens I4: "U bent niet aan de beurt"
      En noemt de weigering ook "U zag versie 1; inmiddels geldt versie 2."
