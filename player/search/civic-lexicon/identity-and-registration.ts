/** Identity cards, passports, where somebody is registered, and what the register tells. */
export const IDENTITY_AND_REGISTRATION: string = `
# Ausweise
Personalausweis, Perso, Ausweis, ID-Karte, Identitätskarte, Identitätsausweis, Personalausweiskarte, nPA
vorläufiger Personalausweis, vorläufiger Ausweis, Ersatzausweis, Notausweis, Übergangsausweis
Reisepass, Pass, Reisepaß, Paß, ePass, elektronischer Reisepass, Europapass, roter Pass, Reisedokument
vorläufiger Reisepass, Notpass, grüner Pass, Ersatzpass
Expresspass, Express-Reisepass, Expressverfahren, Eilpass, Blitzpass, Reisepass im Expressverfahren
Kinderreisepass, Kinderpass, Kinderausweis, Pass für Kinder, Ausweis für Kinder, Babypass
Zweitpass, zweiter Reisepass, weiterer Reisepass, Zusatzpass
eID-Karte, eID, Unionsbürgerkarte, Karte für Unionsbürger
Online-Ausweis, Online-Ausweisfunktion, eID-Funktion, Ausweisfunktion, elektronischer Identitätsnachweis, AusweisApp, Onlineausweisfunktion
PIN, PIN-Brief, Ausweis-PIN, Transport-PIN, PIN zurücksetzen, PIN vergessen, Geheimnummer
Sperrkennwort, Ausweis sperren, Sperrhotline, sperren lassen
Entsperren, Entsperrung, Sperrung aufheben
Passfoto, Passbild, Lichtbild, biometrisches Foto, biometrisches Passbild, Ausweisfoto, Fotoautomat, Foto für den Ausweis
Fingerabdruck, Fingerabdrücke, biometrische Daten
Ausweispflicht, Passpflicht
Befreiung von der Ausweispflicht, Ausweispflicht befreien
Abholung, Aushändigung, Abholstation @0.6
Ausgabe, Aushändigung -> Abholung @0.6
Abholvollmacht, Vollmacht zur Abholung, Bevollmächtigung zur Abholung
Einverständniserklärung, Zustimmungserklärung, Einwilligung der Eltern, Zustimmung der Sorgeberechtigten, Unterschrift der Eltern
Passersatz, Passersatzpapier, Rückkehrausweis
Seriennummer, Ausweisnummer, Passnummer
Identität, Identitätsfeststellung, Identitätsnachweis, Identifizierung
Perso verloren, Perso weg, Ausweis geklaut, Ausweis verloren -> Verlust Personalausweis, Verlustanzeige
Pass verloren, Pass geklaut, Pass weg -> Verlust Reisepass, Verlustanzeige
geklaut, gestohlen, gestohlen worden, verloren, ist weg, weggekommen, Diebstahl, abhanden -> Verlust, Verlustanzeige, Ersatz @0.6
Ausweis gefunden, Perso wiedergefunden, wieder aufgetaucht, Pass wiedergefunden -> Wiederauffinden, Verlust
Wiederauffinden, Wiederauffindung, Wiederfinden
Urlaub, verreisen, Auslandsreise, Flugreise, USA-Reise, Reise ins Ausland -> Reisepass @0.6
Papiere, Ausweispapiere, Ausweisdokumente, Ausweisdokument, Personaldokumente -> Personalausweis, Reisepass @0.5
Ausweis abgelaufen, Perso abgelaufen, neuer Perso, Ausweis ungültig, neuer Ausweis -> Personalausweis
Pass abgelaufen, neuer Pass, Pass ungültig, Pass verlängern -> Reisepass
Größe ändern, Augenfarbe ändern, Ordensname, Künstlername -> Personalausweis, Reisepass @0.5
Künstlername, Ordensname, Pseudonym, Rufname im Ausweis
Doktortitel, Doktorgrad, Titel eintragen, Dr.-Titel, Promotion eintragen
Adresse im Ausweis ändern, Adressaufkleber, Adressänderung im Ausweis, Anschrift im Personalausweis ändern
Wohnort im Pass ändern, Wohnortänderung, Änderung des Wohnortes

# Meldewesen
Wohnsitz anmelden, Wohnsitzanmeldung, Anmeldung eines Wohnsitzes, Wohnung anmelden, polizeilich anmelden, polizeiliche Anmeldung, neu zugezogen, Zuzug
Ummeldung, ummelden, Wohnsitz ummelden, Wohnung ummelden, Wohnsitzummeldung
Umzug, umziehen, umgezogen, neue Adresse, neue Wohnung, neue Anschrift -> Wohnsitz ummelden, Wohnsitzummeldung, Wohnsitzanmeldung, Wohnsitz anmelden
Umzug, umziehen, umgezogen, zugezogen, hergezogen, ich bin hergezogen, neu in der Stadt, einziehen, Einzug, eingezogen -> Anmeldung, Ummeldung, Wohnsitz @0.6
Anmeldung, anmelden -> Wohnsitz anmelden @0.3
Abmeldung, abmelden -> Wohnsitz abmelden @0.3
Wohnsitz abmelden, Wohnsitzabmeldung, Abmeldung eines Wohnsitzes, Wegzug, Wegzug ins Ausland, Abmeldung ins Ausland
auswandern, Auswanderung, ausgewandert, ins Ausland ziehen, wegziehen, weggezogen, Deutschland verlassen -> Abmeldung, Wohnsitz
Wohnsitz, Hauptwohnsitz, Hauptwohnung, Erstwohnsitz, alleinige Wohnung, Wohnung
Zweitwohnsitz, Nebenwohnsitz, Nebenwohnung, Zweitwohnung, zweiter Wohnsitz, weiterer Wohnsitz
Wechsel der Hauptwohnung, Statuswechsel, Hauptwohnung ändern, Nebenwohnung wird Hauptwohnung, Wohnungsstatus
Meldebescheinigung, Meldebestätigung, Wohnsitzbescheinigung, Anmeldebestätigung, Wohnsitznachweis, Wohnsitzbestätigung, Meldenachweis, Bestätigung der Adresse
Aufenthaltsbescheinigung, erweiterte Meldebescheinigung, Meldebescheinigung für die Eheschließung
Haushaltsbescheinigung, Haushaltsmeldebescheinigung, Familienbescheinigung, Familienstandsbescheinigung
Melderegister, Einwohnermelderegister, Melderegisterauskunft, Melderegisterauszug, Einwohnermeldeauskunft, EMA-Auskunft, Adressauskunft, Meldeauskunft
Person suchen, Adresse herausfinden, Adresse von jemandem, verschollener Freund -> Melderegisterauskunft
erweiterte Melderegisterauskunft, Archivauskunft, Auskunft aus dem Melderegister
Selbstauskunft, Auskunft über eigene Daten, meine gespeicherten Daten, Datenauskunft
Auskunftssperre, Adresssperre, Meldesperre, Auskunft sperren, Adresse geheim halten, Sperrvermerk
Stalking, Stalker, bedroht, Bedrohung, Verfolgung -> Auskunftssperre
Übermittlungssperre, Datenweitergabe widersprechen, Widerspruch gegen Datenübermittlung, Datenübermittlung, Weitergabe meiner Daten
Wohnungsgeberbestätigung, Wohnungsgeberbescheinigung, Vermieterbescheinigung, Vermieterbestätigung, Einzugsbestätigung, Bestätigung des Vermieters, Bescheinigung vom Vermieter
Einwohnermeldeamt, Meldeamt, Meldebehörde, Einwohneramt, Meldestelle, Bürgeramt, Bürgerbüro, Bürgerservice, Bürgerdienste, Kundenzentrum, Ortsamt
Bürgermeister, Oberbürgermeister, Oberbürgermeisterin, Bürgermeisterin, OB, Stadtoberhaupt, Rathauschef
Landratsamt, Kreisverwaltung, Landrat, Kreishaus, Kreis
Rathaus, Stadtverwaltung, Gemeindeverwaltung, Gemeindeamt, Stadtamt
Lebensbescheinigung, Lebensnachweis, Lebendbescheinigung, Bescheinigung dass ich lebe
Rente aus dem Ausland, ausländische Rente, Auslandsrente -> Lebensbescheinigung
Untervermietung, untervermieten, Untermieter, Mitbewohner, WG, Wohngemeinschaft -> Anmeldung, Wohnungsgeberbestätigung @0.4
WG-Zimmer, Studentenwohnheim -> Anmeldung, Wohnsitz @0.4
Binnenschiffer, Seeleute, Matrose, Schiff als Wohnung
ohne festen Wohnsitz, kein fester Wohnsitz, OFW -> Obdachlosigkeit, Wohnsitz
Religion ändern, Konfession, Religionszugehörigkeit, Konfession ändern
Kirchenaustritt, aus der Kirche austreten, Austritt aus der Kirche, Kirche verlassen, Kirche kündigen
Kirchensteuer, Kirchensteuer sparen, keine Kirchensteuer mehr -> Kirchenaustritt
Kircheneintritt, in die Kirche eintreten, Wiedereintritt
Steuer-ID, Steueridentifikationsnummer, steuerliche Identifikationsnummer, IdNr, Steuer-Identifikationsnummer, TIN, Identifikationsnummer
Steuernummer -> Steuer-ID, Finanzamt
Terminvereinbarung, Termin, Termin buchen, Termin machen, Online-Termin, Terminbuchung, Termin vereinbaren, Termin absagen
Wartenummer, Nummer ziehen, Ticket ziehen, Wartemarke, Aufruf, Wartezeit
Bürgertelefon, 115, Behördennummer, Hotline, Telefonzentrale, Service-Telefon, Behördenruf
Serviceportal, Onlinedienste, Bürgerportal, online erledigen, Online-Service, digitales Rathaus
BundID, Servicekonto, Bürgerkonto, Nutzerkonto Bund, BayernID, Nutzerkonto
De-Mail, qualifizierte elektronische Signatur, elektronische Signatur, elektronische Kommunikation

# Beglaubigung und Führungszeugnis
Beglaubigung, beglaubigen, beglaubigt, Beglaubigungsstelle, Beglaubigungsvermerk, Siegelung
Unterschriftsbeglaubigung, Unterschrift beglaubigen, beglaubigte Unterschrift, Beglaubigung einer Unterschrift
Zeugnis, Zeugnisse, Schulzeugnis, Abizeugnis, Diplom, Zeugniskopie -> Beglaubigung @0.5
Apostille, Haager Apostille, Überbeglaubigung, Vorbeglaubigung, Beglaubigung fürs Ausland, Urkunde fürs Ausland
Legalisation, Legalisierung, Urkunde legalisieren, Legalisation von Urkunden
Endbeglaubigung, Zwischenbeglaubigung
Übersetzung, übersetzen, Übersetzer, beglaubigte Übersetzung, vereidigter Übersetzer, vereidigter Dolmetscher, Dolmetscher, Sprachmittler
Führungszeugnis, polizeiliches Führungszeugnis, Leumundszeugnis, Strafregisterauszug, Auszug aus dem Bundeszentralregister, Bundeszentralregister, behördliches Führungszeugnis, Unbescholtenheitszeugnis
erweitertes Führungszeugnis, Führungszeugnis für Ehrenamt, Führungszeugnis für Arbeit mit Kindern
europäisches Führungszeugnis, EU-Führungszeugnis
Vorstrafe, vorbestraft, Vorstrafen, Vorstrafenregister, Strafregister -> Führungszeugnis
neuer Job, neuer Arbeitgeber, Bewerbung, Ehrenamt mit Kindern, Trainer im Verein -> Führungszeugnis @0.4
`
