/** Offices of the state and the federation that people ask for at the town hall. */
export const OTHER_AUTHORITIES: string = `
Finanzamt, Steuerbehörde, Steueramt des Landes, Fiskus
Arbeitsagentur, Agentur für Arbeit, Arbeitsamt, Bundesagentur für Arbeit, Arbeitsvermittlung, Amt für Arbeit
Rentenversicherung, Deutsche Rentenversicherung, DRV, BfA, LVA, Rentenversicherungsträger
Zoll, Zollamt, Hauptzollamt, Verzollung, Paket vom Zoll, zollfrei, verzollen
Gericht, Amtsgericht, Landgericht, Justiz, Richter, Justizzentrum, Rechtspfleger
Familiengericht, Betreuungsgericht, Vormundschaftsgericht, Nachlassgericht, Insolvenzgericht
Verwaltungsgericht, Sozialgericht, Arbeitsgericht, Finanzgericht, Oberlandesgericht
Staatsanwaltschaft, Staatsanwalt, Strafverfahren, Strafbefehl, Bewährungshilfe, Gefängnis, Justizvollzugsanstalt, JVA
Post, Postamt, Briefmarken, Paket, Nachsendeauftrag, Postfiliale
umgezogen Post, Post nachsenden, Briefe nachsenden -> Nachsendeauftrag
Bank, Sparkasse, Geldautomat, Geld abheben, Bankautomat
Bahnhof, Hauptbahnhof, Zug, Fahrkartenschalter, Deutsche Bahn
Telefon, Handyvertrag, Telefonanbieter, Bundesnetzagentur
Bundeswehr, Wehrdienst, Wehrpflicht, Musterung, Karrierecenter Bundeswehr, Kriegsdienstverweigerung, Soldat, Wehrerfassung, Widerspruch Bundeswehr
Bundesamt für Justiz, Bundeszentralregister, BfJ
Bundesverwaltungsamt, BVA
Bezirksregierung, Regierungspräsidium, Landesregierung, Ministerium, Regierung, Landesverwaltungsamt, Landesdirektion
Bundestag, Bundestagsabgeordnete, Abgeordneter, Landtag, Wahlkreisbüro, Abgeordnete
überörtlicher Träger, Landschaftsverband, Landeswohlfahrtsverband, Kommunalverband, Kommunaler Sozialverband
Berufsgenossenschaft, gesetzliche Unfallversicherung, Unfallkasse, Unfallversicherung
Wohlfahrtsverband, Caritas, Diakonie, AWO, Arbeiterwohlfahrt, VdK, Sozialverband
Studentenwerk, Studierendenwerk, AStA
Schufa, Bonitätsauskunft, Bonität, Schufa-Auskunft
TÜV Süd, Prüfstelle, Technischer Überwachungsverein
`
