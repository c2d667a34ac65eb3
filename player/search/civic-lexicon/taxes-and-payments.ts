/** Municipal taxes and fees, paying, owing, and what the town hall does not tax itself. */
export const TAXES_AND_PAYMENTS: string = `
Steueramt, Stadtsteueramt, Steuerverwaltung, kommunale Steuern, Gemeindesteuern, Kassen- und Steueramt, Steuerabteilung, Stadtsteuern
Stadtkasse, Kasse, Kassenautomat, Gemeindekasse, Zahlstelle, Stadtkämmerei, Kämmerei, Finanzverwaltung, Bezahlautomat, Kreiskasse, Kassenstelle
Grundsteuer, Grundsteuerbescheid, Grundsteuerreform, Steuer für mein Haus, Haussteuer, Grundabgaben, Grundsteuer B, Grundsteuererklärung, Grundabgabenbescheid, Grundbesitzabgaben, Grundsteuer A, Grundsteuer C
Grundsteuererlass, Erlass der Grundsteuer, Grundsteuer erlassen
Eigentümerwechsel Grundsteuer, Haus verkauft, Haus geerbt, Grundstück verkauft -> Grundsteuer, Eigentümerwechsel
Hebesatz, Steuerhebesatz, Hebesätze
Gewerbesteuer, Gewerbesteuerbescheid, Gewerbesteuervorauszahlung, Gewerbesteuererklärung, Gewerbesteuerstelle
Zweitwohnungssteuer, Zweitwohnsitzsteuer, Steuer für Zweitwohnung, Zweitwohnungsteuer, Befreiung Zweitwohnungssteuer
Zweitwohnsitz, Nebenwohnung, Ferienhaus -> Zweitwohnungssteuer @0.6
Vergnügungssteuer, Vergnügungsteuer, Spielautomatensteuer, Spielgerätesteuer, Spielapparatesteuer
Tourismusabgabe, Kurtaxe, Bettensteuer, Beherbergungssteuer, Übernachtungssteuer, Kurabgabe, Citytax, Kurbeitrag, Fremdenverkehrsbeitrag, Gästebeitrag, Übernachtungsteuer, City Tax, Kulturförderabgabe
Getränkesteuer, Schankerlaubnissteuer, Jagdsteuer, Pferdesteuer, Fischereisteuer
Steuerklasse, Lohnsteuer, Steuerklassenwechsel, Lohnsteuerkarte, Lohnsteuerklasse, Steuerklasse ändern, ELStAM, Steuerkarte, Steuerklasse wechseln
Steuererklärung, Einkommensteuer, Einkommensteuererklärung, Elster, Steuerformulare, Steuerbescheid, Lohnsteuerjahresausgleich, Steuern, Steuer, Lohnsteuerhilfe, Steuerformular
Steuererklärung, Steuerklasse, Steuerbescheid, Steuerformulare, Elster -> Finanzamt
Umsatzsteuer, Mehrwertsteuer, Umsatzsteuer-ID, USt-IdNr, Vorsteuer
Grunderwerbsteuer, Grunderwerbssteuer, Erbschaftssteuer, Schenkungssteuer, Erbschaftsteuer
Umsatzsteuer, Grunderwerbsteuer, Erbschaftssteuer -> Finanzamt
Gebühr, Gebühren, Kosten, Preis, was kostet, bezahlen, zahlen, Bezahlung, Gebührenordnung, Verwaltungsgebühr, Gebührenbescheid, wie teuer, Entgelt @0.4
Gebührenbefreiung, gebührenfrei, kostenlos, umsonst, kostenfrei, gratis, unentgeltlich
Kartenzahlung, EC-Karte, bar bezahlen, Girocard, Kreditkarte, Bargeld, Bankverbindung, Überweisung, IBAN, Kontonummer
SEPA-Lastschriftmandat, Lastschrift, Einzugsermächtigung, abbuchen, Lastschriftmandat, Abbuchung, SEPA-Mandat, Bankeinzug, Abbuchungsermächtigung
Stundung, Ratenzahlung, in Raten zahlen, Raten, später zahlen, Zahlungsaufschub, Zahlungserleichterung, Ratenvereinbarung, abstottern, Aufschub
Erlass, Schulden erlassen, Erlass von Forderungen, Niederschlagung, Aussetzung der Vollziehung
Mahnung, Mahnbescheid, Mahngebühr, Zahlungserinnerung, nicht bezahlt, Säumniszuschlag, Mahnschreiben, Rechnung nicht bezahlt, Mahnverfahren, gemahnt
Vollstreckung, Pfändung, Gerichtsvollzieher, gepfändet, Kontopfändung, Vollstreckungsbeamter, Vollziehungsbeamter, Zwangsvollstreckung, Lohnpfändung, Vollstreckungsstelle, Pfändungsverfügung, Vollstreckungsankündigung, Pfändungs- und Einziehungsverfügung
Rückerstattung, Erstattung, Geld zurück, zu viel bezahlt, Rückzahlung, Guthaben, Überzahlung
Spendenbescheinigung, Spendenquittung, Spende, spenden, Zuwendungsbestätigung
Bescheid, Steuerbescheid, Brief von der Stadt, Brief vom Amt, Post vom Amt, Schreiben von der Stadt @0.3
Kassenzeichen, Buchungszeichen, Aktenzeichen, Vertragsgegenstand, Verwendungszweck
Haushaltsplan, städtischer Haushalt, Bürgerhaushalt, Etat, Haushaltssatzung, Finanzen der Stadt
Quittung, Zahlungsbeleg, Zahlungsbestätigung, Beleg
`
