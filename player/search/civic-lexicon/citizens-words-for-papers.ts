/**
 * Short words that citizens and editors write for papers, the register, certificates, marriage, names and children: each
 * leads to the errand that is meant most often.
 */
export const CITIZENS_WORDS_FOR_PAPERS: string = `
# Ausweise und Pässe
Ausweis abholen, Pass abholen, Perso abholen, Ausweisabholung, Passabholung, Ausweisausgabe, Passausgabe, Dokumentenausgabe, Dokument abholen, Dokumente abholen, Ausweis fertig, Pass fertig, Dokument fertig, Aushändigung Ausweis, Aushändigung Pass, Aushändigung des Dokuments, Ausweis liegt bereit, Abholung Dokumente, Ausgabe von Ausweisen, Abholtermin Ausweis -> Abholung Personalausweis Reisepass
Adresse Reiseausweis, Anschrift Reiseausweis, Wohnort Reiseausweis, Umzug Reiseausweis, Reiseausweis ummelden, neue Adresse Reiseausweis, Reiseausweis umgezogen, Flüchtlingspass Adresse, Flüchtlingsausweis Adresse, eRA Adresse, eRA umgezogen, eRA Umzug, Konventionspass Adresse -> Adressänderung eRA
mehrere Ausweise, mehrere Pässe, Familienausweise, Familienpass beantragen, alle Ausweise, Ausweise Familie, Pässe Familie, Pässe für alle, Geschwister Ausweis, Eltern und Kinder Ausweis, Sammeltermin -> Ausweisdokumente Familie
Kinderausweis, Kinderpass, Kinderreisepass, Ausweis für Kinder, Ausweis für das Kind, Babyausweis, Babypass, Ausweis Baby, Ausweis Säugling, Kinderdokument -> Ausweisdokumente Familie, Personalausweis, Reisepass @0.8
online ausweisen, digital ausweisen, im Internet ausweisen, Online-Identifikation, Online-Ident, digitale Identität, digitaler Identitätsnachweis, eIDAS, elektronische Identität, BundID, Bund-ID, BayernID, Online-Ausweis einrichten, Ausweis-App, AusweisApp2, AusweisApp Bund, eID einschalten, eID-Funktion aktivieren, Transport-PIN, Fünfstellige PIN, sechsstellige PIN, PIN-Änderung, PIN-Rücksetzung, Aktivierungsbrief, Kartenlesegerät, NFC, Chip im Ausweis, Sperrkennwort, PUK -> Einschalten eID-Funktion Änderung PIN @0.9
Originale, Originaldokumente, Originale abholen, Originale abgeben, Originale zurück, Dokumente zurück, Unterlagen zurück, Unterlagen abgeben, Unterlagen abholen, Unterlagen einreichen, Dokumente einreichen, Dokumente abgeben, Dokumente vorlegen, Unterlagen vorlegen, Originalpass abholen, Rückgabe von Originalen, Rückgabe der Unterlagen, einbehaltene Dokumente -> Aushändigung Abgabe Originalunterlagen @0.9
Originalunterlagen, Originaldokument, Originaldokumente, Dokumente im Original
Vollmacht, Vollmachten, bevollmächtigen, Bevollmächtigung, Generalvollmacht, Kontovollmacht, Unterschrift auf Formular, Unterschrift auf Vollmacht -> Beglaubigung Unterschriften @0.8

# Beglaubigen
amtliche Beglaubigung, beglaubigte Kopie, beglaubigte Kopien, Kopie beglaubigen, beglaubigte Abschrift, Abschrift beglaubigen, Dokument beglaubigen, Zeugnis beglaubigen, beglaubigtes Zeugnis, Urkunde beglaubigen, Fotokopie beglaubigen, Ausweiskopie beglaubigen, Ausweiskopie, Passkopie, Zeugnis, Zeugnisse, Zeugniskopie, Zeugniskopien, Abiturzeugnis, Diplom, Bewerbungsunterlagen, Fotokopie, Kopie, Kopien, Abschrift, Duplikat, Ablichtung, Echtheit, Echtheitsnachweis, Originalkopie, Urkundenkopie -> Beglaubigung Dokumenten
Stempel, Siegel, Dienstsiegel, Amtssiegel, Amtsstempel, Behördenstempel, Notar, Notarin, notariell, Apostille, Vorbeglaubigung, Bestätigung der Echtheit, amtlich bestätigen, amtliche Bestätigung -> Beglaubigung @0.9
Unterschrift, Unterschriften, Handzeichen, Signatur, unterschreiben, Unterschriftsprobe, Unterschriftsbestätigung, Unterschriftenbestätigung, Bestätigung der Unterschrift -> Beglaubigung Unterschriften

# Melderegister und Auszüge
Adresse geheim, Geheimadresse, geheime Adresse, Adressschutz, Adresssperre, Anonymität, anonym bleiben, Zeugenschutz, Opferschutz, Gewaltopfer, Nachstellung, Belästigung, bedroht, Bedrohung, Stalker, Stalking, Frauenhaus, Schutz der Person, Schutz persönlicher Daten, Melderegister sperren, Sperre im Melderegister, Meldesperre, Meldedaten sperren, Meldedaten schützen, Adresse sperren, Auskunft verweigern, Datenauskunft sperren -> Auskunftssperre
Verfolgung, Gefahr, Gefährdung -> Auskunftssperre @0.6
Datenschutz, Datenweitergabe, Weitergabe von Daten, Datensperre, Datenübermittlung, Meldedatenweitergabe, Sperrvermerk, Widerspruch Datenweitergabe, Daten sperren lassen -> Übermittlungssperre, Auskunftssperre @0.8
Kindergeld, Familienkasse, Kindergeldantrag, Kindergeldkasse, Kindergeldnachweis, Kindergeldstelle, Haushaltsbestätigung, Haushaltszugehörigkeit, Haushaltsnachweis, Haushaltsgemeinschaft, Haushaltsgröße, Haushaltsmitglieder, gemeinsamer Haushalt, Lebensgemeinschaft, eheähnliche Gemeinschaft, Kinder im Haushalt, Zahl der Kinder, Alleinerziehend, Alleinerziehendenbescheinigung, Entlastungsbetrag, Familienbescheinigung, Familienstandsbescheinigung, Familienzugehörigkeit -> Haushaltsbescheinigung
Strafregisterbescheinigung, Strafregister, Straffreiheitsbescheinigung, Straffreiheit, Straflosigkeit, Bundeszentralregister, BZR, Zentralregister, Vorstrafe, Vorstrafen, vorbestraft, Verurteilung, Unbescholtenheit, Leumund, polizeiliche Auskunft, polizeiliche Bescheinigung, Polizeiauskunft, Behördenführungszeugnis, Belegart N, Belegart O, Belegart P, Ehrenamt, Vereinsarbeit, Jugendarbeit, Trainerschein, Arbeitgebernachweis, Bundesamt für Justiz, Zeugnis für Arbeitgeber, Zeugnis für Behörde -> Führungszeugnis

# Heiraten
Standesamt, Standesbeamter, Standesbeamtin, Traubüro, Traustelle, Eheschließungsstelle, Heiratsbüro -> Eheschließung
Standesamt, Standesbeamter, Standesbeamtin -> Urkundenbestellung, Sterbeurkunde, Geburtsurkunde @0.5
Ehe, Trauung, Trauungen, Trautermin, Traukalender, Trausaal, Trauzimmer, Heiratstermin, Heiratsantrag, Heiratspapiere, Heiratsunterlagen, Hochzeit, Hochzeitstermin, Vermählung, Verlobung, Verlobte, Ja-Wort, Jawort, Aufgebot, Aufgebotsbestellung, standesamtlich, verheiraten, Homoehe, gleichgeschlechtlich, Lebenspartnerschaft, Partnerschaft eintragen, Zivilehe, Ziviltrauung -> Eheschließung
Eheleute, Ehepartner, Ehepaar, Lebenspartner -> Eheschließung @0.5
Ehe anmelden, Heirat anmelden, Hochzeit anmelden, Trauung anmelden, Anmeldung Ehe, Anmeldung Heirat, Anmeldung Hochzeit, Eheanmeldung, Trautermin buchen, Trautermin reservieren -> Anmeldung Eheschließung
ausländischer Partner, ausländische Partnerin, ausländischer Verlobter, ausländische Braut, Partner Ausländer, Heirat mit Ausländerin, Ausländerin heiraten, international heiraten, internationale Ehe, internationale Heirat, internationale Hochzeit, Heirat international, Ehe international, binational, binationale Ehe, gemischte Ehe, Heirat Ausland, Hochzeit Ausland, Ehe Ausland, Ehefähigkeit, Ehefähigkeitszeugnis, Ehefähigkeitsbescheinigung, Ledigkeitsbescheinigung, Ehe EU-Bürger, Heirat mit Flüchtling, Ehe mit Flüchtling, Auslandsheirat -> Eheschließung Auslandsbezug
Heirat Unterlagen, Ehe Unterlagen, Hochzeit Unterlagen, Heirat Dokumente, Ehe Dokumente, Beratung Heirat, Beratung Ehe, Beratung Hochzeit, Beratung Eheschließung, Heiratsberatung, Auskunft Heirat, Auskunft Ehe, Auskunft Hochzeit, Info Heirat, Informationen zur Heirat, Information Ehe, Eheberatung Standesamt, Erstgespräch Heirat, Erstberatung Heirat, Voranfrage Heirat, Unterlagen zum Heiraten -> Erstauskunft Eheschließung

# Namen und Geschlecht
intersexuell, Intersexualität, intergeschlechtlich, Zwitter, nonbinary, nonbinär, nicht-binär, agender, genderfluid, genderqueer, transident, Transidentität, transgeschlechtlich, Transfrau, Transmann, Transmensch, LGBTIQ, LSBTIQ, Geschlechtseintragsänderung, Geschlechtswechsel, Geschlechtsidentität, Geschlechtsangleichung, geschlechtsneutral, Deadname, Gender, SBGG, TSG, kein Geschlecht, ohne Geschlecht, Personenstandsänderung -> Anpassung Geschlechtseintrags Vornamens
Vorname, Vornamen, Rufname, Zweitname, Zweitnamen, Vornamensreihenfolge, Namensfolge, Namensreihenfolge, Namenssortierung, Vornamenssortierung, Vornamen ordnen, Vornamen tauschen, Vornamenserklärung, Vornamen streichen, Vornamenstausch -> Erklärung Reihenfolge Vornamen

# Kinder und Unterhalt
Unterhalt, Kindesunterhalt, Unterhaltstitel, Unterhaltsurkunde, Unterhaltsverpflichtung, Unterhaltsforderung, Unterhaltszahlung, Unterhaltsklage, Alimente, Zahlvater, Kindsvater, Kindesvater, Vater zahlt nicht, Mutter zahlt nicht, Ex zahlt nicht, kein Unterhalt, Volljährigenunterhalt, Ausbildungsunterhalt, Betreuungsunterhalt, Ehegattenunterhalt, Mindestunterhalt, dynamischer Unterhalt, Beistandschaft, Vollstreckungstitel, vollstreckbare Urkunde, vollstreckbare Ausfertigung, Titulierung, Jugendamtsurkunde, Urkundsperson, Verpflichtung zum Unterhalt -> Beurkundung Unterhaltsansprüchen
Jugendamt, Urkundsstelle, Beurkundungsstelle, Amt für Kinder, Amt für Jugend und Familie -> Beurkundung Unterhaltsansprüchen, Elternberatung Kinderbetreuung, Vaterschaftsanerkennung @0.8
Kita, Kitas, Kita-Finder, Kita-Navigator, Kita-Portal, Kitasuche, Kita-Anmeldung, Anmeldung Kita, Kitaplatz, Kita-Gebühren, Kitakosten, Kindergarten, Anmeldung Kindergarten, Kindergartenanmeldung, Kindergartenplatz, Kindergartengebühr, Vorschule, Krippe, Kinderkrippe, Krippenplatz, Hort, Hortplatz, Kinderhort, Tagesheim, Kindertagesstätte, Kindertageszentrum, Kindertageseinrichtung, Kinderhaus, Tagesmutter, Tagesvater, Tageseltern, Tagespflege, Kindertagespflege, Großtagespflege, Babysitter, Spielgruppe, Eltern-Kind-Initiative, Nachmittagsbetreuung, Mittagsbetreuung, Ganztagsbetreuung, Ganztag, Ganztagsschule, Ferienbetreuung, Schulkindbetreuung, Randzeitenbetreuung, Betreuungsplatz, Kinderbetreuungsplatz, Betreuung der Kinder, U3, Kleinkindbetreuung, Platzvergabe, Kein Platz in der Kita, Eingewöhnung, Kindertagesbetreuung -> Elternberatung Kinderbetreuung

# Ausbildungsförderung
Stipendium, Studentenförderung, Studienförderung, Schülerförderung, Bildungsförderung, Begabtenförderung, Studium Geld, Studium finanzieren, Ausbildung finanzieren, Geld zum Studium, Bildungskredit, KfW-Studienkredit, Studienkredit, Ausbildungsgeld, Ausbildungsbeihilfe, Ausbildungszuschuss, Bafögamt, Bafög-Amt, Bafög-Stelle, Bafög-Antrag, Schülerbafög, Studentenbafög, Auslandsbafög, Meisterbafög, Aufstiegsbafög, Aufstiegsfortbildung, Fortbildungsförderung, Meisterschule, Abendschule, zweiter Bildungsweg, Schülergeld, Schüler, Schülerin, AFBG -> BAföG Ausbildungsförderung
Techniker, Fachschule, Berufsschule, Kolleg, Studierende, Studentin, Student, Azubi, Auszubildende -> BAföG Ausbildungsförderung @0.5

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
`
