/**
 * Short words that citizens and editors write for building, drains and trees, and for pensions, insurance and counsel:
 * each leads to the errand that is meant most often.
 */
export const CITIZENS_WORDS_FOR_BUILDING_AND_PENSIONS: string = `
# Bauen
Bauantrag, Baugenehmigung, Bauvoranfrage, Vorbescheid, Bauamt, Bauaufsicht, Bauordnungsamt, Baubehörde, Bauberatung, Bauherr, Bauherrin, Hausbau, Neubau, Anbau, Umbau, Ausbau, Dachausbau, Dachgaube, Dachterrasse, Balkon, Wintergarten, Garage, Carport, Gartenhaus, Zaun, Stellplatznachweis, Bebauungsplan, Bebauung, B-Plan, Flächennutzungsplan, Bauleitplan, Baulinie, Baugrenze, Baulast, Bauordnung, Baugesetzbuch, BauGB, Abstandsfläche, Abstandsflächen, Grenzabstand, Nachbarrecht, Nutzungsänderung, Umnutzung, Zweckentfremdung, Geschossfläche, GFZ, GRZ, Bauvorschriften, Bauplanungsrecht, Bauordnungsrecht, Genehmigungspflicht, Genehmigungsfreistellung, Abbruch, Abriss, Werbeanlage, Mobilfunkmast, Denkmalschutz -> Beratung Baurecht, Bauberatung laufende Bauvorhaben @0.9
Baustelle, Bauarbeiten, Baubeginn, Baufortschritt, Bauausführung, Bauüberwachung, Bauleitung, Tektur, Tekturantrag, Planänderung, Änderung Bauplan, Baufertigstellung, Nutzungsaufnahme, Bauantrag Stand, Bauantrag Rückfrage, Sachstand Bauantrag, laufender Antrag -> Bauberatung laufende Bauvorhaben
Bauplan, Baupläne, Grundriss, Grundrisse, Lageplan, Lagepläne, Gebäudeplan, Hausplan, Eingabeplan, Eingabepläne, Genehmigungsplan, Bestandsplan, Statik, Bauarchiv, Aktenarchiv, Aktenauskunft, Akteneinsicht, Bauakte, Hausakte, Gebäudeakte, Grundstücksakte, Baugenehmigung Kopie, Kopie Baugenehmigung, Registratur, Zentralarchiv, alte Baugenehmigung -> Einsicht Bauakten
Archiv, Akte, Akten, Gebäude, Bestandsunterlagen -> Einsicht Bauakten @0.6
Immobilie, Immobilien, Immobilienkauf, Immobilienverkauf, Hauskauf, Hausverkauf, Wohnungskauf, Wohnungsverkauf, Grundstückskauf, Grundstücksverkauf, Makler, Maklerin, Immobilienmakler, Finanzierung, Baufinanzierung, Bankunterlagen, Wertermittlung, Wertgutachten, Gutachter, Gutachter Immobilie, Immobiliengutachter, Sachverständiger, Verkehrswert, Wohnfläche, Erbengemeinschaft -> Einsicht Bauakten Finanz Verkauf
Bank, Banken, Kredit, Darlehen -> Einsicht Bauakten Finanz Verkauf @0.6
Kanal, Kanäle, Kanalanschluss, Kanalisation, Kanalplan, Kanalnetz, Abwasser, Abwasserleitung, Abwasserkanal, Abwasserrohr, Abwasseranschluss, Schmutzwasser, Regenwasser, Niederschlagswasser, Oberflächenwasser, Versickerung, Rückstau, Stadtentwässerung, Hausanschluss, Hausanschlussleitung, Grundstücksanschluss, Hausentwässerung, Entwässerung, Entwässerungsantrag, Entwässerungsgesuch, Entwässerungsplan, Kläranlage, Grundleitung, Sielanschluss, Siel -> Planeinsicht Grundstücksentwässerung, Entwässerungsplanvorbesprechung
Baum, Bäume, Baumfällung, Baumschnitt, Baumpflege, Baumkontrolle, Baumschutzverordnung, Baumschutzsatzung, Baumbestand, Baumgutachten, Fällgenehmigung, Fällantrag, Fällerlaubnis, Gehölz, Gehölze, Gehölzschutz, Hecke, Heckenschnitt, Strauch, Sträucher, Äste, Astbruch, Totholz, Baumstumpf, Wurzel, Wurzeln, Kettensäge, Motorsäge, Rodung, roden, Ersatzpflanzung, Nachpflanzung, Naturschutz, Naturschutzbehörde, Gartenbaum, Nachbars Baum, Laubbaum, Nadelbaum, Obstbaum -> Baumschutz
Umweltschutz, Grünfläche, Garten, Pflanzen -> Baumschutz @0.5

# Rente und Sozialversicherung
Rentenversicherung, Deutsche Rentenversicherung, DRV, DRV Bund, BfA, LVA, Rententräger, Rentenamt, Rentenstelle, Rentenberatung, Rentenberater, Rentenauskunft, Rentenangelegenheiten, Rentenfragen, Rentenhöhe, Rentenanspruch, Rentenpunkte, Rentenbescheid, Rentenrechner, Versicherungsamt -> Auskunft Rente, Altersrente
Pension, Pensionierung, Pensionär, Rentenantrag, Rente beantragen, Rente anmelden, in Rente gehen, Renteneintritt, Renteneintrittsalter, Rentenbeginn, Rentenalter, Rentner, Rentnerin, Ruhestand, Vorruhestand, Altersteilzeit, Altersversorgung, Altersruhegeld, Altersgeld, Regelaltersrente, Regelaltersgrenze, Flexirente, Teilrente, Rente ab 63, Rente mit 63, Rente mit 65, Rente mit 67, Frührentner, Schwerbehindertenrente, langjährig Versicherte -> Altersrente
Witwe, Witwer, Witwenrente, Witwerrente, Witwengeld, Waise, Waisenrente, Halbwaise, Vollwaise, Hinterbliebene, Hinterbliebenenversorgung, Erziehungsrente, Rente bei Tod, Rente nach Tod, Rente Todesfall, Todesfall Rente, Tod des Ehepartners, Ehepartner verstorben, Ehemann verstorben, Ehefrau verstorben, Mann verstorben, Sterbevierteljahr, Rentensplitting -> Hinterbliebenenrente
EM-Rente, EMR, Erwerbsminderung, Erwerbsunfähigkeit, erwerbsunfähig, Berufsunfähigkeit, berufsunfähig, BU-Rente, EU-Rente, Arbeitsunfähigkeit, arbeitsunfähig, Invalidenrente, Invalidität, Frührente, Krankheitsrente, Dauerkrank, Langzeitkrank, Langzeiterkrankung, chronisch krank, krank Rente, Rente krank, Rente Krankheit, verminderte Erwerbsfähigkeit, Erwerbsfähigkeit, teilweise erwerbsgemindert, voll erwerbsgemindert, erwerbsgemindert -> Erwerbsminderungsrente
Beamter Rentenbeiträge, Beamte Rentenbeiträge, verbeamtet, Verbeamtung, Rentenbeiträge, Beitragsrückzahlung, Beitragsrückerstattung, Beitragsrückgewähr, Beiträge zurück, Beiträge auszahlen, Rentenauszahlung, Rente auszahlen, Rückzahlung Rente, Auszahlung Rente, Rückkehr Heimat Rente -> Beitragserstattung Rentenversicherung
Krankenversicherung, Krankenversicherte, Krankenkasse, Krankenkassen, KV, GKV, AOK, Barmer, DAK, BKK, IKK, Techniker Krankenkasse, Knappschaft, gesetzlich versichert, krankenversichert, Krankengeld, Krankenkassenbeitrag, Pflegeversicherung, Pflegekasse, Pflegegrad, Pflegestufe, Pflegegeld, Pflegeleistungen, Unfallversicherung, Unfallkasse, Unfallrente, Arbeitsunfall, Wegeunfall, Berufskrankheit, Berufsgenossenschaft, BG, Sozialversicherung, Sozialversicherungsrecht, Versicherungspflicht, Familienversicherung -> Auskunft gesetzlichen Kranken Pflege Unfallversicherung

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
`
