import { lookup as systemLookup, type LookupAddress } from 'node:dns'
import { BlockList, isIP, type LookupFunction } from 'node:net'

/** Resolves a host name to all its addresses. */
export type Resolve = (hostname: string) => Promise<LookupAddress[]>

/** The address leads into a network that a source must not reach (server-side request forgery). */
export class AddressRefusedError extends Error {
  override readonly name: string = 'AddressRefusedError'
  readonly address: string

  constructor(address: string) {
    super(`address ${address} is not public`)
    this.address = address
  }
}

/**
 * True for addresses of the public internet only. Private, loopback, link-local (with the metadata services of
 * clouds), carrier-grade NAT, multicast, documentation and reserved ranges are not, whichever way they are written:
 * IPv4 inside IPv6 (mapped, compatible, NAT64, 6to4, Teredo) is judged too. Ranges: IANA special-purpose registries.
 */
export function isPublicAddress(address: string): boolean {
  const bare = address.replace(/%.*$/, '')
  switch (isIP(bare)) {
    case 4:
      return !REFUSED_V4.check(bare, 'ipv4')
    case 6:
      return GLOBAL_V6.check(bare, 'ipv6') && !REFUSED_V6.check(bare, 'ipv6')
    default:
      return false
  }
}

/**
 * A `lookup` for sockets that refuses a name as soon as one of its addresses is not public. The check sits at connect
 * time, on the very addresses that are connected to, so a name that resolves differently the second time (DNS
 * rebinding) gains nothing.
 */
export function guardedLookup(resolve: Resolve): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname).then(
      (addresses) => {
        const refused = addresses.find(({ address }) => !isPublicAddress(address))
        if (refused) return callback(new AddressRefusedError(refused.address), [])
        if (options.all) return callback(null, addresses)
        const [first] = addresses
        return first ? callback(null, first.address, first.family) : callback(new Error(`no address: ${hostname}`), [])
      },
      (error: unknown) => callback(error instanceof Error ? error : new Error(String(error)), []),
    )
  }
}

export const resolveBySystem: Resolve = (hostname) =>
  new Promise((resolve, reject) => {
    systemLookup(hostname, { all: true }, (error, addresses) => (error ? reject(error) : resolve(addresses)))
  })

const REFUSED_V4 = blockList('ipv4', [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
])

const GLOBAL_V6 = blockList('ipv6', [['2000::', 3]])

/** Inside 2000::/3: Teredo and other protocol assignments, documentation, 6to4. */
const REFUSED_V6 = blockList('ipv6', [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
])

function blockList(family: 'ipv4' | 'ipv6', subnets: readonly (readonly [string, number])[]): BlockList {
  const list = new BlockList()
  for (const [network, prefix] of subnets) list.addSubnet(network, prefix, family)
  return list
}
