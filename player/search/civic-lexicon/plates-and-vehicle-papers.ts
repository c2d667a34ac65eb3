/** Plates, papers and errands of vehicles, as owners, dealers, and buyers put them. */
export const PLATES_AND_VEHICLE_PAPERS: string = `
Auto ummelden, Kfz ummelden, Fahrzeug ummelden, Motorrad ummelden, Wagen ummelden, Anhänger ummelden -> Umschreibung Fahrzeug, Änderung Adresse Fahrzeugpapieren
Zulassungsbescheinigung, Schein, Brief, Fahrzeugschein, Fahrzeugbrief, Fahrzeugpapiere @0.4
Neuwagen, neues Fahrzeug, Fabrikneu, fabrikneues Fahrzeug, Neufahrzeug, Auto vom Händler, Neuwagenzulassung, Jahreswagen, Vorführwagen, Erstanmeldung, Tageszulassung
Neuwagen anmelden, neues Auto anmelden, Erstzulassung, Neuzulassung, Zulassung Neuwagen, Auto aus dem Autohaus -> Anmeldung fabrikneues Fahrzeug @0.9
Wiederanmeldung, erneute Anmeldung, Wiederzulassung, wieder anmelden, abgemeldetes Auto anmelden, Wiederinbetriebnahme, Fahrzeug wieder in Betrieb nehmen, stillgelegtes Fahrzeug, abgemeldetes Fahrzeug, außer Betrieb gesetztes Fahrzeug
abgemeldetes Fahrzeug, stillgelegtes Fahrzeug, Auto nach Abmeldung, Fahrzeug reaktivieren, Auto wieder auf die Straße -> erneute Anmeldung Fahrzeug @0.9
gebrauchtes Fahrzeug anmelden, Gebrauchtwagen anmelden, Gebrauchtwagen ummelden, Auto von privat gekauft, Auto übernehmen, neuer Halter, neuer Besitzer, Wechsel des Halters, Halteränderung, Autokauf, Auto geschenkt, Auto überschreiben, Auto von den Eltern, Fahrzeug überschreiben, Besitzerwechsel, Eigentumswechsel -> Umschreibung Fahrzeug @0.9
Auto aus anderer Stadt, Auto von auswärts, mit dem Auto zugezogen, Fahrzeug aus anderem Landkreis, fremdes Kennzeichen, auswärtiges Kennzeichen, Auto nach Zuzug, Zuzug mit Auto, Standortwechsel, Wechsel des Zulassungsbezirks -> Umschreibung Fahrzeug außerhalb @0.8
auswärts, auswärtig, außerhalb, von außerhalb, von auswärts, andere Stadt, anderer Landkreis, außerorts @0.5
Auto abmelden ohne Papiere, abmelden ohne Fahrzeugschein, Abmeldung ohne Schein, Schein fehlt bei Abmeldung, Fahrzeugschein weg und abmelden -> Fahrzeug abmelden Fahrzeugschein @0.9
Auto stilllegen, stillgelegt, Motorrad abmelden, Anhänger abmelden, Stilllegung, Entstempelung, Fahrzeug aus dem Verkehr ziehen, Löschung, Auto verkauft, Auto kaputt, Totalschaden, Auto verschrotten, Altfahrzeug, vorübergehende Stilllegung -> Fahrzeug abmelden @0.8
Umzug im gleichen Ort mit Auto, Adresse im Fahrzeugschein, Adresse im Kfz-Schein, Fahrzeugschein Adresse ändern, Auto ummelden nach Umzug, neue Adresse im Fahrzeugschein, Umzug Fahrzeug, Anschriftenwechsel, Wohnungswechsel Fahrzeug, Adresse Kfz, Auto innerhalb der Stadt umgezogen -> Änderung Adresse Fahrzeugpapieren @0.9
Name im Fahrzeugschein, Heirat Fahrzeugschein, Hochzeit Auto, Nachname Fahrzeugpapiere, geheiratet Fahrzeug, Firmenname Fahrzeugschein, Umfirmierung Fahrzeug, Namenswechsel Kfz, Fahrzeugschein nach Heirat -> Namensänderung Fahrzeugpapieren @0.9
Tuning eintragen, Umbau eintragen, technische Änderung, Änderungsabnahme, Gutachten vom TÜV, Tieferlegung, Reifen eintragen, Auspuff, Anhängelast, Auflastung, Ablastung, Gewichtsänderung, Umbau zum Wohnmobil, Gasanlage, Fahrwerk, Motorumbau, Rußpartikelfilter, Partikelfilter, § 19 StVZO, § 21 StVZO, Felgen, Eintragung, Umrüstung -> technischer Änderungen Fahrzeugpapiere @0.9
Schein verloren Auto, Kfz-Schein verloren, ZB I verloren, ZB1 verloren, Zulassung verloren, Ersatz Fahrzeugschein, Fahrzeugschein gestohlen, Fahrzeugschein geklaut, neuer Fahrzeugschein, Zweitschrift Fahrzeugschein, Fahrzeugschein unleserlich -> Verlust Zulassungsbescheinigung Teil I @0.9
Kfz-Brief verloren, Autobrief verloren, ZB II verloren, ZB2 verloren, Fahrzeugbrief gestohlen, Fahrzeugbrief geklaut, neuer Fahrzeugbrief, Ersatz Fahrzeugbrief, Brief weg, Zweitschrift Fahrzeugbrief, Aufbietung, Aufbietungsverfahren, Ersatzbrief -> Zulassungsbescheinigung Teil II Verlust @0.9
Brief von der Bank, Brief hinterlegt, Leasingbank, Finanzierung Auto, Leasing, Leasingfahrzeug, Autokredit -> Zulassungsbescheinigung Teil II, Zulassung @0.4
Schilder weg, Schild verloren, Autoschild verloren, Nummernschild verloren, Nummernschild gestohlen, Kennzeichen weg, Kennzeichen geklaut, Schilder geklaut, neue Schilder, Ersatzschild, Nummernschilder gestohlen, Schilderdiebstahl, Kennzeichenverlust -> Verlust Kennzeichenschilder, Diebstahl Kennzeichenschilder @0.9
anderes Kennzeichen, neues Kennzeichen, Kennzeichen tauschen, Nummernschild tauschen, neues Nummernschild, Schilder tauschen, Umkennzeichnung, Kennzeichenwechsel, Kennzeichen ändern, Nummer wechseln, Wunschkennzeichen nachträglich, andere Nummer, DIN-Schilder, altes Nummernschild -> Kennzeichen-Tausch Fahrzeuge, Umkennzeichnung @0.9
Stempel fehlt, Plakette abgefallen, Siegel ab, TÜV-Plakette verloren, Plakette beschädigt, Plakette verloren, neue Plakette, Plakette erneuern, Schild verbogen, Schild beschädigt, Kennzeichen beschädigt, Kennzeichen unleserlich, Siegel erneuern, Siegelung, Stempel auf Nummernschild, abgestempelt, Stempelung, Nachsiegelung, Landessiegel -> Kennzeichen-Nachstempelung, Stempelplakette @0.8
Nachstempelung, Nachsiegelung, Abstempelung, Siegelung, Stempelung, Plakettierung
Nummer im Voraus, Kennzeichen vorab, Kennzeichen im Voraus, Kennzeichen vor der Zulassung, vorläufige Zuteilung, zur Zulassung fahren, ungestempelte Kennzeichen, Fahrt zur Zulassungsstelle, Schilder vorher, Vorwegzuteilung, Fahrt zum TÜV -> Vorabzuteilung Kennzeichen @0.9
Zuteilung, Vorabzuteilung, Zuweisung, Zuteilen, Vergabe @0.4
Reservierung, Wunschzeichen, eigene Buchstaben, Initialen auf dem Nummernschild, Wunschnummernschild -> Wunschkennzeichen @0.8
Cabrio, Cabriolet, Motorrad nur im Sommer, Auto nur im Winter, Winterauto, Sommerauto, Saison, Halbjahr, Saisonschild, Saisonfahrzeug, Kennzeichen für einige Monate -> Saisonkennzeichen @0.8
Probefahrt, Auto überführen, Überführungsfahrt, Überführung, Kurzzeit, fünf Tage, 5 Tage, 04er-Kennzeichen, vorübergehendes Kennzeichen, gelbe Schilder, Fahrt ohne Zulassung, Auto abholen, unangemeldetes Auto fahren, nicht zugelassenes Auto, Kurzkennzeichen -> Kurzzeitkennzeichen @0.8
Überführung aus dem Ausland, ausländische Fahrzeugpapiere, ausländischer Fahrzeugschein, Fahrzeugdokumente aus dem Ausland -> Kurzzeitkennzeichen ausländischen Fahrzeugdokumenten, eingeführtes Fahrzeug @0.7
Ausfuhr, Export, Zollschild, Auto ins Ausland verkaufen, Auto ins Ausland verkauft, Auto ins Ausland überführen, Export ins Ausland, Ausfuhrschein, internationale Zulassung, Ausfuhr ins Ausland, Exportschild, Autoexport, auswandern mit Auto -> Ausfuhrkennzeichen @0.7
internationaler Fahrzeugschein, internationale Zulassung, internationaler Zulassungsschein, Fahrzeugschein fürs Ausland, mit dem Auto ins Ausland, Autoreise, Fahrzeugpapiere Ausland, Carnet
Import, Einfuhr, eingeführt, Auto aus Italien, US-Import, Reimport, EU-Reimport, Auto mitgebracht, Umzugsgut, COC, COC-Papier, Übereinstimmungsbescheinigung, Auto aus den USA, ausländisches Auto, ausländisches Kennzeichen, ausländisches Nummernschild, Grauimport, Auto im Ausland gekauft, Zollunbedenklichkeit, Importauto -> Ausland eingeführtes Fahrzeug, Fahrzeugimport @0.8
eingeführt, Einfuhr, Import, importiert, eingeführtes Fahrzeug, einführen, importieren @0.5
Oldie, Youngtimer, altes Auto, klassisches Auto, Liebhaberfahrzeug, 30 Jahre altes Auto, H-Zulassung, H-Gutachten, Oldtimergutachten, § 23 StVZO, H-Nummer, Klassiker, Veteran -> Historisches Kennzeichen Oldtimer @0.8
07-Nummer, 07er, 07er-Nummer, rote 07, Oldtimer rote Nummer, Sammlerkennzeichen, Oldtimersammler, Oldtimer-Sammlung, rote Oldtimernummer -> rotes Dauerkennzeichen Oldtimer @0.9
06-Nummer, 06er, rote 06, rote Nummern für Händler, Händlernummer, Händlerschild, Autohändler, Autowerkstatt, Kfz-Werkstatt, Werkstatt, Prüffahrt, Probefahrt Händler, rotes Nummernschild, rote Schilder, Kfz-Betrieb, Autohandel -> rotes Dauerkennzeichen Handel Werkstätten @0.8
Fahrzeughersteller, Hersteller, Autobauer, Produzent, Fabrik @0.5
Kfz-Händler, Händler, Autohändler, Handel, Verkäufer, Autoverkäufer, Autohaus, Autohäuser, Zulassungsdienst @0.4
Zulassungsdienst, Zulassungsservice, Autohaus von außerhalb, Großkunde, Händlerschalter, Sammelzulassung, Zulassung für Händler, Leasingfirma, Fuhrpark, Flotte -> auswärtige Autohäuser, Zulassung @0.7
zwei Fahrzeuge ein Kennzeichen, ein Nummernschild für zwei Autos, Wechselschild, W-Kennzeichen, Zweitwagen -> Wechselkennzeichen @0.8
Auskunft über Halter, Halterauskunft, Halter herausfinden, wem gehört das Auto, Halterabfrage, Halterermittlung, Halterfeststellung, wem gehört das Kennzeichen, Unfallgegner, Unfallgegner ermitteln, Fahrerflucht, Registerauskunft, Kennzeichenabfrage, Kennzeichenauskunft -> Auskunft Fahrzeugregister @0.9
Fahrzeugregister, Zentrales Fahrzeugregister, ZFZR, Fahrzeugdaten, Kfz-Register, örtliches Fahrzeugregister, Halterdatei, Halterdaten
Halterbestätigung, Halterbescheinigung, Datenbestätigung, Halterdatenbestätigung, Fahrzeugdatenbestätigung
Halterbescheinigung, Datenbestätigung, Haltedauer, Bestätigung über Fahrzeug, Bescheinigung über Fahrzeughalter, Schadensfreiheit Nachweis, Vorbesitzer, Bestätigung für Finanzamt, Nachweis über Fahrzeughaltung, Fahrzeughistorie -> Halter Datenbestätigung Kraftfahrzeuge @0.9
Versicherung nicht bezahlt, Kfz-Steuer nicht bezahlt, Brief von der Zulassungsstelle, Kfz-Versicherung gekündigt, Stilllegung wegen Versicherung, Zwangsstilllegung, Versicherungswechsel, Versicherung gewechselt, Stilllegung angedroht, Steuerrückstand, Fahrzeug entstempelt, Außendienst Kfz, fehlende Versicherung, Autoversicherung, Kfz-Haftpflicht, Autosteuer -> Probleme Kfz-Versicherung Kfz-Steuer @0.8
Probleme, Problem, Schwierigkeiten, Ärger, Schwierigkeit @0.4
zulassungsfrei, zulassungsfreies Fahrzeug, zulassungsfreie Fahrzeuge, Fahrzeug ohne Zulassungspflicht, nicht zulassungspflichtig
Einzelabnahme, Arbeitsmaschine, selbstfahrende Arbeitsmaschine, Bagger, Gabelstapler, Stapler, Anhänger ohne Kennzeichen, Sportanhänger, Pferdeanhänger, Bootsanhänger, zulassungsfrei, zulassungsfreies Fahrzeug, Leichtkraftrad, Eigenbau, S-Pedelec, 25er-Auto, Mofa ohne Papiere, Moped ohne Papiere, Papiere für Moped -> Einzelbetriebserlaubnis zulassungsfreie Fahrzeuge @0.8
Umweltzone Plakette, Schadstoffklasse, Euro-Norm, Feinstaub, Luftplakette, grüner Punkt am Auto, Emissionsplakette, Plakette fürs Auto -> Feinstaubplakette, Umweltplakette @0.7
Wertgutachten, Gutachten, Sachverständiger, Gutachter, Expertise, Prüfbericht @0.4
Fahrzeug, Auto, Motorrad, Anhänger, Wohnmobil, Lkw, Roller, Kraftfahrzeuge, Fahrzeuge, Kfz-Angelegenheiten, Quad, Trike @0.3

# Noch anders gesagt
Umschreibung auswärtiges Fahrzeug, Auto ummelden aus anderer Stadt, Fahrzeug von auswärts ummelden, fremdes Fahrzeug ummelden, Gebrauchtwagen aus anderer Stadt, Auto zugezogen, Kennzeichen mitnehmen, Kennzeichenmitnahme, auswärtiges Fahrzeug, Umzug Auto anderer Landkreis -> Umschreibung Fahrzeug außerhalb @0.9
Auto im selben Landkreis gekauft, Halterwechsel in der Stadt, Halterwechsel gleiche Stadt, Gebrauchtwagen gleiche Stadt, Auto vom Nachbarn gekauft, Auto innerhalb der Familie, Kennzeichen übernehmen, Besitzer wechseln -> Umschreibung Fahrzeug innerhalb @0.9
innerhalb, im selben Ort, gleiche Stadt, innerörtlich, im Stadtgebiet @0.3
Motorradsaison, Motorradkennzeichen Saison, Auto einwintern, Winterpause, von April bis Oktober, Kennzeichen mit Monaten, Wohnmobil nur im Sommer, Saisonkennzeichen ändern, Saisonzeitraum, Saisonanmeldung, Sommerfahrzeug, Oldtimer Saison -> Saisonkennzeichen @0.9
Exportkennzeichen, Fahrzeug ins Ausland, Fahrzeugexport, Auto nach Afrika, Auto nach Polen bringen, Auto verkaufen ins Ausland, Ausfuhrzulassung, Exportnummer, Kennzeichen mit rotem Rand, Ovales Kennzeichen, Auslandsverkauf, Auto exportieren, Überführung ins Ausland -> Ausfuhrkennzeichen @0.9
Oldtimerzulassung, H-Kennzeichen beantragen, Oldtimer anmelden, Oldtimer zulassen, historische Fahrzeuge, Oldtimerauto, Steuervorteil Oldtimer, Fahrzeug über 30 Jahre, Kulturgut Auto -> Historisches Kennzeichen Oldtimer @0.9
Kurzkennzeichen, Fünf-Tage-Kennzeichen, Probefahrtkennzeichen, TÜV-Fahrt, Kennzeichen für Überführung, Kennzeichen fünf Tage, gelbes Nummernschild, Tageszulassung privat, Überführungsnummer, Kennzeichen zum Abholen -> Kurzzeitkennzeichen @0.9
rote Nummer Händler, rote Nummer Werkstatt, rotes Händlerkennzeichen, Probefahrtkennzeichen Händler, rote Händlerkennzeichen, Fahrtenbuch rote Kennzeichen, Dauerkennzeichen, Überführung Händler -> rotes Dauerkennzeichen Handel @0.9
zwei Autos abwechselnd, zwei Fahrzeuge abwechselnd, ein Schild zwei Autos, Wechselnummer, Sommer- und Winterauto, Doppelkennzeichen -> Wechselkennzeichen @0.9
Tageszulassung, Kurzzulassung, Händlerzulassung, Neuwagen zulassen, Erstanmeldung Auto, neues Motorrad anmelden, Neufahrzeug zulassen, erste Zulassung, Zulassung fabrikneu, Fahrzeug vom Werk, Elektroauto anmelden, Motorrad zulassen, Auto zulassen, Kfz anmelden -> Anmeldung fabrikneues Fahrzeug Tageszulassung @0.7
EU-Import, Importfahrzeug anmelden, Auto aus Frankreich, Auto aus Polen, Auto aus der Schweiz, Fahrzeug aus EU, Auto aus Amerika, Auto nach Deutschland mitbringen, US-Auto, Zulassung Importfahrzeug, ausländisches Fahrzeug zulassen, EU-Typgenehmigung -> Ausland eingeführtes Fahrzeug anmelden @0.9
Importfahrzeug Kennzeichen vorab, ungestempeltes Kennzeichen Import, Import Vorabkennzeichen, Kennzeichen für Importfahrzeug -> Vorabzuteilung Kennzeichen eingeführtes Fahrzeug @0.9
Anschrift Fahrzeugschein, Adresse Auto ändern, Auto Umzug, Umzug mit Auto, Wohnort im Fahrzeugschein, Adresse Fahrzeugbrief, Wohnsitzwechsel Auto, Halteranschrift, Kfz ummelden bei Umzug, Umzug Kfz -> Änderung Adresse Fahrzeugpapieren @0.9
Fahrzeugpapiere weg, Fahrzeugpapiere verloren, Autopapiere weg, Autopapiere geklaut, Kfz-Papiere verloren, Papiere vom Auto weg, Fahrzeugpapiere gestohlen -> Verlust Zulassungsbescheinigung @0.8
Fahrzeug wiederzulassen, Wiederzulassung Auto, Auto erneut zulassen, Auto nach Winter anmelden, Motorrad wieder anmelden, Anhänger wieder anmelden, abgelaufene Stilllegung -> erneute Anmeldung Fahrzeug @0.9
Zulassungsstelle, Zulassungsbehörde, Kfz-Zulassungsstelle, Kfz-Stelle, Straßenverkehrsamt -> Fahrzeug, Kennzeichen @0.3

# Fahrzeuge jeder Art
Moped, Mofa, Mokick, Roller, Motorroller, Kleinkraftrad, Leichtkraftrad, Vespa, E-Roller, E-Scooter, Anhänger, Hänger, Bootstrailer, Bootsanhänger, Pferdeanhänger, Arbeitsmaschine, Mähdrescher, Radlader, Minibagger, Kran, Segway, Krankenfahrstuhl, Betriebserlaubnis, ABE, Einzelgenehmigung -> Einzelbetriebserlaubnis zulassungsfreie Fahrzeuge @0.7
Wohnmobil, Wohnwagen, Camper, Campingbus, Campingmobil, Reisemobil, Caravan, Cabrio, Motorrad nur im Sommer, Motorradkennzeichen, Sommerreifen, Winterpause, Betriebszeitraum, Geltungszeitraum, einige Monate, halbes Jahr -> Saisonkennzeichen @0.7
Umbau, Umrüstung, Gasumbau, Anhängerkupplung, Anhängekupplung, AHK, Tieferlegung, Fahrwerk, Spoiler, Chiptuning, Leistungssteigerung, Felgen, Reifengröße, Bauartänderung, Bauartveränderung, Änderung am Auto, TÜV, TÜV-Gutachten, TÜV-Bericht, Abnahme, Einzelabnahme, Einzelgutachten, Prüfingenieur, Dekra, Sitze eintragen, 19 StVZO, 21 StVZO, Fahrzeugdaten ändern, nachträglich eintragen -> technischer Änderungen Fahrzeugpapiere @0.7
Elektroauto, E-Auto, Stromer, Plug-in-Hybrid, Hybridauto, Elektrofahrzeug, E-Kennzeichen, grünes Kennzeichen, Steuerbefreiung Anhänger -> Kennzeichen-Tausch Fahrzeuge @0.7

# Anmelden, ummelden, abmelden
Kfz-Zulassung, Zulassung, Fahrzeugzulassung, Zulassungsstelle, Kfz-Zulassungsstelle, Auto zulassen, Auto anmelden, Motorrad anmelden, Kfz anmelden, Fahrzeug anmelden, Anmeldung Auto, Anmeldung Kfz -> Anmeldung fabrikneues Fahrzeug, erneute Anmeldung Fahrzeug 
Erstzulassung, EZ, Neuzulassung, COC, COC-Papiere, EG-Übereinstimmungsbescheinigung, Datenblatt Hersteller, Neuwagenkauf, null Kilometer -> Anmeldung fabrikneues Fahrzeug @0.8
Fahrzeugkauf, Autokauf, Gebrauchtwagenkauf, Gebrauchtfahrzeug, Motorrad gekauft, Motorrad kaufen, Wagen gekauft, Kaufvertrag, Halterwechsel, Besitzerwechsel, Eigentümerwechsel, Auto gekauft, Auto geerbt, Erbe Auto, Auto vom verstorbenen Vater, Schenkung Auto, Kfz-Ummeldung, Autoummeldung, Fahrzeugummeldung, Fahrzeug übernehmen, Umschreibung Auto, Auto umgeschrieben -> Umschreibung Fahrzeug
Ummeldung, ummelden -> Umschreibung Fahrzeug @0.5
Zuzug, zugezogen, Wohnortwechsel, hergezogen, neu in der Stadt, Ortswechsel, Zulassungsbezirk, Landkreiswechsel, anderer Kreis, anderes Bundesland, auswärtiges Kennzeichen, fremde Nummer -> Umschreibung Fahrzeug außerhalb @0.6
auswärtiges Kennzeichen, Kennzeichen von auswärts, Auto von auswärts, Auto von außerhalb -> Umschreibung Fahrzeug außerhalb
Umzug, umziehen, umgezogen, Anschrift, Adresse, Adressänderung, Anschriftenänderung, Adresswechsel -> Änderung Adresse Fahrzeugpapieren @0.4
Umzug Fahrzeugschein, Umzug Auto, Umzug Kfz, Auto Adresse, Kfz Adresse, Fahrzeugschein Adresse, Zulassung Adresse, Motorrad Adresse, Halter umgezogen, Sitzverlegung Fahrzeuge -> Änderung Adresse Fahrzeugpapieren
Scheidung, geschieden, Heirat, Hochzeit, Ehename, Nachname, Namensänderung, neuer Name, anders heißen -> Namensänderung Fahrzeugpapieren @0.4
Verkauf, verkauft, Schrott, verschrotten, Verschrottung, Schrottplatz, Schrottauto, Autoverwertung, Verwertung, Totalschaden, Altauto, Autowrack -> Fahrzeug abmelden @0.6
Abmeldung ohne Papiere, abmelden ohne Papiere, abmelden Papiere verloren, abmelden Papiere weg, abmelden Schein verloren, abmelden Fahrzeugschein verloren, Abmeldung Fahrzeugschein, Außerbetriebsetzung ohne ZB I, Stilllegung ohne Papiere, abmelden nach Diebstahl, gestohlenes Auto abmelden -> Fahrzeug abmelden Zulassungsbescheinigung Fahrzeugschein
abgemeldetes Auto, abgemeldetes Auto anmelden, stillgelegtes Auto, wieder anmelden, wieder zulassen, Auto aus der Scheune, Motorrad aus der Garage -> erneute Anmeldung Fahrzeug

# Papiere, Halter, Versicherung
Fahrzeugschein, ZB I, ZBI, ZB1, Kfz-Schein, Zulassungsschein, Fahrzeugpapiere verloren, Autopapiere, Papiere fürs Auto, Autopapiere gestohlen, Geldbeutel gestohlen, Brieftasche gestohlen, Handtasche gestohlen -> Verlust Zulassungsbescheinigung Teil I @0.8
Fahrzeugbrief, ZB II, ZBII, ZB2, Kfz-Brief, Autobrief, Brief vom Auto, Fahrzeugbrief nicht gefunden, Eigentumsnachweis Auto -> neuen Zulassungsbescheinigung Teil II Verlust
Fahrzeugbrief verloren, Fahrzeugbrief gestohlen, Fahrzeugbrief weg, Fahrzeugbrief Ersatz, Kfz-Brief verloren, Kfz-Brief weg, ZB2 verloren, ZB II verloren -> neuen Zulassungsbescheinigung Teil II Verlust
Halter, Fahrzeughalter, Halter feststellen, Halter ermitteln, Halter suchen, Halter herausfinden, Halter erfragen, Besitzer ermitteln, Kennzeichen Halter, Unfallgegner, 39 StVG -> Auskunft Fahrzeugregister @0.9
Unfall, Verkehrsunfall, Autounfall, Blechschaden, Parkrempler, angefahren, Schaden am Auto, Zeuge gesucht -> Auskunft Fahrzeugregister @0.6
Zoll, Verzollung, verzollt, Zollpapiere, Zollbescheinigung, Einfuhrumsatzsteuer, Unbedenklichkeitsbescheinigung Zoll, Auslandsfahrzeug, Auslandskauf, im Ausland gekauft -> Ausland eingeführtes Fahrzeug anmelden @0.7
Import, Einfuhr, importiert, importieren, Reimport, EU-Neuwagen, Importfahrzeug -> Ausland eingeführtes Fahrzeug anmelden
internationales Kennzeichen, Exportkennzeichen, ins Ausland verkauft, Verkauf Ausland, auswandern Auto, Auto nach Syrien, Auto in die Ukraine bringen, Auto in die Heimat bringen -> Ausfuhrkennzeichen @0.9
Haftpflicht, Haftpflichtversicherung, Kfz-Haftpflicht, Vollkasko, Versicherungsschutz, Versicherungsbeitrag, Mahnung, Steuerrückstände, Vollstreckung Kfz, Entstempelung, entstempelt, Stilllegungsverfügung, Zwangsabmeldung, Zwangsentstempelung, Polizei hat Kennzeichen entfernt, roter Aufkleber, Doppelversicherung, Beitragsrückstand -> Probleme Kfz-Versicherung Kfz-Steuer @0.8

# Kennzeichen
Kennzeichenwechsel, Kennzeichen wechseln, Kennzeichen tauschen, Kennzeichentausch, Kennzeichen ändern, Nummernschild wechseln, anderes Nummernschild, neue Nummer -> Kennzeichen-Tausch Fahrzeuge
Umkennzeichnung, Kennzeichentausch, Kennzeichenänderung, Schildertausch, Umkennzeichnen
Plakette, Stempel, Siegel, Zulassungssiegel, TÜV-Stempel, HU-Plakette, neue Schilder, neues Schild, Schilder erneuern, Kennzeichen verblasst, Kennzeichen verbeult, Kennzeichen zerkratzt, Kennzeichen kaputt, Schild kaputt, Schilder nachmachen -> Kennzeichen-Nachstempelung @0.8
Kennzeichen reservieren, Kennzeichenreservierung, Wunschkennzeichen, Wunschnummer, Schilder machen lassen, Schilder prägen, Schilderpräger, Schilderladen, Kennzeichen aussuchen, Kennzeichen wählen, Kennzeichenzuteilung, Termin beim TÜV -> Vorabzuteilung Kennzeichen
06-Kennzeichen, 06er-Kennzeichen, rote 06er, Händlerkennzeichen, Händlerschild, Prüfungsfahrt, Erprobungsfahrt, Kfz-Meister, Autowerkstatt, Motorradhändler, Fahrzeugaufbereitung, 16 FZV -> rotes Dauerkennzeichen Handel Werkstätten
07-Kennzeichen, 07er-Kennzeichen, rote 07er, Oldtimerclub, Oldtimertreffen, Oldtimerrallye, mehrere Oldtimer, Youngtimer, 17 FZV -> rotes Dauerkennzeichen Oldtimer
30 Jahre altes Auto, Auto 30 Jahre, Auto über 30 Jahre, 23 StVZO, 9 FZV -> Historisches Kennzeichen Oldtimer @0.8
zwei Fahrzeuge, zwei Autos, zwei Motorräder, Zweitauto, Zweitfahrzeug, abwechselnd fahren, ein Kennzeichen für mehrere Fahrzeuge -> Wechselkennzeichen @0.8
`
