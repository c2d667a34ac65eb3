/** Single words for weapons, ammunition, explosives, hunting, fishing, wild animals, and trades that need a licence. */
export const WEAPONS_GAME_AND_TRADES: string = `
# Waffen
Waffenrecht, Waffengesetz, WaffG, Waffenamt, Waffenstelle, Waffenregister, NWR, nationales Waffenregister, Waffenschrank, Waffentresor, Waffenaufbewahrung, Waffenkontrolle, Waffenverbot, Waffenverbotszone, Waffenangelegenheiten, Waffenhandel, Waffenhändler, Büchsenmacher, Schießstätte, Schießstand, Sachkunde, Regelüberprüfung, Zuverlässigkeitsüberprüfung, Waffentransport, Waffe anmelden, Waffe melden -> Waffenbehörde Sonstiges
Waffe, Waffen, Schusswaffe, Schusswaffen, Feuerwaffe, Pistole, Gewehr, Revolver, Flinte, Büchse, Langwaffe, Kurzwaffe, Waffenerlaubnis -> Waffenbesitzkarte, Waffenschein beantragen @0.9
WBK, Sportschütze, Sportschützen, Schützenverein, Schützenbruder, Schießsport, Schützenbund, Waffenbesitz, Waffenbesitzer, Waffenkauf, Waffenerwerb, Waffensammler, Waffensammlung, Erbwaffe, Erbwaffen, Erbe Waffe, Waffe geerbt, Voreintrag, Bedürfnis, Bedürfnisbescheinigung, Jagdwaffe, Revolver, Karabiner, Repetierbüchse, Waffenbesitzerlaubnis, grüne WBK, gelbe WBK, rote WBK -> Waffenbesitzkarte
Personenschutz, Personenschützer, Geldtransport, Werttransport, Waffenführung, Waffentragen, Waffe führen, Waffe tragen, Führen einer Waffe, Selbstschutz, gefährdete Person, großer Waffenschein -> Waffenschein beantragen @0.9
Schreckschuss, Schreckschusspistole, Schreckschussrevolver, Gaspistole, Gasrevolver, Reizstoff, Reizgas, Pfefferspray, Tierabwehrspray, Signalwaffe, Schreckschusswaffe, Reizstoffwaffe, PTB, PTB-Zeichen, Notwehr, Selbstverteidigung, § 10 WaffG, Elektroschocker -> Kleiner Waffenschein
Waffenvernichtung, Waffenentsorgung, Waffenfund, Waffenverzicht, Waffe abgeben, Waffe gefunden, Pistole gefunden, Pistole abgeben, illegale Waffe, illegale Waffen, Waffenamnestie, Nachlasswaffe, Kriegsandenken, Weltkriegswaffe, Waffenverwertung, Waffe verschrotten, Waffenrückgabe -> Waffenabgabe Munitionsabgabe
Munition, Patrone, Patronen, Geschoss, Geschosse, Kugeln, Schrotpatrone, Schrot, Munitionserlaubnis, Munitionserwerb, Munitionsschein, Munitionskauf, Munitionsbesitz, Munitionserwerbsschein -> Munition besitzen erwerben
EFP, Feuerwaffenpass, Waffenpass, Auslandsjagd, Jagdreise, Schießwettbewerb, Waffe Ausland, Waffe ins Ausland, Waffenausfuhr, Waffenmitnahme -> Europäischer Feuerwaffenpass

# Sprengstoff und Feuerwerk
Böllerschütze, Böllerschützen, Böllerschießen, Böllergerät, Böllerkanone, Kanone, Salut, Salutkanone, Vorderlader, Schwarzpulver, Wiederladen, Wiederlader, Nitropulver, Treibladungspulver, Pulverschein, Sprengen, Sprengung, Sprengarbeiten, Sprengmeister, Explosivstoff, Dynamit, explosionsgefährlich, explosionsgefährliche Stoffe, Sprengstoffrecht, SprengG, § 27 SprengG, § 20 SprengG, § 7 SprengG, § 27, Sprengstoffgesetz, Befähigungsschein -> Sprengstoffrechtliche Erlaubnis
Böller, Rakete, Raketen, Feuerwerkskörper, Silvester, Knaller, Hochzeitsfeuerwerk -> Feuerwerk Pyrotechnik anmelden @0.8
Böllerschützen, Böllerschütze, Böllerschießen, Böllerschießerlaubnis, Böllerschein

# Jagd, Fischerei, wilde Tiere
Jäger, Jägerin, Jagdkarte, Jagderlaubnis, Jagdprüfung, Jägerprüfung, Falkner, Falknerei, Falknerschein, Falknerjagdschein, Jagdausübung, Jagdberechtigung, Jahresjagdschein, Tagesjagdschein, Jugendjagdschein, Jungjäger, Jagdgesetz, BJagdG, § 15 BJagdG, Jagdausweis, Jagdwaffe, Jagdlizenz -> Jagdschein beantragen @0.9
Angeln, Angler, Angelschein, Angelkarte, Angellizenz, Fischer, Fischen, Fischerprüfung, Fischerschein, Fischereierlaubnis, Fischereiprüfung, Fischereirecht, Fischereiabgabe, Fischereigesetz, Angelsport, Sportangler -> Fischereischein beantragen @0.9
Jungangler, Jungfischer, Jugendangelschein, Angelschein Kinder, Angelschein Jugendliche, Angelschein Jugend, Angeln Kinder, Angeln Jugendliche, Kinder fischen, Angeln ohne Prüfung, minderjährige Angler, Angelkarte Jugend -> Jugendfischereischein
Wildtier, Wildtiere, Wild, Wildschwein, Wildschweine, Fuchs, Füchse, Marder, Steinmarder, Waschbär, Waschbären, Dachs, Dachse, Biber, Reh, Rehe, Rehwild, Hase, Kaninchen, Krähe, Krähen, Rabe, Raben, Elster, Eichhörnchen, Igel, Schwan, Enten, Gans, Gänse, Wolf, Stadttauben, Taubenplage, Greifvogel, Falken, Fledermaus, Wildvogel, Wildschaden, Wildunfall, Wildbiss, Wildtierplage, Tier im Garten, Fund von Wildtieren, Tierkadaver, totes Tier, verletztes Tier, krankes Wildtier, Tierrettung -> Wildtiere Jagd @0.9
Jagdrevier, Jagdbezirk, Jagdpacht, Jagdpächter, Jagdaufseher, Stadtjäger, Jagdrecht, Jagdbehörde, Jagdverbot, Fallenjagd, Lebendfalle, Wildfalle, Abschuss, Jagdausübungsberechtigter, Revierpächter, Treibjagd -> Wildtiere Jagd @0.8

# Gewerbe mit Erlaubnis
Gewerbeerlaubnis, erlaubnispflichtig, erlaubnispflichtiges Gewerbe, gewerberechtliche Erlaubnis, Gewerbekonzession -> Pfandleihergewerbe Erlaubnis, Versteigerungsgewerbe Erlaubnis, Bewachungsgewerbe Erlaubnis, Reisegewerbe-Erlaubnis @0.5
Verkaufswagen, Imbisswagen, Imbissstand, Foodtruck, Food Truck, Bauchladen, Eiswagen, fliegender Händler, fliegende Händler, Haustürverkauf, Haustürgeschäfte, Hausierer, Straßenhandel, Straßenverkauf, Straßenverkäufer, Wandergewerbe, Wanderlager, Wandergewerbeschein, Schausteller, Schaustellergewerbe, Haustürvertreter, Drückerkolonne, Scherenschleifer, Zeitschriftenwerber, ohne feste Betriebsstätte, § 55 GewO, § 55a GewO, § 56a GewO -> Reisegewerbe-Erlaubnis @0.9
Marktstand, Verkaufsstand, Jahrmarkt, Kirmes, Markthändler, Wochenmarkt, Vertreter -> Reisegewerbe-Erlaubnis @0.5
Pfandleihe, Pfandleiher, Pfandleihhaus, Pfandhaus, Leihhaus, Pfandkredit, Pfandleihgewerbe, Pfandschein, § 34 GewO, Pfandleiherverordnung, Kreditvergabe -> Pfandleihergewerbe Erlaubnis
Auktion, Auktionen, Auktionator, Auktionshaus, Versteigerung, Versteigerer, Versteigerungen, Versteigererverordnung, Kunstauktion, Bieter, § 34b GewO -> Versteigerungsgewerbe Erlaubnis
Abschrift, Zweitausfertigung, Duplikat, Gewerbeschein Kopie, Gewerbebestätigung, Gewerbenachweis, Kopie Gewerbeanmeldung, Ersatzgewerbeschein -> Zweitschrift Gewerbemeldung @0.8

# Noch anders gesagt
Platzpatrone, Platzpatronen, Pfefferpistole, Startpistole, Starterpistole, Theaterwaffe, Salutwaffe, SRS, SRS-Waffen, Softair, Airsoft, Luftpistole, Paintball, CO2-Waffe, Gaswaffe, Gaswaffen, Druckluftwaffe, Leuchtpistole, Notsignal, Tränengas, Waffenschein klein, frei verkäufliche Waffe, Schutz vor Überfall -> Kleiner Waffenschein
Sportschießen, Schießverein, Schießclub, Schützengilde, Schützengesellschaft, Vereinsschütze, Waffe registrieren, Waffen erwerben, Waffe überlassen, Waffenregistrierung, Waffeneintragung, Waffen im Haushalt, Waffenlizenz, Luftdruckwaffe, Jagdflinte, Sportpistole, Vorderladerwaffe, Deko-Waffe, Dekowaffe, Waffenerben, Waffenerbe -> Waffenbesitzkarte @0.9
Waffensachen, Waffenkunde, Waffensachkunde, Sachkundeprüfung, Sachkundenachweis, Waffenerbe, Waffenerben, Waffenfragen, Waffenberatung, Waffen Sonstiges, Messerführverbot, Messer, Springmesser, Armbrust, Schlagring, Schalldämpfer, Kriegswaffen -> Waffenbehörde Sonstiges @0.7
Bewaffnung, bewaffnet, Waffe mit sich führen, Waffen tragen, Schusswaffe führen, scharfe Waffe, Begleitschutz, Wachmann mit Waffe -> Waffenschein beantragen
Munitionsberechtigung, Munitionssammler, Munitionssammlung, Munitionserlaubnisschein, Munition kaufen, Munition Erlaubnis, Munition lagern, Büchsenmunition, Kaliber, Hülsen, Projektil -> Munition besitzen erwerben
Schießpulver, Zünder, Sprengkapsel, Sprengmittel, Sprengstoffe, Sprengstofflager, Sprengstofflagerung, Sprengstoffhandel, Explosionsstoffe, Erlaubnisschein Sprengstoff, Erlaubnisheft, Wiederladen von Munition, Munition herstellen, Munition laden, Raketenmodellbau, Feuerwerker, Großfeuerwerker, Pyrotechniker -> Sprengstoffrechtliche Erlaubnis
Angelerlaubnis Kinder, Jugendfischen, Jugendliche fischen, Jugend angeln, Kinderfischen, Fischereischein Jugend, Fischereischein Kinder, Fischereischein Jugendliche, Jugendfischer -> Jugendfischereischein
Jagdwesen, Jagdkurs, Jagdausbildung, Jagdschule, Jagen, Jagdscheine, Jagdschein neu, Jagdschein Erteilung, Jägerschein, Jagderlaubnisschein, Jagdgast, Jagdversicherung, Waffen Jagd -> Jagdschein beantragen @0.9
Schädling, Schädlinge, Schädlingsbekämpfung, Ungeziefer, Tierschutz, Tierplage, Tauben füttern, Taubenproblem, Taubenkot, Wildkatze, Luchs, Nutria, Bisam, Maulwurf, Siebenschläfer, Schlange, Schlangen, Vögel füttern, Füttern von Wildtieren, Wildtierberatung, Naturschutz, Artenschutz, Wildpark, Wildtierunfall, Tierfund, Jungtiere, Jungvögel, Rehkitz -> Wildtiere Jagd @0.6
Straßenmusik, Straßenmusiker, Straßenkünstler, Zirkus, Karussell, Schießbude, Verkauf Haustür, Haustürvertrieb, Haustürgeschäft, Klinkenputzen, Eisverkauf, Eisverkäufer, Blumenverkauf, Obstverkauf, Christbaumverkauf, Rosenverkäufer, Altmetallsammler, Schrotthändler, Schrottsammler, mobiles Gewerbe, mobiler Handel, mobiler Imbiss, ambulanter Handel, Wandergewerbekarte, Reisegewerbeschein, Reisegewerbekarte -> Reisegewerbe-Erlaubnis @0.8
Pfandbetrieb, Pfandgewerbe, Pfandkreditgewerbe, Pfandleihanstalt, Verleih gegen Pfand, Leihgewerbe, Geldverleih, Schmuckankauf -> Pfandleihergewerbe Erlaubnis @0.9
Auktionsgewerbe, Onlineauktion, Online-Auktion, Versteigern, Zwangsversteigerung, Nachlassversteigerung, Hausrat versteigern -> Versteigerungsgewerbe Erlaubnis @0.9
Gewerbe Kopie, Gewerbeauszug, Gewerbe Bestätigung, Gewerbe Ersatz, Gewerbe Nachweis, Gewerbe Duplikat, Gewerbe Abschrift, Ersatzbescheinigung, Gewerbeanmeldung verloren, Gewerbeanmeldung Kopie, Gewerbemeldung verloren, Anmeldebestätigung Gewerbe -> Zweitschrift Gewerbemeldung
CS-Gas, Abwehrspray, Signalstift, Signalgeber, Verteidigungsspray, Schreckschuss Silvester, Selbstverteidigungswaffe -> Kleiner Waffenschein @0.9
Altwaffen, Altwaffe, Opas Waffe, Waffe Dachboden, Waffe Keller, Waffenverschrottung, Munition Fund, Munitionsfund, Waffen Amnestie, Waffe abliefern -> Waffenabgabe Munitionsabgabe
Erbschaft Waffe, Waffe Erbschaft, Waffen Erbe, Waffenantrag, Waffe beantragen, Waffe Sport -> Waffenbesitzkarte
Wiederladerlehrgang, Wiederladerschein, Treibladung, Explosion, Explosivstoffe, Munition laden, Sprengstofferwerb, Sprengstoffschein, Böllerpulver -> Sprengstoffrechtliche Erlaubnis
Ratte, Ratten, Rattenplage, Mäuse, Schwäne, Wölfe, Spatzen, Möwen, Kormoran, Kröten, Amphibien, Stadttier, Stadttiere, Tiere in der Stadt, Tier, Tiere, Tiere füttern, Tier gefunden -> Wildtiere Jagd @0.5
Hausierhandel, Zeitschriftenverkauf, reisender Händler, reisende Händler, Volksfest, Schaustellerbetrieb, Tätigkeit ohne Niederlassung, ohne Ladengeschäft, ohne Niederlassung, Gewerbekarte, Reisehändler, Marktfahrer -> Reisegewerbe-Erlaubnis @0.8
Gewerbe Bescheinigung, Gewerbebescheinigung, Gewerbeschein Abschrift, Gewerbeschein Verlust, Zweitschein -> Zweitschrift Gewerbemeldung
Bedürfnisprüfung, Bedürfnisnachweis, Feuerwaffe, Feuerwaffen, Waffenbescheinigung -> Waffenbesitzkarte @0.9
Vorderladerschießen, Vorderladerschütze, Schwarzpulverschütze, Schwarzpulverschießen, Sprengerlaubnis -> Sprengstoffrechtliche Erlaubnis
Wanderhandel, mobile Händler, mobiler Händler, Händler unterwegs, Handel unterwegs, Tür zu Tür, Haustür, Straßenstand, Messestand, Verkaufsmobil, Verkaufsbude, Promotionstand, Marktbude -> Reisegewerbe-Erlaubnis @0.8
Jagdangelegenheiten, Jagdstörung, Jagdstrecke, Rehe Friedhof, Wildtiere Friedhof, Tier tot, tote Tiere, totes Wildtier, Marderschaden, Biberschaden, Fuchs Garten -> Wildtiere Jagd
`
