/** Single words for passports, identity cards, the register of residents, and coming without an appointment. */
export const PAPERS_AND_REGISTERS: string = `
# Ausweise und Pässe
PA, BPA, nPA, Bundespersonalausweis, PAuswG, Personalausweisgesetz, Identitätsdokument, Ausweisinhaber, Plastikkarte, ID Card, Identification Card -> Personalausweis
Kinderausweis, Kinderreisepass, Kinderpass, Babypass, Ausweis Kind, Pass Kind, Kinderdokument -> Reisepass, Personalausweis @0.9
PassG, Passgesetz, Reisepapiere, Reisedokumente, Reiseunterlagen, Auslandsurlaub, Urlaubsreise, Fernreise, Flugreise, Flug, Grenzübertritt, ePass, Passantrag, Passverlängerung, Passausstellung -> Reisepass @0.9
Urlaub, Auslandsreise, Reise, Reisen, verreisen, Grenze -> Reisepass @0.6
Express, Expressbestellung, Expresspass, Expressreisepass, 32 Seiten, 48 Seiten -> Reisepass @0.7
Notpass, Notreisepass, Eilpass, Sofortpass, Übergangspass, provisorischer Pass, Blitzpass, Ersatzpass, grüner Pass, Pass sofort, schnell Pass, schneller Pass, Pass schnell, vorübergehender Pass, Pass dringend, dringender Pass -> vorläufiger Reisepass
dringend, eilig, eilt, kurzfristig, Eilfall, Soforthilfe, akut -> vorläufiger Reisepass, Notfall-Hilfe @0.5
Zweitpass, Geschäftsreisen, Vielreisender, Vielflieger, Zusatzpass, Doppelpass, Visumantrag, Einreisestempel, Konsulat, arabische Länder -> Zweitpass weitere Reisepässe @0.7
Ausweis abholen, Pass abholen, Ausweisabholung, Passabholung, Ausweisausgabe, Passausgabe, Aushändigung Ausweis, Ausweis fertig -> Abholung Personalausweis Reisepass
Selbstbedienung, Selbstbedienungsterminal, SB-Terminal, SB-Gerät, Selfservice, Self-Service-Terminal, Terminal, Automat, Fotoautomat, Passbildautomat -> SB Personalausweis, SB Reisepass, SB Sonstiges @0.7
Sonstiges, andere Anliegen, sonstige Anliegen, Übriges, Diverses -> SB Sonstiges @0.4
Sorgerecht, Sorgeerklärung, Elternrecht, Sorgeberechtigung, Sorgeberechtigter, elterliche Sorge, Alleinsorge, Sorgerechtsnachweis, Aufkleber -> Sorgerechtsaufkleber @0.6
eID, Unionsbürger, EU-Bürger, EWR-Bürger, Unionsbürgerausweis, Unionsbürger Ausweis, digitaler Ausweis, elektronische Identität, digitale Identität, elektronischer Identitätsnachweis, eIDKG, Chipkarte, Online-Ausweis EU, Smart-eID -> eID-Karte @0.9
digitaler Ausweis, Onlineausweis, AusweisApp, Ausweis App, BundID, Online-Ausweisfunktion -> Einschalten eID-Funktion @0.8

# Verloren, gestohlen, wiedergefunden
Sperrung, sperren, Sperrnotruf, 116 116, Sperr-Notruf, Kartensperrung, Ausweis sperren, eID sperren, Online-Ausweis sperren, Sperrkennwort, Sperrhotline -> Verlust Personalausweis, Verlust eID-Karte @0.8
eID sperren, eID gesperrt, eID weg, eID gestohlen, eID-Verlust, Unionsbürgerkarte weg -> Verlust eID-Karte
Anzeige, Verlustanzeige, Verlustmeldung, Diebstahlanzeige, Diebstahlsanzeige, Ausweisverlust, Passverlust, Dokumentenverlust, Polizeianzeige, abhanden gekommen, entwendet -> Verlust Diebstahl Personalausweis, Verlust Diebstahl Reisepass @0.7
Wiederauffinden, Wiederfund, wiedergefunden, wiederaufgefunden, aufgetaucht, wieder aufgetaucht, wieder da, Wiedererlangung, Rücknahme Verlustanzeige, Entsperrung, Fahndungslöschung, Ausweis gefunden, Pass gefunden, Pass wiedergefunden, Perso gefunden, Personalausweis gefunden, Reisepass gefunden -> Widerruf Verlust Diebstahlanzeige
Geldbörse, Geldbeutel, Portemonnaie, Brieftasche, Handtasche, Tasche, Schmuck, Ring, Uhr, Brille, Schlüssel, Schlüsselbund, Handy, Smartphone, Regenschirm, Koffer, Rucksack, Kopfhörer, Gepäck, Jacke, Mantel, Kinderwagen, Laptop, Kamera, Spielzeug, Bargeld, Kette, Ohrring, Ehering, Schal, Mütze -> Fundsache, Verlustmeldung Fundsachenbesichtigung @0.7
Fundgegenstand, Fundgegenstände, Fundamt, Fundstelle, vergessen, liegen lassen, liegen geblieben, verlegt, verlorene Sachen, verlorener Gegenstand, Verlustsache, vermissen, Versteigerung Fundsachen, Handy verloren, Handy vergessen, liegen gelassen -> Verlustmeldung Fundsachenbesichtigung @0.9

# An- und abmelden
Hauptwohnsitz, Hauptwohnung, Nebenwohnung, Nebenwohnsitz, Zweitwohnsitz, Erstwohnsitz, Zweitwohnung, Wohnungswechsel, Wohnortwechsel, Adresswechsel, Einzug, Zuzug, Neubürger, Neuzugezogene, Zuzügler, ummelden, Ummeldung, Wohnsitz ummelden, Wohnsitzwechsel, Umzugsmeldung, Wohnungsanmeldung, Meldepflicht, BMG, Bundesmeldegesetz, § 17 BMG -> Wohnsitzanmeldung @0.9
Meldeamt, Einwohnermeldeamt, Meldebehörde, Meldestelle, Meldewesen, Bürgerbüro, Bürgeramt -> Wohnsitzanmeldung @0.8
Wohnungsgeber, Wohnungsgeberbestätigung, Wohnungsgeberbescheinigung, Vermieterbestätigung, Vermieterbescheinigung, Einzugsbestätigung, Meldeschein, Meldezettel, Beiblatt zur Anmeldung -> Wohnsitzanmeldung
Adressänderung, Adresse ändern, Anschrift ändern, neue Adresse, neue Anschrift, Anschriftenänderung -> Wohnsitzanmeldung, Adressänderung Personalausweis Reisepass @0.8
Familienanmeldung, Familie ummelden, Ehepaar ummelden, Ehepaar, Kinder anmelden, Eltern mit Kindern, mehrere Personen, Familienangehörige anmelden, Familie umziehen, Lebenspartner anmelden, Umzug Familie -> Wohnsitzanmeldung Familie @0.9
Wegzug, Fortzug, Auszug, Auswanderung, Auswanderer, Auslandsumzug, Umzug ins Ausland, ins Ausland, Ausland ziehen, Abmeldebescheinigung, Abmeldebestätigung, Nebenwohnung abmelden, Wohnung aufgeben, Wohnungsaufgabe, Wohnungsauflösung -> Wohnsitz abmelden @0.9
Abmeldung, abmelden -> Wohnsitz abmelden @0.4

# Bescheinigungen und Auskünfte
Wohnsitzbescheinigung, Wohnbescheinigung, Wohnnachweis, Adressbescheinigung, Adressbestätigung, Meldenachweis, Melderegisterauszug, Anmeldebescheinigung, Nachweis Wohnsitz, Nachweis Adresse, Aufenthaltsbescheinigung, Ansässigkeit, Bescheinigung Heirat, Bescheinigung Eheschließung, § 18 BMG -> Meldebescheinigung
Einwohnerauskunft, Einwohnermeldeamtsauskunft, Einwohnermeldeamtsanfrage, EMA, EMA-Auskunft, einfache Auskunft, erweiterte Auskunft, Personenauskunft, Personensuche, Adresssuche, Adressermittlung, Anschrift ermitteln, Anschrift suchen, Anschriftenprüfung, Anschriftenauskunft, Gruppenauskunft, Schuldner, Inkasso, verschollen, § 44 BMG, § 45 BMG -> Melderegisterauskunft
Datenschutz, Adresshandel, Adressverkauf, Adressbuch, Parteien, Wahlwerbung, Parteiwerbung, Werbung, Werbesperre, Werbewiderspruch, Bundeswehr, Jubiläum, Altersjubiläum, Ehejubiläum, Geburtstagsglückwünsche, Datenweitergabe, Datenübermittlung, Weitergabesperre, Sperrvermerk, Robinsonliste, § 50 BMG, § 36 BMG, § 42 BMG -> Übermittlungssperre @0.9
Sperre, Datensperre, Adresssperre, Registersperre, Meldedatensperre -> Auskunftssperre, Übermittlungssperre @0.9
Opferschutz, Zeugenschutz, Gewaltschutz, Frauenhaus, Stalking, Gefährdung, Schutz von Leib und Leben, § 51 BMG -> Auskunftssperre
Namensänderung, Name geändert, neuer Name, Nachname, Familienname, Familienstand, Familienstandsänderung, Doktortitel, Doktorgrad, Promotion, akademischer Grad, Titel, Künstlername, Personenstand, Datenkorrektur, Datenänderung, Datenberichtigung, Berichtigung, Korrektur, falsche Daten, Schreibfehler, Geburtsdatum, Religionszugehörigkeit, Staatsangehörigkeit ändern -> Änderung Personendaten Melderegister @0.8
Heirat, geheiratet, verheiratet, Scheidung, geschieden, verwitwet -> Änderung Personendaten Melderegister @0.4
Lebensnachweis, Lebenszeugnis, Lebendnachweis, Rentenbescheinigung, Bescheinigung Rente, Rentennachweis, Auslandsrente, ausländische Rente, Rente Ausland, Rentenservice, Rentner, certificate of life, certificat de vie, certificato di esistenza in vita -> Lebensbescheinigung @0.9
Konfession, katholisch, evangelisch, Glaube, Glaubensgemeinschaft, Katholik, Protestant, Kirche, Religion, Religionszugehörigkeit, Kirchensteuer, Konfessionswechsel, Austritt, austreten, Atheist, konfessionslos, Taufe, Kirchgeld, Kirchenmitglied, Pfarramt, römisch-katholisch, altkatholisch -> Kirchenaustritt @0.9

# Ohne Termin
ohne Termin, terminlos, Wartenummer, Wartemarke, Nummer ziehen, Warteticket, Wartezeit, Spontankunden, Walk-in -> Wartenummer, Spontannummer, Spontanvorsprache @0.8
Passamt, Passstelle, Passbehörde, Pass ohne Termin, Reisepass ohne Termin, Ausweis ohne Termin, Notfall Pass, Passnotfall -> Spontanvorsprache Passstelle, Spontannummer Passstelle @0.7
Abschiebung, Ausreise, Ausreisepflicht, Rückführung, Rückkehr, Abschiebehaft, freiwillige Ausreise, Aufenthaltsbeendigung -> Spontanvorsprache Vollzug @0.7
Anlaufstelle, Erstkontakt, Servicepoint, Infothek -> Anlaufstelle @0.6
Kurztermin, Schnelltermin, Schnellschalter, Kurzanliegen, kurzes Anliegen, kurze Anliegen, Expressschalter, Expresstermin, Express, fast lane, short lane, 15 Minuten, 30 Minuten, 45 Minuten, Viertelstunde, halbe Stunde, dreiviertel Stunde -> Shortlane
15 Minuten, Viertelstunde -> Shortlane 15 min @0.8
30 Minuten, halbe Stunde -> Shortlane 30 min
45 Minuten, dreiviertel Stunde -> Shortlane 45 min
Minute, Minuten, min @0.5
Spontanvorsprache, Spontannummer, Spontanbesuch, Spontantermin
Testtermin, Testlauf, Probe, Probetermin, Probelauf, Probebuchung, Testbuchung -> Testleistung @0.7

# Flüchtlinge und Auflagen
Ankunft, Ankunftszentrum, Erstaufnahme, Erstaufnahmeeinrichtung, Aufnahmeeinrichtung, Aufnahmezentrum, Erstregistrierung, ANKER-Zentrum, Ankerzentrum, Unterkunft, Unterbringung, Flüchtlingsunterkunft, Flüchtlingsheim, Asylunterkunft, Neuankommende, Geflüchtete, Flüchtlinge, Asylsuchende, Asylbegehrende, Schutzsuchende, Verteilung, EASY -> Registrierung Ankunftszentrum @0.8
Ankunftszentrum, Erstaufnahme, Erstaufnahmeeinrichtung, Aufnahmeeinrichtung, Registrierzentrum, Aufnahmezentrum
Nebenbestimmung, Auflage, Auflagen, Auflagenänderung, Wohnsitzauflage, Wohnsitznahme, Wohnsitzregelung, Wohnsitzbeschränkung, Residenzpflicht, Zusatzblatt, Arbeitgeberwechsel, Jobwechsel, Stellenwechsel, Arbeitserlaubnis, Beschäftigung, Erwerbstätigkeit, Beschäftigungserlaubnis, Streichung der Auflage, Umverteilung -> Änderung Nebenbestimmungen @0.7
eRA, elektronischer Reiseausweis, Reiseausweis, Flüchtlingspass, blauer Pass, Konventionspass, GFK-Pass, vorläufiger Reiseausweis, grauer Pass, Fremdenpass -> Reiseausweis für Flüchtlinge, vorläufiger eRA @0.7

# Noch anders gesagt
Passfoto, Passbild, Lichtbild, biometrisches Passfoto, biometrisches Foto, Ausweisfoto, Fingerabdruck, Fingerabdrücke, Identität, Identitätsnachweis, Ausweispflicht, Ausweisdokument, Ausweispapier, Ausweispapiere, Personaldokument, Dokument verlängern, ungültiges Dokument -> Personalausweis, Reisepass @0.8
Ausweis 16 Jahre, Ausweis ab 16, Ausweis unter 16, Ausweis Minderjährige, Ausweis Jugendliche, Ausweis neu, Ausweis ersetzen, Ausweis für Kinder, Schülerausweis, erster Personalausweis -> Personalausweis
Auslandspass, Pass neu, neuer Reisepass, Pass Ausstellung, Passerneuerung, Pass erneuern, Pass für Kinder, Pass Kinder, Kind Pass, Türkei Urlaub, Reise USA, Thailand, Fernziel, Weltreise, Kreuzfahrt, Flugreisen -> Reisepass @0.8
Israel, Arabien, Iran, Visum Pass, zwei Pässe, beruflich reisen, Auslandsreisen beruflich, Dienstreise, Dienstreisen, Montagereise, Stempel im Pass -> Zweitpass weitere Reisepässe @0.8
Notfallpass, Pass heute, Pass morgen, Reise morgen, Reise heute, Abflug, Flug verpasst, Expressausstellung, Eilausstellung, Eilverfahren, Sofortausstellung, Eildokument, Sofortdokument, Pass kurzfristig, kurzfristige Reise, spontane Reise, Last Minute, vorläufiger Pass, vorläufiges Dokument -> vorläufiger Reisepass
elektronische Karte, Online Identifizierung, Identifizierung online, Onlineidentifizierung, Ausweis EU, Ausweis EU-Bürger, Karte EU-Bürger, EU-Ausweis, Ausweis für Unionsbürger, Unionsbürger Karte -> eID-Karte
Ausweisdiebstahl, Ausweis verlieren, Verlust Ausweis, Diebstahl Ausweis, Ausweis abhanden, Verlusterklärung, Ausweis wurde gestohlen, Raub, Taschendieb, Taschendiebstahl, Einbruch -> Verlust Diebstahl Personalausweis @0.9
Passdiebstahl, Verlust Pass, Pass abhanden, Pass verlieren, Reisepass verlieren -> Verlust Diebstahl Reisepass
Aufhebung Verlust, Verlust aufheben, Verlust widerrufen, Anzeige widerrufen, Ausweis wieder gefunden, Pass wieder gefunden, Wiederbeschaffung, Fund Ausweis, Fund Pass, Ausweisfund, Passfund, Sperrung aufheben -> Widerruf Verlust Diebstahlanzeige
Verlorenes, verloren gegangen, verlorene Dinge, verlorene Gegenstände, verlorene Sachen, Gegenstand verloren, Suche nach Verlorenem, Nachforschung, Suchmeldung, Bus vergessen, U-Bahn vergessen, Taxi vergessen, Bahn vergessen -> Verlustmeldung Fundsachenbesichtigung @0.8
Meldeadresse, polizeiliche Meldung, polizeilich gemeldet, polizeilich melden, Wohnort, Wohnadresse, Adresse anmelden, Adresse melden, Adresse ummelden, Adressummeldung, Wohnungsummeldung, Anmeldung Wohnung, Anmeldung Adresse, Einwohneranmeldung, WG, WG-Zimmer, Untermiete, Untermieter, Mitbewohner, Student Anmeldung, Studentenwohnung, Zimmer anmelden, Möbliert wohnen, Wohnungsbezug, neu in der Stadt, neue Stadt, Ankommen, Einwohner, Bürger werden -> Wohnsitzanmeldung @0.7
Ehepartner anmelden, Kinder ummelden, Kind ummelden, Familie zieht um, Haushalt anmelden, Haushalt ummelden, Familien, Großfamilie -> Wohnsitzanmeldung Familie @0.8
Auslandsaufenthalt, Auslandsjahr, Expatriate, Expat, Rückkehr ins Heimatland, Heimkehr, ausgezogen, weggezogen, verzogen, Wohnung kündigen, Wohnsitz im Ausland, Zweitwohnung aufgeben, Nebenwohnung Abmeldung, Abmeldung Wohnung, Abmeldung Ausland, Wohnung verlassen -> Wohnsitz abmelden @0.7
Wohnortnachweis, Wohnortbescheinigung, Wohnadresse Nachweis, Anmeldenachweis, Adressennachweis, Wohnsitzbestätigung, Bestätigung Wohnsitz, Bestätigung Adresse, Bestätigung Anmeldung, Bestätigung Meldeadresse, Nachweis Anmeldung, Nachweis Meldeadresse, Meldestatus, Einwohnermeldebescheinigung, Einwohnerbescheinigung, Bürgerbescheinigung, Residence certificate, Bescheinigung Standesamt, Bescheinigung Arbeitgeber, Bescheinigung Bank -> Meldebescheinigung
Bescheinigung, Nachweis, Meldung, gemeldet -> Meldebescheinigung @0.4
Meldung, melden -> Wohnsitzanmeldung @0.2
Adresse suchen, Adresse finden, Adresse herausfinden, Adresse erfragen, Adressdaten, Anschrift, Anschrift finden, Auskunft Adresse, Auskunft Anschrift, Auskunft Person, Wohnort suchen, Wohnort herausfinden, jemanden suchen, jemanden finden, Menschen suchen, Verwandte suchen, Freund suchen, Ahnensuche, Erbenermittlung, Einwohnerdaten, Einwohnerregister, Einwohnerverzeichnis, Melderegisteranfrage, Melderegister, Meldedaten, Personendaten Auskunft, Anwalt, Rechtsanwalt, Vermieter sucht Mieter -> Melderegisterauskunft @0.9
Selbstauskunft, Auskunft eigene Daten, DSGVO, Datenauskunft, gespeicherte Daten -> Melderegisterauskunft @0.8
Name falsch, falscher Name, Name berichtigen, Name korrigieren, Familienname geändert, Ehename, Religion ändern, Konfession ändern, Familienstand ändern, Daten aktualisieren, Daten anpassen, Eintrag ändern, Registereintrag, Doktor, Doktorgrad eintragen, Ordensname, Geburtsort, Geburtsname, Staatsangehörigkeit, Änderung Daten, Heirat melden, Heirat Ausland, Geburt Ausland, Melderegister berichtigen, Personalien, Personenangaben -> Änderung Personendaten Melderegister @0.8
Widerspruch Weitergabe, Widerspruch Datenübermittlung, Widerspruch Datenweitergabe, Widerspruch Melderegister, Weitergabe Adresse, Weitergabe Daten, Adresse weitergeben, Daten weitergeben, Datenweitergabe Kirche, Datenweitergabe Parteien, Adressen sperren, Datenauskunft sperren, Auskunft verhindern, Mandatsträger, Presse, Rundfunk, Religionsgesellschaft, Adressverlag, Werbepost, Wahlbriefe, Wahlbrief -> Übermittlungssperre
Christ, Christen, Gemeinde austreten, jüdische Gemeinde, Bekenntnis, Islam, muslimisch, Judentum, orthodox, Freikirche, Gottesdienst, Steuer sparen, Kirchenbeitrag, Kirchengemeinde, Bistum, Landeskirche, Kirchenaustritt online, Kirchenaustrittsbescheinigung, Austrittsbescheinigung, Taufschein -> Kirchenaustritt @0.8
Bestätigung Rente, Rentenstempel, Rentenzahlung, am Leben, lebt noch, lebend, Lebensbestätigung, Existenznachweis, Rentenkasse Ausland, Pensionsbestätigung, Rentenformular -> Lebensbescheinigung @0.8
schnell, Schnellspur, Schnellabfertigung, Kurzbesuch, kurzer Besuch, kurze Vorsprache, Kurzvorsprache, Expressspur, Lane -> Shortlane @0.7
Ausweis spontan, Pass spontan, Nummer Passamt, Wartenummer Pass, Wartenummer Ausweis, Ticket Pass -> Spontannummer Passstelle, Spontanvorsprache Passstelle
Asylbewerberheim, Asylheim, Flüchtlingslager, Sammelunterkunft, Ankommen, angekommen, neu angekommen, Erfassung, Ersterfassung, Kriegsflüchtlinge, Schutzsuchender, Asylbewerber Registrierung, Asylgesuch, Asylmeldung -> Registrierung Ankunftszentrum @0.7
Ukraine, Ukrainer, Aufnahme, Registrierung -> Registrierung Ankunftszentrum @0.4
Auflage Arbeit, Auflage Wohnsitz, Wohnsitz Auflage, Auflagen ändern, Auflage streichen, Arbeitsverbot, Arbeitgeber wechseln, neuer Arbeitgeber, neue Arbeit, neuer Job, Jobwechsel, Beschäftigung erlauben, Erwerbstätigkeit gestattet, Erwerbstätigkeit nicht gestattet, Arbeitsmarktzugang -> Änderung Nebenbestimmungen @0.7
Reisedokument Flüchtling, Reisepass Flüchtling, vorläufiges Reisedokument, Reiseausweis vorläufig, eRA vorläufig -> vorläufiger eRA
Passersatz, Passersatzpapier -> Reiseausweis, vorläufiger eRA @0.6
Ausweisausstellung, Ausweis Ausstellung, Ausweis Erstausstellung, Ausweis ändern, Ausweis Namensänderung, Ausweis nach Heirat, elektronischer Ausweis, Bundesdruckerei, Ausweisgebühr, Ausweisantrag, Ausweis Antrag, Antrag Ausweis -> Personalausweis
Pass Erstausstellung, Pass Namensänderung, Pass nach Heirat, Passgebühr, Passgebühren, Passkosten, Grenzkontrolle, Grenzübergang, Zoll, Pass Antrag, Passantragstellung -> Reisepass
Express-Pass, Schnellpass, Ersatzreisepass, Notausweis Reise, Reisepass Notfall, Reisepass eilig, Reisepass kurzfristig, Pass noch heute, Pass eilig, sofortiger Pass -> vorläufiger Reisepass
Ausweis vermisst, Ausweis unauffindbar, Portemonnaie gestohlen, Geldbeutel gestohlen, Brieftasche gestohlen, Handtasche geklaut, Rucksack gestohlen -> Verlust Diebstahl Personalausweis
Pass vermisst, Pass unauffindbar -> Verlust Diebstahl Reisepass
Verlustanzeige löschen, Verlustmeldung löschen, Verlustmeldung aufheben, Anzeige aufheben, Verlust zurücknehmen, wieder gefundener Ausweis, wieder gefundener Pass, Wiederauffindung -> Widerruf Verlust Diebstahlanzeige
Wohnsitz, Wohnung, Adresse, wohnhaft, Wohnen, Wohnadresse, Anmeldeformular, Meldeformular, Mietvertrag Anmeldung, Einzug Wohnung, Wohnung beziehen, Ummeldung Wohnung, Umzug anmelden -> Wohnsitzanmeldung @0.8
Weggang, Wegziehen, Auszug Wohnung, Wohnung aufgegeben, Wegzug Ausland, Nebenwohnsitz auflösen, Nebenwohnung auflösen, Wohnsitz auflösen, Rückkehr Heimat, Studienende -> Wohnsitz abmelden @0.9
Hauptwohnsitz Bescheinigung, Wohnsitz Bescheinigung, Wohnsitznachweis Ausland, Bescheinigung Führerschein, Bescheinigung Bürgeramt, Meldenachweis Ausland, Adresse bestätigen, Adresse nachweisen, Wohnsitz nachweisen, Wohnsitz bestätigen -> Meldebescheinigung
Personen finden, Suche Person, Person gesucht, Behördenauskunft, frühere Adresse, alte Adresse, letzte Adresse, aktuelle Adresse, Adresse Nachbar, Adresse Schuldner, Adresse Verwandte, Adressnachfrage, Archivauskunft, historische Meldedaten -> Melderegisterauskunft @0.9
Dr. Titel, Dr.-Grad, Datenfehler, Eintragungsfehler, Datenabgleich, Eheschließung melden, Scheidung melden, Geburt melden Melderegister, Staatsbürgerschaft, Staatsangehörigkeit eintragen, Vorname ändern, Namensschreibweise -> Änderung Personendaten Melderegister @0.8
Sperre Daten, Daten sperren, Widerspruch Daten, Widerspruch Adresse, Adressweitergabe, Meldegeheimnis, Werbebrief, Werbebriefe, Adressdaten sperren, Datenherausgabe, Datennutzung -> Übermittlungssperre
Selbstbedienungsgerät, Selbstbedienungsautomat, Bedienung selbst, selbst ausstellen, Foto selbst machen, Live-Foto, Fotobox, Fotokabine -> SB Personalausweis, SB Reisepass, SB Sonstiges @0.8
ohne Terminvereinbarung, ohne Anmeldung kommen, kein Termin, keinen Termin, ohne Voranmeldung, spontan kommen, freie Sprechstunde, offene Sprechstunde -> Spontanvorsprache, Spontannummer, Wartenummer @0.9
Wohnsitzverpflichtung, Wohnverpflichtung, Wohnsitzzuweisung, Beschränkung, Arbeitsauflage, Arbeitsgenehmigung, Arbeiten erlaubt, Eintrag Arbeitserlaubnis, Aufenthaltstitel Auflage, Auflage im Aufenthaltstitel -> Änderung Nebenbestimmungen @0.7
elektronische ID, EU-Staatsbürger, europäische Bürger, Europäer, Identitätskarte EU, eID beantragen, eID für EU-Bürger, Online-Funktion EU -> eID-Karte @0.9
Flüchtling melden, Aufnahme Flüchtlinge, Flüchtlingsaufnahme, Flüchtlingsregistrierung, Kriegsflüchtling, Asylantragstellung, Asyl Erstregistrierung -> Registrierung Ankunftszentrum @0.8
Auslandsreise, Auslandsreisen, Passdokument, Passpflicht, Passgesetz, Kinderreise, Fliegen, Flieger, Flughafen, Reiseziel, Einreisebestimmungen, Reiseland -> Reisepass
Ausweisnummer, Ausweisverlust neuer Ausweis, Ausweisbehörde, Ausweisrecht, Ausweiskosten, Lichtbildausweis, Legitimation, Identifikation, Volljährigkeit -> Personalausweis @0.8
Nottermin Pass, Notfalltermin Pass, Nottermin Reise, befristeter Pass, Pass befristet -> vorläufiger Reisepass @0.9
Neuanmeldung, Erstanmeldung, Wiederzuzug, Rückkehr aus dem Ausland, Rückkehrer, hergezogen, hierher gezogen, umgemeldet, Umzugsanzeige, Melderecht, Wohnungsgeberformular, Studenten anmelden, Residenz, Residenzanmeldung -> Wohnsitzanmeldung @0.8
Abmeldeschein, Abmeldeformular, Abmeldeantrag, endgültig ausreisen, endgültige Ausreise, dauerhafte Ausreise, Nebenwohnung, Nebenwohnsitz, Zweitwohnsitz, Aufgabe der Wohnung -> Wohnsitz abmelden @0.8
Armbanduhr, Trolley, Tablet, Tablet verloren, Kamera verloren, Handschuh, Handschuhe verloren, Stock, Gehstock, Buch, Kinderspielzeug, Puppe, Kuscheltier, Instrument, Musikinstrument, Powerbank, Ladegerät, Ausweis im Bus, Dokumente gefunden, Führerschein gefunden, Geldbeutel gefunden, Fundversteigerung -> Verlustmeldung Fundsachenbesichtigung, Fundsache @0.8
Person finden, Meldeanfrage, Registeranfrage, Auskunftsersuchen, Auskunftsanfrage, Auskunftsantrag, Adresse Dritter, Adressnachweis Dritter, Mieter gesucht, Schuldner gesucht, Ermittlung Anschrift -> Melderegisterauskunft
Wohnsitzerklärung, Bescheinigung Wohnort, Lebensmittelpunkt, Aufenthaltsbescheinigung Heirat, Meldebestätigung Ausland, Steuerwohnsitz -> Meldebescheinigung @0.7
Namensberichtigung, Heirat eintragen, Ehe eintragen, Scheidung eintragen, neue Staatsangehörigkeit, Titel eintragen, Doktortitel eintragen, Geburtsname ändern, Personenstand ändern, Name im Register, Änderung Personalien -> Änderung Personendaten Melderegister @0.9
Adresse geheim, Sperre Melderegister, Einwilligung, Gruppenauskunft, Datenfreigabe, Datenverkauf, Melderegistersperre -> Übermittlungssperre @0.8
Konfessionslosigkeit, Konfession ändern, Religion wechseln, Konvertieren, Kirchenbuch, Steuerkarte Kirche -> Kirchenaustritt @0.8
`
