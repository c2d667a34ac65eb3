import type { CouncilSession, StreamStatus } from '#schema/live-fact'

const STREAM_WORDS: Readonly<Record<StreamStatus, string>> = {
  none: 'keine Übertragung',
  scheduled: 'Übertragung vorgesehen',
  soon: 'Übertragung beginnt in Kürze',
  live: 'wird live übertragen',
  interrupted: 'Übertragung unterbrochen',
  ended: 'Übertragung beendet',
  unknown: 'Stand der Übertragung unbekannt',
}

/** A session in a few lines for a terminal. */
export function describeSession(session: CouncilSession, timeZone: string): string {
  const time = new Intl.DateTimeFormat('de-DE', { timeStyle: 'short', timeZone })
  const end = session.endsAt === undefined ? '' : `–${time.format(session.endsAt)}`
  const head = [
    `${time.format(session.startsAt)}${end} ${session.name}`,
    session.room ?? '',
    session.cancelled ? 'abgesagt' : STREAM_WORDS[session.stream.status],
  ].filter((part) => part !== '')
  const agenda = session.agenda.map(({ number, title }) => `    ${number.padEnd(5)} ${title ?? 'nichtöffentlich'}`)
  return [head.join(' · '), ...agenda].join('\n')
}
