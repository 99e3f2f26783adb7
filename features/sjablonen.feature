# language: nl
Functionaliteit: Sjablonen, kalender en functielijsten vaststellen
  Langs wie een nota gaat, schrijft de ene beheerder op; een andere laat het gelden.

  Regel: par. 6 Vaststellen door een ander

    Scenario: Een andere beheerder laat het gelden
      Gegeven er is een tweede beheerder
      En de beheerder heeft een sjabloon ontworpen waarin DCo niet meer voorkomt
      Als de tweede beheerder het sjabloon vaststelt
      Dan geldt versie 2 van het sjabloon

    Scenario: Een nota gaat langs de versie die nu geldt
      Gegeven er is een tweede beheerder
      En de beheerder heeft een sjabloon ontworpen waarin DCo niet meer voorkomt
      En de tweede beheerder heeft het sjabloon vastgesteld
      En de nota ligt bij FEZ
      Dan wacht de nota op FEZ
      En wacht de nota niet op DCo

    Scenario: Zolang niemand haar vaststelt, geldt een versie niet
      Gegeven de beheerder heeft een sjabloon ontworpen waarin DCo niet meer voorkomt
      En de nota ligt bij FEZ
      Dan wacht de nota op DCo

    Scenario: Wie schreef, stelt niet vast
      Gegeven de beheerder heeft een sjabloon ontworpen waarin alles klopt
      Als de beheerder het sjabloon vaststelt
      Dan wordt dat geweigerd volgens I13: "U schreef zelf mee aan deze versie"
      En kan het wel zo: "Laat een andere beheerder haar vaststellen"

    Scenario: Ook niet als een ander later nog iets wijzigde
      Gegeven er is een tweede beheerder
      En de beheerder heeft een sjabloon ontworpen waarin alles klopt
      En de tweede beheerder heeft een sjabloon ontworpen waarin DCo niet meer voorkomt
      Als de beheerder het sjabloon vaststelt
      Dan wordt dat geweigerd volgens I13: "U schreef zelf mee aan deze versie"

    Scenario: Alleen beheer van het eigen ministerie
      Als de DG een sjabloon ontwerpt
      Dan wordt dat geweigerd volgens I4: "U bent niet de houder van VWS/beheer"

    Scenario: Een ander ministerie gaat er niet over
      Gegeven de beheerder heeft een sjabloon ontworpen waarin alles klopt
      Als de beheerder van JenV het sjabloon vaststelt
      Dan wordt dat geweigerd volgens I4: "Dit is van VWS"

  Regel: I3 Wat wordt vastgesteld, is wat werd gezien

    Scenario: Het ontwerp veranderde ondertussen
      Gegeven er is een tweede beheerder
      En de beheerder heeft een sjabloon ontworpen waarin alles klopt
      En de tweede beheerder heeft het ontwerp voor zich
      En de beheerder heeft een sjabloon ontworpen waarin DCo niet meer voorkomt
      Als de tweede beheerder het sjabloon vaststelt
      Dan wordt dat geweigerd volgens I3: "Het ontwerp is een ander dan u zag"

    Scenario: De kalender veranderde ondertussen
      Gegeven er is een tweede beheerder
      En de beheerder heeft een kalender voorgesteld met een feestdag op 14 november
      En de tweede beheerder heeft de kalender voor zich
      En de beheerder heeft een kalender voorgesteld met een feestdag op 17 november
      Als de tweede beheerder de kalender vaststelt
      Dan wordt dat geweigerd volgens I3: "Het ontwerp is een ander dan u zag"

  Regel: I1 Wat al geldt, wordt niet nog eens vastgesteld

    Scenario: Twee keer vaststellen
      Gegeven er is een tweede beheerder
      En de beheerder heeft een sjabloon ontworpen waarin alles klopt
      En de tweede beheerder heeft het sjabloon vastgesteld
      Als de tweede beheerder het sjabloon vaststelt
      Dan wordt dat geweigerd volgens I1: "geen nieuwe versie ontworpen"

    Scenario: De kalender twee keer
      Gegeven er is een tweede beheerder
      En de beheerder heeft een kalender voorgesteld met een feestdag op 14 november
      En de tweede beheerder heeft de kalender vastgesteld
      Als de tweede beheerder de kalender vaststelt
      Dan wordt dat geweigerd volgens I1: "is al vastgesteld"

  Regel: I13 Wat is ingetrokken, geldt niet meer

    Scenario: Er wordt geen nota meer mee geopend
      Gegeven er is een tweede beheerder
      En de beheerder heeft een sjabloon ontworpen waarin alles klopt
      En de tweede beheerder heeft het sjabloon vastgesteld
      En het sjabloon is ingetrokken
      Als de steller de nota opent
      Dan wordt dat geweigerd volgens I13: "Van sjabloon VWS/kamerbrief geldt geen versie"

    Scenario: Twee keer intrekken
      Gegeven er is een tweede beheerder
      En de beheerder heeft een sjabloon ontworpen waarin alles klopt
      En de tweede beheerder heeft het sjabloon vastgesteld
      En het sjabloon is ingetrokken
      Als de beheerder het sjabloon intrekt
      Dan wordt dat geweigerd volgens I1: "is al ingetrokken"

  Regel: par. 8 Elke controle T1 tot en met T10

    Abstract Scenario: Een route die niet kan, geldt niet
      Gegeven er is een tweede beheerder
      En de beheerder heeft een sjabloon ontworpen waarin <ontwerp>
      Als de tweede beheerder het sjabloon vaststelt
      Dan wordt dat geweigerd volgens par. 8: "<reden>"

      Voorbeelden:
        | ontwerp                                              | reden                                               |
        | twee groepen akkoord geven                           | Precies een groep van de route geeft akkoord. (T1)  |
        | na het akkoord nog een paraaf komt                   | Na het akkoord komt geen paraaf meer. (T2)          |
        | 201 stappen staan                                    | De route heeft 201 stappen; hoogstens 200 mag. (T3) |
        | een functie staat die niet bestaat                   | De functie VWS/x bestaat niet. (T4)                 |
        | een politiek assistent parafeert                     | zet geen stap paraaf. (T4)                          |
        | een persoon twee stappen zou zetten                  | blijft niemand over. (T5)                           |
        | een voorwaarde vraagt naar een sectie die er niet is | De voorwaarde vraagt naar sectie 9z. (T6)           |
        | een reikwijdte een onderdeel noemt dat er niet is    | De reikwijdte noemt onderdeel 9z. (T7)              |
        | stilte een paraaf vervangt                           | Stilte kan bij paraaf niets betekenen. (T8)         |
        | een afstemming met een paraaf eindigt                | De laatste stap van een afstemming is afstemmen. (T9) |
        | een termijn nul werkdagen duurt                      | Een termijn is minstens een werkdag. (T10)          |

    Scenario: Een functie die niemand bezet
      Gegeven er is een tweede beheerder
      En niemand is de directeur
      En de beheerder heeft een sjabloon ontworpen waarin alles klopt
      Als de tweede beheerder het sjabloon vaststelt
      Dan wordt dat geweigerd volgens par. 8: "VWS/directeur-DMO wordt door niemand bezet (I19). (T4)"

  Regel: par. 11 Ook de kalender stelt een ander vast

    Scenario: Een termijn telt met de nieuwe feestdag
      Gegeven er is een tweede beheerder
      En de beheerder heeft een kalender voorgesteld met een feestdag op 14 november
      En de tweede beheerder heeft de kalender vastgesteld
      En een concept van de nota
      Als de steller indient
      Dan is de termijn van JenV 19 november

    Scenario: Wie hem voorstelde, stelt hem niet vast
      Gegeven de beheerder heeft een kalender voorgesteld met een feestdag op 14 november
      Als de beheerder de kalender vaststelt
      Dan wordt dat geweigerd volgens I13: "U schreef zelf mee aan deze versie"

  Regel: par. 6 Welke functies buiten genoemd worden, stelt een ander vast

    Scenario: De lijst van het ministerie geldt
      Gegeven er is een tweede beheerder
      En de beheerder heeft een functielijst voorgesteld waarin alleen de DG openbaar is
      En de tweede beheerder heeft de functielijst vastgesteld
      Dan mogen van VWS buiten genoemd worden: DG*
      En mogen van JenV buiten genoemd worden: SG, pSG, DG*, directeur*

    Scenario: Wie haar voorstelde, stelt haar niet vast
      Gegeven de beheerder heeft een functielijst voorgesteld waarin alleen de DG openbaar is
      Als de beheerder de functielijst vaststelt
      Dan wordt dat geweigerd volgens I13: "U schreef zelf mee aan deze versie"

  Regel: par. 8 Elk ministerie ziet alleen zijn eigen tussenstappen

    Scenario: JenV gaat zijn eigen weg
      Gegeven JenV heeft een eigen baan vastgesteld, langs het afdelingshoofd
      En de nota is ingediend
      Dan wacht de nota op het afdelingshoofd van JenV
      En wacht de nota op SZW
      En ziet JenV dat het aan het afdelingshoofd van JenV is
      En ziet de steller dat het aan JenV is
      En ziet de steller niet dat het aan het afdelingshoofd van JenV is
      En ziet SZW niet dat het aan het afdelingshoofd van JenV is

    Scenario: Wie er tussen tekent, ziet alleen zijn ministerie
      Gegeven JenV heeft een eigen baan vastgesteld, langs het afdelingshoofd
      En de nota is ingediend
      En het afdelingshoofd van JenV heeft geparafeerd
      En JenV heeft afgestemd
      Dan ziet JenV in de tijdlijn "geparafeerd" van het afdelingshoofd van JenV
      En ziet de steller in de tijdlijn niets van het afdelingshoofd van JenV
      En ziet de steller in de tijdlijn "afgestemd" van JenV
      En wacht de nota niet op JenV

    Scenario: Een eigen baan waar niemand werkt, houdt een ander niet op
      Gegeven JenV heeft een eigen baan vastgesteld, langs het afdelingshoofd
      En niemand is het afdelingshoofd van JenV
      En de nota is ingediend
      Dan wacht de nota op JenV

    Scenario: Zonder eigen baan vraagt de route het ministerie zelf
      Gegeven de nota is ingediend
      Dan wacht de nota op JenV
      En ziet de steller dat het aan JenV is
