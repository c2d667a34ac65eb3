/** Errands about building files, drains and trees, and about the clothing, courses and tours of a fire brigade. */
export const BUILDING_ERRANDS_AND_UNIFORMS: string = `
# Bauen und Akten
Bauakte, Bauakten, Hausakte, Gebäudeakte, Grundstücksakte, Bauunterlagen, Bauarchiv, Zentralregistratur, Registratur, Bauplanarchiv, Plankammer, Planarchiv, Aktenarchiv
alte Baupläne, Pläne vom Haus, Bauplan einsehen, Akteneinsicht Bau, Bauunterlagen einsehen, Baupläne kopieren, alter Bauplan, Grundrisse, Statik alt, alte Baugenehmigung, Genehmigungspläne, Grundriss Wohnung, Architekt Akteneinsicht, Pläne der Wohnung, Bauzeichnungen, Bauakte anfordern, Unterlagen vom Haus, Archivunterlagen -> Einsicht Bauakten @0.9
Unterlagen für die Bank, Baupläne für Bank, Unterlagen für Hausverkauf, Hausverkauf Unterlagen, Pläne für Makler, Kreditunterlagen, Unterlagen für Finanzierung, Wohnflächenberechnung, Verkauf der Wohnung, Immobilienverkauf, Immobilie verkaufen, Makler Bauakte, Gutachter Bauakte, Finanzamt Grundriss, Kauf einer Immobilie -> Einsicht Bauakten Finanz Verkauf @0.9
Finanzen, Finanzierung, Finanz, Kredit, Baufinanzierung, Immobilienfinanzierung @0.4
Bauvorhaben, Bauprojekt, Bauplanung, Umbau, Umbauvorhaben, Baumaßnahme, Sanierung, Renovierung, Ausbau
darf ich bauen, darf ich anbauen, Dachausbau, Balkon anbauen, Baurecht, Gebäude umbauen, Bauen im Garten, Gartenhaus aufstellen, Garage aufstellen, Zaun, Zaunhöhe, Baugrenze, Dachgeschoss ausbauen, Umbau der Wohnung, Wand einreißen, Wanddurchbruch, Baurechtsauskunft, Baugenehmigung nötig, Bauordnung, Bauanfragen, baurechtliche Fragen, Dachterrasse, Wintergarten, Mauer, Einfriedung, Loggia, Werbeschild anbringen -> Beratung Baurecht, Bauberatung @0.8
eingereichter Bauantrag, Stand des Bauantrags, Bauantrag läuft, Bearbeitungsstand Bauantrag, Sachbearbeiter Bau, laufender Bauantrag, Rückfragen zum Bauantrag, Nachforderung Bauantrag, Bauantrag nachreichen, Bauausführung, laufendes Verfahren, Baustelle Genehmigung, Bauüberwachung -> Bauberatung laufende Bauvorhaben @0.9
laufend, laufende, im Gange, aktuell, bestehend, offenes Verfahren @0.3
Architekt, Architektin, Bauingenieur, Planer, Bauzeichner, Entwurfsverfasser, Planfertiger -> Bauberatung, Bauantrag, Bauakten @0.5
Hausbesitzer, Hauseigentümer, Immobilienbesitzer, Eigentümer, Eigentümerin, Immobilie, Grundstückseigentümer @0.5
Kanalplan, Kanalanschluss, Abwasserplan, Entwässerungsplan, Hausanschluss Kanal, Abwasserleitung, Kanalleitung, Plan vom Kanal, Kanalbestandsplan, Rohre im Boden, Abwasserrohre, Leitungsplan, Leitungspläne, Kanalpläne, Grundleitung, Revisionsschacht, Kanaldaten, Kanalisationsplan, Entwässerungspläne, Kanalkataster, wo liegt der Kanal -> Planeinsicht Grundstücksentwässerung @0.9
Planeinsicht, Pläne einsehen, Einsicht in Pläne, Planauskunft, Planauszug, Planunterlagen
Kanalbau, Hausentwässerung, neuer Kanalanschluss, Entwässerung planen, Entwässerungsantrag, Entwässerungseingabe, Entwässerungsantrag besprechen, Besprechung des Entwässerungsplans, Versickerung planen, Abwasser beim Neubau, Entwässerungsgesuch, Hebeanlage, Regenwasser planen, Rückstausicherung, Freiflächenentwässerung -> Entwässerungsplanvorbesprechung, Grundstücksentwässerung @0.9
Entwässerungsplanvorbesprechung, Entwässerungsplan besprechen, Vorbesprechung des Entwässerungsplans
Vorbesprechung, Besprechung, Vorgespräch, Beratungsgespräch, Gespräch @0.4
Kleinkunde, Kleinkunden, Privatkunde, Privatkunden, Privathaushalt, Einfamilienhaus, Privatleute @0.5
Gewerbekunde, Geschäftskunden, Großkunde, Betriebe, Firmenkunden, Gewerbekunden @0.5
Baum absägen, Baum kürzen, Baum entfernen, Baum umsägen, Baum umlegen, Bäume fällen, Baum im Garten, Fällen eines Baumes, Baum beschneiden, Baum krank, Baumkrone, Stammumfang, Ast absägen, Nachbars Baum, Baum droht umzufallen, Fällgenehmigung, Ersatzpflanzung, Gehölz, Baumschutzverordnung, Baumbeseitigung, Baumfällantrag, Wurzeln, Rodung, Baumwurzel -> Baumschutz, Baumfällung @0.9
Baumschutz, Baumfällung, Baumfällgenehmigung, Baumpflege, Baumfällantrag, Schutz der Bäume, geschützter Baum

# Feuerwehr
Feuerwehr besuchen, Feuerwache besichtigen, Feuerwehrauto anschauen, Kindergarten Feuerwehr, Besuch bei der Feuerwehr, Besichtigung der Feuerwehr, Feuerwehr Führung, Schulklasse Feuerwehr, Tag bei der Feuerwehr, Rundgang Feuerwehr, Feuerwehr Kinder, Feuerwachen, Drehleiter, Feuerwehr Kita -> Führungen Feuerwachen @0.9
Feuerwehrmuseum, Feuerwehrausstellung, Feuerwehr Ausstellung, historische Feuerwehr, alte Feuerwehrautos, Museum der Feuerwehr, Feuerwehrgeschichte -> Führungen Feuerwehrausstellung @0.9
Feuerwache, Feuerwachen, Feuerwehrhaus, Wache, Feuerwehrstation, Feuerwehrgerätehaus, Feuerwehrwache
Feuerwehrausstellung, Feuerwehrmuseum, Ausstellung der Feuerwehr, Brandschutzausstellung
Führung, Führungen, Rundgang, Besichtigungstour, Besichtigung, Gruppenführung, Besuchergruppe @0.6
Dienstkleidung, Uniform, Einsatzkleidung, Schutzkleidung, Kleiderkammer, Arbeitskleidung, Bekleidung, Kleidung, Feuerwehrkleidung, Feuerwehruniform, Dienstuniform, Montur, Kluft, Bekleidungskammer, Schutzausrüstung, PSA
Uniform anprobieren, neue Uniform, Einkleidung, Neueinkleidung, einkleiden, Kleidung anpassen, Größe nehmen, Maß nehmen, Kleidergröße, Konfektionsgröße, Vermessen, Körpermaße, Maße nehmen, Anprobe, Ersteinkleidung, Kleidung ausfassen, Ausstattung neuer Mitarbeiter -> Neueinkleidung, Größenänderung @0.9
Neueinkleidung, Einkleidung, Ersteinkleidung, Neuausstattung mit Kleidung, Uniform ausgeben, Kleidung empfangen
Größenänderung, andere Größe, Größe ändern, Größenwechsel, Kleidung zu klein, Kleidung zu groß, zu klein geworden, passt nicht mehr, Größentausch, Umtausch Kleidung, falsche Größe, Hose zu eng, abgenommen, zugenommen, Jacke zu klein, Stiefel drücken
Stiefel, Hose, Jacke, Handschuhe, Hemd, Schuhe, Sicherheitsschuhe, Einsatzhose, Einsatzjacke, Einsatzstiefel, einzelnes Kleidungsstück -> Größenänderung Einzelartikel, Reparatur Verschleiß @0.6
Einzelartikel, einzelnes Teil, einzelne Artikel, einzelnes Kleidungsstück, Einzelstück, Einzelteil
Reparatur, reparieren, ausbessern, flicken, Näherei, Schneiderei, nähen, instandsetzen, Instandsetzung, Wartung, Änderungsschneiderei, Naht
Verschleiß, verschlissen, abgenutzt, Abnutzung, abgetragen, zerschlissen, gerissen, Riss, Loch in der Hose, Kleidung kaputt, Reißverschluss kaputt, defekte Kleidung, Ersatzkleidung, durchgescheuert
Helm, Feuerwehrhelm, Schutzhelm, Helmbeklebung, Helmaufkleber, Helmkennzeichnung, Aufkleber auf dem Helm, Helmstreifen, Beklebung, Helmbeschriftung, Helm umkleben
Schulterklappen, Dienstgradabzeichen, Dienstgrad, Schulterklappe, Rangabzeichen, Epauletten, Beförderung im Dienst, neuer Dienstgrad, Schulterstücke, Schulterklappentausch, Abzeichen tauschen, befördert, Aufschiebeschlaufen
Medizinprodukt, Medizinprodukte, Medizingerät, Defibrillator, Medizinproduktunterweisung, Geräteeinweisung, Einweisung Medizingeräte, MPG-Einweisung, MPBetreibV, Medizintechnik, AED, Medizinproduktegesetz, MPG, Corpuls, Beatmungsgerät, Medizinprodukteeinweisung
Unterweisung, Einweisung, Belehrung, Training, Lehrgang, Geräteschulung, Kurs @0.5
Teil A, Teil B, erster Teil, zweiter Teil, Kursteil @0.3
Vermessungstermin, Termin zum Vermessen, Maßtermin, Größenvermessung, Termin zum Maßnehmen

# Noch anders gesagt
Helm bekleben, Helm neu bekleben, Helmstreifen ändern, Helmaufkleber ändern, neue Funktion am Helm, Helm kennzeichnen, Reflexstreifen, Helmfarbe, Gruppenführer Helm, Zugführer Helm, Name auf dem Helm, Nackenschutz -> Helmbeklebung ändern @0.9
Schulterklappen tauschen, Beförderung, neue Schulterklappen, Dienstgrad geändert, Sterne, Streifen, Klappen tauschen, Brandmeister, Brandinspektor, Oberbrandmeister, neuer Rang, Rang -> Schulterklappentausch @0.7
Kanalanschluss besprechen, Vorgespräch Entwässerung, Beratung Entwässerung, Entwässerungsberatung, Entwässerungsplan, Entwässerungsplanung, Entwässerung Bauantrag, Kanal Vorbesprechung, Abwasserplanung, Planung Kanalanschluss, Architekt Entwässerung -> Entwässerungsplanvorbesprechung @0.9
Uniform reparieren, Hose reparieren, Jacke flicken, Kleidung ersetzen, Kleidung tauschen, Einsatzjacke kaputt, Handschuhe kaputt, Stiefel kaputt, Sohle kaputt, Ersatz Kleidung, defekte Uniform, Kleidung reinigen -> Reparatur Verschleiß @0.9

# Dienstkleidung und Unterweisung, in einem Wort
Uniform, Dienstkleidung, Dienstbekleidung, Bekleidung, Kleidung, Einsatzkleidung, Schutzkleidung, Arbeitskleidung, Kleiderkammer, Kleiderausgabe, Bekleidungskammer, Kleiderlager, Ausrüstung, Persönliche Schutzausrüstung, PSA, Feuerwehrkleidung, Montur -> Neueinkleidung Größenänderung, Größenänderung Einzelartikel, Reparatur Verschleiß @0.9
Uniform, Dienstkleidung, Dienstgrad, Feuerwehruniform -> Schulterklappentausch, Helmbeklebung @0.5
kaputte Uniform, kaputte Kleidung, beschädigte Kleidung, beschädigte Uniform, defekte Kleidung, defekt, kaputt, beschädigt, zerrissen, Austausch, Umtausch, Ersatz Kleidung, Ersatzkleidung, Loch, Reißverschluss, Knopf, Schneider, Schneiderei, Näharbeiten, Näherei, Flickarbeit, Kleiderreparatur, Wäscherei -> Reparatur Verschleiß @0.8
Kleidergröße, Konfektionsgröße, Anprobe, Anprobieren, Maße, Maß nehmen, Körpermaße, Vermessung Kleidung, Schuhgröße, neue Größe, andere Größe, Einkleidung, Erstausstattung, Grundausstattung, Neueinstellung, Maßband, Kleider -> Vermessungstermin Neueinkleidung Größenänderung @0.8
Helm, Feuerwehrhelm, Helmaufkleber, Helmstreifen, Helmkennzeichen, Funktionskennzeichnung, Aufkleber, Beschriftung, Sticker, Dienstgrad, Funktion ändern -> Helmbeklebung ändern @0.8
Schulterklappe, Schulterklappen, Schulterstück, Dienstgrad, Dienstgradabzeichen, Rangabzeichen, Beförderung, befördert, Ernennung, Laufbahn, Abzeichen, Effekten, Tressen -> Schulterklappentausch
Einweisung, Unterweisung, Geräteschulung, Fortbildung, Belehrung, Lehrgang, Rettungsdienst, Rettungssanitäter, Notfallsanitäter, Sanitäter, Medizingerät, Medizingeräte, Defibrillator, Beatmungsgerät, EKG, Medizintechnik, Medizinprodukterecht, Medizinproduktegesetz, MPDG, MPG, MPBetreibV, Pflichtunterweisung, Gerätebuch, Gerätepass -> Medizinproduktunterweisung @0.9

# Kanal und Pläne
Stadtentwässerung, Grundstücksentwässerung, Entwässerung, Entwässerungsakte, Entwässerungsakten, Entwässerungsplan, Entwässerungspläne, Kanal, Kanalanschluss, Kanalplan, Kanalbestand, Kanalauskunft, Kanalnetz, Kanalisation, Kanalakte, Leitungsplan, Leitungsauskunft, Grundleitung, Hausanschluss, Abwasser, Abwasserrohr, Abwasserleitung, Schmutzwasser, Regenwasser, Niederschlagswasser, Revisionsschacht, Kontrollschacht, Rückstau, Rückstausicherung, Dichtheitsprüfung, Sickerschacht, Bestandsplan, Bestandspläne, Lageplan, Planauskunft, Plankopie, Planunterlagen, Akteneinsicht Entwässerung -> Planeinsicht Grundstücksentwässerung
Privatkunde, Privatkunden, Hauseigentümer, Eigenheimbesitzer, Hausbesitzer, Einfamilienhaus -> Planeinsicht Kleinkunden @0.6
Architekt, Architekten, Planungsbüro, Ingenieurbüro, Bauträger, Großkunden, Gewerbekunden -> Planeinsicht Gewerbe @0.5

Kanalpläne, Kanalsanierung, Kanalbau, Abwasserkanal, Abwasserplan, Abwasserpläne, Hausentwässerung, Entwässerungsleitung, Entwässerungsanlage, Rohr, Rohre, Rohrleitung, Rohrleitungen, Wasserleitung, Leitungen, Gully, Sielplan, Anschlusskanal, Kanal Haus, Einsicht Kanal, Plan Kanal, Pläne, Plansuche, Planarchiv -> Planeinsicht Grundstücksentwässerung @0.8
Helmwechsel, Helm neu, Helm tauschen, Kennzeichnung Helm, Kennzeichnung, Gruppenführer, Zugführer, Truppführer, Reflexfolie, Folie, Klebefolie, Etikett -> Helmbeklebung ändern @0.6
Gerät, Geräte, Medizinische Geräte, Geräteschein, Defi, Defibrillation, Unterricht, Ausbildung Rettungsdienst, Rettungswagen, RTW, Notarzt, First Responder, Erste Hilfe, Ersthelfer, Lehrveranstaltung, Pflichtschulung, Medizinproduktebeauftragter -> Medizinproduktunterweisung @0.7
Vermessen, Ausmessen, Abmessen, Körpergröße, Dienstbekleidung, Neueinkleiden, Einkleiden, Kleidung anprobieren, Kleidung bestellen, Neueinsteiger, Berufsanfänger Feuerwehr, Auszubildende Feuerwehr -> Vermessungstermin Neueinkleidung @0.8
Anzug, Schuhe, Uniformanprobe, Bekleidungsstelle, Einkleidungstermin, Kleidungsgröße, Ausgehuniform -> Vermessungstermin Neueinkleidung @0.7
Gerätekunde, Rettungsgerät, Einweisung Geräte, Feuerwehr Schulung, Feuerwehr Unterweisung, Schulung Medizinprodukte, Medizinproduktschulung -> Medizinproduktunterweisung
Altakten, Entwässerungsunterlagen, Entwässerungsgesuch, Kanaldeckel, Revisionspläne, Revisionsplan, Abwasseranschluss, Pläne einsehen, Hausanschlussleitung -> Planeinsicht Grundstücksentwässerung @0.8
`
