import { randomBytes } from 'node:crypto'
import { parseArgs } from 'node:util'
import { pino } from 'pino'
import { errorCode } from '../core/disk.ts'
import { ButtonWatch } from './button-watch.ts'
import { NO_HID } from './hid-protocol.ts'

/**
 * The buttons of this machine, in a process of their own: an addon that talks to devices can crash, and that must not
 * stop a picture. Messages on standard output, the log on standard error.
 */
const { values } = parseArgs({ options: { adopted: { type: 'string', default: '' } } })
const log = pino({ name: 'buttons' }, pino.destination({ dest: 2, sync: true }))
for (const kind of ['uncaughtException', 'unhandledRejection'] as const) {
  process.on(kind, (error) => {
    log.fatal({ err: error }, 'unexpected error; the shell starts this process again')
    process.exit(70)
  })
}

const { nodeHidPort } = await import('./node-hid-port.ts')
const watch = new ButtonWatch({
  hid: nodeHidPort,
  adoptedKeys: new Set(values.adopted.split(',').filter((key) => key !== '')),
  say: (message) => process.stdout.write(`${JSON.stringify(message)}\n`),
  newPressId: () => randomBytes(12).toString('base64url'),
  now: Date.now,
  monotonicMs: () => performance.now(),
  log,
})
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
  process.once(signal, () => {
    const end = () => process.exit(0)
    watch.stop().then(end, end)
  })
}
try {
  await watch.start()
} catch (error) {
  if (errorCode(error) !== 'ERR_DLOPEN_FAILED') throw error
  log.error({ err: error }, 'Tasten gehen hier nicht: Es fehlt eine Bibliothek, unter Debian das Paket libusb-1.0-0.')
  process.exit(NO_HID)
}
