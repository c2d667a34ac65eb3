import Type, { type Static } from 'typebox'
import { Id, UtcMs } from './primitives.ts'

/** Key of the live fact that carries a `BuildingStateBody`. */
export const BUILDING_STATE_KEY = 'building'

/** Something of the building that can not be used for a while. */
export const Closure = Type.Object({
  id: Id,
  /** The unit, opening or connector. */
  featureId: Id,
  /** `out-of-order`: a lift that does not run. `closed`: a corridor, door or stairs that is shut off. */
  kind: Type.Union([Type.Literal('out-of-order'), Type.Literal('closed')]),
  from: UtcMs,
  /** It ends by itself; absent: until somebody ends it. */
  until: Type.Optional(UtcMs),
  /** One plain German sentence for visitors: "Hier wird gestrichen." */
  reason: Type.Optional(Type.String({ minLength: 1, maxLength: 120 })),
})
export type Closure = Static<typeof Closure>

/** What of the building can not be used now or soon. One live fact; routes that are open on a stele follow it. */
export const BuildingStateBody = Type.Object({
  kind: Type.Literal('building'),
  /** Those that have not ended yet, earliest first. */
  closures: Type.Array(Closure, { maxItems: 500 }),
})
export type BuildingStateBody = Static<typeof BuildingStateBody>
