# language: nl
Functionaliteit: Afstemmen met andere ministeries
  Ministeries stemmen naast elkaar af. Wie het niet eens is, zegt dat, en dan wacht de nota.

  Achtergrond:
    Gegeven de nota is ingediend

  Regel: I4 Drie ministeries tegelijk

    Scenario: Ieder in zijn eigen baan
      Als OCW afstemt
      Dan wacht de nota niet meer op OCW
      En wacht de nota nog op JenV
      En wacht de nota nog op SZW

    Abstract Scenario: Zolang <ministerie> niet heeft afgestemd, staat de lijn stil
      Gegeven <een> heeft afgestemd
      En <ander> heeft afgestemd
      Als FEZ parafeert
      Dan wordt dat geweigerd volgens I4: "<ministerie>/directeur-beleid wel"
      En noemt de weigering <ministerie>

      Voorbeelden:
        | ministerie | een  | ander |
        | JenV       | OCW  | SZW   |
        | OCW        | SZW  | JenV  |
        | SZW        | JenV | OCW   |

    Scenario: Na de laatste afstemming komt de nota in beweging
      Gegeven JenV heeft afgestemd
      En OCW heeft afgestemd
      Als SZW afstemt
      Dan wacht de nota op FEZ
      En is vastgelegd: "afgestemd, route vervolgd"

    Scenario: Een ambtenaar van een ander ministerie stemt niet af
      Gegeven FEZ leest de nota
      Als FEZ als JenV tekent
      Dan wordt dat geweigerd volgens I4: "JenV/directeur-beleid hoort bij een ander ministerie"

  Regel: par. 9 Een geschilpunt houdt de afstemming open

    Scenario: Wie een geschilpunt heeft, stemt niet af
      Gegeven JenV heeft een geschilpunt vastgelegd over 3
      Als JenV afstemt
      Dan wordt dat geweigerd volgens par. 9: "Er staat nog een geschilpunt open (1)"
      En kan het wel zo: "Laat JenV/directeur-beleid het geschilpunt opgelost verklaren"

    Scenario: Het houdt alleen de eigen baan op
      Gegeven JenV heeft een geschilpunt vastgelegd over 3
      Als OCW afstemt
      Dan wacht de nota niet meer op OCW
      En wacht de nota nog op JenV

    Scenario: Alleen wie het vastlegde, verklaart het opgelost
      Gegeven JenV heeft een geschilpunt vastgelegd over 3
      Als OCW het geschilpunt opgelost verklaart
      Dan wordt dat geweigerd volgens I4: "U bent niet de houder van JenV/directeur-beleid"

    Scenario: Opgelost, dan afgestemd
      Gegeven JenV heeft een geschilpunt vastgelegd over 3
      En de steller heeft 3 gewijzigd
      En JenV heeft het geschilpunt opgelost verklaard
      Als JenV afstemt
      Dan wacht de nota niet meer op JenV
      En staat in de tijdlijn "geschilpunt opgelost" van JenV

    Scenario: Een baan met een geschilpunt verdwijnt niet uit de nota
      Gegeven JenV heeft een geschilpunt vastgelegd over 3
      Als de steller de afstemming zet op "OCW, SZW"
      Dan wordt dat geweigerd volgens par. 9: "Er staat nog een geschilpunt open (1)"
      En kan het wel zo: "Laat JenV/directeur-beleid het geschilpunt opgelost verklaren"

  Regel: par. 9 Een geschilpunt gaat mee omhoog

    Scenario: De DG legt het voor, en de nota gaat verder
      Gegeven JenV heeft een geschilpunt vastgelegd over 3
      Als de DG het geschil van JenV voorlegt omdat "De staatssecretaris moet kiezen."
      Dan wacht de nota niet meer op JenV
      En staat in de tijdlijn "geschilpunt voorgelegd" van de DG

    Scenario: Het houdt de verzending niet meer tegen
      Gegeven JenV heeft een geschilpunt vastgelegd over 3
      En de DG heeft het geschil van JenV voorgelegd omdat "De staatssecretaris moet kiezen."
      En de nota ligt bij de bestuursondersteuning
      Als de bestuursondersteuning verzendt
      Dan staat in de tijdlijn "verzonden" van de bestuursondersteuning

    Abstract Scenario: <wie> legt niets voor
      Gegeven JenV heeft een geschilpunt vastgelegd over 3
      Als <wie> het geschil van JenV voorlegt omdat "Het moet door."
      Dan wordt dat geweigerd volgens I4: "Alleen VWS/DG-LZ en VWS/stas-LMZ kan dit doen"

      Voorbeelden:
        | wie          |
        | de steller   |
        | de directeur |
        | OCW          |

    Scenario: Niet zonder reden
      Gegeven JenV heeft een geschilpunt vastgelegd over 3
      Als de DG het geschil van JenV voorlegt zonder reden
      Dan wordt dat geweigerd volgens I14: "Hiervoor is een reden nodig"

    Scenario: Zonder geschilpunt is er niets voor te leggen
      Als de DG het geschil van OCW voorlegt omdat "Het moet door."
      Dan wordt dat geweigerd volgens I4: "heeft geen geschilpunt dat ophoudt"

    Scenario: Wijzigt de tekst, dan staat het weer open
      Gegeven JenV heeft een geschilpunt vastgelegd over 3
      En de DG heeft het geschil van JenV voorgelegd omdat "De staatssecretaris moet kiezen."
      En de steller heeft 3 gewijzigd
      Als JenV afstemt
      Dan wordt dat geweigerd volgens par. 9: "Er staat nog een geschilpunt open (1)"

  Regel: I11 Stilte is geen akkoord

    Scenario: De termijn verstrijkt
      Gegeven het is 28 november
      Als de termijnen worden nagelopen
      Dan wacht de nota nog op JenV
      En staat in de tijdlijn geen "geen reactie vastgesteld"

  Regel: par. 11 Een termijn telt werkdagen

    Scenario: Vijf werkdagen
      Dan is de termijn van JenV 18 november

  Regel: par. 8 Een opmerking is voor allen, of voor het eigen ministerie

    Scenario: Voor allen die de nota lezen
      Als JenV opmerkt "Noem de datum."
      Dan leest OCW de opmerking "Noem de datum."
      En leest de steller de opmerking "Noem de datum."
      En wacht de nota nog op JenV

    Scenario: Binnen een ministerie
      Als JenV alleen voor JenV opmerkt "Dit willen wij niet."
      Dan leest FEZ van JenV de opmerking "Dit willen wij niet."
      En leest de auditor de opmerking "Dit willen wij niet."
      En leest de steller de opmerking "Dit willen wij niet." niet
      En leest OCW de opmerking "Dit willen wij niet." niet
      En staat in de tijdlijn geen "opmerking geplaatst"

    Scenario: Niet namens een ander ministerie
      Als JenV alleen voor VWS opmerkt "Let op."
      Dan wordt dat geweigerd volgens par. 5: "U schrijft als JenV/directeur-beleid, niet voor VWS"
      En kan het wel zo: "Kies JenV of allen"

    Scenario: Bij een blok van de tekst
      Als JenV bij 3 opmerkt "Welke datum?"
      Dan leest OCW de opmerking "Welke datum?"

    Scenario: Bij een blok dat er niet meer is
      Als JenV bij een verdwenen blok opmerkt "Welke datum?"
      Dan wordt dat geweigerd volgens par. 5: "De tekst van nu heeft dit blok niet"

    Scenario: Een lege opmerking
      Als JenV opmerkt "  "
      Dan wordt dat geweigerd volgens par. 5: "De opmerking is leeg"

    Scenario: Wie wel leest en niet in de route staat
      Als FEZ van SZW opmerkt "Let op."
      Dan wordt dat geweigerd volgens I4: "Alleen wie in de route staat, plaatst een opmerking"
      En noemt de weigering JenV

    Scenario: Niet meer als de nota is ingetrokken
      Gegeven de steller heeft ingetrokken omdat "Niet meer nodig."
      Als JenV opmerkt "Jammer."
      Dan wordt dat geweigerd volgens I9: "De nota is ingetrokken"
