/** Errands about identity cards, passports, registration and certified copies: lost, found, collected, changed. */
export const DOCUMENT_ERRANDS: string = `
# Personalausweis und Reisepass
Personalausweis, Ausweiskarte, Ausweisantrag, Identity Card, ID, Bürgerkarte, Scheckkartenausweis, Lichtbildausweis, Personenausweis, Plastikausweis, neuer Personalausweis, Personalausweis beantragen
Personalausweis abgelaufen, Personalausweis verlängern, Ausweis verlängern, Ausweis erneuern, Ausweis beantragen, Perso beantragen, Perso verlängern, neuen Ausweis beantragen, Ausweis läuft ab, Ausweis mit 16, Ausweis für Jugendliche, erster Ausweis, Kind Personalausweis, Perso für Kinder, Ausweis kaputt -> Personalausweis @0.8
Reisepass beantragen, Pass beantragen, Pass erneuern, Reisepass verlängern, Reisepass abgelaufen, weinroter Pass, biometrischer Pass, Biometriepass, Passport, Pass für Baby, Pass fürs Kind, Kind Reisepass, 32 Seiten, 48 Seiten, Vielreisender, Vielreiserpass, deutscher Reisepass, Passantrag, Fernreise -> Reisepass @0.8
Passamt, Passstelle, Ausweisstelle, Passbehörde, Passbüro, Ausweisbehörde, Pass- und Ausweisstelle
Passamt, Ausweisstelle, Passbehörde -> Personalausweis, Reisepass @0.6
Visum USA, ESTA, Amerika, USA, Einreise USA, Urlaub außerhalb Europas, Weltreise -> Reisepass @0.4
Bürgeramt, Einwohnermeldeamt, Meldeamt, Einwohnerbüro, Bürgerbüro -> Personalausweis, Wohnsitzanmeldung, Meldebescheinigung @0.35
Ausweisdokumente, Ausweispapiere, Ausweise, Identitätsdokumente, Legitimationspapiere, Identitätspapiere
vorläufig, provisorisch, befristet, übergangsweise, Übergangsdokument, Provisorium, Ersatzpapier @0.5
sofort einen Pass, Pass heute noch, Pass am selben Tag, Pass vergessen vor Reise, morgen fliegen, kurzfristig verreisen, Pass für Notfall, Reisepass dringend, Eilantrag Reisepass, Sofortpass, Blitz-Reisepass, Pass fliegt morgen -> vorläufiger Reisepass @0.9
Ausweis dringend, Ausweis sofort, Perso sofort, vorläufiger Perso, Sofortausweis -> vorläufiger Personalausweis @0.9
weiterer Reisepass, zweiter Pass, Ersatzpass für Geschäftsreisen, Pass für Israel, Geschäftsreise, Vielreisende, mehrere Reisepässe, Pass beim Konsulat, doppelter Pass -> Zweitpass @0.8
Ausweise für die ganze Familie, Familie Ausweise, Pass für die Familie, Kinder und Eltern Pass, Familientermin, Ausweis für Eltern und Kinder, mehrere Personen Pass -> Ausweisdokumente Familie @0.9
Familientermin, Termin für mehrere Personen, Gruppentermin, mit der ganzen Familie anmelden, Familie anmelden, Ehepaar anmelden, Familie ist umgezogen, Familie zugezogen, als Familie anmelden, Umzug mit Kindern -> Wohnsitzanmeldung Familie @0.9
Ausweis weg, Perso weg, Personalausweis verloren, Personalausweis gestohlen, Personalausweis geklaut, Ausweis gestohlen, Ausweis verschwunden, Perso geklaut, Brieftasche geklaut, Handtasche gestohlen, Ausweisverlust, Ausweisdiebstahl, Verlustmeldung Ausweis, Verlustanzeige Personalausweis -> Verlust Personalausweis, Diebstahl Personalausweis @0.9
Pass verschwunden, Passverlust, Pass gestohlen, Reisepass verloren, Reisepass gestohlen, Reisepass geklaut, Reisepass weg, Passdiebstahl, Pass im Urlaub verloren, Verlustanzeige Reisepass, Verlustmeldung Pass -> Verlust Reisepass, Diebstahl Reisepass @0.9
Ausweis wieder da, Perso wieder da, Ausweis wiedergefunden, Perso gefunden, Pass gefunden, Pass aufgetaucht, Pass wieder da, Verlustanzeige zurückziehen, Verlustmeldung zurücknehmen, Wiederauffinden Ausweis, doch nicht verloren, Anzeige zurücknehmen, Fahndung löschen, Ausweis wieder aufgetaucht -> Widerruf Verlust Diebstahlanzeige @0.9
Verlustanzeige, Diebstahlanzeige, Diebstahlsanzeige, Anzeige des Verlusts, Verlustmeldung @0.6
Widerruf, widerrufen, zurückziehen, Rücknahme, zurücknehmen, rückgängig machen, Stornierung, stornieren @0.4
Ausweis fertig, Pass fertig, Perso abholen, Reisepass abholen, Personalausweis abholen, Ausweis holen, Dokument holen, Dokumente abholen, Ausgabeschalter, Ausweisabholung, Passabholung, Abholtermin, Abholung mit Vollmacht, fertiger Ausweis -> Abholung Personalausweis Reisepass @0.9
Abholautomat, Dokumentenbox, Abholbox, Abholfach, Ausgabeautomat, Ausgabebox, Terminal für Ausweise, Dokumentenautomat, Dokumentenausgabebox
Adresse Personalausweis, Adresse Perso, Ausweis ummelden, Ausweis nach Umzug, Adresse auf Ausweis, Anschrift ändern, Adresse im Pass, Wohnort im Reisepass, Aufkleber Personalausweis, Adressaufkleber, neue Anschrift Ausweis, Anschrift im Ausweis, Adresse ändern lassen -> Adressänderung Personalausweis Reisepass @0.9
Adressänderung, Adresse ändern, Anschriftenänderung, Änderung der Anschrift, Adresswechsel, Anschriftenwechsel, neue Adresse mitteilen, Adressaktualisierung
PIN setzen, PIN ändern, PIN neu setzen, PIN verloren, Ausweis freischalten, Online-Ausweis freischalten, Online-Ausweis einschalten, Chip freischalten, Chip aktivieren, Ausweis aktivieren, Funktion aktivieren, eID aktivieren, PIN falsch eingegeben, PIN-Rücksetzbrief, PUK, PUK verloren, Online-Funktion, Onlinefunktion einschalten, digitaler Ausweis, elektronischer Personalausweis, ePerso, Ausweis PIN -> Einschalten eID-Funktion, Änderung PIN @0.9
einschalten, freischalten, aktivieren, Aktivierung, Freischaltung, entsperren @0.5
Ausweis für EU-Bürger, Online-Ausweis für EU-Bürger, elektronischer Ausweis EU, Karte für EU-Bürger, EU-Bürger Online-Ausweis, digitale Identität -> eID-Karte @0.9
eID verloren, Unionsbürgerkarte verloren, eID-Karte verloren, eID-Karte gestohlen, eID geklaut -> Verlust eID-Karte @0.9
Selbstbedienung, SB, SB-Terminal, Self-Service, Speed Capture, Fototerminal, Automat, Selbstbedienungsterminal, Bürgerterminal, Selbstbedienungsautomat @0.6
Sorgerechtsaufkleber, Aufkleber im Pass, Aufkleber für Kinderpass, Sorgerechtsvermerk
Dokumentendruck, Ausdruck, Dokument drucken, Druck, drucken, Druckauftrag @0.6
Sorgeberechtigte, Erziehungsberechtigte, Personensorgeberechtigte, Elternteil, beide Eltern, Einverständnis, Zustimmung beider Eltern @0.4
ohne Termin, spontan, Spontanvorsprache, Spontantermin, Spontankunde, Spontannummer, unangemeldet, Walk-in, Laufkundschaft, Vorsprache, vorsprechen, persönlich erscheinen
Wartenummer, Nummer, Ticket, Wartemarke, Anlaufstelle, Nummernausgabe, Erstanlaufstelle, Wartezettel @0.5
Anlaufstelle, Infopoint, Erstberatung, Empfang, Infoschalter, Informationsschalter @0.5
Sonstiges, sonstige Anliegen, anderes Anliegen, Verschiedenes, weitere Anliegen, andere Dienstleistung, sonstige Dienstleistungen, alles andere
Vor-Ort-Termin, persönlicher Termin, persönliche Beratung, Präsenztermin, Termin vor Ort, vor Ort, Beratung vor Ort, persönlich
Telefontermin, Telefon-Termin, telefonische Beratung, Beratung am Telefon, Rückruf, Telefonberatung, Telefongespräch, anrufen, telefonisch
Videoberatung, Videotermin, Videosprechstunde, Online-Beratung, Beratung per Video

# Meldewesen
Wohnsitzanmeldung, Einwohnermeldung, Adressanmeldung, Zuzugsmeldung, Anmeldung der Wohnung, Meldung der Adresse, Meldepflicht, anmeldepflichtig, polizeiliche Meldung, Wohnungsanmeldung, Anmeldeformular, Meldeschein, Meldezettel, Meldegesetz, Bundesmeldegesetz
Umzug melden, Umzug mitteilen, frisch umgezogen, Zuzug aus dem Ausland, Zuzug aus einer anderen Stadt, Adresswechsel, neuer Wohnsitz, Wohnsitz ändern, Wohnortwechsel, Wohnungswechsel, innerhalb der Stadt umgezogen, zusammenziehen, eingezogen, bei Eltern ausgezogen, WG-Anmeldung -> Wohnsitzanmeldung @0.8
Anmeldebescheinigung für die Bank, Zweitwohnung anmelden, Nebenwohnung anmelden, Zweitwohnsitz anmelden, Nebenwohnsitz anmelden -> Wohnsitzanmeldung @0.7
abgemeldet, Abmeldebescheinigung, Abmeldebestätigung, Umzug Ausland, Umzug ins Ausland, ins Ausland umziehen, Auslandsumzug, dauerhaft ins Ausland, Auswanderer, Zweitwohnsitz abmelden, Nebenwohnung abmelden, Nebenwohnsitz abmelden, Zweitwohnung abmelden, Nebenwohnung aufgeben, Deutschland dauerhaft verlassen -> Wohnsitz abmelden @0.9
Wohnungsabmeldung, Abmeldung der Wohnung, Wohnsitz aufgeben, Wohnsitz auflösen, Wohnsitzauflösung, Wohnsitzaufgabe
Meldebescheinigung, Nachweis des Wohnsitzes, Adressnachweis, Meldezettel, Wohnortbescheinigung, Ansässigkeitsbescheinigung, Bescheinigung über den Wohnsitz, Meldeauszug, einfache Meldebescheinigung, Registerauszug, Meldebescheinigung für Hochzeit, Bestätigung der Anmeldung, Nachweis der Anschrift, Aufenthaltsbescheinigung, Meldebeleg
Bescheinigung für Bank, Bescheinigung für Schule, Nachweis für Arbeitgeber, Bescheinigung für die Heirat, Papier über Wohnsitz, Beweis der Adresse -> Meldebescheinigung @0.6
Bescheinigung für Kindergeld, Kindergeldbescheinigung, Bescheinigung für Familienkasse, Haushaltsnachweis, Nachweis Haushalt, Haushaltszugehörigkeit, wer im Haushalt wohnt, Personen im Haushalt, Haushaltsangehörige -> Haushaltsbescheinigung @0.9
Nachweis fürs Kindergeld, Familienkasse, Kindergeld -> Haushaltsbescheinigung @0.4
Lebensnachweis, Bescheinigung fürs Ausland Rente, Rente im Ausland, Lebenszeichen, Beweis dass man lebt, Bestätigung für ausländische Rente, Rentenbescheinigung, Bescheinigung für Rentenversicherung, ausländische Rentenversicherung, Certificate of Life, Lebensbestätigung, Life Certificate -> Lebensbescheinigung @0.9
Adresssuche, Anschrift suchen, Anschriftenermittlung, Adressermittlung, alte Freunde finden, Adresse ermitteln, Auskunft über Personen, Einwohnerauskunft, Einwohnermelderegisterauskunft, EMRA, Adressanfrage, Aufenthaltsermittlung, Auskunft über Einwohner, unbekannt verzogen, Klassentreffen -> Melderegisterauskunft @0.9
Adresse schützen, Adresse sperren, Adresse nicht weitergeben, Daten geheim halten, Geheimhaltung, Schutz vor Stalking, Schutz der Adresse, Datensperre, Gefährdung, Daten sperren, Gefahr für Leib und Leben -> Auskunftssperre @0.8
keine Werbung, Werbung von Parteien, Parteien, Adressbuch, Adressbuchverlag, Widerspruch gegen Weitergabe, Widerspruchsrecht, Daten an Kirchen, Bundeswehr Werbung, Daten nicht an die Bundeswehr, Wahlwerbung, Jubiläumsdaten, Datensperre, Widerspruch Datenweitergabe, Sperrvermerk -> Übermittlungssperre @0.9
Geburtsdatum falsch, Name falsch geschrieben, falsche Daten, Daten berichtigen, Daten korrigieren, Name im Melderegister, Familienstand ändern, Familienstand melden, Heirat im Ausland melden, Scheidung melden, Personendaten, Meldedaten, Meldedaten ändern, Eintragung der Ehe, Eheschließung im Ausland melden, Datenberichtigung, Melderegister berichtigen, Einbürgerung melden, Todesfall Ausland melden, Religion im Melderegister -> Änderung Personendaten Melderegister @0.9
Personendaten, persönliche Daten, Personalien, Stammdaten, Meldedaten, Personenstandsdaten
Kirche austreten, aus Kirche ausgetreten, Kirchenmitgliedschaft kündigen, Austritt katholisch, Austritt evangelisch, katholische Kirche, evangelische Kirche, Konfessionslos, ausgetreten, Kirche kündigen, konfessionslos werden, Austrittserklärung, Kirchensteuer loswerden, Austrittsbescheinigung, Religion austreten, Glaubensgemeinschaft verlassen, Exit Kirche, Religionsgemeinschaft, kein Katholik mehr -> Kirchenaustritt @0.9
Führungszeugnis beantragen, Straffreiheit, polizeiliches Zeugnis, Polizeizeugnis, Belegart N, Belegart O, Belegart 0, Belegart OE, Vorstrafenauszug, Leumund, polizeiliche Auskunft, Sittenzeugnis, Strafregister, Police Certificate, Auszug Strafregister, BZR, BZR-Auszug, Vorstrafen, keine Vorstrafen, Nachweis für Arbeitgeber, privates Führungszeugnis, Übungsleiter, Ehrenamt -> Führungszeugnis @0.8

# Beglaubigung
beglaubigte Zeugnisse, Zeugniskopie, Kopie bestätigen, Kopien beglaubigen, Abschrift beglaubigen, Stempel auf Dokument, Urkunde beglaubigen, Kopie vom Original, Zeugnisbeglaubigung, amtlich bestätigen, Echtheit bestätigen, Fotokopie, Ablichtung, beglaubigte Ablichtung, Originalkopie, Diplom beglaubigen, Dokumentenbeglaubigung -> Beglaubigung Dokumenten @0.9
Dokument, Dokumente, Zeugnis, Schriftstück, Papier, Unterlage, Kopie, Abschrift, Ablichtung @0.4
viele Dokumente beglaubigen, mehrere Kopien beglaubigen, viele Kopien beglaubigen, große Menge Beglaubigungen -> Beglaubigung Dokumenten @0.8
Unterschrift bestätigen, Unterschrift bestätigen lassen, Signatur beglaubigen, Unterschriftenbeglaubigung, Vollmacht beglaubigen, öffentliche Beglaubigung, Handzeichen, eigenhändige Unterschrift -> Beglaubigung Unterschriften @0.9

# Noch anders gesagt
Shortlane, Kurztermin, Schnelltermin, Schnellschalter, kurzer Termin, Expressschalter, Kurzschalter, Express-Termin, Fast Lane, kurzes Anliegen
zweiter Reisepass, weitere Reisepässe, mehrere Pässe, zusätzlicher Pass, zusätzlicher Reisepass, Zusatzpass, Pass für verfeindete Länder, Israelstempel, Zweitausfertigung Pass, zwei Reisepässe, Reisepass im Visumverfahren -> Zweitpass @0.9
Weitergabe der Daten verhindern, Widerspruch Melderegister, Datensperre einrichten, Datenübermittlung verhindern, Daten nicht weitergeben, Sperre gegen Werbung, keine Parteiwerbung, Datenweitergabe sperren, Weitergabesperre, Werbewiderspruch, Datenübermittlungssperre, Melderegistersperre, Einwilligung Daten, Datenschutz Meldeamt, Alters- und Ehejubiläen, Adressbuch Widerspruch -> Übermittlungssperre @0.9
Lebendbescheinigung, Existenzbescheinigung, Bestätigung am Leben, Rentenformular abstempeln, Stempel für Rente, Rentenzettel, Rentenformular, ausländische Rente bestätigen, Rente Italien, Rente Kroatien, Rente Griechenland, Rente Österreich -> Lebensbescheinigung @0.9
Scan, Kopieren, Farbkopie, Formulardruck, Ausdruck von Dokumenten, Papier ausdrucken, Formular ausdrucken, Bescheinigung ausdrucken -> Dokumentendruck @0.8
Testtermin, Test, Testleistung, Probe, Probelauf, Versuch @0.4
Sorgerechtsaufkleber, Sorgerecht Aufkleber, Kind reisen mit einem Elternteil, Sorgerechtsvermerk, Aufkleber Sorgerecht, allein mit Kind verreisen -> SB Sorgerechtsaufkleber @0.8
PIN Personalausweis, PIN zurücksetzen, eID freischalten, PIN ändern lassen, neue PIN, Online-Ausweis aktivieren, AusweisApp PIN, Ausweis-App, eID-PIN, PIN-Änderung, Aktivierung der Online-Funktion -> Einschalten eID-Funktion Änderung PIN @0.9
Verlustanzeige aufheben, Wiederfinden, gestohlener Ausweis wieder da, Personalausweis wiedergefunden, Reisepass wiedergefunden, Entsperren nach Verlust, Ausweis aus Fahndung -> Widerruf Verlust Diebstahlanzeige @0.9
Reisepass verloren, Reisepass geklaut, Reisepass gestohlen, Reisepass weg, Passverlust melden, Pass verloren im Ausland -> Verlust Diebstahl Reisepass @1
Personalausweis verloren, Personalausweis geklaut, Personalausweis gestohlen, Personalausweis weg, Ausweis verloren melden -> Verlust Diebstahl Personalausweis @1
Beglaubigung viele Seiten, mehr als 20 Kopien, über 20 Dokumente, ganzer Stapel beglaubigen, Bewerbungsunterlagen beglaubigen, Zeugnismappe -> Beglaubigung Dokumenten @0.8
Doktortitel eintragen, Dr. eintragen, Doktor im Ausweis, akademischer Grad, Künstlername eintragen -> Änderung Personendaten, Personalausweis @0.6
`
