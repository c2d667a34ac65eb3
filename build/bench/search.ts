import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { type Figure, percentile } from './figure.ts'
import { type Ask, type Engine, LOTSE, RIVALS, type Service } from './search-engines.ts'
import {
  asWritten,
  type Half,
  holdHalfBack,
  leaveOneOut,
  leaveOneOutStrictly,
  leaveTextOut,
  oneTypo,
  type Question,
  withoutUmlauts,
} from './search-questions.ts'

const KINDS: readonly (readonly [string, (services: readonly Service[], half: Half) => Question[]])[] = [
  ['leave one out', leaveOneOut],
  ['leave one out, strictly', leaveOneOutStrictly],
  ['leave text out', leaveTextOut],
  ['half held back', holdHalfBack],
  ['as written', (services, half) => asWritten(services, half, (text) => text)],
  ['one typo', (services, half) => asWritten(services, half, oneTypo)],
  ['ae oe ue', (services, half) => asWritten(services, half, withoutUmlauts)],
]
const HALVES: readonly Half[] = ['tuning', 'report']
const MANY_MIN = 1_000
const INDEXES_WEIGHED = 5
/** What else the machine does meanwhile is not the engine's. */
const TRIES = 3

/** How well what people say finds what offices have, beside other search libraries in the same run. */
export async function measureSearch(services: readonly Service[], say: (text: string) => void): Promise<Figure[]> {
  say('Andere Suchen einstellen …')
  const rivals = await Promise.all(RIVALS.map((settings) => bestOf(settings, services)))
  const figures: Figure[] = []
  for (const engine of [LOTSE, ...rivals]) {
    for (const half of HALVES) {
      for (const [kind, questionsOf] of KINDS) {
        say(`${engine.name}, ${half}: ${kind} …`)
        const { value } = await ask(engine, questionsOf(services, half))
        figures.push({ what: `Search, ${half} half, ${kind}: ${engine.name}`, value, how: HOW[kind] ?? '' })
      }
    }
    figures.push(await speed(engine, services))
  }
  return [...figures, await manyEntries(services)]
}

const HOW: Readonly<Record<string, string>> = {
  'leave one out': 'Each synonym, taken out of one service; each that had it is right.',
  'leave one out, strictly': 'The same; only the service from which it was taken is right.',
  'leave text out': 'Each synonym, taken out of every service; each that had it is right.',
  'half held back': 'Half of all synonyms not indexed, then the other half; only the service that had it is right.',
  'as written': 'Names and synonyms that are indexed.',
  'one typo': 'The same with one letter dropped, added, changed or swapped, by a seed.',
  'ae oe ue': 'The same on a keyboard without umlauts.',
}

interface Score {
  readonly successAt5: number
  readonly value: string
}

async function ask(engine: Engine, questions: readonly Question[]): Promise<Score> {
  let opened: { services: readonly Service[]; ask: Ask } | undefined
  const ranks: number[] = []
  let noneCount = 0
  for (const { query, wanted, services } of questions) {
    if (opened?.services !== services) opened = { services, ask: await engine.open(services) }
    const ids = await opened.ask(query)
    ranks.push(ids.findIndex((id) => wanted.has(id)) + 1)
    if (ids.length === 0) noneCount += 1
  }
  const count = ranks.length
  const successAt5 = ranks.filter((rank) => rank > 0 && rank <= 5).length / count
  const reciprocal = ranks.reduce((sum, rank) => sum + (rank > 0 ? 1 / rank : 0), 0) / count
  const none = ((noneCount / count) * 100).toFixed(1)
  return { successAt5, value: `S@5 ${successAt5.toFixed(3)}, MRR@10 ${reciprocal.toFixed(3)}, none ${none} %` }
}

/** The setting that finds most of what is held back in the half for tuning. */
async function bestOf(settings: readonly Engine[], services: readonly Service[]): Promise<Engine> {
  const questions = holdHalfBack(services, 'tuning')
  const scored = []
  for (const engine of settings) scored.push({ engine, ...(await ask(engine, questions)) })
  const [best] = scored.toSorted((a, b) => b.successAt5 - a.successAt5)
  if (!best) throw new Error('no setting to choose from')
  return best.engine
}

async function speed(engine: Engine, services: readonly Service[]): Promise<Figure> {
  const { times, loadMs } = await timed(engine, services)
  const kB = await kilobytesKept(engine, services)
  return {
    what: `Search, ${services.length} services: ${engine.name}`,
    value: `p50 ${percentile(times, 0.5).toFixed(2)} ms, p95 ${percentile(times, 0.95).toFixed(2)} ms, loads in ${loadMs.toFixed(0)} ms, ${kB} kB`,
    how: 'Every name and synonym of the report half, one typo each, the best of three tries; heap and arrays that one index keeps.',
  }
}

/** The file over and over, until a large city's directory is full. */
async function manyEntries(services: readonly Service[]): Promise<Figure> {
  const times = Math.ceil(MANY_MIN / services.length)
  const many = Array.from({ length: times }, (_, n) =>
    services.map((service) => ({ ...service, id: `${service.id}-${n}` })),
  ).flat()
  return speed(LOTSE, many)
}

async function timed(engine: Engine, services: readonly Service[]): Promise<{ times: number[]; loadMs: number }> {
  const startedAt = performance.now()
  const opened = await engine.open(services)
  const loadMs = performance.now() - startedAt
  const queries = asWritten(services, 'report', oneTypo).map(({ query }) => query)
  for (const query of queries.slice(0, 100)) await opened(query)
  const times: number[] = []
  for (const query of queries) {
    let best = Infinity
    for (let tries = 0; tries < TRIES; tries++) {
      const askedAt = performance.now()
      await opened(query)
      best = Math.min(best, performance.now() - askedAt)
    }
    times.push(best)
  }
  return { times, loadMs }
}

/** What one more index keeps, on the heap and in arrays beside it. */
async function kilobytesKept(engine: Engine, services: readonly Service[]): Promise<number> {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  const kept: Ask[] = [await engine.open(services)]
  const sizes: number[] = []
  const inUse = () => {
    collect()
    const { heapUsed, arrayBuffers } = process.memoryUsage()
    return heapUsed + arrayBuffers
  }
  for (let n = 0; n < INDEXES_WEIGHED; n++) {
    const before = inUse()
    kept.push(await engine.open(services))
    sizes.push(inUse() - before)
  }
  // What was let go of elsewhere meanwhile is in one of them, not in the middle one.
  return Math.round(percentile(sizes, 0.5) / 1_000)
}
