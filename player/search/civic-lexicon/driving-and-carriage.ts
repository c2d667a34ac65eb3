/** Errands about driving licences, fitness to drive, taxis, hire cars with driver, and haulage. */
export const DRIVING_AND_CARRIAGE: string = `
# Führerschein
Führerschein, Kartenführerschein, Autofahrerlaubnis, Führerscheinkarte, Driving Licence, Drivers License, Führerscheindokument, Fahrausweis, Flebbe
Führerscheinstelle, Fahrerlaubnisbehörde, Führerscheinbehörde, Fahrerlaubnisstelle, Führerscheinamt, Führerscheinbüro
nicht-deutscher Führerschein, Führerschein aus der Türkei, Führerschein aus den USA, Führerschein aus der Ukraine, Führerschein aus Drittstaaten, Führerschein von woanders, Führerschein anerkennen, Anerkennung Führerschein, Umschreibung Führerschein, Führerscheinumschreibung, Nicht-EU-Führerschein, Führerschein tauschen aus dem Ausland, ausländische Fahrerlaubnis umschreiben, amerikanischer Führerschein, fremder Führerschein, Drittstaaten-Führerschein, Anlage 11 -> Umschreibung ausländischen Führerscheins @0.9
EU-Führerschein umschreiben, polnischer Führerschein, italienischer Führerschein, österreichischer Führerschein, französischer Führerschein, Führerschein aus der EU, europäischer Führerschein, rumänischer Führerschein, Führerschein aus Österreich, Führerschein eines EU-Landes, EU-Führerschein umtauschen -> Umschreibung EU/EWR-Führerschein @0.9
Führerschein fürs Ausland, Führerschein für Reise, Mietwagen im Ausland, Führerschein USA, Führerschein Thailand, grauer Lappen fürs Ausland, internationaler Lappen, im Ausland fahren, Auslandsführerschein, Übersetzung des Führerscheins, IFS, International Driving Permit, Zusatzführerschein, Reiseführerschein -> Internationaler Führerschein @0.9
Führerschein abholen, Führerschein fertig, Kartenführerschein abholen, Führerschein ist da, Führerscheinabholung, Führerschein holen, Abholung Kartenführerschein -> Abholung Führerscheinen @0.9
P-Schein abholen, Taxischein abholen, Personenbeförderungsschein fertig -> Abholung Personenbeförderungsscheinen @0.9
Umtausch, Umtauschpflicht, Papierführerschein, alter Lappen, EU-Kartenführerschein, 15 Jahre gültig, Führerschein vor 1999, Ablaufdatum, Stichtag Führerschein, grauer Lappen, rosa Lappen, DDR-Führerschein -> Führerscheinumtausch, EU-Führerschein @0.8
Lkw-Führerschein verlängern, C-Führerschein verlängern, Klasse C verlängern, Klasse CE verlängern, Klasse D verlängern, Busführerschein verlängern, Klassen verlängern, Lastwagenführerschein verlängern, befristete Klassen, alle fünf Jahre, C1, C1E, D1, LKW-Klassen, Busklassen, Klasse 2 verlängern, Führerschein mit 50 -> Verlängerung befristeter Führerschein-Klassen @0.9
Führerscheinklasse, Führerschein-Klasse, Klasse, Fahrerlaubnisklasse, Führerscheinklassen @0.6
befristet, Befristung, zeitlich begrenzt, begrenzt gültig, auf Zeit @0.5
Kraftfahrerkarte, Ziffer 95, Schlüsselzahl 95, Code 95, Modul 95, Module, Grundqualifikation, beschleunigte Grundqualifikation, Berufskraftfahrerkarte, BKrFQG, Weiterbildung Lkw, Fahrerqualifikation, Qualifizierungsnachweis, Qualifikationsnachweis, Fernfahrer, Kraftfahrerqualifikation, FQN -> Fahrerqualifizierungsnachweis @0.9
Führerscheinauskunft, Führerscheindaten, Führerschein-Abschrift, Karteiabschrift, Karteikarte, Auszug aus der Führerscheinkartei, Abschrift Führerschein, Führerschein von anderer Behörde, Karteikopie, örtliches Fahrerlaubnisregister, Bestätigung Führerschein, Führerscheinkartei, Fahrerlaubnisregister -> Karteikartenabschrift Führerscheindaten @0.9
Führerscheindaten, Daten zum Führerschein, Fahrerlaubnisdaten, Registerdaten zum Führerschein
Karteikartenabschrift, Registerkarte, Abschrift, Führerscheinkarteiabschrift, Registerauskunft @0.5
Fahreignung, Fahrtauglichkeit, Eignung, Fahrtüchtigkeit, Eignungsprüfung, Kraftfahreignung, Fahreignungsprüfung, Fahreignungsüberprüfung, Eignungszweifel, Zweifel an der Fahreignung
Begutachtung, Gutachten, begutachten, Gutachtenanordnung, Gutachter
MPU, Idiotentest, ärztliches Gutachten, Gutachten, Gutachtenanordnung, Begutachtungsstelle, medizinisch-psychologisches Gutachten, Fahreignungsgutachten, Gutachten Führerschein, Drogenscreening, Abstinenznachweis, Epilepsie, Krankheit und Führerschein, Diabetes Führerschein, im Alter Auto fahren, Senioren am Steuer, Fahreignung Krankheit -> Begutachtung Fahreignung, Beratung Fahreignung @0.8
MPU-Beratung, Beratung zur MPU, Führerschein Beratung, Führerschein wiedererlangen, Vorbereitung auf MPU, Führerscheinverlust Beratung -> Beratung Fahreignung @0.9
Führerscheinverlust, Fahrerlaubnis entzogen, Fahrerlaubnis weg, Lappen abgenommen, Führerschein abgenommen, Führerschein einziehen, Einzug des Führerscheins, 8 Punkte, acht Punkte, zu viele Punkte, Punktesystem, Führerschein abgeben müssen, Führerschein weg wegen Alkohol, Entzug, Verlust der Fahrerlaubnis, Fahrerlaubnisentziehung, Einziehung, Führerschein beschlagnahmt -> Entziehung Führerscheins @0.9
Entziehung, Entzug, entziehen, wegnehmen, Einzug, aberkennen, Aberkennung @0.4
Aufbauseminar, Nachschulung, ASF, Fahranfänger Verstoß, Probezeitverlängerung, Verlängerung der Probezeit, in der Probezeit geblitzt, Probeführerschein Verstoß, Fahranfänger geblitzt, Verwarnung Probezeit, A-Verstoß, B-Verstoß, Blitzer Probezeit, Seminar für Fahranfänger, verkehrspsychologische Beratung -> Verkehrsverstöße Probezeit @0.9
Verkehrsverstoß, Verkehrsverstöße, Verkehrssünder, Verkehrsdelikt, Verkehrssünde, Verkehrswidrigkeit, Verstoß im Verkehr
Verkehrsstraftat, Verkehrsstraftaten, Fahren ohne Führerschein, Fahren ohne Fahrerlaubnis, Unfallflucht, Fahrerflucht, Alkoholfahrt, Trunkenheit am Steuer, Drogenfahrt, Nötigung im Straßenverkehr, illegales Autorennen, Straftat im Verkehr
Punkte, Punkte in Flensburg, Punkteabbau, Fahreignungsseminar, Ermahnung, Verwarnung, Punktekonto, Alkohol am Steuer, Drogen am Steuer, Rotlichtverstoß, Geschwindigkeit, Handy am Steuer, Geschwindigkeitsüberschreitung -> Verkehrsstraftaten Ordnungswidrigkeiten @0.6
Fahrlehrer werden, Fahrlehrerausbildung, Fahrlehreranwärter, Fahrlehrerschein beantragen, Fahrlehrerprüfung, Fahrlehrerin, Anwärterbefugnis, Ausbildungsfahrlehrer -> Fahrlehrerlaubnis @0.9
Fahrschule gründen, Fahrschule eröffnen, Fahrschule übernehmen, Fahrschulinhaber, Zweigstelle Fahrschule, Fahrschulbesitzer, Fahrschulleiter, Fahrschule anmelden, Fahrschule verlegen -> Fahrschulerlaubnis @0.9
Fahrlehrerlaubnis ändern, Fahrlehrerschein ändern, Fahrlehrer Arbeitgeber wechseln, Fahrlehrer Fahrschule wechseln, Fahrlehrer Beschäftigung, Fahrlehrer umgezogen -> Fahrlehrerlaubnis ändern @0.9
Gastfahrlehrer, Fahrlehrer, Fahrschule, Fahrlehrergesetz @0.5

# Personenbeförderung und Güter
Personenbeförderungsschein, P-Schein, Taxischein, Fahrgastschein, Taxilizenz, Taxiführerschein, Fahrgastbeförderungsschein, Mietwagenschein, Taxifahrerschein, Fahrerlaubnis zur Fahrgastbeförderung, kleiner P-Schein, Fahrerschein Taxi, Chauffeurschein, Personenschein, PBS, FzF
Taxifahrer werden, Uber-Fahrer, Uber fahren, Chauffeur, Fahrer werden, Mietwagenfahrer, Fahrgäste befördern, Shuttle fahren, Kleinbus fahren, Ortskenntnisprüfung, Fachkunde Taxi, Ortskunde, Fahrdienst Fahrer, Bolt, Schulbusfahrer -> Personenbeförderungsschein Antrag @0.8
P-Schein verlängern, Taxischein verlängern, Taxischein abgelaufen, P-Schein abgelaufen, Verlängerung P-Schein, Taxischein erneuern -> Personenbeförderungsschein Verlängerung @0.9
P-Schein verloren, Taxischein verloren, P-Schein gestohlen, Taxischein geklaut, Ersatz P-Schein, Taxischein weg, P-Schein weg -> Personenbeförderungsschein Verlust, Personenbeförderungsschein Diebstahl @0.9
Krankenwagen, Rettungswagen fahren, Krankentransport fahren, Sanitätsdienst, Rettungssanitäter, Sanitäter Fahrer, KTW, Krankenfahrten, P-Schein Krankenwagen, Patienten fahren, Rettungsdienst Fahrer -> Personenbeförderungsschein Krankenwagen @0.9
Taxiunternehmer, Taxiunternehmen gründen, Taxi-Konzession, Taxibetrieb gründen, Taxikonzession verlängern, Taxikonzession, Taxilizenz beantragen, Taxibetrieb eröffnen, Taxischild, Taxinummer, Ordnungsnummer, Taxler, Taxi anmelden -> Taxigenehmigung Erstantrag @0.8
Taxigenehmigung, Taxikonzession, Taxilizenz, Konzession, Genehmigung nach PBefG, Personenbeförderungsgesetz, PBefG, Taxikonzessionen, Konzessionierung
Warteliste, Vormerkliste, Bewerberliste, Warteliste für Taxi, Vormerkung Taxi, Nachrücker, auf der Liste stehen, Konzession bekommen, Konzessionsvergabe
Mietwagenkonzession, Mietwagenunternehmen, Mietwagen mit Fahrer, Limousinenservice, Fahrdienst gründen, Uber-Unternehmen, Chauffeurservice, Mietwagenbetrieb, Uber-Konzession, Fahrdienstvermittlung, Shuttleservice, Funkmietwagen, Flughafenshuttle -> Mietwagengenehmigung Erstantrag @0.9
Mietwagengenehmigung, Mietwagenkonzession, Mietwagenlizenz, Genehmigung für Mietwagen
erstmaliger Antrag, Erstantrag, Neuantrag, erster Antrag, erneuter Antrag, Wiedererteilung, Folgeantrag, Verlängerungsantrag, Antrag auf Verlängerung, Neubeantragung @0.5
neues Taxi, Taxi wechseln, anderes Taxi, Taxi austauschen, Ersatztaxi, Ersatzfahrzeug, neuer Mietwagen, Fahrzeugtausch, Taxi getauscht, Fahrzeug ersetzen -> Fahrzeugwechsel Taxi Mietwagen @0.9
Fahrzeugwechsel, Wagenwechsel, Fahrzeugtausch, Autowechsel, Ersatzfahrzeug, Austausch des Fahrzeugs
Taxi zulassen, Mietwagen zulassen, Taxi umrüsten, Taxi anmelden, Taxifarbe, Taxameter, Taxi abmelden, Wegstreckenzähler -> Zulassung Taxi Mietwagen @0.8
Aufnahme des Betriebs, Betriebsaufnahme, Betriebsbeginn, Betrieb aufnehmen, Betriebsprüfung Taxi, Start des Betriebs, Aufnahme eines Betriebs, Eröffnung eines Betriebs
Unterlagen nachreichen, Nachweise nachreichen, fehlende Unterlagen, Unterlagen fehlen, Dokumente nachreichen, Unterlagen einreichen, Nachreichung, Papiere nachreichen, unvollständiger Antrag @0.7
Spediteur, Transportgewerbe, Lkw-Unternehmen, Fuhrunternehmen, Fuhrunternehmer, Gütertransport, Speditionserlaubnis, Kraftverkehr, Transportfirma, Güterverkehr, Güterbeförderung, Transporter über 3,5 Tonnen, EU-Gemeinschaftslizenz, grenzüberschreitender Güterverkehr, Kleintransporter, Kurierdienst, Logistik, Fachkunde Güterkraftverkehr, Umzugsunternehmen, GüKG, Transportlizenz, Kurier -> Güterkraftverkehr Gemeinschaftslizenz @0.8
Urkunde ändern, neue Konzessionsurkunde, Konzession verloren, Konzessionsurkunde, Genehmigungsurkunde, Urkunde der Genehmigung, Lizenz verloren, Betriebssitz Taxi ändern, Genehmigungsurkunde verloren, Auszug aus der Genehmigung, Firmensitz Taxi, Lizenz ersetzen, beglaubigte Abschrift der Lizenz -> Urkunden-Änderung Ersatz Güterbeförderung @0.8
Personenbeförderung, Beförderung von Personen, Fahrgastbeförderung, Passagiertransport, Passagiere, Fahrgäste
Güterbeförderung, Güterkraftverkehr, Gütertransport, Warentransport, Lastentransport

# Noch anders gesagt
Fahrschule betreiben, Fahrschulbetrieb, Fahrschulleitung, Fahrschule schließen, verantwortlicher Leiter einer Fahrschule, Fahrschulstandort, neue Fahrschule, Fahrschulzulassung, Fahrschulgründung, Inhaber einer Fahrschule, Fahrschulklassen, Seminarerlaubnis, Fahrlehrergesetz -> Fahrschulerlaubnis @0.9
Fahrlehrerzulassung, Fahrlehrer beantragen, Fahrlehrer-Lizenz, Beruf Fahrlehrer, Fahrlehrer Klasse BE, Fahrlehrerlaubnis beantragen, Fahrlehrer Erlaubnis, Fahrlehrerfortbildung, Fahrlehrerpapier -> Fahrlehrerlaubnis @0.9
Fahrlehrerschein verloren, Fahrlehrerlaubnis erweitern, Fahrlehrerlaubnis Adresse, Fahrlehrer neuer Arbeitgeber, Fahrlehrer Ummeldung, Fahrlehrer Name geändert, Fahrlehrer Klasse erweitern -> Fahrlehrerlaubnis ändern @0.9
Führerscheinakte, Führerscheinnummer, alter Führerschein Nachweis, Führerscheindaten anfordern, Bestätigung für Fahrerlaubnis, Abschrift Fahrerlaubnis, Führerschein in anderer Stadt ausgestellt, Datenabschrift, Karteikarte Führerschein, Kartei, Bestätigung Führerscheinbesitz, Führerschein woanders gemacht -> Karteikartenabschrift Führerscheindaten @0.9
Busfahrer Qualifikation, Lkw-Fahrer Qualifikation, Fahrerkarte 95, Berufskraftfahrer Nachweis, Fahrerkarte, FQN-Karte, EU-Berufskraftfahrer, Berufskraftfahrer Weiterbildung, 35 Stunden, Kraftfahrer Schlüsselzahl 95, Module Berufskraftfahrer -> Fahrerqualifizierungsnachweis @0.9
Taxischein machen, P-Schein machen, P-Schein beantragen, Taxischein beantragen, Personenbeförderungsschein beantragen, Fahrgastbeförderung beantragen, Personenbeförderungsschein machen -> Personenbeförderungsschein Antrag @0.9
Konzessionsurkunde ändern, Taxikonzession verloren, Genehmigungsurkunde ändern, Ersatzurkunde, Firmensitzwechsel Taxi, Lizenz Umzug, Lizenzurkunde, Zweitschrift Konzession, Adresse der Konzession, Firmenname Konzession, Geschäftsführerwechsel -> Urkunden-Änderung Ersatz Personenbeförderung @0.8
Lkw-Lizenz, Transporterlaubnis, Spedition gründen, Speditionslizenz, Frachtführer, Fuhrgewerbe, Transporteur, EU-Lizenz Lkw, Frachtlizenz, Verkehrsleiter, Frachtunternehmen -> Güterkraftverkehr Gemeinschaftslizenz @0.9
`
