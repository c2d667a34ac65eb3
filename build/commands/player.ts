import { parseArgs } from 'node:util'
import { pageUrl } from '#main/core/shell-protocol'
import { parsePrinterAddress } from '#main/printing/printer-address'
import { type Command, type CommandIo, EXIT } from '../command.ts'
import { openDataFolder } from '../launch/data-folder.ts'
import { chooseShell, type Shell, startPlayerProcess } from '../launch/player-process.ts'

const help = `
lotse player --server URL [--data DIR] [--shell electron|chromium|none] [--mode kiosk|window|headless]
             [--printer tcp://HOST:9100 | usb:/dev/usb/lp0 | browser]

Startet den Abspieler dieses Rechners. Beim ersten Mal zeigt er einen Code zum Koppeln.

  --server URL   Adresse des Servers, zum Beispiel http://lotse.rathaus.example:8080
  --data DIR     Ordner für Inhalte und Zustand (./data)
  --shell        womit Seiten gezeigt werden; sonst das Beste, was dieser Rechner hat
  --printer      Drucker für Wartenummern: ein Bondrucker mit ESC/POS im Netz oder an USB, oder browser für den
                 Standarddrucker des Systems. Ohne ihn zeigt die Stele Nummer und Code nur an.
  --mode         kiosk füllt den Bildschirm (üblich), window für den Schreibtisch, headless zum Prüfen`

/** Runs in the foreground under a supervisor such as systemd. */
export const playerCommand: Command = { name: 'player', summary: 'Nur einen Abspieler starten', help, run }

interface Options {
  readonly serverUrl: string
  readonly dataPath: string
  readonly shell: Shell
  readonly mode: 'kiosk' | 'window' | 'headless'
  readonly printer?: string
}

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
  let baseUrl = ''
  const player = startPlayerProcess({
    dataDir: data.value.player,
    serverUrl: options.serverUrl,
    shell: options.shell,
    mode: options.mode,
    ...(options.printer !== undefined && { printer: options.printer }),
    onLog: io.err,
    onMessage: (message) => {
      if (message.type === 'ready') ({ baseUrl } = message)
      if (message.type === 'pairing') io.out(`Code zum Koppeln: ${message.code}`)
      if (message.type === 'screens') for (const screen of message.screens) io.out(pageUrl(baseUrl, screen))
    },
  })
  if (!io.signal.aborted) await new Promise((resolve) => io.signal.addEventListener('abort', resolve, { once: true }))
  await player.stop()
  return EXIT.fine
}

const PRINTER_UNKNOWN =
  'Diesen Drucker versteht Lotse nicht. Gemeint ist tcp://HOST:9100, usb:/dev/usb/lp0 oder browser.'

function readOptions(argv: readonly string[]): Options | string {
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: {
        server: { type: 'string' },
        data: { type: 'string', default: 'data' },
        shell: { type: 'string', default: chooseShell(process.env) },
        mode: { type: 'string', default: 'kiosk' },
        printer: { type: 'string' },
      },
    })
    const { server, shell, mode, printer } = values
    if (server === undefined || !URL.canParse(server)) return 'Bitte nennen Sie mit --server die Adresse des Servers.'
    if (!isOneOf(['electron', 'chromium', 'none'] as const, shell)) return `Die Hülle „${shell}“ gibt es nicht.`
    if (!isOneOf(['kiosk', 'window', 'headless'] as const, mode)) return `Die Art „${mode}“ gibt es nicht.`
    if (printer !== undefined && !parsePrinterAddress(printer)) return PRINTER_UNKNOWN
    return {
      serverUrl: server.replace(/\/$/, ''),
      dataPath: values.data,
      shell,
      mode,
      ...(printer !== undefined && { printer }),
    }
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

function isOneOf<T extends string>(choices: readonly T[], text: string): text is T {
  return (choices as readonly string[]).includes(text)
}
