import { spawn } from 'node:child_process'
import type { Logger } from 'pino'

/** Switches the displays of this machine, all together. Rejects when that does not work here. */
export type SwitchDisplays = (on: boolean) => Promise<void>

export interface DisplayPowerDeps {
  readonly switchDisplays: SwitchDisplays
  /** @returns cancels it */
  readonly schedule: (action: () => void, afterMs: number) => () => void
  readonly log: Pick<Logger, 'info' | 'warn'>
}

/** Displays do not like to be switched often, and a night is long. */
const DARK_MS = 60_000

/**
 * Switches the displays off when every screen of this machine has been dark by plan for a minute, and on as soon as
 * one is to be lit. Where that does not work the picture stays black, which nobody sees either.
 */
export class DisplayPower {
  readonly #deps: DisplayPowerDeps
  readonly #percents = new Map<string, number>()
  #isOn = true
  #cancel: (() => void) | undefined
  #switching: Promise<void> = Promise.resolve()
  #hasFailed = false

  constructor(deps: DisplayPowerDeps) {
    this.#deps = deps
  }

  /** Brightness that the plan wants for a screen; 0 is off. */
  light(screenId: string, percent: number): void {
    this.#percents.set(screenId, percent)
    this.#decide()
  }

  /** These screens are all that there are. */
  keepOnly(screenIds: readonly string[]): void {
    for (const screenId of this.#percents.keys()) if (!screenIds.includes(screenId)) this.#percents.delete(screenId)
    for (const screenId of screenIds) if (!this.#percents.has(screenId)) this.#percents.set(screenId, 100)
    this.#decide()
  }

  /** Leaves the displays switched on. */
  async stop(): Promise<void> {
    this.#percents.clear()
    this.#decide()
    await this.#switching
  }

  #decide(): void {
    const isDark = this.#percents.size > 0 && [...this.#percents.values()].every((percent) => percent === 0)
    if (isDark) {
      if (this.#isOn) this.#cancel ??= this.#deps.schedule(() => this.#switch(false), DARK_MS)
      return
    }
    this.#cancel?.()
    this.#cancel = undefined
    if (!this.#isOn) this.#switch(true)
  }

  /** One after the other, so that the last decision is the one that holds. */
  #switch(on: boolean): void {
    const { switchDisplays, log } = this.#deps
    this.#cancel = undefined
    this.#isOn = on
    this.#switching = this.#switching
      .then(() => switchDisplays(on))
      .then(
        () => log.info({ on }, 'displays switched'),
        (error: unknown) => {
          if (!this.#hasFailed)
            log.warn({ err: error, on }, 'displays can not be switched here; the picture stays black')
          this.#hasFailed = true
        },
      )
  }
}

const XSET_TIMEOUT_MS = 5_000

/** By DPMS of the X server that `DISPLAY` names. */
export const switchByXset: SwitchDisplays = (on) =>
  new Promise((resolve, reject) => {
    const child = spawn('xset', ['dpms', 'force', on ? 'on' : 'off'], { stdio: 'ignore', timeout: XSET_TIMEOUT_MS })
    child.once('error', reject)
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`xset ended with ${code}`))))
  })

/** How this machine's displays are switched: `LOTSE_DISPLAY_POWER=xset`, else not at all. */
export function displaySwitch(env: Readonly<Record<string, string | undefined>>): SwitchDisplays | undefined {
  return env['LOTSE_DISPLAY_POWER'] === 'xset' ? switchByXset : undefined
}
