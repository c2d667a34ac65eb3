import Type, { type Static } from 'typebox'
import { Closure } from './building-state.ts'
import { Id, Sha256, UtcMs } from './primitives.ts'
import { ScreenPlace } from './screen.ts'

/* The living building as staff see and change it; the routes stand in `staff-api.ts`. */

/** Every change has an id that its client has drawn: sent again after a lost answer, it is made once. */
export const ChangeRequest = Type.Object({ requestId: Id })
export type ChangeRequest = Static<typeof ChangeRequest>

/** What can be decided of a closure. */
export const ClosureTerms = Type.Pick(Closure, ['kind', 'from', 'until', 'reason'])
export type ClosureTerms = Static<typeof ClosureTerms>

/** Something is to be closed. Without `from`: at once. */
export const ClosureDraft = Type.Object({
  ...ChangeRequest.properties,
  ...Type.Pick(Closure, ['featureId', 'kind', 'until', 'reason']).properties,
  from: Type.Optional(UtcMs),
})
export type ClosureDraft = Static<typeof ClosureDraft>

/** A closure under other terms. `seen`: what they were when the person began; when they are others by now, CONFLICT. */
export const ClosureEdit = Type.Object({ ...ChangeRequest.properties, terms: ClosureTerms, seen: ClosureTerms })
export type ClosureEdit = Static<typeof ClosureEdit>

/** A closure with who made it. */
export const StaffClosure = Type.Object({
  ...Closure.properties,
  /** German: "Aufzug 1". */
  featureName: Type.String(),
  author: Type.String(),
  createdAt: UtcMs,
  /** When somebody ended it, or when its time was over. Absent while it is planned or holds. */
  endedAt: Type.Optional(UtcMs),
})
export type StaffClosure = Static<typeof StaffClosure>

/** One line of the history of the building: who did what, and whether it can be taken back. */
export const BuildingChange = Type.Object({
  id: Type.Integer({ minimum: 1 }),
  at: UtcMs,
  author: Type.String(),
  subject: Type.Union([Type.Literal('closure'), Type.Literal('directory'), Type.Literal('screen')]),
  /** The closure, the entry of the directory or the screen. */
  subjectId: Id,
  /** One German sentence: "Aufzug 1 gesperrt". */
  text: Type.String(),
  /** Nothing else has been done to the same thing since. */
  undoable: Type.Boolean(),
})
export type BuildingChange = Static<typeof BuildingChange>

/** How far the newest state of the building has come. */
export const BuildingArrival = Type.Object({
  publishedAt: UtcMs,
  /** Screens that have a player, and those whose player has said that it has the newest state. */
  screenCount: Type.Integer(),
  arrivedCount: Type.Integer(),
  /** Names of the others. */
  missing: Type.Array(Type.String()),
})
export type BuildingArrival = Static<typeof BuildingArrival>

export const StaffBuilding = Type.Object({
  /** The plan, as an asset; absent at a site without one. */
  buildingSha256: Type.Optional(Sha256),
  /** Those that hold or are planned, earliest first. */
  closures: Type.Array(StaffClosure),
  /** The last ones that are over, newest first. */
  ended: Type.Array(StaffClosure),
  /** Newest first. */
  changes: Type.Array(BuildingChange),
  arrival: Type.Optional(BuildingArrival),
})
export type StaffBuilding = Static<typeof StaffBuilding>

/** Where a screen hangs from now on. `seen` as in `ClosureEdit`. */
export const ScreenPlaceEdit = Type.Object({
  ...ChangeRequest.properties,
  place: ScreenPlace,
  seen: ScreenPlace,
})
export type ScreenPlaceEdit = Static<typeof ScreenPlaceEdit>
