/** Trade, inns, crafts, markets, food, employers, and business support. */
export const TRADE_AND_WORK: string = `
Gewerbeamt, Gewerbebehörde, Gewerbewesen, Gewerbeangelegenheiten, Gewerbestelle, Gewerbemeldestelle
Gewerbeanmeldung, Gewerbe anmelden, Firma anmelden, Betrieb anmelden, Gewerbeschein, Geschäft eröffnen, Laden eröffnen, Unternehmen gründen, Firma gründen, Kleingewerbe anmelden, Gewerbeanzeige, Firma eröffnen
Gewerbeummeldung, Gewerbe ummelden, Betrieb verlegen, Firmensitz ändern, Betriebsverlegung, Firmenadresse ändern, Betriebssitz verlegen
Gewerbeabmeldung, Gewerbe abmelden, Firma abmelden, Betrieb schließen, Geschäftsaufgabe, Laden schließen, Betriebsaufgabe, Gewerbe aufgeben, Firma schließen
Gewerbe, Firma, Betrieb, Unternehmen, Geschäft, Gewerbebetrieb, Gewerbetreibende, Unternehmer, Unternehmerin @0.4
selbstständig, Selbstständigkeit, Existenzgründung, Gründung, Gründer, Start-up, Startup, Existenzgründer, Selbständige, Gründerberatung, Gründungsberatung, Existenzgründungsberatung @0.4
selbstständig, Selbstständigkeit, Kleingewerbe, Nebengewerbe, Online-Shop, Onlinehandel, Nebenjob als Selbstständiger, Kleinunternehmer, Webshop -> Gewerbeanmeldung
Freiberufler, freier Beruf, Freelancer, freiberuflich, freie Mitarbeit -> Finanzamt
Gewerberegister, Gewerbeauskunft, Gewerberegisterauskunft, Auskunft aus dem Gewerberegister, Auskunft über Firmen, Gewerbemelderegister, Gewerberegisterauszug
Gewerbezentralregister, Gewerbezentralregisterauszug, GZR, Auskunft aus dem Gewerbezentralregister, Auszug aus dem Gewerbezentralregister, GZR-Auszug
Gewerbeuntersagung, Gewerbe verboten, unzuverlässig, Wiedergestattung, Gewerbeverbot
Handelsregister, Handelsregisterauszug, Vereinsregister, Registergericht, Firmenregister, Handelsregistereintrag
IHK, Industrie- und Handelskammer, Kammer, Handelskammer
Wirtschaftsförderung, Unternehmensberatung, Unternehmensservice, Wirtschaftsförderer, Firmenservice, Gewerbefläche, Gewerbegebiet, Gewerbegrundstück, Gewerbeflächen, Gewerbeimmobilie
Reisegewerbe, Reisegewerbekarte, Hausierer, Wandergewerbe, fliegender Händler, Straßenverkauf, Haustürverkauf, Reisegewerbekartenfreiheit, Zweitschrift Reisegewerbekarte, ambulanter Handel
Schausteller, Schaustellerei, Fahrgeschäft, Kirmes, Karussell, Zirkus, Schaustellerhaftpflicht
Wanderlager, Wanderlager anzeigen
Gaststätte, Gaststättenerlaubnis, Restaurant, Kneipe, Bar, Lokal, Gasthaus, Café, Gastronomie, Gaststättenkonzession, Wirtshaus, Konzession, Imbiss, Gaststätten, Gaststättengewerbe
Schankerlaubnis, Ausschank, Alkohol ausschenken, Schanklizenz, Alkoholausschank, Ausschankgenehmigung, Gestattung, vorübergehende Gaststättenerlaubnis, Gestattung nach Gaststättengesetz, Alkohol verkaufen, Getränkeausschank, vorübergehender Gaststättenbetrieb, Bier ausschenken
Vereinsfest, Feuerwehrfest, Weinfest, Bierzelt, Festzelt -> Gestattung, Veranstaltung
Gaststättenunterrichtung, Unterrichtungsnachweis, Gaststättenunterricht
Außengastronomie, Freischankfläche, Biergarten, Tische und Stühle draußen, Außenbewirtschaftung, Schanigarten, Tische auf dem Gehweg, Freisitz, Terrasse vor dem Lokal, Wirtsgarten, Stühle auf dem Gehweg
Außengastronomie, Freischankfläche, Warenauslage -> Sondernutzung
Sperrzeit, Sperrstunde, Sperrzeitverkürzung, Polizeistunde, Öffnungszeiten Gaststätte, länger offen haben, Verkürzung der Sperrzeit
Foodtruck, Imbisswagen, Imbissstand, Verkaufswagen, Würstchenbude, Food-Truck, Dönerladen, Eiswagen -> Reisegewerbe, Gaststätte, Sondernutzung, Lebensmittelüberwachung
Spielhalle, Spielhallenerlaubnis, Spielothek, Glücksspiel, Spielautomat, Automaten aufstellen, Geldspielgeräte, Spielgeräte, Geldspielautomat, Aufstellerlaubnis, Geeignetheitsbestätigung, Gewinnspielautomaten
Wettbüro, Wettvermittlung, Sportwetten, Wettannahmestelle, Buchmacher
Lotterie, Tombola, Verlosung, Losverkauf, Ausspielung, Gewinnspiel, kleine Lotterie, Lotterieerlaubnis
Bewachungsgewerbe, Bewacher, Security, Sicherheitsdienst, Wachdienst, Wachmann, Türsteher, Bewachungserlaubnis, Wachpersonal, Bewacherregister, Sachkundeprüfung Bewachung, Wachperson, § 34a
Makler, Immobilienmakler, Maklererlaubnis, Bauträger, Immobilienmaklererlaubnis, Darlehensvermittler, Baubetreuer, Wohnimmobilienverwalter, § 34c, Hausverwalter
Versicherungsvermittler, Finanzanlagenvermittler, Versicherungsmakler, Finanzvermittler, Honorarberater, Versicherungsberater
Pfandleiher, Pfandhaus, Leihhaus, Pfandleihe, Pfandleihgewerbe
Versteigerer, Versteigerungsgewerbe, Auktionator, Auktionshaus
Versteigerung, Auktion, Fundsachenversteigerung, Zwangsversteigerung, Online-Versteigerung
Handwerk, Handwerker, Handwerksrolle, Handwerkskammer, Handwerksbetrieb, Meister, Meisterbrief, Handwerkskarte, Meisterpflicht, Ausnahmebewilligung Handwerk, zulassungspflichtiges Handwerk, HWK
Friseur, Friseursalon, Kosmetikstudio, Nagelstudio, Tattoostudio, Tätowierer, Piercing, Kosmetiker -> Gewerbeanmeldung, Hygiene
Schornsteinfeger, Kaminkehrer, Bezirksschornsteinfeger, Kehrbezirk, Feuerstättenschau, Rauchfangkehrer, bevollmächtigter Bezirksschornsteinfeger, Feuerstättenbescheid, Schlotfeger
überwachungsbedürftiges Gewerbe, Gebrauchtwarenhandel, Detektei, Auskunftei, Partnervermittlung, Reisebüro, Schlüsseldienst
Altmetall, Schrotthändler, Schrottsammler, Altmetallsammlung, Edelmetallhandel
Prostituierte, Prostitution, Prostituiertenschutzgesetz, Prostituiertenausweis, Bordell, Sexarbeit, Anmeldung als Prostituierte, Prostitutionsstätte, Sexarbeiterin, Hurenpass
Markt, Wochenmarkt, Marktstand, Marktplatz, Markthändler, Standplatz, Jahrmarkt, Bauernmarkt, Marktamt, Marktverwaltung, Marktfestsetzung, Marktbeschicker, Märkte
Weihnachtsmarkt, Christkindlmarkt, Adventsmarkt, Glühweinstand, Christkindlesmarkt
Volksfest, Dult, Kirchweih, Kerwe, Kirmes, Rummel, Schützenfest, Jahrmarkt, Kirta
Flohmarkt, Trödelmarkt, Flohmarktstand, Trödel, Hofflohmarkt, Kinderflohmarkt, Antikmarkt
Handelsmesse, Messe veranstalten, Ausstellung festsetzen, Festsetzung eines Marktes, Gewerbeschau, Festsetzung von Messen
Ladenschluss, Ladenöffnung, verkaufsoffener Sonntag, Sonntagsöffnung, Ladenschlusszeiten, Sonntagsverkauf, Ladenöffnungszeiten, Ladenschlussgesetz
Sonntagsarbeit, Feiertagsarbeit, Arbeit am Sonntag, Sonn- und Feiertagsarbeit
Preisangaben, Preisauszeichnung, Preisangabenverordnung
Eichamt, eichen, Eichung, Waage
Gesundheitszeugnis, Erstbelehrung, Infektionsschutzbelehrung, Hygienebelehrung, Belehrung nach Infektionsschutzgesetz, rote Karte, Gesundheitspass, Lebensmittelbelehrung, Belehrung nach § 43, Infektionsschutzgesetz Belehrung, Belehrung Gesundheitsamt, Bescheinigung nach § 43
arbeiten in der Gastronomie, in der Küche arbeiten, Job als Kellner, Kellner, Koch, Kellnerin, Bäckerei arbeiten, Küchenhilfe -> Erstbelehrung, Gesundheitszeugnis
Lebensmittelüberwachung, Lebensmittelkontrolle, Lebensmittelkontrolleur, Lebensmittelhygiene, verdorbene Lebensmittel, Lebensmittelsicherheit, Hygieneskandal, Verbraucherbeschwerde, Lebensmittelrecht, ekliges Restaurant
Lebensmittelbetrieb registrieren, Registrierung von Lebensmittelbetrieben, Lebensmittelunternehmer, Lebensmittelbetrieb
Verbraucherschutz, Verbraucherzentrale, Verbraucherberatung, Verbraucher
Arbeitsschutz, Gewerbeaufsicht, Gewerbeaufsichtsamt, Arbeitssicherheit, Arbeitsunfall, Arbeitszeit, Arbeitszeitgesetz
Schwarzarbeit, Schwarzarbeiter, illegale Beschäftigung, Mindestlohn, schwarz arbeiten
Kündigungsschutz, Kündigungsschutz in Elternzeit, Kündigung Schwangere, Arbeitsrecht
Arbeitnehmerüberlassung, Zeitarbeit, Leiharbeit
Arbeit, Arbeitsstelle, Job, Beschäftigung, Arbeitsplatz, Jobsuche, Arbeitssuche @0.5
Stellenangebote, Bewerbung, Karriere, Arbeiten bei der Stadt, Jobs bei der Stadt, Stellenausschreibung, Personalamt, offene Stellen, Stellenanzeigen, Personalabteilung, Personalwesen, Stadt als Arbeitgeber
Ausschreibung, Vergabe, öffentliche Aufträge, Vergabestelle, Submission, öffentliche Ausschreibung, Ausschreibungen, Auftragsvergabe, Vergabewesen, Submissionsstelle
Rechnung, E-Rechnung, Rechnung an die Stadt, elektronische Rechnung, XRechnung, Leitweg-ID
einheitlicher Ansprechpartner, EAP, EU-Dienstleistungsrichtlinie
Fotografieren, Drehgenehmigung, Filmaufnahmen, Filmen, Dreharbeiten, Filmdreh, Film drehen, Fotoaufnahmen, Fotogenehmigung
Drohne, Drohnenflug, Drohnen, Luftfahrt, Ballonstart, Flugmodell, Multicopter
Landwirtschaft, Landwirt, Bauer, Landwirtschaftsamt, Bauernhof, Agrarförderung, Agrarantrag, Landwirtschaftskammer, Bäuerin
Grundstücksverkehr, Grundstücksverkehrsgenehmigung, Verkauf landwirtschaftlicher Flächen, Ackerland verkaufen, Landpacht, Landpachtvertrag, Grundstückverkehrsgesetz
Weinbau, Winzer, Weinberg, Weinkontrolle, Rebfläche, Weinlese
Geld verdienen, Nebenjob, Minijob, nebenbei arbeiten -> Gewerbeanmeldung, Arbeit @0.3
Nachfolge, Firma übernehmen, Geschäftsübernahme, Betriebsübernahme, Laden übernehmen -> Gewerbeanmeldung
Kiosk eröffnen, Café eröffnen, Restaurant eröffnen, Bar eröffnen, Kneipe eröffnen -> Gaststättenerlaubnis, Gewerbeanmeldung
`
