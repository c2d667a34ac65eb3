import Type, { type Static } from 'typebox'

/** An identifier that is safe as an MQTT topic level, a path segment and a file name. */
export const Id = Type.String({ pattern: '^[A-Za-z0-9_-]{1,64}$' })
export type Id = Static<typeof Id>

/** SHA-256 in lower-case hex. Names every asset and every release. */
export const Sha256 = Type.String({ pattern: '^[0-9a-f]{64}$' })
export type Sha256 = Static<typeof Sha256>

/** Unix time in milliseconds, UTC. The only form of an instant on the wire and on disk. */
export const UtcMs = Type.Integer({ minimum: 0, maximum: 8_640_000_000_000_000 })
export type UtcMs = Static<typeof UtcMs>

/** A length of time in milliseconds. */
export const DurationMs = Type.Integer({ minimum: 0, maximum: 31_622_400_000 })

/** Position in the plan of a site, metres: x to the east, y to the north of the plan's origin. */
export const Point = Type.Tuple([Type.Number(), Type.Number()])
export type Point = Static<typeof Point>

/** Rises when a server is restored from a backup; a lower `seq` counts only under a higher signed epoch. */
export const Epoch = Type.Integer({ minimum: 1 })

/** Place in a stream; compared together with the epoch, never by time stamps. */
export const Seq = Type.Integer({ minimum: 0 })
