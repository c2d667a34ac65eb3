import { createWayDesk } from '../way/answer/way-desk.ts'
import type { ToWorker } from '../way/answer/way-messages.ts'

/* Finds ways beside the page, which stays quick under the finger meanwhile. */
declare const self: DedicatedWorkerGlobalScope

const desk = createWayDesk()
self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => self.postMessage(desk(data)))
