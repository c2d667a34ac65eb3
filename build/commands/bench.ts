import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { fileURLToPath } from 'node:url'
import { measureBundle } from '../bench/bundle-size.ts'
import { CLAIMS, measureClaims } from '../bench/calls-claims.ts'
import { CUTS_S, measureCallsCut } from '../bench/calls-cut.ts'
import { measureCallsFanOut } from '../bench/calls-fan-out.ts'
import { CALL_KILLS, measureCallKills } from '../bench/calls-kill.ts'
import { measureCallsSpeech } from '../bench/calls-speech.ts'
import { CALLS_SIMULATION, measureCallsSimulation } from '../bench/calls-simulation.ts'
import { measureFanOut } from '../bench/fan-out.ts'
import type { Figure } from '../bench/figure.ts'
import { measureOnGlass } from '../bench/on-glass.ts'
import { measurePlayback } from '../bench/playback.ts'
import { measureRoutes, ROUTES } from '../bench/routes.ts'
import { measureSchedule } from '../bench/schedule.ts'
import { CORRUPTIONS, measureSyncCorruption } from '../bench/sync-corruption.ts'
import { DELTA, measureSyncDelta } from '../bench/sync-delta.ts'
import { KILLS, measureSyncKill } from '../bench/sync-kill.ts'
import { measureSyncSimulation, SIMULATION } from '../bench/sync-simulation.ts'
import { measureWaitingTime, WAITING_TIME } from '../bench/waiting-time.ts'
import { type Command, type CommandIo, EXIT } from '../command.ts'
import { readArguments } from './input.ts'

const help = `
lotse bench
lotse bench NAME …

Misst, was Menschen und Betrieb merken, und schreibt docs/benchmarks.md. Dauert etwa eine Dreiviertelstunde.
Braucht ein Chromium und Mosquitto auf diesem Rechner. Mit einem Namen wird nur das eine gemessen und keine Datei
geschrieben:

  on-glass         Vom Knopf und vom Hochladen bis zum Bild, Kaltstart, Speicher.
  playback         Abspielen: 1.000 Übergänge, Gleichlauf, Dauerlauf.
    --minutes N    Länge des Dauerlaufs, sonst 5.
    --keep ORDNER  Bewahrt Bilder auf, auf denen etwas fehlt.
  routes           Wege im Gebäude der TU Dresden gegen ein genaues Orakel und neben ngraph.path; das Bündel.
    --building F   Die Gebäudedatei, sonst ../shared/data/buildings/tu-dresden-apb.osm.
    --count N      Wie viele Paare, sonst 10.000.
  schedule         Zeitplan: Dauer der Antworten, zehn Jahre in vier Zonen gegen eine Wanduhr.
  calls-claims     50 Plätze rufen zugleich auf, --count mal, sonst 100.000.
  calls-cut        Zwei Abspieler ohne Leitung, 1 s bis 10 min; --count N: nur die N kürzesten.
  calls-fan-out    Vom Aufruf bis zu 500 Bildschirmen, neben einem bloßen Mosquitto.
  calls-kill       Der Server wird mitten in Aufrufen abgewürgt, --count mal, sonst 200.
  calls-speech     Zehn Aufrufe in einer Sekunde, am Ton nachgeprüft.
  calls-simulation Aufrufe über ein schlechtes Netz, --count mal, sonst 100.000.
  sync-simulation  Abgleich in Welten voller Fehler. Ein Startwert wiederholt seine Welt genau.
    --seed N       Erster Startwert, sonst 1.
    --count N      Wie viele, sonst 10.000.
  sync-kill        Der Player wird mitten im Abgleich abgewürgt, --count mal, sonst 200.
  sync-corruption  Antworten werden unterwegs verfälscht, --count mal, sonst 1.000.
  sync-delta       Ein Beitrag von 2 GB geändert; Abbrüche in jedem Stück.
  waiting-time     Wartezeit: was gesagt wurde und was kam, in simulierten Wartehallen.
    --count N      Tage je Halle, sonst 100.`

const report = fileURLToPath(new URL('../../docs/benchmarks.md', import.meta.url))

export const benchCommand: Command = { name: 'bench', summary: 'Messen', help, run }

const SOAK_MINUTES = 5

interface BenchOptions {
  readonly minutes: number
  readonly keep: string | undefined
  readonly seed: number
  readonly count: number | undefined
  readonly building: string
}

type Measure = (options: BenchOptions, say: (text: string) => void) => Promise<Figure[]>

/** Those that can be asked for alone. */
const ALONE: Readonly<Record<string, Measure>> = {
  'on-glass': (_options, say) => measureOnGlass(say),
  playback: ({ minutes, keep }, say) => measurePlayback({ minutes, ...(keep !== undefined && { keepIn: keep }) }, say),
  routes: ({ building, count = ROUTES.pairs }, say) => measureRoutes({ building, pairs: count }, say),
  schedule: async (_options, say) => measureSchedule(say),
  'calls-claims': ({ count = CLAIMS.count }, say) => measureClaims({ count }, say),
  'calls-cut': ({ count = CUTS_S.length }, say) => measureCallsCut(CUTS_S.slice(0, count), say),
  'calls-fan-out': (_options, say) => measureCallsFanOut(say),
  'calls-kill': ({ count = CALL_KILLS.count }, say) => measureCallKills({ count }, say),
  'calls-speech': async () => measureCallsSpeech(),
  'calls-simulation': async ({ seed, count = CALLS_SIMULATION.count }) => measureCallsSimulation({ seed, count }),
  'sync-simulation': async ({ seed, count = SIMULATION.count }) => measureSyncSimulation({ seed, count }),
  'sync-kill': ({ count = KILLS.count }, say) => measureSyncKill({ count }, say),
  'sync-corruption': ({ count = CORRUPTIONS.count }, say) => measureSyncCorruption({ count }, say),
  'sync-delta': (_options, say) => measureSyncDelta(DELTA, say),
  'waiting-time': async ({ count = WAITING_TIME.days }, say) =>
    measureWaitingTime({ ...WAITING_TIME, days: count }, say),
}

async function run(argv: readonly string[], io: CommandIo): Promise<number> {
  const args = readArguments(argv, {
    minutes: { type: 'string' },
    keep: { type: 'string' },
    seed: { type: 'string' },
    count: { type: 'string' },
    building: { type: 'string', default: ROUTES.building },
  })
  if (!args.ok) return wrongUse(io, args.error)
  const { minutes = String(SOAK_MINUTES), keep, seed = String(SIMULATION.seed), count, building } = args.value.values
  const [name, ...more] = args.value.positionals
  const alone = name === undefined ? undefined : ALONE[name]
  if (more.length > 0 || (name !== undefined && !alone)) return wrongUse(io, 'Diese Messung gibt es nicht.')
  if (!(Number(minutes) > 0)) return wrongUse(io, '--minutes braucht eine Zahl über 0.')
  if (![seed, count ?? '1'].every((text) => /^[1-9]\d{0,8}$/.test(text))) {
    return wrongUse(io, '--seed und --count brauchen eine ganze Zahl ab 1.')
  }
  const options = {
    minutes: Number(minutes),
    keep,
    seed: Number(seed),
    count: count === undefined ? undefined : Number(count),
    building,
  }
  const figures: Figure[] = []
  const take = (measured: readonly Figure[]) => {
    figures.push(...measured)
    for (const { what, value } of measured) io.out(`${what}: ${value}`)
  }
  if (alone) {
    take(await alone(options, io.err))
    return EXIT.fine
  }
  take(measureBundle())
  io.err('MQTT …')
  take(await measureFanOut())
  for (const measure of Object.values(ALONE)) take(await measure(options, io.err))
  writeFileSync(report, page(figures))
  io.err(`Geschrieben: ${report}`)
  return EXIT.fine
}

function wrongUse(io: CommandIo, problem: string): number {
  io.err(`${problem}\n${help}`)
  return EXIT.wrongUse
}

function page(figures: readonly Figure[]): string {
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim()
  const processor = cpus()[0]?.model.trim() ?? 'unknown processor'
  const rows = figures.map(({ what, value, how }) => `| ${what} | ${value} | ${how} |`)
  return `# Benchmarks

Command: \`npm run bench\`. Machine: ${cpus().length} cores (${processor}), ${Math.round(totalmem() / 1_073_741_824)} GiB,
${process.platform}, Node ${process.versions.node}, headless Chromium with software rendering. Server, broker, player and
browser share these cores. Commit ${commit}, ${new Date().toISOString().slice(0, 10)}.

| what | value | how |
|---|---|---|
${rows.join('\n')}

Numbers of one run; expect ±40 % from run to run on a machine this small. Tests assert none of them.
`
}
