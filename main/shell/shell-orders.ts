import type { Logger } from 'pino'
import type { ShellMessage } from '../core/shell-protocol.ts'
import type { CoreClient } from './core-client.ts'
import type { DisplayPower } from './display-power.ts'
import type { OutputWatch } from './output-watch.ts'

/** The window of one screen, as far as the core can ask something of it. */
export interface OrderedWindow {
  /** JPEG of what the page shows, at most `PICTURE_WIDTH_PX_MAX` wide. Rejects when there is no page. */
  picture(): Promise<Uint8Array>
  /** Loads the page anew. */
  reload(): Promise<void>
}

export const PICTURE_WIDTH_PX_MAX = 1_280

export interface ShellOrdersDeps {
  readonly window: (screenId: string) => OrderedWindow | undefined
  readonly core: Pick<CoreClient, 'picture'>
  /** Absent where displays are not switched. */
  readonly power: DisplayPower | undefined
  readonly output: Pick<OutputWatch, 'watch'>
  readonly log: Pick<Logger, 'warn'>
}

/** Does what the core asks of a shell. What can not be done is logged; the server hears of it by hearing nothing. */
export async function obeyCore(
  message: ShellMessage,
  { window, core, power, output, log }: ShellOrdersDeps,
): Promise<void> {
  try {
    if (message.type === 'light') power?.light(message.screenId, message.percent)
    if (message.type === 'sound') output.watch(message.speaks)
    // The code to pair with must be seen, whatever the plan of the last site was.
    if (message.type === 'pairing') power?.keepOnly([])
    if (message.type === 'screens') power?.keepOnly(message.screens.map(({ id }) => id))
    if (message.type === 'reload') await window(message.screenId)?.reload()
    if (message.type === 'screenshot') {
      const jpeg = await window(message.screenId)?.picture()
      if (jpeg) await core.picture(message.screenId, message.commandId, jpeg)
    }
  } catch (error) {
    log.warn({ err: error, type: message.type }, 'could not do what the core asked for')
  }
}
