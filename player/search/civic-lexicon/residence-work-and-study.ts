/** Single nouns and short questions of those who come to work, to learn, to play or to be treated. */
export const RESIDENCE_WORK_AND_STUDY: string = `
# Arbeit
Blaue Karte, Blue Card, Bluecard, Bluecard EU, BlueCard Verlängerung, EU Blue Card, Blaue Karte verlängern -> Fachkräfte akademische Ausbildung, Blaue Karte EU
Ingenieur, Ingenieurin, Informatiker, Programmierer, Softwareentwickler, IT-Spezialist, IT-Fachkraft, Expat, Akademiker, Hochqualifizierte, Manager -> Fachkräfte akademische Ausbildung, Blaue Karte EU @0.7
Fachkraft, Fachkräfte, Fachkräfteeinwanderungsgesetz, qualifizierte Beschäftigung, qualifizierte Arbeit -> Fachkräfte akademische Ausbildung @0.6
Drittstaat, Drittstaaten, Drittstaatler, Drittstaatsangehörige, Drittausländer, außerhalb der EU -> Aufenthalts Arbeitserlaubnis, Aufenthaltserlaubnis @0.9
Arbeitsvisum, Arbeitsgenehmigung, Work Permit, Arbeitsmarkt, Beschäftigung, Beschäftigungserlaubnis, Arbeitsaufenthalt, Arbeitsmigrant, Gastarbeiter, arbeiten dürfen, ausländische Arbeitnehmer, ausländische Mitarbeiter, Ausländer beschäftigen, Ausländer einstellen, Arbeiten in Deutschland, Arbeitsaufnahme, § 19c AufenthG, § 18 AufenthG -> Aufenthalts Arbeitserlaubnis, Arbeitserlaubnis @0.9
Arbeitsvertrag, Arbeitsstelle, Jobangebot, Arbeitsplatzangebot, Berufstätigkeit -> Arbeitserlaubnis @0.4
Arbeitgeberwechsel, Arbeitgeber gewechselt, Job wechseln, Job gewechselt, Chef gewechselt, Firma gewechselt, Arbeit gewechselt, Arbeitsplatzwechsel, Jobwechsel, Stellenwechsel, Berufswechsel, anderer Arbeitgeber, neuer Arbeitgeber, neuer Job, neue Stelle, neue Arbeit, Arbeitgeber ändern, Nebenjob, Nebentätigkeit, Minijob -> Änderung Nebenbestimmungen @0.7
Nebenbestimmung, Auflage, Auflagen, Zusatzblatt, grünes Zusatzblatt, grünes Blatt, grüner Zettel, Auflage ändern, Auflagenänderung, Streichung der Auflage, Erwerbstätigkeit gestattet, Arbeit gestattet, Beschäftigung gestattet, Erwerbstätigkeit erlaubt -> Änderung Nebenbestimmungen @0.9
Chancenkarte, Jobsuche, Job suchen, Stellensuche, Arbeit suchen, Arbeitssuche, Arbeitssuchende, arbeitslos, Arbeitslosigkeit, Opportunity Card, Job Seeker, § 20 AufenthG, § 20a AufenthG -> Arbeitsplatzsuche @0.7
Absolvent, Absolventin, Hochschulabsolvent, Studienabsolvent, Studienende, Studium fertig, Uni fertig, Ende des Studiums -> Arbeitsplatzsuche @0.7
Pflegekraft, Pflegefachkraft, Krankenpfleger, Krankenschwester, Altenpfleger, Pflegehelfer, Hebamme, Handwerker, Physiotherapeut, Apotheker -> Anerkennung Berufsqualifikationen @0.7
Anerkennung, Berufsanerkennung, Gleichwertigkeit, Anerkennungsverfahren, Anerkennungsbescheid, ausländisches Zeugnis, ausländischer Abschluss, ausländische Ausbildung, Diplom, Qualifikation, Qualifizierungsmaßnahme, Anpassungslehrgang, Anpassungsqualifizierung, § 16d AufenthG -> Anerkennung Berufsqualifikationen @0.7
Arzt, Ärztin, Ärzte, Mediziner, Medizinerin, Humanmedizin, Assistenzarzt, Assistenzärztin, Facharzt, Fachärztin, Oberarzt, Zahnarzt, Zahnmediziner, Doktor, Approbation, Approbationsverfahren, Berufserlaubnis, Hospitation, Famulatur -> Qualifizierung Arzt @0.8
Freiberufler, Freiberuflerin, freiberuflich, freiberufliche Tätigkeit, freier Beruf, Freelancer, Freelance, Honorarkraft, Visum für Selbstständige, selbstständig als Ausländer, § 21 AufenthG -> selbstständige Tätigkeit @0.8
Selbständiger, Selbstständige, selbstständig, Selbstständigkeit, Existenzgründer, Existenzgründung, Start-up, Unternehmer, Unternehmerin, Geschäftsführer, Investor, Investition, Geschäftsidee, Businessplan -> selbstständige Tätigkeit @0.5
Existenzgründer, Start-up, Unternehmer, Unternehmerin, Geschäftsführer, Geschäftsidee, Businessplan -> Gewerbeanmeldung @0.6
Forscher, Forscherin, Wissenschaft, Wissenschaftler, Wissenschaftlerin, Doktorand, Doktorandin, Promotion, promovieren, Doktorarbeit, Postdoc, Gastwissenschaftler, Gastforscher, Professor, Hochschullehrer, Dozent, Dozentin, Aufnahmevereinbarung, Forschungsprojekt, Forschungsvorhaben, § 18d AufenthG -> Forschende wissenschaftliches Personal @0.8
Trainer, Trainerin, Coach, Sportler, Sportlerin, Leistungssport, Leistungssportler, Profisport, Spitzensport, Fußball, Eishockey, Handball, Basketball, Fußballverein, Spieler, Fußballspieler, Sportverein, Wettkampf -> Berufssport @0.6
Auftritt, Auftritte, Konzert, Tournee, Gastspiel, Theater, Oper, Orchester, DJ, Bühne, Film, Filmdreh, Gage, Engagement, Choreograf, Bildhauer, Fotograf, Fotomodell, Model, Entertainer, Zauberer -> Künstler @0.6
Leiharbeiter, Leiharbeit, Zeitarbeit, Monteur, Montage, Subunternehmer, Bauarbeiter, Baustelle, Entsendung, entsandt, entsendete Mitarbeiter, ausländische Firma, ausländisches Unternehmen, Firma im Ausland, Werklieferung, Kontingent -> Werkvertragarbeitnehmer @0.6
Beamtin, Beamte, Beamter, Richter, Soldat, Beamtenverhältnis, Staatsdienst, Verbeamtung, Lehrstuhlinhaber -> Beamtenverhältnis @0.6

# Lernen und Austausch
Student, Studentin, Studenten, Studi, Uni, Universität, Hochschule, Fachhochschule, TU, FH, Studienplatz, Studienbewerber, Studiengang, Semester, Bachelor, Master, Masterstudium, Vorbereitungskurs, Studienvorbereitung, Studienkolleg, Immatrikulation, Exmatrikulation, Studienabbruch, Studienwechsel, Stipendium, Stipendiat, Student Visa, Studentenvisum, Study, § 16b AufenthG -> Aufenthaltserlaubnis Studium @0.8
Azubi, Auszubildende, Auszubildender, Lehrling, Lehre, Lehrstelle, Ausbildungsplatz, Ausbildungsvertrag, Berufsausbildung, Berufsschule, Berufsfachschule, Pflegeausbildung, duale Ausbildung, Praktikum, Praktikant, Praktikantin, Trainee, Fortbildung, Weiterbildung, Umschulung, Meisterschule, § 16a AufenthG -> Aufenthaltserlaubnis Ausbildung Weiterbildung @0.7
Azubi geduldet, geduldeter Azubi, Ausbildungsaufenthaltserlaubnis, Aufenthalt für Azubis, Aufenthaltserlaubnis für die Ausbildung, § 16g AufenthG -> Aufenthaltserlaubnis Ausbildung @0.9
Sprachkurs, Sprachschule, Sprachschüler, Sprachstudent, Sprachaufenthalt, Deutschkurs, Deutsch lernen, Intensivkurs, Schüler, Schülerin, Austauschschüler, Austauschschülerin, Gastschüler, Schüleraustausch, Schulaustausch, Auslandsjahr, Schuljahr, Internat, Privatschule, Gymnasium, Language School, High School, § 16f AufenthG -> Schulbesuch Austausch @0.7
Ferienjob, Ferienarbeit, Ferienjob im Ausland, Work & Travel, Work and Travel, Holiday, Gap Year, Auszeit, Reisen und Arbeiten, Arbeitsurlaub, Jugendmobilität, Jugendmobilitätsabkommen, junge Erwachsene -> Working-Holiday, Youth-Mobility @0.7
Australien, Neuseeland, Australier, Neuseeländer, Chile, Argentinien, Hongkong, Taiwan, Uruguay -> Working-Holiday, Youth-Mobility @0.8
USA, Vereinigte Staaten, Amerika, Amerikaner, Amerikanerin, US-Bürger, US-Amerikaner, Kanada, Kanadier, Japan, Japaner, Israel, Südkorea, Großbritannien, Briten, Best Friends, Best-Friends-Länder, privilegierte Staaten, privilegierte Länder, visumfrei, visumsfrei, visafrei, visumfreie Einreise, § 41 AufenthV -> ausgewählte Staaten
Gastfamilie, Gasteltern, Au-pair, Aupair, Kindermädchen, Nanny, Babysitter, Kinderbetreuung gegen Wohnen, Hausmädchen -> Au-pair @0.7
FSJ, FÖJ, BFD, Bufdi, Freiwillige, Freiwilliger, freiwillig, freiwilliges Jahr, Volontär, Volontariat, Ehrenamt Ausländer, Freiwilligenarbeit, ehrenamtlicher Dienst -> Freiwilligendienst @0.8
Sperrkonto, Sperrkonto auflösen, Sperrvermerk, Kontosperrung, Konto sperren, Konto entsperren, Bankkonto, Bankguthaben, Freigabe der Bank, Freigabebescheinigung, Sperrguthaben, blocked account, Fintiba, Expatrio -> Aufhebung Sperrkonto @0.7

# Behandlung
Krankenbehandlung, Operation, OP, Therapie, Chemotherapie, Klinik, Klinikum, Krankenhaus, Krankenhausaufenthalt, Patient, Patientin, Patientenvisum, Medizinvisum, medizinisches Visum, Begleitperson, Medizintourist, Heilung, stationär, Facharztbehandlung -> medizinische Behandlung @0.8
Selbstzahler, Privatpatient, Privatpatientin, Privatzahler, privat zahlen, selbst bezahlen, Eigenfinanzierung @0.9
Botschaft, Konsulat, Botschaftspatient, Konsulatspatient, Kostenübernahme, Kostenzusage, Staatspatient, Kostenübernahme durch die Botschaft -> Botschaftspatienten @0.6
`
