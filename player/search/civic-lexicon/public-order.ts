/** Public order, weapons, hunting, fishing, events, civil protection, lost property. */
export const PUBLIC_ORDER: string = `
Ordnungsamt, Amt für öffentliche Ordnung, Ordnungsbehörde, Sicherheit und Ordnung, Amt für Sicherheit und Ordnung, Ordnungsangelegenheiten
Polizei, Polizeirevier, Polizeiwache, Polizeistation, Polizeidienststelle, 110, Polizeiinspektion, Wache
Anzeige erstatten, Strafanzeige, Anzeige machen, jemanden anzeigen, Strafantrag, angezeigt, Anzeige bei der Polizei
Diebstahl, beklaut, bestohlen, Einbruch, ausgeraubt, Dieb, Raub, überfallen, eingebrochen -> Polizei, Strafanzeige
Unfall, Autounfall, Verkehrsunfall, Unfallflucht, Blechschaden -> Polizei
Anzeige Ordnungswidrigkeit, Privatanzeige, Drittanzeige, Ordnungswidrigkeit anzeigen, melden beim Ordnungsamt

# Fundsachen
Fundbüro, Fundsachen, Fundsache, Fundstelle, Fundamt, verloren gegangen, Verlust melden, Fundgegenstand, verlorene Gegenstände, Fundanzeige, etwas gefunden, Fund
verloren, liegen gelassen, Schlüssel verloren, Handy verloren, Geldbörse verloren, Portemonnaie verloren, Tasche verloren, Brieftasche weg, im Bus vergessen, Regenschirm vergessen, Rucksack verloren, Brille verloren, Jacke verloren -> Fundbüro, Fundsachen
Schlüssel gefunden, Geld gefunden, Handy gefunden, Geldbeutel gefunden, Finderlohn -> Fundbüro, Fundsachen
Geldbörse, Portemonnaie, Geldbeutel, Brieftasche, Portmonee, Geldtasche

# Waffen, Jagd, Fischerei
Waffenschein, Waffenbesitzkarte, WBK, Waffe, Waffen, Waffenrecht, Waffenbehörde, Pistole, Gewehr, Waffenerlaubnis, Schusswaffe, waffenrechtliche Erlaubnis, Knarre, Waffenbesitz
kleiner Waffenschein, Schreckschusswaffe, Schreckschusspistole, Gaspistole, Pfefferspray, Reizgas, Signalwaffe
Waffe geerbt, Waffen geerbt, Erbwaffen, Waffe abgeben, Waffen abgeben, Waffe erben, Erbwaffe, Waffenvernichtung, Waffenabgabe
Waffe verkaufen, Waffe kaufen, Waffenüberlassung, Voreintrag, Waffe eintragen, Austragung einer Waffe, Waffeneintrag, Überlassung von Waffen
Waffenaufbewahrung, Waffenschrank, Tresor für Waffen, Aufbewahrung von Waffen, Waffenkontrolle
europäischer Feuerwaffenpass, Feuerwaffenpass, EU-Feuerwaffenpass, Waffen mitnehmen ins Ausland, Verbringen von Waffen
Sportschütze, Schützenverein, Schießstand, Schießsport, Schießstätte, Schießerlaubnis, Salutschießen, Böllerschießen, Böllern
Sachkundeprüfung, Waffensachkunde, Waffenprüfung
Messerverbot, Waffenverbotszone, Messer, Waffenverbot
Munition, Munitionserwerb, Munitionserwerbsschein, Patronen
Sprengstoff, Sprengstofferlaubnis, Sprengstoffschein, Sprengschein, Explosivstoffe, Wiederladen, Sprengung, Sprengstoffrecht, sprengstoffrechtliche Erlaubnis, Schwarzpulver, Vorderlader, Befähigungsschein, Unbedenklichkeitsbescheinigung Sprengstoff
Feuerwerk, Silvester, Böller, Pyrotechnik, Silvesterfeuerwerk, Feuerwerk anmelden, Raketen, Feuerwerkskörper, Feuerwerk abbrennen, Abbrennen von Feuerwerk, Knaller, Verkauf von Feuerwerk, Hochzeitsfeuerwerk
Jagdschein, Jagd, Jäger, Jägerprüfung, jagen, Jagdrecht, Jagderlaubnis, Jägerin, Jagdbehörde, Jugendjagdschein, Falknerjagdschein, Jagdschein verlängern, Falkner, Tagesjagdschein, untere Jagdbehörde
Jagdpacht, Jagdrevier, Jagdgenossenschaft, Abschussplan, Wildschaden, Wildunfall, Jagdsteuer, Wildschäden, Jagdpachtvertrag, Jagdbezirk
Fischereischein, Angelschein, angeln, Fischen, Angler, Fischerprüfung, Anglerprüfung, Angelkarte, Fischerei, Fischereierlaubnis, Fischereiabgabe, Jugendfischereischein, Fischereibehörde, Anglerin, Fischereiabgabemarke, Touristenfischereischein, Angelprüfung, Fische fangen

# Veranstaltungen und Versammlungen
Veranstaltung, Event, Veranstaltung anmelden, Fest, Feier, Straßenfest, Veranstaltungsgenehmigung, Festveranstaltung, Veranstaltungsanzeige, Stadtteilfest, Open Air, Veranstaltungsbüro, Veranstalter, öffentliche Vergnügung, Anzeige einer öffentlichen Vergnügung, öffentliche Veranstaltung, Veranstaltungen
Straßenfest, Nachbarschaftsfest, Umzug anmelden, Festumzug, Faschingsumzug, Karnevalsumzug, Martinsumzug, Laternenumzug, Prozession, Hoffest, Blockparty, Martinszug, Rosenmontagszug, Faschingszug
Radrennen, Stadtlauf, Volkslauf, Marathon, Sportveranstaltung, Laufveranstaltung, Motorsport, Rallye, Veranstaltung auf der Straße -> Veranstaltung, Sondernutzung, Straßensperrung
Konzert, Musikveranstaltung, Festival, Disco, Party, Tanzveranstaltung, Technoparty -> Veranstaltung @0.6
Tanzverbot, stille Tage, Feiertag, stiller Feiertag, Feiertagsschutz, Karfreitag, Feiertage, gesetzliche Feiertage
Zirkus, Zirkusplatz, Zirkusgastspiel, Zelt aufstellen, fliegende Bauten, fliegender Bau, Gebrauchsabnahme, Hüpfburg, Tribüne
Versammlung, Demonstration, Demo, Demo anmelden, Kundgebung, Protest, demonstrieren, Versammlungsrecht, Mahnwache, Versammlungsbehörde, Versammlung anzeigen, Protestaktion, Aufzug anmelden, Versammlungsanzeige, Streik
Spendensammlung, Haussammlung, Straßensammlung, Spenden sammeln, Sammlungserlaubnis
betteln, Bettler, Obdachlose auf der Straße -> Ordnungsamt, Streetwork @0.5
Camping, Zelten, Campingplatz, Wohnmobilstellplatz, wild campen, Zeltplatz, Campen
Alkoholverbot, Alkoholverbotszone, Trinker, Alkohol in der Öffentlichkeit, Glasverbot
Platzverweis, Hausverbot, Aufenthaltsverbot, Betretungsverbot
Gefahrenabwehr, Gefahr melden, Gefahrenstelle, allgemeine Gefahrenabwehr
Videoüberwachung, Überwachungskamera, Kamera, Kameras
Verein, Vereine, Vereinsgründung, eingetragener Verein, Vereinsförderung, e.V., Verein gründen, Vereinszuschuss, Vereinsverzeichnis, Vereinsleben
Sekten, Sekte, Sektenberatung, Weltanschauungsfragen
Extremismus, Rechtsextremismus, Radikalisierung, Demokratieförderung, Neonazis
Antidiskriminierung, Diskriminierung, Rassismus, Antidiskriminierungsstelle, diskriminiert, rassistisch beleidigt
Gleichstellung, Gleichstellungsbeauftragte, Frauenbeauftragte, Gleichberechtigung, Frauenbüro, Gleichstellungsstelle, Frauenförderung
LGBTQ, LSBTI, queer, schwul, lesbisch, LSBTIQ, Regenbogen, Regenbogenfamilie, homosexuell, LGBT

# Feuerwehr und Katastrophenschutz
Feuerwehr, freiwillige Feuerwehr, Brand, Feuer, Berufsfeuerwehr, Feuerwehrmann, Jugendfeuerwehr, Feuerwehreinsatz, Branddirektion, Feuerwehrfrau, Brandmeldeanlage, Brandsicherheitswache
Katastrophenschutz, Zivilschutz, Bevölkerungsschutz, Sirene, Sirenen, Warnung, Warn-App, NINA, Notfallvorsorge, Stromausfall, Blackout, Bunker, Krisenvorsorge, Katastrophe, Probealarm, Notfalltreffpunkt, Katwarn
Bombe, Fliegerbombe, Blindgänger, Kampfmittel, Kampfmittelräumung, Evakuierung, Bombenfund, Weltkriegsbombe, Kampfmittelbeseitigung, Kampfmittelauskunft, Kampfmittelfreiheit
Technisches Hilfswerk, THW, Rotes Kreuz, DRK, Malteser, Johanniter, Hilfsorganisation
Sicherheitsüberprüfung, Zuverlässigkeitsüberprüfung, Luftsicherheit, Flughafen arbeiten, Zuverlässigkeitsprüfung
Unbedenklichkeitsbescheinigung, steuerliche Unbedenklichkeit, Steuerschulden Bescheinigung, Bescheinigung in Steuersachen, keine Steuerschulden, steuerliche Unbedenklichkeitsbescheinigung
Ruhe stören, Nachbarn feiern, Polizei wegen Lärm -> Lärm, Ordnungsamt
etwas melden, Ordnungsamt rufen, Beschwerde über Nachbarn -> Ordnungsamt @0.5
vermisst, vermisste Person, Vermisstenanzeige -> Polizei
Betrug, Betrüger, Enkeltrick, betrogen, Abzocke -> Polizei, Verbraucherschutz
Pilze sammeln, Pilze, Pilzberatung, Pilzsammler
`
