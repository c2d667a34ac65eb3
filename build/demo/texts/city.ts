import { type DepartmentText, MORNING_HOURS, OFFICE_HOURS } from './department-text.ts'

const STADTKASSE: DepartmentText = {
  id: 'amt-stadtkasse',
  name: 'Stadtkasse',
  summary: 'Einzahlen, Raten vereinbaren und Mahnungen klären.',
  synonyms: ['Kasse', 'bezahlen', 'Zahlstelle'],
  rooms: ['001'],
  hours: OFFICE_HOURS,
  services: [
    {
      id: 'einzahlen',
      name: 'Gebühren und Bußgelder bezahlen',
      summary: 'Bar oder mit Karte; bringen Sie bitte das Kassenzeichen mit.',
      synonyms: ['Knöllchen bezahlen', 'Strafzettel', 'Bußgeld', 'Rechnung der Stadt', 'bar zahlen'],
    },
    {
      id: 'ratenzahlung',
      name: 'Ratenzahlung und Mahnungen',
      summary: 'Wenn Sie eine Forderung der Stadt nicht auf einmal zahlen können.',
      synonyms: ['Raten', 'Stundung', 'Mahnung', 'Schulden', 'Vollstreckung', 'Zahlungserinnerung'],
    },
  ],
}

const STEUERAMT: DepartmentText = {
  id: 'amt-steuer',
  name: 'Steueramt',
  summary: 'Hundesteuer, Grundsteuer und Gewerbesteuer.',
  synonyms: ['Steuern', 'Abgaben', 'Kämmerei'],
  rooms: ['109', '110', '111', '112'],
  hours: OFFICE_HOURS,
  services: [
    {
      id: 'hundesteuer',
      name: 'Hund an- oder abmelden',
      summary: 'Jeder Hund braucht eine Steuermarke; auch Wegzug und Tod melden Sie hier.',
      synonyms: ['Hundesteuer anmelden', 'Hundemarke', 'Hundesteuer', 'Welpe', 'Hund gestorben'],
      rooms: ['109'],
    },
    {
      id: 'grundsteuer',
      name: 'Grundsteuer und Grundbesitzabgaben',
      summary: 'Fragen zum Bescheid, zu Müllgebühren und zum Wechsel des Eigentümers.',
      synonyms: ['Grundbesitzabgabenbescheid', 'Haus gekauft', 'Müllgebühren', 'Straßenreinigung', 'Hebesatz'],
      rooms: ['110'],
    },
    {
      id: 'gewerbesteuer',
      name: 'Gewerbesteuer',
      summary: 'Bescheide, Vorauszahlungen und Zerlegung für Betriebe in unserer Stadt.',
      synonyms: ['Steuer Firma', 'Vorauszahlung', 'Betriebssteuer', 'Steuerbescheid Betrieb'],
      rooms: ['111'],
    },
  ],
}

const ORDNUNGSAMT: DepartmentText = {
  id: 'amt-ordnung',
  name: 'Ordnungsamt',
  summary: 'Gewerbe, Veranstaltungen, Fundsachen und Beschwerden.',
  synonyms: ['Ordnungsbehörde', 'Stadtwache', 'Bürgerdienste'],
  rooms: ['101', '102', '103', '104', '105'],
  hours: OFFICE_HOURS,
  services: [
    {
      id: 'gewerbe-anmelden',
      name: 'Gewerbe anmelden',
      summary: 'Sie melden Ihren Betrieb an, um oder ab und erhalten gleich die Bescheinigung.',
      synonyms: ['Gewerbeschein', 'selbstständig machen', 'Firma gründen', 'Gewerbeanmeldung', 'Existenzgründung'],
      rooms: ['101'],
    },
    {
      id: 'gaststaette',
      name: 'Gaststätte eröffnen',
      summary: 'Erlaubnisse für Ausschank, Außengastronomie und Straßenfeste.',
      synonyms: ['Konzession', 'Kneipe', 'Restaurant', 'Schankerlaubnis', 'Terrasse', 'Biergarten'],
      rooms: ['102'],
    },
    {
      id: 'veranstaltung',
      name: 'Veranstaltung im Freien anmelden',
      summary: 'Straßenfest, Umzug oder Konzert: melden Sie es bitte früh an.',
      synonyms: ['Straßenfest', 'Feuerwerk', 'Nachbarschaftsfest', 'Osterfeuer', 'Flohmarkt', 'Demo'],
      rooms: ['103'],
    },
    {
      id: 'laerm',
      name: 'Lärm und Belästigung melden',
      summary: 'Nachts und am Wochenende hilft Ihnen die Polizei.',
      synonyms: ['Ruhestörung', 'Nachbar zu laut', 'Beschwerde', 'Krach', 'Baulärm'],
      rooms: ['104'],
    },
    {
      id: 'fischereischein',
      name: 'Fischereischein',
      summary: 'Wir stellen den Schein aus und verlängern ihn; die Prüfung ist vorher abzulegen.',
      synonyms: ['Angelschein', 'angeln', 'Fischerprüfung', 'Jugendfischereischein'],
      rooms: ['105'],
    },
    {
      id: 'fundsachen',
      name: 'Fundbüro',
      summary: 'Verloren oder gefunden? Fundsachen bewahren wir sechs Monate auf.',
      synonyms: ['Fundsachen', 'Schlüssel verloren', 'Handy verloren', 'etwas gefunden', 'Regenschirm', 'Fahrrad weg'],
      rooms: ['002'],
    },
  ],
}

const VERKEHR: DepartmentText = {
  id: 'amt-verkehr',
  name: 'Straßenverkehrsamt',
  summary: 'Führerscheine, Parken mit Behinderung und Halteverbote.',
  synonyms: ['Führerscheinstelle', 'Verkehrsamt', 'Verkehr'],
  rooms: ['052', '053', '054'],
  hours: MORNING_HOURS,
  services: [
    {
      id: 'fuehrerschein',
      name: 'Führerschein beantragen',
      summary: 'Für den ersten Führerschein, weitere Klassen und Begleitetes Fahren.',
      synonyms: ['Fahrerlaubnis', 'Führerschein mit 17', 'Motorradführerschein', 'Lappen'],
      rooms: ['052'],
    },
    {
      id: 'fuehrerschein-umtausch',
      name: 'Alten Führerschein umtauschen',
      summary: 'Graue, rosa und alte Karten-Führerscheine werden nach und nach ersetzt.',
      synonyms: ['Umtausch', 'Kartenführerschein', 'rosa Lappen', 'internationaler Führerschein', 'Pflichtumtausch'],
      rooms: ['053'],
    },
    {
      id: 'parken-behinderung',
      name: 'Parkausweis für Menschen mit Behinderung',
      summary: 'Der blaue EU-Parkausweis und andere Parkerleichterungen.',
      synonyms: ['Behindertenparkplatz', 'blauer Parkausweis', 'Behindertenparkausweis', 'Rollstuhlparkplatz'],
      rooms: ['054'],
    },
    {
      id: 'halteverbot',
      name: 'Halteverbot für den Umzug',
      summary: 'Wir richten auf Antrag ein Halteverbot vor Ihrem Haus ein.',
      synonyms: ['Halteverbotszone', 'Parkverbot', 'Umzugswagen', 'Container aufstellen', 'Möbelwagen'],
      rooms: ['054'],
    },
  ],
}

const BAUORDNUNG: DepartmentText = {
  id: 'amt-bauordnung',
  name: 'Bauordnungsamt',
  summary: 'Bauanträge, Bauberatung und alte Bauakten.',
  synonyms: ['Bauamt', 'Bauaufsicht', 'Baurecht'],
  rooms: ['301', '302', '303', '304', '305'],
  hours: MORNING_HOURS,
  services: [
    {
      id: 'baugenehmigung',
      name: 'Baugenehmigung beantragen',
      summary: 'Für Neubau, Umbau, Anbau und neue Nutzung.',
      synonyms: ['Bauantrag', 'Haus bauen', 'Anbau', 'Garage bauen', 'Carport', 'Wintergarten'],
      rooms: ['302'],
    },
    {
      id: 'bauberatung',
      name: 'Bauberatung',
      summary: 'Fragen Sie vor dem Planen, ob und wie Sie bauen dürfen.',
      synonyms: ['Bauvoranfrage', 'darf ich bauen', 'Gartenhaus', 'Zaun', 'Abstand zum Nachbarn'],
      rooms: ['303'],
    },
    {
      id: 'bauakte',
      name: 'Bauakte einsehen',
      summary: 'Eigentümerinnen und Eigentümer können hier alte Pläne ihres Hauses ansehen.',
      synonyms: ['Hausakte', 'alte Baupläne', 'Statik', 'Grundriss vom Haus'],
      rooms: ['305'],
    },
  ],
}

const GEO: DepartmentText = {
  id: 'amt-geoinformation',
  name: 'Amt für Geoinformation und Kataster',
  summary: 'Flurkarten, Grundstücksgrenzen und Hausnummern.',
  synonyms: ['Katasteramt', 'Vermessungsamt', 'Vermessung'],
  rooms: ['312', '313', '314'],
  hours: MORNING_HOURS,
  services: [
    {
      id: 'flurkarte',
      name: 'Auszug aus der Flurkarte',
      summary: 'Der Auszug zeigt Ihr Grundstück mit seinen Grenzen und Gebäuden.',
      synonyms: ['Lageplan', 'Liegenschaftskarte', 'Katasterauszug', 'Grundstücksgrenze'],
      rooms: ['312'],
    },
    {
      id: 'hausnummer',
      name: 'Hausnummer zuteilen lassen',
      summary: 'Für neue Häuser und nach der Teilung eines Grundstücks.',
      synonyms: ['neue Hausnummer', 'Adresse Neubau', 'Straßenname'],
      rooms: ['313'],
    },
  ],
}

const UMWELT: DepartmentText = {
  id: 'amt-umwelt',
  name: 'Umwelt- und Grünflächenamt',
  summary: 'Bäume, Kleingärten, Boden und Klima.',
  synonyms: ['Umweltamt', 'Grünflächenamt', 'Gartenamt', 'Naturschutz'],
  rooms: ['450', '451', '452', '453'],
  hours: OFFICE_HOURS,
  services: [
    {
      id: 'baum',
      name: 'Baum fällen oder schneiden',
      summary: 'Viele Bäume sind geschützt: fragen Sie uns bitte vorher.',
      synonyms: ['Baumfällung', 'Baumschutz', 'Hecke schneiden', 'Baum fällen', 'Baumpatenschaft'],
      rooms: ['450'],
    },
  ],
}

/** Departments for money, order, traffic, building and nature. */
export const CITY: readonly DepartmentText[] = [STADTKASSE, STEUERAMT, ORDNUNGSAMT, VERKEHR, BAUORDNUNG, GEO, UMWELT]
