import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { measureBundle } from '../bench/bundle-size.ts'
import { measureFanOut } from '../bench/fan-out.ts'
import type { Figure } from '../bench/figure.ts'
import { measureOnGlass } from '../bench/on-glass.ts'
import { measurePlayback } from '../bench/playback.ts'
import { type Command, type CommandIo, EXIT } from '../command.ts'

const help = `
lotse bench
lotse bench playback [--minutes N] [--keep ORDNER]

Misst, was Menschen und Betrieb merken, und schreibt docs/benchmarks.md. Dauert etwa eine Viertelstunde.
Braucht ein Chromium und Mosquitto auf diesem Rechner.

  playback       Nur das Abspielen: 1.000 Übergänge, Gleichlauf, Dauerlauf. Schreibt keine Datei.
  --minutes N    Länge des Dauerlaufs, sonst 5.
  --keep ORDNER  Bewahrt Bilder auf, auf denen etwas fehlt.`

const report = fileURLToPath(new URL('../../docs/benchmarks.md', import.meta.url))

export const benchCommand: Command = { name: 'bench', summary: 'Messen', help, run }

const SOAK_MINUTES = 5

async function run(argv: readonly string[], io: CommandIo): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...argv],
    options: { minutes: { type: 'string' }, keep: { type: 'string' } },
    allowPositionals: true,
  })
  const minutes = Number(values.minutes ?? SOAK_MINUTES)
  if (!(minutes > 0) || positionals.some((name) => name !== 'playback')) {
    io.err(help.trim())
    return EXIT.wrongUse
  }
  const playback = { minutes, ...(values.keep !== undefined && { keepIn: values.keep }) }
  const figures: Figure[] = []
  const take = (more: readonly Figure[]) => {
    figures.push(...more)
    for (const { what, value } of more) io.out(`${what}: ${value}`)
  }
  if (positionals.length > 0) {
    take(await measurePlayback(playback, io.err))
    return EXIT.fine
  }
  take(measureBundle())
  io.err('MQTT …')
  take(await measureFanOut())
  take(await measureOnGlass(io.err))
  take(await measurePlayback(playback, io.err))
  writeFileSync(report, page(figures))
  io.err(`Geschrieben: ${report}`)
  return EXIT.fine
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
