import { type Building, decodeBundle } from '#player/wayfinding/bundle'
import { answerWay } from './answer-way.ts'
import type { FromWorker, ToWorker } from './way-messages.ts'

/** What the worker does: holds one building and answers what it is asked about it. */
export function createWayDesk(): (message: ToWorker) => FromWorker {
  let building: Building | undefined
  return (message) => {
    const { id } = message
    if (message.kind === 'ask') {
      if (!building) throw new Error('asked before a building was opened')
      return { id, kind: 'answer', answer: answerWay(building, message.question) }
    }
    const decoded = decodeBundle(new Uint8Array(message.bytes))
    if (!decoded.ok) return { id, kind: 'opened', fault: decoded.error.kind, attribution: '' }
    building = decoded.value
    return { id, kind: 'opened', attribution: building.plan.attribution }
  }
}
