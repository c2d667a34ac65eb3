/** Errands about statutory insurance and pensions, rents, study grants, care and counsel. */
export const PENSIONS_RENTS_AND_STUDY_GRANTS: string = `
# Rente und Sozialversicherung
Versicherungsamt, Rentenstelle, Rentenamt, Rentenberatungsstelle, Rentenantragstelle, Versicherungsstelle, Sozialversicherungsamt -> Auskunft Rente, Altersrente, Kontenklärung @0.8
Sozialversicherung, gesetzliche Versicherung, Sozialgesetzbuch, SGB VI, SGB, gesetzliche Sozialversicherung @0.5
in Rente gehen, Rente beantragen, Ruhestand, Rente mit 63, Rente mit 67, Regelaltersrente, vorzeitige Rente, Frührente, Rentenbeginn, Rentenantrag stellen, Altersruhegeld, Rente für langjährig Versicherte, Rente für Schwerbehinderte, Altersrente für Schwerbehinderte, Rente einreichen, Renteneintritt, Altersgeld, Rentenalter, Flexirente, Teilrente, Pensionierung -> Altersrente @0.9
Rentenauskunft, wie viel Rente, wie hoch ist meine Rente, Renteninformation, Rentenhöhe, Rentenbescheid, Fragen zur Rente, Rentenberater, Rentenfragen, Rente berechnen, Rentenpunkte, Rentenauskunft einholen, Beratung Rente, Rentenansprüche, Mütterrente, Grundrente, Rentenlücke, Auskunft Rente, freiwillige Beiträge, Rentenbesteuerung -> Auskunft Rente @0.9
Rentenkonto klären, Versicherungsverlauf, Rentenverlauf, Rentenkonto, fehlende Zeiten, Kindererziehungszeiten, Ausbildungszeiten, Zeiten nachtragen, Versicherungskonto, Lücken im Rentenverlauf, Rentenzeiten, Beitragszeiten, Kontoklärung, Klärung des Rentenkontos, Versicherungszeiten, Fremdrente, Erziehungszeiten, Lücke schließen, V0100 -> Kontenklärung @0.9
Kontenklärung, Kontoklärung, Rentenkontenklärung, Klärung des Versicherungskontos, Versicherungskonto klären
zu krank zum Arbeiten, arbeitsunfähig, erwerbsunfähig, Berufsunfähigkeit, berufsunfähig, Erwerbsunfähigkeitsrente, EU-Rente, BU-Rente, Rente wegen Krankheit, Krankheit Rente, teilweise Erwerbsminderung, volle Erwerbsminderung, kann nicht mehr arbeiten, Invalidität, Invalide, EMR, Rente wegen Berufsunfähigkeit, nicht mehr arbeiten können, dauerhaft krank, Rente wegen Erwerbsminderung -> Erwerbsminderungsrente @0.9
Rente nach Tod, Witwe, Witwer, Rente für Witwen, Waise, Waisen, Halbwaise, Vollwaise, Ehepartner gestorben, Sterbevierteljahr, Sterbequartal, Rente des Verstorbenen, Erziehungsrente, Große Witwenrente, kleine Witwenrente, Rente wegen Todes, Mann gestorben Rente, Rente nach Todesfall, Witwengeld, Witwenrente beantragen, Halbwaisenrente beantragen -> Hinterbliebenenrente @0.9
gegen Rentenbescheid wehren, Rentenbescheid falsch, Rente abgelehnt, Rentenbescheid Widerspruch, Rente zu niedrig, Rentenablehnung, Rentenantrag abgelehnt, Einspruch Rente, mit Rente nicht einverstanden, Klage Rente, Beschwerde Rente, Widerspruch Rentenversicherung -> Widerspruch Rente @0.9
Krankenkasse lehnt ab, Ablehnung der Krankenkasse, Pflegegrad abgelehnt, Widerspruch Krankenkasse, Widerspruch Pflegegrad, Krankenkasse zahlt nicht, Widerspruch Pflegekasse, Kur abgelehnt, Reha abgelehnt, Einspruch Krankenkasse, Berufsgenossenschaft lehnt ab, Widerspruch Berufsgenossenschaft -> Widerspruch Kranken- Pflege- Unfallversicherung @0.9
Fragen zur Krankenversicherung, Krankenversicherung Beratung, Pflegekasse, Krankenkasse wechseln, Pflegeversicherung, Unfallversicherung, Berufsgenossenschaft, Arbeitsunfall, Wegeunfall, Berufskrankheit, Unfallrente, Familienversicherung, freiwillig versichert, Sozialversicherung, Krankenkassenbeitrag, Versicherungspflicht, KVdR, private Krankenversicherung, PKV, Zuzahlung, Zuzahlungsbefreiung -> Auskunft gesetzliche Kranken- Pflege- Unfallversicherung @0.8
Reha beantragen, Kur beantragen, Kurantrag, Reha-Antrag, Rehaantrag, Heilverfahren, Rehabilitationsmaßnahme, Reha-Maßnahme, Kurklinik, Anschlussheilbehandlung, AHB, Rehaklinik, Entwöhnung, Genesung, Heilbehandlung, Kur, Kinderreha, G0100, Rehabilitationsantrag, Mutter-Kind-Kur -> medizinische Rehabilitation @0.9
Beiträge zurück, Beiträge zurückbekommen, Rentenbeiträge zurück, Rentenbeiträge erstatten, Auszahlung der Rente, Rentenbeiträge auszahlen, Rückerstattung Rentenbeiträge, Beitragsrückerstattung, Rückzahlung der Beiträge, Rückkehr ins Heimatland Rente, Rentenversicherung auszahlen, Einzahlungen zurück, Geld aus Rentenversicherung, V0900 -> Beitragserstattung Rentenversicherung @0.9
Beitragserstattung, Erstattung von Beiträgen, Beitragsrückzahlung, Beitragsrückerstattung, Rückerstattung der Beiträge
Rentner, Rentnerin, Ruheständler, Pensionär, Senior, Seniorin, Alter, Ruhestand -> Altersrente @0.5

# Miete
Miete, Vermieter, Mietvertrag, Mieter, Mietrecht, Mietwohnung, Nebenkosten, Betriebskosten, Betriebskostenabrechnung, Nebenkostenabrechnung, Mietminderung, Mietmangel, Kündigung Wohnung, Eigenbedarf, Eigenbedarfskündigung, Schönheitsreparaturen, Kaution zurück, Staffelmiete, Indexmiete, Mietkündigung, Mietvertrag prüfen, Kündigungsfrist, Heizung kalt, Wohnungsmangel, Schimmel, Streit mit Vermieter, Modernisierung, Renovierung -> Mietberatung @0.8
Mieterhöhung, Mieterhöhungsverlangen, Mieterhöhung prüfen, Miete gestiegen, höhere Miete, Miete wird teurer, Miete prüfen, ortsüblich, Vergleichsmieten, Miete angemessen, Mietsteigerung, Quadratmeterpreis, Mietpreisprüfung, Vermieter erhöht Miete, zu hohe Miete, Mietspiegelberechnung, Durchschnittsmiete, Mietanpassung, Kappungsgrenze, Mietberechnung -> Mietspiegel Überprüfung Mieterhöhungen @0.9
Wohnung gesucht, Wohngeldantrag stellen, Wohngeld beantragen, Mietzuschuss beantragen, Miete bezuschussen, Zuschuss Wohnung, Lastenzuschuss beantragen, Hilfe zur Miete, Unterstützung Miete -> Wohngeld @0.8
Sozialwohnung beantragen, Wohnungsantrag, Wohnberechtigung, Antrag auf Wohnung, WBS beantragen, Einkommensgrenze, Anmeldung Sozialwohnung, Wohnung für Geringverdiener, städtische Wohnung, geförderten Wohnraum beantragen -> Sozialwohnung, Wohnberechtigungsschein @0.8
Einzug, einziehen, bezugsfertig, Zimmer beziehen, Wohnheim beziehen, Bezug eines Zimmers, Zimmerübergabe, Schlüsselübergabe, Wohnungsübergabe @0.5
Auszug, ausziehen, Zimmer zurückgeben, Wohnheim verlassen, Rückgabe des Zimmers, Zimmerabgabe, Wohnungsrückgabe, Schlüsselrückgabe @0.5
Wohnheim, Azubiwohnheim, Wohnheimzimmer, Auszubildendenwohnheim, Personalwohnheim, Personalwohnung, Zimmer im Wohnheim, Appartement, Dienstwohnung, Apartment, Azubi-Wohnung, Wohnheimplatz
Nachwuchskräfte, Nachwuchskraft, NWK, Auszubildende der Stadt, Anwärter, Azubis der Stadt, dual Studierende, Trainee, Verwaltungsazubi, Stadtsekretäranwärter

# Ausbildung und Studium
Geld für Ausbildung, Geld fürs Studium, Geld für Schule, Schülergeld, Studienkredit, Studiendarlehen, Bafög beantragen, Schüler Bafög, BAföG Rückzahlung, Ausbildungshilfe, Ausbildungsbeihilfe, Schülerförderung, Zuschuss zur Ausbildung, Schulgeld, Ausbildungsgeld, Berufsausbildungsbeihilfe, BAB, Unterstützung Schüler, Auslands-BAföG, Meister-BAföG, Aufstiegs-BAföG, elternunabhängig, Erstausbildung, Fachoberschule Geld, Bundesausbildungsförderungsgesetz, finanzielle Unterstützung Ausbildung, Technikerschule, Berufsfachschule Geld -> BAföG Ausbildungsförderung @0.8
Student, Schüler, Studierende, Schülerin, Azubi -> BAföG, Ausbildungsförderung @0.4

# Beratung und Soziales
Gehörlosenberatung, Gehörloser, taub, Taube, taubblind, hörbehindert, Hörbehinderung, hörgeschädigt, Schwerhörigkeit, Hörgerät, Gebärdensprachberatung, DGS, Gebärde, Beratung in Gebärdensprache, Sozialberatung für Gehörlose, Hörbehinderte, Gebärdendolmetscher, Schwerhörige -> Sozialdienst Gehörlose @0.9
allgemeine Beratung, Beratung allgemein, allgemeines Anliegen, Erstberatung, Beratungstermin, Orientierungsberatung, allgemeine Fragen, Beratungsgespräch vereinbaren @0.5
Altenpflege, Pflege im Heim, Pflegeheim finden, Heim finden, Pflege organisieren, Pflege der Eltern, Hilfe bei Pflege, alte Eltern, Eltern werden pflegebedürftig, Heimaufnahme, Pflegegrad beantragen, Angehörige werden pflegebedürftig -> Pflegeberatung, Pflegeheim, Hilfe zur Pflege @0.7
Sozialdienststelle, Sozialzentrum, Sozialrathaus, Sozialraum, Sozialberatungsstelle, soziale Dienste -> Sozialamt, Sozialberatung @0.6
Existenzminimum, Lebensunterhalt, Lebensmittelgutschein, Geld für Essen, Mietübernahme, Grundsicherungsantrag, Sozialgeld, Aufstocker, aufstocken, Alleinerziehende Geld -> Sozialhilfe, Grundsicherung, Bürgergeld @0.6
Zuschuss, Beihilfe, finanzielle Leistung, Geldleistung, Zuwendung, staatliche Leistung @0.4
Jobcenter, Arbeitsamt, Arbeitsagentur -> Bürgergeld, Arbeitslosengeld @0.5

# Noch anders gesagt
Fragen zur Witwenrente, Auskunft Witwenrente, Anspruch auf Witwenrente, Beratung Witwenrente, Witwenrente Höhe, wie hoch ist die Witwenrente, Auskunft Waisenrente, Fragen zur Waisenrente, Hinterbliebenenrente Beratung, Beratung Hinterbliebenenrente, Witwenrente Anrechnung, Hinzuverdienst Witwenrente, Info Witwenrente -> Auskunft Hinterbliebenenrente @0.9
Witwenrente am Telefon, telefonisch Witwenrente, Hinterbliebenenrente am Telefon, Anruf Witwenrente -> Hinterbliebenenrente Telefon-Termin @0.9
Rente am Telefon, telefonische Rentenberatung, Rentenantrag am Telefon, Rentenantrag telefonisch, Altersrente telefonisch -> Altersrente Telefon-Termin, Auskunft Rente Telefon-Termin @0.8
Rehabilitation, Reha nach OP, Antrag auf Kur, Erholungskur, Reha wegen Rücken, psychosomatische Reha, Suchttherapie, Suchtreha, Entwöhnungsbehandlung, ambulante Reha, stationäre Reha, Sanatorium, Kur für Mütter, Rehabilitation beantragen, berufliche Rehabilitation, Anschlussrehabilitation, Reha vor Rente -> medizinische Rehabilitation @0.9
Rentenablehnung, Rentenbescheid anfechten, Rentenbescheid prüfen, falsche Rente, Widerspruch einlegen Rente, Erwerbsminderungsrente abgelehnt, EM-Rente abgelehnt, Rente wurde abgelehnt, Bescheid der Rentenversicherung, Klage Rentenversicherung, Neuberechnung Rente -> Widerspruch Rente @0.9
Düsseldorfer Tabelle, Unterhaltsverpflichtung anerkennen, Unterhalt titulieren, Kindesunterhalt beurkunden, Unterhaltstitel erstellen, Titulierung, Unterhalt Urkunde, Jugendamt Unterhalt -> Beurkundung Unterhaltsansprüchen @0.9
krank und Rente, EM-Rente beantragen, Erwerbsminderung beantragen, Rente wegen Depression, Rente wegen Burnout, Rente bei Krankheit, Rente wegen Behinderung -> Erwerbsminderungsrente @0.9
Wohnheim Einzug, Einzug ins Wohnheim, Azubi-Wohnheim Einzug, Zimmer übernehmen, ins Wohnheim ziehen -> Einzug Wohnheim @0.9
Wohnheim Auszug, Auszug aus Wohnheim, Wohnheim kündigen, Zimmer kündigen, Wohnheimzimmer abgeben -> Auszug Wohnheim @0.9
`
