/** Driving licences, carriage of passengers and goods. */
export const DRIVING_LICENCES: string = `
Führerschein, Fahrerlaubnis, Lappen, Fleppe, Führerscheinstelle, Fahrerlaubnisbehörde, Fahrlizenz, Führerscheinbehörde, Fahrerlaubnisse
Ersterteilung, Ersterteilung der Fahrerlaubnis, Führerschein beantragen, Fahrschule, ersten Führerschein, Fahrprüfung, Autoführerschein, Führerschein Klasse B
Führerscheinumtausch, Pflichtumtausch, Führerschein umtauschen, alter Führerschein, grauer Führerschein, rosa Führerschein, Papierführerschein
Kartenführerschein, Scheckkartenführerschein, EU-Kartenführerschein, neuer Führerschein, EU-Führerschein @0.6
Führerschein verloren, Führerschein gestohlen, Führerschein geklaut, Ersatzführerschein, Führerschein weg, Ersatz des Führerscheins, Lappen verloren
Führerschein abgelaufen, Führerschein verlängern, Verlängerung der Fahrerlaubnis, Führerschein Verlängerung
ausländischer Führerschein, ausländische Fahrerlaubnis, Führerschein umschreiben, Umschreibung einer ausländischen Fahrerlaubnis, Führerschein aus dem Ausland, Anerkennung ausländischer Führerschein, Führerschein aus einem Drittstaat
internationaler Führerschein, Führerschein fürs Ausland, internationale Fahrerlaubnis, Führerschein im Urlaub
begleitetes Fahren, BF17, Führerschein mit 17, Begleitperson, Fahren ab 17, begleitetes Fahren ab 17
Probezeit, Führerschein auf Probe, Fahranfänger, Aufbauseminar, Probeführerschein
Motorradführerschein, Klasse A, A1, A2, Motorrad fahren, Fahrerlaubnis Klasse A
Mopedführerschein, Klasse AM, Rollerführerschein, Mofaprüfbescheinigung, Moped ab 15
B196, Schlüsselzahl 196, 125er mit Autoführerschein
Anhängerführerschein, Klasse BE, B96, Schlüsselzahl 96, Hängerschein
Automatikführerschein, B197, Schlüsselzahl 197, Automatikregelung
Lkw-Führerschein, Klasse C, Klasse C1, CE, Lastwagenführerschein, Fahrerlaubnis Klasse C
Busführerschein, Klasse D, Busfahrer, Busfahrerin, Omnibus fahren
Traktorführerschein, Klasse T, Klasse L, Treckerführerschein
Erweiterung der Fahrerlaubnis, Führerschein erweitern, weitere Klasse, Klassenerweiterung, Führerscheinklassen, Führerscheinklasse
Bundeswehrführerschein, Dienstführerschein, Führerschein der Bundeswehr
Berufskraftfahrer, Kraftfahrer, Fahrerqualifizierungsnachweis, Schlüsselzahl 95, Berufskraftfahrerqualifikation, Lkw-Fahrer, Trucker
Fahrerkarte, Tachokarte, Kontrollgerätkarte, digitaler Tachograf, Unternehmenskarte, Werkstattkarte
Personenbeförderungsschein, P-Schein, Fahrerlaubnis zur Fahrgastbeförderung, Fahrgastbeförderung, Taxischein, Taxifahrer, Taxi fahren, FzF, Personenbeförderung
Taxi, Taxikonzession, Taxigenehmigung, Taxiunternehmen, Taxilizenz, Taxibetrieb
Taxitarif, Taxipreise, Taxiordnung
Krankentransport, Krankenwagen fahren, Rettungsdienstgenehmigung, Krankentransportgenehmigung
Fahrlehrer, Fahrlehrerlaubnis, Fahrlehrerschein, Fahrlehrerin, Fahrschulerlaubnis, Fahrschule eröffnen
Führerscheinentzug, Entziehung der Fahrerlaubnis, Führerschein entzogen, Führerschein weggenommen, Führerschein abgeben, Fahrerlaubnisentzug, Lappen weg
Fahrverbot, Führerschein abgeben, einen Monat Fahrverbot, Monat zu Fuß
Neuerteilung, Neuerteilung nach Entzug, Wiedererteilung, Führerschein zurück, Führerschein wiederbekommen, Führerschein zurückbekommen
MPU, medizinisch-psychologische Untersuchung, Idiotentest, Fahreignung, Fahreignungsgutachten, Fahrtauglichkeit
Alkohol am Steuer, Trunkenheitsfahrt, Drogen am Steuer, betrunken gefahren, Promille, bekifft gefahren -> MPU, Entziehung der Fahrerlaubnis, Neuerteilung
Verzicht auf die Fahrerlaubnis, Führerschein freiwillig abgeben, Führerschein zurückgeben, Führerscheinverzicht
Punkte in Flensburg, Punktestand, Fahreignungsregister, Verkehrszentralregister, Flensburg, Kraftfahrt-Bundesamt, KBA
Karteikartenabschrift, Führerscheinauskunft, Auskunft über Fahrerlaubnis, Abschrift aus der Führerscheinkartei
Sehtest, Augentest, Sehtestbescheinigung, augenärztliches Zeugnis
Erste-Hilfe-Kurs, Erste Hilfe, Erste-Hilfe-Bescheinigung
Brille im Führerschein, Auflage löschen, Eintragung Schlüsselzahl, Schlüsselzahl austragen, Schlüsselzahl
Namensänderung Führerschein, Name im Führerschein, Führerschein nach Heirat
Güterkraftverkehr, Güterkraftverkehrserlaubnis, Gemeinschaftslizenz, Spedition, Transportunternehmen, Lkw-Transport, EU-Lizenz
Linienverkehr, Omnibusverkehr, Busunternehmen, Gelegenheitsverkehr, Reisebus, Genehmigung für Omnibusverkehr
Gefahrgut, ADR, Gefahrguttransport, Gefahrgutbeförderung
Bootsführerschein, Sportbootführerschein, Motorbootführerschein
Schein verloren, Schein abgelaufen -> Führerschein @0.4

# Führerschein und Beförderung, in Worten der Leute
Führerschein machen, Führerschein anfangen -> Ersterteilung @0.5
Führerscheinkarte, Führerscheindruck, Führerschein abholbereit -> Abholung Führerscheinen @0.7
Untersuchung, Arztbesuch, Zweifel -> Begutachtung Fahreignung, Beratung Fahreignung @0.3
Nervenarzt, Psychiater, Neurologe, Gutachterstelle, psychologischer Test, Eignungsprüfung, MPU-Anordnung, fahrtauglich, fahruntauglich, fahruntüchtig, Rauschgift, Betäubungsmittel, Blutalkohol, 1,6 Promille, 0,5 Promille, 11 FeV, 13 FeV, 14 FeV -> Begutachtung Fahreignung, Beratung Fahreignung @0.7
Wiedererteilung Beratung, Beratung Neuerteilung, Beratung Führerschein zurück, Fahreignungsberatung, Führerschein nach Entzug Beratung -> Beratung Fahreignung
betrunken, alkoholisiert, besoffen, Restalkohol, Fahrerlaubnis abgeben, Führerschein einschicken, Aberkennung, 3 StVG, 69 StGB, 111a StPO -> Entziehung Führerscheins @0.8
C95, gewerblich Lkw fahren, Lkw-Führerschein gewerblich, Weiterbildung Fahrer, Weiterbildung Kraftfahrer, Pflichtschulung Fahrer, EU-Kraftfahrer, Kraftverkehrsmeister -> Fahrerqualifizierungsnachweis
Ausbilder Fahrschule, Lehrer Fahrschule, Fahrlehrerberuf, Fahrlehrerausbildungsstätte, Praxislehrer -> Fahrlehrerlaubnis
Führerschein englisch, Führerschein Englisch übersetzt, Autofahren im Ausland, im Ausland Auto fahren, Fahren in den USA, Führerschein Mietwagen, Urlaubsführerschein, Reisen mit Führerschein, Wohnmobil mieten Ausland, Motorrad fahren im Ausland -> Internationaler Führerschein Kartenführerschein @0.9
Führerschein Auszug, Führerscheindokument alt, Führerschein alt, alte Führerscheindaten, Papierlappen, Führerschein von 1980, Führerschein vor 1999, alte Klassen, Klasse 3, Umtausch, Ablaufdatum Führerschein -> Karteikartenabschrift Führerscheindaten @0.7
EU-Führerschein Umtausch, Umtausch europäischer Führerschein, Umtausch EU-Führerschein -> Umschreibung EU/EWR-Führerschein
Führerschein ummelden, Führerschein anmelden, Führerschein Ausländer, Führerschein von zu Hause, Führerschein aus der Heimat, Heimatführerschein, ausländisch Fahrerlaubnis, übersetzter Führerschein, Führerscheinklassen Ausland, 29 FeV, 31 FeV -> Umschreibung ausländischen Führerscheins @0.9
Ärztliche Bescheinigung Führerschein, augenärztliches Gutachten, ärztliche Bescheinigung, Klassen verlängern, Führerschein fünf Jahre, C Führerschein, D Führerschein, Lkw Schein, Laster fahren, Bus fahren, Wohnmobil über 3,5 Tonnen, Gültigkeitsdauer, befristete Fahrerlaubnis, 24 FeV -> Verlängerung befristeter Führerschein-Klassen @0.8
Vormerkung, vorgemerkt, Warteplatz, Platz auf der Warteliste, Taxivergabe, Vergabe Konzession -> Taxigenehmigung Warteliste @0.8
Kraftdroschke, Droschke, Taxe, Taxizulassung Unternehmer, Taxi fahren selbstständig, Taxi als Unternehmer, Taxikonzession neu -> Taxigenehmigung Erstantrag @0.9
Flughafenfahrten, Ausflugsfahrten, Ausflugsfahrt, Fahrten anbieten, Fahrdienstleister, Personenbeförderung Mietwagen, Beförderung mit Mietwagen, gebündelter Bedarfsverkehr, Ridepooling, Sammeltaxi -> Mietwagengenehmigung Erstantrag @0.8
Taxi ersetzen, Taxi kaputt, Taxi Totalschaden, Taxi verkauft, Wechsel Fahrzeug, Wechsel Taxi, Wechsel Mietwagen -> Fahrzeugwechsel Taxi Mietwagen
Taxi Auto, Taxiauto, Taxifahrzeug, Taxi Kennzeichen, Taxi Neuwagen, Mietwagen Fahrzeug -> Zulassung Taxi Mietwagen @0.9
Taxifahrer werden, Uberfahrer, Uber Fahrer, Fahrer Uber, Mietwagenfahrer, Fahrer Mietwagen, Schülerbeförderung fahren, Krankenfahrten fahren, Fahrgäste mitnehmen, Kleinbus Führerschein, Taxifahrerin, Aushilfe Taxi -> Personenbeförderungsschein Antrag
Patiententransport, Rettungskräfte, Krankenwagenfahrerin, Sanitätswagen, Verletztentransport -> Personenbeförderungsschein Krankenwagen @0.7
Lizenz, Lizenzen, Auszug Lizenz, Lizenz Auszug, Genehmigung ändern, Genehmigung ersetzen, Namensänderung Konzession, Konzession Name, Taxikonzession verloren, Taxi Urkunde verloren, neues Fahrzeug in Lizenz, Gemeinschaftslizenz verloren, Gemeinschaftslizenz Auszug -> Urkunden-Änderung Ersatz Personenbeförderung @0.8
Lizenz, Kraftverkehr, Straßengüterverkehr, Auslandsfahrten Lkw, Kabotage, Speditionserlaubnis, Kleintransport, Transportbetrieb -> Güterkraftverkehr Gemeinschaftslizenz @0.8
`
