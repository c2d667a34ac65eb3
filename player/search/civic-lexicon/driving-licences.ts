/** Driving licences, carriage of passengers and goods. */
export const DRIVING_LICENCES: string = `
Führerschein, Fahrerlaubnis, Lappen, Fleppe, Führerscheinstelle, Fahrerlaubnisbehörde, Fahrlizenz, Führerscheinbehörde, Fahrerlaubnisse
Ersterteilung, Ersterteilung der Fahrerlaubnis, Führerschein beantragen, Führerschein machen, Fahrschule, ersten Führerschein, Fahrprüfung, Autoführerschein, Führerschein Klasse B
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
`
