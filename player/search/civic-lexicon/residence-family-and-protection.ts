/** Families that come together, protection, toleration, permanent stay, and the cards and papers of all of them. */
export const RESIDENCE_FAMILY_AND_PROTECTION: string = `
# Familie
Ehegatte, Ehepartner, Ehemann, Ehefrau, Gatte, Gattin, Lebenspartner, Lebenspartnerin, Partner, Verheiratete @0.6
Ehegattennachzug, Ehegattenvisum, Heiratsvisum, Visum zur Eheschließung, Nachzug der Ehefrau, Nachzug des Ehemanns, Frau aus dem Ausland, Mann aus dem Ausland, Partner nachholen, Ehepartner nachholen, Ehefrau nachholen, Ehegatten nachholen, Frau zu mir holen, § 30 AufenthG -> Ehegattennachzug, Familiennachzug @0.8
Kind nachholen, Kindervisum, Sohn nachholen, Tochter nachholen, Kinder aus dem Ausland, Nachzug eines Kindes, Kind nach Deutschland holen, Kinder holen, § 32 AufenthG, Nachzug der Kinder, Kinderzusammenführung -> Kindernachzug, Familiennachzug @0.8
Eltern nachholen, Mutter nachholen, Vater nachholen, Elternnachzug, Geschwister nachholen, Schwiegereltern nachholen, § 36 AufenthG -> Familiennachzug @0.8
Familienangehörige, Angehörige, Familienmitglied, Familienmitglieder, Verwandte, Verwandter, Anverwandte, Familienangehöriger
mit Deutschem verheiratet, mit einer Deutschen verheiratet, deutscher Ehepartner, deutscher Ehemann, deutsche Ehefrau, deutsches Kind, Mutter eines deutschen Kindes, Vater eines deutschen Kindes, Eltern deutscher Kinder, § 28 AufenthG, Heirat mit Deutschen -> Familienangehörige Deutschen @0.9
mit EU-Bürger verheiratet, Ehepartner von EU-Bürger, EU-Ehepartner, Familie von EU-Bürgern, § 5 FreizügG, Familienangehöriger Unionsbürger -> Familiennachzug EU-Bürger, Aufenthaltskarte @0.9
Ehe mit Ausländer, Ehepartner hat Aufenthaltstitel, Partner eines Ausländers, Familienzusammenführung mit Ausländer -> Familienangehörige Ausländern, Familiennachzug @0.8
nach der Scheidung bleiben, Trennung Aufenthaltstitel, Scheidung Aufenthaltstitel, eigenständiges Aufenthaltsrecht, Ehe gescheitert Aufenthalt, Trennung vom deutschen Ehepartner, § 31 AufenthG, verwitwet Aufenthalt, Ehe beendet -> Auflösung Ehe Niederlassungserlaubnis, Aufenthaltserlaubnis @0.7
Auflösung, Auflösung der Ehe, Scheidung, geschieden, Ende der Ehe, Ehescheidung, Eheaufhebung @0.6
Geburt Aufenthaltstitel, Neugeborenes Aufenthalt, Kind hier geboren, Aufenthalt für Baby, Aufenthaltstitel fürs Kind, Baby Aufenthaltserlaubnis, Kind in Deutschland geboren, § 33 AufenthG, Titel für Neugeborene -> Geburt Bundesgebiet, Aufenthaltserlaubnis @0.8
Bundesgebiet, Deutschland, Inland, BRD, Bundesrepublik @0.3

# Schutz
Flüchtlingsanerkennung, anerkannter Flüchtling, Asyl anerkannt, Genfer Konvention, GFK, Flüchtlingsstatus, Anerkennung als Flüchtling, positiver Bescheid vom BAMF, Asylberechtigter, § 25 Abs. 2, Flüchtlingseigenschaft, Genfer Flüchtlingskonvention
Asyl anerkannt, BAMF-Bescheid bekommen, positiver Bescheid, anerkannte Flüchtlinge, Asylverfahren abgeschlossen -> Aufenthaltserlaubnis Flüchtlingseigenschaft, Aufenthaltserlaubnis subsidiär Schutzberechtigte @0.8
subsidiärer Schutz, subsidiär Schutzberechtigte, subsidiär, internationaler Schutz, Schutzstatus, Bürgerkriegsflüchtling, Kriegsflüchtling, § 4 AsylG, Schutzberechtigte
Abschiebungsverbot, Abschiebungsschutz, Abschiebeschutz, nationales Abschiebungsverbot, § 25 Abs. 3, Abschiebehindernis, § 60 AufenthG, Abschiebungshindernis, Schutz vor Abschiebung
humanitärer Aufenthalt, humanitäre Gründe, humanitär, Härtefall, § 25 Abs. 4, § 25 Abs. 5, § 23a, humanitäres Visum, Bleiberecht aus humanitären Gründen, völkerrechtliche Gründe, politische Gründe, Aufenthalt aus humanitären Gründen
Ausreise unmöglich, Ausreisehindernis, Aufenthalt statt Duldung, Bleiberecht Geduldete -> humanitärer Aufenthalt Schutzstatus, Nachhaltige Integration @0.6
nachhaltige Integration, gute Integration, Bleiberechtsregelung, § 25b, Bleiberecht für gut Integrierte, Chancen-Aufenthaltsrecht, Chancenaufenthalt, § 104c, langjährig Geduldete, gut integrierte Ausländer, lange geduldet
gut integrierte Jugendliche, § 25a, Aufenthalt für Jugendliche, Jugendliche mit Duldung, Bleiberecht für Jugendliche, junge Geduldete, Heranwachsende mit Duldung, Schüler mit Duldung, Volljährige -> Aufenthaltserlaubnis Jugendliche Volljährige @0.9
volljährig, Volljährige, erwachsen, Erwachsene, über 18, Volljährigkeit, achtzehn, 18 geworden @0.5
Aufnahmezusage, Aufnahmeprogramm, Ortskräfte, Afghanistan, Afghanen, afghanische Ortskräfte, Resettlement, Kontingentflüchtling, Kontingentflüchtlinge, Bundesaufnahmeprogramm, § 22 AufenthG, § 23 AufenthG, jüdische Zuwanderer, Landesaufnahmeprogramm, Relocation
Ukraine-Flüchtlinge, aus der Ukraine geflohen, Ukrainer Aufenthalt, Schutz für Ukrainer, Krieg Ukraine Aufenthalt, Massenzustromrichtlinie, Flucht aus der Ukraine -> Kriegsflüchtlinge Ukraine, ukrainische Flüchtlinge @0.9
Syrien, Syrer, Irak, Iraker, Somalia, Eritrea, Iran -> Flüchtlinge, Asyl @0.4
Asylantrag stellen, um Asyl bitten, Schutz suchen, Asylgesuch, Asyl suchen, politisches Asyl, Asylbegehren, ich bin geflüchtet -> Asyl beantragen, Ankunftszentrum @0.8
Ankunftszentrum, Ankerzentrum, Aufnahmeeinrichtung, Erstaufnahmeeinrichtung, Ankunftsnachweis, Erstregistrierung, BüMA, Registrierung als Asylsuchender, Zentrale Aufnahme, Erstaufnahmezentrum, AnkER
Registrierung Flüchtlinge, Asylsuchende registrieren, gerade geflüchtet, Ankunft als Flüchtling, Verteilung der Flüchtlinge, EASY -> Registrierung Ankunftszentrum @0.8
Gestattung, Asylgestattung, Asylbewerberausweis, Ausweis für Asylbewerber, Aufenthaltsgestattung, Aufenthaltsgestattung ändern, Papier für Asylbewerber, § 55 AsylG, laufendes Asylverfahren
Asylverfahren läuft, Asyl abgelehnt, BAMF-Anhörung, Klage gegen BAMF, Asylrechtsberatung, Hilfe im Asylverfahren, Asylsozialberatung, Anwalt Asyl, Asylverfahrensberatung, Fragen zum Asylverfahren -> Beratung Asylverfahren @0.9
unbegleitete Minderjährige, umA, UMF, jugendliche Flüchtlinge, Kinderflüchtlinge, minderjährige unbegleitete Ausländer, unbegleiteter minderjähriger Flüchtling, Minderjährige ohne Eltern -> Duldung umA, unbegleitete minderjährige Ausländer @0.8
Duldung, Duldungspapier, Duldungsbescheinigung, Duldungsausweis, Aussetzung, Ausreisepflichtiger, vollziehbar ausreisepflichtig, Verlängerung der Duldung, § 60a, Duldung abgelaufen, Duldung erneuern
Geduldeter, Geduldete, Ausreisepflichtiger, Asyl abgelehnt, abgelehnter Asylbewerber, Ablehnung des Asylantrags -> Duldung @0.6
freiwillig ausreisen, Ausreise bestätigen, Ausreisebestätigung, Ausreisenachweis, Ausreisefrist, Ausreisebescheinigung, Deutschland verlassen müssen, Grenzbescheinigung, ausreisen -> Grenzübertrittsbescheinigung @0.9
Sozialberatung Ukraine, Hilfe für Ukrainer, Hilfe für Ukrainerinnen, ukrainische Familie, Geld für Ukrainer, Ukraine-Hilfe -> Beratung ukrainische Flüchtlinge @0.8

# Auf Dauer
Niederlassung, NE, unbefristetes Visum, unbefristeter Titel, ewiges Visum, Settlement Permit, Permanent Residence, permanenter Aufenthalt, Dauerkarte, unbefristete Niederlassung, § 9 AufenthG, unlimitierter Aufenthalt, unbegrenzter Aufenthalt, auf Dauer bleiben -> Niederlassungserlaubnis @0.9
Daueraufenthalt-EU, Erlaubnis zum Daueraufenthalt-EU, EU-Daueraufenthalt, langfristig Aufenthaltsberechtigte, § 9a, Daueraufenthalt in der EU, EU-Niederlassungserlaubnis
unbefristet für Fachkräfte, Niederlassung nach zwei Jahren, unbefristet mit Blauer Karte, § 18c, Blue Card Niederlassung, Niederlassung Blaue Karte, Niederlassung Akademiker -> Niederlassungserlaubnis Fachkräfte @0.9
unbefristet für Ehepartner von Deutschen, unbefristet Familie, Niederlassung für Ehegatten, Niederlassung Ehefrau -> Niederlassungserlaubnis Familienangehörige Deutschen @0.9
unbefristet für Flüchtlinge, Niederlassung für Flüchtlinge, Niederlassung Asylberechtigte, § 26 AufenthG, Niederlassung Geflüchtete -> Niederlassungserlaubnis Flüchtlinge, Niederlassungserlaubnis humanitären Gründen @0.9
sechzehn, ab 16, ab 16 Jahren, mit 16, 16 Jahre alt, über 16 @0.6
Niederlassung für Jugendliche, unbefristet ab 16, Niederlassung minderjährig, 16. Geburtstag, sechzehn geworden, § 35 AufenthG, Niederlassung Kinder -> Niederlassungserlaubnis 16 Jahren @0.9
ehemalige Deutsche, frühere Deutsche, Ex-Deutsche, ausgebürgert, Ausgebürgerte, früher deutsch
ehemaliger Deutscher, früher Deutscher, ehemals deutsch, deutsche Staatsangehörigkeit verloren, § 38 AufenthG, Verlust der deutschen Staatsangehörigkeit, Ex-Deutscher -> Niederlassungserlaubnis ehemalige Deutsche @0.9
Daueraufenthaltsbescheinigung, Daueraufenthaltskarte, Daueraufenthalt EU-Bürger, Bescheinigung des Daueraufenthalts, fünf Jahre in Deutschland, EU-Bürger Bescheinigung, Freizügigkeitsnachweis, Bescheinigung für EU-Bürger, Bescheinigung des Daueraufenthaltsrechts
Einbürgerungsantrag, Staatsbürger werden, Deutscher Staatsbürger, eingebürgert, Naturalisierung, deutscher Staatsbürger werden, Staatsangehörigkeitsgesetz, StAG, Antrag auf Einbürgerung, Einbürgerungstermin, Pass für Deutsche -> Einbürgerung @0.9
Erlöschen, erlischt, Aufenthaltstitel ungültig, erlöschen lassen, lange im Ausland, Auslandsaufenthalt, länger als 6 Monate weg, sechs Monate weg, längere Abwesenheit, Titel verfallen, § 51 AufenthG, Wiedereinreisefrist, Frist zur Wiedereinreise

# Karte und Papier
eAT, elektronischer Aufenthaltstitel, Aufenthaltskarte, Chipkarte, Plastikkarte, Ausländerkarte, Karte @0.4
eRA, elektronischer Reiseausweis, Flüchtlingspass, Reisedokument für Flüchtlinge, blauer Pass, Passersatz für Flüchtlinge, elektronischer Reiseausweis für Ausländer @0.8
Ausländerpass, Fremdenpass, Passersatz, Passersatzpapier, Passlose, passlos, Heimatpass nicht erhältlich, Ersatz für den Nationalpass, grauer Pass -> Reiseausweis Ausländer @0.8
ungeklärte Staatsangehörigkeit, kein Heimatland, Staatenlosenpass -> Reiseausweis Staatenlose @0.9
vorläufiger Reiseausweis, dringend verreisen Flüchtling, Notpass Flüchtling, schneller Reiseausweis -> vorläufiger eRA @0.7
Karte abholen, Aufenthaltstitel abholen, eAT abholen, Aufenthaltskarte abholen, Flüchtlingspass abholen, Reiseausweis abholen, Titel fertig, Aufenthaltserlaubnis abholen, Brief mit PIN bekommen -> Abholung elektronischer Aufenthaltstitel @0.9
eAT bestellen, Karte bestellen, Aufenthaltskarte bestellen, neue Karte bestellen, Fingerabdrücke für Aufenthaltstitel, Fingerabdruck eAT, Biometrie Aufenthaltstitel -> eAT Bestellung @0.8
neuer Pass, Nationalpass, neuer Nationalpass, Heimatpass, neuer Pass aus dem Heimatland, Pass vom Konsulat, Umtragung, Übertrag, Übertrag in neuen Pass, Titel übertragen, Visum in neuen Pass -> Übertrag Aufenthaltstitel Pass @0.7
Aufenthaltstitel verloren, Aufenthaltskarte verloren, eAT verloren, eAT gestohlen, Aufenthaltskarte gestohlen, Aufenthaltstitel geklaut, Duldung verloren, Flüchtlingspass verloren, Reiseausweis verloren, Ausländerausweis verloren -> Verlust Aufenthalt @0.9
Bestätigung über den Aufenthalt, Nachweis Aufenthaltstitel, Nachweis über Aufenthalt, Bescheinigung für Arbeitgeber, Bescheinigung für die Botschaft, Bescheinigung Aufenthalt -> Bescheinigung Aufenthaltstitel @0.8
Adresse auf Aufenthaltstitel ändern, umgezogen mit Aufenthaltstitel, Adresse eAT, neue Adresse Aufenthaltskarte, Aufkleber Aufenthaltstitel -> Adressänderung eAT @0.9
Adresse im Reiseausweis, Adresse Flüchtlingspass, umgezogen mit Reiseausweis -> Adressänderung eRA @0.9
PIN Aufenthaltstitel, PIN eAT, Online-Funktion Aufenthaltstitel, eID Aufenthaltstitel, Aufenthaltskarte freischalten, PIN-Brief Aufenthaltstitel, Online-Ausweis für Ausländer -> eID-Funktion elektronischer Aufenthaltstitel, Änderung PIN Aufenthaltstitel @0.9
Fiktion, Fiktionsbescheinigung, vorläufiger Aufenthalt, Fiktionswirkung, § 81, Zwischenbescheinigung, Übergangsbescheinigung, Überbrückung, Bescheinigung Antrag gestellt, Antrag gestellt
eingeladen, Gast aus dem Ausland, Schwiegermutter einladen, Touristenvisum, Schengenvisum, Besuchervisum, Bonitätsprüfung, Bürge, bürgen, Haftungserklärung, Kostenübernahmeerklärung, Obligation, § 68 AufenthG, Gastgeber, Gast -> Verpflichtungserklärung @0.8
Unterlagen zurückholen, Originale abholen, Originaldokumente, Pass zurückbekommen, Pass einbehalten, Pass abgeben, Originalunterlagen abgeben, hinterlegter Pass, Passhinterlegung, eingezogener Pass -> Aushändigung Originalunterlagen, Abgabe Originalunterlagen @0.8
Original, Originale, Originalunterlagen, Originaldokumente, Urschrift, Originalpapiere
Aushändigung, aushändigen, Rückgabe, zurückgeben, Herausgabe, Übergabe, Abgabe, abgeben @0.4

# Noch anders gesagt
Ehegattennachzug zu Ausländern, Familie eines Ausländers, Ehepartner von Ausländern, Kind eines Ausländers, Kinder von Ausländern, Ehefrau eines Ausländers, Frau von Student, Ehepartner Blaue Karte, Ehegatte Fachkraft, Familie mitbringen, Familie der Fachkraft, beide Ausländer verheiratet, Aufenthalt als Ehepartner, Aufenthalt als Ehegatte, Familienvisum -> Familienangehörige Ausländern AufenthG @0.8
Ausreise nicht möglich, Passlosigkeit, abgelehnt aber bleiben, Menschenhandel, Opfer von Menschenhandel, Aufenthalt ohne Asyl, Aufenthalt nach Duldung, Krankheit Abschiebung, vorübergehender humanitärer Aufenthalt, Härtefallersuchen, Härtefallkommission, dringende humanitäre Gründe, Aufenthalt ohne Flüchtlingsstatus -> humanitärer Aufenthalt Schutzstatus @0.8
subsidiärer Schutz, Bürgerkrieg, subsidiärer Aufenthalt, subsidiärer Schutzstatus, Schutz vom BAMF, internationaler Schutz, Schutz für ein Jahr, Syrer Schutz, § 25 Abs. 2 Satz 1 Alt. 2 -> Aufenthaltserlaubnis subsidiär Schutzberechtigte @0.9
Flüchtlingsschutz, anerkannter Asylbewerber, Asylanerkennung, Asylstatus, GFK-Flüchtling, politisch verfolgt, Verfolgung, drei Jahre Aufenthalt Flüchtling -> Aufenthaltserlaubnis Flüchtlingseigenschaft @0.8
Abschiebeverbot, krank keine Abschiebung, Abschiebung verboten, nationales Abschiebeverbot, Abschiebehindernis -> Aufenthaltserlaubnis humanitäre Gründe Abschiebungsschutz @0.9
Ausreise, GÜB, Ausreiseaufforderung, Ausreisepapier, Ausreise nachweisen, Grenzübertritt, Abschiebung vermeiden, ausgewiesen, Rückreise, Heimreise, Papier für die Grenze, Ausreiseschein, Ausreisepflicht, Aufforderung zur Ausreise, Beleg über die Ausreise -> Grenzübertrittsbescheinigung @0.7
Duldung verlängern, Duldung abholen, Abschiebung aussetzen, Duldungsverlängerung, Duldung beantragen, geduldeter Aufenthalt, abgelehntes Asyl, ausreisepflichtig, Abschiebestopp, Duldungsstelle -> Duldung @0.9
Beschäftigungsduldung, Arbeitsduldung, Duldung wegen Arbeit, Duldung durch Arbeit, arbeitende Geduldete, Job und Duldung, sozialversicherungspflichtig Geduldete -> Duldung Beschäftigung AufenthG @0.9
Ausbildungsduldung, Azubi mit Duldung, Lehre Duldung, Azubi Duldung, Lehrstelle mit Duldung, Ausbildung Geduldete -> Duldung Ausbildung AufenthG @0.9
Aufenthaltserlaubnis nach Ausbildungsduldung, Aufenthalt für qualifizierte Geduldete, Berufsabschluss Geduldeter, Geduldete mit Ausbildung, Geduldete mit Studium, Geduldete mit Job, Weg aus der Duldung, Duldung umwandeln, von Duldung zu Aufenthalt -> Aufenthaltserlaubnis qualifizierte Geduldete @0.9
qualifiziert, qualifizierte Person, Fachqualifikation, Qualifizierte, ausgebildet, gelernt @0.4
integriert, Integrationsleistung, lange in Deutschland, sechs Jahre geduldet, acht Jahre in Deutschland, Bleiberecht, Bleiberecht bei guter Integration -> Aufenthaltserlaubnis nachhaltige Integration @0.8
Resettlement-Flüchtling, Aufnahme aus dem Ausland, Aufnahme aus Afghanistan, Ortskraft, Bundesaufnahme, Zusage des Bundes, Aufnahme durch den Bund, humanitäre Aufnahme, Bundesinnenministerium -> Aufenthaltserlaubnis Aufnahmezusage Bundes @0.9
umA, unbegleitet, minderjährig und allein, jugendlicher Flüchtling, Jugendliche ohne Eltern, minderjähriger Flüchtling, Flüchtlingskinder allein, Vormund Flüchtling -> Duldung umA @0.8
Beamtenverhältnis, Beamter, Beamtin, verbeamtet, Beamtenstatus, Professor, Lehrer im Staatsdienst, Staatsdienst, im öffentlichen Dienst verbeamtet, Hochschulprofessor -> Beamtenverhältnis @0.7
Dauer-EU, unbefristet EU, unbefristet in der EU, in anderes EU-Land ziehen, unbefristeter EU-Titel, Daueraufenthaltserlaubnis, langfristiger Aufenthalt, EU-weit unbefristet, unbefristet in Europa -> Erlaubnis Daueraufenthalt-EU @0.9
unbefristeter Aufenthaltstitel, unbefristet bleiben, Dauervisum, nach fünf Jahren, Niederlassung beantragen, unbefristete Karte, Aufenthalt auf Lebenszeit, permanenter Aufenthaltstitel, Daueraufenthaltstitel, Aufenthaltsberechtigung, unbeschränkter Aufenthalt, Green Card, Daueraufenthaltsgenehmigung -> Niederlassungserlaubnis @0.9
Familie EU-Bürger, Ehepartner aus EU, Ehefrau eines EU-Bürgers, Mann ist EU-Bürger, Frau ist EU-Bürgerin, Angehörige von EU-Bürgern, Aufenthaltskarte EU, drittstaatsangehörige Ehepartner, Ehegatte EU-Bürger -> Familiennachzug EU-Bürger @0.9
Schweizer in Deutschland, Aufenthalt für Schweizer, Schweizer Aufenthalt, Umzug aus der Schweiz -> Einreise Aufenthalt Schweizer Staatsangehörige @0.9
Fiktion, Fiktionsbescheinigung, Überbrückungsbescheinigung, Termin erst nach Ablauf, Ablauf vor Termin, Aufenthalt abgelaufen kein Termin, vorläufige Bescheinigung, vorläufiges Visum, Übergangspapier -> Fiktion AufenthG @0.8
Notreiseausweis, vorläufiger Pass Flüchtling, vorläufiges Reisedokument, dringende Reise Flüchtling, Flüchtlingspass sofort, blauer Pass sofort -> vorläufiger eRA @0.8
Flüchtlingsausweis, GFK-Pass, Genfer Pass, Konventionspass, Reisepass für Flüchtlinge, Pass für anerkannte Flüchtlinge, Flüchtling reisen, blauer Reiseausweis, Travel Document -> Reiseausweis Flüchtlinge @0.9
Pass für Staatenlose, Staatenloser Reisepass, staatenlos reisen, Staatenlosenausweis, heimatlos -> Reiseausweis Staatenlose @0.9
Brief von der Bundesdruckerei, PIN-Brief eAT, Fünf-Punkte-PIN, eAT PIN vergessen, PIN für Aufenthaltstitel, neue PIN Aufenthaltskarte, Geheimzahl Aufenthaltstitel -> Elektronischer Aufenthaltstitel Änderung PIN @0.9
Aufenthaltstitel umgezogen, Aufenthaltskarte Adresse, Adresse Reisepass Ausländer, Wohnort Aufenthaltstitel -> Adressänderung eAT @0.8
Papiere verloren Ausländer, Verlust Duldung, Verlust Reiseausweis, Verlust eAT, Fiktionsbescheinigung verloren, Ankunftsnachweis verloren, Gestattung verloren, Aufenthaltsgestattung verloren, Visum verloren, Diebstahl Aufenthaltstitel, Diebstahl eAT -> Verlust Aufenthalt @0.9
Vollzug, vollziehen, Vollstreckung, Durchsetzung, Umsetzung @0.3
Integrationskurs machen, Berechtigungsschein Integrationskurs, Zulassung zum Integrationskurs, Verpflichtungsschein, Deutschkurs bezahlen -> Integrationskurs @0.8
`
