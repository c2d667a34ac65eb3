import { parseArgs } from 'node:util'
import { type Command, type CommandIo, EXIT } from '../command.ts'
import { openDataFolder } from '../launch/data-folder.ts'
import { startPlayerProcess } from '../launch/player-process.ts'

const help = `
lotse buttons --server URL [--data DIR]

Liest Knöpfe, Tastenfelder und Pedale eines Platz-PCs und ruft damit auf, ohne einen Bildschirm zu zeigen. Beim ersten
Mal nennt er einen Code: In der Konsole unter „Bildschirme“ eingeben und „Keiner, nur Tasten“ wählen. Danach stehen
die Tasten in der Konsole unter „Einrichten“, „Tasten“.

  --server URL   Adresse des Servers, zum Beispiel http://lotse.rathaus.example:8080
  --data DIR     Ordner für Zustand und Kopplung (./data)`

/** A player that opens no window. Runs in the foreground under a supervisor such as systemd. */
export const buttonsCommand: Command = { name: 'buttons', summary: 'Nur Tasten eines Platz-PCs lesen', help, run }

async function run(argv: readonly string[], io: CommandIo): Promise<number> {
  const options = readOptions(argv)
  if (typeof options === 'string') {
    io.err(`${options}\n${help}`)
    return EXIT.wrongUse
  }
  const data = openDataFolder(options.dataPath)
  if (!data.ok) {
    io.err(data.error)
    return EXIT.problems
  }
  const player = startPlayerProcess({
    dataDir: data.value.player,
    serverUrl: options.serverUrl,
    shell: 'none',
    mode: 'headless',
    onLog: io.err,
    onMessage: (message) => {
      if (message.type === 'pairing') io.out(`Code zum Koppeln, mit „Keiner, nur Tasten“: ${message.code}`)
    },
  })
  if (!io.signal.aborted) await new Promise((resolve) => io.signal.addEventListener('abort', resolve, { once: true }))
  await player.stop()
  return EXIT.fine
}

function readOptions(argv: readonly string[]): { readonly serverUrl: string; readonly dataPath: string } | string {
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: { server: { type: 'string' }, data: { type: 'string', default: 'data' } },
    })
    const { data, server } = values
    if (server === undefined || !URL.canParse(server)) return 'Bitte nennen Sie mit --server die Adresse des Servers.'
    return { serverUrl: server.replace(/\/$/, ''), dataPath: data }
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
