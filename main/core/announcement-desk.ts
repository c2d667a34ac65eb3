import type { Logger } from 'pino'
import type { Call } from '#schema/call-board'
import type { AnnouncementClaim } from '#schema/local-api'
import { isDiskFull } from './disk.ts'
import type { ScreenSpeechStore } from './screen-speech-store.ts'

export interface AnnouncementDeskDeps {
  readonly screenSpeech: ScreenSpeechStore
  readonly monotonicMs: () => number
  readonly log: Logger
}

/** `later`: ask again, because this can not be decided now. */
export type ClaimOutcome = 'granted' | 'refused' | 'later'

interface Speaking {
  readonly callId: string
  readonly page: string
  /** Sound takes its time: before this instant nobody can have heard all of it. */
  readonly endsAtMs: number
}

/**
 * Who may speak. A page claims each announcement before it begins, so that a reload, a reconnect or a restart never
 * makes one sound twice. A page that goes before its announcement can have ended has cut it off, and then the next
 * page says it again, whole; when it goes later, what it has not reported counts as heard. After a power cut nobody
 * knows, and nothing is repeated.
 */
export class AnnouncementDesk {
  readonly #deps: AnnouncementDeskDeps
  /** By screen: the last one that was granted since this start. */
  readonly #speaking = new Map<string, Speaking>()

  constructor(deps: AnnouncementDeskDeps) {
    this.#deps = deps
  }

  isUnspoken(screenId: string, callId: string, page: string | undefined): boolean {
    return this.#deps.screenSpeech.isUnspoken(screenId, callId, page)
  }

  /**
   * @param call the claimed call as it is on the board; undefined when it is not there any more
   * @param newestPage that is connected for this screen: a page that is being replaced begins nothing
   */
  claim(
    screenId: string,
    { page, durationMs }: AnnouncementClaim,
    call: Call | undefined,
    newestPage: string | undefined,
  ): ClaimOutcome {
    const { screenSpeech, monotonicMs, log } = this.#deps
    if (!call) return 'refused'
    if (newestPage !== page) return 'later'
    try {
      if (!screenSpeech.claim(screenId, call, page)) return 'refused'
    } catch (error) {
      if (!isDiskFull(error)) throw error
      log.error({ err: error, screenId }, 'announcement could not be stored')
      return 'later'
    }
    this.#speaking.set(screenId, { callId: call.callId, page, endsAtMs: monotonicMs() + durationMs })
    return 'granted'
  }

  /** A page is not connected any more. @returns true when it was cut off, so that there is something to speak again */
  pageGone(screenId: string, page: string): boolean {
    const { screenSpeech, monotonicMs, log } = this.#deps
    const speaking = this.#speaking.get(screenId)
    if (!speaking || speaking.page !== page || monotonicMs() >= speaking.endsAtMs) return false
    this.#speaking.delete(screenId)
    try {
      screenSpeech.cutOff(screenId, speaking.callId, page)
    } catch (error) {
      if (!isDiskFull(error)) throw error
      log.error({ err: error, screenId }, 'an announcement that was cut off could not be noted')
      return false
    }
    return true
  }
}
