/** Building, land, monuments, surveying, water, sewers, and trees. */
export const BUILDING_AND_LAND: string = `
Bauamt, Bauaufsicht, Bauordnungsamt, Bauverwaltung, Bauaufsichtsbehörde, Bauordnung, Baurechtsamt, Baurecht, Baubehörde, Bauaufsichtsamt, untere Bauaufsichtsbehörde
Baugenehmigung, Bauantrag, Baubewilligung, Bauerlaubnis, bauen dürfen, Bauvorhaben, Baugesuch, Baugenehmigungsverfahren, Bauantragsunterlagen
Haus bauen, Hausbau, Neubau, Anbau, Garage bauen, Carport, Wintergarten, Dachausbau, Balkon, Gartenhaus, Dachgaube, Gartenhütte, Schuppen, Terrassenüberdachung, Pool bauen, Aufstockung -> Baugenehmigung, Bauantrag, Bauberatung
Bauberatung, Bauinformation, Beratung für Bauherren, Fragen zum Bauen, Planungsauskunft, Bauauskunft
Bauherr, Bauherrin, Häuslebauer, Bauherren
Bauvoranfrage, Vorbescheid, Voranfrage, Bauvorbescheid, Bauanfrage
Genehmigungsfreistellung, Freistellungsverfahren, Kenntnisgabeverfahren, genehmigungsfrei bauen, verfahrensfreies Bauvorhaben, genehmigungsfrei, ohne Genehmigung bauen, Bauanzeige
Baubeginn, Baubeginnsanzeige, Baubeginn anzeigen, Bauanzeige
Baufertigstellung, Fertigstellungsanzeige, Bauabnahme, Nutzungsaufnahme, Rohbauabnahme, Bauzustandsbesichtigung
Verlängerung Baugenehmigung, Verlängerung der Baugenehmigung, Geltungsdauer der Baugenehmigung
Nutzungsänderung, Umnutzung, Büro in Wohnung umwandeln, Nutzung ändern, Laden in Wohnung umwandeln, Wohnung gewerblich nutzen
Abbruch, Abriss, abreißen, Haus abreißen, Abbruchanzeige, Abbruchgenehmigung, Beseitigung baulicher Anlagen, Gebäudeabbruch
Schwarzbau, ohne Genehmigung gebaut, illegaler Bau, Baukontrolle, Baustopp, Baueinstellung, ungenehmigter Bau, Baukontrolleur, Schwarzbauten
Bauakte, Bauakten, Bauaktenarchiv, Akteneinsicht, Hausakte, Baupläne, Bauplan, Grundriss, Bauzeichnung, Einsicht in Bauakten, Hausakten, Bauarchiv, Bauakteneinsicht, alte Pläne vom Haus
Baulast, Baulastenverzeichnis, Baulastenauskunft, Auskunft aus dem Baulastenverzeichnis, Baulasteintragung
Abstandsfläche, Grenzabstand, Abstandsflächen, Nachbarzustimmung, Grenzbebauung, Nachbarbeteiligung
Abweichung vom Bebauungsplan, Befreiung vom Bebauungsplan, Ausnahme vom Bebauungsplan, isolierte Befreiung
Abgeschlossenheitsbescheinigung, Abgeschlossenheit, Eigentumswohnung teilen, Aufteilungsplan, Haus in Wohnungen aufteilen, WEG-Bescheinigung
Grundstücksteilung, Grundstück teilen, Teilungsgenehmigung, Zerlegung, Flurstück teilen
Bebauungsplan, B-Plan, Flächennutzungsplan, Bauleitplanung, Bauleitplan, was darf ich bauen, FNP, Bebauungspläne, Bauleitpläne, Planfeststellung, Planfeststellungsverfahren
Baugebiet, Neubaugebiet, Bauland, Bauplatz, Baugrundstück, Grundstück kaufen, Baulücke, Bauplätze, städtische Grundstücke, Liegenschaften, Liegenschaftsamt, Grundstücksverkauf, Liegenschaftsverwaltung, Baugrund, Einheimischenmodell
Erbbaurecht, Erbpacht, Erbbauzins, Erbbaurechtsvertrag
Vorkaufsrecht, Negativzeugnis, Vorkaufsrechtsverzicht, Vorkaufsrechtsbescheinigung, Verzicht auf das Vorkaufsrecht, Vorkaufsrechtsanfrage, Negativattest Grundstück
Grundstück, Flurstück, Parzelle, Flurnummer, Grundbesitz, Gelände
Pacht, pachten, verpachten, Pachtvertrag, städtische Flächen mieten
Stadtplanung, Stadtplanungsamt, Stadtentwicklung, Planungsamt, Raumordnung, Regionalplanung, Stadtentwicklungsplanung, Stadtteilentwicklung
Sanierungsgebiet, Stadterneuerung, Städtebauförderung, Dorferneuerung, Stadtsanierung, sanierungsrechtliche Genehmigung, Quartiersmanagement, Modernisierung, Altstadtsanierung, Umlegung, Quartiersmanager
Denkmalschutz, Denkmal, Denkmalpflege, denkmalgeschützt, Denkmalbehörde, denkmalrechtliche Erlaubnis, altes Haus sanieren, Baudenkmal, Denkmalschutzbehörde, Denkmalliste, Denkmalschutzgenehmigung
Denkmal-AfA, Steuerbescheinigung Denkmal, Bescheinigung nach § 7i, Steuervorteil Denkmal
Bodendenkmal, Archäologie, Ausgrabung, archäologischer Fund, Nachforschungsgenehmigung, Metalldetektor, Sondengänger, Schatzsuche, archäologische Funde
Werbeanlage, Werbeanlagen, Leuchtreklame, Werbeschild, Werbetafel, Außenwerbung, Reklameschild, Firmenschild
Satellitenschüssel, Mobilfunkmast, Antenne, Mobilfunk, Sendemast, Funkmast
Solaranlage, Photovoltaik, PV-Anlage, Balkonkraftwerk, Solarförderung, Photovoltaikanlage, Solarkataster, Solardach, Stecker-Solar, Solarzellen
Wärmepumpe, Heizungstausch, Erdwärme, Geothermie, neue Heizung, Erdwärmesonde, Heizung, Erdsonde
Fernwärme, Wärmeplanung, kommunale Wärmeplanung, Nahwärme, Fernwärmeanschluss
Energieausweis, Gebäudeenergiegesetz, GEG, Energiepass, EWärmeG, Energienachweis
Windrad, Windkraft, Windenergie, Windkraftanlage, Windenergieanlage
Brandschutz, Feuerbeschau, Brandverhütungsschau, Brandschutznachweis, vorbeugender Brandschutz, Brandschau, Feuerschau, Rettungswege, Feuerwehrzufahrt
Statik, Prüfingenieur, Standsicherheit, Prüfstatiker, Standsicherheitsnachweis, einsturzgefährdet
Aufzug, Lift, Fahrstuhl
Toilettenanlage, öffentliche Toilette, WC, Klo, Toilette, öffentliches WC, Toiletten
Hausnummer, Hausnummer beantragen, Hausnummernvergabe, Hausnummernbescheinigung, Hausnummernzuteilung, Hausnummernschild, Vergabe von Hausnummern
Vermessungsamt, Katasteramt, Vermessung, Liegenschaftskataster, Kataster, Katasterauszug, Grundstück vermessen, Katasterauskunft, Grenzvermessung, Vermesser, Amt für Bodenmanagement, Vermessungsingenieur
Flurkarte, Lageplan, Katasterkarte, Liegenschaftskarte, Auszug aus der Liegenschaftskarte, Katasterplan, Grundstücksplan, amtlicher Lageplan, Auszug aus dem Liegenschaftskataster, ALKIS
Grenzstein, Grenzpunkt, Grenzfeststellung, Grundstücksgrenze, Grenzermittlung, Abmarkung, Grenzstreit
Gebäudeeinmessung, Gebäudevermessung, Einmessung, Haus einmessen, Einmessungspflicht
Stadtplan, Landkarten, Geodaten, Geoportal, Luftbild, Geoinformation, Landkarte, GIS, Luftbilder, Ortsplan, topographische Karte, Stadtkarte, 3D-Stadtmodell
Bodenrichtwert, Gutachterausschuss, Grundstückswert, Bodenwert, Wert meines Hauses, Verkehrswert, Grundstückspreis, Bodenrichtwerte, Wertgutachten, Verkehrswertgutachten, Grundstücksbewertung, Immobilienpreise, Bodenrichtwertauskunft
Grundbuch, Grundbuchamt, Grundbuchauszug, Grundbucheintrag, Hauskauf, Grundbucheinsicht
Hauskauf, Haus kaufen, Wohnung kaufen, Immobilienkauf -> Grundbuch, Vorkaufsrecht, Grunderwerbsteuer @0.6
Notar, Notarin, Notariat, notariell
Flurbereinigung, Flurneuordnung, ländliche Entwicklung, Bodenordnung

# Wasser und Kanal
Wasser, Trinkwasser, Wasserversorgung, Wasserwerk, Leitungswasser, Trinkwasserqualität, Wasserhärte, Wasserqualität, Trinkwasserverordnung, Legionellen, braunes Wasser
Wasserzähler, Wasseruhr, Zählerstand, Zählerstand melden, Wasserzählerstand, Gartenwasserzähler, Zwischenzähler, Wasserzähler ablesen
Wasseranschluss, Hausanschluss, Anschluss an die Wasserversorgung, Wasserhausanschluss, Wasserleitung
Wassergebühr, Wasserrechnung, Wassergeld, Wasserabrechnung, Wasserpreis
Standrohr, Hydrant, Bauwasser, Standrohrverleih
Stadtwerke, Strom, Gas, Stromanbieter, Energieversorger, Gasanschluss, Stromanschluss, Gemeindewerke
Abwasser, Kanal, Kanalanschluss, Entwässerung, Kanalisation, Stadtentwässerung, Abwassergebühr, Kläranlage, Entwässerungsantrag, Entwässerungsgenehmigung, Schmutzwasser, Abwasserbeseitigung, Kanalgebühr, Entwässerungsgebühr
Kanal verstopft, Rohr verstopft, Kanaldeckel, Gully, Gulli, Rückstau, Kanalreinigung, Abfluss verstopft
Dichtheitsprüfung, Zustandsprüfung, Kanalprüfung, Dichtheitsnachweis, Grundstücksentwässerung
Niederschlagswasser, Regenwasser, Versickerung, versiegelte Fläche, gesplittete Abwassergebühr, Regenwassergebühr, Niederschlagswassergebühr, Entsiegelung, Zisterne
Kleinkläranlage, Klärgrube, Fäkalien, Grube leeren, Sickergrube, Grubenentleerung, abflusslose Grube
Brunnen, Brunnen bohren, Gartenbrunnen, Grundwasser, Bohranzeige, Brunnenbohrung, Grundwasserentnahme, Bohrung
Wasserrecht, wasserrechtliche Erlaubnis, Gewässer, Bach, Fluss, Wasserbehörde, Gewässerschutz, Gewässerbenutzung, untere Wasserbehörde, Uferbau, Gewässeraufsicht
Hochwasser, Überschwemmung, Hochwasserschutz, Überschwemmungsgebiet, Starkregen, Überflutung, Sandsäcke, Starkregengefahrenkarte, Wasserstand
Öltank, Heizöltank, Heizöl, wassergefährdende Stoffe, Heizölverbraucheranlage, Tankanlage, AwSV

# Natur
Baumfällung, Baum fällen, Baumfällgenehmigung, Baumschutz, Baumschutzsatzung, Baumschutzverordnung, Fällgenehmigung, Bäume fällen, Baum absägen, Baumschnitt, Fällantrag
Baum, Bäume, Straßenbaum, Stadtbaum, umgestürzter Baum, Baumpflege, Baumkataster, Ast abgebrochen, Baumpatenschaft
Hecke, Hecke schneiden, Heckenschnitt, überhängende Äste, Sträucher, Rückschnitt, Gehölzschnitt
Grünfläche, Grünanlage, Grünflächenamt, Gartenamt, Stadtgrün, Parkanlage, Grünanlagen, Gartenbauamt, Stadtgärtnerei, Gartenbau, Stadtpark, Grünpflege
Naturschutz, Naturschutzbehörde, Landschaftsschutz, Naturschutzgebiet, untere Naturschutzbehörde, Landschaftsschutzgebiet, Eingriff in Natur, Naturdenkmal, Biotop, Landschaftspflege
Wald, Forst, Forstamt, Förster, Waldbesitzer, Forstwirtschaft, Försterin, Aufforstung, Waldumwandlung, Erstaufforstung, Stadtwald
Brennholz, Holz sammeln, Brennholz kaufen, Leseholz, Kaminholz, Leseschein, Motorsägenkurs
Pflanzenschutz, Pflanzenschutzmittel, Spritzmittel, Pflanzenschutzsachkunde, Unkrautvernichter, Glyphosat
Dachbegrünung, Fassadenbegrünung, Gründach, Begrünung, Förderprogramm Grün, Blühwiese, Urban Gardening
`
