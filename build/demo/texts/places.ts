/** Places that people ask for besides departments. */
export interface PlaceText {
  readonly id: string
  readonly name: string
  readonly summary: string
  readonly synonyms: readonly string[]
  readonly unitIds: readonly string[]
}

export const PLACES: readonly PlaceText[] = [
  {
    id: 'infotheke',
    name: 'Infotheke',
    summary: 'Hier helfen Menschen weiter.',
    synonyms: ['Information', 'Empfang', 'Pforte', 'Auskunft'],
    unitIds: ['foyer'],
  },
  {
    id: 'ratssaal',
    name: 'Ratssaal',
    summary: 'Sitzungen des Rates, mit Zuschauertribüne.',
    synonyms: ['Sitzungssaal', 'Ratssitzung'],
    unitIds: ['r140'],
  },
  {
    id: 'sitzungszimmer-3',
    name: 'Sitzungszimmer 3',
    summary: 'Ausschüsse und Bezirksvertretungen.',
    synonyms: ['Sitzungsraum', 'Ausschuss'],
    unitIds: ['r141'],
  },
  {
    id: 'trauzimmer',
    name: 'Trauzimmer',
    summary: 'Hier wird geheiratet.',
    synonyms: ['Trausaal', 'Hochzeit', 'Trauung'],
    unitIds: ['r240'],
  },
  {
    id: 'wc',
    name: 'WC',
    summary: 'Das nächste WC, stufenlos zu erreichen.',
    synonyms: ['Toilette', 'Klo', 'Behinderten-WC', 'Wickeltisch'],
    unitIds: [
      'ost-e0-toilet',
      'west-e0-toilet',
      'viktoria-e0-toilet',
      'ost-e1-toilet',
      'west-e1-toilet',
      'viktoria-e1-toilet',
    ],
  },
  {
    id: 'grosse-halle',
    name: 'Große Halle',
    summary: 'Haupteingang und Ausstellungen.',
    synonyms: ['Ausstellung', 'Haupteingang', 'Ausgang'],
    unitIds: ['grosse-halle'],
  },
  {
    id: 'innenhof',
    name: 'Innenhof',
    summary: 'Bänke und ein Brunnen.',
    synonyms: ['Hof', 'Garten', 'Pause'],
    unitIds: ['innenhof'],
  },
  {
    id: 'viktoria-karree',
    name: 'Viktoria-Karree',
    summary: 'Das Haus jenseits des Platzes.',
    synonyms: ['Viktoria', 'Nebengebäude', 'Karree'],
    unitIds: ['viktoriahalle'],
  },
  {
    id: 'paternoster',
    name: 'Paternoster',
    summary: 'Unser alter Umlaufaufzug im Ostflügel.',
    synonyms: ['Umlaufaufzug'],
    unitIds: ['ost-e0-paternoster'],
  },
]
