/** Waste, recycling, noise, air, soil, and climate. */
export const ENVIRONMENT_AND_WASTE: string = `
Abfall, Müll, Abfallwirtschaft, Müllabfuhr, Abfallentsorgung, Abfuhr, Müllentsorgung, Abfallbeseitigung, Abfallwirtschaftsbetrieb, Entsorgung, Stadtreinigung, Kehricht, Abfallbetrieb, entsorgen
Mülltonne, Tonne, Abfalltonne, Restmülltonne, Mülleimer, Müllbehälter, Restmüll, Hausmüll, Restmülltonnen, Abfallbehälter, graue Tonne, schwarze Tonne, Tonne bestellen, größere Tonne, Tonne anmelden, Behältertausch, Tonnentausch, Mülltonnen
Mülltonne nicht geleert, Müll nicht abgeholt, Tonne nicht geleert, Reklamation Müllabfuhr, Müll nicht geleert, Tonne stehen gelassen
Tonne kaputt, Mülltonne kaputt, Mülltonne gestohlen, Mülltonne weg, Tonne verschwunden -> Mülltonne, Behältertausch
Biotonne, Biomüll, Bioabfall, braune Tonne, Kompost, Biogut, Komposter, Eigenkompostierung, Küchenabfälle, Kompostierung, Kompostplatz
Papiertonne, Altpapier, Papiermüll, blaue Tonne, Papiercontainer, Karton, Pappe
gelber Sack, gelbe Säcke, gelbe Tonne, Verpackungsmüll, Plastikmüll, Wertstofftonne, Leichtverpackungen, grüner Punkt, Plastik
Altglas, Glascontainer, Altglascontainer, Flaschen entsorgen, Glas entsorgen, Wertstoffinsel, Sammelcontainer, Depotcontainer
Müllsack, Abfallsack, Restmüllsack, Müllsäcke kaufen, Beistellsack, Windelsack, Laubsack
Windeln, Windelzuschuss, Windeltonne, Stoffwindeln, Windelbonus, Inkontinenz, Stoffwindelzuschuss
Abfallkalender, Müllkalender, Abfuhrtermine, Abfuhrkalender, wann kommt die Müllabfuhr, Leerungstermine, Müllabfuhrtermine, Abholtermine, Abfuhrplan
Müllgebühren, Abfallgebühr, Müllgebühr, Abfallgebühren, Abfallgebührenbescheid
Mülltrennung, Müll trennen, Abfalltrennung, Abfallberatung, Recycling, Abfall-ABC, wohin mit dem Müll, Abfallvermeidung
Sperrmüll, Sperrgut, Sperrmüllabholung, Sperrmüll anmelden, alte Möbel, Sofa entsorgen, Möbel entsorgen, Matratze entsorgen, Sperrabfall, Sperrmüll abholen lassen, alte Matratze, Matratze
Wertstoffhof, Recyclinghof, Bauhof Abfall, Entsorgungshof, Wertstoffzentrum, Mülldeponie, Deponie, Müllplatz, Abfallhof, Müllverbrennung, Wertstoffhöfe
Entrümpelung, entrümpeln, Haushaltsauflösung, Wohnungsauflösung, Keller ausräumen -> Sperrmüll, Wertstoffhof
Elektroschrott, Elektrogeräte, alter Kühlschrank, Waschmaschine entsorgen, Elektroaltgeräte, Fernseher entsorgen, E-Schrott, Kühlschrank entsorgen, Handy entsorgen, Altgeräte
Schadstoffe, Sondermüll, Giftmüll, Farben entsorgen, Batterien, Schadstoffmobil, Giftmobil, Problemabfall, Problemstoffe, Altöl, Farbreste, Problemmüll, Schadstoffsammlung, Medikamente entsorgen
Grünschnitt, Gartenabfall, Grüngut, Gartenabfälle, Laub, Rasenschnitt, Astschnitt, Grünabfall, Christbaum, Weihnachtsbaum abholen, Tannenbaum, Christbaumsammlung
Bauschutt, Bauabfall, Asbest, Renovierungsabfälle, Bodenaushub, Erdaushub, Eternit
Altkleider, Kleidersammlung, Altkleidercontainer, Kleidercontainer, alte Kleidung, Kleiderspende
Containerstandplatz, Sammlung anzeigen, gewerbliche Sammlung, Abfallsammler, Anzeige von Sammlungen
Sperrmüll verschenken, Gebrauchtwarenkaufhaus, Sozialkaufhaus, Verschenkmarkt, Tauschbörse, Second Hand, Repair-Café, Gebrauchtmöbel
wilder Müll, illegale Müllentsorgung, Müll im Wald, Müllablagerung, Müll melden, wilde Müllkippe, Müllsünder, illegaler Müll, Verschmutzung
Graffiti, Schmiererei, Vandalismus, besprüht, Graffitientfernung, beschmiert
Mehrweg, Verpackungssteuer, Einwegverpackung, Geschirrmobil, Geschirrverleih, Mehrweggeschirr, Spülmobil
Abfallrecht, Abfallüberwachung, Abfallbehörde, Entsorgungsnachweis, Abfallerzeugernummer, Nachweisverfahren, gefährliche Abfälle, untere Abfallbehörde

# Umwelt
Umweltamt, Umweltschutz, Umwelt, Umweltbehörde, Amt für Umweltschutz, Umweltschutzamt
Umweltinformation, Umweltinformationen, Umweltdaten, Umweltinformationsgesetz
Immissionsschutz, Immissionen, Immissionsschutzbehörde, BImSchG, immissionsschutzrechtliche Genehmigung, Emissionen, Genehmigung nach BImSchG
Lärm, Ruhestörung, Lärmbelästigung, Krach, laut, laute Nachbarn, Nachtruhe, Baulärm, laute Musik, Ruhezeiten, Lärmbeschwerde, Party zu laut, Mittagsruhe, Radau, Sonntagsruhe
Nachtarbeit Baustelle, Lärm in der Nacht genehmigen, Ausnahme vom Nachtarbeitsverbot, Nachtbaustelle
Rasenmähen, Laubbläser, Rasenmäher, Rasen mähen am Sonntag -> Lärm, Ruhezeiten
Gestank, Geruch, stinkt, Geruchsbelästigung, Rauchbelästigung, Geruchsbeschwerde, Qualm
Luftqualität, Luftverschmutzung, Luftmesswerte, Ozon, Stickoxide, Smog, Luftgüte
Kamin, Kaminofen, Holzofen, Kleinfeuerungsanlage, Ofen, Holzheizung
Lagerfeuer, Osterfeuer, Feuer anmelden, offenes Feuer, Gartenabfälle verbrennen, Brauchtumsfeuer, Feuerschale, Johannisfeuer, Traditionsfeuer, Sonnwendfeuer, verbrennen
grillen, Grillplatz, Grillen im Park, Grillhütte, Grillzone, Grillstelle, Grillplätze
Altlasten, Altlastenkataster, Altlastenauskunft, Bodenschutz, verseuchter Boden, Altlastenverdacht, Bodenbelastung, Altlastverdacht, Bodenverunreinigung, Auskunft aus dem Altlastenkataster
Klimaschutz, Klima, Klimawandel, Nachhaltigkeit, CO2, Klimaschutzmanager, Umweltförderung, Klimaanpassung, Klimaschutzmanagement
Förderung, Zuschuss, Fördermittel, Förderprogramm, Fördergeld, Subvention, Zuwendung, Beihilfe, Zuschüsse @0.4
Radon, Strahlenschutz, Strahlung, Elektrosmog, Radioaktivität, Mobilfunkstrahlung
Hitze, Hitzewelle, Hitzeaktionsplan, Trinkbrunnen, Hitzeschutz, Trinkwasserbrunnen
Chemikalien, Gefahrstoffe, Chemikalienrecht, Giftstoffe, Chemikaliensicherheit
`
