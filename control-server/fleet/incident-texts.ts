import { germanTimes } from './german-times.ts'
import type { Incident, IncidentKind } from './incidents.ts'

/** What screens do in an incident: for one and for many, while it lasts and afterwards. `WHEN` is the time. */
const SENTENCES: Readonly<
  Record<IncidentKind, readonly [one: string, many: string, oneWas: string, manyWere: string]>
> = {
  offline: ['meldet sich WHEN nicht', 'melden sich WHEN nicht', 'meldete sich WHEN nicht', 'meldeten sich WHEN nicht'],
  stale: [
    'zeigt WHEN nicht, was er soll',
    'zeigen WHEN nicht, was sie sollen',
    'zeigte WHEN nicht, was er sollte',
    'zeigten WHEN nicht, was sie sollten',
  ],
  black: ['ist WHEN schwarz', 'sind WHEN schwarz', 'war WHEN schwarz', 'waren WHEN schwarz'],
  silent: [
    'ist WHEN nicht zu hören',
    'sind WHEN nicht zu hören',
    'war WHEN nicht zu hören',
    'waren WHEN nicht zu hören',
  ],
  frozen: [
    'zeigt WHEN ein stehendes Bild',
    'zeigen WHEN ein stehendes Bild',
    'zeigte WHEN ein stehendes Bild',
    'zeigten WHEN ein stehendes Bild',
  ],
}

/** German: "23 Bildschirme melden sich seit 09:41 nicht." Counts those that are still affected. */
export function incidentText(incident: Incident, timeZone: string, nowMs: number): string {
  const { kind, startedAt, endedAt, screens } = incident
  const times = germanTimes(timeZone, nowMs)
  const [one, many, oneWas, manyWere] = SENTENCES[kind]
  if (endedAt !== undefined) {
    const text = screens.length === 1 ? oneWas : manyWere
    return `${subject(incident, screens.length)} ${text.replace('WHEN', times.span(startedAt, endedAt))}.`
  }
  const affected = screens.filter((screen) => screen.endedAt === undefined).length
  return `${subject(incident, affected)} ${(affected === 1 ? one : many).replace('WHEN', times.since(startedAt))}.`
}

function subject({ screens }: Incident, count: number): string {
  const [first] = screens
  if (screens.length === 1 && first) return `Der Bildschirm „${first.name}“`
  return count === screens.length ? `${count} Bildschirme` : `${count} von ${screens.length} Bildschirmen`
}
