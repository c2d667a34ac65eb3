/** Residence law, asylum, integration, and citizenship. */
export const RESIDENCE_AND_CITIZENSHIP: string = `
Ausländerbehörde, Ausländeramt, Ausländerstelle, Ausländerwesen, Immigrationsbehörde, Zuwanderungsbehörde, Amt für Migration, Migrationsamt, ABH, Migration
Ausländer, Ausländerin, Migrant, Migrantin, Zuwanderer, Nichtdeutsche, Eingewanderte, ausländische Mitbürger, Einwanderer, Menschen mit Migrationshintergrund
Aufenthaltstitel, Aufenthaltserlaubnis, Aufenthaltsrecht, Aufenthalt, befristete Aufenthaltserlaubnis, Aufenthaltserlaubnisse @0.5
elektronischer Aufenthaltstitel, eAT, Aufenthaltskarte, Karte für Ausländer, Aufenthaltstitel abholen, eAT-Karte
Aufenthaltstitel verlängern, Verlängerung der Aufenthaltserlaubnis, Aufenthaltserlaubnis verlängern, Visum verlängern, Aufenthalt verlängern, Aufenthaltstitel abgelaufen @0.5
Visum, Visa, Einreise, Einreisevisum, Schengen-Visum, nationales Visum, Einreisegenehmigung @0.5
Fiktionsbescheinigung, Fiktion, vorläufige Aufenthaltsbescheinigung, Antrag läuft noch
Niederlassungserlaubnis, unbefristeter Aufenthalt, unbefristete Aufenthaltserlaubnis, Daueraufenthalt, Daueraufenthalt-EU, dauerhaft bleiben, Daueraufenthaltsrecht, für immer bleiben, unbefristet, Erlaubnis zum Daueraufenthalt
Blaue Karte EU, Blaue Karte, Blue Card, Bluecard, blaue Karte für Hochqualifizierte
Fachkräfte, Fachkraft, Fachkräfteeinwanderung, beschleunigtes Fachkräfteverfahren, ausländische Fachkraft, ausländische Fachkräfte, Erwerbsmigration
Chancenkarte, Arbeitsplatzsuche, Jobsuche für Ausländer, Aufenthalt zur Arbeitssuche
ICT-Karte, unternehmensintern transferierte Arbeitnehmer, mobile ICT-Karte
Arbeitserlaubnis, Beschäftigungserlaubnis, arbeiten dürfen, Arbeitsgenehmigung, Erlaubnis zu arbeiten, Aufenthaltserlaubnis zur Beschäftigung, Erwerbstätigkeit, Aufenthalt zur Erwerbstätigkeit
Aufenthalt zum Studium, Studentenvisum, Aufenthaltserlaubnis zum Studium, ausländische Studenten, internationale Studierende, Aufenthaltserlaubnis für Studierende
Ausbildungsaufenthalt, Aufenthaltserlaubnis zur Ausbildung, Aufenthalt zur Ausbildung
Selbstständige Ausländer, Aufenthaltserlaubnis für Selbstständige, freiberufliche Tätigkeit Ausländer
Familiennachzug, Familienzusammenführung, Ehegattennachzug, Frau nachholen, Familie nachholen, Kindernachzug, Mann nachholen, Kinder nachholen, Nachzug, Familienangehörige nachholen
Aufenthaltserlaubnis für Kinder, in Deutschland geborenes Kind, Aufenthaltstitel für Neugeborene, Baby von Ausländern
Freizügigkeit, Freizügigkeitsbescheinigung, EU-Bürger, Unionsbürger, Freizügigkeitsrecht, EU-Ausländer, Aufenthaltskarte für Familienangehörige, EU-Bürgerin, Daueraufenthaltsbescheinigung, Unionsbürgerinnen
Brexit, Briten, Großbritannien, Brite, Aufenthaltsdokument-GB
Türkei, Assoziationsrecht, Türken, Assoziationsabkommen
Schweizer, Aufenthaltserlaubnis-Schweiz, Schweizer Bürger, Schweizer Staatsangehörige
Duldung, geduldet, Aussetzung der Abschiebung, Duldung verlängern
Aufenthaltsgestattung, Asylbewerberausweis, Aufenthaltsgestattung verlängern
Asyl, Asylantrag, Asylbewerber, Asylsuchende, Asylverfahren, Schutzsuchende, Asylantragsteller
Flüchtling, Flüchtlinge, Geflüchtete, Geflüchteter, Vertriebene, Flüchtlingshilfe, geflohen, Flucht, Asylberechtigte, Flüchtlingsberatung, Geflüchtetenhilfe
Asylbewerberleistungen, Asylbewerberleistungsgesetz, Leistungen für Asylbewerber, AsylbLG, Geld für Asylbewerber, Sozialleistungen für Flüchtlinge, Bezahlkarte
Flüchtlingsunterkunft, Asylheim, Asylunterkunft, Gemeinschaftsunterkunft, Erstaufnahme, Flüchtlingsheim, Unterbringung von Flüchtlingen, Anschlussunterbringung
Ukraine, ukrainische Flüchtlinge, Ukrainer, Ukrainerin, Kriegsflüchtlinge, vorübergehender Schutz, Krieg in der Ukraine, § 24, Geflüchtete aus der Ukraine, ukrainische Geflüchtete
Reiseausweis, Reiseausweis für Ausländer, Reiseausweis für Flüchtlinge, Reiseausweis für Staatenlose
staatenlos, Staatenlose, Staatenlosigkeit, Staatenloser
Verpflichtungserklärung, Einladung, einladen, Besuch aus dem Ausland, Einladungsschreiben, Bürgschaft für Besuch, Gäste einladen, Besuchsvisum, Einladung für Visum
Besuch einladen, Oma einladen, Freundin aus dem Ausland einladen, Familie zu Besuch, Eltern einladen -> Verpflichtungserklärung
Wohnsitzauflage, Wohnsitzverpflichtung, Umverteilung, in andere Stadt ziehen dürfen, Wohnsitzregelung, Residenzpflicht, räumliche Beschränkung
Ausreise, Ausreisepflicht, freiwillige Ausreise, Rückkehr, Rückkehrberatung, Rückkehrhilfe, zurück in die Heimat, Heimreise, freiwillige Rückkehr
Abschiebung, Ausweisung, Aufenthaltsbeendigung, Rückführung, abgeschoben, Abschiebungshaft, Aufenthaltsbeendende Maßnahmen
Grenzübertrittsbescheinigung, Grenzübertritt, GÜB
Einreisesperre, Einreise- und Aufenthaltsverbot, Wiedereinreisesperre, Betretenserlaubnis
Wiedereinreise, länger als sechs Monate im Ausland, Bescheinigung nach § 51 Aufenthaltsgesetz, Aufenthaltstitel erlischt
Härtefallkommission, Härtefall, Härtefallantrag
Übertragung Aufenthaltstitel, Übertrag in neuen Pass, neuer Nationalpass, Aufenthaltstitel in neuen Pass übertragen, Übertragung des Aufenthaltstitels
Zustimmung der Ausländerbehörde, Auflagenänderung, Auflage ändern, Nebenbestimmung, Nebenbestimmungen ändern
Aufenthaltsbescheinigung Ausländerbehörde, Meldung Bedarfsgemeinschaft, Bescheinigung der Ausländerbehörde

# Einbürgerung
Einbürgerung, einbürgern, deutsche Staatsbürgerschaft, deutscher Pass, deutsche Staatsangehörigkeit, Einbürgerungsantrag, deutschen Pass bekommen, Staatsbürgerschaft beantragen, Einbürgerungsbehörde
Staatsangehörigkeit, Staatsbürgerschaft, Nationalität, Staatsangehörigkeitsrecht, Staatsangehörigkeitsbehörde
Staatsangehörigkeitsausweis, Staatsangehörigkeitsurkunde, Nachweis der deutschen Staatsangehörigkeit, Staatsbürgerschaftsnachweis, gelber Schein, Feststellung der Staatsangehörigkeit, Feststellung der deutschen Staatsangehörigkeit
doppelte Staatsbürgerschaft, Doppelpass, Mehrstaatigkeit, Beibehaltungsgenehmigung, zwei Pässe, doppelte Staatsangehörigkeit, zwei Staatsangehörigkeiten, Beibehaltung der deutschen Staatsangehörigkeit
Verzicht auf die Staatsangehörigkeit, Entlassung aus der Staatsangehörigkeit, Staatsbürgerschaft abgeben, Staatsangehörigkeit aufgeben
Staatsangehörigkeit durch Erklärung, Erklärungserwerb, Erwerb der Staatsangehörigkeit
Einbürgerungstest, Test Leben in Deutschland, Leben in Deutschland, Staatsbürgerkunde
Einbürgerungsfeier, Einbürgerungsurkunde, Einbürgerungszusicherung
Integration, Integrationsbeauftragte, Integrationsbeauftragter, Integrationsrat, Migrationsbeirat, Integrationsbüro, Ausländerbeirat, Integrationsbeirat, Integrationsförderung
Integrationskurs, Deutschkurs, Sprachkurs, Deutsch lernen, Orientierungskurs, Alphabetisierungskurs, Sprachkurse, Berechtigung zum Integrationskurs, Verpflichtung zum Integrationskurs, Deutschkurse
Sprachnachweis, Sprachzertifikat, Deutschtest, B1-Zertifikat, Sprachprüfung, Deutschprüfung, Deutschzertifikat, Nachweis von Sprachkenntnissen
Migrationsberatung, Beratung für Migranten, Migrationsberatungsstelle, Jugendmigrationsdienst, Asylberatung, MBE, Beratung für Zugewanderte
Spätaussiedler, Aussiedler, Russlanddeutsche, Vertriebenenausweis, Aussiedleraufnahme, Bundesvertriebenengesetz, Spätaussiedlerbescheinigung
Anerkennung ausländischer Abschlüsse, ausländischer Abschluss, Zeugnisanerkennung, Diplom anerkennen, Abschluss anerkennen lassen, Anerkennung von Berufsabschlüssen, ausländische Zeugnisse, Berufsanerkennung, ausländische Berufsqualifikation, Anerkennungsberatung
BAMF, Bundesamt für Migration und Flüchtlinge, Bundesamt für Migration
Konsulat, Botschaft, Auslandsvertretung, Generalkonsulat, Honorarkonsul
ausländische Urkunde, Urkunde aus dem Ausland, ausländische Dokumente, ausländische Urkunden, Echtheitsprüfung, Urkundenüberprüfung, ausländische Papiere
Au-pair, Au-pair-Aufenthalt, Freiwilligendienst Ausländer
neu in Deutschland, gerade angekommen, gerade nach Deutschland gekommen -> Anmeldung, Aufenthaltstitel, Integrationskurs
Ausländer, Ausländerin, Migrant, Migrantin -> Ausländerbehörde, Migrationsberatung @0.5
Papiere verlängern, Aufenthalt abgelaufen, Papiere abgelaufen -> Aufenthaltstitel @0.5
in Deutschland bleiben, hier bleiben, legal bleiben -> Aufenthaltstitel, Niederlassungserlaubnis
in Deutschland arbeiten, nach Deutschland kommen -> Fachkräfte, Arbeitserlaubnis, Visum
`
