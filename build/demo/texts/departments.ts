import type { OpeningHours } from '#schema/directory'

export interface DepartmentText {
  readonly id: string
  readonly name: string
  readonly summary: string
  readonly synonyms: readonly string[]
  /** Door numbers, the one to go to first. */
  readonly rooms: readonly string[]
  readonly hours: readonly OpeningHours[]
  readonly queueId?: string
}

const days = (weekdays: readonly number[], from: string, until: string): OpeningHours[] =>
  weekdays.map((weekday) => ({ weekday, from, until }))

const ALL_DAY = [...days([1, 2, 3], '08:00', '16:00'), ...days([4], '08:00', '18:00'), ...days([5], '08:00', '13:00')]
const MORNINGS = [...days([1, 2, 3, 4, 5], '08:30', '12:00'), ...days([4], '14:00', '17:00')]
const BY_DAY = [...days([1, 3], '09:00', '12:30'), ...days([2, 4], '13:00', '16:30')]

/** The fifteen departments of the invented city hall. Names of people do not appear. */
export const DEPARTMENTS: readonly DepartmentText[] = [
  {
    id: 'buergerbuero',
    name: 'Bürgerbüro',
    summary: 'Ausweise, Meldewesen, Führungszeugnisse und Beglaubigungen.',
    synonyms: ['Meldeamt', 'Einwohnermeldeamt', 'Bürgeramt', 'Passamt'],
    rooms: ['004', '005', '001'],
    hours: ALL_DAY,
    queueId: 'ausweise',
  },
  {
    id: 'standesamt',
    name: 'Standesamt',
    summary: 'Geburten, Eheschließungen, Sterbefälle und Urkunden.',
    synonyms: ['Heiraten', 'Hochzeit', 'Trauung', 'Urkundenstelle'],
    rooms: ['020', '021', '022'],
    hours: MORNINGS,
  },
  {
    id: 'auslaenderbuero',
    name: 'Ausländerbüro',
    summary: 'Aufenthalt, Einbürgerung und Verpflichtungserklärungen.',
    synonyms: ['Ausländerbehörde', 'Ausländeramt', 'Immigration Office', 'Migration'],
    rooms: ['050', '051', '052', '053'],
    hours: BY_DAY,
  },
  {
    id: 'sozialamt',
    name: 'Sozialamt',
    summary: 'Grundsicherung, Hilfe zur Pflege, Ermäßigungspass und Beratung in Notlagen.',
    synonyms: ['Sozialhilfe', 'Amt für Soziales', 'Hilfe'],
    rooms: ['152', '150', '151', '153'],
    hours: MORNINGS,
  },
  {
    id: 'jugendamt',
    name: 'Jugendamt',
    summary: 'Beratung für Familien, Kita-Plätze, Unterhalt und Schutz von Kindern.',
    synonyms: ['Amt für Jugend', 'Familienhilfe', 'Kinder'],
    rooms: ['252', '250', '251', '253'],
    hours: MORNINGS,
  },
  {
    id: 'wohnungsamt',
    name: 'Wohnungsamt',
    summary: 'Wohngeld, Wohnberechtigungsschein und Wohnberatung.',
    synonyms: ['Wohnen', 'Amt für Wohnen', 'Miete'],
    rooms: ['214', '213'],
    hours: BY_DAY,
  },
  {
    id: 'wahlamt',
    name: 'Wahlamt',
    summary: 'Briefwahl, Wahlschein und Wahlhelfende.',
    synonyms: ['Wahlen', 'Wahlbüro', 'Abstimmung'],
    rooms: ['023'],
    hours: MORNINGS,
  },
  {
    id: 'stadtkasse',
    name: 'Stadtkasse',
    summary: 'Zahlen, Ratenzahlung und Lastschrift.',
    synonyms: ['Kasse', 'Bezahlen', 'Zahlstelle'],
    rooms: ['003'],
    hours: MORNINGS,
  },
  {
    id: 'steueramt',
    name: 'Steueramt',
    summary: 'Hundesteuer, Grundsteuer, Gewerbesteuer und Zweitwohnungssteuer.',
    synonyms: ['Steuern', 'Amt für Finanzen', 'Abgaben'],
    rooms: ['103', '104', '105'],
    hours: MORNINGS,
  },
  {
    id: 'ordnungsamt',
    name: 'Ordnungsamt',
    summary: 'Gewerbe, Veranstaltungen, Fundsachen, Parken und Führerschein.',
    synonyms: ['Amt für Sicherheit und Ordnung', 'Gewerbeamt', 'Führerscheinstelle'],
    rooms: ['109', '110', '111'],
    hours: MORNINGS,
  },
  {
    id: 'bauordnungsamt',
    name: 'Bauordnungsamt',
    summary: 'Bauanträge, Bauberatung und Denkmalschutz.',
    synonyms: ['Bauamt', 'Bauaufsicht', 'Bauen'],
    rooms: ['352', '350', '351'],
    hours: BY_DAY,
  },
  {
    id: 'stadtplanungsamt',
    name: 'Stadtplanungsamt',
    summary: 'Bebauungspläne, Beteiligung und Auskunft zum Grundstück.',
    synonyms: ['Stadtplanung', 'Planungsamt', 'Kataster'],
    rooms: ['452', '450'],
    hours: BY_DAY,
  },
  {
    id: 'schulverwaltungsamt',
    name: 'Schulverwaltungsamt',
    summary: 'Anmeldung an Schulen, Schülerfahrkosten und Betreuung.',
    synonyms: ['Schulamt', 'Schule', 'Bildung'],
    rooms: ['304', '305'],
    hours: MORNINGS,
  },
  {
    id: 'ratsbuero',
    name: 'Ratsbüro',
    summary: 'Sitzungen des Rates, Anregungen und Besuch der Zuschauertribüne.',
    synonyms: ['Rat', 'Politik', 'Sitzungsdienst', 'Oberbürgermeister'],
    rooms: ['120', '121'],
    hours: MORNINGS,
  },
  {
    id: 'stadtarchiv',
    name: 'Stadtarchiv',
    summary: 'Alte Akten, Bilder und Auskunft zur Familienforschung.',
    synonyms: ['Archiv', 'Ahnenforschung', 'Stadtgeschichte'],
    rooms: ['U01', 'U03'],
    hours: days([2, 3, 4], '10:00', '15:00'),
  },
]
