import type { StaffSpeech } from '#schema/staff-speech'
import { countText, listText } from '../../parts/times.ts'

/** Sentences of the page of announcements. Sie-form: what happened, what it means, what to do. */
export const speechTexts = {
  title: 'Ansagen',
  lead: 'Aufrufe werden auch gesprochen: erst ein Gong, dann Nummer und Platz, nie ein Name.',
  headline: {
    silent: 'Kein Bildschirm spricht',
    'no-engine': 'Dem Server fehlt eine Stimme',
    rendering: 'Ansagen werden gesprochen …',
    ready: 'Alle Ansagen sind fertig',
    incomplete: 'Einige Ansagen fehlen',
  } satisfies Record<StaffSpeech['state'], string>,
  silentHint: 'Unter „Bildschirme“ stellen Sie bei jedem Bildschirm ein, ob er Aufrufe spricht und wie laut.',
  screens: (names: readonly string[]) => `${listText(names)} ${names.length === 1 ? 'spricht' : 'sprechen'}.`,
  progress: (ready: number, total: number) => `${ready} von ${countText(total, 'Teil', 'Teilen')} fertig`,
  problems: 'Was fehlt',
  problemsHint: 'Alles andere wird gesprochen und gezeigt. Lotse versucht es von selbst wieder.',
  check: 'Erneut prüfen',
  checking: 'Wird geprüft …',
  checked: 'Der Server sucht nach Stimmen und spricht, was fehlt.',
  languages: 'Sprachen',
  languagesHint: 'In dieser Reihenfolge wird jeder Aufruf gesprochen, höchstens in vier Sprachen.',
  noVoice: 'keine Stimme installiert',
  position: (index: number) => `wird als ${index}. gesprochen`,
  notSpoken: 'wird nicht gesprochen',
  add: 'Dazunehmen',
  remove: 'Weglassen',
  up: (name: string) => `${name} früher sprechen`,
  addOf: (name: string) => `${name} dazunehmen`,
  removeOf: (name: string) => `${name} weglassen`,
  saved: 'Gespeichert. Die Bildschirme bekommen die neuen Ansagen, sobald alle fertig sind.',
  sample: 'So klingt ein Aufruf',
  sampleHint: 'Mit dem Ton dieses Rechners.',
  noSample: 'Zum Anhören gibt es noch nichts.',
} as const
