import type { Socket } from 'node:net'
import type { Client } from 'aedes'
import type { BrokerLimits } from './worker-protocol.ts'

/** Inner parts of aedes 1.2.0 that the cures reach into; the contract suite notices when an upgrade moves them. */
interface ClientInternals {
  duplicates: object
  waitForDrain: (done: (error: Error | null) => void) => void
  readonly _parser: { parse: (chunk: Buffer) => number }
}

/** "Nothing has been delivered yet", whatever is written into it. */
const NEVER_SEEN: PropertyDescriptor = { get: () => 0, set: (_highest: number) => {} }

/**
 * Cures three defects of aedes 1.2.0 on one connection. Call it in the same tick as `broker.handle`.
 *
 * 1. *Silent loss of QoS 1.* aedes drops a message when one with a higher number has overtaken it on the way to a
 *    client, and QoS 0 overtakes QoS 1: publishing one of each in the same tick lost 100 of 100. Without that filter
 *    100 of 100 arrive; readers tell duplicates by `(epoch, seq)`.
 * 2. *One frozen reader stops all others*: every delivery waits until the slowest socket has drained, up to 60 s.
 *    11,250 of 48,750 messages arrived at the 50 healthy readers. Here nobody is waited for; who lets more than
 *    `outputMaxBytes` pile up is cut and repairs itself after reconnecting: 48,500 of 48,500, p99 5.8 ms.
 * 3. *No limit on the size of a packet*: one client could make the broker collect 256 MiB.
 */
export function hardenClient(
  client: Client,
  { brokerId, limits, signedIn }: { brokerId: string; limits: BrokerLimits; signedIn: () => boolean },
): void {
  const inner = client as unknown as ClientInternals
  const socket = client.conn as Socket

  inner.duplicates = Object.defineProperty(Object.create(null), brokerId, NEVER_SEEN)

  inner.waitForDrain = (done) => {
    if (socket.writableLength > limits.outputMaxBytes) {
      socket.destroy(new Error(`reads too slowly: ${socket.writableLength} bytes are waiting`))
    }
    setImmediate(done, null)
  }

  const parse = inner._parser.parse.bind(inner._parser)
  inner._parser.parse = (chunk) => {
    const incompleteBytes = parse(chunk)
    const maxBytes = signedIn() ? limits.packetMaxBytes : limits.strangerPacketMaxBytes
    if (incompleteBytes > maxBytes) socket.destroy(new Error(`packet of more than ${maxBytes} bytes`))
    return incompleteBytes
  }
}
