# language: nl
Functionaliteit: Moties en toezeggingen
  Wat de Kamer vroeg, is afgedaan als zij daar een brief over kreeg, en niet eerder.

  Regel: I17 Afgedaan door een verzonden brief

    Scenario: Deels afgedaan
      Gegeven de nota noemt
        | in | punt                    | deel               |
        | 4h | toezegging TZ202509-142 | de eerste toezegging |
      En de nota ligt bij de bestuursondersteuning
      Als de bestuursondersteuning verzendt
      Dan is "TZ202509-142" bij ons deels afgedaan

    Scenario: Wat in 4a en in 4h staat, is afgedaan
      Gegeven de nota noemt
        | in | punt                  | deel |
        | 4a | motie kst-36600-XVI-5 |      |
        | 4h | motie kst-36600-XVI-5 |      |
      En de nota ligt bij de bestuursondersteuning
      Als de bestuursondersteuning verzendt
      Dan is "kst-36600-XVI-5" bij ons afgedaan

    Scenario: De Kamer vindt het niet af
      Gegeven de nota noemt
        | in | punt                  | deel |
        | 4h | motie kst-36600-XVI-5 |      |
      En de nota ligt bij de bestuursondersteuning
      En de bestuursondersteuning heeft verzonden
      Als de steller "kst-36600-XVI-5" heropent omdat "De Kamer wil cijfers per gemeente."
      Dan is "kst-36600-XVI-5" bij ons in behandeling

    Scenario: Wat niet af is, valt niet te heropenen
      Gegeven de nota noemt
        | in | punt                  | deel |
        | 4h | motie kst-36600-XVI-5 |      |
      Als de steller "kst-36600-XVI-5" heropent omdat "De Kamer wil cijfers per gemeente."
      Dan wordt dat geweigerd volgens I1: "is niet afgedaan"

  Regel: par. 13 Een verwijzing wordt herkend zoals zij is geschreven

    Abstract Scenario: <tekst>
      Dan herkent de lezer in "<tekst>" <nummer> <hoe> twijfel

      Voorbeelden:
        | tekst                                              | nummer              | hoe    |
        | Zie Kamerstukken II, 2024-2025, 36 725 VI, nr. 26. | kst-36725-VI-26     | zonder |
        | Zie Kamerstuk I 36 658, nr. 5.                     | kst-36658-5         | met    |
        | Zie kst-36725-XVI-C.                               | kst-36725-XVI-C     | zonder |
        | Zie Kamerstukken II 29279, nrs. 955, 958 en 960    | kst-29279-960       | zonder |
        | Zie Kamerstukken II, 29 279, nr. 955 t/m 957       | kst-29279-956       | zonder |
        | Zie gamerstuk 28345-288                            | kst-28345-288       | zonder |
        | Zie toezegging TZ202509-142.                       | TZ202509-142        | zonder |
        | Zie ah-tk-20232024-1121                            | ah-tk-20232024-1121 | zonder |
        | Zie Motie 5464                                     | 5464                | zonder |

  Regel: par. 3 Een nummer van de Kamer is van een punt

    Scenario: Dezelfde motie nog eens vastleggen
      Gegeven de motie "kst-36600-XVI-5" is vastgelegd
      Als de motie "kst-36600-XVI-5" nog eens wordt vastgelegd
      Dan wordt dat geweigerd volgens par. 3: "is bij dit ministerie al uitgegeven"
