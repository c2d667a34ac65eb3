/** What somebody may stay in Germany for, and the paragraphs, papers and people of each kind of residence title. */
export const RESIDENCE_PURPOSES: string = `
# Was alle Titel gemeinsam haben
Aufenthaltsgesetz, AufenthG, Ausländerrecht, Aufenthaltsrecht, Ausländergesetz, Aufenthaltsverordnung
Aufenthaltstitel, Titel, Aufenthaltserlaubnis, Residence Permit, Aufenthaltsvisum, AT @0.5
Visum verlängern, Aufenthalt verlängern, Aufenthaltstitel verlängern, Aufenthaltserlaubnis verlängern, Verlängerung Aufenthalt, Titel verlängern, Verlängerung Aufenthaltstitel, Verlängerung Aufenthaltserlaubnis, Verlängerung Visum -> Aufenthaltserlaubnis
Visum, Visa, D-Visum, Visumsverlängerung, Nationalvisum, nationales Visum, Kategorie D -> Aufenthaltserlaubnis @0.8
Ausländerausweis, Aufenthaltspapiere, Aufenthaltsdokument, Ausländerpass, Aufenthaltsausweis -> Aufenthaltstitel, elektronischer Aufenthaltstitel @0.7
Erteilung Aufenthaltserlaubnis, Ersterteilung Aufenthaltserlaubnis, Aufenthaltserlaubnis beantragen, Antrag Aufenthalt, Aufenthalt beantragen, erstmalig Aufenthalt -> Aufenthaltserlaubnis, Aufenthaltstitel @0.7
Zweckwechsel, Wechsel des Aufenthaltszwecks, Aufenthaltszweck, Aufenthaltszweck ändern, Umschreibung Visum, Visum umwandeln -> Aufenthaltserlaubnis, Aufenthaltstitel @0.6
Wartezeit auf den Aufenthaltstitel, Aufenthaltstitel läuft bald ab, Visum läuft ab, Visum abgelaufen, Titel läuft ab, dringender Aufenthaltstitel, Aufenthalt dringend, Notfalltermin Ausländerbehörde, Notfall Ausländerbehörde -> Fiktionsbescheinigung, Notfall Aufenthaltstitel @0.7
Job in Gefahr, Arbeitsvertrag droht zu platzen, Arbeitgeber verlangt Aufenthaltstitel, Arbeitsplatz verlieren Aufenthalt -> Notfall Aufenthaltstitel, Fiktionsbescheinigung @0.6
Drittstaat, Drittstaatler, Drittstaatsangehörige, Drittland, Drittstaaten, Drittausländer, Drittländer, Ausländer von außerhalb der EU
EU-Staat, EU-Land, Europäische Union, EWR, EWR-Bürger, Europäischer Wirtschaftsraum, Unionsbürger @0.5
Norwegen, Island, Liechtenstein, Norweger, Isländer, Liechtensteiner, EFTA -> EWR-Bürger, Freizügigkeit @0.6

# Arbeit
akademisch, Akademiker, Akademikerin, akademische Ausbildung, Hochschulabschluss, studiert, Universitätsabschluss @0.6
Fachkraft mit Studium, Akademiker aus dem Ausland, akademische Fachkraft, Ingenieur aus dem Ausland, Arbeitsvisum mit Studium, qualifizierte Beschäftigung, § 18b -> Fachkräfte akademische Ausbildung, Blaue Karte EU @0.8
Fachkraft mit Berufsausbildung, Fachkraft ohne Studium, Arbeitsvisum mit Ausbildung, § 18a -> Fachkräfte Ausbildung, Arbeitserlaubnis @0.7
Hochqualifizierte, hochqualifiziert, Expat, Expats, IT-Fachkraft, IT-Spezialist, Informatiker aus dem Ausland, Programmierer aus Indien, § 18g -> Blaue Karte EU, Fachkräfte akademische Ausbildung @0.9
Arbeitsvisum, Arbeitsaufenthalt, Working Visa, Work Permit, Arbeitnehmer aus dem Ausland, Gastarbeiter, ausländischer Arbeitnehmer, Aufenthalt wegen Arbeit, Arbeitsmigration -> Arbeitserlaubnis, Beschäftigung, Fachkräfte @0.7
Arbeitgeberwechsel, Arbeitgeber wechseln, Jobwechsel, neuer Arbeitsvertrag, andere Stelle, Wechsel des Arbeitgebers, Arbeit wechseln, Arbeitsstelle wechseln -> Änderung Nebenbestimmungen, Arbeitserlaubnis @0.7
Auflage im Zusatzblatt, Zusatzblatt, Zusatzblatt ändern, Auflagen streichen, Erwerbstätigkeit nicht gestattet, Erwerbstätigkeit gestattet, Beschäftigung nur erlaubt, Arbeitsauflage -> Nebenbestimmungen, Arbeitserlaubnis @0.8
Nebenbestimmung, Zusatzblatt, Auflage, Auflagenänderung @0.6
Nebentätigkeit erlauben, Nebenjob neben dem Studium, selbstständig neben der Arbeit, Selbständigkeit erlauben -> Nebenbestimmungen, Selbstständige Tätigkeit @0.5
arbeitslos mit Aufenthaltstitel, Arbeitsplatz verloren Ausländer, Kündigung Aufenthaltstitel -> Arbeitsplatzsuche, Aufenthaltserlaubnis @0.5
Arbeitsuche nach dem Studium, Absolvent, Absolventin, Absolventen, Hochschulabsolvent, Hochschulabsolventen, Studium beendet, Uniabschluss, nach dem Studium bleiben, Masterabschluss, Jobseeker, Jobsuche nach Abschluss -> Aufenthaltserlaubnis Arbeitsplatzsuche @0.8
Arbeitsplatzsuche, Arbeitssuche, Arbeitsuche, Jobsuche, Stellensuche, Suche nach einem Arbeitsplatz
Ausbildungsplatzsuche, Studienplatzsuche, Bewerbung um Studienplatz, Studienbewerber, Ausbildungssuche, § 17 AufenthG, Lehrstellensuche -> Aufenthaltserlaubnis Ausbildung, Aufenthaltserlaubnis Studium @0.7
Azubi aus dem Ausland, Lehre in Deutschland, Lehrling aus dem Ausland, Ausbildung Ausländer, betriebliche Ausbildung, schulische Ausbildung, Weiterbildung Ausländer, § 16a -> Aufenthaltserlaubnis Ausbildung Weiterbildung @0.8
Pflegeausbildung Ausländer, Ausbildung nach Ablehnung des Asylantrags, Ausbildung statt Duldung, Aufenthalt für Azubis mit Duldung, § 16g -> Aufenthaltserlaubnis Ausbildung, Duldung Ausbildung @0.8
Ausbildungsduldung, 3+2-Regelung, 3plus2, Duldung für Azubis, Duldung wegen Lehre, § 60c, Lehre mit Duldung -> Duldung Ausbildung @0.9
Beschäftigungsduldung, Duldung mit Arbeit, Arbeiten mit Duldung, Arbeit und Duldung, § 60d, 30 Monate Duldung -> Duldung Beschäftigung @0.9
qualifizierte Geduldete, Spurwechsel, Fachkraft mit Duldung, Aufenthalt nach Ausbildungsduldung, nach der Ausbildung mit Duldung, § 19d, Geduldete mit Berufsabschluss -> Aufenthaltserlaubnis qualifizierte Geduldete @0.9
Anerkennungsverfahren, Anerkennungspartnerschaft, Anpassungslehrgang, Anpassungsmaßnahme, Kenntnisprüfung, Defizitbescheid, Pflegekraft in Anerkennung, Krankenpfleger aus dem Ausland, § 16d, Abschluss anerkennen lassen Aufenthalt, Diplom aus dem Ausland, Teilanerkennung -> Aufenthaltserlaubnis Anerkennung Berufsqualifikationen @0.8
Mediziner aus dem Ausland, Arzt Aufenthalt, Ärztin Aufenthalt, Assistenzarzt, Facharztausbildung, Gastarzt, Zahnarzt aus dem Ausland, ausländischer Arzt, Approbation Ausländer, Fachsprachenprüfung -> Aufenthaltserlaubnis Qualifizierung Arzt, Approbation @0.8
Wissenschaftler, Wissenschaftlerin, Forscher, Forscherin, Forschende, Forschung, Gastwissenschaftler, Professor, Doktorand, Doktorandin, Promovierende, Postdoc, Promotion, wissenschaftlicher Mitarbeiter, wissenschaftliche Mitarbeiterin, Forschungsaufenthalt
Forscher, Doktorand, Gastwissenschaftler, Professor, Universität Mitarbeiter, Aufnahmevereinbarung, Hosting Agreement, Research Visa, § 18d, § 18f, Lehrstuhl, Forschungsinstitut -> Aufenthaltserlaubnis Forschende @0.8
Unternehmer aus dem Ausland, Firma gründen als Ausländer, Geschäftsführer Aufenthalt, Start-up-Gründer Visum, Freiberufler Aufenthalt, Freelancer Visum, Freiberuflervisum, § 21 AufenthG, Existenzgründer Ausländer, Businessplan Aufenthalt, Gewerbe als Ausländer -> Aufenthaltserlaubnis selbstständige Tätigkeit @0.9
Profisportler, Berufssportler, Berufssport, Profifußballer, Fußballprofi, Trainer aus dem Ausland, Sportler, Eishockeyspieler, E-Sport, Lizenzspieler, Vereinsspieler, Athlet
Künstler aus dem Ausland, Artist, Musiker, Musikerin, Schauspieler, Sänger, Tänzer, Tänzerin, Opernsänger, Model, Maler, Artisten, Maskenbildner, Engagement am Theater, Gastspiel, Bühnenkünstler -> Künstler @0.8
Werkvertrag, Werkvertragsarbeitnehmer, Werkvertragarbeitnehmer, entsandte Arbeitnehmer, Entsendung, Werklieferungsvertrag, Monteure aus dem Ausland, Bauarbeiter aus dem Ausland, Leiharbeiter aus dem Ausland, Kontingentarbeitnehmer, entsandt
Versetzung innerhalb des Konzerns, Konzern, Intra Corporate Transfer, Personalaustausch, Konzernentsendung, § 19 AufenthG, Konzernmitarbeiter, Delegation -> ICT-Karte, Aufenthaltserlaubnis Arbeitserlaubnis @0.6
Westbalkan, Westbalkanregelung, Balkan, Serbien, Kosovo, Bosnien, Albanien, Nordmazedonien, Montenegro -> Arbeitserlaubnis, Aufenthaltserlaubnis @0.4
Spezialitätenkoch, Sprachlehrer, Köche aus dem Ausland, Saisonarbeiter, Erntehelfer, Haushaltshilfe aus dem Ausland -> Arbeitserlaubnis, Aufenthaltserlaubnis Arbeitserlaubnis @0.6
Beamter, Beamtin, Beamte, Beamtenverhältnis, Professor auf Lebenszeit, verbeamtet, Dienstherr, Staatsdiener
Berufsausübungserlaubnis, Erlaubnis zur Beschäftigung, Beschäftigungsanfrage, Antrag auf Beschäftigung, Arbeitserlaubnis für Asylbewerber, arbeiten als Asylbewerber, Stellenbeschreibung, Erklärung zum Beschäftigungsverhältnis, Arbeitsmarktzulassung, Vorrangprüfung
Asylbewerber will arbeiten, Job mit Gestattung, Flüchtling einstellen, Geflüchtete beschäftigen, Flüchtling arbeiten, Arbeit für Asylbewerber, Arbeitsverbot aufheben -> Beschäftigungsanfrage Asylbewerber, Arbeitserlaubnis @0.9
Arbeitgeber, Arbeitgeberin, Chef, Personalabteilung, HR, Einstellung von Ausländern -> Beschäftigungsanfrage, Fachkräfteverfahren @0.3

Berufsqualifikation, Berufsqualifikationen, Berufsabschluss, ausländische Berufsqualifikationen, Berufsanerkennung, gelernter Beruf

# Lernen, Reisen, Dienst
ausgewählte Staaten, privilegierte Staaten, bestimmte Staaten, visumfreie Länder, Länder mit Visumfreiheit, Positivstaater, Best-Friends-Staaten
Studentenvisum, Studienaufenthalt, Auslandsstudent, ausländischer Student, Masterstudium, Bachelorstudium, Studienkolleg, Immatrikulation, Immatrikulationsbescheinigung, Sperrkonto Studium, Student Visa, Auslandssemester, Erasmus, Austauschstudent, § 16b, Studienverlängerung, Studienvorbereitung -> Aufenthaltserlaubnis Studium @0.8
Hochschulwechsel, Studienfachwechsel, Studiengang wechseln, Fachwechsel, Universität wechseln -> Aufenthaltserlaubnis Studium, Nebenbestimmungen @0.6
Sprachschüler, Sprachaufenthalt, Sprachkurs Aufenthalt, Austauschschüler, Schüleraustausch, Gastschüler aus dem Ausland, Schüler aus dem Ausland, Auslandsjahr, Highschool, Internat, § 16f, Austauschjahr, Sprachvisum -> Aufenthaltserlaubnis Schulbesuch Austausch @0.8
Aupair, Au Pair, Au-pair-Mädchen, Aupairmädchen, Gastfamilie, Kindermädchen, Au-pair-Agentur, Gasteltern, § 19c, Nanny -> Aufenthaltserlaubnis Au-pair @0.9
Working Holiday, Working-Holiday-Visum, Youth Mobility, Work and Travel, Ferienarbeit, Arbeiten und Reisen, Jugendmobilität, Travel and Work, Working Holiday Maker, Reisen und arbeiten
Australien, Neuseeland, Japan, Kanada, Südkorea, USA, Israel, Amerikaner, Kanadier, Australier, Neuseeländer, Japaner, Koreaner, Israeli, Best Friends, visumfrei einreisen, ohne Visum einreisen, privilegierte Staaten -> Einreise Aufenthalt ausgewählte Staaten, Working Holiday @0.7
Brite, Britin, Engländer, Vereinigtes Königreich, UK, Andorra, Monaco, San Marino, Brasilien, Honduras, El Salvador -> Einreise Aufenthalt ausgewählte Staaten @0.6
Freiwilligendienst, FSJ, BFD, FÖJ, Bundesfreiwilligendienst, freiwilliges soziales Jahr, Freiwilliger, Freiwillige, Volunteer, europäischer Freiwilligendienst, Voluntariat, Bufdi, Weltwärts, § 19e
Freiwillige aus dem Ausland, FSJ für Ausländer, BFD für Ausländer, Freiwilligenjahr Ausländer -> Aufenthaltserlaubnis Freiwilligendienst @0.9
Schweiz, Schweizerin, Eidgenosse, Freizügigkeitsabkommen, Schweizer Pass, Aufenthaltserlaubnis-CH, aus der Schweiz -> Schweizer Staatsangehörige, Aufenthaltserlaubnis-Schweiz @0.9
Behandlung, medizinische Behandlung, Krankenhausbehandlung, Krankenbehandlung, Operation, Krankenhausaufenthalt, Klinikaufenthalt, ärztliche Behandlung, Medizintourismus, Patient, Patienten, Patientin
Patient aus dem Ausland, Operation in Deutschland, Medizinvisum, Visum zur Behandlung, Behandlung in Deutschland, Begleitperson eines Patienten, Selbstzahler, Privatpatient, arabische Patienten, Gesundheitstourismus, Klinik Visum verlängern -> Aufenthalt medizinische Behandlung @0.9
Botschaftspatient, Botschaftspatienten, Konsulatspatienten, Patienten der Botschaft
Kostenübernahme der Botschaft, Botschaft zahlt die Behandlung, Konsulatspatient -> Botschaftspatienten, Aufenthalt medizinische Behandlung @0.9
Sperrkonto, gesperrtes Konto, Konto freigeben, Freigabe, Freigabe des Sperrkontos, Bankguthaben freigeben, Sperrkonto auflösen, Sperrvermerk Konto, Kontofreigabe, Finanzierungsnachweis, Sicherheitsleistung
Sperrkonto auflösen, Konto entsperren, Sperrkonto freigeben, Geld vom Sperrkonto, Sperrkonto Aufhebung -> Aufhebung Sperrkonto @0.9
Befragung, Sicherheitsgespräch, Sicherheitsbefragung, Fragebogen zur Sicherheit, Sicherheitsüberprüfung Ausländer, Fragebogen Sicherheit, sicherheitsrechtliche Prüfung -> sicherheitsrechtliche Befragung @0.9
Befragung, sicherheitsrechtliche Befragung, Interview, Sicherheitsgespräch, Sicherheitsbefragung, Anhörung bei der Behörde @0.5

# Noch anders gesagt
Werkvertrag, Werkvertragsverfahren, ausländische Baufirma, Subunternehmer aus dem Ausland, Werkunternehmer, Arbeiter auf Montage, entsendeter Arbeitnehmer, Werkvertragskarte, Bauvertrag, Fremdfirma, Bauarbeiter, Monteur aus dem Ausland, Vander Elst, Dienstleistungserbringung -> Werkvertragarbeitnehmer @0.8
Sport, Fußballer, Spielervertrag, Sportvertrag, Vereinswechsel Ausland, Profi, Profivertrag, Sportverein Spieler, Trainerin aus dem Ausland, Basketballer, Tennisspieler, § 22 BeschV -> Berufssport @0.7
Konzertauftritt, Musikvisum, Künstlervisum, freischaffend, freischaffender Künstler, Orchestermusiker, Komponist, Regisseur, Filmschaffende, Autor, Schriftsteller, Dirigent, Bühne, Kunstschaffende, Zirkusartist, Kreative -> Künstler @0.7
Studienabschluss, Abschluss an deutscher Uni, Jobsuche mit Visum, Suchphase, Orientierungsphase, Aufenthalt zur Jobsuche, Jobsuche nach Ausbildung, Jobsuche nach Studium, Punktesystem Chancenkarte, Chancenkarte, Stelle suchen -> Aufenthaltserlaubnis Arbeitsplatzsuche @0.8
Universität, Institut, Labor, Stipendiat, Promotionsstudium, Promovend, Forschungsstipendium, Dozent, Lehrbeauftragter, Wissenschaft, Hochschullehrer, Studentenmobilität, Gastprofessor, Max-Planck-Institut, PhD, Researcher, Scientist -> Aufenthaltserlaubnis Forschende wissenschaftliches Personal @0.7
wissenschaftliches Personal, Wissenschaftler, wissenschaftliche Mitarbeiter, Hochschulpersonal, Lehrpersonal, Dozenten
Gleichwertigkeitsbescheid, Gleichwertigkeitsprüfung, Nachqualifizierung, Pflegehelfer aus dem Ausland, Pflegekräfte aus dem Ausland, Krankenschwester aus dem Ausland, Berufsanerkennung Visum, Qualifizierungsmaßnahme, ausländische Krankenschwester, Anerkennung Beruf, Anerkennung des Abschlusses, ausländisches Diplom -> Aufenthaltserlaubnis Anerkennung Berufsqualifikationen @0.7
Meisterkurs, Fortbildung Ausländer, Lehrvertrag, Ausbildungsvertrag, Ausbildungsvisum, Auszubildender aus dem Ausland, Traineeprogramm, Praktikum Ausländer, Praktikantenvisum, Ausbildungsplatz Ausländer, Berufsausbildung Ausländer, Praktikum in Deutschland, duales Studium Ausländer -> Aufenthaltserlaubnis Ausbildung Weiterbildung @0.7
Weiterbildung, Fortbildung, Zusatzqualifikation, Qualifizierung, Nachqualifizierung, Schulung @0.5
Integrationsjahr, ökologisches Jahr, soziales Jahr, Freiwilligenarbeit Ausländer, Dienst für Freiwillige, Freiwilligenjahr, Friedensdienst, Incoming-Freiwillige -> Aufenthaltserlaubnis Freiwilligendienst @0.8
Gastschülerin, Schulaustausch, Sprachschule, Intensivsprachkurs, Deutschkurs Visum, Deutschkurs Aufenthalt, Schulvisum, Privatschule Visum, Internatsschüler, Schüler Visum, Schülervisum, Austauschprogramm -> Aufenthaltserlaubnis Schulbesuch Austausch @0.8
Austausch, Auslandsaufenthalt als Schüler, Schüleraustausch, Austauschprogramm, Austauschjahr @0.6
Gasteltern suchen, Au-pair-Vertrag, Au-pair-Visum, Aupair verlängern, Au-pair anmelden, Au-pair-Aufenthalt -> Aufenthaltserlaubnis Au-pair @0.9
Backpacker, Rucksackreisende, Reisevisum, Ferienjob-Visum, Urlaubsvisum mit Arbeit, Holiday Visa, WHV, Jobben und reisen, junge Reisende -> Working-Holiday, Youth-Mobility-Programm @0.8
Programm, Initiative, Projekt, Maßnahme @0.3
Botschaft bezahlt, Gesandtschaft, Generalkonsulat Patient, Kostenzusage der Botschaft, Patient aus Kuwait, Patient aus Katar, Patient aus Saudi-Arabien, Patient aus den Emiraten, Golfstaaten, arabischer Patient -> Botschaftspatienten @0.7
Studenten Notfall, Notfall Studium Visum, Student Aufenthalt dringend, Selbstständige Notfall, Absolvent Notfall, Studentenvisum läuft ab -> Notfall-Hilfe Aufenthaltstitel Studierende @0.9
Arbeitnehmer Notfall, Fachkraft Notfall, Familie Notfall Aufenthalt, Blaue Karte läuft ab, Blaue Karte dringend, Beschäftigte Notfall -> Notfall-Hilfe Aufenthaltstitel Beschäftigte @0.9
Beschäftigte, Arbeitnehmer, Arbeitnehmerin, Angestellte, Mitarbeiter, Werktätige, Berufstätige, Angestellter @0.6
Notfall-Hilfe, Soforthilfe, Nothilfe, schnelle Hilfe, Hilfe im Notfall, Hilfe in dringenden Fällen @0.6
Akademikervisum, Uniabsolvent, Arbeitsvertrag als Akademiker, Hochschulabsolvent mit Job, Ingenieurin, Master Ausland, Softwareentwickler, IT-Experte, Gehaltsgrenze, Mindestgehalt, Engpassberuf, Mangelberuf -> Fachkräfte akademische Ausbildung, Blaue Karte EU @0.7
Ärztin aus dem Ausland, Arzt in Weiterbildung, Mediziner, Doktor aus dem Ausland, Kenntnisprüfung Arzt, Hospitation Arzt, Berufserlaubnis Arzt, Anerkennung Arzt, Humanmediziner, Zahnärztin -> Aufenthaltserlaubnis Qualifizierung Arzt @0.8
Übersetzer Freiberufler, Honorarkraft, freie Mitarbeiterin, Sprachlehrer freiberuflich, Gründung Ausländer, Firmengründung Ausländer, Investor, Investorenvisum, Selbstständigkeit Ausländer, Selbstständigenvisum, freiberuflich arbeiten Visum -> Aufenthaltserlaubnis selbstständige Tätigkeit @0.8
Tätigkeit, Erwerbstätigkeit, Beruf, Berufsausübung, Job, Arbeit @0.3
`
