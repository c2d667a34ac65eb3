import type { Logger } from 'pino'
import { backoffMs } from '#player/link/backoff'
import type { DeviceCommand } from '#schema/device'
import { pause } from './pause.ts'
import type { ServerClient } from './server-client.ts'
import type { ShellMessage } from './shell-protocol.ts'

export interface CommandsDeps {
  readonly secret: string
  readonly client: ServerClient
  /** Screens of this player. */
  readonly screenIds: () => readonly string[]
  readonly say: (message: ShellMessage) => void
  readonly onReload: (screenId: string) => void
  /** Site time, UTC milliseconds: `notAfter` is the server's. */
  readonly now: () => number
  readonly random: () => number
  readonly log: Logger
}

/** More than these are never meant to be done at the same time. */
const KNOWN_MAX = 200
/** A command of longer life than this can only be a mistake; its id would be forgotten too early. */
const AHEAD_MS_MAX = 600_000

/** Does what the server asks for: once, soon, or never. */
export class Commands {
  readonly #deps: CommandsDeps
  readonly #known = new Map<string, DeviceCommand>()
  readonly #uploads = new Set<Promise<void>>()
  readonly #stopping = new AbortController()

  constructor(deps: CommandsDeps) {
    this.#deps = deps
  }

  /** Takes a command whose signature has been checked. What is late, known, or for nobody here is dropped. */
  take(command: DeviceCommand): 'done' | 'late' | 'known' | 'foreign' {
    const { now, screenIds, say, onReload, log } = this.#deps
    const { commandId, screenId, kind, notAfter } = command
    const leftMs = notAfter - now()
    if (leftMs <= 0 || leftMs > AHEAD_MS_MAX) {
      log.warn({ commandId, leftMs }, 'command came too late')
      return 'late'
    }
    if (this.#known.has(commandId)) return 'known'
    if (!screenIds().includes(screenId)) return 'foreign'
    this.#remember(command)
    if (kind === 'screenshot') say({ type: 'screenshot', commandId, screenId })
    else {
      onReload(screenId)
      say({ type: 'reload', screenId })
    }
    return 'done'
  }

  /** The picture that was asked for. @returns false when nobody asked for it, or it is not wanted any more */
  takePicture(screenId: string, commandId: string, jpeg: Uint8Array): boolean {
    const command = this.#known.get(commandId)
    const isWanted = command?.kind === 'screenshot' && command.screenId === screenId
    if (!command || !isWanted || this.#deps.now() >= command.notAfter) return false
    // One picture for each command.
    this.#known.set(commandId, { ...command, notAfter: 0 })
    const upload = this.#upload(command, jpeg).finally(() => this.#uploads.delete(upload))
    this.#uploads.add(upload)
    return true
  }

  async stop(): Promise<void> {
    this.#stopping.abort()
    await Promise.all(this.#uploads)
  }

  async #upload({ commandId, notAfter }: DeviceCommand, jpeg: Uint8Array): Promise<void> {
    const { client, secret, now, random, log } = this.#deps
    const { signal } = this.#stopping
    const upload = { bytes: jpeg, mediaType: 'image/jpeg' }
    for (let failureCount = 0; !signal.aborted && now() < notAfter; failureCount++) {
      const answer = await client.text(`/player/v1/screenshots/${commandId}`, { signal, secret, upload })
      if (answer.ok) return
      if (answer.error !== 'offline') {
        log.warn({ commandId, reason: answer.error }, 'picture refused')
        return
      }
      await pause(Math.min(backoffMs(failureCount, random), notAfter - now()), signal)
    }
  }

  #remember(command: DeviceCommand): void {
    const [oldest] = this.#known.keys()
    if (this.#known.size >= KNOWN_MAX && oldest !== undefined) this.#known.delete(oldest)
    this.#known.set(command.commandId, command)
  }
}
