import type { PlayerAccount } from './broker-port.ts'

/** What a broker allows a connection before it cuts it. */
export interface BrokerLimits {
  /** New connections per second; a herd after a power cut waits its turn in the listen queue of the worker. */
  readonly acceptsPerS: number
  /** Sockets that may wait for their turn; more are refused at once. */
  readonly waitingSocketsMax: number
  /** From the accepted socket to a complete CONNECT. */
  readonly connectTimeoutMs: number
  /** Longer keepalives, and none at all, are refused: a dead player would look alive. */
  readonly keepaliveMaxS: number
  /** The largest packet of a player, before and after it has signed in. */
  readonly strangerPacketMaxBytes: number
  readonly packetMaxBytes: number
  /** Output that may wait for one slow reader; beyond it the reader is cut. */
  readonly outputMaxBytes: number
  /** Exact topics one player may follow. */
  readonly subscriptionsMax: number
}

/** What the worker is started with. */
export interface WorkerStart {
  readonly host: string
  readonly port: number
  readonly limits: BrokerLimits
}

/** Server → worker. Every `id` is answered by exactly one `done`. */
export type ToWorker =
  | { kind: 'publish'; id: number; path: string; payload: string; qos: 0 | 1; retain: boolean }
  | { kind: 'accounts'; id: number; accounts: readonly PlayerAccount[] }
  | { kind: 'stats'; id: number }
  | { kind: 'stop'; id: number }
  | { kind: 'verdict'; messageId: number; committed: boolean }

/** Worker → server. Every `messageId` waits for exactly one `verdict`. */
export type FromWorker =
  | { kind: 'listening'; port: number }
  | { kind: 'not-listening'; port: number; code: string; message: string }
  | { kind: 'done'; id: number; clients?: number; problem?: string }
  | { kind: 'device'; messageId: number; playerId: string; path: string; payload: string }
  | { kind: 'connection'; playerId: string; connected: boolean }
  | { kind: 'cut'; playerId: string | undefined; why: string }
