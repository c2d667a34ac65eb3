/** One player's account at the broker. User name and client id are the player id, the password is its secret. */
export interface PlayerAccount {
  readonly siteId: string
  readonly playerId: string
  /** SHA-256 in hex of the device secret, which has 256 random bits: a slow hash would add nothing. */
  readonly secretSha256: string
  /**
   * The same secret as Mosquitto keeps it, from `hashForMosquitto`. It can not be made from the SHA-256, so it is
   * made when the server next sees the secret itself, which every HTTP request of a player carries. Without it a
   * player can not sign in at a broker that reads a password file; the embedded broker has no use for it.
   */
  readonly mosquittoHash?: string
}

export interface DeviceMessage {
  readonly path: string
  readonly payload: string
  /** The broker had kept it and gives it to a server that has just subscribed: of unknown age, no sign of life. */
  readonly retained?: boolean
}

export interface DeviceConnection {
  readonly playerId: string
  readonly connected: boolean
}

/**
 * What the server needs of an MQTT broker, embedded or not. The broker is a fast doorbell: it may lose anything,
 * it is not trusted with truth, and everything in it can be published again from the database at any time.
 */
export interface BrokerPort extends AsyncDisposable {
  /** Resolves when the broker has taken the message; rejects when it is not reachable. Payload is UTF-8 text. */
  publish(path: string, payload: string, options: { readonly qos: 0 | 1; readonly retain: boolean }): Promise<void>
  /** Replaces all player accounts. A connected player without an account is cut within a second. */
  setAccounts(accounts: readonly PlayerAccount[]): Promise<void>
  /**
   * The one reader of the device lane (`presence`, `reported`, `events`). A QoS 1 message is acknowledged to the
   * player only after the promise has resolved; when it rejects, the player keeps the message and sends it again.
   */
  onDeviceMessage(read: (message: DeviceMessage) => Promise<void>): void
  /** Sockets coming and going as the broker sees them, ahead of any Last Will. External brokers may not tell. */
  onConnection(read: (connection: DeviceConnection) => void): void
  /**
   * The broker is back and may have forgotten everything retained: publish it again. Also called when the link to an
   * external broker is there for the first time after `publish` has been refused.
   */
  onRestart(listener: () => void): void
  /** For metrics. */
  stats(): Promise<{ readonly clients: number }>
}
