import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { parseArgs } from 'node:util'
import { pino } from 'pino'
import Type from 'typebox'
import { parseJson } from '#schema/parse'
import { parsePrinterAddress } from '../printing/printer-address.ts'
import { PlayerCore } from './core.ts'
import { errorCode } from './disk.ts'

/** The player core as a process. Speaks `shell-protocol.ts` on standard output; its log goes to standard error. */
const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    server: { type: 'string' },
    ui: { type: 'string' },
    port: { type: 'string', default: '0' },
    /** Secret part of the pages' address, in hex; drawn when absent. */
    token: { type: 'string' },
    /** Of waiting numbers, see `printing/printer-address.ts`. */
    printer: { type: 'string' },
  },
})
const { data, server, ui } = values
const port = Number(values.port)
const token = values.token ?? randomBytes(16).toString('hex')
const printer = values.printer === undefined ? undefined : parsePrinterAddress(values.printer)
const isPort = Number.isInteger(port) && port >= 0 && port < 65_536
if (
  data === undefined ||
  ui === undefined ||
  !URL.canParse(server ?? '') ||
  !isPort ||
  (values.printer !== undefined && printer === undefined) ||
  !/^[0-9a-f]{16,64}$/.test(token)
) {
  process.stderr.write(
    'main/core/main.ts --data DIR --server URL --ui DIR [--port N] [--token HEX] [--printer ADDRESS]\n',
  )
  process.exit(2)
}

const log = pino({ name: 'player-core', redact: ['secret', '*.secret'] }, pino.destination({ dest: 2, sync: true }))
for (const kind of ['uncaughtException', 'unhandledRejection'] as const) {
  process.on(kind, (error) => {
    log.fatal({ err: error }, 'unexpected error; the shell starts this process again')
    process.exit(70)
  })
}

const START_PROBLEMS: Readonly<Record<string, string>> = {
  EACCES: 'Der Datenordner lässt sich nicht beschreiben. Bitte geben Sie diesem Benutzer das Recht dazu.',
  EROFS: 'Der Datenordner liegt auf einem schreibgeschützten Datenträger. Bitte wählen Sie mit --data einen anderen.',
  ENOSPC: 'Der Datenträger ist voll. Bitte schaffen Sie Platz.',
  EADDRINUSE: 'Der Port ist belegt. Bitte wählen Sie mit --port einen anderen.',
  SQLITE_CANTOPEN: 'Die Datenbank lässt sich nicht öffnen. Bitte prüfen Sie die Rechte im Datenordner.',
  SQLITE_READONLY: 'Die Datenbank lässt sich nicht beschreiben. Bitte prüfen Sie die Rechte im Datenordner.',
}

try {
  const core = new PlayerCore({
    dataDir: data,
    serverUrl: server ?? '',
    port,
    token,
    uiDir: ui,
    hostName: hostname(),
    version: readVersion(),
    ...(printer && { printer }),
    say: (message) => process.stdout.write(`${JSON.stringify(message)}\n`),
    log,
  })
  let stopping = false
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (stopping) return
      stopping = true
      core.stop().then(
        () => process.exit(0),
        (error: unknown) => {
          log.error({ err: error }, 'stopped in disorder')
          process.exit(70)
        },
      )
    })
  }
  await core.start()
} catch (error) {
  const sentence = START_PROBLEMS[errorCode(error) ?? '']
  if (sentence === undefined) throw error
  log.fatal({ data, port }, sentence)
  process.exit(1)
}

/** The package file lies two folders up in the source and in the package alike. */
function readVersion(): string {
  const file = new URL('../../package.json', import.meta.url)
  const parsed = existsSync(file)
    ? parseJson(Type.Object({ version: Type.String() }), readFileSync(file, 'utf8'))
    : undefined
  return parsed?.ok ? parsed.value.version : 'unknown'
}
