/** Money and help in hard times, old age, care, and disability. */
export const SOCIAL_BENEFITS: string = `
Sozialamt, Amt für Soziales, Amt für soziale Sicherung, Sozialverwaltung, Sozialstelle
Sozialleistung, Sozialleistungen, Stütze, staatliche Hilfe, finanzielle Hilfe, Geld vom Amt, Geld vom Staat, finanzielle Unterstützung, Unterstützung vom Staat
kein Geld, pleite, Geldnot, arm, Armut, Geld reicht nicht, ich habe kein Geld, knapp bei Kasse, Geldsorgen -> Bürgergeld, Sozialhilfe, Wohngeld, Schuldnerberatung
Bürgergeld, Hartz IV, Hartz 4, Arbeitslosengeld II, ALG II, ALG 2, Grundsicherung für Arbeitsuchende, SGB II, Hartzen, Bürgergeldantrag, Arbeitslosengeld 2
Arbeitslosengeld, ALG I, ALG 1, Arbeitslosengeld I, ALG, Arbeitslosengeld 1
arbeitslos, arbeitslos melden, Arbeitslosigkeit, Job verloren, gekündigt worden, ohne Arbeit, Arbeit verloren, Kündigung bekommen, entlassen -> Arbeitsagentur, Arbeitslosengeld, Jobcenter, Bürgergeld
Jobcenter, Arge, Jobzentrum, Amt für Grundsicherung, kommunales Jobcenter
Sozialhilfe, Hilfe zum Lebensunterhalt, HLU, SGB XII, Sozialhilfeantrag, Stütze, laufende Hilfe, Hilfe in besonderen Lebenslagen
Grundsicherung, Grundsicherung im Alter, Grundsicherung bei Erwerbsminderung, Altersgrundsicherung, Grundsicherung im Alter und bei Erwerbsminderung, Aufstockung der Rente
kleine Rente, Rente reicht nicht, zu wenig Rente, Altersarmut, arme Rentner -> Grundsicherung im Alter, Wohngeld
Wohngeld, Mietzuschuss, Lastenzuschuss, Zuschuss zur Miete, Mietbeihilfe, Wohngeldantrag, Wohngeldstelle, Wohnkostenzuschuss, Mietunterstützung, Wohngeldbehörde, Wohngeld-Plus
Miete zu hoch, Miete zu teuer, kann die Miete nicht zahlen, Miete nicht bezahlen -> Wohngeld, Mietschulden, Wohnungssicherung
Erstausstattung, Erstausstattung Wohnung, Möbelgeld, einmalige Beihilfe, einmalige Leistungen, Babyerstausstattung, Bekleidungsgeld, Kleidergeld
Mehrbedarf, Mehrbedarfszuschlag
Heizkosten, Heizkostenzuschuss, Heizkostenbeihilfe, Nebenkosten, Energiekosten, Heizung zu teuer, Brennstoffbeihilfe, Nebenkostenabrechnung, Nebenkostennachzahlung
Strom abgestellt, Stromsperre, Energieschulden, Stromschulden, Stromrechnung, Energiesperre, Stromkosten, Gas abgestellt
Strom abgestellt, Stromsperre, Energieschulden -> Sozialhilfe, Schuldnerberatung, Energieberatung @0.6
Bildung und Teilhabe, BuT, Bildungspaket, Bildungs- und Teilhabepaket, Teilhabepaket, Schulbedarf, Klassenfahrt, Zuschuss Klassenfahrt, Nachhilfe bezahlen, Leistungen für Bildung und Teilhabe, Mittagessenzuschuss, Lernförderung
Klassenfahrt bezahlen, Schulranzen, Schulsachen, Schulmaterial, Nachhilfe, Vereinsbeitrag für Kinder, Schulausflug -> Bildung und Teilhabe
Sozialpass, Sozialticket, Familienpass, Stadtpass, Sozialausweis, Ermäßigungsausweis, Bonuspass, Sozialkarte, Ermäßigungspass, Sozialtarif, Vergünstigungsausweis
Ermäßigung, Vergünstigung, Rabatt, verbilligt, Vergünstigungen
Rundfunkbeitrag, GEZ, Rundfunkgebühr, GEZ-Befreiung, Befreiung vom Rundfunkbeitrag, Beitragsservice, Fernsehgebühr, Rundfunkbeitragsbefreiung, Rundfunkgebührenbefreiung
Schuldnerberatung, Schulden, Schuldenberatung, überschuldet, Überschuldung, Insolvenzberatung, Verbraucherinsolvenz, Privatinsolvenz, Schuldner, P-Konto-Bescheinigung, Pfändungsschutzkonto, P-Konto
Schulden, Inkasso, Konto gepfändet, Gerichtsvollzieher, Gläubiger, kann nicht zahlen -> Schuldnerberatung
Tafel, Essensausgabe, Lebensmittel, kostenloses Essen, Suppenküche, Kleiderkammer, Tafelausweis
Unterhalt, Unterhaltszahlung, Alimente, Kindesunterhalt, Unterhaltspflicht, Unterhaltszahlungen
Unterhaltsvorschuss, Unterhaltsvorschusskasse, Vater zahlt nicht, Unterhaltsvorschussleistung, UVG, Mutter zahlt nicht, Ex zahlt nicht, Kindesvater zahlt keinen Unterhalt
Elternunterhalt, Unterhalt für Eltern, Heranziehung zum Unterhalt, Pflegekosten der Eltern
alleinerziehend, Alleinerziehende, Alleinerziehender, alleinstehende Mutter, Ein-Eltern-Familie, Single-Mama -> Unterhaltsvorschuss, Beistandschaft
Elterngeld, Elterngeldantrag, Elterngeldstelle, ElterngeldPlus, Basiselterngeld, Bundeselterngeld, BEEG, Partnerschaftsbonus, Babygeld
Elternzeit, Erziehungsurlaub, Babypause, Vätermonate
Erziehungsgeld, Betreuungsgeld, Familiengeld, Landeserziehungsgeld
Mutterschaftsgeld, Mutterschutz -> Krankenkasse
Kindergeld, Familienkasse, Kindergeldantrag, Kindergeldstelle, Kindergeldnummer
Kinderzuschlag, KiZ, Zuschlag zum Kindergeld
Kinderfreibetrag, Kinderfreibeträge -> Finanzamt
Begrüßungsgeld, Willkommensgeld, Geburtsgeld, Babybegrüßung, Willkommensbesuch, Begrüßungspaket, Willkommenspaket
Zuzugsprämie, Studentenbonus -> Begrüßungsgeld
BAföG, Ausbildungsförderung, Schüler-BAföG, Schülerbafög, Amt für Ausbildungsförderung, Studienförderung, Bundesausbildungsförderung, BAföG-Antrag
Aufstiegs-BAföG, Meister-BAföG, Meisterbafög, Aufstiegsfortbildungsförderung, AFBG, Förderung der Meisterausbildung
Stipendium, Stipendien, Stiftung, Stiftungen, Studienbeihilfe, Stiftungsverwaltung
Krankenversicherung, Krankenkasse, Krankenkassenkarte, Gesundheitskarte, nicht krankenversichert, ohne Krankenversicherung, Hilfen zur Gesundheit, Krankenhilfe, Krankenschein, Clearingstelle Gesundheit
Rente, Rentenantrag, Altersrente, in Rente gehen, Pension, Ruhegeld
Versicherungsamt, Rentenstelle, Rentenberatung, Rentenamt, Rentenversicherung, Versicherungsangelegenheiten
Erwerbsminderungsrente, Frührente, EM-Rente, Invalidenrente, Erwerbsunfähigkeit, Erwerbsminderung
Witwenrente, Waisenrente, Hinterbliebenenrente, Witwerrente, Halbwaisenrente
Reha, Kur, Rehabilitation, Mutter-Kind-Kur, Kuren
Rentner, Rentnerin, Senioren, Senior, Seniorin, ältere Menschen, alte Menschen, Ruheständler, Pensionäre, Pensionär, Oma, Opa, Großeltern, betagt, im Alter
Seniorenberatung, Altenhilfe, Seniorenbüro, Seniorenhilfe, Seniorenarbeit, Hilfe im Alter, Altenarbeit, Beratung für Senioren, Fachstelle für Senioren
Seniorenbeirat, Seniorenrat, Seniorenvertretung, Seniorenbeauftragte
Seniorentreff, Seniorenzentrum, Begegnungsstätte, Altenclub, Seniorenclub, Altentagesstätte, Seniorenbegegnungsstätte
Seniorenwohnung, betreutes Wohnen, Altenwohnung, Seniorenwohnen, altersgerechtes Wohnen, Wohnen im Alter, Seniorenresidenz

# Pflege
Pflege, Pflegebedürftigkeit, pflegebedürftig, Pflegefall, häusliche Pflege, pflegen, Pflege zu Hause
Pflegeberatung, Pflegestützpunkt, Pflegebüro, Beratung zur Pflege, Pflegeinformation, Pflegekonferenz
Pflegegeld, Pflegegrad, Pflegestufe, Pflegekasse, Pflegeversicherung, Pflegeleistungen, Medizinischer Dienst
Pflegeheim, Altenheim, Altersheim, Seniorenheim, Heimplatz, Pflegeplatz, Alten- und Pflegeheim, Heimunterbringung, Seniorenpflegeheim
Hilfe zur Pflege, Heimkosten, Pflegeheim bezahlen, Heimkosten Übernahme, Pflegewohngeld, Pflegekosten, ungedeckte Heimkosten, Pflegeheimkosten
Heimaufsicht, Pflegeaufsicht, Beschwerde Pflegeheim, WTG-Behörde, Qualitätsprüfung Pflegeheim, FQA
Pflegedienst, ambulante Pflege, ambulanter Dienst, Sozialstation, ambulanter Pflegedienst, häusliche Krankenpflege
Kurzzeitpflege, Verhinderungspflege, Tagespflege für Senioren, Nachtpflege, teilstationäre Pflege
Haushaltshilfe, Putzhilfe, Hilfe im Haushalt, Alltagsbegleitung, Nachbarschaftshilfe, Hauswirtschaft, Haushaltsnahe Hilfe, Hilfe zur Weiterführung des Haushalts
Essen auf Rädern, Mahlzeitendienst, Mittagstisch, Menüdienst
Hausnotruf, Notrufsystem, Notrufknopf
Hospiz, Palliativ, Sterbebegleitung, Palliativversorgung, Hospizdienst
pflegende Angehörige, Pflegezeit, Angehörige pflegen, Mutter pflegen, Vater pflegen -> Pflegeberatung, Pflegegeld

# Behinderung
Schwerbehinderung, Schwerbehindertenausweis, Behindertenausweis, Schwerbehindertenrecht, Grad der Behinderung, GdB, Feststellung einer Behinderung, Merkzeichen, Behinderung feststellen, Versorgungsamt, Feststellungsverfahren, Schwerbehinderteneigenschaft
Behinderung, behindert, Menschen mit Behinderung, Handicap, Beeinträchtigung, Behinderte, schwerbehindert, gehandicapt, Menschen mit Behinderungen, Schwerbehinderte
Wertmarke, Freifahrt, Beiblatt, unentgeltliche Beförderung, kostenlos Bus fahren mit Schwerbehindertenausweis
Eingliederungshilfe, Teilhabe, Bundesteilhabegesetz, BTHG, Hilfe für behinderte Menschen, Leistungen zur Teilhabe, Teilhabeberatung, EUTB, Eingliederungshilfe für Menschen mit Behinderung
persönliches Budget, persönliche Assistenz, Assistenz, Budget für Arbeit
Schulbegleitung, Integrationshelfer, Schulassistenz, Schulbegleiter, Inklusionshelfer, Inklusionsassistenz
Frühförderung, Entwicklungsverzögerung, Entwicklungsförderung, Heilpädagogik, heilpädagogische Leistungen
Blindengeld, blind, Blindenhilfe, Sehbehindertengeld, sehbehindert, Landesblindengeld, Blinde, Sehbehinderte
Gehörlosengeld, gehörlos, taubstumm, ertaubt, Gehörlose, Gebärdensprache, schwerhörig, Gebärdensprachdolmetscher, Hörgeschädigte
Rollstuhl, Rollstuhlfahrer, Rollator, gehbehindert, Barrierefreiheit, barrierefrei, rollstuhlgerecht, Gehbehinderung, Rolli
Inklusion, Behindertenbeauftragter, Behindertenbeirat, Behindertenbeauftragte, Inklusionsbeauftragte, Beauftragte für Menschen mit Behinderung, Inklusionsbeirat
Werkstatt für behinderte Menschen, Behindertenwerkstatt, WfbM
Integrationsamt, Inklusionsamt, Kündigungsschutz für Schwerbehinderte, Hilfen im Arbeitsleben, Fachstelle behinderte Menschen im Arbeitsleben, begleitende Hilfe
Landespflegegeld, Pflegezulage
Wohnungsanpassung, barrierefreier Umbau, Wohnraumanpassung, behindertengerecht umbauen, Treppenlift, behindertengerechte Wohnung
Opferentschädigung, Opferentschädigungsgesetz, Gewaltopfer, Opferhilfe, soziale Entschädigung, Kriegsopferfürsorge, OEG, Opfer von Gewalt, Entschädigung
Impfschaden, Impfschäden -> soziale Entschädigung
Lastenausgleich, Wiedergutmachung, Häftlingshilfe, SED-Opfer, Rehabilitierung von SED-Unrecht

# Beratung in Not
häusliche Gewalt, Gewaltschutz, Frauenhaus, Gewalt in der Familie, mein Mann schlägt mich, Frauenberatung, Hilfe bei Gewalt, Frauennotruf, geschlagen werden, Gewalt gegen Frauen
Suchtberatung, Sucht, Drogen, Alkohol, Drogenberatung, Spielsucht, Alkoholiker, Drogenhilfe, süchtig, Suchthilfe, Alkoholproblem, Suchtkranke
psychische Erkrankung, sozialpsychiatrischer Dienst, Depression, psychisch krank, Krisendienst, seelische Krise, SpDi, psychische Probleme, Psychiatrie, psychosoziale Beratung, PsychKG
Unterbringung psychisch Kranker, Zwangseinweisung, Einweisung, PsychKG, Zwangsunterbringung
Selbsthilfe, Selbsthilfegruppe, Selbsthilfekontaktstelle, Selbsthilfegruppen
Rechtsberatung, Beratungshilfe, Rechtsauskunft, Prozesskostenhilfe, Anwalt ohne Geld, Beratungsschein, Rechtsantragstelle
Sozialberatung, Lebensberatung, soziale Beratung, allgemeine Sozialberatung, Bezirkssozialarbeit, Sozialarbeiter, Sozialarbeit, allgemeiner Sozialdienst
Obdachlosigkeit, obdachlos, Obdachlosenunterkunft, wohnungslos, Wohnungslosenhilfe, Notunterkunft, keine Wohnung, auf der Straße leben, Obdach, Obdachlosenhilfe, Wohnungslosigkeit, Notschlafstelle, Obdachlose
Kältebus, Kältehilfe, Wärmestube, Streetwork, Streetworker, Tagesaufenthalt für Wohnungslose
Krankengeld, Kinderkrankengeld, krankgeschrieben -> Krankenkasse
einsam, Einsamkeit, Besuchsdienst, allein, niemand zum Reden -> Seniorenberatung, Sozialberatung @0.5
Selbstmord, Suizid, suizidal, Lebensmüde, nicht mehr leben -> Krisendienst, sozialpsychiatrischer Dienst
Mutter ins Heim, Oma ins Heim, Vater ins Heim, Platz im Heim -> Pflegeheim, Pflegeberatung, Heimkosten
Rollstuhlfahrer, gehbehindert, sehbehindert -> Schwerbehindertenausweis @0.3
Rentner, Rentnerin -> Rente, Grundsicherung im Alter @0.4
Student, Studentin, Studierende -> BAföG @0.4
Hilfe beim Ausfüllen, Ausfüllhilfe, Formulare ausfüllen, Formularhilfe, Schreibhilfe, Formularlotsen
Menschen ohne Papiere, illegal hier, ohne Papiere -> Migrationsberatung, Rechtsberatung @0.5
`
