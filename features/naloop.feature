# language: nl
Functionaliteit: Nalopen op een oude lijst
  Wie naloopt, werkt soms van een lijst die al niet meer klopt. De nota beslist, niet de lijst.

  Regel: I11 Wat niet stil mag, niet te laat is of niet meer openstaat, blijft zoals het is

    Scenario: Een stap waar stilte niets zegt
      Gegeven de nota ligt bij het afdelingshoofd
      En het is 1 december
      Als iemand elke stap naloopt die ooit openstond
      Dan is er niets vastgelegd
      En wacht de nota nog op het afdelingshoofd

    Scenario: De termijn loopt nog
      Gegeven een sjabloon waarin stilte van een ministerie genoeg is
      En de nota is ingediend
      Als iemand elke stap naloopt die ooit openstond
      Dan is er niets vastgelegd
      En wacht de nota nog op JenV

    Scenario: De stap is intussen opnieuw geopend
      Gegeven een sjabloon waarin stilte van een ministerie genoeg is
      En de nota is ingediend
      En JenV heeft afgestemd
      En de steller heeft 3 gewijzigd
      En het is 1 december
      Als iemand elke stap naloopt zoals die eerder openstond
      Dan wacht de nota nog op JenV

    Scenario: Wie wel te laat is, zweeg
      Gegeven een sjabloon waarin stilte van een ministerie genoeg is
      En de nota is ingediend
      En het is 1 december
      Als iemand elke stap naloopt die ooit openstond
      Dan wacht de nota niet op JenV

  Regel: I19 Wat niemand bezette, opent alleen zoals het nu wacht

    Scenario: De stap wacht intussen opnieuw
      Gegeven de nota ligt bij het afdelingshoofd
      En niemand is de directeur
      En het afdelingshoofd heeft geparafeerd
      En de steller heeft in 4b een taalfout gemeld
      En het afdelingshoofd heeft zijn paraaf teruggenomen omdat "Toch nog eens lezen."
      En het afdelingshoofd heeft geparafeerd
      En er is iemand gekomen als de directeur
      Als iemand elke stap naloopt zoals die eerder openstond
      Dan is er niets vastgelegd
