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
Satzung, Ortsrecht, Stadtrecht, Verordnung, Verordnungen, Gemeindesatzung
Amtsblatt, Bekanntmachung, amtliche Bekanntmachung, Aushang, öffentliche Bekanntmachung, Gemeindeblatt, öffentliche Zustellung, Mitteilungsblatt, Anschlag
Pressestelle, Presse, Journalisten, Öffentlichkeitsarbeit, Presseamt, Pressemitteilung, Medien, Journalist, Presse- und Informationsamt
Beschwerde, sich beschweren, Lob und Kritik, Anregung, Reklamation, Beschwerdestelle, Kritik, Beschwerdemanagement, Bürgerbeauftragter, Ideen- und Beschwerdemanagement, Dienstaufsichtsbeschwerde, Ombudsstelle, Lob, meckern
Mängelmelder, Schaden melden, Mangel melden, etwas ist kaputt, Schadensmeldung, Mängelmeldung, Anliegenmanagement, Schadensmelder
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
Fanshop, Souvenirs, Andenken, Stadtladen
Tourist-Information, Touristinfo, Tourismus, Stadtführung, Sehenswürdigkeiten, Touristeninformation, Fremdenverkehrsamt, Tourist, Rathausführung, Touristen, Verkehrsverein, Stadtrundgang
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
