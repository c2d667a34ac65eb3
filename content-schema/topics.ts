import type { TSchema } from 'typebox'
import { BoardHead, CallBoard } from './call-board.ts'
import { DeviceCommand, EventAck, EventBatch, Presence, Reported } from './device.ts'
import { LiveFact } from './live-fact.ts'
import { ReleasePointer } from './release.ts'

/** A topic and everything that both ends must agree on. Built here and nowhere else. */
export interface Topic<S extends TSchema> {
  readonly path: string
  readonly payload: S
  readonly qos: 0 | 1
  readonly retain: boolean
  /** True when the payload travels in a signed envelope (`envelope.ts`): everything that goes to players. */
  readonly signed: boolean
}

/** Server → one player: which release to play. */
export const releaseTopic = (siteId: string, playerId: string): Topic<typeof ReleasePointer> => ({
  path: `${playerRoot(siteId, playerId)}/release`,
  payload: ReleasePointer,
  qos: 1,
  retain: true,
  signed: true,
})

/** Server → one player: how much of its outbox is committed. */
export const eventAckTopic = (siteId: string, playerId: string): Topic<typeof EventAck> => ({
  path: `${playerRoot(siteId, playerId)}/event-ack`,
  payload: EventAck,
  qos: 0,
  retain: false,
  signed: true,
})

/** Server → one player: something to do now. */
export const commandTopic = (siteId: string, playerId: string): Topic<typeof DeviceCommand> => ({
  path: `${playerRoot(siteId, playerId)}/command`,
  payload: DeviceCommand,
  qos: 1,
  retain: false,
  signed: true,
})

/** Server → all: one live fact. */
export const liveFactTopic = (siteId: string, factKey: string): Topic<typeof LiveFact> => ({
  path: `${root(siteId)}/live/${level(factKey)}`,
  payload: LiveFact,
  qos: 1,
  retain: true,
  signed: true,
})

/** Server → all: the calls of a waiting area. */
export const boardTopic = (siteId: string, areaId: string): Topic<typeof CallBoard> => ({
  path: `${root(siteId)}/area/${level(areaId)}/board`,
  payload: CallBoard,
  qos: 1,
  retain: true,
  signed: true,
})

/** Server → all, every five seconds: how far the board should be. */
export const boardHeadTopic = (siteId: string, areaId: string): Topic<typeof BoardHead> => ({
  path: `${root(siteId)}/area/${level(areaId)}/head`,
  payload: BoardHead,
  qos: 0,
  retain: false,
  signed: true,
})

/** Player → server. Also the Last Will: the broker publishes it when the connection dies. */
export const presenceTopic = (siteId: string, playerId: string): Topic<typeof Presence> => ({
  path: `${playerRoot(siteId, playerId)}/presence`,
  payload: Presence,
  qos: 1,
  retain: true,
  signed: false,
})

/** Player → server: what it plays. */
export const reportedTopic = (siteId: string, playerId: string): Topic<typeof Reported> => ({
  path: `${playerRoot(siteId, playerId)}/reported`,
  payload: Reported,
  qos: 1,
  retain: true,
  signed: false,
})

/** Player → server: pieces of its outbox. */
export const eventsTopic = (siteId: string, playerId: string): Topic<typeof EventBatch> => ({
  path: `${playerRoot(siteId, playerId)}/events`,
  payload: EventBatch,
  qos: 1,
  retain: false,
  signed: false,
})

/** Which player wrote on a topic of the device lane; undefined for any other topic. */
export function readDeviceTopic(
  path: string,
): { siteId: string; playerId: string; lane: 'presence' | 'reported' | 'events' } | undefined {
  const match = /^lotse\/1\/([A-Za-z0-9_-]{1,64})\/player\/([A-Za-z0-9_-]{1,64})\/(presence|reported|events)$/.exec(
    path,
  )
  if (!match) return undefined
  const [, siteId, playerId, lane] = match as unknown as [string, string, string, 'presence' | 'reported' | 'events']
  return { siteId, playerId, lane }
}

/**
 * What the broker lets a player do. Players subscribe to exact topics only and write in their own three lanes only,
 * their Last Will included.
 */
export function playerMay(
  action: 'publish' | 'subscribe',
  path: string,
  as: { readonly siteId: string; readonly playerId: string },
): boolean {
  if (/[+#]/.test(path)) return false
  const own = playerRoot(as.siteId, as.playerId)
  if (action === 'publish') return [`${own}/presence`, `${own}/reported`, `${own}/events`].includes(path)
  if ([`${own}/release`, `${own}/event-ack`, `${own}/command`].includes(path)) return true
  const shared = path.startsWith(`${root(as.siteId)}/`) ? path.slice(root(as.siteId).length + 1) : ''
  return /^(live\/[A-Za-z0-9_-]{1,64}|area\/[A-Za-z0-9_-]{1,64}\/(board|head))$/.test(shared)
}

function root(siteId: string): string {
  return `lotse/1/${level(siteId)}`
}

function playerRoot(siteId: string, playerId: string): string {
  return `${root(siteId)}/player/${level(playerId)}`
}

function level(text: string): string {
  if (!/^[A-Za-z0-9_-]{1,64}$/.test(text)) throw new RangeError(`bad topic level: ${JSON.stringify(text)}`)
  return text
}
