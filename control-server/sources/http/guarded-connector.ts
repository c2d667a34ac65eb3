import { isIP } from 'node:net'
import { buildConnector } from 'undici'
import { AddressRefusedError, guardedLookup, isPublicAddress, type Resolve } from './address-guard.ts'

const CONNECT_TIMEOUT_MS = 10_000

/**
 * Opens sockets to public addresses only. Literal addresses are checked here because sockets do not look them up,
 * names by `guardedLookup`, and the peer once more when it is connected.
 */
export function guardedConnector(options: {
  readonly resolve: Resolve
  readonly isPrivateAllowed: boolean
  readonly ca: readonly string[] | undefined
}): buildConnector.connector {
  const { isPrivateAllowed, ca, resolve } = options
  const connect = buildConnector({
    timeout: CONNECT_TIMEOUT_MS,
    allowH2: false,
    rejectUnauthorized: true,
    ...(ca ? { ca: [...ca] } : {}),
    ...(isPrivateAllowed ? {} : { lookup: guardedLookup(resolve) }),
  })
  if (isPrivateAllowed) return connect
  return (target, callback) => {
    const host = target.hostname.replace(/^\[|\]$/g, '')
    if (isIP(host) !== 0 && !isPublicAddress(host)) return callback(new AddressRefusedError(host), null)
    connect(target, (...outcome) => {
      const [error, socket] = outcome
      if (error !== null) return callback(error, null)
      const peer = socket.remoteAddress ?? ''
      if (isPublicAddress(peer)) return callback(null, socket)
      socket.destroy()
      callback(new AddressRefusedError(peer), null)
    })
  }
}
