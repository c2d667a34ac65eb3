/** Errands about trades, weapons, explosives, hunting, fishing, and the permits that they need. */
export const LICENCES_AND_PERMITS: string = `
# Gewerbe
Gewerbemeldung, Gewerbeschein, Gewerbeanzeige, Gewerbeanmeldung, Gewerbeunterlagen, GewA1, Gewerbemeldebescheinigung @0.5
Gewerbeschein, Gewerbeschein beantragen, Gewerbeschein machen, Gewerbe beantragen -> Gewerbe-Anmeldung
Gewerbeamt, Gewerbemeldestelle, Gewerbebehörde -> Gewerbe-Anmeldung, Gewerbe-Abmeldung, Gewerbe-Ummeldung @0.6
Gewerbe, Firma, Betrieb, Unternehmen, Geschäft -> Gewerbe-Anmeldung @0.4
Kleingewerbe, Nebengewerbe, Gewerbe gründen, Gewerbe eröffnen, Firmengründung, Firma gründen, GmbH gründen, Einzelunternehmen, GbR, UG gründen, Unternehmensgründung, selbstständig machen, Selbständigkeit anmelden, Ebay-Händler, Onlineshop, Influencer, Geschäftsgründung, Neugründung, Filiale eröffnen, Zweigstelle anmelden, Handel anmelden, Startup gründen, Geschäftseröffnung, Dienstleister, Gewerbeanmeldeschein -> Gewerbe-Anmeldung @0.8
Firma aufgeben, Firma auflösen, Betrieb aufgeben, Gewerbe schließen, Gewerbe beenden, Gewerbe kündigen, Gewerbeaufgabe, Selbständigkeit beenden, Geschäft schließen, Ende der Selbstständigkeit, Einstellung des Betriebs, Gewerbe einstellen, Gewerbe löschen -> Gewerbe-Abmeldung @0.9
Firma zieht um, Firmenumzug, Geschäft umgezogen, neue Firmenadresse, Betriebsadresse ändern, Tätigkeit ändern, andere Tätigkeit, Tätigkeit erweitern, Gewerbe ändern, Gewerbe erweitern, Gegenstand ändern, Sortiment ändern, Firmenname ändern, Umzug der Firma, Gewerbe umziehen, Tätigkeitserweiterung, Gewerbeänderung -> Gewerbe-Ummeldung @0.9
Gewerbeschein verloren, Gewerbeschein weg, Ersatz Gewerbeschein, Kopie Gewerbeschein, Duplikat Gewerbeanmeldung, Gewerbeschein nachbestellen, Abschrift Gewerbeanmeldung, Gewerbeschein kopieren, Kopie Gewerbeanmeldung, Gewerbemeldung verloren -> Zweitschrift Gewerbemeldung @0.9
Gewerbezentralregister, GZR, GZR-Auszug, GZR 3, Auszug Gewerbe, Führungszeugnis für Firmen, Führungszeugnis für Unternehmer, gewerbliches Führungszeugnis, Registerauszug Gewerbe, Zuverlässigkeitsnachweis, Auszug für Ausschreibung, Zuverlässigkeit Gewerbe, Auskunft Gewerbe -> Auskunft Gewerbezentralregister @0.9
natürliche Person, Privatperson, Einzelperson, Privatmensch, Einzelunternehmer @0.5
juristische Person, GmbH, Firma, AG, KG, OHG, Personenvereinigung, Gesellschaft, Verein, Kapitalgesellschaft, Unternehmergesellschaft, Personengesellschaft @0.4
Hausieren, Straßenhändler, fahrender Händler, Haustürgeschäft, mobiler Verkauf, Verkauf auf der Straße, ambulantes Gewerbe, Straßenverkäufer, Wanderhändler, Reisegewerbekarte, Markthändler ohne Laden, Vertreter an der Haustür, Klinkenputzer, Reisegewerbekarte verlängern, ambulanter Händler, mobile Friseurin -> Reisegewerbe-Erlaubnis @0.8
Reisegewerbe-Erlaubnis, Reisegewerbekarte, Reisegewerbeerlaubnis, § 55 GewO, Erlaubnis für das Reisegewerbe
Security gründen, Sicherheitsfirma, Sicherheitsunternehmen, Wachfirma, Objektschutz, Personenschutz, Detektiv, § 34a GewO, Türsteher, Sicherheitsmitarbeiter, Bewachungserlaubnis, Wachdienst gründen, Bodyguard, Unterrichtung 34a -> Bewachungsgewerbe Erlaubnis @0.8
Auktion veranstalten, Auktionator, Auktionen, § 34b GewO, öffentlich bestellter Versteigerer, Auktionshaus gründen, Versteigerungserlaubnis -> Versteigerungsgewerbe Erlaubnis @0.9
Pfandleiher werden, Pfand, verpfänden, Pfandkredit, § 34 GewO, Goldankauf, beleihen, Pfandhaus gründen, Pfandleihe eröffnen, Pfandbüro, Pfandleihanstalt -> Pfandleihergewerbe Erlaubnis @0.9
Pfandleihergewerbe, Pfandleihgewerbe, Pfandleihe, Pfandhaus, Pfandleiher
erlaubnispflichtiges Gewerbe, Gewerbeerlaubnis, Gewerbeordnung, GewO, Konzession, Gewerbelizenz, gewerberechtliche Erlaubnis @0.5
Wirt, Wirtin, Gastwirt, Gastwirtin, Gastronom, Lokalbetreiber, Kneipenwirt, Pächter, Pächterin, Gastronomin -> Gaststättenerlaubnis, Außengastronomie @0.5
Kneipe übernehmen, Gaststätte übernehmen, Wirtswechsel, Pächterwechsel, Betreiberwechsel, Bierlizenz, Alkohollizenz, Gaststättengesetz, Bistro, Shisha-Bar, Hotel eröffnen, Pizzeria, Hotel, Pension eröffnen -> Gaststättenerlaubnis @0.8
Tische rausstellen, Stühle rausstellen, draußen bewirten, Gastgarten, Straßencafé, Heizpilz, Terrasse Lokal, Sommerterrasse, Parkplatz als Terrasse, Parklet -> Außengastronomie, Freischankfläche @0.8

# Waffen und Sprengstoff
Waffenbehörde, Waffenamt, Waffenstelle, Waffenrechtsbehörde -> Waffenschein, Waffenbesitzkarte @0.6
Waffe führen, Waffe tragen, großer Waffenschein, Pistole tragen, Waffe bei sich tragen, geladene Waffe, Revolver, scharfe Waffe, bewaffnet, Schutzwaffe, Waffe zur Selbstverteidigung, Waffenscheinantrag -> Waffenschein beantragen @0.8
Schreckschuss, Schreckschusswaffen, Gaswaffe, SRS-Waffe, Signalpistole, PTB, Leuchtpistole, Alarmwaffe, Selbstverteidigung, Reizstoffwaffe, KWS, Silvesterpistole, Freiwaffe -> Kleiner Waffenschein @0.9
Sportschützen, Sportschütze, Waffe erwerben, Waffe besitzen, Jagdwaffe, Jagdgewehr, Sportwaffe, Waffenkauf, grüne WBK, gelbe WBK, rote WBK, Waffensammler, Bedürfnis, Bedürfnisnachweis, Langwaffe, Kurzwaffe, Voreintrag, Waffenerwerb, Flinte, Büchse, Schusswaffe, Waffenkarte, WBK-Karte, Waffensachkunde, Luftgewehr, Schützenkarte -> Waffenbesitzkarte @0.8
Waffe loswerden, Waffe entsorgen, Waffen entsorgen, Munition abgeben, Waffe vernichten, Munition gefunden, Munition entsorgen, Dachbodenfund Waffe, alte Waffe, Waffenfund, Waffe gefunden, Waffen zurückgeben, Waffe vom Opa, geerbte Waffe, Waffenverzicht, Amnestie -> Waffenabgabe, Munitionsabgabe @0.9
Waffenabgabe, Munitionsabgabe, Abgabe von Waffen, Waffen abliefern, Waffenrückgabe
Munitionsschein, Munitionserwerbschein, Munitionserwerbsschein, Patronen kaufen, Munition kaufen, Kugeln, Schrot, Munitionserwerb -> Munition besitzen erwerben @0.9
erwerben, Erwerb, kaufen, Kauf, besitzen, Besitz @0.4
Waffe mit ins Ausland, Reise mit Waffe, Jagdreise, Waffenpass, Schießwettkampf im Ausland, EFP, Waffe auf Reisen, Waffentransport, Jagd im Ausland, Waffenausfuhr -> Europäischer Feuerwaffenpass @0.9
Waffenrechtliche Auskunft, Waffenkontrolle, Waffenschrank, Waffentresor, Waffenaufbewahrung, Verlust einer Waffe, Waffe verloren, Erbwaffe, Waffenhandel, Schießstätte, Blockiersystem, Waffenverbot, Waffenhandelserlaubnis -> Waffenbehörde Sonstiges @0.7
§ 27 SprengG, Wiederlader, Vorderladerschütze, Böllerschütze, Böllerschützen, Pulverschein, Böllerschein, Sprengmeister, Sprengstoffgesetz, Treibladungspulver, Nitropulver, Pulver, Pyrotechniker, Befähigungsschein, Sprengstofferlaubnis verlängern, Sprengberechtigung -> Sprengstoffrechtliche Erlaubnis @0.9
Privatfeuerwerk, Feuerwerk zur Hochzeit, Feuerwerk zum Geburtstag, Geburtstagsfeuerwerk, Höhenfeuerwerk, Böllerverbot, Silvesterraketen, Bühnenfeuerwerk, Großfeuerwerk, Knallkörper, Feuerwerksgenehmigung, Raketen abschießen, Feuerwerk im Sommer, Feuerwerk außerhalb von Silvester, Hochzeit Feuerwerk, Feuerwerk erlaubt, Kleinfeuerwerk, Klasse F2, Kategorie F2 -> Feuerwerk Pyrotechnik anmelden @0.8

# Jagd, Fischerei, Tiere in der Stadt
Jagdschein lösen, Jahresjagdschein, Dreijahresjagdschein, Jagdschein abgelaufen, Jagdprüfung, Jagdlizenz, Waidmann, Weidmann, grünes Abitur, Jagdscheinverlängerung, Ausländerjagdschein, Falkenjagd, Beizjagd, Jagdhaftpflicht, Jungjäger -> Jagdschein @0.8
Angelkarte, Anglerschein, Angelerlaubnis, Fischerschein, Fischerkarte, Sportfischer, Fischereikarte, Lebenszeitfischereischein, Fischen gehen, Hobbyangler, Fischereischein verlängern, Angelberechtigung, Angellizenz, Fischereischein auf Lebenszeit, Fischereischein abgelaufen, Fischereischein verloren -> Fischereischein @0.8
angeln für Kinder, Kind angeln, Angelschein für Kinder, Jugendangelschein, Jugendliche angeln, Kinderangelschein, Angeln ab 10, Jungangler, Angeln Jugendliche -> Jugendfischereischein @0.9
Fischereiaufsicht, Fischaufseher, Fischereiaufseher, Kontrolle der Angler, Fischwächter, Fischereischutz, Gewässerwart, Fischereikontrolle, Aufseher Fischerei
Wildschwein in der Stadt, Fuchs im Garten, Marder im Auto, Marder auf dem Dachboden, Waschbär, Dachs, Wildkaninchen, Kaninchen, Reh, Krähen, Stadtjäger, Rehe, Wildtierbeauftragter, Wildtiermanagement, Stadtwild, Jagdrevier, Wild, Wildunfall, Waschbären, Fuchsbau, totes Wild, verletztes Reh, Biber -> Wildtiere Jagd Stadt @0.8
Hund auf Reise, Hund ins Ausland, Haustier ins Ausland, Katze ins Ausland, Haustier reisen, Tierattest, Export Haustier, Tierpass, amtstierärztliches Zeugnis, Ausfuhr Tiere, Tierausfuhr, Haustier mitnehmen, Hund im Flieger, Auswandern mit Hund, Papageien, Wellensittich, Vogel mitnehmen, Frettchen, Tierausstellung, Tollwutschutz -> Gesundheitszeugnis Hund Katze @0.9
Frettchen, Iltis, Hauskatze, Ziervogel, Ziervögel, Vögel, Vogel, Papagei, Heimtier, Haustier @0.4

# Noch anders gesagt
Versteigerer werden, Versteigerer, Auktionsleiter, Auktionshaus eröffnen, Kunstauktion, Versteigerungen durchführen, Auktion leiten, Auktionserlaubnis, Gewerbe Versteigerung, gewerbliche Versteigerung -> Versteigerungsgewerbe Erlaubnis @0.9
Leihhaus eröffnen, Pfandhaus eröffnen, Pfandhaus, Leihhaus, Pfandgeschäft, Pfandleiher, Schmuck beleihen, Auto beleihen, Kfz-Pfand, Pfandkreditgeschäft -> Pfandleihergewerbe Erlaubnis @0.8
Waffenkarte, WBK beantragen, Waffe eintragen, Waffe eintragen lassen, Sportschützenwaffe, Waffenerwerbserlaubnis, Jägerwaffe, Waffenbesitz, Waffe kaufen, Besitz von Waffen, erlaubnispflichtige Waffe, Schützenwaffe, Sammlerwaffe, Erbwaffe, Waffe zu Hause, Waffenbesitzer -> Waffenbesitzkarte @0.9
Waffenablieferung, Waffen loswerden, Waffe abgeben, Munition loswerden, alte Munition, alte Patronen, Waffe im Nachlass, Waffen abgeben, Kriegswaffe gefunden, Messer abgeben, Butterfly-Messer, Waffenvernichtung -> Waffenabgabe Munitionsabgabe @0.9
Kopie der Gewerbeanmeldung, Gewerbeschein Zweitschrift, Gewerbeschein neu, Ersatz für Gewerbeschein, Gewerbeschein Ersatz, Gewerbeanmeldung verloren, Gewerbeanmeldung Kopie, Duplikat Gewerbeschein, Bestätigung der Gewerbeanmeldung, Bestätigung Gewerbe -> Zweitschrift Gewerbemeldung @0.9
GZR-Auszug GmbH, Gewerbezentralregister GmbH, Gewerbezentralregister Firma, Auskunft für Firmen, Auszug für GmbH, GZR für Vereine, Gewerbezentralregister Verein -> Gewerbezentralregister juristische Personen @0.9
GZR für Geschäftsführer, Gewerbezentralregister privat, GZR-Auszug Einzelunternehmen, Gewerbezentralregister Privatperson, Auskunft für Einzelunternehmer -> Gewerbezentralregister natürliche Person @0.9
`
