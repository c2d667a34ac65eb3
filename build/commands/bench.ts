import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { fileURLToPath } from 'node:url'
import { measureBundle } from '../bench/bundle-size.ts'
import { measureFanOut } from '../bench/fan-out.ts'
import type { Figure } from '../bench/figure.ts'
import { measureOnGlass } from '../bench/on-glass.ts'
import { type Command, type CommandIo, EXIT } from '../command.ts'

const help = `
lotse bench

Misst, was Menschen und Betrieb merken, und schreibt docs/benchmarks.md. Dauert einige Minuten.
Braucht ein Chromium und Mosquitto auf diesem Rechner.`

const report = fileURLToPath(new URL('../../docs/benchmarks.md', import.meta.url))

export const benchCommand: Command = { name: 'bench', summary: 'Messen', help, run }

async function run(_argv: readonly string[], io: CommandIo): Promise<number> {
  const figures: Figure[] = []
  const take = (more: readonly Figure[]) => {
    figures.push(...more)
    for (const { what, value } of more) io.out(`${what}: ${value}`)
  }
  take(measureBundle())
  io.err('MQTT …')
  take(await measureFanOut())
  take(await measureOnGlass(io.err))
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
