/**
 * Short words that citizens and editors write for building, drains and trees, and for pensions, insurance and counsel:
 * each leads to the errand that is meant most often.
 */
export const CITIZENS_WORDS_FOR_BUILDING_AND_PENSIONS: string = `
# Bauen
Bauantrag, Baugenehmigung, Bauvoranfrage, Vorbescheid, Bauamt, Bauaufsicht, Bauordnungsamt, Baubehörde, Bauberatung, Bauherr, Bauherrin, Hausbau, Neubau, Anbau, Umbau, Ausbau, Dachausbau, Dachgaube, Dachterrasse, Balkon, Wintergarten, Garage, Carport, Gartenhaus, Zaun, Stellplatznachweis, Bebauungsplan, Bebauung, B-Plan, Flächennutzungsplan, Bauleitplan, Baulinie, Baugrenze, Baulast, Bauordnung, Baugesetzbuch, BauGB, Abstandsfläche, Abstandsflächen, Grenzabstand, Nachbarrecht, Nutzungsänderung, Umnutzung, Zweckentfremdung, Geschossfläche, GFZ, GRZ, Bauvorschriften, Bauplanungsrecht, Bauordnungsrecht, Genehmigungspflicht, Genehmigungsfreistellung, Abbruch, Abriss, Werbeanlage, Mobilfunkmast, Denkmalschutz -> Beratung Baurecht, Bauberatung laufende Bauvorhaben @0.9
Baustelle, Bauarbeiten, Baubeginn, Baufortschritt, Bauausführung, Bauüberwachung, Bauleitung, Tektur, Tekturantrag, Planänderung, Änderung Bauplan, Baufertigstellung, Nutzungsaufnahme, Bauantrag Stand, Bauantrag Rückfrage, Sachstand Bauantrag, laufender Antrag -> Bauberatung laufende Bauvorhaben
Bauplan, Baupläne, Grundriss, Grundrisse, Lageplan, Gebäudeplan, Hausplan, Eingabeplan, Eingabepläne, Genehmigungsplan, Bestandsplan, Statik, Bauarchiv, Aktenarchiv, Aktenauskunft, Akteneinsicht, Bauakte, Hausakte, Gebäudeakte, Grundstücksakte, Baugenehmigung Kopie, Kopie Baugenehmigung, Registratur, Zentralarchiv, alte Baugenehmigung -> Einsicht Bauakten
Archiv, Akte, Akten, Gebäude, Bestandsunterlagen -> Einsicht Bauakten @0.6
Immobilie, Immobilien, Immobilienkauf, Immobilienverkauf, Hauskauf, Hausverkauf, Wohnungskauf, Wohnungsverkauf, Grundstückskauf, Grundstücksverkauf, Makler, Maklerin, Immobilienmakler, Finanzierung, Baufinanzierung, Bankunterlagen, Wertermittlung, Wertgutachten, Gutachter, Gutachter Immobilie, Immobiliengutachter, Sachverständiger, Verkehrswert, Wohnfläche, Erbengemeinschaft -> Einsicht Bauakten Finanz Verkauf
Bank, Banken, Kredit, Darlehen -> Einsicht Bauakten Finanz Verkauf @0.6
Kanal, Kanäle, Kanalanschluss, Kanalisation, Kanalplan, Kanalnetz, Abwasser, Abwasserleitung, Abwasserkanal, Abwasserrohr, Abwasseranschluss, Schmutzwasser, Regenwasser, Niederschlagswasser, Oberflächenwasser, Versickerung, Rückstau, Stadtentwässerung, Hausanschluss, Hausanschlussleitung, Grundstücksanschluss, Hausentwässerung, Kläranlage, Grundleitung -> Planeinsicht Grundstücksentwässerung
Entwässerung, Entwässerungsantrag, Entwässerungsgesuch, Entwässerungsplan, Versickerung, Regenwasser, Niederschlagswasser, Rückstau, Kanalanschluss, Abwasseranschluss, Hausanschluss -> Entwässerungsplanvorbesprechung @0.8
Baum, Bäume, Baumfällung, Baumschnitt, Baumpflege, Baumkontrolle, Baumschutzverordnung, Baumschutzsatzung, Baumbestand, Baumgutachten, Fällgenehmigung, Fällantrag, Fällerlaubnis, Gehölz, Gehölze, Gehölzschutz, Hecke, Heckenschnitt, Strauch, Sträucher, Äste, Astbruch, Totholz, Baumstumpf, Wurzel, Wurzeln, Kettensäge, Motorsäge, Rodung, Ersatzpflanzung, Nachpflanzung, Naturschutz, Naturschutzbehörde, Gartenbaum, Nachbars Baum, Laubbaum, Nadelbaum, Obstbaum -> Baumschutz
Umweltschutz, Grünfläche, Pflanzen -> Baumschutz @0.5

# Rente und Sozialversicherung
Rentenversicherung, Deutsche Rentenversicherung, DRV, DRV Bund, BfA, LVA, Rententräger, Rentenamt, Rentenstelle, Rentenberatung, Rentenberater, Rentenauskunft, Rentenangelegenheiten, Rentenfragen, Rentenhöhe, Rentenanspruch, Rentenpunkte, Rentenbescheid, Rentenrechner, Versicherungsamt -> Auskunft Rente, Altersrente
Pension, Pensionierung, Pensionär, Rentenantrag, Rente beantragen, Rente anmelden, in Rente gehen, Renteneintritt, Renteneintrittsalter, Rentenbeginn, Rentenalter, Rentner, Rentnerin, Ruhestand, Vorruhestand, Altersteilzeit, Altersversorgung, Altersruhegeld, Altersgeld, Regelaltersrente, Flexirente, Teilrente, Rente ab 63, Rente mit 63, Rente mit 65, Rente mit 67, Frührentner, Schwerbehindertenrente, langjährig Versicherte -> Altersrente
Witwe, Witwer, Witwenrente, Witwerrente, Witwengeld, Waise, Waisenrente, Halbwaise, Vollwaise, Hinterbliebene, Hinterbliebenenversorgung, Erziehungsrente, Rente bei Tod, Rente nach Tod, Rente Todesfall, Todesfall Rente, Tod des Ehepartners, Ehepartner verstorben, Ehemann verstorben, Ehefrau verstorben, Mann verstorben, Sterbevierteljahr, Rentensplitting -> Hinterbliebenenrente
EM-Rente, EMR, Erwerbsminderung, Erwerbsunfähigkeit, erwerbsunfähig, Berufsunfähigkeit, berufsunfähig, BU-Rente, EU-Rente, Arbeitsunfähigkeit, arbeitsunfähig, Invalidenrente, Invalidität, Frührente, Krankheitsrente, Dauerkrank, Langzeitkrank, Langzeiterkrankung, chronisch krank, krank Rente, Rente krank, Rente Krankheit, verminderte Erwerbsfähigkeit, Erwerbsfähigkeit, teilweise erwerbsgemindert, voll erwerbsgemindert, erwerbsgemindert -> Erwerbsminderungsrente
Beamter Rentenbeiträge, Beamte Rentenbeiträge, verbeamtet, Verbeamtung, Rentenbeiträge, Beitragsrückzahlung, Beitragsrückerstattung, Beitragsrückgewähr, Beiträge zurück, Beiträge auszahlen, Rentenauszahlung, Rente auszahlen, Rückzahlung Rente, Auszahlung Rente, Rückkehr Heimat Rente -> Beitragserstattung Rentenversicherung
Krankenversicherung, Krankenversicherte, Krankenkasse, Krankenkassen, KV, GKV, AOK, Barmer, DAK, BKK, IKK, TK, Knappschaft, gesetzlich versichert, krankenversichert, Krankengeld, Krankenkassenbeitrag, Pflegeversicherung, Pflegekasse, Pflegegrad, Pflegestufe, Pflegegeld, Pflegeleistungen, Unfallversicherung, Unfallkasse, Unfallrente, Arbeitsunfall, Wegeunfall, Berufskrankheit, Berufsgenossenschaft, BG, Sozialversicherung, Sozialversicherungsrecht, Versicherungspflicht, Familienversicherung -> Auskunft gesetzlichen Kranken Pflege Unfallversicherung

# Beratung
Sozialamt, Sozialberatung, Sozialhilfe Beratung, Sozialdienst, Sozialbehörde, Sozialarbeiter, Lebensberatung, Beratungsgespräch, Beratungstermin, Beratungsstelle, Hilfe und Beratung, soziale Hilfe, soziale Notlage -> Beratung allgemein
allgemeine Fragen, allgemeine Auskunft, Auskunft allgemein, Information allgemein, allgemeine Information, allgemeine Informationen, allgemeines Anliegen, Fragen allgemein, Erstberatung, Orientierung -> Beratung allgemein
Ausreise, Ausreisepflicht, ausreisepflichtig, Ausreisefrist, Ausreiseaufforderung, Ausreisebescheinigung, Ausreisenachweis, freiwillige Ausreise, freiwillige Rückkehr, Rückkehrhilfe, Rückkehr ins Heimatland, Grenzübertritt, Grenzschein, Nachweis der Ausreise, Abschiebung, Abschiebungsandrohung -> Grenzübertrittsbescheinigung
Drucken, Ausdrucken, Ausdruck, Drucker, Druckauftrag, Druckerei, Drucksache, Drucksachen, Fotokopierer, Kopierer, Kopieren, Vervielfältigung -> Dokumentendruck @0.9

# Paragrafen
§ 14 GewO, § 15 GewO -> Gewerbe-Anmeldung
§ 55 GewO, § 55a GewO -> Reisegewerbe-Erlaubnis
§ 34 GewO -> Pfandleihergewerbe Erlaubnis
§ 34a GewO, 34a, § 34a -> Bewachungsgewerbe Erlaubnis
§ 34b GewO, 34b, § 34b -> Versteigerungsgewerbe Erlaubnis
§ 149 GewO, § 150 GewO, § 150a GewO -> Auskunft Gewerbezentralregister
§ 32 WaffG -> Europäischer Feuerwaffenpass
§ 23 1. SprengV, § 24 1. SprengV, SprengV -> Feuerwerk Pyrotechnik @0.9
SGB VI, § 35 SGB VI, § 236 SGB VI -> Altersrente, Auskunft Rente @0.9
§ 43 SGB VI -> Erwerbsminderungsrente
§ 46 SGB VI, § 48 SGB VI -> Hinterbliebenenrente
§ 149 SGB VI -> Kontenklärung
§ 210 SGB VI -> Beitragserstattung Rentenversicherung
SGB V, SGB XI, SGB VII -> Auskunft gesetzlichen Kranken Pflege Unfallversicherung @0.9
§ 50 AufenthG, § 58 AufenthG, § 59 AufenthG -> Grenzübertrittsbescheinigung @0.9
§ 29 BNatSchG, BNatSchG, § 39 BNatSchG -> Baumschutz
# Bauen, noch anders gesagt
Einfamilienhaus bauen, Einfamilienhaus, Mehrfamilienhaus, Doppelhaus, Doppelhaushälfte, Reihenhaus, Gartenlaube, Schuppen, Terrasse, Terrassenüberdachung, Überdachung, Pool, Sauna im Garten, Aufstockung, Dachgeschoss, Keller ausbauen, Vollgeschoss, Traufhöhe, Firsthöhe, Wandhöhe, Geschosse, Kniestock, Wärmedämmung, Fassade, Fassadendämmung, Fenster einbauen, Wanddurchbruch, Grundstück bebauen, bebaubar, Bebaubarkeit, Baufenster, Baulücke, Nachbar baut, Bau des Nachbarn, Nachbarschaftsstreit Bau, Nachbarbeteiligung, Nachbarunterschrift, Einfriedung, Mauer bauen, Stellplatz, Stellplätze, Stellplatzsatzung, Solaranlage, Wärmepumpe aufstellen, Brandschutz Gebäude, Bauvorschrift, Baugebiet, Gebietscharakter -> Beratung Baurecht, Bauberatung laufende Bauvorhaben @0.8
Baugenehmigung erteilt, Auflagen Baugenehmigung, Rohbau, Richtfest, Bauabnahme, Baukontrolle, Baubeginnsanzeige, Bauunterlagen nachreichen, Baugenehmigung ändern, Baugenehmigung verlängern, Bauantrag eingereicht, Bearbeitung Bauantrag -> Bauberatung laufende Bauvorhaben @0.9
alte Pläne, Pläne Haus, Pläne Wohnung, Pläne Gebäude, Pläne Dachboden, Dachboden Pläne, Wohnungsplan, Wohnungsgrundriss, Hausgrundriss, Gebäudepläne, Bauzeichnung, Schnitt und Ansicht, Mikrofilm, Mikrofiche, Planarchiv, Planauskunft Gebäude, Gebäudearchiv, Bauunterlagen, Hausunterlagen, Gebäudeunterlagen, Aktenkopie, Akten einsehen, Akte einsehen, Aktenbestellung, Altakten, Baujahr, Haus Baujahr, Bestandsschutz Nachweis -> Einsicht Bauakten
Hausbank, Bankunterlage, Aufteilungsplan, Teilungserklärung, Wohneigentum, Eigentumswohnung kaufen, Wohnflächenberechnung, Wohnflächennachweis, Energieberater, Energieberatung Gebäude, Energieausweis, Exposé, Verkauf Haus, Verkauf Immobilie, Kauf Haus, Kauf Wohnung, Käufer, Verkäufer, Hausverwaltung, Versicherungswert, Erbschaft Haus, Zwangsversteigerung -> Einsicht Bauakten Finanz Verkauf @0.8
Gully, Gullideckel, Schacht, Revisionsschacht, Kontrollschacht, Sickerschacht, Sickergrube, Rigole, Zisterne, Rohrleitung, Leitungsplan Abwasser, Abwasserplan, Abwassergebühr, Abwassersatzung, Entwässerungssatzung, Hebeanlage, Fettabscheider, Ölabscheider, Leichtflüssigkeitsabscheider, Dichtheitsprüfung, Kanaluntersuchung, Kanal-TV, Rohrbruch Kanal, Drainage, Mischwasser, Trennsystem, Kellerentwässerung, Dachentwässerung, Hofentwässerung, Entwässerungseinrichtung -> Grundstücksentwässerung, Entwässerungsplanvorbesprechung @0.9
Birke, Ahorn, Kastanie, Fichte, Walnussbaum, Apfelbaum, Thuja, Baum weg, Baum umgefallen, Baum krank, kranker Baum, morscher Baum, Baum stutzen, Baum zu groß, Baum Nachbar, Baumwurzeln, Laub, Vogelschutz, Nistplatz, Brutzeit, Vogelbrut, Schonzeit, Baumfäller, Baumdienst, Baumpflanzung, Baumart, Stammumfang, Baumgröße -> Baumschutz @0.9

# Rente, noch anders gesagt
R0100, R0110, R0120, Rente mit Abschlag, Rente mit Abschlägen, abschlagsfrei, abschlagsfreie Rente, Rente nach 45 Jahren, 45 Jahre, 45 Beitragsjahre, 35 Jahre, Lebensabend, Altersvorsorge, Alterssicherung, Rente Senioren, Altersbezüge, Rente ab 65, Rente ab 67, Rente mit 60, früher in Rente, Vorruhestandsgeld, Rentenstart, Rentenanmeldung, Rentenformular, Rentenformulare, Rentenunterlagen, Rente einreichen, Rentenleistung, Regelrente, Hinzuverdienst Rente, Rente für Frauen -> Altersrente @0.9
Rentenversicherungsnummer, Versicherungsnummer, Sozialversicherungsnummer, Sozialversicherungsausweis, SV-Nummer, Renteninfo, Rentenlücke, Rentenprognose, freiwillige Beiträge, freiwillige Rentenversicherung, Nachzahlung Beiträge, Rentensteuer, Rentenanpassung, Rentenerhöhung, Zuverdienst, Grundrente, Minijob Rente, Riester, Betriebsrente -> Auskunft Rente @0.9
Versicherungsverlauf, Beitragszeiten, Versicherungszeiten, Kindererziehungszeiten, Erziehungszeit, Rentenkonto, Versicherungskonto, Fehlzeiten, fehlende Jahre, Ausbildungszeit, Schulzeit, Zeiten im Ausland, Fremdrentengesetz, Spätaussiedler Rente, Lebensarbeitszeit, Konto klären -> Kontenklärung @0.9
Rente Ehepartner, Rente Ehefrau, Rente Ehemann, Rente Witwe, Rente Witwer, Rente Sterbefall, Rente Verstorbene, Rente verstorbener Mann, Rente Tod, Rente Mann gestorben, Rente Frau gestorben, Rente Kinder verstorben, Rente vom Mann, Witwenstand, verwitwet, Witwenschaft, Waisenkind, Vater verstorben Rente, Mutter verstorben Rente, Halbwaisen, Sterbefall Rentenversicherung, R0500, R0610 -> Hinterbliebenenrente
Burnout, Depression, Rente Unfall, Rente Behinderung, Rente Schwerbehinderung, Rente schwerbehindert, Rente Reha, Reha vor Rente, Berufskrank, Erwerbsschutz, Arbeitsfähigkeit, nicht arbeitsfähig, nicht mehr arbeitsfähig, krankheitsbedingte Rente, Rente wegen Unfall, dauerhaft krank, dauernd krank, Krebs Rente, Rücken Rente, psychisch krank Rente, Erwerbsminderung Antrag, Aussteuerung, ausgesteuert, Nahtlosigkeit -> Erwerbsminderungsrente @0.9
Rente zurückholen, Rente zurück, Rente Erstattung, Rente ausbezahlen, Auszahlung Rentenbeiträge, Auswanderung Rente, auswandern Rente, Rückkehrer Rente, weniger als 5 Jahre, unter fünf Jahren Beiträge, Wartezeit nicht erfüllt, Rentenkasse zurück, eingezahlte Beiträge, Beiträge Beamte, Versorgungswerk -> Beitragserstattung Rentenversicherung @0.9
Krankenschein, Versichertenkarte, Versicherungskarte, Gesundheitskarte, eGK, Kassenwechsel, Kasse wechseln, Kassenbeitrag, Rehaantrag Kasse, Zuzahlung, Zuzahlungsbefreiung, Befreiung Zuzahlung, MDK, Medizinischer Dienst, Pflegegutachten, Pflegeeinstufung, Höherstufung, Kurantrag Kasse, Hilfsmittel, Rezept, Zahnersatz, Mutterschaftsgeld, freiwillig versichert, private Krankenversicherung, PKV, Studentenversicherung, Rentner Krankenversicherung, Unfall bei der Arbeit, Schulunfall -> Auskunft gesetzlichen Kranken Pflege Unfallversicherung @0.9

# Ausreise und Druck, noch anders gesagt
Heimreise, Heimkehr, Heimatland, Ausreisepapier, Ausreisedokument, Ausreisestempel, Grenzstempel, Grenzbescheinigung, Grenzkontrolle, Deutschland verlassen Bescheinigung, Deutschland verlassen müssen, Ausreise Asyl, abgelehntes Asyl, abgelehnter Asylantrag, Aufforderung zur Ausreise, Rückkehrbescheinigung, Verlassen des Bundesgebiets -> Grenzübertrittsbescheinigung @0.9
PDF drucken, Formular drucken, Papier drucken, drucken lassen, USB-Stick drucken, Dokument ausdrucken -> Dokumentendruck @0.9
Fenster vergrößern, neues Fenster, Dachfenster, Bauplatz, Bauland, Grundstück bebauen, Gartenmauer, Stützmauer, Geländer, Treppe außen, Außentreppe, Markise, Vordach -> Beratung Baurecht @0.9
Hauspläne, Plankopie, Kopie Pläne, Pläne kopieren, Pläne Kopie, Hausplan Kopie, Bauzeichnungen, Altbau Pläne -> Einsicht Bauakten
Kaufinteressent, Kreditantrag, Kreditunterlagen, Verkaufsunterlagen, Notar Bauakte, Notartermin Haus, Unterlagen Bank, Unterlagen Verkauf, Unterlagen Makler, Unterlagen Notar -> Einsicht Bauakten Finanz Verkauf
Abfluss, Regenrinne, Fallrohr, Hofablauf, Bodenablauf, Regenablauf, Wasser läuft, Wasser im Keller, Leitungen im Boden, Rohre, Rohrleitungen -> Grundstücksentwässerung, Entwässerungsplanvorbesprechung @0.8
Ast, Efeu, Biotop, Fällverbot, Baum beschädigt, Baum Schaden, Baum Baustelle, Baumschaden, Baumkrone, Totbaum -> Baumschutz @0.9
Rentenfachmann, Rentenexperte, Rentenlotse, Rentenversicherungsträger, Sprechstunde Rente, Rentensprechstunde, Rentensprechtag, Versichertenältester, Versichertenberater, Rentenzahlung, Rente Überweisung, Rentenausweis -> Auskunft Rente
mit 63 aufhören, aufhören zu arbeiten, Arbeit aufhören, Arbeitsende, Berufsleben beenden, letzter Arbeitstag, Ruhegehalt -> Altersrente @0.9
Tod Ehemann, Tod Ehefrau, Tod Partner, Mann tot Rente, Frau tot Rente, Rente Oma gestorben, Rente Vater gestorben, Rente Mutter gestorben, Rente gestorben, Rente verstorben, Todesfall Rentenversicherung -> Hinterbliebenenrente
Krankengeld endet, Krankengeld läuft aus, volle Rente Krankheit, teilweise Rente, Rente krank geworden, Rente Kind krank, Rente Krankschreibung -> Erwerbsminderungsrente
Rückkehr Rente, Heimkehr Rente, Heimat Rente, Rente Drittstaat, Beiträge erstatten, Rentenerstattung -> Beitragserstattung Rentenversicherung
Kassenpatient, Beitragsbemessung, Beitragssatz, Krankheitskosten, Pflegeantrag, Pflegeversicherung Antrag, Krankenversicherung Student, Krankenversicherung Rentner -> Auskunft gesetzlichen Kranken Pflege Unfallversicherung
Ausreise bestätigen, Ausreise Bestätigung, Abschiebebescheid, Abschiebetermin, Grenze, Grenzbeamte, Grenzpolizei, Bundespolizei Ausreise -> Grenzübertrittsbescheinigung @0.9
# In zwei Wörtern, auch als ein Wort gefunden
Haus Akte, Haus Pläne, Wohnung Grundriss, Grundriss Plan, Gebäude Pläne, Gebäude Akte, Bau Pläne, Baupläne, Bau Akte, Bau Archiv -> Einsicht Bauakten
Rente Antrag, Rentenversicherung Antrag, Rente Anmeldung, Rente Beginn, Rente Eintritt, Rente Alter -> Altersrente
Rente Kinder, Kinderrente, Kind Rente, Waise Geld, Partner gestorben, Partner verstorben, Ehepartner gestorben -> Hinterbliebenenrente
Frühverrentung, Verrentung, Krankheit Rente, Rente Krankheit, Invalide -> Erwerbsminderungsrente
Krankenkasse Wechsel, Krankenkasse Beitrag, Krankenkasse Befreiung, Beitrag Befreiung, Reha Kasse, Rehabilitation Kasse, Kasse Leistung -> Auskunft gesetzlichen Kranken Pflege Unfallversicherung
Rückführung, Ausweisung, Abschiebung Bescheid, Ausreise Bescheinigung, Ausreise Nachweis, Ausreise Schein -> Grenzübertrittsbescheinigung
Grünanlage, Grünflächenamt, Gartenamt, Baum Amt, Baum Antrag, Baum Genehmigung -> Baumschutz @0.8
`
