/** Errands that any municipality knows, as people put them in a few words: at home, with children, in the street. */
export const EVERYDAY_ERRANDS: string = `
# Hunde und andere Tiere
Hundehalter, Hundebesitzer, Hundehalterin, Frauchen, Herrchen, Welpenbesitzer, Hundefreund -> Hundesteuer, Hundehaltung @0.5
Hund angemeldet, Hund melden, Hundemarke verloren, Hundemarke weg, neue Hundemarke, Hundemarke ersetzen, Hund zugezogen, Hund umgezogen, Hund aus dem Tierheim, zweiter Hund, Steuermarke, Hund bei der Stadt anmelden, Hundekosten, Hundesteuerbescheid -> Hundesteuer @0.8
Hund verstorben, Hund eingeschläfert, Hund verkauft, Hund weggegeben, keinen Hund mehr, Hund entlaufen Steuer -> Hund abmelden, Hundesteuer @0.8
Tier in Not, Hund im heißen Auto, Hund allein, Hund bellt, Hundegebell, Tiere schlecht gehalten, Pferd ohne Unterstand -> Tierschutz, Veterinäramt @0.6
Biss, gebissen, von Hund gebissen, Beißvorfall, Hund beißt, aggressiver Hund -> gefährlicher Hund, Ordnungsamt @0.6
Bienenschwarm, Wespen am Haus, Wespennest melden, Hornissen im Garten, Wespen umsiedeln -> Wespennest, Naturschutzbehörde @0.7

# Abfall
Müllabfuhr anmelden, Mülltonne anmelden, Mülltonne bestellen, Mülltonne abbestellen, Mülltonne abmelden, neue Mülltonne, kleinere Tonne, Tonne wechseln, Tonne ummelden, Restmüllbehälter bestellen, Tonne fehlt, Müllbehälter anmelden, Müll ummelden -> Mülltonne, Abfallentsorgung @0.8
Schrank entsorgen, Bett entsorgen, Couch entsorgen, Teppich entsorgen, Sperrmülltermin, Sperrmüll bestellen, Sperrmüllkarte, großer Müll, Möbel abholen lassen, altes Sofa, alter Schrank, Sperrmüllschein -> Sperrmüll @0.9
Kühlschrank abholen, Waschmaschine abholen, alter Fernseher, kaputter Fernseher, alter Computer, altes Handy, Elektromüll -> Elektroschrott, Elektroaltgeräte @0.9
Farbe entsorgen, Lack, Lacke, Batterie entsorgen, Leuchtstoffröhre, Energiesparlampe, Chemikalien entsorgen, Säure, Spraydosen, alte Medikamente, Feuerlöscher entsorgen, Autobatterie -> Schadstoffe, Sondermüll @0.9
Müll abgeben, Müll hinbringen, Schutt abgeben, Recycling abgeben, Reifen entsorgen, Altreifen, Holz entsorgen, Metall abgeben, Schrott abgeben, wohin mit Schrott -> Wertstoffhof @0.8
Müll liegt herum, Müllhaufen, Müll am Straßenrand, überfüllter Container, Abfall abgeladen, Unrat, Dreck, Scherben -> wilder Müll, Mängelmelder @0.7

# Kinder und Schule
Kind bekommen, Nachwuchs bekommen, Baby bekommen, Geburt eines Kindes, Familienzuwachs -> Geburtsurkunde, Elterngeld, Kindergeld, Vaterschaftsanerkennung @0.5
Kita anmelden, Kindergarten anmelden, Krippe anmelden, Kitaplatz beantragen, Kindergartenplatz beantragen, Kita wechseln, Kita kündigen, Kitaplatz kündigen, Kindergarten wechseln, Krippenplatz beantragen, Kita-Platz, Eingewöhnung -> Kita, Kindertageseinrichtungen @0.8
Kitagebühr zu hoch, Kitagebühren ermäßigen, Ermäßigung Kita, Kita kostenlos, Befreiung Kitagebühr, Zuschuss Kita, Kitakosten, Kindergartenkosten, Gebührenübernahme Kita -> Kindergartengebühr, Elternbeitrag @0.9
Schulkind, Schulanfang, Kind einschulen, Schule für mein Kind, Einschulungstermin, Schuleingang, Schule finden, nächste Schule, zuständige Schule, Schulplatz -> Schulanmeldung @0.8
Schulbus bezahlen, Fahrkarte Schüler, Busfahrkarte Schule, Schulfahrkarte, Fahrgeld Schule, Fahrt zur Schule, Schulwegbeförderung, Schulweg zu weit -> Schülerbeförderung @0.9
Geld für Kinder, Zuschuss für Kinder, Kinder kosten, Leistungen für Familien, Familienleistungen, Unterstützung für Familien, Hilfe für Familien -> Kindergeld, Kinderzuschlag, Bildung und Teilhabe, Elterngeld @0.5
Vater zahlt keinen Unterhalt, kein Unterhalt, Unterhalt bleibt aus, Unterhalt vom Staat, Unterhaltskasse, Unterhaltsvorschuss beantragen -> Unterhaltsvorschuss @0.9
Trennung mit Kind, Eltern trennen sich, Besuch beim Vater, Kind nach Trennung, Umgang nach Trennung, Scheidungskind, Scheidungskinder -> Umgangsrecht, Sorgerecht, Erziehungsberatung @0.6
Pubertät, schwieriges Kind, Kind hört nicht, Stress mit Kindern, überfordert mit Kind, Schlafprobleme Kind, Erziehungsfragen, Streit in der Familie -> Erziehungsberatung @0.8
Sommerferienprogramm, Osterferien, Herbstferien, Pfingstferien, Kind in den Ferien, Betreuung in den Ferien, Ferienaktion -> Ferienprogramm, Ferienbetreuung @0.8

# Geld, Steuern, Hilfe
Steuer bezahlen, Steuerbescheid verstehen, Bescheid nicht verstanden, Brief vom Steueramt, Grundsteuer zahlen, Grundsteuer zu hoch, Grundsteuer Eigentümerwechsel, Messbescheid, Grundsteuermessbescheid, Haus gekauft Grundsteuer -> Grundsteuer @0.8
Abbuchung ändern, Bankverbindung ändern, neue Bankverbindung, neue IBAN, Konto gewechselt, Bankwechsel, Einzug vom Konto, Dauerabbuchung, Lastschrift erteilen, Lastschrift kündigen -> SEPA-Lastschriftmandat @0.9
kann Rechnung nicht zahlen, Bußgeld in Raten, Raten vereinbaren, Zahlungsschwierigkeiten, Zahlung verschieben, Aufschub der Zahlung, Ratenzahlung beantragen -> Stundung, Ratenzahlung @0.9
Schwerbehindertenausweis verlängern, Schwerbehindertenausweis beantragen, Ausweis für Behinderte, Schwerbehindert werden, GdB erhöhen, Verschlimmerungsantrag, Verschlechterung, GdB 50, 50 Prozent, Behinderung beantragen, Prozente Behinderung, Behindertenpass, Merkzeichen beantragen -> Schwerbehindertenausweis, Grad der Behinderung @0.9
Elterngeld beantragen, Geld nach der Geburt, Geld für Eltern, Elternzeit Geld, Elterngeld Plus, Partnermonate -> Elterngeld @0.9
Geld für Rentner, Hilfe für Rentner, Rente aufstocken, Unterstützung Senioren, Altersarmut Hilfe, Rentenzuschuss -> Grundsicherung im Alter, Wohngeld @0.7
vergünstigt Bus fahren, billiger Bus fahren, Sozialkarte beantragen, Ermäßigung für Arme, Rabatt für Bedürftige, ermäßigter Eintritt, verbilligte Fahrkarte -> Sozialpass, Sozialticket @0.8
GEZ abmelden, GEZ nicht zahlen, Befreiung GEZ, Fernsehbeitrag, Radio anmelden, Befreiung Rundfunk, Rundfunk -> Rundfunkbeitrag @0.9
wohnungslos, aus Wohnung geflogen, kein Dach über dem Kopf, Schlafplatz, Notschlafplatz, Zimmer in Not, Notwohnung, Pension für Obdachlose, übernachten ohne Wohnung -> Obdachlosigkeit, Notunterkunft @0.8
Betreuer bestellen, gesetzlichen Betreuer, Betreuung anregen, Mutter ist dement, Vater ist dement, Vollmacht für Eltern, Vollmacht für den Notfall, Vorsorge treffen, Vollmacht beglaubigen Betreuung -> Betreuung, Vorsorgevollmacht @0.8

# Straße, Lärm, Veranstaltung
Umzug Halteverbot, Halteverbot für Umzug, Parkplatz reservieren, Parkplatz sperren, Straße sperren Umzug, Umzugszone, Parkverbot beantragen, Ladezone für Umzug, Möbelwagen parken -> Haltverbot, Ausnahmegenehmigung @0.9
Container vor dem Haus, Mulde aufstellen, Gerüst am Haus, Lagern auf der Straße, Baumaterial auf Gehweg, Baustelle einrichten, Baustelleneinrichtung, Kran auf der Straße, Hubwagen, Dixi, Bauzaun -> Sondernutzung, verkehrsrechtliche Anordnung @0.8
Fest feiern, Straßenfest anmelden, Hausfest, Party anmelden, Grillfest, Vereinsfest anmelden, Sommerfest, Flohmarkt veranstalten, Konzert veranstalten, Umzug veranstalten, Faschingsball, Polterabend, Hochzeitsfeier in der Öffentlichkeit -> Veranstaltung, Gestattung, Sondernutzung @0.6
Demo, Kundgebung anmelden, demonstrieren wollen, Protest anmelden, Protestmarsch, Menschenkette, Lichterkette -> Versammlung @0.9
Nachbar laut, laute Party, Hund bellt nachts, Lärm nachts, Baustellenlärm, laute Kneipe, Krach in der Nacht, Trompete, Schlagzeug, Lärm am Sonntag, Bohren am Sonntag -> Lärm, Ordnungsamt @0.7
Straße kaputt, Gehsteig kaputt, Lampe kaputt, Straßenlampe kaputt, Ampel ausgefallen, Schild umgefahren, Spielplatz kaputt, Bank kaputt, Geländer kaputt, Wasserrohrbruch, Gullydeckel, Pfütze -> Mängelmelder @0.8
Auto blockiert, Ausfahrt blockiert, Garage zugeparkt, Gehweg zugeparkt, Radweg zugeparkt, Falschparker anzeigen, parkt falsch, Parksünder melden -> Falschparker, Ordnungsamt @0.7
Strafe bezahlen, Strafzettel bezahlen, Blitzer bezahlen, Strafzettel anfechten, Bußgeld bezahlen, Bußgeld anfechten, Bußgeldbescheid bekommen, Brief wegen Blitzer, Foto vom Blitzer, Punkte wegen Blitzer -> Bußgeld, Verwarnungsgeld @0.8

# Wahlen, Kultur, Haus
Wahl verpasst, Wahlbrief, Wahl im Urlaub, Briefwahl bestellen, nicht am Wahltag da, Briefwahl abholen, Wahl per Post, Briefwahlstelle -> Briefwahl @0.9
Buch verlängern, Büchereikarte verloren, Leseausweis, Bibliothekskarte, Bücherei anmelden, Medien ausleihen, E-Book ausleihen, Onleihe -> Bücherei @0.8
Halle buchen, Turnhalle buchen, Saal buchen, Raum buchen, Raum für Geburtstag, Feierraum, Partyraum, Versammlungsraum, Probenraum -> Raumvergabe @0.8
Ahnen suchen, Familienstammbaum, Großeltern suchen, alte Meldeunterlagen, Urkunde von früher, Geburt vor 1900, historische Karte, altes Foto -> Stadtarchiv, Ahnenforschung @0.8
Impfung für Reise, Reise in die Tropen, Gelbfieber impfen, Impfberatung Reise, Impfausweis verloren, Impfpass verloren -> Impfung, Impfberatung @0.8
Küche arbeiten Bescheinigung, rote Karte Gesundheitsamt, Belehrung Lebensmittel, Hygieneschein, Hygienepass, Gesundheitsausweis, Belehrung Küche, Infektionsschutz Belehrung, Kellnern, Lebensmittelausweis, Hygienebescheinigung -> Erstbelehrung, Gesundheitszeugnis @0.9
Haus gekauft, Grundstück gekauft, neuer Eigentümer, Immobilie geerbt, Eigentümerwechsel melden, Hausverkauf melden -> Grundsteuer, Eigentümerwechsel, Grundbuch @0.6
Wasser anmelden, Wasser abmelden, Wasserzähler melden, Wasserrechnung zu hoch, Wasserrohr, Wasserhahn, Wasserstand Zähler, Zählerstand durchgeben -> Wasserzähler, Wassergebühr @0.8
Balkon anbauen, Gartenhaus bauen, Carport bauen, Zaun bauen, Garage bauen, Terrasse überdachen, Pool im Garten, Gaube, Wintergarten bauen, Mauer bauen, Haus umbauen, Haus aufstocken -> Baugenehmigung, Bauberatung @0.8
Solar auf dem Dach, Förderung Solar, Zuschuss Heizung, Förderung Wärmepumpe, Haus dämmen, Dämmung, Fenster tauschen, energetische Sanierung -> Energieberatung, Förderung @0.7
Unfall mit städtischem Auto, Sturz auf Gehweg, Schaden durch Stadt, Auto im Schlagloch kaputt, Stadt haftet, Baum auf Auto gefallen, Ersatz vom Amt -> Schadenersatz @0.8
`
