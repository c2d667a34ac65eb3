import Type, { type Static } from 'typebox'
import { Id, Point } from './primitives.ts'

/** Where a screen hangs in the building, and which way a person who reads it looks. */
export const ScreenPlace = Type.Object({
  buildingId: Id,
  levelId: Id,
  point: Point,
  /** Compass direction in which a reader in front of the screen looks, degrees clockwise from north. */
  readerHeadingDeg: Type.Number({ minimum: 0, exclusiveMaximum: 360 }),
})
export type ScreenPlace = Static<typeof ScreenPlace>

/** `key:value`, to choose screens by in rules. `kind`, `building` and `level` are given by the screen itself. */
export const ScreenTag = Type.String({ pattern: '^[a-z0-9äöüß_-]{1,40}:[A-Za-z0-9äöüÄÖÜß_-]{1,64}$' })

/** How loud a screen speaks, percent of what its machine is set to. */
export const ScreenSound = Type.Object({ volumePercent: Type.Integer({ minimum: 1, maximum: 100 }) })
export type ScreenSound = Static<typeof ScreenSound>

/** One display of a player: a monitor that is read, or a stele that is touched. */
export const Screen = Type.Object({
  id: Id,
  /** As staff and visitors call it: "Foyer Ostflügel". */
  name: Type.String({ minLength: 1, maxLength: 60 }),
  kind: Type.Union([Type.Literal('monitor'), Type.Literal('stele')]),
  widthPx: Type.Integer({ minimum: 320, maximum: 16_384 }),
  heightPx: Type.Integer({ minimum: 320, maximum: 16_384 }),
  /** Pixels per millimetre of glass; all sizes on screen are millimetres times this. */
  pxPerMm: Type.Number({ minimum: 0.2, maximum: 20 }),
  /** From where it is read, millimetres; ticket digits need 12.2 mm of height per metre (EN 301 549, 5.1.4). */
  readingDistanceMm: Type.Integer({ minimum: 300, maximum: 30_000 }),
  /** Height of the lower edge of the picture above the floor. */
  lowerEdgeMm: Type.Integer({ minimum: 0, maximum: 5_000 }),
  place: ScreenPlace,
  /** Monitors: the division of the screen. Steles have their own interface and no layout. */
  layoutId: Type.Optional(Id),
  /** Whose calls it shows. */
  waitingAreaIds: Type.Array(Id, { maxItems: 8 }),
  /** Steles: for which waiting areas visitors can draw a number here. Absent: none. */
  ticketAreaIds: Type.Optional(Type.Array(Id, { maxItems: 8 })),
  tags: Type.Optional(Type.Array(ScreenTag, { maxItems: 30 })),
  /** It speaks the calls that it shows. Absent: silent. */
  sound: Type.Optional(ScreenSound),
})
export type Screen = Static<typeof Screen>

/** Screens that staff mean together. */
export const ScreenGroup = Type.Object({
  id: Id,
  name: Type.String({ minLength: 1, maxLength: 60 }),
  screenIds: Type.Array(Id, { maxItems: 1_000 }),
})
export type ScreenGroup = Static<typeof ScreenGroup>
