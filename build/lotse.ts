import { type Command, EXIT } from './command.ts'

/** Loaded only when asked for, so that a small command does not load the whole server. */
const COMMANDS: Readonly<Record<string, { summary: string; load: () => Promise<Command> }>> = {
  start: { summary: 'Ganzes Rathaus starten', load: async () => (await import('./commands/start.ts')).startCommand },
  server: { summary: 'Nur den Server starten', load: async () => (await import('./commands/server.ts')).serverCommand },
  player: {
    summary: 'Nur einen Abspieler starten',
    load: async () => (await import('./commands/player.ts')).playerCommand,
  },
  buttons: {
    summary: 'Nur Tasten eines Platz-PCs lesen',
    load: async () => (await import('./commands/buttons.ts')).buttonsCommand,
  },
  doctor: {
    summary: 'Prüfen, ob alles bereit ist',
    load: async () => (await import('./commands/doctor.ts')).doctorCommand,
  },
  import: { summary: 'Gebäude einlesen', load: async () => (await import('./commands/import.ts')).importCommand },
  route: { summary: 'Weg suchen', load: async () => (await import('./commands/route.ts')).routeCommand },
  search: {
    summary: 'Verzeichnis durchsuchen',
    load: async () => (await import('./commands/search.ts')).searchCommand,
  },
  schedule: {
    summary: 'Zeitplan befragen',
    load: async () => (await import('./commands/schedule.ts')).scheduleCommand,
  },
  token: {
    summary: 'Zugänge für andere Systeme',
    load: async () => (await import('./commands/token.ts')).tokenCommand,
  },
  source: { summary: 'Quelle lesen', load: async () => (await import('./commands/source.ts')).sourceCommand },
  bench: { summary: 'Messen', load: async () => (await import('./commands/bench.ts')).benchCommand },
}

// A reader such as `head` that has seen enough is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(EXIT.fine)
  throw error
})
process.exitCode = await main(process.argv.slice(2))

async function main(argv: readonly string[]): Promise<number> {
  const [name, ...rest] = argv
  if (name === undefined || name === '--help' || name === 'help') {
    process.stdout.write(overview())
    return name === undefined ? EXIT.wrongUse : EXIT.fine
  }
  const entry = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (!entry) {
    process.stderr.write(`Den Befehl „${name}“ gibt es nicht.\n\n${overview()}`)
    return EXIT.wrongUse
  }
  const command = await entry.load()
  if (rest.includes('--help')) {
    process.stdout.write(`${command.help.trim()}\n`)
    return EXIT.fine
  }
  return await command.run(rest, {
    out: (text) => process.stdout.write(`${text}\n`),
    err: (text) => process.stderr.write(`${text}\n`),
    signal: endSignal(),
  })
}

/** The first Ctrl-C asks everything to end, the second ends at once. */
function endSignal(): AbortSignal {
  const controller = new AbortController()
  const end = () => {
    if (controller.signal.aborted) process.exit(130)
    controller.abort()
  }
  process.on('SIGINT', end)
  process.on('SIGTERM', end)
  process.on('SIGHUP', end)
  return controller.signal
}

function overview(): string {
  const lines = Object.entries(COMMANDS).map(([name, { summary }]) => `  ${name.padEnd(10)}${summary}`)
  return `Lotse: Wegweiser, Aufrufe und Nachrichten für Rathäuser\n\n${lines.join('\n')}\n\nMehr dazu: lotse BEFEHL --help\n`
}
