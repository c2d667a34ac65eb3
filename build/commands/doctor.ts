import { existsSync } from 'node:fs'
import { statfs } from 'node:fs/promises'
import { createServer } from 'node:net'
import { parseArgs } from 'node:util'
import { findBrowser } from '#main/chromium/find-browser'
import { nodeHidPort } from '#main/hid/node-hid-port'
import { buttonKindOf } from '#player/buttons/button-families'
import { type Command, type CommandIo, EXIT } from '../command.ts'
import { openDataFolder } from '../launch/data-folder.ts'
import { uiDir } from '../launch/player-process.ts'

const help = `
lotse doctor [--port N] [--data DIR] [--json]

Prüft, ob auf diesem Rechner alles bereit ist, und sagt zu jedem Mangel, was zu tun ist.`

/** Exit code 1 when something that Lotse needs is missing. */
export const doctorCommand: Command = { name: 'doctor', summary: 'Prüfen, ob alles bereit ist', help, run }

interface Finding {
  readonly name: string
  readonly fine: boolean
  readonly sentence: string
}

const DISK_BYTES_MIN = 2_000_000_000

async function run(argv: readonly string[], io: CommandIo): Promise<number> {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      port: { type: 'string', default: '8080' },
      data: { type: 'string', default: 'data' },
      json: { type: 'boolean', default: false },
    },
  })
  const findings = [
    checkNode(),
    checkPages(),
    checkBrowser(),
    checkData(values.data),
    await checkDisk(),
    await checkButtons(),
    await checkPort(Number(values.port)),
    await checkPort(Number(values.port) + 1),
  ]
  if (values.json) io.out(JSON.stringify(findings, undefined, 2))
  else for (const { fine, name, sentence } of findings) io.out(`${fine ? 'gut   ' : 'fehlt '} ${name}: ${sentence}`)
  return findings.every(({ fine }) => fine) ? EXIT.fine : EXIT.problems
}

function checkNode(): Finding {
  const fine = Number(process.versions.node.split('.')[0]) >= 24
  return {
    name: 'Node',
    fine,
    sentence: fine ? process.version : 'Bitte „npm install“ ausführen, das bringt Node 24 mit.',
  }
}

function checkPages(): Finding {
  const fine = existsSync(`${uiDir}/screen.html`)
  return { name: 'Seiten', fine, sentence: fine ? 'sind gebaut' : 'Bitte einmal „npm run build“ ausführen.' }
}

function checkBrowser(): Finding {
  const browser = findBrowser(process.env)
  return {
    name: 'Browser',
    fine: browser !== undefined,
    sentence: browser ?? 'Bitte Chromium installieren (apt install chromium) oder Electron benutzen.',
  }
}

function checkData(path: string): Finding {
  const data = openDataFolder(path)
  return { name: 'Daten', fine: data.ok, sentence: data.ok ? data.value.root : data.error }
}

async function checkDisk(): Promise<Finding> {
  const { bavail, bsize } = await statfs('.')
  const freeBytes = bavail * bsize
  const free = `${Math.floor(freeBytes / 1_000_000_000)} GB frei`
  const fine = freeBytes >= DISK_BYTES_MIN
  return { name: 'Speicher', fine, sentence: fine ? free : `Nur ${free}. Bitte mindestens 2 GB frei machen.` }
}

/** Never a fault: most players have no buttons. */
async function checkButtons(): Promise<Finding> {
  const name = 'Tasten'
  try {
    const paths = (await nodeHidPort.list()).filter((device) => buttonKindOf(device)).map(({ path }) => path)
    return { name, fine: true, sentence: `können gelesen werden, angeschlossen: ${new Set(paths).size}` }
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ERR_DLOPEN_FAILED')) throw error
    const sentence =
      'sind hier aus. Wer Knöpfe oder Tastenfelder anschließt, braucht libusb (apt install libusb-1.0-0).'
    return { name, fine: true, sentence }
  }
}

async function checkPort(port: number): Promise<Finding> {
  const fine = await new Promise<boolean>((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)))
  })
  return {
    name: `Anschluss ${port}`,
    fine,
    sentence: fine ? 'ist frei' : 'ist belegt. Bitte mit --port einen anderen wählen oder das Programm dort beenden.',
  }
}
