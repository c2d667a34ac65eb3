/** Renting, social housing, tenants and landlords, and moving house. */
export const HOUSING: string = `
Wohnungsamt, Amt für Wohnen, Wohnungsbehörde, Wohnungswesen, Amt für Wohnungswesen, Wohnungsstelle
Wohnung suchen, Wohnungssuche, Wohnung finden, ich suche eine Wohnung, Wohnungsvermittlung, Wohnungsnot, Wohnungssuchende, bezahlbare Wohnung, günstige Wohnung, Wohnraumvermittlung
Wohnung suchen, Wohnungssuche, keine Wohnung, günstige Wohnung, bezahlbarer Wohnraum -> Wohnberechtigungsschein, Sozialwohnung
Wohnberechtigungsschein, WBS, B-Schein, Paragraf-5-Schein, Wohnungsberechtigungsschein, § 5-Schein, Wohnberechtigungsbescheinigung, Wohnschein, Dringlichkeitsschein
Sozialwohnung, geförderte Wohnung, Wohnung vom Amt, Sozialwohnungen, öffentlich geförderte Wohnung, geförderter Wohnraum, Registrierung für eine Sozialwohnung, Stadtwohnung, Gemeindewohnung, Belegrechtswohnung
Wohnungsbaugesellschaft, Wohnungsgenossenschaft, Wohnungsunternehmen, städtische Wohnungsgesellschaft, Baugenossenschaft, Wohnungsbaugenossenschaft
Mietspiegel, ortsübliche Miete, Vergleichsmiete, Mieterhöhung, Mietpreis, ortsübliche Vergleichsmiete, durchschnittliche Miete
Mietpreisbremse, Mietwucher, überhöhte Miete, Mietpreisüberhöhung
Mietberatung, Mieterberatung, Mieterverein, Mieterschutz, Mieterbund, Mieterschutzbund, Mieterschutzverein, Ärger mit dem Vermieter, Mietrecht, Mietstreit, Probleme mit dem Vermieter
Mieter, Mieterin, Mietvertrag, mieten, Miete, Mietverhältnis
Vermieter, Vermieterin, Wohnungsgeber, Hauseigentümer, vermieten, Hausbesitzer
Mietschulden, Mietrückstand, Wohnungssicherung, Mietschuldenübernahme, Wohnraumsicherung, Wohnungsnotfall, drohende Wohnungslosigkeit, Mietrückstände, Fachstelle Wohnungssicherung
Räumung, Zwangsräumung, Räumungsklage, Wohnung gekündigt, Kündigung der Wohnung, Eigenbedarf, rausgeschmissen, Wohnungskündigung -> Wohnungssicherung, Obdachlosigkeit
Zweckentfremdung, Zweckentfremdung von Wohnraum, leerstehende Wohnung, Leerstand, Wohnungsleerstand, Zweckentfremdungsverbot, Wohnraumschutz, Zweckentfremdungsgenehmigung
Ferienwohnung, Airbnb, Ferienwohnung anmelden, Ferienwohnung vermieten, Kurzzeitvermietung, Ferienwohnungen, Gästezimmer, Ferienunterkunft
Airbnb, Ferienwohnung, Kurzzeitvermietung -> Zweckentfremdung, Beherbergungssteuer @0.6
Wohnungsaufsicht, Wohnungsmangel, Schimmel in der Wohnung, Wohnungsmängel, Wohnungspflege, kaputte Heizung, Heizung fällt aus, Missstände in Wohnungen, Schrottimmobilie, Wohnungsmissstände
Schimmel, Feuchtigkeit in der Wohnung, Wasserschaden in der Mietwohnung -> Wohnungsaufsicht, Mietberatung
Erhaltungssatzung, Milieuschutz, soziale Erhaltungssatzung, Erhaltungsgebiet, Milieuschutzgebiet, Erhaltungsgebiete
Umwandlung, Umwandlung in Eigentumswohnungen, Umwandlungsgenehmigung, Mietwohnung in Eigentumswohnung, Aufteilung in Wohnungseigentum
Wohnraumförderung, Wohnungsbauförderung, Eigenheimförderung, Förderung Eigenheim, Baudarlehen, Eigenheimzulage, Wohneigentum, Hausbau fördern, Förderung von Wohneigentum, Baukindergeld, soziale Wohnraumförderung
Fehlbelegungsabgabe, Fehlbeleger, Einkommensbescheinigung, Ausgleichszahlung für Sozialwohnungen
Freistellung, Freistellung von Belegungsbindungen, Belegungsbindung, Mietpreisbindung, Mietbindung
Wohnungstausch, Wohnung tauschen, Tauschwohnung, Wohnungstauschbörse
Umzugshilfe, Umzugskosten, Umzugsbeihilfe, Umzugskostenübernahme, Kaution, Mietkaution, Kautionsdarlehen, Wohnungsbeschaffungskosten
Umzugskosten, Mietkaution, Kaution -> Jobcenter, Sozialhilfe @0.5
Angemessenheit, Kosten der Unterkunft, KdU, angemessene Miete, Unterkunftskosten, Mietobergrenze, Kosten für Unterkunft und Heizung
Studentenwohnung, Studentenwohnheim, Studierendenwohnheim, Wohnheim, Wohnheimplatz, Studentenbude
Nachbar, Nachbarin, Nachbarschaft, Nachbarschaftsstreit, Streit mit Nachbarn, Nachbarstreit, Nachbarrecht
Streit mit Nachbarn, Nachbarschaftsstreit, Beleidigung, Hecke zu hoch, Nachbar nervt -> Schiedsamt, Schlichtung
Schiedsamt, Schiedsstelle, Schiedsmann, Schlichtung, Schiedsperson, Mediation, Schlichter, Friedensrichter, Schiedsfrau, Streitschlichtung
Rauchmelder, Rauchwarnmelder, Feuermelder
Hausverwaltung, Eigentümergemeinschaft, WEG, Wohnungseigentümer, WEG-Verwalter
Kleingarten, Schrebergarten, Kleingartenverein, Gartenparzelle, Gartenlaube, Krautgarten, Pachtgarten, Grabeland, Garten pachten, Kleingärten
Stromspar-Check, Energieberatung, Energie sparen, Energieeinsparung, Klimaberatung, Energieberater, Strom sparen
ausziehen, Auszug, ausgezogen, erste eigene Wohnung -> Ummeldung, Wohnsitz, Sperrmüll @0.4
Wohnung verloren, vor die Tür gesetzt, Rauswurf, raus aus der Wohnung -> Obdachlosigkeit, Wohnungssicherung
`
