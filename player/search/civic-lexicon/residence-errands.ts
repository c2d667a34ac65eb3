/** Single nouns and short questions about families, protection, permanent stay, citizenship, and all their papers. */
export const RESIDENCE_ERRANDS: string = `
# Aufenthalt
Aufenthaltsgenehmigung, Aufenthaltsbewilligung, Aufenthaltsberechtigung, Aufenthaltsvisum, Residence Permit, befristeter Aufenthalt, befristeter Aufenthaltstitel -> Aufenthaltserlaubnis
Aufenthaltsgenehmigung, Aufenthaltsbewilligung, befristeter Aufenthalt -> Aufenthaltstitel @0.6

# Familie
Familienzusammenführung, Familie nachholen, Familie nachkommen, Familie holen, Nachzug, Zusammenführung, Familienvisum, Nachzugsvisum -> Familiennachzug, Ehegattennachzug, Kindernachzug @0.7
Heirat Visum, Visum Heirat, Visum Hochzeit, Visum Ehefrau, Visum Ehemann, Visum Ehepartner, Visum Ehegatte, Visum Partner, Visum Frau, Visum Mann, Ehevisum, Ehegattenvisum, Spouse Visa, Ehefrau aus dem Ausland, Ehemann aus dem Ausland, Ehefrau holen, Ehemann holen, Ehepartner holen, Verlobte, Verlobter, Verlobtenvisum -> Ehegattennachzug, Familiennachzug @0.9
Visum Kind, Visum Kinder, Visum Sohn, Visum Tochter, Kind holen, Kinder holen, Kinder nachholen, Kind aus dem Ausland, Stiefkind nachholen, minderjährige Kinder nachholen, Nachzug Kind, Nachzug Sohn, Nachzug Tochter -> Kindernachzug, Familiennachzug @0.9
Ehefrau Ausländer, Ehemann Ausländer, Ehepartner Ausländer, Ehegatte Ausländer, Kind Ausländer, Familie Ausländer, Angehörige Ausländer, ausländischer Ehegatte, ausländische Ehefrau, ausländischer Ehemann, § 30 AufenthG, § 32 AufenthG -> Aufenthaltserlaubnis Familienangehörige Ausländern
Ehe mit Deutschen, Ehe mit Deutscher, verheiratet mit Deutschem, deutscher Ehegatte, deutsche Ehefrau, deutscher Ehemann, deutscher Partner, Ehepartner deutsch, Ehegatte Deutscher, deutsches Kind, Elternteil deutsches Kind, Vater deutsches Kind, Mutter deutsches Kind, § 28 AufenthG -> Aufenthaltserlaubnis Familienangehörige Deutschen
Familienangehörige EU-Bürger, Familie EU, Ehepartner EU, Ehegatte EU, Ehefrau EU, Ehemann EU, Kinder EU-Bürger, Angehörige EU, Angehörige Unionsbürger, Familie Unionsbürger, Freizügigkeit Familie, Freizügigkeitsgesetz, FreizügG/EU, Aufenthaltskarte EU, Norwegen, Island, Liechtenstein, Norweger, Isländer -> Familiennachzug EU-Bürger, Aufenthaltskarte Familienangehörige
Familienangehörige EU-Bürger, Familie EU, Ehepartner EU, Ehegatte EU, Ehefrau EU, Ehemann EU, Angehörige EU, Familie Unionsbürger, Freizügigkeit Familie -> Familiennachzug @0.8
Aufenthaltskarte, Daueraufenthaltskarte -> Familiennachzug EU-Bürger @0.5
Europäer, Europäerin, Europa, EU-Bürger, EU-Ausländer, EU-Staatsangehörige, EU-Bescheinigung, Freizügigkeit, Unionsbürger, Österreicher, Franzose, Italiener, Spanier, Pole, Polen, Rumäne, Bulgare, Kroate, Grieche, Ungarn, Österreich, Frankreich, Italien, Spanien, Kroatien, Rumänien, Bulgarien, Griechenland, Niederlande, Portugal -> Daueraufenthaltsbescheinigung EU-Bürger @0.6
Baby, Säugling, Neugeborenes, Neugeborene, Kind geboren, Geburt eines Kindes, Nachwuchs, Kind geboren Aufenthalt, Aufenthaltserlaubnis Kind, Aufenthaltstitel Kind, Aufenthaltstitel Baby, Aufenthalt Neugeborenes, Kind in Deutschland geboren, hier geborenes Kind, § 33 AufenthG -> Geburt Bundesgebiet @0.7
Trennung, Scheidung, geschieden, getrennt lebend, getrennt, Witwe, Witwer, Tod des Ehepartners, Ehepartner verstorben, Ehegatte gestorben, gescheiterte Ehe, Ehe beendet, eigenständiger Aufenthalt, eigenständiges Aufenthaltsrecht, häusliche Gewalt Aufenthalt, Aufenthalt Scheidung, Aufenthalt Trennung, Aufenthaltstitel Scheidung, Aufenthaltserlaubnis Scheidung, Aufenthaltserlaubnis Trennung, Gewalt in der Ehe, § 31 AufenthG -> Auflösung Ehe @0.7

# Schutz
Asyl, Asylantrag, Asylgesuch, Asylsuchende, Asylsuchender, Schutz, Schutz suchen, Schutzsuchender, Verfolgung, verfolgt, Verfolgte, politisch Verfolgte, politische Verfolgung, politisches Asyl, Flucht, Zuflucht, BAMF, Heimat geflohen, Schutzantrag, Asylrecht -> Asyl beantragen @0.9
Asylberatung, Asylsozialberatung, Flüchtlingsberatung, Flüchtlingshilfe, Flüchtlingsrat, Asylhelfer, Asyl Hilfe, Hilfe Asyl, Asylanhörung, Interview, Asylinterview, Asylbescheid, Ablehnung, Ablehnungsbescheid, Klage, Rechtsanwalt, Asylanwalt, Dublin, Dublin-Verfahren, Widerspruch Asyl -> Beratung Asylverfahren @0.7
Asylbewerber, Asylbewerberin, Gestattung, Asylausweis, Asylbewerberausweis, Flüchtlingsausweis, Asyl läuft, laufendes Asyl, Aufenthalt Asylbewerber, Aufenthalt während Asylverfahren -> Aufenthaltsgestattung Asylverfahren @0.7
Arbeiten während Asylverfahren, arbeiten im Asylverfahren, Arbeit Asyl, Arbeitserlaubnis Asyl, Arbeitserlaubnis Asylbewerber, Arbeitserlaubnis Flüchtling, Flüchtlinge beschäftigen, Flüchtlinge einstellen, Flüchtlinge Arbeit, Asylbewerber beschäftigen, Asylbewerber einstellen, Geflüchtete einstellen, Job Asylbewerber, Job Flüchtling, Beschäftigung Asyl, Arbeit Gestattung, Arbeiten mit Gestattung, Arbeitsverbot, § 61 AsylG -> Beschäftigungsanfrage, Beschäftigungsanfrage Asylbewerber
Beschäftigungserlaubnis, Arbeitsverbot, Arbeitgeberanfrage -> Beschäftigungsanfrage @0.6
Anerkannter Flüchtling, anerkannte Flüchtlinge, Anerkennung Flüchtling, Flüchtlingsstatus, Flüchtlingseigenschaft, Asylberechtigte, Asylberechtigung, Asylberechtigter, Genfer Konvention, Konventionsflüchtling, GFK, Asyl bewilligt, § 25 Abs. 1, § 25 Abs. 2, § 3 AsylG -> Aufenthaltserlaubnis Flüchtlingseigenschaft @0.9
Syrien, Syrer, Syrerin, Bürgerkrieg, Bürgerkriegsflüchtling, Bürgerkriegsflüchtlinge, Schutzstatus, Schutzberechtigung, internationaler Schutz, § 25 Abs. 2 -> subsidiär Schutzberechtigte @0.9
§ 25 AufenthG, § 25 Abs. 4, § 25 Abs. 5, § 23a AufenthG, Härtefall, Härtefallantrag, Härtefallkommission, humanitär, Humanität, menschliche Gründe, humanitäres Visum, Menschenhandel, Opfer von Menschenhandel -> humanitär, humanitärer Aufenthalt @0.7
vorübergehender Aufenthalt, Ausreisehindernis, Ausreisehindernisse, Ausreise unmöglich, Ausreise nicht möglich, unverschuldet, Reiseunfähigkeit, reiseunfähig, Folter, § 25 Abs. 5 -> humanitärer Aufenthalt Schutzstatus @0.9
Abschiebungsverbot, Abschiebeverbot, Abschiebungshindernis, Abschiebehindernis, Abschiebeschutz, Abschiebung, § 60 Abs. 5, § 60 Abs. 7, § 25 Abs. 3, nationaler Schutz -> humanitär Abschiebungsschutz, Abschiebungsschutz @0.9
Heranwachsende, Jugendliche, Jugendlicher, junge Erwachsene, junge Leute, junge Flüchtlinge, junge Geflüchtete, Jugendliche Aufenthalt, integrierte Jugendliche, gut integrierte Heranwachsende, § 25a AufenthG -> Jugendliche junge Volljährige @0.8
Bleiberecht, Bleiberechtsregelung, Altfall, Altfallregelung, langjähriger Aufenthalt, langjährig geduldet, langjährig Geduldete, gut integriert, Chancenaufenthalt, Chancen-Aufenthaltsrecht, § 25b AufenthG, § 104c AufenthG -> nachhaltige Integration @0.9
geduldete Fachkräfte, geduldete Fachkraft, Geduldete mit Ausbildung, geduldet und Arbeit, geduldet Beruf, Fachkraft Duldung, Spurwechsel, Berufsabschluss geduldet, § 19d AufenthG -> qualifizierte Geduldete
Ukraine, Ukrainer, Ukrainerin, Kriegsflüchtling, Kriegsvertriebene, Krieg, Massenzustrom, Massenzustromrichtlinie, vorübergehender Schutz, temporärer Schutz, § 24 AufenthG -> Kriegsflüchtlinge Ukraine @0.9
Sozialberatung Ukraine, Hilfe Ukraine, Ukraine Hilfe, Ukraine Beratung, Ukraine Unterkunft, Ukraine Wohnung, Ukraine Geld, Ukraine Unterstützung, Ukraine Sozialhilfe, Ukraine Bürgergeld -> Soziale Beratung ukrainische Flüchtlinge
Aufnahmeprogramm, Aufnahmeanordnung, Aufnahmezusage, Ortskraft, Ortskräfte, Afghanistan, Afghane, Kontingentflüchtling, jüdischer Zuwanderer, jüdische Emigranten, jüdische Einwanderer, Juden, Resettlement, Resettlementflüchtling, Bundesprogramm, § 22 AufenthG, § 23 AufenthG, § 23 Abs. 1, § 23 Abs. 2, § 23 Abs. 4 -> Aufnahmezusage Bundes @0.9
geduldet, Geduldeter, Aussetzung der Abschiebung, Abschiebestopp, Abschiebung ausgesetzt, ausreisepflichtig, vollziehbar ausreisepflichtig, Ausreisepflicht, abgelehnter Asylbewerber, § 60a AufenthG, ungeklärte Identität, Identitätsklärung -> Duldung @0.8
Ausbildungsduldung, Duldung Azubi, Duldung Lehre, Duldung Ausbildungsplatz, Ausbildungsplatz Duldung, Ausbildung mit Duldung, Drei-plus-zwei, 3+2, § 60c AufenthG -> Duldung Ausbildung
Beschäftigungsduldung, Duldung Arbeit, Duldung Job, arbeiten mit Duldung, Arbeit trotz Duldung, § 60d AufenthG -> Duldung Beschäftigung
Vormund, Vormundschaft, Minderjährige, minderjährig, minderjähriger Ausländer, minderjährige Flüchtlinge, Jugendlicher Flüchtling, elternlos, unbegleitet, UMF, Clearing, Inobhutnahme, § 42a SGB VIII -> Duldung umA @0.6

# Auf Dauer
unbefristet, unbefristeter Titel, dauerhaft bleiben, permanent, dauerhafter Aufenthalt, Aufenthalt auf Dauer, Dauervisum, Niederlassung, fünf Jahre, 5 Jahre Aufenthalt, Daueraufenthaltsrecht, Aufenthalt unbefristet -> Niederlassungserlaubnis @0.9
langfristig aufenthaltsberechtigt, langfristig Aufenthaltsberechtigte, Daueraufenthaltserlaubnis, Daueraufenthalt, EU-Daueraufenthalt, Weiterwanderung, Umzug ins EU-Ausland, § 9a AufenthG -> Erlaubnis Daueraufenthalt-EU @0.9
ab 16, 16. Lebensjahr, mit 16, sechzehn Jahre, unbefristet Kind, unbefristet Jugendliche, Niederlassung Jugendliche, Jugendliche Niederlassung, Kind unbefristet, § 35 AufenthG -> Niederlassungserlaubnis 16 Jahren
Niederlassung humanitär, unbefristet humanitär, Altfälle unbefristet, § 26 Abs. 4, § 26 AufenthG -> Niederlassungserlaubnis humanitären Gründen
Niederlassung Flüchtling, unbefristet Flüchtling, unbefristet Asyl, Niederlassung Asyl, unbefristet Asylberechtigte, § 26 Abs. 3 -> Niederlassungserlaubnis Asylberechtigte Flüchtlinge
Niederlassung Fachkraft, unbefristet Fachkraft, unbefristet Blaue Karte, Niederlassung Blue Card, unbefristet Akademiker, § 18c AufenthG -> Niederlassungserlaubnis Fachkräfte
Niederlassung Familie, unbefristet Ehepartner, Niederlassung Ehepartner, Niederlassung Ehegatte, unbefristet Ehefrau, unbefristet Ehegatte, § 28 Abs. 2 -> Niederlassungserlaubnis Familienangehörige Deutschen
Ex-Deutsche, Ex-Deutscher, frühere Deutsche, früherer Deutscher, ausgebürgert, Ausbürgerung, Staatsangehörigkeit verloren, Verlust der Staatsangehörigkeit, deutsche Staatsangehörigkeit verloren, § 38 AufenthG -> ehemalige Deutsche
Staatsangehörigkeit, Staatsbürgerschaft, Nationalität, Staatsbürger, Einbürgerungstest, Doppelpass, doppelte Staatsangehörigkeit, doppelte Staatsbürgerschaft, Mehrstaatigkeit, Mehrstaater, Passwechsel, deutscher Pass, Deutschtest, Sprachtest, Leben in Deutschland, Loyalitätserklärung, Loyalitätsbekenntnis, Optionspflicht, Turboeinbürgerung, § 10 StAG -> Einbürgerung
Staatsangehörigkeitsausweis, Staatsangehörigkeitsnachweis, Entlassung aus der Staatsangehörigkeit, Beibehaltungsgenehmigung -> Einbürgerung @0.7
Deutscher werden, Deutsche werden -> Einbürgerung @0.6
Ausländerangelegenheiten, Ausländerabteilung, Ausländerbüro, Immigration, Einwanderungsbehörde -> Ausländerbehörde, Aufenthaltserlaubnis @0.7
Vertriebenenangelegenheiten -> Spätaussiedler
Türke, Türkin, türkische Staatsangehörige, türkischer Pass -> Assoziationsrecht, Aufenthaltserlaubnis @0.4
Wiedereinreise, wieder einreisen, Auslandsaufenthalt, langer Auslandsaufenthalt, Aufenthalt im Ausland, Abwesenheit, lange Reise, lange verreisen, Weltreise, länger weg, 6 Monate, sechs Monate, Ausreise, Auswanderung, Wegzug ins Ausland, Wiederkehr, Rückkehrrecht, § 51 AufenthG -> Erlöschen Aufenthaltstitels @0.7

# Karte und Papier
Fingerabdruck, Fingerabdrücke, Fingerprint, biometrische Daten, Biometrie, Chipkarte, Scheckkarte, Plastikkarte, Karte bestellen, Karte beantragen, neue Karte, Kartenbestellung, Aufenthaltstitel bestellen, Bestellung Aufenthaltstitel, Bestellung Karte, Aufenthaltskarte bestellen -> eAT Bestellung @0.8
Fingerabdruck, Fingerabdrücke, biometrische Daten -> Personalausweis, Reisepass @0.4
Karte fertig, Titel abholen, Aufenthaltserlaubnis abholen, Aufenthaltskarte abholen, Abholung Karte, Abholung Aufenthaltskarte, Aushändigung Karte, Ausgabe Karte, Ausgabe Aufenthaltstitel, eAT fertig, Karte liegt bereit, PIN-Brief, Abholschein, Abholschreiben, Abholbrief, Abholtermin, Abholung eAT -> Abholung elektronischer Aufenthaltstitel
Abholschein, Abholschreiben, Abholbrief, Abholtermin -> Abholung Personalausweis @0.7
Umzug eAT, Umzug Aufenthaltstitel, Umzug Aufenthaltskarte, neue Adresse eAT, neue Anschrift Aufenthaltstitel, Adressaufkleber, Adresse auf der Karte -> Adressänderung eAT
Spontan abholen, Spontanabholung, Abholung ohne Anmeldung, Abholung Aufenthaltstitel spontan -> Spontan eAT
Onlinefunktion, Online-Funktion, Online-Ausweisfunktion, PIN, PIN vergessen, PIN ändern, PIN setzen, PIN zurücksetzen, Transport-PIN, PIN Aufenthaltstitel, Geheimzahl, Freischaltung, freischalten, AusweisApp -> eID-Funktion Änderung PIN @0.8
Diebstahl Aufenthaltstitel, gestohlener Aufenthaltstitel, verlorener Aufenthaltstitel, Aufenthaltserlaubnis verloren, Aufenthaltserlaubnis gestohlen, Aufenthaltskarte weg, Ersatz Aufenthaltskarte, Ersatz Aufenthaltstitel, Ersatz eAT, Ersatzkarte, Karte verloren, Karte gestohlen, Karte weg, Karte kaputt, Verlust Karte, Pass verloren Ausländer, Niederlassungserlaubnis verloren, Aufenthaltstitel weg, Ausländerausweis weg -> Verlust Aufenthalts Ausweisdokumenten
Bestätigung Aufenthalt, Bestätigung Aufenthaltsstatus, Aufenthaltsstatus, Aufenthaltsbescheinigung, Aufenthaltsbestätigung, Aufenthaltsnachweis, Nachweis Aufenthalt, Nachweis für Arbeitgeber, Nachweis Jobcenter, Nachweis Kindergeld, Nachweis Elterngeld, Bestätigung für die Familienkasse -> Bescheinigung Aufenthaltstitel @0.9
Aufenthaltstitel abgelaufen, Aufenthaltserlaubnis abgelaufen, Titel abgelaufen, Antrag gestellt, Antrag in Bearbeitung, Antrag läuft, Bearbeitung läuft, vorläufige Aufenthaltserlaubnis, vorläufiger Aufenthalt, Übergangszeit bis zum Aufenthaltstitel, Zwischenlösung, Ersatzbescheinigung, Fiktionswirkung, Verlängerungsantrag, § 81 AufenthG -> Fiktion, Fiktionsbescheinigung @0.9
Notfall, Notfalltermin, Notfallhilfe, Eilfall, Eiltermin, dringend, dringender Fall, Dringlichkeit, Notlage, Express, Aufenthaltstitel läuft ab, Visum läuft ab, Aufenthaltserlaubnis läuft ab, Reise geplant -> Notfall-Hilfe Aufenthaltstitel @0.8
neuer Pass, Passübertrag, Passwechsel, Pass gewechselt, Pass abgelaufen Aufenthaltstitel, neuer Reisepass Aufenthaltstitel, Umschreibung Aufenthaltstitel, Aufenthaltstitel umschreiben, Titel umschreiben, Visum übertragen, Visum umschreiben, Übertragung Visum, Niederlassungserlaubnis übertragen, alter Pass -> Übertrag Aufenthaltstitels Pass
Flüchtlingspass, Konventionspass, Konventionsausweis, blauer Pass, Pass Flüchtling, Pass für Flüchtlinge, Reisepass Flüchtling, Ausweis Flüchtling -> Reiseausweis Flüchtlinge
Passlosigkeit, passlos, Passersatz, Passbeschaffung, Passpflicht, Ausländerpass, Pass Ausländer, grauer Pass, Fremdenpass, Notreiseausweis, Unzumutbarkeit -> Reiseausweis Ausländer @0.9
Nationalpass, Heimatpass -> Reiseausweis Ausländer @0.5
staatenlos, Staatenloser, Staatenlosigkeit, Pass Staatenlose, heimatlos, Palästinenser, ungeklärte Staatsangehörigkeit -> Reiseausweis Staatenlose
Terror, Terrorismus, Extremismus, Extremist, Verfassungsschutz, Verfassungstreue, Sicherheit, Sicherheitsbedenken, Sicherheitsfragen, Sicherheitsprüfung, Sicherheitsüberprüfung, Staatsschutz, Fragebogen -> sicherheitsrechtliche Befragung @0.7
Besucher, Besucherin, Besuch, Besuchervisum, Besuchsreise, Besuchsaufenthalt, Verwandtenbesuch, Freunde einladen, Verwandte einladen, Touristenvisum, Tourist, Schengen, Schengenvisum, Visum für Besuch, Kurzaufenthalt, § 66 AufenthG, § 68 AufenthG -> Verpflichtungserklärung @0.9

# English, Türkçe, українська, русский
student visa, study permit, öğrenci vizesi, студентська віза, студенческая виза -> Aufenthaltserlaubnis Studium
language course visa, language school visa, school exchange -> Schulbesuch Austausch @0.8
freelance visa, freelancer visa, self-employed, self employment, startup visa -> selbstständige Tätigkeit @0.9
spouse visa, marriage visa, visa for my wife, visa for my husband, eş vizesi, виза жены -> Ehegattennachzug, Familiennachzug
bring my child, visa for my child, child visa -> Kindernachzug, Familiennachzug
job seeker visa, job search visa, opportunity card, looking for a job -> Arbeitsplatzsuche, Chancenkarte @0.8
change of employer, new employer, change job, changing jobs, iş değişikliği -> Änderung Nebenbestimmungen @0.8
recognition of foreign qualifications, foreign degree, nurse -> Anerkennung Berufsqualifikationen @0.7
researcher, scientist, PhD student -> Forschende wissenschaftliches Personal @0.8
doctor, physician, medical doctor -> Qualifizierung Arzt @0.7
medical treatment, medical visa -> medizinische Behandlung
fiktion certificate, fictional certificate, fictitious certificate, bridging certificate -> Fiktion, Fiktionsbescheinigung @0.9
toleration, tolerated stay, exceptional leave to remain -> Duldung
asylum application, apply for asylum, asylum seeker, asylum seekers -> Asyl beantragen
refugee, refugees, mülteci, біженець, біженці, беженец, беженцы, uchodźca, لاجئ -> Flüchtlinge
subsidiary protection -> subsidiär Schutzberechtigte
refugee passport, refugee travel document, blue passport, mülteci pasaportu, паспорт біженця, паспорт беженца -> Reiseausweis Flüchtlinge
alien passport, grey passport, gray passport, travel document for foreigners -> Reiseausweis Ausländer
stateless, statelessness, vatansız, апатрид, без громадянства, без гражданства -> Reiseausweis Staatenlose
lost residence permit, lost residence card, stolen residence permit -> Verlust Aufenthalts Ausweisdokumenten
pick up residence permit, collect residence permit, collect card, residence card ready -> Abholung elektronischer Aufenthaltstitel
blocked account, bloke hesap, заблокований рахунок, заблокированный счет -> Aufhebung Sperrkonto
new passport, transfer of residence permit, visa transfer -> Übertrag Aufenthaltstitels Pass @0.8
fingerprints, biometrics, biometric data, parmak izi, відбитки пальців, отпечатки пальцев -> eAT Bestellung @0.8
birth in Germany, baby residence permit, residence permit for newborn -> Geburt Bundesgebiet
visitor visa, tourist visa, visit visa, sponsor, formal obligation, declaration of commitment, turist vizesi, гостьова віза, гостевая виза -> Verpflichtungserklärung
dual citizenship, double citizenship, citizenship test, naturalization test, çifte vatandaşlık, подвійне громадянство, двойное гражданство -> Einbürgerung
visa-free entry, visa free, entry without visa, American, Canadian, Japanese, Australian -> ausgewählte Staaten @0.8
EU citizen, EU citizens, freedom of movement -> Daueraufenthaltsbescheinigung EU-Bürger, Freizügigkeit @0.8
`
