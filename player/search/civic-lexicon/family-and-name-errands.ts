/** Errands about birth, marriage, names, parenthood, death and the certificates of each, as life puts them. */
export const FAMILY_AND_NAME_ERRANDS: string = `
# Eltern und Kinder
Vater anerkennen, Vaterschaft eintragen, Vater werden, unverheiratet Kind, unverheiratete Eltern, nicht verheiratete Eltern, Vaterschaft vor Geburt, Vaterschaftserklärung, Vater auf Geburtsurkunde, Vater in Geburtsurkunde eintragen, Kindsvater, biologischer Vater, Vaterschaftsanerkenntnis, Kind anerkennen, Anerkennung des Kindes, Zustimmung der Mutter, leiblicher Vater, außereheliches Kind, Erzeuger, pränatale Vaterschaftsanerkennung -> Vaterschaftsanerkennung @0.9
Sorgerecht für unverheiratete Eltern, Sorgerechtserklärung, Sorgeerklärung abgeben, beide Eltern Sorgerecht, Sorgerecht beantragen, gemeinsame elterliche Sorge, Sorgerecht Vater, Sorgeerklärung vor Geburt -> Sorgerechtserklärung, Sorgeerklärung @0.9
Unterhaltsurkunde, Unterhalt festlegen, Unterhaltstitel, Unterhalt beurkunden, Unterhaltsverpflichtung, Jugendamtsurkunde, Titel über Unterhalt, Unterhaltsanspruch, Unterhalt fürs Kind, Alimente beurkunden, Kindesunterhalt festlegen, Unterhalt nach Trennung, Düsseldorfer Tabelle, vollstreckbare Urkunde, Unterhalt anerkennen, Verpflichtungsurkunde -> Beurkundung Unterhaltsansprüchen @0.9
Unterhaltsansprüche, Unterhaltsanspruch, Unterhalt, Alimente, Kindesunterhalt, Unterhaltszahlung, Betreuungsunterhalt
Beurkundung, beurkunden, Urkunde erstellen, amtlich festhalten, notarielle Urkunde, Urkundsperson, Beurkundungen @0.5
Kita-Beratung, Kitaplatz finden, Kindergartenplatz finden, Kindergarten suchen, Krippenplatz suchen, Betreuungsplatz suchen, Suche nach Kitaplatz, kein Kitaplatz, Kitaplatz einklagen, Rechtsanspruch Kita, Tagesmutter finden, Tageseltern suchen, Kind unterbringen, Kita-Suche, Hort suchen, Beratung Kinderbetreuung, Kitaberatung, Kindertagesbetreuung, Betreuung für Kind suchen, Krippe suchen, Kinderkrippe finden -> Elternberatung Kinderbetreuung @0.9
Elternberatung, Beratung für Eltern, Elternsprechstunde, Elterninformation, Familienberatung @0.6
Eltern, Mama, Papa, Mutter, Vater, werdende Eltern, junge Eltern, Elternteil @0.4
Ausflug mit der Schule ins Ausland, Klassenfahrt ins Ausland, Schulfahrt, Schülerreise, Klassenreise, Studienfahrt, Abschlussfahrt, Schülersammelliste, Schulreise, Schüler ohne EU-Pass, Klassenfahrt mit ausländischen Schülern, Reisendenliste, Sammelliste, Schüleraustausch EU -> Schulreisen Europäischen Union @0.9
Schulreisen, Klassenfahrten, Klassenfahrt, Schulfahrten, Schulausflug, Schülerreisen

# Heiraten
heiraten, Hochzeit anmelden, Trauung anmelden, Aufgebot, standesamtlich heiraten, Ehe anmelden, Heiratsanmeldung, Termin Standesamt, Hochzeitstermin, Trautermin reservieren, Verlobung, Verlobte, Brautpaar, Braut, Bräutigam, sich das Jawort geben, Ehe schließen, Eheanmeldung, Trauungstermin, Hochzeitsanmeldung, verlobt -> Anmeldung Eheschließung @0.8
Homo-Ehe, gleichgeschlechtliche Ehe, zwei Männer heiraten, zwei Frauen heiraten, eingetragene Lebenspartnerschaft, Lebenspartnerschaft, Umwandlung Lebenspartnerschaft -> Eheschließung @0.7
Ehe mit ausländischem Partner, Ausländer heiraten, Heirat mit Ausländer, ausländischer Verlobter, ausländische Verlobte, binationale Ehe, Ehefähigkeitszeugnis, Heirat im Ausland, binational, internationale Ehe, Partner aus dem Ausland heiraten, Geburtsurkunde übersetzen für Heirat, Ehe mit Ausländerin, ausländische Staatsangehörigkeit heiraten, binationales Paar, welche Unterlagen für die Hochzeit -> Eheschließung Auslandsbezug @0.9
Auslandsbezug, Auslandsbeteiligung, internationaler Bezug @0.4
zwei Deutsche heiraten, deutsche Verlobte heiraten, Ehe zweier Deutscher, Hochzeit zweier Deutscher -> Eheschließung @0.5
Erstauskunft, erste Auskunft, Vorabinformation, Erstinformation, Vorgespräch, Vorabauskunft @0.5
Ehefähigkeitszeugnis, Ehefähigkeit, Ledigkeitsbescheinigung, Heirat im Ausland, Hochzeit im Ausland, Las Vegas, Dänemark heiraten, Apostille Ehe -> Ehefähigkeitszeugnis, Eheschließung @0.7
Ehefähigkeitszeugnis, Zeugnis über die Ehefähigkeit, Ehefähigkeitsbescheinigung, Bescheinigung zum Heiraten im Ausland

# Namen und Geschlecht
Vornamen tauschen, Reihenfolge der Vornamen, Rufname, Rufnamen, Vornamen umstellen, Vornamen sortieren, Namensreihenfolge, Vornamensreihenfolge, zweiter Vorname, Vorname an erster Stelle, Vornamen umdrehen, Zweitname, Vornamen neu ordnen -> Erklärung Reihenfolge Vornamen @0.9
Reihenfolge, Ordnung, Anordnung, Sortierung, Abfolge @0.4
Erklärung, erklären, Willenserklärung, Erklärung abgeben @0.3
Transsexuellengesetz, TSG, transsexuell, Transsexualität, Transperson, trans Frau, trans Mann, nicht-binär, Gender, Geschlecht, Geschlechtsänderung, Geschlechtsumwandlung, Transition, Geschlechtswechsel, männlich, weiblich, inter, Personenstandsänderung, Transgender, Dgti, neuer Vorname trans, Vorname und Geschlecht ändern, drittes Geschlecht, Geschlechtsidentität, queer -> Anpassung Geschlechtseintrag Vornamens @0.9
Anpassung, anpassen, angleichen, Angleichung, Änderung, ändern @0.3
Name doof, Nachname gefällt nicht, Nachname loswerden, Name lächerlich, Namen loswerden, Name eindeutschen, Doppelnamen ändern, neues Namensrecht, Namensrecht, Künstlername als Nachname, Namensänderungsgesetz, wichtiger Grund -> Namensänderung @0.8
Meine Ehe ist geschieden Name, wieder Mädchenname, Geburtsnamen annehmen, alter Name zurück, Name nach Trennung, Scheidung Name, früheren Namen annehmen -> Namenserklärung, Geburtsname @0.8

# Urkunden und Tod
Urkunde anfordern, Urkunden bestellen, Geburtsurkunde bestellen, Eheurkunde bestellen, Heiratsurkunde bestellen, Sterbeurkunde bestellen, Geburtsurkunde beantragen, Heiratsurkunde beantragen, Urkunde nachbestellen, Geburtsurkunde verloren, Heiratsurkunde verloren, neue Geburtsurkunde, Abstammungsurkunde, beglaubigter Auszug, Geburtenbuch, internationale Urkunde, mehrsprachige Urkunde, Stammbuch, Registerausdruck, Familienbuch, Kopie der Geburtsurkunde, Urkundenservice, Standesamtsurkunde -> Urkundenbestellung, Personenstandsurkunde @0.9
Urkundenbestellung, Urkundenanforderung, Urkundenversand, Urkunden bestellen, Urkundennachbestellung
Urkunde abholen, Geburtsurkunde abholen, Eheurkunde abholen, Sterbeurkunde abholen, Urkunden abholen, bestellte Urkunde, Heiratsurkunde abholen, Urkunde ist fertig, Einbürgerungsurkunde abholen -> Urkundenabholung @0.9
Urkundenabholung, Abholung von Urkunden, Urkundenausgabe, Urkunden holen
Heiratsurkunde, Eheurkunde, Trauschein, Hochzeitsurkunde, Traubuch, Ehebuch, Heiratsbuch, Heiratsschein, Eheregister, Heiratseintrag
Sterbefall, Todesfall melden, Tod melden, Tod anzeigen, Sterbefall melden, Sterbeschein, Angehöriger verstorben, verstorbener Angehöriger, Todesnachweis, Urkunde nach Tod, Nachweis des Todes, Oma tot, Opa tot, Vater tot, Mutter tot, Tod eines Angehörigen, Todesbestätigung, Sterbebescheinigung, Leichenschauschein, Verstorbene, Verstorbener, Hinterbliebener, Bestatter beauftragt -> Sterbeurkunde @0.8
Todesfall was tun, was tun bei Todesfall, was tun im Sterbefall, Checkliste Todesfall, Formalitäten nach dem Tod -> Sterbefall, Sterbeurkunde, Bestattung @0.7
Trauerfall, Hinterbliebene, Angehörige eines Verstorbenen, Familie des Verstorbenen @0.6
Geburt melden, Kind melden, Geburt im Krankenhaus, neues Baby, Neugeborenes anmelden, frisch entbunden, Geburtsanzeige, Kind zur Welt gebracht, Formalitäten nach der Geburt, Checkliste Geburt, Babyname eintragen -> Geburt, Geburtsurkunde @0.8
Nachbeurkundung, Ehe im Ausland geschlossen, Auslandsehe, Ehe nachträglich eintragen, Heirat im Ausland eintragen, ausländische Heirat anerkennen, Beurkundung im Eheregister, im Ausland geheiratet -> Nachbeurkundung, Eheregister @0.9
Nachbeurkundung, nachträgliche Beurkundung, nachträglich beurkunden, Eintragung ins deutsche Register, Nachbeurkundung einer Ehe
Ehering, Eheringe, Hochzeitsfeier, Hochzeitsfotos, Standesbeamte, Trauzeuge, Trauzeugin, Traurede, Trauzeugen -> Eheschließung @0.5
Grab suchen, Grab finden, Grab verlegen, Grabschmuck, Grablicht, Gießkanne, Friedhof Öffnungszeiten, Grab anlegen, Grab abräumen, Grab zurückgeben, Grabrechte, Liegezeit -> Friedhof, Grab @0.7
Bestattungspflicht, wer muss Beerdigung bezahlen, Bestattung ohne Angehörige, Bestattung von Amts wegen, Urne nach Hause, Urne zu Hause, Asche verstreuen -> Bestattung, Sozialbestattung @0.6

# Noch anders gesagt
Vornamen Reihenfolge, Rufname ändern, Rufname vorn, Rufname nach vorne, erster Vorname, Vornamen vertauschen, andere Reihenfolge der Namen, Reihenfolge ändern, Vorname umsortieren, Zweitname als Rufname, Vornamensfolge -> Erklärung Reihenfolge Vornamen @0.9
Geschlecht im Pass ändern, Geschlechtsangabe, Geschlechtseintragung, Geschlechtseintrag ändern, Geschlechtseintrag streichen, Vorname wegen Geschlecht, SBGG-Erklärung, Geschlecht anpassen, Geschlechtsänderung anmelden -> Anpassung Geschlechtseintrag Vornamens @0.9

# Urkunden, Vaterschaft und Tod, in einem Wort
Geburtsurkunde, Geburtsschein, Geburtsregister, Geburtenregister, Geburtenbuch, Geburtszeugnis, Abstammungsurkunde, Heiratsurkunde, Eheurkunde, Trauschein, Eheregister, Heiratsregister, Lebenspartnerschaftsurkunde, Familienbuch, Stammbuch, Personenstandsurkunde, Personenstandsregister, Registerauszug, Registerabschrift, Registerausdruck, internationale Urkunde, mehrsprachige Urkunde, Ahnenforschung, Stammbaum, Familienforschung, Genealogie, Vorfahren, Urkunde bestellen, Urkunde beantragen, Urkunde, Urkunden, Urkundenstelle, Urkundenversand, PStG -> Urkundenbestellung
Urkunde abholen, Geburtsurkunde abholen, Heiratsurkunde abholen, Urkundenausgabe, Urkunde fertig, Urkunde mitnehmen, bestellte Urkunden -> Urkundenabholung
Bestattung, Bestatter, Beerdigung, Begräbnis, Beisetzung, Friedhof, Sterberegister, Sterbebuch, Totenschein, Leichenschauschein, Todesbescheinigung, Sterbefall, Sterbefallanzeige, Tod, Todesfall, Verstorbene, Trauerfall, Erbe, Erbschein, Nachlass, Todesnachweis, Todesurkunde, Leiche, Urne -> Sterbeurkunde @0.9
Baby, Geburt, ungeboren, ungeborenes Kind, Schwangerschaft, schwanger, Kindsvater, Vater, Vaterschaft, nichtehelich, unehelich, außerehelich, unverheiratet, ledige Mutter, ledige Eltern, ledig, nicht verheiratet, ohne Trauschein, Abstammung, Vaterschaftstest, Vaterschaftsfeststellung, Vaterschaftserklärung, Mutterpass, § 1592 BGB, § 1594 BGB -> Vaterschaftsanerkennung @0.9
Jugendamt, Jugendhilfe, Beistandschaft, Amtsvormund -> Vaterschaftsanerkennung, Beurkundung Unterhaltsansprüchen, Sorgerechtserklärung, Elternberatung Kinderbetreuung @0.6
Schulausflug, Ausflug, Klassenfahrt, Klassenreise, Schulfahrt, Schulklasse, Schülergruppe, Schülerreise, Studienfahrt, Studienreise, Schullandheim, Skilager, Sprachreise, Abschlussfahrt, Abifahrt, Schüleraustausch, Schülersammelliste, Reisendenliste, Sammelvisum, Visum Schüler, Visum Klassenfahrt, Drittstaatsschüler, Lehrer, Lehrkraft -> Schulreisen Europäischen Union

Geburtsnachweis, Heiratsnachweis, Ehenachweis, Familienstammbuch, Abschrift Geburtsregister, Auszug Geburtsregister, Auszug Eheregister, Auszug Familienbuch, Registerauszug Standesamt, Standesamt Urkunde, Urkundenkopie, Urkunde anfordern, Urkunde verloren, neue Urkunde, Urkundenantrag, Urkundenausstellung, Urkundenstelle, Zweitschrift Urkunde, Urkunde online, Lebenspartnerschaft Urkunde, Geburtsurkunde Ausland -> Urkundenbestellung
Abholung Standesamt, Abholung Urkunde, Urkunde holen, Urkunden holen, Urkunde Abholung -> Urkundenabholung
Tote, Toter, tot, Ableben, sterben, gestorben, Sterbebescheinigung, Sterbenachweis, Sterbemeldung, Sterbeanzeige, Urkunde Tod, Bestattungsinstitut, Bestattungsunternehmen, Bestattungsunternehmer, Beerdigungsinstitut, Grab, Feuerbestattung, Leichenschau, Hinterbliebene, Witwe, Witwer, Testament, Erbschaft -> Sterbeurkunde @0.8
Papa, Kindsmutter, Neugeborenes, Säugling, werdender Vater, leiblicher Vater, Elternschaft, uneheliches Kind, Vaterschaftsurkunde, Vaterschaft Urkunde, Anerkennung Kind, Kind anerkennen, Vater eintragen, vorgeburtlich, vorgeburtliche Anerkennung, Mutter ledig, Patchwork, Beurkundung Vaterschaft -> Vaterschaftsanerkennung @0.8
Kind, Kinder -> Vaterschaftsanerkennung @0.2
Schulausflüge, Schülerliste, Liste Reisender, Schule Reise, Reise Schule, Schule Ausland, Schulfahrt Ausland, Klassenfahrt Ausland, Schüler Reise, Gruppenreise, Jugendreise, Schulgruppe, visumfreie Reise -> Schulreisen Europäischen Union @0.8
Geburtseintrag, Geburtsbescheinigung, Hochzeitsurkunde, Namensurkunde, Personenstandsbuch, Ehe Urkunde, Urkunde Hochzeit, Urkunde Geburt, Urkunde Heirat, standesamtliche Urkunde, standesamtliche Urkunden, mehrsprachig, mehrsprachiges Formular -> Urkundenbestellung @0.9
Klassenausflug, EU-Reise Schüler, Reisegruppe, Auslandsfahrt, Schüler ohne deutschen Pass, Schüler ausländischer Pass, Sammelpass, Sammelreisepass, Gruppenvisum -> Schulreisen Europäischen Union @0.8
Vater ledig, Kind unehelich, Eltern unverheiratet, Kindesvater, schwanger unverheiratet, Vater des Kindes, Zustimmung Mutter, Familiengründung, Vaterschaftsbeurkundung -> Vaterschaftsanerkennung @0.9
Geburtsurkunde Kind, Standesamt Bescheinigung, Eheschließung Nachweis, Familienregister, Geburtsdatum Nachweis, Lebenspartnerschaftsregister, CIEC, CIEC-Urkunde, internationales Formular -> Urkundenbestellung
Anerkennung, Elternteil, Sorge, Beurkundung, Kindschaftsrecht, Abstammungsrecht -> Vaterschaftsanerkennung @0.4
`
