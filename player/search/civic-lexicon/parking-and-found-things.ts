/** Errands about parking cards for each kind of person, and about things and bicycles lost and found. */
export const PARKING_AND_FOUND_THINGS: string = `
# Parkausweise
Parkausweis, Parklizenz, Parkgenehmigung, Parkkarte, Parkberechtigung, Parkerlaubnis, Parkschein, Ausweis zum Parken, Parkvignette, Parkplakette
Parklizenzgebiet, Parkzone, Bewohnerparkzone, Lizenzgebiet, Anwohnerzone, Parkraum, Bewohnerparkgebiet, Parkgebiet, Parkbereich
Anwohner, Bewohner, Anrainer, Einheimische, Hausbewohner, Anwohnerschaft
Anlieger, Anrainer, Anwohner, Anliegerin @0.3
Anwohnerparken, Anwohnerausweis, vor dem Haus parken, Parkplatz vor dem Haus, Parken vor der Tür, Parkplatz zu Hause, Parken für Anwohner, Anwohnerparkplatz, Parken in meiner Straße, Parkausweis verlängern, Parkausweis fürs Wohnviertel, Bewohnerparkkarte, Parklizenz beantragen -> Bewohnerparkausweis @0.9
neues Auto Parkausweis, Parkausweis neues Kennzeichen, Parkausweis ändern, Parkausweis umschreiben, Parkausweis nach Umzug, Autowechsel Parkausweis, Parkausweis Fahrzeugwechsel, Kennzeichen Parkausweis ändern, anderes Auto Parkausweis -> Bewohnerparkausweis Umschreibung @0.9
Parkausweis verloren, Parkausweis weg, Parkausweis gestohlen, Ersatz Parkausweis, Parkausweis geklaut, Parkausweis Ersatz, neuer Parkausweis -> Bewohnerparkausweis Neuantrag Verlust @0.9
Neuantrag, Neubeantragung, neu beantragen, erneut beantragen, Neuausstellung @0.4
Handwerker, Monteur, Monteure, Werkstattwagen, Kundendienst, Montagefahrzeug, Servicefahrzeug, Elektriker, Installateur, Klempner, Maler, Handwerksbetrieb, Hausmeisterservice, Handwerkerausweis, Montage, Montagewagen, Schreiner, Dachdecker, Reparaturdienst, Notdienst, Rohrreinigung, Schlüsseldienst, Gebäudereinigung -> Parkausweis Handwerksbetriebe @0.8
Pflegedienst, ambulante Pflege, Hebamme, Sozialstation, mobile Pflege, Hausbesuche, Krankenpflegedienst, Pflegekräfte, Arzt im Hausbesuch, soziale Einrichtung, ambulanter Pflegedienst, Altenpflege, Pflegekraft, Altenpfleger, häusliche Pflege, häusliche Krankenpflege, Essen auf Rädern, Mahlzeitendienst, Wohlfahrtsverband, Sozialarbeiter, Familienhilfe, Haushaltshilfe, Palliativdienst, Caritas, Diakonie -> Parkausweis soziale Dienste
Vertreter, Handelsvertreter, Handelsvertretung, Außendienst, Außendienstmitarbeiter, Vertriebler, Verkaufsvertreter, Handelsreisender, Musterkoffer, Handelsvertretungen
gewerblicher Anlieger, Gewerbetreibende, Geschäftsinhaber, Laden, Ladenbesitzer, Firmenwagen, Parken für Firmen, Firmenparkplatz, Parken für Betriebe, Gewerbe parken, Lieferwagen, Gewerbeparken, Firmenfahrzeug, Geschäft parken, Büro parken, Praxis parken -> Parkausweis gewerbliche Anlieger @0.8
Innenstadt, Altstadt, Stadtmitte, Zentrum, Stadtzentrum, City, Fußgängerzone, Stadtkern, Innenstadtbereich
Einfahrt Fußgängerzone, Zufahrt Altstadt, Einfahrt Altstadt, Zufahrt Innenstadt, Fußgängerzone befahren, Einfahrt Innenstadt, Parken in der Innenstadt, Altstadt parken -> Parkausweis Altstadt @0.8
Zufahrt, Zufahrtserlaubnis, Zufahrtsgenehmigung, Einfahrtgenehmigung, Durchfahrtsschein, Durchfahrt, Passierschein, Einfahrtsberechtigung, Zufahrtsschein, Durchfahrtsgenehmigung
Sperrring, Sperrgebiet, Sperrzone, Sperrbezirk, abgesperrter Bereich, Absperrung, gesperrte Straße
Bahnhofsviertel, Bahnhof, Hauptbahnhof, Bahnhofsgegend, am Bahnhof, Hbf, Bf, Bahnhofsplatz @0.6
Beschicker, Marktbeschicker, Schausteller, Marktkaufleute, Standbetreiber, Marktverkäufer, Marktleute, Standlbetreiber, Aussteller, Budenbesitzer, Händler auf dem Markt
Härtefall, Härte, Härtefälle, Härtefallregelung, besondere Härte, Sonderfall, Notlage @0.5
Rollstuhl parken, Parken für Behinderte, blauer Ausweis, Parken mit Behinderung, aG, außergewöhnlich gehbehindert, Merkzeichen aG, gehbehindert parken, Schwerbehindertenparken, Behindertenparken, Blinde parken, internationaler Behindertenparkausweis, europäischer Parkausweis, Parkausweis Rollstuhl, Rollstuhlausweis Auto, Merkzeichen Bl, Contergan, blaue Parkkarte -> EU-Parkausweis Behinderte @0.9
oranger Parkausweis, orangefarbener Parkausweis, Parkerleichterung bundesweit, Morbus Crohn, Stoma, Colitis, Merkzeichen G, Merkzeichen B, Parkerleichterung ohne aG, orange Karte -> bundesweiter Parkausweis Behinderte @0.9
bundesweit, bundesweiter Ausweis, deutschlandweit, in ganz Deutschland, landesweit, überall in Deutschland @0.5
Parkausweis für Ärzte, Parken für Ärzte, Arztschild, Praxisparkplatz, Carsharing parken, Parken für Carsharing, Parken mit E-Auto, Elektroauto parken, kostenlos parken, Lieferzone, Ladezone -> Parkausweis @0.5
Parkausweis, Parken, Parkplatz, Stellplatz, Stellplätze @0.3

# Gefunden und verloren
Fundsache, gefundener Gegenstand, verlorener Gegenstand, Fundstück, Fundstücke, Fundgut, Fundgegenstände, Verlorenes
etwas verloren, Sachen verloren, Verlorenes suchen, verloren in der U-Bahn, verloren im Bus, Schlüsselbund, Schlüsselbund verloren, Handy liegen gelassen, Geldbeutel weg, Geldbeutel verloren, Handtasche verloren, Koffer verloren, Kopfhörer verloren, Uhr verloren, Ring verloren, Schmuck verloren, Regenschirm, Kuscheltier, Rucksack, Gepäck, Hörgerät verloren, Smartphone verloren, Laptop verloren, nachfragen ob gefunden -> Verlustmeldung Fundsachenbesichtigung, Fundsachen @0.8
Fundsachenbesichtigung, Fundstück ansehen, Fundsachen ansehen, Besichtigung von Fundsachen, Fundbüro besuchen
besichtigen, Besichtigung, ansehen, anschauen, Inaugenscheinnahme, Besuch, betrachten @0.4
Fundsache holen, Fundstück abholen, Gefundenes abholen, wurde abgegeben, mein Handy wurde gefunden, Geldbörse abholen, Schlüssel abholen, Handy abholen, Schreiben vom Fundbüro, Brief vom Fundbüro, wiedergefundene Sachen -> Fundsache abholen @0.9
Fahrrad verloren, Fahrrad geklaut, Rad geklaut, Rad verloren, Fahrrad weg, Rad weg, Fahrrad wiedergefunden, Fahrrad gestohlen, Rad gestohlen, gestohlenes Fahrrad, Radl weg, Radl geklaut, Fundfahrrad, Fahrrad abgestellt, Fahrrad suchen, Drahtesel weg, Fahrradfund, Rad abgeschleppt, Fahrrad entfernt, Fundrad, Fundfahrräder, Räumung Fahrräder, E-Bike verloren, E-Bike gestohlen, Fahrrad abholen, Pedelec -> Verlorenes Fahrrad besichtigen abholen @0.9
Finder, Finderin, ehrlicher Finder, Finderlohn, Finderrecht, Eigentum an Fund, Fund behalten, Eigentumserwerb Fund, Findern
Fahrrad gefunden, gefundenes Fahrrad behalten, gefundenes Rad, Rad gefunden, Fund Fahrrad behalten, nach sechs Monaten behalten, Fahrrad behalten -> Fahrrad Finder abholen @0.9
Fahrrad, Radl, Bike, Rad, Fahrräder, E-Bike, Pedelec, Mountainbike, Zweirad, Kinderfahrrad

# Noch anders gesagt
Parken am Hauptbahnhof, Bahnhof parken, Bahnhofsviertel parken, Parkausweis Bahnhof, Anwohner Bahnhofsviertel, Parken am Bahnhof -> Parkausweis Hauptbahnhof @0.8
Parkausweis für Geschäfte, Parkausweis für Firmen, Parkausweis für Büros, Parkausweis Laden, Gewerbeparkausweis, Parkausweis Selbstständige, Parkausweis Freiberufler, Parkausweis Praxis, Parkausweis Betrieb, Betriebsparkausweis, Parkausweis Gewerbe, Parken vor dem Geschäft -> Parkausweis gewerbliche Anlieger @0.9
Parkausweis Vertreter, Parken für Vertreter, Außendienst parken, Vertreterparkausweis, Handelsvertreter parken, Verkaufsfahrer, Pharmareferent, Parkausweis Außendienst, Muster transportieren -> Parkausweis Handelsvertretungen @0.9
Parken auf dem Volksfest, Parkausweis Markthändler, Parkausweis Schausteller, Parkausweis für Markt, Parken Markthändler, Marktbeschicker parken, Schausteller parken -> Parkausweis Beschicker @0.9
Parkausweis Härtefall, Parkausweis in besonderen Fällen, Ausnahme Parkausweis, Sonderparkausweis, Pflege Angehöriger parken, kein Anspruch auf Parkausweis, Parkausweis abgelehnt -> Parkausweis Härtefalle @0.9
Handwerkerparkausweis, Parken für Handwerker, Werkstattwagen parken, Baustelle parken, Montagewagen parken, Kundendienst parken, Handwerkerausnahmegenehmigung -> Parkausweis Handwerksbetriebe @0.9
Parkausweis verloren, Ersatz für Parkausweis, Parkausweis gestohlen, Parkausweis neu, Parkausweis Scheibe kaputt, Parkausweis unleserlich, Glasbruch Parkausweis, Verlust Parkausweis -> Bewohnerparkausweis Neuantrag Verlust @0.9

# Wer parken darf, und wo
Anwohner, Anwohnerin, Bewohner, Anrainer, Laternenparker, Parkvignette, Parklizenzgebiet, Lizenzgebiet, Parkzone, Anwohnerparkzone, Parkausweis Wohnung, Parken am Wohnort, kein Parkplatz vor der Wohnung, Parkplatzsuche, Parkplatznot -> Bewohnerparkausweis @0.9
Zweitschrift Parkausweis, Duplikat Parkausweis, Parklizenz verloren, Anwohnerparkausweis verloren, Anwohnerausweis verloren, Parkkarte verloren, Parkausweis kaputt, Scheibe getauscht -> Bewohnerparkausweis Neuantrag Verlust
Kennzeichenwechsel Parkausweis, Kennzeichen Parkausweis, Anwohnerparkausweis ändern, Bewohnerparkausweis ändern, Anwohnerparkausweis umschreiben, Parklizenz ändern, Parklizenz umschreiben, Parklizenz neues Auto, Parkausweis anderes Auto, Parkausweis Leihwagen, Parkausweis Umzug -> Bewohnerparkausweis Umschreibung
Ersatz, Zweitschrift, Duplikat, Zweitausfertigung -> Verlust @0.3
Rollstuhl, Rollstuhlfahrer, blind, Blinde, Blindheit, sehbehindert, Sehbehinderung, gehbehindert, Gehbehinderung, Gehhilfe, Rollator, amputiert, Querschnittslähmung, Sonderparkplatz, Behindertenparkplatz, Handicap, Merkzeichen, blauer Parkausweis, blauer Ausweis, EU-Ausweis parken -> EU-Parkausweis Behinderte @0.9
Ausnahmegenehmigung, Ausnahmegenehmigung parken, Sondergenehmigung, Sonderparkgenehmigung, Dauerparken, Dauerparker, Dauerparkausweis, Parkplatz, Parkgebühren, Parkverbot, eingeschränktes Halteverbot, Parkberechtigungsschein, Parkraumbewirtschaftung, 46 StVO -> Parkausweis @0.6
besondere Gründe, besonderer Grund, Einzelfall, Ausnahmefall, Sonderfall, triftiger Grund, persönliche Gründe, unzumutbar, unbillige Härte, Notlage parken, Pflege von Angehörigen, pflegende Angehörige, Angehörige pflegen, Schichtarbeit parken -> Parkausweis Härtefalle
Pfleger, Pflegerin, Pflegekräfte, Pflegepersonal, ambulante Pflege, mobile Dienste, Krankenpfleger, Nachbarschaftshilfe, Behindertenhilfe, Hospiz, Physiotherapeut, Hausbesuch -> Parkausweis soziale Dienste @0.8
Handlungsreisende, Handlungsreisender, Handelsreisende, Geschäftsreisende, Reisender, Vertriebsmitarbeiter, Vertrieb, Kundenbesuch, Kundenbesuche, Akquise, Muster, Warenmuster, Versicherungsvertreter, Pharmavertreter -> Parkausweis Handelsvertretungen @0.8
Baustelle, Bauarbeiten, Renovierung, Sanierungsarbeiten, Bauhandwerk, Gewerk, Handwerkskammer, Handwerkskarte, Handwerksrolle -> Parkausweis Handwerksbetriebe @0.5
Firma, Betrieb, Geschäft, Dienstwagen, Firmenauto, Geschäftswagen, Kanzlei, Praxis, Büro, Laden, Ladengeschäft, Gewerbebetrieb, Selbstständige, Freiberufler, gewerblich, Mitarbeiterparkplatz, Gewerbeparkausweis, Firmenparkausweis -> Parkausweis gewerbliche Anlieger @0.6
Marktstand, Markthändler, Wochenmarkt, Weihnachtsmarkt, Christkindlmarkt, Jahrmarkt, Flohmarkt, Volksfest, Dult, Kirmes, Rummel, Kirchweih, Messe, Markt, Budenbetreiber, Fahrgeschäft, Standplatz, Lieferant Markt -> Parkausweis Beschicker @0.7
Oktoberfest, Festwiese, Volksfest, Volksfestplatz, Festplatz, Festzelt, Bierzelt
Oktoberfest, Festwiese, Volksfest Anwohner, Volksfest Zufahrt, Oktoberfest Anwohner, Oktoberfest Auto, Durchfahrt Volksfest, Anwohner Festgelände, Straßensperre Fest -> Zufahrtserlaubnis Oktoberfest Sperrring @0.9
Bahnhof, Hbf, Hauptbahnhof, Bahnhofsviertel, Bahnhofsnähe -> Parkausweis Hauptbahnhof @0.8
abgeschlepptes Fahrrad, abgeschlepptes Rad, Schrottfahrrad, Schrotträder, Fahrradleiche, herrenloses Fahrrad, Fahrradversteigerung, Fahrradschloss, Fahrrad beschlagnahmt, Fahrrad sichergestellt, Fundrad suchen, Kinderrad verloren, Rennrad weg -> Verlorenes Fahrrad besichtigen abholen @0.9

# Berufe und Orte
Sanitär, Sanitärbetrieb, Heizung, Heizungsbauer, Heizungsinstallateur, Servicetechniker, Techniker, Fliesenleger, Tischler, Zimmerer, Zimmermann, Glaser, Spengler, Kaminkehrer, Schornsteinfeger, Gärtner, Gartenbau, Bodenleger, Raumausstatter, Kältetechnik, Aufzugsmonteur, Handwerksmeister, Meisterbetrieb, Handwerkerin, Handwerksfahrzeug, Werkzeug, Werkzeugwagen, Reparatur vor Ort, Reparaturen, Wartung, Störungsdienst -> Parkausweis Handwerksbetriebe @0.7
Krankenschwester, Krankenpflege, Betreuungsdienst, Pflegeheim, Pflegebedürftige, Pflegestation, Altenhilfe, Seniorenbetreuung, Ärztin Hausbesuch, Hausarzt, Ergotherapie, Krankengymnastik, Seelsorge, Sozialpädagoge, Streetwork, Malteser, Arbeiterwohlfahrt, AWO, gemeinnützig, Ehrenamt parken, Pflege -> Parkausweis soziale Dienste @0.7
Außendienstler, Außendienstlerin, Verkaufsberater, Verkäufer im Außendienst, Verkaufsreise, Handelsagent, Handelsagentur, Reisevertreter, Musterkollektion, Kollektion, Vorführgeräte, Warenproben, 84 HGB -> Parkausweis Handelsvertretungen @0.8
Firmen, Firmeninhaber, Unternehmen, Unternehmer, Arztpraxis, Arzt, Apotheke, Anwaltskanzlei, Steuerberater, Gaststätte, Gastronomie, Restaurant, Hotel, Einzelhandel, Filiale, Lieferant, Lieferung, Lieferverkehr, selbstständig, Poolfahrzeug, Dienstfahrzeug, Betriebsfahrzeug, Angestellte parken, Mitarbeiter parken, Betriebssitz -> Parkausweis gewerbliche Anlieger @0.4
Marktfahrer, Marktleute, Schaustellerbetrieb, Fierant, Fieranten, Stand auf dem Markt, Verkaufsstand, Marktplatz, Großmarkt, Viktualien, Obststand, Imbisswagen, Foodtruck, Festwirt, Zirkus, Karussell, Aufbau Markt -> Parkausweis Beschicker @0.5
Sonderregelung, Schichtdienst, Nachtdienst, Einzelfallentscheidung, Ermessen, Ausnahmeregelung, kranke Angehörige, medizinische Gründe, Zweitwohnung parken, ablehnender Bescheid parken -> Parkausweis Härtefalle @0.7
Rolli, Rollifahrer, Rollstuhlparkplatz, Conterganschaden, Amelie, beidseitige Amelie, europäischer Behindertenausweis, internationaler Parkausweis, blaue Karte Parken, blaue Parkkarte, Behindertenausweis Auto, Behindertenausweis parken, Blindengeld, Gehhilfen, Krücken, Schlaganfall parken, Parkinson parken, Multiple Sklerose -> EU-Parkausweis Behinderte
Darmerkrankung, chronische Darmentzündung, künstlicher Darmausgang, künstliche Harnableitung, Doppelstoma, Colitis ulcerosa, GdB 60, GdB 70, GdB 80, Herzleiden, Lungenleiden, Atmungsorgane, Parkerleichterung, orange, gelber Parkausweis -> bundesweiter Parkausweis Behinderte @0.9
Wohngebiet, Wohngebiet parken, Wohnviertel, Stadtviertel parken, Anwohnerzone, Viertel, Straße parken, am Straßenrand parken, nachts parken, zu Hause parken -> Bewohnerparkausweis @0.7
Autowechsel, Autowechsel parken, neues Auto parken, neues Kennzeichen parken, Kennzeichenänderung Parkausweis -> Bewohnerparkausweis Umschreibung @0.8
Straßensperrung, Sperrung, Absperrung, Polizeisperre, Einfahrt, Zufahrtsrecht, Anlieger frei, Taxizufahrt -> Zufahrtserlaubnis Sperrring @0.6
Fußgängerzone, Fußgängerzone Zufahrt, Innenstadtzufahrt, autofreie Zone, autofreie Altstadt -> Parkausweis Altstadt
Polizei Fahrrad, Fahrrad Fundbüro, Fahrrad Versteigerung, Fahrrad Rahmennummer, Rahmennummer, Fahrradcodierung -> Verlorenes Fahrrad besichtigen abholen @0.8

# Noch mehr zum Parken
Parkausweis ersetzen, Ersatzparkausweis, verlorener Parkausweis, Parkausweis entwendet, Parkausweis nicht mehr da, Parkausweis verlegt, Scheibenwechsel, neue Windschutzscheibe, Windschutzscheibe, Frontscheibe -> Bewohnerparkausweis Neuantrag Verlust
Kennzeichen Parklizenz, Parklizenz Kennzeichen, Parkausweis Adresse, Parkausweis ummelden, Parkausweis aktualisieren, Parkausweis Firmenwagen, Parkausweis übertragen -> Bewohnerparkausweis Umschreibung
Musterware, Musterfahrzeug, Vertreterfahrzeug, Fahrzeug Vertreter, Vertriebsfahrzeug -> Parkausweis Handelsvertretungen
Installation, Elektroinstallation, Instandsetzung, Instandhaltung, Bautrupp, Umzugshelfer, Reparaturwagen, Einsatzfahrzeug, Lieferung Baustelle, Aufmaß -> Parkausweis Handwerksbetriebe @0.7
Ausnahmeantrag, Antrag auf Ausnahme, gesundheitliche Gründe, Krankheit parken, Behinderung ohne Ausweis, berufliche Gründe, schwere Krankheit -> Parkausweis Härtefalle @0.7
Wohlfahrtspflege, Wohlfahrt, Altenheim, Seniorenheim, Hausnotruf, Notruf, Pflegefahrzeug, Hauskrankenpflege, Familienpflege, Wochenbett, Menüdienst, Sozialhilfe Träger -> Parkausweis soziale Dienste @0.7
Firmensitz, Geschäftsfahrzeug, Betriebsfahrzeug, Betriebsinhaber, Handelsbetrieb, Arbeitsplatz parken, Werkstatt parken, Anlieferung, Warenanlieferung, Ladentransport, Geschäftsleute, Gewerbeanlieger, Anliegerausweis -> Parkausweis gewerbliche Anlieger @0.6
Volksfestplatz, Verkaufswagen, Verkaufsanhänger, Standgebühr, Marktstandplatz, Schaustellerwagen, Händler auf dem Markt -> Parkausweis Beschicker @0.8
`
