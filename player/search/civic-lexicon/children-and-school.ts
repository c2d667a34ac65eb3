/** Child care, youth welfare, school, training and study. */
export const CHILDREN_AND_SCHOOL: string = `
# Kinderbetreuung
Kita, Kindergarten, Kindertagesstätte, Kindergartenplatz, Kitaplatz, Kindertageseinrichtung, KiGa, Kindi, Kindertagesstätten, Kinderbetreuung, Kita-Anmeldung, Kindergartenanmeldung, Betreuungsplatz, Kindertageseinrichtungen, Kindergärten
Krippe, Kinderkrippe, Krippenplatz, U3-Betreuung, Kleinkindbetreuung, Betreuung unter drei
Kita-Gutschein, Kita-Navigator, Kitafinder, Bedarfsanmeldung, Kita-Portal, Platzvergabe Kita, Kita-Bescheid, Vormerkung
Hort, Kinderhort, Nachmittagsbetreuung, Hortplatz, OGS, offene Ganztagsschule, Mittagsbetreuung, Ganztagsbetreuung, Schulkindbetreuung, Schulhort, Hausaufgabenbetreuung, OGTS, Ganztagsschule, Betreuung nach der Schule, verlässliche Grundschule, Kernzeitbetreuung
Kindertagespflege, Tagesmutter, Tagesvater, Tagespflegeperson, Tageseltern, Tagesmütter, Pflegeerlaubnis, Tagespflege, Erlaubnis zur Kindertagespflege
Kindergartengebühr, Kitagebühren, Kita-Gebühr, Elternbeitrag, Elternbeiträge, Kitabeitrag, Kindergartenbeitrag, Kita-Beitrag, Beitragsermäßigung, Gebührenermäßigung Kita, Übernahme der Kita-Kosten, wirtschaftliche Jugendhilfe, Geschwisterermäßigung
Babysitter, Babysitten, Kinderfrau, Notbetreuung, Leihoma
Spielgruppe, Krabbelgruppe, Familienzentrum, Eltern-Kind-Gruppe, Elterncafé, Eltern-Kind-Zentrum, Mütterzentrum, Familientreff, Familienbildung, Familienbildungsstätte, Elternkurs
frühe Hilfen, Familienhebamme, Hilfe mit dem Baby, Schreibaby, Unterstützung nach der Geburt, Familienpatin
Spielplatz, Kinderspielplatz, Bolzplatz, Skatepark, Skateranlage, Spielplätze, Rutsche, Schaukel, Skaterpark
Kinder, Kind, Kids, Minderjährige, Nachwuchs, Tochter, Sohn, Kleinkind @0.5
Jugendliche, Jugend, Teenager, junge Menschen, Heranwachsende, Jugendlicher, Teenies
Familie, Familien, Eltern, Mutter, Vater, Mama, Papa @0.4

# Jugendamt
Jugendamt, Amt für Jugend und Familie, Stadtjugendamt, Kreisjugendamt, Amt für Kinder und Jugend, Jugendbehörde, Jugendhilfe, ASD, allgemeiner sozialer Dienst, Kinder- und Jugendhilfe
Hilfe zur Erziehung, Erziehungshilfe, Hilfen zur Erziehung, sozialpädagogische Familienhilfe, SPFH, Familienhilfe, Erziehungsbeistand, HzE
Erziehungsberatung, Familienberatung, Erziehungsprobleme, Probleme mit dem Kind, Elternberatung, Erziehungsberatungsstelle, Beratung für Eltern, überforderte Eltern, Trennungs- und Scheidungsberatung
Kindeswohlgefährdung, Kinderschutz, Kindesmisshandlung, Kind wird geschlagen, Kindesmissbrauch, Inobhutnahme, Kindesvernachlässigung, Gefährdung melden, Missbrauch, Kindernotdienst
Sorgerecht, elterliche Sorge, Sorgerechtsstreit, Negativbescheinigung, Sorgerechtsbescheinigung, Negativattest, alleiniges Sorgerecht, Auskunft aus dem Sorgeregister, Sorgeregister, Sorgerechtsnachweis
Umgangsrecht, Umgang, Kind sehen, Besuchsrecht, Umgangsbegleitung, begleiteter Umgang, Umgangskontakt
Beistandschaft, Beistand, Unterhaltsbeistand, Unterhaltsurkunde, Unterhaltstitel, Jugendamtsurkunde, Beurkundung von Unterhalt
Vormundschaft, Vormund, Amtsvormundschaft, Pflegschaft, Mündel, Amtsvormund, Ergänzungspflegschaft
Pflegefamilie, Pflegekind, Pflegeeltern, Pflegekinder, Kind in Pflege nehmen, Pflegekinderdienst, Vollzeitpflege, Bereitschaftspflege
Kinderheim, Heimerziehung, Wohngruppe, Jugendwohngruppe, betreutes Jugendwohnen, stationäre Jugendhilfe
Jugendgerichtshilfe, Jugendhilfe im Strafverfahren, straffällige Jugendliche, Jugendstrafe, Sozialstunden, Jugendgericht
Jugendschutz, Jugendschutzgesetz, Alterskontrolle, Jugendarbeitsschutz, Alkohol an Jugendliche, Erziehungsbeauftragung, Muttizettel
Kinderarbeit, Filmkinder, Kind im Film, Ausnahmebewilligung Kinderarbeit, Ferienjob -> Jugendarbeitsschutz
unbegleitete minderjährige Flüchtlinge, umA, unbegleitete minderjährige Ausländer, UMF, minderjährige Flüchtlinge
Jugendarbeit, Jugendzentrum, Jugendtreff, Jugendhaus, Jugendclub, Jugendpflege, Jugendring, Jugendfreizeitstätte, offene Jugendarbeit, Juze
Juleica, Jugendleitercard, Jugendleiterkarte, Jugendleiter, Jugendgruppenleiter, Jugendleiter/in-Card
Schulsozialarbeit, Jugendsozialarbeit, Schulsozialarbeiter, JaS, Jugendsozialarbeit an Schulen
Ferienpass, Ferienprogramm, Ferienbetreuung, Ferienfreizeit, Ferienspiele, Sommerferien, Ferienlager, Ferienangebote, Stadtranderholung, Zeltlager, Kinderfreizeit
Jugendparlament, Jugendrat, Kinderparlament, Jugendbeirat, Jugendgemeinderat, Kinder- und Jugendbeteiligung
freier Träger der Jugendhilfe, Anerkennung als Träger der freien Jugendhilfe, Betriebserlaubnis für Einrichtungen
Kinderbeauftragte, Kinderbüro, Kinderrechte, Familienbüro, Familienbeauftragte

# Schule
Schule, Schulamt, Schulverwaltung, Schulverwaltungsamt, Schulwesen, staatliches Schulamt, Schulen, Amt für Schulen, Schulbehörde
Schulanmeldung, Einschulung, Schulanfänger, Schulanfang, ABC-Schützen, Schuleinschreibung, Schuleintritt, Anmeldung zur Schule, eingeschult, Schule anmelden, Erstklässler, erste Klasse, Schulpflicht, Einschulen
Schuleingangsuntersuchung, Einschulungsuntersuchung, Schuluntersuchung, Schulreife, Schularzt, Schulfähigkeit, schulärztlicher Dienst
Zurückstellung, Zurückstellung vom Schulbesuch, Kind später einschulen, vorzeitige Einschulung, Rückstellung, Schulkindergarten
Vorschule, Vorkurs, Sprachförderung, Vorschulkinder, Sprachstandserhebung, Deutsch für Kinder
Schulwechsel, Schule wechseln, andere Schule, Gastschulantrag, Schulsprengel, Sprengel, Gastschüler, Schulbezirk, Gastschulverhältnis, Umschulung in andere Schule, Sprengelschule, Schuleinzugsbereich
Grundschule, Volksschule, Primarschule, Grundschulen
Gymnasium, Realschule, Mittelschule, Hauptschule, Gesamtschule, weiterführende Schule, Oberschule, Übertritt, Gemeinschaftsschule, weiterführende Schulen, Abitur
Förderschule, Sonderschule, sonderpädagogische Förderung, Förderzentrum, sonderpädagogischer Förderbedarf, Förderbedarf
Berufsschule, Berufsfachschule, berufliche Schulen, Fachoberschule, Berufskolleg, FOS, BOS
Privatschule, Ersatzschule, private Schulen, Schule in freier Trägerschaft
Schulberatung, schulpsychologischer Dienst, Schulpsychologe, Schulprobleme, Mobbing in der Schule, Bildungsberatung, Schulpsychologie, Schullaufbahnberatung
Schulpflichtverletzung, Schule schwänzen, Schulschwänzer, Schulpflicht durchsetzen, Schulverweigerung, Schulzwang, schwänzen
Schulbefreiung, Beurlaubung vom Unterricht, Unterrichtsbefreiung, Urlaub in der Schulzeit, vom Unterricht befreien, Kind aus der Schule nehmen, Schulbeurlaubung
Lernmittel, Schulbücher, Büchergeld, Lernmittelfreiheit, Schulbuch, Lehrmittelfreiheit, Schulbuchausleihe
Schulessen, Mittagessen in der Schule, Mensa, Schulverpflegung, Schulmensa, Kita-Essen
Schulferien, Ferienkalender, Ferientermine, schulfrei, Ferien
Schulhausmeister, Schulräume mieten, Aula, Turnhalle mieten -> Sporthalle, Raumvergabe
Schülerausweis, Schülerin, Schüler, Schulbescheinigung
Nachholen Schulabschluss, Schulabschluss nachholen, Abendschule, Abendgymnasium, zweiter Bildungsweg, Externenprüfung
Volkshochschule, VHS, Erwachsenenbildung, Kurs, Kurse, Weiterbildung, Abendkurs, Bildungszentrum, Fortbildung
Musikschule, Instrument lernen, Musikunterricht, Klavierunterricht, Singschule, Instrumentalunterricht
Student, Studentin, Studierende, Studenten, Studium, studieren, Studi, Studis, Uni, Universität, Hochschule, Kommilitone
Ausbildung, Azubi, Lehre, Lehrstelle, Ausbildungsplatz, Auszubildende, Lehrling, Berufsausbildung, Ausbildungsplätze
Praktikum, Praktikant, Schülerpraktikum, Praktikumsplatz, Praktikantin, Hospitation, Betriebspraktikum
FSJ, Freiwilliges Soziales Jahr, Bundesfreiwilligendienst, Bufdi, FÖJ, Freiwilligendienst, BFD, Zivi, freiwilliges ökologisches Jahr
Berufsberatung, Berufswahl, Jugendberufsagentur, Übergang Schule Beruf, BIZ, Berufsinformationszentrum
Bildungsurlaub, Bildungsfreistellung
Wohin mit dem Kind, Kind betreuen lassen, Betreuung fürs Kind, Platz für mein Kind -> Kita, Kindertagespflege
Kind kommt in die Schule, Sechsjährige, Kind wird sechs, Schultüte -> Schulanmeldung
`
