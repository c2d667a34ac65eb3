import { parseArgs } from 'node:util'
import { type Command, type CommandIo, EXIT } from '../command.ts'
import { startServerProcess } from '../launch/server-process.ts'

const help = `
lotse server [--port N] [--host ADDRESS] [--data DIR] [--seed DIR] [--restored]

Startet nur den Server mit eingebautem Broker.

  --port N         Anschluss (8080); der nächste gehört MQTT
  --host ADDRESS   Adresse, auf der er lauscht (127.0.0.1); 0.0.0.0 für das ganze Netz
  --data DIR       Ordner für Datenbank und Dateien (./data/server)
  --seed DIR       Inhalt für den ersten Start (site.json und media/)
  --restored       nach dem Einspielen einer Sicherung: Bildschirme nehmen den älteren Stand an

Alle Einstellungen gibt es auch als Umgebungsvariablen, siehe docs/operating.md.`

/** Runs in the foreground under a supervisor such as systemd. */
export const serverCommand: Command = { name: 'server', summary: 'Nur den Server starten', help, run }

async function run(argv: readonly string[], io: CommandIo): Promise<number> {
  const env = readEnvironment(argv)
  if (typeof env === 'string') {
    io.err(`${env}\n${help}`)
    return EXIT.wrongUse
  }
  const server = startServerProcess(env, io.err, (delayMs) => io.err(`Der Server startet in ${delayMs / 1_000} s neu.`))
  try {
    const ready = await server.ready
    if (!ready) return EXIT.problems
    io.out(`Konsole: ${ready.url}/`)
    if (ready.password !== undefined) io.out(`Erste Anmeldung: ${ready.staffName}, Passwort ${ready.password}`)
    if (!io.signal.aborted) await new Promise((resolve) => io.signal.addEventListener('abort', resolve, { once: true }))
    return EXIT.fine
  } finally {
    await server.stop()
  }
}

function readEnvironment(argv: readonly string[]): Record<string, string> | string {
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: {
        port: { type: 'string' },
        host: { type: 'string' },
        data: { type: 'string', default: 'data/server' },
        seed: { type: 'string' },
        restored: { type: 'boolean', default: false },
      },
    })
    return {
      LOTSE_DATA: values.data,
      ...(values.port !== undefined && { LOTSE_PORT: values.port }),
      ...(values.host !== undefined && { LOTSE_HOST: values.host }),
      ...(values.seed !== undefined && { LOTSE_SEED: values.seed }),
      ...(values.restored && { LOTSE_RESTORED: '1' }),
    }
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
