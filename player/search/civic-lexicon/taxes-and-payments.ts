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
Spendenbescheinigung, Spendenquittung, Spende, spenden, Zuwendungsbestätigung, Spenden
Bescheid, Steuerbescheid, Brief von der Stadt, Brief vom Amt, Post vom Amt, Schreiben von der Stadt @0.3
Kassenzeichen, Buchungszeichen, Aktenzeichen, Vertragsgegenstand, Verwendungszweck
Haushalt, Haushaltsplan, städtischer Haushalt, Bürgerhaushalt, Etat, Haushaltssatzung, Finanzen der Stadt
Quittung, Zahlungsbeleg, Zahlungsbestätigung, Beleg
`
cat > public-life.ts <<'E'
/** Elections, councils, rules, complaints, archives, libraries, culture, sports, volunteering. */
export const PUBLIC_LIFE: string = `
# Wahlen
Wahlamt, Wahlbüro, Wahlbehörde, Wahlleitung, Wahlorganisation, Wahlleiter
Wahl, wählen, Wahlen, Bundestagswahl, Landtagswahl, Kommunalwahl, Europawahl, Bürgermeisterwahl, Abstimmung, Wahltag, Wahlrecht, Stimme abgeben, Stadtratswahl, Gemeinderatswahl, Wahlsonntag, wählen gehen
Briefwahl, Briefwahlunterlagen, Wahlschein, per Brief wählen, Briefwahlantrag, Wahlunterlagen, Briefwahl beantragen, Wahlscheinantrag, per Post wählen, Briefwahlschein
Wahlbenachrichtigung, Wahlbenachrichtigungskarte, keine Wahlbenachrichtigung bekommen, Wahlkarte, Wahlschreiben
Wählerverzeichnis, Eintragung ins Wählerverzeichnis, Auslandsdeutsche, Wahl aus dem Ausland, Einsicht in das Wählerverzeichnis, Auslandsdeutsche wählen, EU-Bürger wählen
Wahllokal, Wahlraum, wo wähle ich, Stimmbezirk, Wahlbezirk, Wahlkreis, Wahllokale, wo kann ich wählen
Wahlhelfer, Wahlhelferin, Wahlvorstand, bei der Wahl helfen, Erfrischungsgeld, Wahlhelfer werden, Wahlvorsteher, Wahlhelferinnen
Wahlergebnis, Wahlergebnisse, Wahlstatistik, Hochrechnung, wer hat gewonnen
Wählbarkeitsbescheinigung, Wahlvorschlag, Unterstützungsunterschrift, Kandidat, kandidieren, Wahlrechtsbescheinigung, Wählbarkeit, Kandidatur
Volksbegehren, Volksentscheid, Bürgerbegehren, Bürgerentscheid, Unterschriftenliste, direkte Demokratie, Volksabstimmung, Referendum
Petition, Bürgerantrag, Eingabe, Bürgeranregung, Bürgeranliegen, Einwohnerantrag
Schöffe, Schöffin, Schöffenwahl, ehrenamtlicher Richter, Schöffen, Schöffenamt, Jugendschöffe
Bürgerbeteiligung, mitmachen, mitreden, Bürgerversammlung, Mitwirkung, Einwohnerversammlung, Bürgerforum, Bürgersprechstunde, Sprechstunde des Bürgermeisters, Beteiligung, Öffentlichkeitsbeteiligung

# Politik und Verwaltung
Stadtrat, Gemeinderat, Stadtratssitzung, Ratssitzung, Stadtverordnete, Ratsinformationssystem, Gemeindevertretung, Stadträte, Sitzung, Fraktion, Ausschuss, Kreistag, Ratsinformation, Sitzungsdienst, Gremien, Stadtverordnetenversammlung
Bezirksausschuss, Ortsbeirat, Ortschaftsrat, Bezirksvertretung, Ortsvorsteher, Stadtbezirk, Stadtteil, Ortsrat, Bezirksrathaus, Stadtviertel, Bezirksamt, Ortsteil
Satzung, Ortsrecht, Stadtrecht, Verordnung, Satzungen, Verordnungen, Gemeindesatzung
Amtsblatt, Bekanntmachung, amtliche Bekanntmachung, Aushang, öffentliche Bekanntmachung, Gemeindeblatt, öffentliche Zustellung, Mitteilungsblatt, Anschlag
Pressestelle, Presse, Journalisten, Öffentlichkeitsarbeit, Presseamt, Pressemitteilung, Medien, Journalist, Presse- und Informationsamt
Beschwerde, sich beschweren, Lob und Kritik, Anregung, Reklamation, Beschwerdestelle, Kritik, Beschwerdemanagement, Bürgerbeauftragter, Ideen- und Beschwerdemanagement, unzufrieden, Dienstaufsichtsbeschwerde, Ombudsstelle, Lob, meckern
Mängelmelder, Schaden melden, Mangel melden, etwas ist kaputt, Schadensmeldung, Mängelmeldung, Anliegenmanagement, Schadensmelder, kaputt
Schadenersatz, Schadensersatz, Haftung, Amtshaftung, Schadensregulierung, Auto durch Schlagloch beschädigt, Haftpflichtschaden, Schadensfall
Widerspruch, Widerspruch einlegen, Bescheid anfechten, Klage, mit Bescheid nicht einverstanden, Rechtsbehelf, Widerspruchsverfahren, Widerspruchsstelle, Einwand
Rechtsamt, Rechtsabteilung, Justiziariat, Rechtsangelegenheiten
Datenschutz, Datenschutzbeauftragter, DSGVO, Datenschutzauskunft, Daten löschen, Datenschutzbeauftragte, personenbezogene Daten, Auskunft nach DSGVO
Informationsfreiheit, Informationszugang, IFG, Transparenz, Informationsfreiheitsgesetz, Auskunft über Akten, Informationsfreiheitssatzung
Korruption, Antikorruption, Hinweisgeber, Whistleblower, Meldestelle, Bestechung, Antikorruptionsstelle, Hinweisgeberschutz
Statistik, Einwohnerzahl, Statistikamt, Zahlen und Daten, Zensus, Volkszählung, Mikrozensus, Statistikstelle, Einwohner, statistisches Amt, Bevölkerung, Bevölkerungszahl, Stadtforschung, Open Data
Partnerstadt, Städtepartnerschaft, Partnerstädte, Internationales, Europabüro, Europa
Ehrenbürger, Bundesverdienstkreuz, Orden, Verdienstorden, Auszeichnung, Bürgermedaille, Ehrungen, Ordensverleihung, Lebensretter, Ehrenamtspreis
Ehrenamt, freiwillig helfen, ehrenamtlich, Ehrenamtskarte, bürgerschaftliches Engagement, Freiwilligenagentur, Engagement, Ehrenamtliche, Freiwilligenarbeit, Freiwilligenzentrum, helfen wollen, Ehrenamtsbörse
Wappen, Stadtwappen, Wappen verwenden, Logo der Stadt, Stadtflagge, Fahne, Beflaggung, Hoheitszeichen
Fanshop, Souvenirs, Tourist-Information, Touristinfo, Tourismus, Stadtführung, Sehenswürdigkeiten, Touristeninformation, Fremdenverkehrsamt, Tourist, Rathausführung, Touristen, Verkehrsverein, Stadtrundgang
WLAN, freies WLAN, Internet, Wifi, Hotspot, kostenloses WLAN, Internetzugang
Breitband, Glasfaser, Breitbandausbau, schnelles Internet, Internetanschluss, DSL, Glasfaserausbau, Gigabit
IT-Amt, Digitalisierung, EDV, Informationstechnik, E-Government, Smart City
Poststelle, Posteingang, Briefkasten, Fristenbriefkasten, Post abgeben, Hausbriefkasten, Unterlagen abgeben, Dokumente abgeben
Hausmeister, Hausverwaltung Rathaus, Gebäudemanagement, Hochbauamt, Gebäudewirtschaft, Hochbau
Personalrat, Betriebsrat, Personalvertretung
Rechnungsprüfung, Rechnungsprüfungsamt, Revision, Revisionsamt
Hauptamt, Zentrale Dienste, Organisation, Organisationsamt
Öffnungszeiten, wann offen, wann geöffnet, Sprechzeiten, Servicezeiten, Öffnungszeit, Sprechstunde, Geschäftszeiten @0.5
Information, Auskunft, Infotheke, Info, Infopoint, Empfang, Rezeption, Pforte, Pförtner, Wegweiser, Infostelle, Auskunftsstelle @0.6
Wickelraum, Wickeltisch, Stillraum, Baby wickeln, Stillzimmer
Sitzungssaal, Besprechungsraum, Saal, Ratssaal, Sitzungszimmer, Konferenzraum, Festsaal
Kantine, Cafeteria, Ratskeller, Rathauskantine
Fotokopierer, kopieren, Kopierer, Kopie, drucken, Ausdruck, scannen, Selbstbedienungsterminal, Terminal

# Kultur, Archiv, Bücherei, Sport
Archiv, Stadtarchiv, alte Akten, Kreisarchiv, Archivgut, historische Unterlagen, Stadtgeschichte, Chronik, Gemeindearchiv, Archivbenutzung, Archivrecherche
alte Urkunde, alte Meldekarte, historische Dokumente, alte Fotos der Stadt, Geburt der Großeltern -> Stadtarchiv, Ahnenforschung
Bücherei, Bibliothek, Stadtbücherei, Stadtbibliothek, Leihbücherei, Büchereiausweis, Bibliotheksausweis, Bücher ausleihen, Buch zurückgeben, Leserausweis, Bücherbus, Buch ausleihen, Bücher, Büchereikarte
Kultur, Kulturamt, Kulturförderung, Kulturreferat, Kulturbüro, Künstler, Kulturzuschuss, Künstlerförderung, Kunst, Künstlerin, Kulturprojekte, Kulturveranstaltungen
Museum, Stadtmuseum, Ausstellung, Heimatmuseum, Galerie, Museen, Kunsthalle
Theater, Oper, Konzertkarten, Schauspiel, Stadttheater, Theaterkarten, Orchester, Kino
Atelier, Atelierförderung, Proberaum, Bandproberaum, Ateliers
Kunst am Bau, Kunst im öffentlichen Raum, Skulptur
Raumvergabe, Raum mieten, Halle mieten, Saal mieten, Bürgerhaus, Gemeindehaus, Stadthalle, Dorfgemeinschaftshaus, Raumvermietung, Mehrzweckhalle, Bürgerhaus mieten, Räume mieten, Bürgersaal, Räume anmieten, Raum für Feier
Sportamt, Sport, Sportförderung, Sportverein, Sportvereine, Sportabzeichen, Sportbüro, Sportlerehrung, Sportangebote
Sporthalle, Turnhalle, Sportplatz, Sportanlage, Hallenbelegung, Hallenzeiten, Fußballplatz, Sportstätte, Sportstätten, Stadion, Sportstättenvergabe, Sportanlagen, Kunstrasenplatz, Tennisplatz, Hallenvergabe
Schwimmbad, Freibad, Hallenbad, Bad, Bäder, schwimmen, Schwimmen gehen, Badeanstalt, Schwimmkurs, Strandbad, Schwimmhalle, Sauna, Bäderbetriebe, Seepferdchen
Eisbahn, Eisstadion, Eislaufen, Eishalle, Schlittschuhlaufen
Wandern, Wanderweg, Waldweg, Lehrpfad, Trimmpfad
Ratsbücher, Ortschronik, Heimatpflege, Heimatpfleger, Brauchtum, Brauchtumspflege, Trachten
Kirche, Kirchengemeinde, Pfarramt, Pfarrer, Moschee, Synagoge, Pfarrei, Gemeindebüro
Taufe, taufen, Taufschein, kirchliche Trauung, Firmung, Kommunion -> Pfarramt, Kirchengemeinde
`
cat > other-authorities.ts <<'E'
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
Kraftfahrt-Bundesamt, KBA, Fahreignungsregister
Bundesamt für Justiz, Bundeszentralregister, BfJ
Bundesverwaltungsamt, BVA
Bezirksregierung, Regierungspräsidium, Landesregierung, Ministerium, Regierung, Landesverwaltungsamt, Landesdirektion
Bundestag, Bundestagsabgeordnete, Abgeordneter, Landtag, Wahlkreisbüro, Abgeordnete
Bezirk, überörtlicher Träger, Landschaftsverband, Landeswohlfahrtsverband, Kommunalverband, Kommunaler Sozialverband
Berufsgenossenschaft, gesetzliche Unfallversicherung, Unfallkasse, Unfallversicherung
Wohlfahrtsverband, Caritas, Diakonie, AWO, Arbeiterwohlfahrt, VdK, Sozialverband
Studentenwerk, Studierendenwerk, AStA
Schufa, Bonitätsauskunft, Bonität, Schufa-Auskunft
TÜV Süd, Prüfstelle, Technischer Überwachungsverein
`
cat > people-and-actions.ts <<'E'
/** Words for doing: each a family of one act, and weak, since every field applies, changes and pays. */
export const PEOPLE_AND_ACTIONS: string = `
beantragen, Antrag, Beantragung, Antragstellung, Antrag stellen, Anträge, Antragsformular @0.3
bestellen, Bestellung, anfordern, Anforderung, Nachbestellung @0.3
holen, kriegen, bekommen, erhalten, besorgen, Erteilung, Ausstellung, ausstellen, ausstellen lassen @0.2
ändern, Änderung, geändert, korrigieren, Korrektur, aktualisieren, Berichtigung, berichtigen @0.3
umschreiben, Umschreibung, umgeschrieben, übertragen, Übertragung @0.3
wechseln, Wechsel, tauschen, umtauschen, Umtausch, austauschen @0.3
verlängern, Verlängerung, verlängert, erneuern, Erneuerung, abgelaufen, ungültig, läuft ab, Ablauf @0.4
kündigen, beenden, Beendigung, aufheben, Aufhebung, aufhören, austreten, Austritt @0.3
abmelden, Abmeldung, abgemeldet @0.4
anmelden, Anmeldung, angemeldet, Registrierung, registrieren, eintragen, Eintragung, sich eintragen @0.4
anzeigen, Anzeige, melden, Meldung, Mitteilung, mitteilen, gemeldet @0.3
Verlust, verloren, verlieren, verlegt, abhandengekommen, verschwunden, Verlustanzeige, Verlustmeldung @0.5
Ersatz, Ersatzausstellung, Zweitschrift, Neuausstellung, Zweitausfertigung, Ersatzdokument, Duplikat @0.5
Diebstahl, gestohlen, geklaut, gestohlen worden, entwendet, Diebstahlsanzeige @0.5
kaputt, beschädigt, defekt, zerstört, unleserlich, zerrissen @0.4
Genehmigung, genehmigen, genehmigt, Erlaubnis, Bewilligung, erlaubt, darf ich, Gestattung, Zulassung @0.2
Befreiung, befreien, befreit, Ausnahme, Freistellung @0.3
Bescheinigung, Nachweis, Bestätigung, Beleg, Attest, bescheinigen @0.2
Formular, Formulare, Vordruck, Vordrucke, Formblatt, Merkblatt, Antragsformulare, Unterlagen, Formularservice @0.4
Beratung, beraten, Hilfe, Beratungsstelle, Beratungsgespräch, Unterstützung, Information, Infos @0.2
Auskunft, Einsicht, Einsichtnahme, einsehen, nachschauen, Auszug @0.3
sperren, Sperrung, gesperrt, blockieren @0.3
reservieren, Reservierung, vormerken, vorbestellen @0.4
mieten, Vermietung, leihen, ausleihen, Verleih, Ausleihe, Anmietung @0.4
prüfen, Prüfung, kontrollieren, Kontrolle, Überprüfung, Untersuchung @0.2
anerkennen, Anerkennung, anerkannt, Gleichwertigkeit @0.3
eilig, dringend, Notfall, sofort, schnell, Express, Eilt @0.4
`
cat > civic-lexicon.ts <<'E'
import { BUILDING_AND_LAND } from './building-and-land.ts'
import { CHILDREN_AND_SCHOOL } from './children-and-school.ts'
import { DRIVING_LICENCES } from './driving-licences.ts'
import { ENVIRONMENT_AND_WASTE } from './environment-and-waste.ts'
import { FAMILY_AND_CIVIL_STATUS } from './family-and-civil-status.ts'
import { HEALTH_AND_ANIMALS } from './health-and-animals.ts'
import { HOUSING } from './housing.ts'
import { IDENTITY_AND_REGISTRATION } from './identity-and-registration.ts'
import { OTHER_AUTHORITIES } from './other-authorities.ts'
import { PEOPLE_AND_ACTIONS } from './people-and-actions.ts'
import { PUBLIC_LIFE } from './public-life.ts'
import { PUBLIC_ORDER } from './public-order.ts'
import { type CivicLexicon, readLexicon } from './read-lexicon.ts'
import { RESIDENCE_AND_CITIZENSHIP } from './residence-and-citizenship.ts'
import { ROADS_AND_PARKING } from './roads-and-parking.ts'
import { SOCIAL_BENEFITS } from './social-benefits.ts'
import { TAXES_AND_PAYMENTS } from './taxes-and-payments.ts'
import { TRADE_AND_WORK } from './trade-and-work.ts'
import { VEHICLES } from './vehicles.ts'
import { VISITORS_WORDS } from './visitors-words.ts'

/**
 * Words that citizens say, beside the words that offices use: it lets a search find a service by words that its editor
 * never wrote. It knows German public administration in general, and no one city.
 *
 * Anybody may add a line who has seen somebody search in vain. Put it into the file of its field, as `readLexicon`
 * explains. A group is for words that may stand for each other; where one only leads to the other, write a hint. Keep
 * lines tight, since a wrong link costs as much as a missing one: a broad word such as `Antrag` must not join fields,
 * and stands only in `people-and-actions.ts`, with a low weight. Never write a line from the entries of a directory
 * that the search is measured with, nor names of one city's offices, which belong into that city's own directory.
 */
export const CIVIC_LEXICON: CivicLexicon = readLexicon([
  IDENTITY_AND_REGISTRATION,
  VEHICLES,
  DRIVING_LICENCES,
  ROADS_AND_PARKING,
  FAMILY_AND_CIVIL_STATUS,
  RESIDENCE_AND_CITIZENSHIP,
  SOCIAL_BENEFITS,
  HOUSING,
  CHILDREN_AND_SCHOOL,
  TRADE_AND_WORK,
  BUILDING_AND_LAND,
  ENVIRONMENT_AND_WASTE,
  HEALTH_AND_ANIMALS,
  PUBLIC_ORDER,
  TAXES_AND_PAYMENTS,
  PUBLIC_LIFE,
  OTHER_AUTHORITIES,
  PEOPLE_AND_ACTIONS,
  VISITORS_WORDS,
])
