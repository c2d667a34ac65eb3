/** Public health, healing professions, dogs and other animals. */
export const HEALTH_AND_ANIMALS: string = `
Gesundheitsamt, Gesundheitsbehörde, Gesundheitsdienst, öffentlicher Gesundheitsdienst, Amt für Gesundheit
Amtsarzt, amtsärztliche Untersuchung, amtsärztliches Gutachten, amtsärztlicher Dienst, Amtsärztin, amtsärztliches Attest, Attest vom Amtsarzt, amtsärztliches Zeugnis, Prüfungsunfähigkeit, Einstellungsuntersuchung, Dienstfähigkeit
Infektionsschutz, ansteckende Krankheit, Meldepflicht, meldepflichtige Krankheit, Infektion, Infektionskrankheit, Seuche, Infektionskrankheiten, Quarantäne, Isolation, Ansteckung, Meldung übertragbarer Krankheiten
Corona, Covid, Coronavirus, SARS-CoV-2, Pandemie, Coronatest, Genesenennachweis
Impfung, impfen, Impfberatung, Impfsprechstunde, Impfpass, Impfausweis, Schutzimpfung, Gelbfieberimpfung, Reiseimpfung, Impfungen, Impfstelle, Gelbfieber, Impfbuch
Masern, Masernschutz, Masernimpfung, Masernschutzgesetz, Masernnachweis
Tuberkulose, TBC, Röntgenuntersuchung, Lungenröntgen, Tuberkuloseberatung
HIV, Aids, HIV-Test, Geschlechtskrankheiten, STI, Aidsberatung, sexuell übertragbare Krankheiten, anonymer Test, AIDS-Beratung, HIV-Beratung
Läuse, Kopfläuse, Krätze, Skabies, Kopflausbefall
Schädlinge, Ratten, Rattenbekämpfung, Ungeziefer, Kakerlaken, Schädlingsbekämpfung, Mäuse, Bettwanzen, Rattenplage, Kammerjäger, Ratte, Wanzen
Hygiene, Hygieneüberwachung, Hygienekontrolle, Krankenhaushygiene, Hygieneaufsicht, Infektionshygiene
Badegewässer, Badesee, Badewasserqualität, Baggersee
Arzt, Arztpraxis, Ärztin, Hausarzt, Doktor, Ärzte, Notarzt, ärztlicher Bereitschaftsdienst, Bereitschaftsdienst
Krankenhaus, Klinik, Klinikum, Spital, Kliniken, Notaufnahme
Zahnarzt, zahnärztlicher Dienst, Zahnuntersuchung, Zahngesundheit, Zahnprophylaxe, Schulzahnarzt
Heilpraktiker, Heilpraktikererlaubnis, Heilpraktikerprüfung, Heilpraktikerin, Naturheilkunde, Heilpraktikerüberprüfung
Approbation, Berufserlaubnis, Arzt aus dem Ausland, Approbation als Arzt, ärztliche Approbation
Gesundheitsberufe, Berufsbezeichnung, Physiotherapeut, Krankenschwester, Altenpfleger, Pflegefachkraft, Gesundheitsfachberufe, Führen der Berufsbezeichnung, Krankenpfleger, medizinische Berufe, Heilberufe
Apotheke, Apotheken, Notdienstapotheke, Apothekenaufsicht, Apothekennotdienst
Arzneimittel, Medikamente, Betäubungsmittel, Betäubungsmittelbescheinigung, Medikamente auf Reisen, Arzneimittelüberwachung, Tabletten
Cannabis, Hanf, Cannabis-Club, Anbauvereinigung, kiffen, Haschisch, Marihuana, Cannabisclub
Trinkwasseruntersuchung, Wasserprobe, Trinkwasserüberwachung, Legionellenprüfung, Wasserprobe abgeben
Gesundheitsförderung, Gesundheitsvorsorge, Prävention, Gesundheitsprävention, Gesundheitskonferenz
Säuglingsberatung, Mütterberatung, Kinderarzt, Kinder- und Jugendärztlicher Dienst, Kindervorsorgeuntersuchung, U-Untersuchung, Kinderkrankenpflege, Jugendärztlicher Dienst
Rettungsdienst, Krankenwagen, Notruf, 112, Sanitäter, Leitstelle, Rettungsleitstelle, Rettungswagen
Raucher, Nichtraucherschutz, Rauchverbot, rauchen, Rauchen verboten

# Hunde und andere Tiere
Hund, Hunde, Hündin, Vierbeiner, Welpe, Hundehalter, Hundehaltung
Hundesteuer, Hund anmelden, Hundeanmeldung, Hundemarke, Hundesteueranmeldung, Hundesteuermarke, Anmeldung eines Hundes, Steuer für den Hund, Hund versteuern
Hund, Welpe, neuer Hund, Hund gekauft, Hund bekommen -> Hundesteuer, Hundehaltung @0.6
Hund abmelden, Hundesteuer abmelden, Hund gestorben, Hundeabmeldung, Hund abgegeben, Hund tot, Abmeldung eines Hundes
Hundesteuerbefreiung, Hundesteuerermäßigung, Hundesteuer Befreiung, Blindenhund, Assistenzhund, Tierheimhund, Therapiehund
Kampfhund, Listenhund, gefährlicher Hund, Pitbull, Wesenstest, Kampfhunde, gefährliche Hunde, Hunde bestimmter Rassen, Haltungserlaubnis, Negativzeugnis Hund, bissiger Hund, Hund hat gebissen, Hundebiss
Hundeführerschein, Sachkundenachweis für Hunde, Hundesachkunde, Sachkundenachweis Hund, Hundekunde
Leinenpflicht, Leinenzwang, Anleinpflicht, Hund ohne Leine, freilaufender Hund, Anleinzwang, Leine, Maulkorb, Maulkorbpflicht, Maulkorbzwang
Hundekot, Hundehaufen, Hundekotbeutel, Hundetoilette, Hundescheiße, Hundekacke, Hundetüten, Kotbeutel
Hundewiese, Hundeauslauf, Freilauffläche, Hundefreilauf, Hundeplatz
Hundeschule, Hundetrainer, gewerbliche Hundeausbildung, Hundetrainerin
Katze, Katzen, Kater, Kastration, streunende Katzen, Kastrationspflicht, Katzenschutzverordnung, Streunerkatzen, Katzenkastration
Tierheim, Fundtier, Fundtiere, Tier gefunden, entlaufen, Tier zugelaufen, Hund entlaufen, Katze entlaufen, zugelaufen, Katze vermisst, herrenlose Tiere, Tierauffangstation, Hund gefunden
Veterinäramt, Amtstierarzt, Veterinär, Veterinärwesen, Amtstierärztin, Veterinärbehörde, Veterinärmedizin, Veterinäraufsicht
Tierarzt, Tierärztin, Tierklinik, Tierärzte
Tierschutz, Tierquälerei, Tiere quälen, Tierschutzverstoß, Tiermisshandlung, Tierschutzbeschwerde, vernachlässigte Tiere, Tier wird gequält, Tierschutzanzeige
Tiere züchten, Tierzucht, Züchter, Erlaubnis nach § 11 Tierschutzgesetz, Zoohandlung, Tierpension, tierschutzrechtliche Erlaubnis, Hundepension, Hundezucht, gewerbsmäßige Tierhaltung
Tiertransport, Tiere ins Ausland, Heimtierausweis, EU-Heimtierausweis, Haustier mit in den Urlaub, Reisen mit Hund, Hund im Flugzeug, Gesundheitsbescheinigung für Tiere, Tiergesundheitszeugnis, amtstierärztliche Bescheinigung, Gesundheitsbescheinigung, Traces
Tollwut, Tollwutimpfung, Tierseuche, Tierseuchen, Vogelgrippe, Geflügelpest, Schweinepest, Tierseuchenbekämpfung, Tierseuchenkasse, Blauzungenkrankheit, Maul- und Klauenseuche
Tierhaltung, Nutztiere, Hühner, Schafe, Rinder, Pferde, Ziegen, Schweine, Tierhaltung anmelden, Tierhalter, Tierbestand, Hühner anmelden, Equidenpass, Viehhaltung, Registriernummer Tierhaltung, Geflügelhaltung
Bienen, Imker, Imkerei, Bienenhaltung, Bienenschwarm, Bienenstock, Bienenstand
Wespen, Wespennest, Hornissen, Hornissennest, Wespennest entfernen
Tauben, Stadttauben, Tauben füttern, Taubenplage, Taubenfütterung
tote Tiere, totes Tier, Tierkadaver, Tierkörperbeseitigung, toter Hund, tote Katze, Tierkörper, Tier begraben, Tierbestattung, Tier überfahren, Tierbeseitigung
Wildtier, Wildtiere, Igel, Fuchs, Marder, Waschbär, Wildschwein, verletztes Tier, verletztes Wildtier, Biber, verletzter Vogel
Artenschutz, geschützte Arten, CITES, geschützte Tiere, Schildkröte, Papagei, Artenschutzbescheinigung, Schildkröten, Exoten, CITES-Bescheinigung, Bestandsanzeige, besonders geschützte Tiere, artgeschützte Tiere
Schlange, Reptilien, Spinne, gefährliche Tiere, exotische Tiere, Gifttiere, giftige Tiere, wilde Tiere, Krokodil, Haltung gefährlicher Tiere, Leguan, Schlangen
Haustier, Haustiere, Tier, Tiere, Heimtier @0.4
Schlachtung, schlachten, Schlachthof, Fleischbeschau, Fleischhygiene, Trichinen, Trichinenuntersuchung, Hausschlachtung, Trichinenprobe, Schlachttier- und Fleischuntersuchung
Schächten, betäubungsloses Schlachten, Opferfest schlachten, Opferfest
Pferd, Reiten, Reitkennzeichen, Reitplakette, Reitabgabe, Reitweg, Reiter
Zoo, Tierpark, Tiergarten, Wildpark, Tiergehege
Futtermittel, Futtermittelüberwachung, Tierfutter
`
