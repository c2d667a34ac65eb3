/** Vehicles and their papers, plates and stickers. */
export const VEHICLES: string = `
Auto, Kfz, Kraftfahrzeug, Fahrzeug, Pkw, Wagen, Karre, Personenkraftwagen, Automobil
Kfz-Zulassungsstelle, Zulassungsstelle, Zulassungsbehörde, Kfz-Stelle, Straßenverkehrsamt, Kfz-Zulassung, Fahrzeugzulassung, Verkehrsamt, Zulassung
Zulassung, zulassen, Fahrzeug zulassen, Auto anmelden, Anmeldung eines Fahrzeugs, Kfz anmelden, Auto zulassen, Zulassung eines Fahrzeugs, Kraftfahrzeug anmelden, Wagen anmelden
Neuzulassung, Erstzulassung, EZ, Zulassung eines Neufahrzeugs, Neuwagen anmelden, Neufahrzeug, Neuwagen
Wiederzulassung, Fahrzeug wieder anmelden, Wiederzulassung eines Fahrzeugs, wieder zulassen, stillgelegtes Auto anmelden
Außerbetriebsetzung, Auto abmelden, Fahrzeug abmelden, Kfz abmelden, Stilllegung, stilllegen, Fahrzeugabmeldung, Abmeldung eines Fahrzeugs, außer Betrieb setzen
Fahrzeugumschreibung, Halterwechsel, Auto umschreiben, Auto ummelden, Kfz ummelden, Fahrzeug ummelden, Umschreibung eines Fahrzeugs, Besitzumschreibung, Eigentümerwechsel
Auto gekauft, Gebrauchtwagen, gebrauchtes Auto, Auto geerbt, Auto kaufen, neues Auto -> Umschreibung Fahrzeug, Halterwechsel, Fahrzeugumschreibung
Auto verkauft, Auto verkaufen, Verkauf des Autos, Veräußerungsanzeige, Verkaufsmeldung -> Fahrzeug abmelden, Außerbetriebsetzung, Veräußerungsanzeige, Halterwechsel
Veräußerungsanzeige, Fahrzeugverkauf melden, Verkauf anzeigen, Veräußerung eines Fahrzeugs, Verkaufsanzeige
Verschrottung, verschrotten, Auto verschrotten, Verwertungsnachweis, Altauto, Autowrack -> Außerbetriebsetzung
Altauto, Schrottauto, Autowrack, Schrottfahrzeug, herrenloses Fahrzeug, Auto ohne Kennzeichen, abgestelltes Fahrzeug
Fahrzeugschein, Zulassungsbescheinigung Teil I, Kfz-Schein, ZB I, ZB1, ZBI, Zulassungsbescheinigung Teil 1, Wagenpapiere
Fahrzeugbrief, Zulassungsbescheinigung Teil II, Kfz-Brief, ZB II, ZB2, ZBII, Zulassungsbescheinigung Teil 2, Autobrief
Fahrzeugpapiere, Kfz-Papiere, Autopapiere, Zulassungsbescheinigung, Fahrzeugdokumente
Fahrzeugschein verloren, Fahrzeugschein weg, Autopapiere verloren, Fahrzeugpapiere verloren -> Verlust Zulassungsbescheinigung Teil I
Fahrzeugbrief verloren, Fahrzeugbrief weg, Fahrzeugbrief Verlust, Brief verloren -> Verlust Zulassungsbescheinigung Teil II, Aufbietung
Aufbietung, Aufgebot des Fahrzeugbriefs, eidesstattliche Versicherung, Versicherung an Eides statt, eidesstattliche Erklärung
Fahrzeughalter, Halter, Halterdaten, Halterauskunft, Halterermittlung, Registerauskunft über Fahrzeuge
Adresse im Fahrzeugschein ändern, Adressänderung im Fahrzeugschein, Anschriftenänderung Fahrzeugpapiere, Namensänderung Fahrzeugpapiere, Änderung der Fahrzeugpapiere, Anschrift in Fahrzeugpapieren
umgezogen mit Auto, Auto nach Umzug -> Änderung Adresse Fahrzeugpapieren, Fahrzeug ummelden
Kennzeichen, Autokennzeichen, Kfz-Kennzeichen, Nummernschild, Autonummer, Autoschild, Nummerntafel, amtliches Kennzeichen, Kennzeichenschild, Nummernschilder
Nummernschild, Autoschild, Schilder prägen, Schilderdienst -> Kennzeichen, Zulassung
Wunschkennzeichen, Wunschkennzeichen reservieren, Kennzeichenreservierung, Kennzeichen reservieren, Wunschnummer, eigenes Kennzeichen
Kennzeichenmitnahme, Kennzeichen behalten, Kennzeichen mitnehmen, altes Kennzeichen behalten, Kennzeichenübernahme
Kennzeichen gestohlen, Nummernschild geklaut, Kennzeichen verloren, Kennzeichendiebstahl, Kennzeichen ersetzen, Ersatzkennzeichen, Verlust des Kennzeichens
Saisonkennzeichen, Saisonzulassung, Sommerkennzeichen, nur im Sommer fahren
Kurzzeitkennzeichen, Fünftageskennzeichen, Überführungskennzeichen, gelbes Kennzeichen, 5-Tages-Kennzeichen, Tageskennzeichen, Überführung
Ausfuhrkennzeichen, Exportkennzeichen, Zollkennzeichen, Zollnummer, Auto exportieren, Fahrzeug exportieren, Auto ins Ausland bringen
Fahrzeugimport, Auto importieren, Auto aus dem Ausland, EU-Fahrzeug, Importfahrzeug, Fahrzeug aus dem Ausland, Auto einführen
Oldtimerkennzeichen, H-Kennzeichen, Oldtimer, historisches Kennzeichen, historisches Fahrzeug
rotes Kennzeichen, rote Nummer, rote Schilder, rotes Dauerkennzeichen, rote Dauerkennzeichen, rotes Nummernschild
Wechselkennzeichen, ein Kennzeichen für zwei Autos
E-Kennzeichen, Elektroauto, E-Auto, Elektrofahrzeug, Kennzeichen für Elektrofahrzeuge, Plug-in-Hybrid
grünes Kennzeichen, steuerbefreites Kennzeichen, Steuerbefreiung Kfz, steuerbegünstigtes Kennzeichen
Versicherungskennzeichen, Mopedschild, Mofakennzeichen, Rollerkennzeichen
Carsharing, Carsharing-Kennzeichnung, Mietwagen, Car-Sharing
Selbstfahrervermietfahrzeug, Vermietfahrzeug, Autovermietung
Feinstaubplakette, Umweltplakette, grüne Plakette, Feinstaub, Schadstoffplakette, Plakette für die Umweltzone
Umweltzone, Ausnahme Umweltzone, Fahrverbot, Dieselfahrverbot, Diesel, Einfahrt Umweltzone, Luftreinhaltung
Plakette, HU-Plakette, TÜV-Plakette, TÜV, Hauptuntersuchung, HU, technische Überwachung, Abgasuntersuchung, ASU, Dekra
TÜV, TÜV abgelaufen, Hauptuntersuchung -> Hauptuntersuchung, Zulassung @0.5
Plakette, Stempelplakette, Siegel, Zulassungsplakette, Prüfplakette
i-Kfz, internetbasierte Zulassung, Online-Zulassung, Auto online anmelden, Auto online abmelden, internetbasierte Fahrzeugzulassung
eVB-Nummer, eVB, elektronische Versicherungsbestätigung, Versicherungsbestätigung, Kfz-Versicherung, Autoversicherung, Versicherungsnachweis
keine Versicherung, Versicherung gekündigt, nicht versichert, Versicherungsanzeige -> Betriebsuntersagung, eVB
Betriebsuntersagung, Zwangsstilllegung, Zwangsabmeldung, Zwangsentstempelung, Auto stillgelegt
Kfz-Steuer, Kraftfahrzeugsteuer, Autosteuer, Fahrzeugsteuer
Kraftfahrzeugsteuer, Autosteuer, Kfz-Steuer -> Zoll, Hauptzollamt
Anhänger, Hänger, Pkw-Anhänger, Anhänger anmelden, Zulassung eines Anhängers
Motorrad, Krad, Kraftrad, Bike, Motorrad anmelden, Zulassung eines Motorrads
Motorroller, Roller, Moped, Mofa, Mokick, Vespa, Kleinkraftrad, Leichtkraftrad, Mopedroller
E-Scooter, E-Roller, Elektroroller, Elektrokleinstfahrzeug, Tretroller, Leihroller
Wohnmobil, Camper, Wohnwagen, Caravan, Reisemobil, Campingbus, Wohnanhänger
Lkw, Lastwagen, Laster, Lastkraftwagen, Nutzfahrzeug, Brummi
Traktor, Trecker, Schlepper, Bulldog, Zugmaschine, landwirtschaftliches Fahrzeug
Tuning, technische Änderung, Umbau am Fahrzeug, Eintragung von Änderungen, Anhängerkupplung eintragen, Felgen eintragen, Änderung am Fahrzeug
Betriebserlaubnis, Einzelbetriebserlaubnis, Einzelgenehmigung, Typgenehmigung, ABE
Zulassungsverweigerung, Gebührenrückstände, Steuerrückstände bei Zulassung
Zulassungsdienst, Zulassung durch Dritte, Händlerzulassung, Autohaus, Kfz-Händler
Fahrzeugidentifikationsnummer, Fahrgestellnummer, FIN
Boot, Motorboot, Sportboot, Bootszulassung, Boot anmelden, Segelboot, Kleinfahrzeugkennzeichen, Bootskennzeichen
Bootsliegeplatz, Liegeplatz, Bootsplatz, Steg
Auto, Wagen, Pkw, Kfz -> Zulassung @0.3
`
