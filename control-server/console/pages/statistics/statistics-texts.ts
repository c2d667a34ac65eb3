import { countText, NBSP } from '../../parts/times.ts'
import type { Period } from './period.ts'

const dayFormat = new Intl.DateTimeFormat('de-DE', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
const dayText = (date: string) => dayFormat.format(Date.parse(date)).replaceAll(' ', NBSP)

function when({ from, kind, until }: Period): string {
  if (kind === 'range') return from === until ? `am ${dayText(from)}` : `vom ${dayText(from)} bis ${dayText(until)}`
  return { today: 'heute', yesterday: 'gestern', week: 'diese Woche' }[kind]
}

/** Sentences of the page of figures. Sie-form: what happened, what it means, what to do. */
export const statisticsTexts = {
  title: 'Zahlen',
  headline: (visits: number, period: Period) =>
    visits === 0 ? `Kein Besuch ${when(period)}` : `${countText(visits, 'Besuch', 'Besuche')} ${when(period)}`,
  nobodyCalled: 'Noch wurde niemand aufgerufen.',
  moves: 'Diese Zahlen laufen von selbst mit.',
  periods: 'Zeitraum',
  kinds: { today: 'Heute', yesterday: 'Gestern', week: 'Diese Woche', range: 'Von – bis' },
  from: 'Von',
  until: 'Bis',
  show: 'Anzeigen',
  problems: {
    'no-from': 'Bitte wählen Sie den ersten Tag.',
    'no-until': 'Bitte wählen Sie den letzten Tag.',
    backwards: 'Dieser Tag liegt vor dem ersten. Bitte tauschen Sie die beiden.',
    long: 'Das ist mehr als ein Jahr. Bitte wählen Sie einen kürzeren Zeitraum.',
  },
  area: 'Wartebereich',
  allAreas: 'Ganzes Haus',
  empty: {
    running: 'Sobald jemand eine Nummer zieht, steht es hier.',
    over: 'Niemand hat eine Nummer gezogen, oder es ist mehr als zwei Jahre her: So lange bleiben die Summen.',
    steps: [
      'Nummern gibt es an der Stele, mit einem Termincode oder unter „Aufrufen“.',
      'Die Wartezeit zählt vom Ziehen bis zum ersten Aufruf.',
      'Weg und Bedienzeit zählen, wenn am Platz „Ist da“ und „Fertig“ gedrückt wird.',
    ],
  },
  facts: {
    wait: 'gewartet im Mittel',
    longest: 'am längsten',
    way: 'Weg zum Platz',
    service: 'Bedienzeit',
    served: 'bedient',
    noShows: 'vergeblich aufgerufen',
    cancelled: 'aufgegeben',
  },
  unknown: '–',
  underOneMinute: `unter 1${NBSP}Min.`,
  few: (count: number) => `aus ${countText(count, 'Besuch', 'Besuchen')}`,
  underOne: '<1',
  hours: {
    title: 'Nach Uhrzeit',
    together: (days: number) => `Alle ${days} Tage zusammen.`,
    arrivals: 'gekommen',
    wait: 'gewartet im Mittel, in Minuten',
    fewKey: 'Umriss: weniger als 5 Besuche',
    table: 'Als Tabelle zeigen',
    caption: 'Besuche und Wartezeit nach Uhrzeit',
    hour: 'Uhrzeit',
    span: (hour: number) => `${hour} bis ${hour + 1}${NBSP}Uhr`,
    now: 'jetzt',
    region: 'Tabelle nach Uhrzeit',
  },
  queues: {
    title: 'Nach Anliegen',
    queue: 'Anliegen',
    all: 'Alle Anliegen',
    gone: 'nicht mehr geführt',
    arrivals: 'gekommen',
    wait: 'gewartet',
    longest: 'am längsten',
    way: 'Weg',
    service: 'Bedienzeit',
    served: 'bedient',
    noShows: 'vergeblich',
  },
  counters: {
    title: 'Nach Platz',
    counter: 'Platz',
    none: 'Noch hat kein Platz aufgerufen.',
    gone: 'früherer',
  },
  csv: 'Als Tabelle für Excel',
  csvHint: 'Dieselben Zahlen, Stunde für Stunde. Zeiten stehen als Summe in Sekunden neben der Zahl der Besuche.',
  words: {
    title: 'Was zählt wie?',
    lines: [
      ['gekommen', 'Nummer gezogen, oder mit Termin angemeldet.'],
      ['gewartet', 'Vom Kommen bis zum ersten Aufruf.'],
      ['Weg', 'Vom Aufruf, bis am Platz „Ist da“ gedrückt wird.'],
      ['Bedienzeit', 'Von da an, bis die Person fertig, geparkt oder weitergeleitet ist.'],
      ['vergeblich', 'Aufgerufen, und niemand kam. Wer dreimal umsonst gerufen wird, zählt dreimal.'],
    ],
    kept: 'Nummern werden am Ende des Tages gelöscht. Diese Summen bleiben zwei Jahre, aus ihnen ist kein Besuch zu erkennen.',
  },
} as const
