import { WORLD_CASES, type WorldCase, type WorldKind } from '#player/waiting/hall-world.oracle'
import { type Guess, judge, judgeByHorizon } from '#player/waiting/judge'
import { simulateHall } from '#player/waiting/simulation.oracle'
import type { Figure } from './figure.ts'

export interface WaitingTimeOptions {
  /** Judged days of each hall, after twenty that are only learned from. */
  readonly days: number
  /** First seed of the halls; the model was tuned on halls 1 to 3 and is judged on others. */
  readonly seed: number
  readonly sitesPerKind: number
}

export const WAITING_TIME: WaitingTimeOptions = { days: 100, seed: 101, sitesPerKind: 2 }

const WARM_UP_DAYS = 20
const CASE_NAMES: Readonly<Record<WorldCase, string>> = {
  right: 'configured right',
  wrong: 'configured 12 instead of 16 min',
  idle: 'one of four counters logged in and idle',
  'slow-down': 'half as slow again from eleven on every other day',
  quiet: 'quiet days',
}
const KINDS: readonly WorldKind[] = ['plain', 'mixed']

/** Lives simulated days in five kinds of trouble and compares what was said with what came, ours and the rivals'. */
export function measureWaitingTime(options: WaitingTimeOptions, say: (text: string) => void): Figure[] {
  return WORLD_CASES.flatMap((worldCase) =>
    KINDS.map((kind) => {
      say(`${worldCase}, ${kind} …`)
      return measureCase(worldCase, kind, options)
    }),
  )
}

function measureCase(worldCase: WorldCase, kind: WorldKind, { days, seed, sitesPerKind }: WaitingTimeOptions): Figure {
  const outcomes = Array.from({ length: sitesPerKind }, (_, n) =>
    simulateHall({ worldCase, kind, seed: seed + n, warmUpDays: WARM_UP_DAYS, judgedDays: days }),
  )
  const all = (name: 'ours' | 'zms' | 'zmsUpper' | 'lastCalled') => outcomes.flatMap((outcome) => outcome[name])
  const [ours, zms, upper, last] = [all('ours'), all('zms'), all('zmsUpper'), all('lastCalled')].map(judge)
  const tooEarly = outcomes.reduce((sum, { saidTooEarly }) => sum + saidTooEarly, 0)
  if (!ours || !zms || !upper || !last) throw new Error('nothing was judged')
  return {
    what: `Waiting time, ${CASE_NAMES[worldCase]}, ${kind} halls`,
    value:
      `80 % interval covers ${percent(ours.coverage)} (two slots ${percent(zms.coverage)}); ` +
      `MAE ${minutes(ours.maeMs)} min, ${change(ours.maeMs / upper.maeMs)} against the upper value of two slots (${minutes(upper.maeMs)}; their middle ${minutes(zms.maeMs)}; last called ${minutes(last.maeMs)})`,
    how:
      `${sitesPerKind} halls × ${days} days, seeds from ${seed}, not tuned on; ${ours.count.toLocaleString('en')} estimates, ` +
      `${percent(ours.late)} late, bias ${minutes(ours.biasMs)} min. By what was said: ${horizons(all('ours'))}. ` +
      `${tooEarly} intervals said before 30 judged tickets.`,
  }
}

function horizons(guesses: readonly Guess[]): string {
  return judgeByHorizon(guesses)
    .filter(({ verdict }) => verdict.count > 0)
    .map(({ upToMs, verdict }) => {
      const name = upToMs === Infinity ? 'more' : `≤ ${upToMs / 60_000} min`
      return `${name} ${percent(verdict.coverage)} / ${minutes(verdict.maeMs)} min`
    })
    .join(', ')
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`
}

function change(ratio: number): string {
  return `${ratio < 1 ? '−' : '+'}${Math.abs(100 * (ratio - 1)).toFixed(1)} %`
}

function minutes(ms: number): string {
  return (ms / 60_000).toFixed(1)
}
