/** Parking, roads, traffic, local transport, and fines in traffic. */
export const ROADS_AND_PARKING: string = `
# Parken
Bewohnerparkausweis, Anwohnerparkausweis, Bewohnerparken, Anwohnerparken, Parkausweis für Bewohner, Parkausweis, Parkkarte, Parklizenz, Anwohnerausweis, Parkberechtigung, Anwohner-Parkausweis
Parkplatz, parken, Stellplatz, Parkmöglichkeit, Abstellplatz, Parkfläche
Parkhaus, Tiefgarage, Garage, Parkgarage, Parkdeck
Besucherparkausweis, Gästeparkausweis, Parkausweis für Besucher, Gästekarte Parken, Besucherparkkarte
Handwerkerparkausweis, Parkausweis für Handwerker, Handwerkerparken, Handwerksbetrieb parken, Parken mit Werkstattwagen
Parkausweis für soziale Dienste, Pflegedienst parken, Parkausweis für Pflegedienste, Ärzteparkausweis, Parkausweis für Hebammen
Schwerbehindertenparkausweis, Behindertenparkausweis, blauer Parkausweis, Parkausweis für Schwerbehinderte, EU-Parkausweis, Parkausweis für Behinderte, Parkerleichterung, orangener Parkausweis, Parkausweis für Menschen mit Behinderung
Behindertenparkplatz, Schwerbehindertenparkplatz, Rollstuhlparkplatz, personenbezogener Parkplatz, Parkplatz für Behinderte
Haltverbot, Halteverbot, Haltverbotszone, Halteverbotszone, Halteverbot einrichten, mobiles Halteverbot, Halteverbotsschild, Parkverbot, Halteverbotsschilder
Umzugswagen, Möbelwagen, Umzugslaster, Parkplatz für Umzug, Umzug mit Lkw -> Haltverbot, Ausnahmegenehmigung
Parkschein, Parkuhr, Parkscheinautomat, Parkgebühr, Parkgebühren, Handyparken
Parkscheibe, Kurzparkzone, Parkzone, Parkraumbewirtschaftung, Parkraummanagement
Ausnahmegenehmigung, Ausnahme von der Straßenverkehrsordnung, Sondergenehmigung, StVO-Ausnahme, Ausnahmegenehmigung nach StVO @0.5
Ladesäule, Ladestation, Wallbox, Ladepunkt, Elektroauto laden, Stromtankstelle, E-Ladesäule, Ladeinfrastruktur
zugeparkt, Falschparker, Falschparker melden, Auto steht im Weg, Einfahrt zugeparkt, Parkverstoß melden, Parksünder
abgeschleppt, Abschleppen, Auto weg, mein Auto wurde abgeschleppt, Abschleppdienst, Abschleppung, Verwahrstelle, umgesetzt, Sicherstellung von Fahrzeugen

# Bußgeld
Bußgeld, Bußgeldbescheid, Bußgeldstelle, Ordnungswidrigkeit, Geldbuße, OWi, Ordnungswidrigkeiten, Ordnungswidrigkeitenverfahren, Bußgeldverfahren
Knöllchen, Strafzettel, Verwarnung, Verwarnungsgeld, Zettel am Auto, Knolle, Parkknolle, Strafmandat, Parkticket
Knöllchen, Strafzettel, falsch geparkt, Verwarnungsgeld -> Verwarnungsgeld, Ordnungswidrigkeit, Bußgeld
geblitzt, Blitzer, zu schnell gefahren, Radarfalle, Geschwindigkeitsmessung, Geschwindigkeitsüberwachung, Tempo zu hoch, Geschwindigkeitskontrolle, Blitzerfoto, Radarkontrolle, Starenkasten
geblitzt, zu schnell gefahren, rote Ampel, Rotlicht, Rotlichtverstoß, Handy am Steuer -> Bußgeld, Ordnungswidrigkeit
Einspruch, Einspruch gegen Bußgeldbescheid, Widerspruch Bußgeld, Einspruch einlegen
Anhörungsbogen, Anhörung, Zeugenfragebogen, Fahrerermittlung
Fahrtenbuch, Fahrtenbuchauflage, Fahrtenbuch führen
Politesse, Ordnungsdienst, Ordnungskraft, kommunaler Ordnungsdienst, Verkehrsüberwachung, Parküberwachung, Stadtpolizei, KOD, Vollzugsdienst, Gemeindevollzugsdienst
Verkehrsunterricht, Verkehrserziehung, Verkehrsschule, Jugendverkehrsschule, Fahrradprüfung

# Straßen
Sondernutzung, Sondernutzungserlaubnis, öffentlichen Grund nutzen, Straßensondernutzung, Sondernutzung öffentlicher Straßen, Nutzung öffentlicher Flächen, Gehweg nutzen, Platz auf der Straße
Baucontainer, Container aufstellen, Container, Schuttcontainer, Bauschuttcontainer, Container auf der Straße
Gerüst, Baugerüst, Gerüst aufstellen, Kran, Kran aufstellen, Baukran, Hebebühne, Autokran -> Sondernutzung
Gerüst, Baugerüst, Gerüst aufstellen, Gerüst auf dem Gehweg
Infostand, Informationsstand, Werbestand, Flyer verteilen, Stand in der Fußgängerzone, Promotion, Unterschriften sammeln -> Sondernutzung
Straßenmusik, Straßenmusiker, Straßenmusikant, Straßenkünstler, Straßenkunst, auf der Straße spielen
Plakatierung, Plakate, Plakate aufhängen, Werbeplakat, plakatieren, Plakatwerbung, Wahlplakate, Banner
Warenauslage, Auslage vor dem Geschäft, Werbeaufsteller, Kundenstopper, Verkaufsständer
Baustelle, Baustellen, Straßensperrung, Vollsperrung, Umleitung, Bauarbeiten, verkehrsrechtliche Anordnung, Straße sperren, Straßenbaustelle
verkehrsrechtliche Anordnung, verkehrsrechtliche Genehmigung, Anordnung nach § 45 StVO, Verkehrsbeschränkung
Schlagloch, Schlaglöcher, Straßenschaden, Loch in der Straße, Gehwegschaden, kaputte Straße, Stolperfalle, Straßenschäden
Schlagloch, Straßenschaden, Laterne kaputt, Ampel kaputt, Gehweg kaputt -> Mängelmelder
Straßenlaterne, Laterne, Straßenbeleuchtung, Straßenlampe, Beleuchtung, Laterne kaputt, Straßenlicht
Ampel, Lichtsignalanlage, Ampelanlage, Lichtzeichenanlage, Verkehrsampel, Ampel kaputt, Blindenampel
Verkehrszeichen, Verkehrsschild, Straßenschild, Beschilderung, Straßenname, Straßennamensschild
Straßenbenennung, Straßenname, Straßenumbenennung, Umbenennung, Straßenverzeichnis
Zebrastreifen, Fußgängerüberweg, Querungshilfe, Fußgängerampel
Tempo 30, Tempolimit, Geschwindigkeitsbegrenzung, 30er-Zone, Verkehrsberuhigung, Spielstraße, verkehrsberuhigter Bereich
Verkehrsspiegel, Poller, Parkbucht
Radweg, Fahrradweg, Radverkehr, Fahrradstraße, Radfahrer, Radroute, Radwegenetz, Radl
Fahrrad, Drahtesel, Velo, Fahrradständer, Fahrradstellplatz, Radständer, Fahrradabstellanlage
Fahrradcodierung, Fahrrad codieren, Fahrrad registrieren, Fahrradregistrierung, Fahrradpass
Schrottfahrrad, Fahrradleiche, Schrotträder, herrenloses Fahrrad, altes Fahrrad entsorgen
Fahrrad geklaut, Fahrraddiebstahl, Rad geklaut, Fahrrad gefunden -> Fundbüro, Polizei
Lastenrad, Lastenfahrrad, Cargobike, Förderung Lastenrad, Transportrad
Schwertransport, Großraumtransport, Großraum- und Schwertransport, Schwerlasttransport, Überbreite, Schwerverkehr
Sonntagsfahrverbot, Ferienfahrverbot, Lkw am Sonntag, Sonntagsfahrverbot Ausnahme
Straßenreinigung, Straßenkehrung, Kehrmaschine, Gehweg reinigen, Kehrdienst, Straße dreckig, Straßenreinigungsgebühr
Winterdienst, Schneeräumen, Räumpflicht, Streupflicht, Schnee, Glatteis, Räum- und Streupflicht, Schneepflug, Streudienst, Schnee schippen
Bordsteinabsenkung, Bordstein absenken, Gehwegüberfahrt, Grundstückszufahrt, Einfahrt, Zufahrt, Gehsteigabsenkung, Garagenzufahrt
Straßenausbaubeitrag, Erschließungsbeitrag, Anliegerbeitrag, Straßenbeitrag, Erschließungskosten, Anliegerbescheinigung
Tiefbauamt, Straßenbauamt, Straßenbau, Tiefbau, Straßenbaulast, Straßenunterhalt, Bauhof, Baubetriebshof
Aufgrabung, Straßenaufbruch, Aufbruchgenehmigung, Aufgrabungsgenehmigung, Leitungen verlegen, Leitungsauskunft
Brücke, Unterführung, Tunnel, Brückenbau
Lärmschutz, Verkehrslärm, Lärmaktionsplan, Straßenlärm, Lärmkartierung, Schallschutz
Verkehrszählung, Verkehrsplanung, Mobilität, Verkehrskonzept, Mobilitätskonzept, Verkehrswende

# Nahverkehr
ÖPNV, Nahverkehr, Bus und Bahn, öffentlicher Nahverkehr, öffentliche Verkehrsmittel, Öffis, Bus, Straßenbahn, Tram, U-Bahn, Bushaltestelle, Haltestelle
Fahrkarte, Monatskarte, Fahrschein, Abo, Deutschlandticket, Busticket, Monatsticket, Zeitkarte, Ticket für den Bus
Schülerticket, Schülerbeförderung, Schülerfahrkarte, Schulweg, Schulbus, Kostenfreiheit des Schulwegs, Schulwegkosten, Schülermonatskarte, Schulwegfreiheit, Fahrtkosten zur Schule
Semesterticket, Studiticket
Seniorenticket, Senioren-Abo
Fahrdienst, Behindertenfahrdienst, Behindertenbeförderung, Fahrdienst für Menschen mit Behinderung, Beförderungsdienst
`
