# language: nl
Functionaliteit: Toezeggingen en wie ze nakomt
  De Kamer houdt bij wat is toegezegd; het ministerie houdt bij wie het nakomt, en wanneer.

  Regel: I17 Alleen een verzonden brief doet af, en de Kamer kan heropenen

    Scenario: De Kamer heropent
      Gegeven de coördinator heeft ingelezen
        | wat        | nummer       | op  | zegt             |
        | toezegging | TZ202509-142 | 3-9 | Status: Afgedaan |
      En de nota doet "TZ202509-142" af
      En de nota ligt bij de bestuursondersteuning
      En de bestuursondersteuning heeft verzonden
      Als de coördinator inleest
        | wat        | nummer       | op   | zegt               |
        | toezegging | TZ202509-142 | 9-11 | Status: Openstaand |
      Dan is "TZ202509-142" volgens de Kamer openstaand
      En is "TZ202509-142" bij ons in behandeling

    Scenario: Volgens de Kamer openstaand, bij ons afgedaan
      Gegeven de coördinator heeft ingelezen
        | wat        | nummer       | op  | zegt               |
        | toezegging | TZ202509-142 | 3-9 | Status: Openstaand |
      En de nota doet "TZ202509-142" af
      En de nota ligt bij de bestuursondersteuning
      Als de bestuursondersteuning verzendt
      Dan is "TZ202509-142" volgens de Kamer openstaand
      En is "TZ202509-142" bij ons afgedaan
      En staat "TZ202509-142" wel in de lijst "open bij de Kamer"

    Scenario: Een eerdere brief deed het al af
      Gegeven de nota ligt bij de bestuursondersteuning
      En de bestuursondersteuning heeft verzonden
      En de coördinator heeft ingelezen
        | wat        | nummer       | op  | zegt               |
        | toezegging | TZ202509-142 | 3-9 | Status: Openstaand |
      En de coördinator heeft "TZ202509-142" toegewezen aan de staatssecretaris en de steller
      Als de steller meldt dat de brief van de nota "TZ202509-142" afdoet
      Dan is "TZ202509-142" bij ons afgedaan

    Scenario: Een brief die niet is verzonden, doet niets af
      Gegeven de coördinator heeft ingelezen
        | wat        | nummer       | op  | zegt               |
        | toezegging | TZ202509-142 | 3-9 | Status: Openstaand |
      En de coördinator heeft "TZ202509-142" toegewezen aan de staatssecretaris en de steller
      Als de steller meldt dat de brief van de nota "TZ202509-142" afdoet
      Dan wordt dat geweigerd volgens I17: "Deze brief is niet verzonden"

    Scenario: Een eerdere brief meldde voortgang
      Gegeven de nota ligt bij de bestuursondersteuning
      En de bestuursondersteuning heeft verzonden
      En de coördinator heeft ingelezen
        | wat        | nummer       | op  | zegt               |
        | toezegging | TZ202509-142 | 3-9 | Status: Openstaand |
      En de coördinator heeft "TZ202509-142" toegewezen aan de staatssecretaris en de steller
      Als de steller meldt dat de brief van de nota voortgang geeft over "TZ202509-142"
      Dan is "TZ202509-142" bij ons in behandeling

    Scenario: Wat is afgedaan, wordt niet nog eens afgedaan
      Gegeven de nota noemt
        | in | punt                    | deel |
        | 4h | toezegging TZ202509-142 |      |
      En de nota ligt bij de bestuursondersteuning
      En de bestuursondersteuning heeft verzonden
      Als de steller meldt dat de brief van de nota "TZ202509-142" afdoet
      Dan wordt dat geweigerd volgens I17: "is al afgedaan"

    Scenario: Niet uitvoeren vraagt een reden
      Gegeven de nota ligt bij de bestuursondersteuning
      En de bestuursondersteuning heeft verzonden
      En de motie "kst-36600-XVI-5" is vastgelegd
      Als de steller meldt dat de brief van de nota "kst-36600-XVI-5" niet uitvoert, zonder reden
      Dan wordt dat geweigerd volgens I14: "een reden nodig"

  Regel: par. 13 De woorden van de Kamer blijven staan

    Abstract Scenario: <woord>
      Als de coördinator inleest
        | wat        | nummer       | op  | zegt            |
        | toezegging | TZ202509-142 | 3-9 | Status: <woord> |
      Dan is "TZ202509-142" volgens de Kamer <stand>

      Voorbeelden:
        | woord          | stand          |
        | Openstaand     | openstaand     |
        | Deels Afgedaan | deels afgedaan |
        | Voldaan        | afgedaan       |
        | Vervallen      | vervallen      |
        | Niet nagekomen | niet nagekomen |
        | Ingehaald      | onbekend       |

    Scenario: Een toezegging zonder datum valt op
      Als de coördinator inleest
        | wat        | nummer       | op  | zegt                                |
        | toezegging | TZ202509-142 | 3-9 | DatumNakoming: 0001-01-01T00:00:00Z |
        | toezegging | TZ202509-143 | 3-9 | DatumNakoming: 2026-01-15T00:00:00Z |
      Dan staat "TZ202509-142" wel in de lijst "zonder datum"
      En staat "TZ202509-143" niet in de lijst "zonder datum"

  Regel: I4 Wie toewijst, en wie het dossier houdt

    Scenario: De coördinator wijst toe
      Gegeven de motie "kst-36600-XVI-5" is vastgelegd
      Als de coördinator "kst-36600-XVI-5" toewijst aan de staatssecretaris en het afdelingshoofd
      Dan is "kst-36600-XVI-5" van de staatssecretaris en het afdelingshoofd

    Scenario: Een ander wijst niet toe
      Gegeven de motie "kst-36600-XVI-5" is vastgelegd
      Als de steller "kst-36600-XVI-5" toewijst aan de staatssecretaris en het afdelingshoofd
      Dan wordt dat geweigerd volgens I4: "VWS/coordinator-kamerpunten"

    Scenario: Alleen de dossierhouder begint
      Gegeven de motie "kst-36600-XVI-5" is vastgelegd
      En de coördinator heeft "kst-36600-XVI-5" toegewezen aan de staatssecretaris en het afdelingshoofd
      Als de steller begint aan "kst-36600-XVI-5"
      Dan wordt dat geweigerd volgens I4: "U bent niet de houder van VWS/afdelingshoofd-DMO"

    Scenario: De dossierhouder die iets anders is, begint als dossierhouder
      Gegeven de motie "kst-36600-XVI-5" is vastgelegd
      En de steller is nu ook de beheerder
      En de coördinator heeft "kst-36600-XVI-5" toegewezen aan de staatssecretaris en de steller
      Als de steller als de beheerder begint aan "kst-36600-XVI-5"
      Dan wordt dat geweigerd volgens I4: "U bent niet de houder van VWS/beleidsmedewerker-DMO"

    Scenario: De dossierhouder begint
      Gegeven de motie "kst-36600-XVI-5" is vastgelegd
      En de coördinator heeft "kst-36600-XVI-5" toegewezen aan de staatssecretaris en het afdelingshoofd
      Als het afdelingshoofd begint aan "kst-36600-XVI-5"
      Dan is "kst-36600-XVI-5" bij ons in behandeling

    Scenario: Een ander ministerie heropent niet wat nog van niemand is
      Gegeven de nota noemt
        | in | punt                  | deel |
        | 4h | motie kst-36600-XVI-5 |      |
      En de nota ligt bij de bestuursondersteuning
      En de bestuursondersteuning heeft verzonden
      Als SZW "kst-36600-XVI-5" heropent omdat "De Kamer wil cijfers per gemeente."
      Dan wordt dat geweigerd volgens I4: "een ambtenaar van VWS"

    Scenario: Wat van niemand is, opent geen ambtenaar zonder ministerie
      Gegeven de coördinator heeft ingelezen
        | wat   | nummer          | op   | zegt |
        | motie | kst-36600-XVI-5 | 3-11 |      |
      Als de steller begint aan "kst-36600-XVI-5"
      Dan wordt dat geweigerd volgens I4: "is nog aan niemand toegewezen"

    Scenario: Een bewindspersoon houdt geen dossier
      Gegeven de motie "kst-36600-XVI-5" is vastgelegd
      Als de coördinator "kst-36600-XVI-5" toewijst aan de staatssecretaris en de staatssecretaris van Jeugd
      Dan wordt dat geweigerd volgens par. 5: "is geen functie van een ambtenaar"

  Regel: I1 Wat al zo is, wordt niet nog eens vastgelegd

    Scenario: Nog eens toewijzen
      Gegeven de motie "kst-36600-XVI-5" is vastgelegd
      En de coördinator heeft "kst-36600-XVI-5" toegewezen aan de staatssecretaris en de steller
      Als de coördinator "kst-36600-XVI-5" toewijst aan de staatssecretaris van Jeugd en de steller
      Dan wordt dat geweigerd volgens I1: "is al toegewezen aan VWS/stas-LMZ"

    Scenario: Overdragen aan wie het al heeft
      Gegeven de motie "kst-36600-XVI-5" is vastgelegd
      En de coördinator heeft "kst-36600-XVI-5" toegewezen aan de staatssecretaris en de steller
      Als de coördinator "kst-36600-XVI-5" overdraagt van de steller aan de steller
      Dan wordt dat geweigerd volgens I1: "is al van VWS/beleidsmedewerker-DMO"

    Scenario: Nog eens beginnen
      Gegeven de motie "kst-36600-XVI-5" is vastgelegd
      En de steller is begonnen aan "kst-36600-XVI-5"
      Als de steller begint aan "kst-36600-XVI-5"
      Dan wordt dat geweigerd volgens I1: "is al gestart"

    Scenario: Een tweede eerste termijn
      Gegeven de motie "kst-36600-XVI-5" is vastgelegd
      En de steller heeft "kst-36600-XVI-5" een termijn gesteld op 1-12-2025
      Als de steller "kst-36600-XVI-5" een termijn stelt op 1-1-2026
      Dan wordt dat geweigerd volgens I1: "heeft al een termijn"

  Regel: par. 13 Bij een kabinetswissel gaat alles in een keer over

    Scenario: Alles van de ene bewindspersoon gaat naar de andere
      Gegeven de motie "kst-36600-XVI-5" is vastgelegd
      En de motie "kst-36600-XVI-9" is vastgelegd
      En de coördinator heeft "kst-36600-XVI-5" toegewezen aan de staatssecretaris en de steller
      En de coördinator heeft "kst-36600-XVI-9" toegewezen aan de staatssecretaris en het afdelingshoofd
      Als de coördinator "kst-36600-XVI-5, kst-36600-XVI-9" overdraagt van de staatssecretaris aan de staatssecretaris van Jeugd
      Dan staan "kst-36600-XVI-5, kst-36600-XVI-9" op naam van de staatssecretaris van Jeugd
      En is "kst-36600-XVI-9" van de staatssecretaris van Jeugd en het afdelingshoofd

    Scenario: Is er een intussen van een ander, dan gaat er niets over
      Gegeven de motie "kst-36600-XVI-5" is vastgelegd
      En de motie "kst-36600-XVI-9" is vastgelegd
      En de coördinator heeft "kst-36600-XVI-5" toegewezen aan de staatssecretaris en de steller
      En de coördinator heeft "kst-36600-XVI-9" toegewezen aan de staatssecretaris van Jeugd en de steller
      Als de coördinator "kst-36600-XVI-5, kst-36600-XVI-9" overdraagt van de staatssecretaris aan de staatssecretaris van Jeugd
      Dan wordt dat geweigerd volgens par. 5: "is niet van VWS/stas-LMZ"
      En is "kst-36600-XVI-5" van de staatssecretaris en de steller

    Scenario: Overdragen vraagt een reden
      Gegeven de motie "kst-36600-XVI-5" is vastgelegd
      En de coördinator heeft "kst-36600-XVI-5" toegewezen aan de staatssecretaris en de steller
      Als de coördinator "kst-36600-XVI-5" overdraagt van de steller aan het afdelingshoofd zonder reden
      Dan wordt dat geweigerd volgens I14: "een reden nodig"

  Regel: I15 Verlengen laat de eerste termijn staan

    Scenario: Een termijn verlengen
      Gegeven de motie "kst-36600-XVI-5" is vastgelegd
      En de steller heeft "kst-36600-XVI-5" een termijn gesteld op 1-12-2025
      Als de steller de termijn van "kst-36600-XVI-5" verlengt tot 1-2-2026
      Dan is de termijn van "kst-36600-XVI-5" 1-2-2026
      En staat bij "kst-36600-XVI-5" 1 keer "Termijn gesteld op 01-12-2025"
      En staat bij "kst-36600-XVI-5" 1 keer "Termijn verlengd van 01-12-2025 naar 01-02-2026"

    Scenario: Verlengen kan alleen naar later
      Gegeven de motie "kst-36600-XVI-5" is vastgelegd
      En de steller heeft "kst-36600-XVI-5" een termijn gesteld op 1-12-2025
      Als de steller de termijn van "kst-36600-XVI-5" verlengt tot 1-12-2025
      Dan wordt dat geweigerd volgens par. 5: "alleen naar een latere dag"

    Scenario: Wat net begonnen is, valt niet op
      Gegeven de motie "kst-36600-XVI-5" is vastgelegd
      Als de steller "kst-36600-XVI-5" een termijn stelt op 1-12-2025
      Dan staat "kst-36600-XVI-5" niet in de lijst "te laat"
      En staat "kst-36600-XVI-5" niet in de lijst "geen voortgang"

    Scenario: Wat stilligt of te laat is, valt op
      Gegeven de motie "kst-36600-XVI-5" is vastgelegd
      En de steller heeft "kst-36600-XVI-5" een termijn gesteld op 1-12-2025
      Als er 91 dagen voorbijgaan
      Dan staat "kst-36600-XVI-5" wel in de lijst "te laat"
      En staat "kst-36600-XVI-5" wel in de lijst "geen voortgang"
