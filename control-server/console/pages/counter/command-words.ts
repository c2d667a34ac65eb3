import type { CounterAction } from '#schema/counter-command'
import type { Desk } from '#schema/staff-calls'
import { timeText } from '../../parts/times.ts'
import { counterTexts } from './counter-texts.ts'

/** What a `TicketEventKind` did to a number at a time; a kind of a newer server is told without a verb. */
const DID: Readonly<Record<string, (number: string, time: string) => string>> = {
  called: (number, time) => `${number} um ${time} aufgerufen`,
  arrived: (number, time) => `${number} ist seit ${time} bei Ihnen`,
  'sent-back': (number, time) => `${number} um ${time} zurück in die Reihe`,
  missed: (number, time) => `${number} gilt seit ${time} als nicht erschienen`,
  parked: (number, time) => `${number} um ${time} geparkt`,
  pickup: (number, time) => `${number} um ${time} zum Abholen gelegt`,
  resumed: (number, time) => `${number} um ${time} wieder eingereiht`,
  transferred: (number, time) => `${number} um ${time} weitergeleitet`,
  done: (number, time) => `${number} um ${time} abgeschlossen`,
  cancelled: (number, time) => `${number} um ${time} gestrichen`,
  prioritised: (number, time) => `Vorrang von ${number} um ${time} geändert`,
}

/** "A 047 um 09:39 Uhr aufgerufen": what can be taken back. */
export function undoText({ did, number, at }: NonNullable<Desk['undo']>): string {
  const words = Object.hasOwn(DID, did) ? DID[did] : undefined
  return words?.(number, timeText(at)) ?? `${number}, ${timeText(at)}`
}

/** What a command has done, for the line at the foot and for screen readers. */
export function doneText({ kind }: CounterAction, before: Desk, after: Desk): string {
  if (kind === 'call-next' || kind === 'call' || kind === 'recall') return calledText(kind, after)
  if (kind === 'pause') return after.pausedAt === undefined ? '' : counterTexts.pausedTitle(timeText(after.pausedAt))
  if (kind === 'unpause') return counterTexts.pauseOver
  if (kind === 'undo') return before.undo ? counterTexts.takenBack(undoText(before.undo)) : ''
  return after.undo ? undoText(after.undo) : ''
}

function calledText(kind: 'call-next' | 'call' | 'recall', { current }: Desk): string {
  if (!current) return ''
  const { call, ticket } = current
  return `${ticket.number} um ${timeText(call.calledAt)} ${kind === 'recall' ? 'noch einmal ' : ''}aufgerufen`
}
