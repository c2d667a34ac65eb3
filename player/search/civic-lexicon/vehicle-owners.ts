/** What owners of vehicles say: the kind of vehicle, what happened to it, what is to be done with it. */
export const VEHICLE_OWNERS: string = `
# Arten von Fahrzeugen
Traktor, Trecker, Schlepper, Bulldog, Landmaschine, Erntemaschine, landwirtschaftliche Maschine, Baumaschine, Hubarbeitsbühne, Quad, Trike, Buggy, Elektroroller, Elektrokleinstfahrzeug, Leichtmofa, Pedelec 45, S-Pedelec, Moped anmelden, Mopedpapiere, Mofapapiere, Versicherungskennzeichen, Wohnwagen alt, Anhänger sechs km/h, Motorradanhänger, Leichtfahrzeug, Microcar, 50 ccm, 125 ccm, 50er, 125er, 45 km/h, 25 km/h -> Einzelbetriebserlaubnis zulassungsfreie Fahrzeuge @0.7
50ccm, 125ccm, 50 ccm, Fünfziger, Hubraum, Kubik
50ccm, 45er, 25er -> Einzelbetriebserlaubnis zulassungsfreie Fahrzeuge @0.7
Motorrad, Krad, Chopper, Harley, Bike, Cabrio, Cabriolet, Roadster, Wintermonate, Sommermonate, saisonal -> Saisonkennzeichen @0.5
Sommer, Winter, Monate, Zeitraum, zeitweise, begrenzter Zeitraum -> Saisonkennzeichen @0.3
Anhänger, Wohnmobil, Motorrad, Lkw, Pkw, Transporter, Traktor, Quad, Auto, Wagen -> Fahrzeug @0.5
Pkw anmelden, Lkw anmelden, Lkw zulassen, Anhänger anmelden, Wohnmobil anmelden, Wohnwagen anmelden, Quad anmelden, Traktor anmelden, Cabrio anmelden, Transporter anmelden, Zulassung Pkw, Zulassung Motorrad, Zulassung Anhänger, Autozulassung, Pkw-Zulassung, Motorradzulassung, Wagen zulassen, Fahrzeuganmeldung, Autoanmeldung -> Anmeldung fabrikneues Fahrzeug, erneute Anmeldung Fahrzeug, Umschreibung Fahrzeug
neues Motorrad, neuer Wagen, neues Wohnmobil, neuer Anhänger, Neufahrzeugzulassung, Werkswagen, Listenpreis, Bestellfahrzeug, erste Anmeldung, Erstanmeldung -> Anmeldung fabrikneues Fahrzeug @0.9

Auto, Kfz, Pkw, Wagen, Motorrad, Lkw -> Umschreibung Fahrzeug, Anmeldung fabrikneues Fahrzeug, Fahrzeug abmelden @0.6
Schild, Schilder, Autoschilder -> Kennzeichen @0.6

# Kauf, Verkauf, Erbe, Umzug
Fahrzeug kaufen, Fahrzeug gekauft, Auto vererbt, Auto erben, Nachlass Auto, Todesfall Fahrzeug, Halter verstorben, Besitzwechsel, Besitzübergang, Fahrzeugübernahme, Privatkauf, gebraucht gekauft, Gebrauchtmotorrad, Auto abkaufen, Leasing Übernahme -> Umschreibung Fahrzeug
Kennzeichen behalten, altes Kennzeichen behalten, Kennzeichenmitnahme, Kennzeichen mitnehmen, Kennzeichenübernahme, Kennzeichen übernehmen -> Umschreibung Fahrzeug außerhalb
Landkreis, anderer Landkreis, Kreisgrenze, Zulassungsbezirk, fremder Bezirk, auswärtiges Auto, auswärtiger Wagen, auswärtiges Motorrad, Auto neu zugezogen, Auto Zuzug, Umzug anderes Bundesland, Umzug andere Stadt Auto -> Umschreibung Fahrzeug außerhalb @0.9
Wohnungswechsel Auto, Umzug Motorrad, Umzug Anhänger, Umzug in der Stadt Auto, Fahrzeugschein ändern, Fahrzeugschein umschreiben Adresse, Fahrzeugschein aktualisieren, Zulassung ändern Adresse, Aufkleber Fahrzeugschein, Adressaufkleber Fahrzeugschein, Firmenumzug Fahrzeuge -> Änderung Adresse Fahrzeugpapieren
verheiratet Auto, geheiratet Auto, verheiratet Fahrzeugschein, Scheidung Fahrzeugschein, Firma umbenannt, Firma neuer Name, Umfirmierung, Halter Name, Nachname Auto, Name Auto, Name Kfz, Geschlechtseintrag Fahrzeugpapiere -> Namensänderung Fahrzeugpapieren
geheiratet, verheiratet, Familienname, Mädchenname, Geburtsname, Künstlername -> Namensänderung Fahrzeugpapieren @0.3
Auto weg, Wrack, Autowrack, Unfallwagen, Motorschaden, schrottreif, Auto kaputt, Auto gestohlen, Autodiebstahl, Auto steht nur, Fahrzeug nicht mehr benutzt, Auto exportiert abmelden, Löschung, Fahrzeugschein entwertet, Abmeldebescheinigung -> Fahrzeug abmelden @0.7
Auto reaktivieren, Wiedernutzung, wieder fahren, wieder nutzen, wieder in Verkehr bringen, Stilllegung aufheben, lange abgemeldet, Scheunenfund -> erneute Anmeldung Fahrzeug @0.9

# Über die Grenze
Auto aus Österreich, Auto aus der Schweiz, Auto aus Holland, Auto aus Tschechien, Auto aus Spanien, Auto aus Belgien, Auto aus der Ukraine, Auto aus England, Übersiedlung Auto, Übersiedlung Fahrzeug, Übersiedlungsgut, ausländische Zulassung, ausländisches Fahrzeug, Auslandszulassung, ausländisches Motorrad, Zollabfertigung, Einfuhrzoll, Importpapiere, Einzelabnahme Import, Oldtimer aus USA -> Ausland eingeführtes Fahrzeug anmelden
Auto ins Ausland, Exportfahrzeug, Auslandskennzeichen, Export Auto, Auto ausführen, Fahrzeug ausführen, Autoverkauf Ausland, verschiffen, Wegzug ins Ausland mit Auto, Käufer aus dem Ausland, Ausfuhrnummer, ovales Schild, Fahrt ins Ausland mit abgemeldetem Auto -> Ausfuhrkennzeichen @0.8
Kurzzeitkennzeichen Import, Kurzzeitkennzeichen Ausland, Kurzzeitkennzeichen ausländisches Auto, Überführung aus dem Ausland, ausländische Papiere, ausländischer Fahrzeugbrief, EU-Papiere -> Kurzzeitkennzeichen ausländischen Fahrzeugdokumenten
Auto Ausland Urlaub, Auto Urlaub, Reise mit Auto, mit dem Auto verreisen, Auto Auslandsreise, Fahrzeugschein Ausland, Fahrzeugschein Reise, Fahrzeugschein übersetzen, Grenzübertritt mit Auto, Balkan mit dem Auto, Türkei mit dem Auto, Marokko mit dem Auto -> Internationaler Fahrzeugschein

# Papiere und Plaketten
Zulassungsbescheinigung Teil 1, Teil 1, Teil I, Schein gestohlen, Schein weg, Papiere weg, Papiere gestohlen, Portemonnaie gestohlen, Geldbörse mit Fahrzeugschein -> Verlust Zulassungsbescheinigung Teil I @0.9
Zulassungsbescheinigung Teil 2, Teil 2, Teil II, Teil 2 verloren, Brief gestohlen, Brief verloren, Brief weg, Brief verlegt, Brief verschwunden, eidesstattliche Erklärung, eidesstattliche Versicherung, Versicherung an Eides statt -> neuen Zulassungsbescheinigung Teil II Verlust @0.8
Nummernschild Auskunft, Kennzeichen Auskunft, Auskunft Kennzeichen, Auskunft Nummernschild, Auskunft Auto, Auskunft Fahrzeug, Fahrerflucht, Zeuge Unfall, Unfallflucht, Unfallverursacher, Unfallschaden, Versicherung des Gegners, falsch geparktes Auto Halter, Auto auf Privatgrund -> Auskunft Fahrzeugregister @0.9
Plakette abgekratzt, abgekratzt, verblasst, verblichen, eingedellt, verbogen, Plakette abgelöst, TÜV-Plakette, Prüfplakette, TÜV-Siegel, TÜV-Plakette weg, Schild verblasst, Schild verbeult, Nummernschild kaputt, Nummernschild neu, Nummernschild beschädigt, Kennzeichen verbogen, Parkrempler Kennzeichen, Kennzeichen unlesbar -> Kennzeichen-Nachstempelung @0.9
Kennzeichen online, Kennzeichen Termin, ungestempelt, ungestempelte Schilder, ungestempeltes Kennzeichen, Fahrt zur Zulassung, Fahrt zur Hauptuntersuchung, Kennzeichen vor Termin, Schilder im Voraus, Schildermacher, freie Kennzeichen -> Vorabzuteilung Kennzeichen @0.9
neues Wunschkennzeichen, Elektrokennzeichen, E auf dem Kennzeichen, Kennzeichen mit E, Hybrid, Wasserstoffauto, steuerbefreit, kurzes Kennzeichen, kleines Kennzeichen, Engschrift, Kennzeichen ohne EU, DIN-Kennzeichen -> Kennzeichen-Tausch Fahrzeuge @0.9
Auto ohne Zulassung, ohne Zulassung fahren, nicht angemeldetes Auto, unangemeldet fahren, abgemeldetes Auto fahren, gelbe Nummer, gelbes Schild, ein paar Tage, Kennzeichen für ein paar Tage, Kennzeichen für einen Tag, Testfahrt, Gebrauchtwagen abholen, Auto zum TÜV fahren -> Kurzzeitkennzeichen @0.9
Kfz-Zulassungsdienst, Zulassungsservice, Zulassungsdienstleister, Mehrfachzulassung, mehrere Zulassungen, Händlertermin, Zulassung durch Händler, Zulassung durch Autohaus, Zulassung für Kunden, Vollmacht Händler, fremdes Autohaus -> auswärtige Autohäuser
Fahrtenbuch rot, rotes Fahrtenbuch, rotes Heft, Fahrzeugscheinheft, Werkstattfahrt, Händlerzulassung, Karosseriebau, Autoaufbereiter, Kfz-Gewerbe, Kfz-Mechatroniker -> rotes Dauerkennzeichen Handel Werkstätten @0.9
Sammlerfahrzeug, Sammlerauto, Liebhaberauto, Vorkriegsauto, Nostalgie, Oldtimerauto, Oldtimersteuer, historisches Motorrad, Oldtimermotorrad, originalgetreu, 30 Jahre alt -> Historisches Kennzeichen Oldtimer @0.9

# Technik
Fahrzeugumbau, Autoumbau, Motorradumbau, Wohnmobilausbau, Campingausbau, Ausbau zum Camper, Motortausch, Motorwechsel, Motoreintragung, Hubraum, Hubraumänderung, Drosselung, Drossel, entdrosseln, Sitzplätze, Sitzplatzänderung, Rollstuhlumbau, Handgas, Lenkrad, Sportfahrwerk, Sportauspuff, Spurplatten, Distanzscheiben, Lpg, Autogas, Erdgas, Dachzelt, Folierung, Farbe ändern, Farbe vom Auto, Lackierung, Gesamtgewicht, Zuggesamtgewicht, zulässiges Gesamtgewicht, Stützlast, Nutzlast, Reifen, Räder, Felgen, Schlüsselnummer, Schadstoffklasse, Emissionsklasse, Euro 6, Rußfilter, TÜV-Gutachten, TÜV Bericht, Änderungsgutachten, Technik, Teilegutachten -> technischer Änderungen Fahrzeugpapiere @0.8
Kfz-Versicherung, Fahrzeugversicherung, Versicherung abgelaufen, Versicherung erloschen, Versicherungsschutz fehlt, Versicherungsrückstand, Bescheid Stilllegung, Stilllegung Behörde, Kennzeichen eingezogen, Siegel entfernt, Steuerschuld, Steuerschulden, Kfz-Steuerbescheid, Steuer nicht abgebucht, Lastschrift Kfz-Steuer, Einzugsermächtigung Kfz-Steuer, Sepa Kfz-Steuer -> Probleme Kfz-Versicherung Kfz-Steuer @0.8

# Noch anders gesagt
EU-Auto, Auto aus der EU, EU-Motorrad, Drittland Auto, Drittland Fahrzeug, Motorrad aus dem Ausland, Schweiz Auto, Datenbestätigung Hersteller, Vollgutachten, Einfuhr Auto, Einfuhr Motorrad, Auslandsauto, Auto aus Heimatland -> Ausland eingeführtes Fahrzeug anmelden
Exportieren, exportiert, ausführen, grenzüberschreitend, Überführung Ausland, Überführung ins Ausland, ins Ausland bringen, außerhalb der EU verkaufen, Auslandsüberführung, Grenzversicherung, grüne Karte -> Ausfuhrkennzeichen @0.8
Eigentümer Auto, Eigentümer Auto ermitteln, Schadensregulierung, Schadensfall, Unfallbeteiligter, Unfallbeteiligte, Selbstauskunft Fahrzeug, Auskunftsersuchen, Datenauskunft, Haltername, Rechtsanwalt Unfall, Besitzer Auto, Besitzer Kennzeichen -> Auskunft Fahrzeugregister @0.8
Brief, Briefverlust, Ersatz Brief, Verlusterklärung, Verlusterklärung Fahrzeug, Verlustanzeige Fahrzeug, Ungültigkeitserklärung, Fahrzeugbriefverlust, Bank Brief, neuer Brief, Brief beantragen -> Zulassungsbescheinigung Teil II Verlust @0.8
ZB 1 verloren, ZB I verloren, Verlust Fahrzeugschein, Fahrzeugscheinverlust, Fahrzeugschein Verlust, Kraftfahrzeugschein, Kfz-Schein Verlust, Wagenpapiere, Schein, Scheinverlust, Ersatz ZB I -> Verlust Zulassungsbescheinigung Teil I @0.8
Zulassungsbescheinigung -> Anmeldung fabrikneues Fahrzeug, Umschreibung Fahrzeug @0.4
Sachverständiger, Prüfstelle, GTÜ, KÜS, TÜV Süd, Auto tunen, getunt, Tuningteile, Anhängerlast, Zuglast, Motorleistung, PS, KW, Leistungsänderung, Sonderumbau, Diesel Nachrüstung, Hardwarenachrüstung, Nachrüstung, Katalysator, Änderung Fahrzeugdaten, Fahrzeugdaten Korrektur, technische Daten, Eintrag Fahrzeugschein -> technischer Änderungen Fahrzeugpapiere @0.8
Kleinmotorrad, Mofa anmelden, Moped Gutachten, Gutachten Moped, Fahrzeugpapiere Moped, Zweirad ohne Papiere, Zweitschrift Betriebserlaubnis, Betriebserlaubnis verloren, Aufsitzrasenmäher, Rasenmäher, Rasentraktor, Einachser, selbstgebaut, Selbstbau, Eigenbau, Oldtimermoped, Simson, Schwalbe -> Einzelbetriebserlaubnis zulassungsfreie Fahrzeuge @0.9
außer Betrieb, wieder in Betrieb, wieder in Betrieb nehmen, Rückkehr in den Verkehr, abgemeldeter Wagen, Anmeldung nach Abmeldung, Wiederanmeldung Motorrad -> erneute Anmeldung Fahrzeug @0.8
Kennzeichen abgeben, Schilder abgeben, Kennzeichen zurückgeben, Kennzeichen entstempeln, Entsiegelung, Versicherung kündigen, Autoverkauf, Auto loswerden, endgültig abmelden, nicht mehr fahren, Fahrzeug aufgeben, Fahrzeugverkauf -> Fahrzeug abmelden @0.8
Schrottplatz, Verwerter, Entsorgung Auto, Auto entsorgen, Altfahrzeug -> Fahrzeug abmelden @0.8
defekt Kennzeichen, Kennzeichen nachmachen, Kennzeichen nachprägen, Schild nachprägen, Dienstsiegel, Siegel kaputt, Siegel fehlt, Siegel weg, Nachsiegeln -> Kennzeichen-Nachstempelung @0.9
Nummernwechsel, Kennzeichen neu, neue Kennzeichen, Schilder wechseln, Schilder ändern, Kennzeichen umstellen, auf Saisonkennzeichen umstellen, Saisonkennzeichen umstellen, auf H-Kennzeichen umstellen, Kennzeichenwunsch später -> Kennzeichen-Tausch Fahrzeuge @0.9
Händlerservice, Fahrzeughändler, Gewerbekunden, Firmenkunden, Kfz-Händler auswärts, Großhändler, gewerbliche Kunden -> auswärtige Autohäuser @0.8
vorübergehend, einmalige Fahrt, Einzelfahrt, Auto holen, Auto nach Hause fahren, Überführungsfahrten, Kurzzeitzulassung, Kurzzeitschild, Fahrt zum TÜV, Fahrt zur Werkstatt, Fahrt zum Käufer -> Kurzzeitkennzeichen @0.7
Händlerfahrzeug, Autohändlerkennzeichen, Überführungskennzeichen Händler, dauerhaftes Kennzeichen, Kfz-Handwerk, Fahrzeughandel, Fahrzeugwerkstatt, rote 06-Nummer -> rotes Dauerkennzeichen Handel Werkstätten @0.9
07, 07 Kennzeichen, 07 Nummer, Oldtimerausfahrt, Oldtimerveranstaltung -> rotes Dauerkennzeichen Oldtimer @0.9
06, 06 Kennzeichen, 06 Nummer -> rotes Dauerkennzeichen Handel Werkstätten @0.9
klassisches Fahrzeug, klassisches Auto, alter Wagen, altes Motorrad, alter Käfer, historisch -> Historisches Kennzeichen Oldtimer @0.8
Urlaubsfahrzeug, Saisonbetrieb, Betriebsmonate, Skiauto, Zweitwagen Sommer -> Saisonkennzeichen @0.6
neuer Eigentümer, Eigentümer wechseln, Auto vom Vater, Auto von der Mutter, Auto vom Opa, Auto in der Familie, Fahrzeugübergabe, Wagenübergabe, Fahrzeug Schenkung, Kauf Auto, Kauf Fahrzeug, Anhänger ummelden, Motorrad umschreiben, Roller ummelden, Fahrzeugwechsel Halter -> Umschreibung Fahrzeug @0.8
Verlust, unauffindbar, nicht auffindbar, weggekommen, verschlampt @0.5
Fahrzeugschein nicht auffindbar, Fahrzeugschein unauffindbar, Fahrzeugschein suchen, Fahrzeugschein zerrissen, Fahrzeugschein gewaschen -> Verlust Zulassungsbescheinigung Teil I
Auto Polen verkaufen, Auto Rumänien verkaufen, Auto Ausland verkaufen, Auto Afrika verkaufen, Auto Türkei bringen, Auto Bosnien bringen -> Ausfuhrkennzeichen
Auto zwangsabgemeldet, zwangsabgemeldet, zwangsstillgelegt, Auto von der Behörde abgemeldet -> Probleme Kfz-Versicherung Kfz-Steuer @0.9
umgezogen Auto ummelden, Umzug Auto ummelden -> Änderung Adresse Fahrzeugpapieren
Kauf, Schenkung, Erbe -> Umschreibung Fahrzeug @0.3
Anderer Zulassungsbezirk, Nummernschild behalten, auswärtige Zulassung, Zulassung von außerhalb, Zugezogene, Zuzügler, Umzug nach hier Auto, Auto mitgenommen beim Umzug, Fahrzeug aus anderem Kreis -> Umschreibung Fahrzeug außerhalb
Kennzeichenklau, Schilderklau, vorderes Kennzeichen, hinteres Kennzeichen, Kennzeichen futsch, Anzeige Kennzeichen, Kennzeichen polizeilich, Verlustmeldung Kennzeichen -> Verlust Kennzeichenschilder
Bescheid Zulassungsstelle, Schreiben Zulassungsstelle, Brief Zulassungsstelle, Außerbetriebsetzung von Amts wegen, Amts wegen stillgelegt, Stilllegung von Amts wegen, Fahrzeug zwangsstillgelegt, Beiträge Autoversicherung, Kfz-Steuer rückständig, Kfz-Steuer Zoll, Versicherungsanzeige -> Probleme Kfz-Versicherung Kfz-Steuer
Familienname Fahrzeugschein, Hochzeit Fahrzeugschein, Name im Brief, Name im Schein, Name Fahrzeugbrief -> Namensänderung Fahrzeugpapieren
`
