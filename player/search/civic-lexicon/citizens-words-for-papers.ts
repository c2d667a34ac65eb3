/**
 * Short words that citizens and editors write for papers, the register, certificates, marriage, names and children: each
 * leads to the errand that is meant most often.
 */
export const CITIZENS_WORDS_FOR_PAPERS: string = `
# Ausweise und Pässe
Ausweis abholen, Pass abholen, Perso abholen, Ausweisabholung, Passabholung, Ausweisausgabe, Passausgabe, Dokumentenausgabe, Dokument abholen, Dokumente abholen, Ausweis fertig, Pass fertig, Dokument fertig, Aushändigung Ausweis, Aushändigung Pass, Aushändigung des Dokuments, Ausweis liegt bereit, Abholung Dokumente, Ausgabe von Ausweisen, Abholtermin Ausweis -> Abholung Personalausweis Reisepass
Adresse Reiseausweis, Anschrift Reiseausweis, Wohnort Reiseausweis, Umzug Reiseausweis, Reiseausweis ummelden, neue Adresse Reiseausweis, Reiseausweis umgezogen, Flüchtlingspass Adresse, Flüchtlingsausweis Adresse, eRA Adresse, eRA umgezogen, eRA Umzug, Konventionspass Adresse -> Adressänderung eRA
mehrere Ausweise, mehrere Pässe, Familienausweise, Familienpass beantragen, Ausweise Familie, Pässe Familie, Geschwister Ausweis, Eltern und Kinder Ausweis, Sammeltermin -> Ausweisdokumente Familie
Kinderausweis, Kinderpass, Kinderreisepass, Ausweis für Kinder, Ausweis für das Kind, Babyausweis, Babypass, Ausweis Baby, Ausweis Säugling, Kinderdokument -> Ausweisdokumente Familie, Personalausweis, Reisepass @0.8
online ausweisen, digital ausweisen, im Internet ausweisen, Online-Identifikation, Online-Ident, digitale Identität, digitaler Identitätsnachweis, eIDAS, elektronische Identität, BundID, Bund-ID, BayernID, Online-Ausweis einrichten, Ausweis-App, AusweisApp2, AusweisApp Bund, eID einschalten, eID-Funktion aktivieren, Transport-PIN, Fünfstellige PIN, sechsstellige PIN, PIN-Änderung, PIN-Rücksetzung, Aktivierungsbrief, Kartenlesegerät, NFC, Chip im Ausweis, Sperrkennwort, PUK -> Einschalten eID-Funktion Änderung PIN @0.9
Originale, Originaldokumente, Originale abholen, Originale abgeben, Originale zurück, Dokumente zurück, Unterlagen zurück, Unterlagen abgeben, Unterlagen abholen, Unterlagen einreichen, Dokumente einreichen, Dokumente abgeben, Dokumente vorlegen, Unterlagen vorlegen, Originalpass abholen, Rückgabe von Originalen, Rückgabe der Unterlagen, einbehaltene Dokumente -> Aushändigung Abgabe Originalunterlagen @0.9
Originalunterlagen, Originaldokument, Originaldokumente, Dokumente im Original
Vollmacht, bevollmächtigen, Bevollmächtigung, Generalvollmacht, Kontovollmacht, Unterschrift auf Formular, Unterschrift auf Vollmacht -> Beglaubigung Unterschriften @0.8

# Beglaubigen
amtliche Beglaubigung, beglaubigte Kopie, beglaubigte Kopien, Kopie beglaubigen, beglaubigte Abschrift, Abschrift beglaubigen, Dokument beglaubigen, Zeugnis beglaubigen, beglaubigtes Zeugnis, Urkunde beglaubigen, Fotokopie beglaubigen, Ausweiskopie beglaubigen, Ausweiskopie, Passkopie, Zeugnis, Zeugnisse, Zeugniskopie, Zeugniskopien, Abiturzeugnis, Diplom, Bewerbungsunterlagen, Fotokopie, Kopie, Kopien, Abschrift, Ablichtung, Echtheit, Echtheitsnachweis, Originalkopie, Urkundenkopie -> Beglaubigung Dokumenten
Stempel, Siegel, Dienstsiegel, Amtssiegel, Amtsstempel, Behördenstempel, Notar, Notarin, notariell, Apostille, Vorbeglaubigung, Bestätigung der Echtheit, amtlich bestätigen, amtliche Bestätigung -> Beglaubigung @0.9
Unterschrift, Unterschriften, Handzeichen, Signatur, unterschreiben, Unterschriftsprobe, Bestätigung der Unterschrift -> Beglaubigung Unterschriften

# Melderegister und Auszüge
Adresse geheim, Geheimadresse, geheime Adresse, Adressschutz, Adresssperre, Anonymität, anonym bleiben, Opferschutz, Gewaltopfer, Nachstellung, Belästigung, bedroht, Bedrohung, Stalker, Stalking, Frauenhaus, Schutz der Person, Schutz persönlicher Daten, Melderegister sperren, Sperre im Melderegister, Meldesperre, Meldedaten sperren, Meldedaten schützen, Adresse sperren, Datenauskunft sperren -> Auskunftssperre
Verfolgung, Gefahr, Gefährdung -> Auskunftssperre @0.6
Datenschutz, Datenweitergabe, Weitergabe von Daten, Datensperre, Datenübermittlung, Meldedatenweitergabe, Sperrvermerk, Widerspruch Datenweitergabe, Daten sperren lassen -> Übermittlungssperre, Auskunftssperre @0.8
Kindergeld, Familienkasse, Kindergeldantrag, Kindergeldkasse, Kindergeldnachweis, Kindergeldstelle, Bestätigung Haushalt, Haushaltszugehörigkeit, Haushaltsnachweis, Haushaltsgemeinschaft, Haushaltsgröße, Haushaltsmitglieder, gemeinsamer Haushalt, Lebensgemeinschaft, eheähnliche Gemeinschaft, Kinder im Haushalt, Zahl der Kinder, Alleinerziehend, Alleinerziehendenbescheinigung, Entlastungsbetrag, Familienbescheinigung, Familienstandsbescheinigung, Familienzugehörigkeit -> Haushaltsbescheinigung
Strafregisterbescheinigung, Strafregister, Straffreiheitsbescheinigung, Straffreiheit, Straflosigkeit, Bundeszentralregister, BZR, Zentralregister, Vorstrafe, Vorstrafen, vorbestraft, Verurteilung, Unbescholtenheit, Leumund, polizeiliche Auskunft, polizeiliche Bescheinigung, Polizeiauskunft, Behördenführungszeugnis, Belegart N, Belegart O, Belegart P, Ehrenamt, Vereinsarbeit, Jugendarbeit, Trainerschein, Arbeitgebernachweis, Bundesamt für Justiz, Zeugnis für Arbeitgeber, Zeugnis für Behörde -> Führungszeugnis

# Heiraten
Standesamt, Standesbeamter, Standesbeamtin, Traubüro, Traustelle, Eheschließungsstelle, Heiratsbüro -> Eheschließung
Standesamt, Standesbeamter, Standesbeamtin -> Urkundenbestellung, Sterbeurkunde, Geburtsurkunde @0.5
Ehe, Trauung, Trauungen, Trautermin, Traukalender, Trausaal, Trauzimmer, Heiratstermin, Heiratspapiere, Heiratsunterlagen, Hochzeit, Hochzeitstermin, Vermählung, Verlobung, Verlobte, Ja-Wort, Jawort, Aufgebot, Aufgebotsbestellung, standesamtlich, verheiraten, Homoehe, Lebenspartnerschaft, Partnerschaft eintragen, Zivilehe, Ziviltrauung -> Eheschließung
Eheleute, Ehepartner, Ehepaar, Lebenspartner -> Eheschließung @0.5
Ehe anmelden, Heirat anmelden, Hochzeit anmelden, Trauung anmelden, Anmeldung Ehe, Anmeldung Heirat, Anmeldung Hochzeit, Eheanmeldung, Trautermin buchen, Trautermin reservieren -> Anmeldung Eheschließung
ausländischer Partner, ausländische Partnerin, ausländischer Verlobter, ausländische Braut, Partner Ausländer, Heirat mit Ausländerin, Ausländerin heiraten, international heiraten, internationale Ehe, internationale Heirat, internationale Hochzeit, Heirat international, Ehe international, binational, binationale Ehe, gemischte Ehe, Heirat Ausland, Hochzeit Ausland, Ehe Ausland, Ehefähigkeit, Ehefähigkeitszeugnis, Ehefähigkeitsbescheinigung, Ledigkeitsbescheinigung, Ehe EU-Bürger, Heirat mit Flüchtling, Ehe mit Flüchtling, Auslandsheirat -> Eheschließung Auslandsbezug
Heirat Unterlagen, Ehe Unterlagen, Hochzeit Unterlagen, Heirat Dokumente, Ehe Dokumente, Beratung Heirat, Beratung Ehe, Beratung Hochzeit, Beratung Eheschließung, Heiratsberatung, Auskunft Heirat, Auskunft Ehe, Auskunft Hochzeit, Info Heirat, Informationen zur Heirat, Information Ehe, Eheberatung Standesamt, Erstgespräch Heirat, Erstberatung Heirat, Voranfrage Heirat, Unterlagen zum Heiraten -> Erstauskunft Eheschließung

# Namen und Geschlecht
intersexuell, Intersexualität, intergeschlechtlich, Zwitter, nonbinary, nonbinär, nicht-binär, agender, genderfluid, genderqueer, transident, Transidentität, transgeschlechtlich, Transfrau, Transmann, Transmensch, LGBTIQ, LSBTIQ, Geschlechtseintragsänderung, Geschlechtswechsel, Geschlechtsidentität, geschlechtsneutral, Deadname, Gender, SBGG, TSG, kein Geschlecht, ohne Geschlecht, Personenstandsänderung -> Anpassung Geschlechtseintrags Vornamens
Vorname, Vornamen, Rufname, Zweitname, Zweitnamen, Vornamensreihenfolge, Namensfolge, Namensreihenfolge, Namenssortierung, Vornamenssortierung, Vornamen ordnen, Vornamen tauschen, Vornamenserklärung, Vornamen streichen, Vornamenstausch -> Erklärung Reihenfolge Vornamen

# Kinder und Unterhalt
Unterhalt, Kindesunterhalt, Unterhaltstitel, Unterhaltsurkunde, Unterhaltsverpflichtung, Unterhaltsforderung, Unterhaltszahlung, Unterhaltsklage, Alimente, Zahlvater, Kindsvater, Kindesvater, Vater zahlt nicht, Mutter zahlt nicht, Ex zahlt nicht, kein Unterhalt, Betreuungsunterhalt, Beistandschaft, Vollstreckungstitel, vollstreckbare Urkunde, vollstreckbare Ausfertigung, Titulierung, Jugendamtsurkunde, Urkundsperson, Verpflichtung zum Unterhalt -> Beurkundung Unterhaltsansprüchen
Jugendamt, Urkundsstelle, Beurkundungsstelle, Amt für Kinder, Amt für Jugend und Familie -> Beurkundung Unterhaltsansprüchen, Elternberatung Kinderbetreuung, Vaterschaftsanerkennung @0.8
Kita, Kitas, Kita-Finder, Kita-Navigator, Kita-Portal, Kitasuche, Kita-Anmeldung, Anmeldung Kita, Kitaplatz, Kita-Gebühren, Kitakosten, Kindergarten, Anmeldung Kindergarten, Kindergartenanmeldung, Kindergartenplatz, Kindergartengebühr, Vorschule, Krippe, Kinderkrippe, Krippenplatz, Hort, Hortplatz, Kinderhort, Tagesheim, Kindertagesstätte, Kindertageszentrum, Kindertageseinrichtung, Kinderhaus, Tagesmutter, Tagesvater, Tageseltern, Tagespflege, Kindertagespflege, Großtagespflege, Babysitter, Spielgruppe, Eltern-Kind-Initiative, Nachmittagsbetreuung, Mittagsbetreuung, Ganztagsbetreuung, Ganztag, Ganztagsschule, Ferienbetreuung, Schulkindbetreuung, Randzeitenbetreuung, Betreuungsplatz, Kinderbetreuungsplatz, Betreuung der Kinder, U3, Kleinkindbetreuung, Platzvergabe, Kein Platz in der Kita, Eingewöhnung, Kindertagesbetreuung -> Elternberatung Kinderbetreuung

# Ausbildungsförderung
Stipendium, Studentenförderung, Studienförderung, Schülerförderung, Bildungsförderung, Begabtenförderung, Studium Geld, Studium finanzieren, Ausbildung finanzieren, Geld zum Studium, Bildungskredit, KfW-Studienkredit, Studienkredit, Ausbildungsgeld, Ausbildungsbeihilfe, Ausbildungszuschuss, Bafögamt, Bafög-Amt, Bafög-Stelle, Bafög-Antrag, Schülerbafög, Studentenbafög, Auslandsbafög, Meisterbafög, Aufstiegsbafög, Meisterschule, Abendschule, zweiter Bildungsweg, Schülergeld, Schüler, Schülerin, AFBG -> BAföG Ausbildungsförderung
Fachschule, Berufsschule, Kolleg, Studierende, Studentin, Student, Azubi, Auszubildende -> BAföG Ausbildungsförderung @0.5

# Paragrafen
§ 17 BMG, § 22 BMG -> Wohnsitzanmeldung
§ 18 BMG -> Meldebescheinigung
§ 44 BMG, § 45 BMG, § 46 BMG -> Melderegisterauskunft
§ 51 BMG, § 52 BMG, § 64 AufenthV Auskunftssperre -> Auskunftssperre
§ 42 BMG, § 50 BMG, § 36 BMG -> Übermittlungssperre
BZRG, § 30 BZRG, § 30a BZRG, § 31 BZRG -> Führungszeugnis
PAuswG, Personalausweisgesetz, Ausweisgesetz -> Personalausweis
PassG, Passgesetz -> Reisepass
eIDKG, eID-Karte-Gesetz -> eID-Karte
VwVfG, § 33 VwVfG, Verwaltungsverfahrensgesetz -> Beglaubigung Dokumenten
§ 34 VwVfG -> Beglaubigung Unterschriften
§ 45a PStG -> Erklärung Reihenfolge Vornamen
§ 45b PStG, § 2 SBGG -> Anpassung Geschlechtseintrags Vornamens
§ 12 PStG, § 13 PStG, § 1309 BGB, § 1310 BGB, PStG, Personenstandsgesetz -> Eheschließung @0.9
§ 59 SGB VIII, § 60 SGB VIII, § 1601 BGB -> Beurkundung Unterhaltsansprüchen
§ 24 SGB VIII, SGB VIII, KJHG -> Elternberatung Kinderbetreuung @0.8
# Papiere, noch anders gesagt
Abholschein, Abholer, Abholbenachrichtigung, Abholtermin, Abholmitteilung, Abholnachricht, PIN-Brief erhalten, Ausweis zum Abholen, Ausweisempfang, Empfang des Ausweises, Entgegennahme, Ausweisaushändigung, Passaushändigung, Ausweislieferung, Bundesdruckerei -> Abholung Personalausweis Reisepass @0.9
Dokumentenrückgabe, Passrückgabe, Pass hinterlegen, Pass hinterlegt, hinterlegter Pass, eingezogener Pass, Pass einbehalten, Pass zurückbekommen, Passhinterlegung, Rückgabe Pass, Rückgabe Dokumente, Unterlagenabgabe, Dokumentenabgabe, Unterlagenrückgabe, Nationalpass zurück -> Aushändigung Abgabe Originalunterlagen @0.9
Wohnungswechsel Reiseausweis, Adressänderung Reiseausweis, Adressänderung Flüchtlingspass, blauer Pass Adresse, blauer Pass Umzug, Wohnsitz Reiseausweis -> Adressänderung eRA
Kinder Pass, Kind Pass, Kind Ausweis, Kinder Ausweis, Baby Pass, Baby Ausweis, Pass Eltern, Ausweis Eltern, Kind Flugreise, Kind fliegen, Kind verreisen, Reise mit Kind, Urlaub mit Kind, Ausweise Geschwister, Familienantrag, Familie Dokumente -> Ausweisdokumente Familie @0.9
Schulzeugnis, Schulzeugnisse, Abizeugnis, Arbeitszeugnis, Hochschulzeugnis, Masterzeugnis, Bachelorzeugnis, Bachelorurkunde, Diplomurkunde, Diplomzeugnis, Studienzeugnis, Gesellenbrief, Prüfungszeugnis, Berufszeugnis, Studienplatz Zeugnis, Uni-Bewerbung, Hochschulbewerbung, Immatrikulation, uni-assist, Sprachzertifikat, Zertifikat, Zertifikate, Zeugnisbeglaubigung, Dokumentenbeglaubigung, Echtheitsbestätigung, Originalvergleich -> Beglaubigung Dokumenten
Patientenverfügung, eidesstattliche Versicherung, eidesstattliche Erklärung, eidesstattlich, Reisevollmacht, Einverständniserklärung Reise, Bankvollmacht, Autorisierung, Kontoeröffnung Unterschrift, Verzichtserklärung, Antrag unterschreiben, Unterschrift Bank, Unterschrift Notar -> Beglaubigung Unterschriften @0.9
häusliche Gewalt, Gewaltschutz, Gewalt, Ex-Partner, Ex-Mann bedroht, Partner bedroht, Adresse verbergen, Adresse verstecken, Adresse verheimlichen, Adresse unbekannt halten, Adresse schützen, Politiker, Politikerin, Richter, Polizist, Polizistin, Staatsanwalt, Prominente, Journalist, gefährdete Person, gefährdeter Beruf, Mandatsträger, Annäherungsverbot, Gewaltschutzgesetz, Untertauchen, Zwangsheirat -> Auskunftssperre @0.8
Familienstand, Mitbewohner Bescheinigung, Haushaltsangehörige, Personenzahl, gemeinsame Adresse, Bescheinigung Haushalt, Bescheinigung Familie, Bescheinigung Kinder, Haushaltsvorstand, Kinderzuschlag, Kinderfreibetrag, Kindergeld Ausland -> Haushaltsbescheinigung @0.8
polizeiliche Führung, Führung polizeilich, Strafe, Straftat, Straftaten, Gericht, Strafbefehl, vorbestraft sein, Sittenzeugnis, erweitertes Zeugnis, Erzieherin, Erzieher, Lehrer, Trainer, Trainerin, Trainer Kinder, Jugendleiter, Juleika, Pfadfinder, Kinder- und Jugendarbeit, Tagesmutter Zeugnis, Job, Jobsuche, Bewerbung, Arbeitsstelle, öffentlicher Dienst, Kinderschutz -> Führungszeugnis @0.6

# Familie, noch anders gesagt
Ehevertrag, Ehegelöbnis, Eheregister, Ehebund, Ehesakrament, Trauungstermin, Samstagstrauung, Wunschtermin Trauung, Wunschtermin Hochzeit, Trauort, Ring tauschen, Ringe tauschen, Traurede, Trauzeuge, Trauzeugin, Braut, Bräutigam, Brautleute, Brautpaar, vermählen, Hochzeitspaar, Hochzeitssaal, Hochzeitsanmeldung, Hochzeitsvorbereitung, Blitzhochzeit, Wiederheirat, erneut heiraten, sich trauen lassen, Ja sagen, Eheschluss -> Eheschließung @0.9
Partner ohne deutschen Pass, Verlobte aus dem Ausland, Verlobter aus dem Ausland, Verlobte ausländisch, ausländische Papiere Heirat, ausländische Urkunden Heirat, ausländische Scheidung Heirat, Heirat Übersetzung, Heirat Apostille, Heirat Visum, Heiratsvisum, Heirat EU-Bürger, Ledigkeitsnachweis, Ledigkeitszeugnis, Ledigkeit, Familienstandsnachweis, Heirat Dänemark, internationales Paar, Auslandsehe, Ehe mit Ausländern, nichtdeutsche Partner -> Eheschließung Auslandsbezug @0.9
Pronomen, Mann zu Frau, Frau zu Mann, als Frau leben, als Mann leben, neues Geschlecht, anderes Geschlecht, falsches Geschlecht, Geschlechtsmerkmal, Geschlechterrolle, Hormontherapie, Outing, Coming-out, Geschlechtszugehörigkeit, Diverse, X im Pass, männlich in weiblich, weiblich in männlich, keine Angabe Geschlecht, Vornamen und Geschlecht, Name und Geschlecht -> Anpassung Geschlechtseintrags Vornamens @0.9
Mittelname, Mittelnamen, Erstname, Erstnamen, Zweitvorname, Namen vertauschen, Namen tauschen, Namen umstellen, Namen umdrehen, Reihenfolge Namen, Reihenfolge der Namen, Rufname nach vorn, Hauptname, Taufname, zwei Vornamen, mehrere Vornamen, Vornamen drehen, Namensordnung, Name falsche Reihenfolge, Ticket falscher Vorname -> Erklärung Reihenfolge Vornamen @0.9
Ex-Mann zahlt nicht, Ex-Frau zahlt nicht, Exmann zahlt nicht, Ex-Partner Unterhalt, Vater Unterhalt, Mutter Unterhalt, Unterhalt Trennung, Unterhalt Scheidung, Unterhaltsregelung, Unterhaltsvereinbarung, Unterhaltshöhe, Unterhaltstabelle, Unterhalt berechnen, Unterhaltsschulden, Zahlungspflicht Vater, Unterhalt einfordern, Unterhalt Urkunde -> Beurkundung Unterhaltsansprüchen
Kitastelle, Kita-Beratung, Kita-Elternberatung, Kita Beratungsstelle, Kinderkrippenplatz, Krabbelgruppe, Krabbelstube, Kleinkindgruppe, Waldkindergarten, Betriebskita, städtische Kita, Integrationsplatz, Inklusionskita, Vorschulkind, Betreuungskosten, Betreuungsgebühr, Betreuungsform, Kinderfrau, Nanny, Babysitterin, Kinderpflege, Betreuung Kleinkind, Betreuung Schulkind, Kind Betreuung, Kinder Betreuung, Wiedereinstieg in den Beruf, Rückkehr in den Job Kind, Rechtsanspruch, Krippenanmeldung, Hortanmeldung, Kita-Warteliste, Absage Kita -> Elternberatung Kinderbetreuung
Fachoberschule, FOS, Berufsoberschule, BOS, Berufsfachschule, Fachakademie, Technikerschule, Erzieherausbildung, schulische Ausbildung, Weiterbewilligung, Weiterbewilligungsantrag, Folgeantrag Bafög, Bafög-Höchstsatz, Bafög-Bescheid, Bafög-Rückzahlung, Formblatt 1, Formblatt 3, Elternunabhängig, Einkommen der Eltern, Schulgeld, Internat, Auslandsschuljahr, Auslandssemester, Ausbildungsförderungsamt, Förderung Ausbildung, Förderung Studium, Zuschuss Ausbildung, Zuschuss Studium -> BAföG Ausbildungsförderung @0.9
Dokument ist fertig, Dokumente sind fertig, Ausweis holen, Pass holen, Perso holen, fertiger Pass, fertiger Reisepass -> Abholung Personalausweis Reisepass
Vermählungstermin, Einreise Heirat, Einreise zur Eheschließung, Konsulat Heirat, Verlobte einreisen, Heirat mit Touristenvisum -> Eheschließung Auslandsbezug @0.9
binäre Person, nichtbinäre Person, Geschlecht in der Geburtsurkunde, Geschlecht im Ausweis -> Anpassung Geschlechtseintrags Vornamens
Adresse Sicherheit, Sicherheit Adresse, Adresse Politiker, Adresse Polizei, Adresse Schutz, Schutz Adresse, schutzbedürftig, Verfolgte, Adresse Gefahr, Adresse Stalker, Adresse Gewalt, Adresse Ex-Mann -> Auskunftssperre
Meisterbrief, Gesellenbrief, Facharbeiterbrief, Ausweis Kopie, Kopie Ausweis, Kopie Pass, Kopie Geburtsurkunde, Geburtsurkunde Kopie, Kopie Urkunde, Kopie Bewerbung, Kopien Bewerbung, Kopie Vertrag, Vertrag beglaubigen, Doppel, Mehrfertigung, Rentenbescheid beglaubigen, Fahrzeugbrief beglaubigen, Führerschein beglaubigen -> Beglaubigung Dokumenten
Vater verpflichten, Vater zahlen, Zahlung Vater, Unterhaltspapier, Unterhaltszusage, Verpflichtung Vater, Verpflichtungserklärung Unterhalt -> Beurkundung Unterhaltsansprüchen
Chipkarte, Onlinedienst Ausweis, Ausweis Handy, Ausweis Smartphone, Handy Ausweis, digital anmelden, online anmelden Ausweis, Login mit Ausweis, Elster Ausweis, Ausweis Internet, Ausweis online, Ausweis digital, eID -> Einschalten eID-Funktion Änderung PIN @0.9
Bescheinigung Straftat, Bescheinigung Straftaten, Nachweis Straftaten, Registerauszug Strafe, Auszug Strafe, Zeugnis Polizei, Nachweis Vorstrafen -> Führungszeugnis
Pflegemutter, Pflegevater, Kinderfreizeit, Kind unterbringen, Betreuung finden, Kind tagsüber -> Elternberatung Kinderbetreuung @0.8
nicht verheiratet -> Vaterschaftsanerkennung, Sorgeerklärung @0.5
# In zwei Wörtern, auch als ein Wort gefunden
Pass bereit, Ausweis bereit, Dokument bereit, Pass Abholung, Ausweis Abholung, Dokument Abholung, Ausweis Ausgabe, Pass Ausgabe -> Abholung Personalausweis Reisepass
Ausweis entsperren, PIN entsperren, PIN Sperre, PIN gesperrt, PIN blockiert, elektronischer Ausweis, Ausweis Chip, Ausweis Onlinefunktion, Ausweis Funktion -> Einschalten eID-Funktion Änderung PIN
Adresse Auskunft verhindern, Adresse Auskunft sperren, Auskunft verhindern, Auskunft sperren, Adresse Sperre, Adresse Geheimhaltung -> Auskunftssperre
Partnerschaft, Ehebund, Ehe Partner, Ehe Bündnis, Ehe Vertrag, Ehe schließen -> Eheschließung @0.7
Rufname Wechsel, Vorname Wechsel, Vornamen Reihung, Namen Reihung, Name Reihenfolge, Rufname ändern -> Erklärung Reihenfolge Vornamen
Schule Förderung, Schule Beihilfe, Studium Beihilfe, Studium Förderung, Ausbildung Beihilfe, Ausbildung Förderung, Fördergeld -> BAföG Ausbildungsförderung
Kopie, Kopien, Dokument Kopie, Dokumente kopieren, Stempeln lassen, Zeugnis Kopie, Unterlagen beglaubigen -> Beglaubigung Dokumenten
Bundesregister, Bundesjustizamt, Bundesamt Justiz, BfJ, Auszug Strafregister, Strafauszug -> Führungszeugnis
Tag Betreuung, Betreuung Angebot, Krippe Suche, Hort Suche, Betreuung Suche -> Elternberatung Kinderbetreuung
`
