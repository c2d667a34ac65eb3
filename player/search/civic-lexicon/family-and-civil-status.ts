/** Births, marriages, deaths, names, and the certificates of each. */
export const FAMILY_AND_CIVIL_STATUS: string = `
Standesamt, Personenstandswesen, Personenstand, Standesbeamter, Standesbeamtin, Personenstandsregister
Personenstandsurkunde, Urkunde, Urkunden, Registerauszug, Registerausdruck, beglaubigter Registerausdruck, Urkundenanforderung, Urkundenstelle, Urkunde bestellen, Personenstandsurkunden

# Geburt
Geburt, Geburtsanzeige, Geburtsanmeldung, Geburt anmelden, Kind anmelden nach Geburt, Anzeige einer Geburt, Baby anmelden, Geburtsbeurkundung, Beurkundung einer Geburt, Neugeborenes
Geburtsurkunde, Geburtsschein, Geburtszeugnis, Abstammungsurkunde, internationale Geburtsurkunde, mehrsprachige Geburtsurkunde, Geburtsregister, Geburtenregister, Auszug aus dem Geburtsregister
Baby, Säugling, Neugeborenes, Nachwuchs, wir bekommen ein Kind, wir haben ein Kind bekommen, Kind geboren, Kind bekommen -> Geburt, Geburtsurkunde, Elterngeld
schwanger, Schwangerschaft, ich bin schwanger, werdende Mutter, werdende Eltern, Schwangere -> Schwangerschaftsberatung, Vaterschaftsanerkennung, Mutterschutz, Elterngeld
Schwangerschaftsberatung, Schwangerenberatung, Schwangerschaftskonfliktberatung, Schwangerschaftsabbruch, Abtreibung, ungewollt schwanger, Konfliktberatung
vertrauliche Geburt, anonyme Geburt, Babyklappe
Mutterschutz, Mutterschaftsgeld, Mutterschutzfrist, Mutterschutzgesetz
Hebamme, Hebammen, Geburtshelferin, Entbindungspfleger, Hebammenzuschuss, Hebammensuche
Hausgeburt, Geburtshaus, Entbindung, Geburtsklinik -> Geburt
Geburt im Ausland, Nachbeurkundung, Nachbeurkundung einer Geburt, Auslandsgeburt, Kind im Ausland geboren
Totgeburt, Fehlgeburt, Sternenkind, Sternenkinder, Bescheinigung für Sternenkinder, stillgeborenes Kind
Vaterschaftsanerkennung, Vaterschaft, Vaterschaft anerkennen, Anerkennung der Vaterschaft, Vater eintragen, nicht verheiratet mit Kind, Vaterschaftsfeststellung, Papa eintragen, Vaterschaftsurkunde
Vaterschaftsanfechtung, Vaterschaftstest, Anfechtung der Vaterschaft, Abstammung
Sorgeerklärung, gemeinsames Sorgerecht, Sorgerecht, elterliche Sorge, Sorgerechtserklärung, gemeinsame Sorge
Mutterschaftsanerkennung, Mutterschaft, Anerkennung der Mutterschaft
Adoption, adoptieren, Adoptivkind, Annahme als Kind, Adoptionsvermittlung, Adoptivkinder, Adoptivfamilie, Adoptionsvermittlungsstelle
Stiefkind, Stiefkindadoption, Stiefkinder, Patchwork
Vorname, Vornamen, Vorname ändern, Babyname, Vornamensänderung, Vornamenserklärung, Reihenfolge der Vornamen, Vornamensbestimmung
Zwillinge, Mehrlinge, Drillinge, Mehrlingsgeburt
Geburtsdatum berichtigen, Berichtigung, Personenstand berichtigen, Fehler in der Urkunde, falsch geschriebener Name, Berichtigung eines Personenstandseintrags

# Ehe
Eheschließung, Heirat, heiraten, Hochzeit, Trauung, standesamtliche Trauung, geheiratet, wir wollen heiraten, ich möchte heiraten, verheiratet, Vermählung, sich trauen, Anmeldung der Eheschließung, Ja-Wort
Aufgebot, Aufgebot bestellen, Anmeldung der Eheschließung, Hochzeit anmelden, Trautermin, Trauung anmelden, Ehe anmelden, Termin für die Trauung
Trauzimmer, Trausaal, Trauort, Hochzeitssaal, Ort der Trauung, Ambiente-Trauung, Trauräume
Trauzeuge, Trauzeugin, Trauzeugen
verlobt, Verlobung, Verlobte, Braut, Bräutigam, Brautpaar -> Eheschließung
Eheurkunde, Heiratsurkunde, Heiratsschein, Trauschein, internationale Eheurkunde, Eheregister, Heiratsregister, Eheregisterauszug
Ehefähigkeitszeugnis, Ehefähigkeit, Heirat im Ausland, im Ausland heiraten, Befreiung vom Ehefähigkeitszeugnis, Hochzeit im Ausland
im Ausland geheiratet, Ehe im Ausland, Nachbeurkundung einer Ehe, Nachbeurkundung der Eheschließung, ausländische Ehe
Lebenspartnerschaft, eingetragene Lebenspartnerschaft, Lebenspartnerschaftsurkunde, Homo-Ehe, gleichgeschlechtliche Ehe, Umwandlung der Lebenspartnerschaft, Lebenspartnerschaft in Ehe umwandeln, Verpartnerung
Eheregister, Familienbuch, Stammbuch, Stammbuch der Familie, Familienstammbuch, Auszug aus dem Familienbuch
Scheidung, scheiden lassen, geschieden, Ehescheidung, sich scheiden lassen, Scheidungsurteil, Scheidungsurkunde, Trennung, ich lasse mich scheiden
Scheidung, scheiden lassen, Ehe auflösen -> Familiengericht, Amtsgericht
ausländische Scheidung, Scheidung im Ausland, Anerkennung ausländischer Scheidungen, Anerkennung einer ausländischen Scheidung, ausländische Ehescheidung
Familienstand, Ledigkeitsbescheinigung, Ledigkeitsnachweis, Bescheinigung ledig, ledig, Zivilstand
Ehejubiläum, goldene Hochzeit, Diamantene Hochzeit, Silberhochzeit, Jubiläum, Altersjubiläum, Ehrung, Gratulation, Geburtstag, runder Geburtstag
getrennt, Trennung, Trennungsjahr, wir haben uns getrennt, auseinandergehen -> Unterhalt, Sorgerecht, Steuerklasse @0.5

# Namen
Namensänderung, Name ändern, Nachname ändern, Namen ändern, Umbenennung, Familienname ändern, Familiennamen ändern, öffentlich-rechtliche Namensänderung, anderer Name, Namenswechsel
Namenserklärung, Namensführung, Ehename, Ehenamen, Ehenamen bestimmen, Namensbestimmung, Ehenamensbestimmung, Name nach Heirat
Geburtsname, Mädchenname, früherer Name, Wiederannahme des Geburtsnamens, Mädchennamen wieder annehmen, alten Namen annehmen, Name nach Scheidung, Name nach der Scheidung
Doppelname, Bindestrich im Namen, Begleitname, Bindestrichname
Familienname, Nachname, Zuname, Hausname
Einbenennung, Einbenennung eines Kindes, Kind soll meinen Namen tragen, Name des Kindes ändern, Kindesname
Angleichung von Namen, Namensangleichung, ausländischen Namen eindeutschen, Vatersname, Angleichungserklärung
Namensbescheinigung, Bescheinigung über Namensänderung, Bescheinigung über die Namensführung
Geschlechtseintrag, Geschlecht ändern, Selbstbestimmungsgesetz, trans, transgender, divers, Änderung des Geschlechtseintrags, Personenstand ändern, SBGG, nichtbinär, intergeschlechtlich, Geschlechtsanpassung

# Tod
Tod, Todesfall, Sterbefall, gestorben, verstorben, jemand ist gestorben, Anzeige eines Sterbefalls, Todesanzeige, Sterbefallanzeige, Sterbefall anzeigen, Hinterbliebene, Trauerfall, Ableben
Sterbeurkunde, Totenschein, Todesurkunde, Todesbescheinigung, Sterberegister, Sterbebuch, internationale Sterbeurkunde
Mann gestorben, Mutter gestorben, Vater gestorben, Oma gestorben, Opa gestorben, Angehöriger gestorben, Beerdigung organisieren -> Sterbefall, Sterbeurkunde, Bestattung
im Ausland gestorben, Todesfall im Ausland, Nachbeurkundung eines Sterbefalls
Bestattung, Beerdigung, Beisetzung, Begräbnis, bestatten, Bestattungswesen, Bestatter, beerdigen, Bestatterin
Feuerbestattung, Einäscherung, Krematorium, Verbrennung der Leiche, Urnenbestattung, Einäscherungsgenehmigung, Feuerbestattungsschein
Urne, Urnengrab, Asche, Urnenbeisetzung, Urnenwand, Urnennische
Leichenpass, Leichentransport, Leichenüberführung, Überführung ins Ausland, Überführung einer Leiche
Leichenschau, Leichenschauschein, Leichenbeschau
Friedhof, Friedhöfe, Friedhofsverwaltung, Friedhofsamt, Gottesacker, Friedhofswesen, Friedhofsgärtnerei, Ruhestätte
Grab, Grabstätte, Grabstelle, Grabnutzung, Grabnutzungsrecht, Grabplatz, Grabverlängerung, Reihengrab, Wahlgrab, Familiengrab, Grab kaufen, Ruhezeit, Grab verlängern, Grabpflege
Grabmal, Grabstein, Grabmalgenehmigung, Grabstein aufstellen, Grabeinfassung
Baumbestattung, Friedwald, Naturbestattung, Waldbestattung, Seebestattung, Baumgrab, anonyme Bestattung
Umbettung, Exhumierung, Grab auflösen, Grabauflösung, Grabräumung
Sozialbestattung, Bestattungskosten, Beerdigungskosten, Bestattungskostenbeihilfe, kein Geld für Beerdigung, Beerdigung bezahlen, Übernahme der Bestattungskosten, Armenbegräbnis, ordnungsbehördliche Bestattung
Erbe, Erbschaft, erben, geerbt, Erbschein, Nachlass, Erbin, Testament, Erbschaft ausschlagen, Erbausschlagung, letzter Wille, Nachlassgericht
Erbschein, Erbschaft ausschlagen, Testament, Erbe -> Nachlassgericht, Amtsgericht, Notar
Kriegsgräber, Kriegsgräberfürsorge, Ehrengrab, Kriegsgrab
Ahnenforschung, Familienforschung, Stammbaum, Genealogie, Vorfahren, Ahnen, Familiengeschichte
Vorsorgevollmacht, Patientenverfügung, Betreuungsverfügung, Vorsorge, Generalvollmacht, Vorsorgeregister
Betreuung, rechtliche Betreuung, Betreuungsstelle, Betreuungsbehörde, gesetzlicher Betreuer, gesetzliche Betreuung, Betreuungsverein, Berufsbetreuer, Entmündigung, ehrenamtliche Betreuer, Berufsbetreuerin
dement, Demenz, Alzheimer, kann nicht mehr selbst entscheiden, verwirrt -> Betreuung, Pflegeberatung, Vorsorgevollmacht @0.5
Kind kriegen, Kind unterwegs, Baby ist da, Papa geworden, Mama geworden, Eltern werden, Familie gründen -> Geburt, Elterngeld, Kindergeld
Kind anmelden, Baby anmelden, Kind eintragen -> Geburt, Anmeldung, Kita @0.5
Hochzeit planen, wir heiraten, Ja sagen, sich verloben, wieder heiraten, zweite Ehe -> Eheschließung
Urkunde verloren, alte Urkunde bestellen, Urkunde neu, Kopie der Urkunde -> Personenstandsurkunde
unverheiratet, uneheliches Kind, uneheliche Kinder, ledige Eltern -> Vaterschaftsanerkennung, Sorgeerklärung
Witwe, Witwer, verwitwet, Hinterbliebene -> Witwenrente, Sterbeurkunde
Sterbegeld, Sterbekasse, Bestattungsvorsorge
Kondolenz, Kondolenzbuch
Nachlasssicherung, Nachlasspflege, Nachlasspfleger
`
