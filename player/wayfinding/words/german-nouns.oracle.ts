/** Nouns as a dictionary has them: with their article, by hand and not from the endings that the words go by. */
export const DICTIONARY: string =
  'der Flur, der Kellerflur, der Eingang, der Übergang, der Durchgang, der Innenhof, der Lichthof, der Rathausplatz, ' +
  'der Saal, der Ratssaal, der Sitzungssaal, der Raum, der Warteraum, der Fraktionsraum, der Aufzug, der Lastenaufzug, ' +
  'der Lift, der Fahrstuhl, der Dachgarten, der Paternoster, der Turm, der Keller, der Empfang, der Wartebereich, ' +
  'der Schalter, der Fußweg, der Steg, der Stadtpark, der Anbau, der Altbau, der Neubau, der Windfang, der Balkon, ' +
  'der Bürgertreff, der Ostflügel, der Westtrakt, der Brunnen, der Briefkasten, der Baum, der Laden, der Kiosk, ' +
  'die Halle, die Eingangshalle, die Treppe, die Haupttreppe, die Rolltreppe, die Rampe, die Galerie, die Brücke, ' +
  'die Stadtkasse, die Bibliothek, die Bücherei, die Teeküche, die Kantine, die Poststelle, die Garderobe, die Lobby, ' +
  'die Terrasse, die Infotheke, die Information, die Passage, die Toilette, die Mensa, die Cafeteria, die Verwaltung, ' +
  'die Schuldnerberatung, die Wache, die Kapelle, die Stiege, die Ausgabe, die Aula, die Bühne, die Abteilung, ' +
  'die Anmeldung, die Auskunft, die Etage, die Ebene, die Glocke, die Säule, die Uhr, die Bank, die Tür, die Pforte, ' +
  'die Leitstelle, die Loge, die Diele, die Allee, die Straße, die Gasse, die Wiese, die Vitrine, die Büste, ' +
  'die Tafel, die Statue, die Skulptur, die Platane, die Linde, die Eiche, die Kanzlei, die Praxis, die Schule, ' +
  'das Foyer, das Zimmer, das Trauzimmer, das Haus, das Stadthaus, das Büro, das Bürgerbüro, das Amt, das Standesamt, ' +
  'das WC, das Archiv, das Viktoria-Karree, das Atrium, das Vestibül, das Lager, das Labor, das Studio, das Café, ' +
  'das Zentrum, das Magazin, das Sekretariat, das Dezernat, das Referat, das Erdgeschoss, das Stockwerk, ' +
  'das Treppenhaus, das Gebäude, das Forum, das Podium, das Kabinett, das Casino, das Depot, das Rathaus, ' +
  'das Theater, das Museum, das Denkmal, das Wandbild, das Stadtmodell, das Fenster, das Register, das Becken, ' +
  'der Tresen, der Messestand, der Ausschank, der Speicher, der Kamin, der Dachboden, der Stock, der Treppenaufgang, ' +
  'der Schrank, der Weiher, die Post, die Amtsleitung, die Redaktion, die Werkstatt, die Registratur, die Annahme, ' +
  'die Schleuse, die Laube, die Leseecke, die Kita, die Ratsstube, das Bad'
