import Type, { type Static } from 'typebox'
import { Id } from './primitives.ts'

/** What a zone is for. Only `slides` is filled by rules; the others fill themselves. */
export const ZoneKind = Type.Union([
  Type.Literal('header'),
  Type.Literal('slides'),
  Type.Literal('calls'),
  Type.Literal('council'),
  Type.Literal('notice-line'),
])
export type ZoneKind = Static<typeof ZoneKind>

const Fraction = Type.Number({ minimum: 0, maximum: 1 })

/** A rectangle of the screen, in fractions of its width and height. */
export const Zone = Type.Object({
  id: Id,
  kind: ZoneKind,
  area: Type.Object({ x: Fraction, y: Fraction, width: Fraction, height: Fraction }),
  /** `council`: key of the live fact that it shows. */
  factKey: Type.Optional(Id),
  /** `notice-line`: the one sentence that it shows. */
  text: Type.Optional(Type.String({ maxLength: 60 })),
})
export type Zone = Static<typeof Zone>

/** How a screen is divided. Zones do not overlap; the server refuses a layout in which they do. */
export const Layout = Type.Object({
  id: Id,
  name: Type.String({ minLength: 1, maxLength: 80 }),
  zones: Type.Array(Zone, { minItems: 1, maxItems: 12 }),
})
export type Layout = Static<typeof Layout>
