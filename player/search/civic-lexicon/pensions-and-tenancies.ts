/** Single words for pensions, statutory insurance, rehabilitation, tenants and rents, and for the deaf. */
export const PENSIONS_AND_TENANCIES: string = `
# Rente
Witwe, Witwer, Witwenrente, Witwerrente, Waisenrente, Halbwaise, Vollwaise, Waise, Hinterbliebene, Hinterbliebener, Erziehungsrente, Todesfall, Partner verstorben, Ehemann verstorben, Ehefrau verstorben, Ehepartner verstorben, Ehegatte verstorben, Tod des Partners, Tod des Ehepartners, verstorbener Ehepartner, Versorgung nach Tod, Rentensplitting, große Witwenrente, kleine Witwenrente -> Hinterbliebenenrente @0.9
Rentenantrag, Rentenbeginn, Ruhestand, Pension, Rentner, Rentnerin, Rentenalter, Regelaltersrente, Altersruhegeld, Altersgrenze, Altersteilzeit, Flexirente, Rente mit 63, Rente mit 65, Rente mit 67, Frührente, Frührentner, Vorruhestand, langjährig Versicherte, Schwerbehindertenrente -> Altersrente @0.8
Rentenversicherung, deutsche Rentenversicherung, DRV, BfA, LVA, Bundesversicherungsanstalt, Landesversicherungsanstalt, Rentenversicherungsträger, SGB VI -> Auskunft Rente, Altersrente, Kontenklärung @0.8
Versicherungsverlauf, Rentenverlauf, Rentenkonto, Rentenversicherungskonto, Versicherungskonto, Versicherungszeiten, Beitragszeiten, Fehlzeiten, Anrechnungszeiten, Ersatzzeiten, Wartezeit Rente, Rentenzeiten, Kindererziehung, Kindererziehungszeiten, Kinderzeiten, Mütterrente, Ausbildungszeiten, Schulzeiten, Studienzeiten, Pflegezeiten, Wehrdienst, Zivildienst, Lücken, Fremdrentengesetz, Versicherungsnachweis, Sozialversicherungsnachweis, Sozialversicherungsausweis, Versicherungsnummer, Rentenversicherungsnummer, § 149 SGB VI, Feststellungsbescheid -> Kontenklärung
Rentenauskunft, Renteninformation, Rentenberatung, Rentenhöhe, Rentenberechnung, Rentenberater, Rentenanspruch, Rentenfragen, Rentenpunkte, Entgeltpunkte, Grundrente, Hinzuverdienst -> Auskunft Rente
Rentenbescheid, Rentenablehnung, Rentenwiderspruch, Rente abgelehnt, Ablehnung Rente, Einspruch Rente, Einspruch Rentenbescheid, Rentenkürzung, Bescheid Rente, Rente falsch berechnet -> Widerspruch Rente
Widerspruch, Einspruch, Ablehnung, abgelehnt, Ablehnungsbescheid, Rechtsbehelf, Rechtsmittel, Anfechtung, Klage, Sozialgericht, Widerspruchsverfahren, Bescheid -> Widerspruch Rente, Widerspruch Krankenversicherung Unfallversicherung @0.8
Krankenkasse, Krankengeld, Krankenversicherung, Pflegekasse, Pflegegrad, Pflegestufe, Pflegegeld, Pflegeversicherung, MDK, medizinischer Dienst, Berufsgenossenschaft, BG, Arbeitsunfall, Wegeunfall, Berufskrankheit, Verletztengeld, Unfallkasse, Unfallversicherung, Sozialversicherung, Hilfsmittel, AOK, SGB V, SGB VII, SGB XI -> Auskunft Kranken- Pflege- Unfallversicherung, Widerspruch Kranken- Pflege- Unfallversicherung @0.9
Krankenversicherung, gesetzliche Krankenversicherung, GKV, Krankenkasse, Krankenkassen
Reha, Rehabilitation, Rehaklinik, Rehaantrag, Kur, Kurantrag, Kurklinik, Heilkur, Heilbehandlung, Heilverfahren, Anschlussheilbehandlung, AHB, Übergangsgeld, Erholung, Genesung, Sanatorium, Entwöhnungstherapie, Suchttherapie, Rehasport, Teilhabeleistung, Leistungen zur Teilhabe, Wiedereingliederung, Physiotherapie, Nachsorge, Gesundheitsmaßnahme -> medizinische Rehabilitation @0.9

# Miete
Miete, Mieter, Vermieter, Mietrecht, Mietvertrag, Mieterschutz, Mieterverein, Mieterbund, Wohnungskündigung, Eigenbedarf, Nebenkosten, Betriebskosten, Heizkosten, Heizkostenabrechnung, Nebenkostenabrechnung, Kaution, Mietkaution, Mietminderung, Mietmangel, Schimmel, Modernisierung, Schönheitsreparatur, Schönheitsreparaturen, Renovierung, Untermiete, Hausordnung, Wohnungsübergabe, Rechtsberatung Miete, Verdrängung -> Mietberatung @0.8
Kündigung, Wohnung, Wohnraum, Sanierung, Mängel -> Mietberatung @0.4
Mieterhöhung, Mietpreis, Miethöhe, Mietpreisbremse, Mietpreisüberhöhung, Mietwucher, Vergleichsmiete, ortsübliche Vergleichsmiete, ortsübliche Miete, Miete zu hoch, Miete erhöht, Miete erhöhen, hohe Miete, überhöhte Miete, Miete prüfen, Mietsteigerung, Mietzins, Kappungsgrenze, Nettomiete, Kaltmiete, Mietpreisspiegel, Indexmiete, Staffelmiete, § 558 BGB, WiStrG -> Mietspiegel Überprüfung Mieterhöhungen

# Gehörlose
gehörlos, hörgeschädigt, Hörschädigung, Hörgeschädigte, hörbehindert, Hörbehinderung, schwerhörig, Schwerhörigkeit, taubstumm, ertaubt, Cochlea-Implantat, CI-Träger, Gebärdensprache, Gebärdensprachdolmetscher, Gebärdendolmetscher, Gebärden, DGS, Lautsprache, Schriftdolmetscher, Hörminderung, Gehör, Ohr, nicht hören -> Sozialdienst Gehörlose
Dolmetscher, Behinderung, Menschen mit Behinderung, Schwerbehinderung, Inklusion, Barrierefreiheit, Sozialberatung -> Sozialdienst Gehörlose @0.4

# Verkehrsverstöße
Blitzer, geblitzt, Bußgeld, Strafzettel, Knöllchen, Fahrverbot, zu schnell gefahren, Raser, Geschwindigkeit, Geschwindigkeitsverstoß, Rotlicht, Rotlichtverstoß, rote Ampel, Ampel, Abstand, Abstandsverstoß, Unfallflucht, Fahrerflucht, Trunkenheit, Trunkenheitsfahrt, Promille, Alkoholfahrt, Drogenfahrt, Verkehrsdelikt, Verkehrssünder, Verkehrsverstoß, Verkehrsvergehen, ohne Führerschein gefahren, Nötigung, illegales Rennen, Autorennen, Ordnungswidrigkeit, Strafbefehl, Punkte, Punktestand, Punkteregister, Flensburg, KBA, FAER, Fahreignungsregister, Fahreignungsseminar, Ermahnung, Punkteabbau, § 4 StVG, StVO -> Verkehrsstraftaten Ordnungswidrigkeiten @0.9
Alkohol, Drogen, Cannabis, Straftat -> Verkehrsstraftaten Ordnungswidrigkeiten @0.4
Probezeit, Fahranfänger, Fahranfängerin, Führerschein auf Probe, Führerscheinneuling, Führerscheinprobezeit, Aufbauseminar, ASF, Nachschulung, Verwarnung, A-Verstoß, B-Verstoß, Probezeitverlängerung, Verlängerung Probezeit, verkehrspsychologisch, Probezeitmaßnahme, § 2a StVG, § 2a, Blitzer Probezeit, Punkte Probezeit -> Verkehrsverstöße Probezeit

# Noch anders gesagt
Rentenvorschuss, Sterbevierteljahr, Waisengeld, Witwengeld, Witwergeld, Witwenabfindung, Angehörige Rente, Angehörige, verstorben Rente, Ehegatte gestorben, Ehemann gestorben, Ehefrau gestorben, Lebenspartner verstorben, Tod Rente, Unterhaltsersatz, Versorgungsausgleich -> Hinterbliebenenrente @0.7
Rentenlücke, Rentennachweis, Rentenunterlagen, Rentenkontoauszug, Beitragsnachweis, Beitragsjahre, Beitragslücke, Versicherungsunterlagen, Versicherungsjahre, Arbeitsjahre, Arbeitszeiten, Berufsjahre, Beschäftigungszeiten, Lehrzeit, Lehre, Zeiten, Zeiten ergänzen, Auslandszeiten, Arbeitslosenzeiten, Krankheitszeiten, Kinderzeit, Nachweis Beschäftigung, SV-Ausweis -> Kontenklärung @0.9
Heilmaßnahme, Kuraufenthalt, Kurmaßnahme, Heilstätte, Klinikaufenthalt, Klinik, Anschlussreha, Rehabilitationsklinik, Rehabilitationsantrag, Gesundheitsförderung, Prävention, psychosomatisch, Orthopädie, Rücken, Burnout, Reha vor Rente, Teilhabe, Berufsförderung, Umschulung -> medizinische Rehabilitation @0.7
Gesundheit, Krankheit, Sucht, Therapie -> medizinische Rehabilitation @0.3
Widerspruchsstelle, Beschwerde, Rentenentscheidung, Rente nicht bewilligt, Rente verweigert, Rentenklage, Rentenbescheid falsch, Klage Rente, Beschwerde Rente -> Widerspruch Rente @0.9
Leistungsablehnung, Pflegebescheid, Bescheid Krankenkasse, Bescheid Pflegekasse, Pflegegrad abgelehnt, Einspruch Pflegegrad, Einspruch Krankenkasse, Sozialrecht, Leistung abgelehnt, Hilfsmittel abgelehnt, Krankengeld abgelehnt -> Widerspruch Kranken- Pflege- Unfallversicherung
Hausverwaltung, Kündigungsschutz, Sozialklausel, Wohnungsrecht, Wohnrecht, Wasserschaden, Räumungsklage, Zwangsräumung, Umwandlung, Umwandlung Eigentumswohnung, Mietstreit, Mietproblem, Mietprobleme, Mietfragen, Mietauskunft, Mietrechtsberatung, Mietsache, Wohnungskauf, Vorkaufsrecht, Mieterrechte, Wohngemeinschaft, Heizungsausfall, Nachmieter -> Mietberatung @0.6
Vergleich Miete, Preis Miete, Preis Wohnung, teure Miete, Miete teuer, Miete steigt, Mietvergleich, Mietanpassung, Mietpreisprüfung, Mietprüfung, Quadratmeterpreis, Mietniveau, Mietdatenbank, Mieterhöhungsschreiben, Mieterhöhungsverlangen, Mieterhöhung nach Modernisierung -> Mietspiegel Überprüfung Mieterhöhungen
Gebärde, Gehörlosigkeit, Taubheit, Hörgerät, Hörgeräte, Hören, gehörlose Menschen, taube Menschen, taub, Gehörlosenberatung, Gehörlosenverband, Gehörlosendolmetscher, Relay-Dienst, Tess -> Sozialdienst Gehörlose @0.9
Verkehrsunfall, Punktesystem, Punkteabfrage, Punktekonto, Punkteauskunft, Punktesammler, Führerschein Alkohol, Führerschein Drogen, Führerschein Punkte, Alkohol am Steuer, Handy am Steuer, Straftat im Verkehr, Verkehrsrecht, Verkehrsverstöße, Verkehrsverstoß, Bußgelder, Bußgeldbescheid, Verwarnungsgeld, Fahreignungs-Bewertungssystem, Raserei, Falschparken -> Verkehrsstraftaten Ordnungswidrigkeiten @0.8
Seminar, Seminarteilnahme, Seminaranordnung, Aufbauseminar anordnen, Führerscheinneulinge, Führerschein Probezeit, junge Fahrer, Fahrneuling, Neuling, Fahranfänger Punkte, Probeführerschein, Verstoß Probezeit -> Verkehrsverstöße Probezeit @0.9
Rente Ehefrau, Rente Ehemann, Rente Partner, Tod Versicherter, Sterbegeld, Hinterbliebenenversorgung, Witwenpension, Rente nach Todesfall, Kinder Verstorbener -> Hinterbliebenenrente @0.8
Anrechnung, Anrechnungszeit, Studium Rente, Schule Rente, Kinder Rente, Ausland Rente Zeiten, Schulzeit, Studienzeit, Ausbildungszeit, Mutterschutz Rente, Kontostand Rente, Rentenstand -> Kontenklärung @0.8
Rentenempfänger, Auslandsrentner, Rentenbezieher, Rentenbezug Ausland, Bestätigung Leben -> Lebensbescheinigung @0.7
Mutterkur, Mutter-Kind-Kur, Vater-Kind-Kur, Kinderkur, Suchtbehandlung, Suchtklinik, Wellness, Badekur, Heilbad, Erholungsurlaub -> medizinische Rehabilitation @0.8
Wohnungsamt, Wohnung Mängel, Haustiere Wohnung, Haustier Mietwohnung, Rauchmelder, Wohnungstausch, Wohnung Streit, Hausordnung Streit, Untervermietung, Mietende, Mietbeginn, Mieterfragen -> Mietberatung @0.6
Mietobergrenze, Obergrenze Miete, Höchstmiete, Mietgrenze, qualifizierter Mietspiegel, einfacher Mietspiegel, Mietkontrolle, Mietberechnung -> Mietspiegel Überprüfung Mieterhöhungen @0.9
Rentenstreit, Rentenproblem, Rentenantrag abgelehnt, Erwerbsminderungsrente abgelehnt, Reha abgelehnt, Rentenversicherung abgelehnt -> Widerspruch Rente
Pflegeeinstufung, Begutachtung Pflege, Pflegegutachten, Krankenkassenbescheid, Leistungsbescheid, Kassenablehnung -> Widerspruch Kranken- Pflege- Unfallversicherung @0.9
Strafe, Verkehrsstrafe, Delikt, Promillefahrt, Trunkenheit am Steuer, Führerscheinmaßnahme, Punkte Führerschein, Flensburger Punkte, Fahrerlaubnisrecht -> Verkehrsstraftaten Ordnungswidrigkeiten @0.7
Anfänger, Führerscheinanfänger, Probezeit verlängert, Führerschein neu -> Verkehrsverstöße Probezeit @0.8
Rententräger, Rentenangelegenheiten, Rentenkasse, Rentensachen, Rententermin, Rentensprechstunde -> Auskunft Rente, Altersrente @0.9
Sozialversicherung, Sozialversicherungsangelegenheiten, Sozialversicherungsrecht -> Auskunft Kranken- Pflege- Unfallversicherung, Auskunft Rente @0.7
Kurbad, Gesundheitskur, Rehaberatung, Erwerbsfähigkeit, Reha-Beratung, Rehafachberatung -> medizinische Rehabilitation @0.8
Hörprobleme, Hörverlust, Hörsturz, Sprachbehinderung, Sinnesbehinderung, Ertaubung, Gehörschaden -> Sozialdienst Gehörlose @0.8
Führerscheinstelle, Fahrerlaubnisbehörde -> Verkehrsstraftaten Ordnungswidrigkeiten @0.3
`
