import type { BuildingPlan, Connector, Landmark, Level, Unit } from '#schema/building'
import type { Point } from '#schema/primitives'
import type { Side, Turn } from '../turn.ts'

export type Building = BuildingPlan['buildings'][number]

/** One thing to do, in no language. What one reads in it comes from the plan; how it is said, from `words/`. */
export type Instruction = Leave | Go | Ride | Arrive | Here

interface Happens {
  readonly levelId: string
  /** Where it happens. */
  readonly point: Point
}

/** Out of the room in which one stands. */
export interface Leave extends Happens {
  readonly kind: 'leave'
  /** Where its door is, for who stands there. */
  readonly turn: Turn
}

/** Along a straight stretch. */
export interface Go extends Happens {
  readonly kind: 'go'
  /** From the way one came. */
  readonly turn: Turn
  /** The turn is relative to who reads it, and not to a way already walked. */
  readonly isFirst: boolean
  /** Where one turns. */
  readonly cue?: Cue
  readonly way: Way
  /** The building that one comes out of, into the open, at its beginning. */
  readonly leaves?: Building
  /** The building that one comes into from the open at its beginning. */
  readonly enters?: Building
  readonly sights: readonly Sight[]
}

/** Something by which one knows the place of a turn. */
export type Cue =
  | { readonly kind: 'landmark'; readonly landmark: Landmark }
  /** Beside a lift or stairs that are not taken. */
  | { readonly kind: 'at-connector'; readonly connector: Connector }
  /** Having come up or down with it. */
  | { readonly kind: 'out-of'; readonly connector: Connector }
  /** In front of the room that one has left. */
  | { readonly kind: 'out-of-room' }
  | { readonly kind: 'room'; readonly unit: Unit }
  /** The nth door or open passage on the side of the turn. */
  | { readonly kind: 'count'; readonly nth: number; readonly what: 'door' | 'passage' }
  /** Where it does not go on. */
  | { readonly kind: 'end' }
  | { readonly kind: 'metres'; readonly metres: number }

/** Something that one can walk up to. */
export type Mark = Extract<Cue, { readonly kind: 'landmark' | 'at-connector' }>

/** What one goes along, into or towards. */
export type Way =
  | { readonly kind: 'on' }
  /** `towards`: what one sees at the other side of a hall or a place. */
  | { readonly kind: 'along'; readonly unit: Unit; readonly towards?: Mark }
  | { readonly kind: 'into'; readonly unit: Unit; readonly along?: Unit; readonly throughDoor: boolean }
  | { readonly kind: 'to-connector'; readonly connector: Connector }
  | { readonly kind: 'to-exit'; readonly along: Unit }
  | { readonly kind: 'to-building'; readonly building: Building; readonly along: Unit }

/** Something that one sees, feels or counts on a stretch. */
export type Sight =
  | { readonly kind: 'sign'; readonly text: string }
  | { readonly kind: 'landmarks'; readonly landmarks: readonly { readonly landmark: Landmark; readonly side: Side }[] }
  | { readonly kind: 'connector'; readonly connector: Connector; readonly side: Side }
  | { readonly kind: 'room'; readonly unit: Unit; readonly side: Side }
  | { readonly kind: 'numbers'; readonly numbers: Numbers; readonly side?: Side }
  | { readonly kind: 'building'; readonly building: Building }
  | { readonly kind: 'steps'; readonly count: number }
  | { readonly kind: 'slope'; readonly percent: number }
  | { readonly kind: 'automatic-door' }
  /** Of who walks with a cane. */
  | { readonly kind: 'guide' }
  | { readonly kind: 'wall'; readonly side: Side }
  | { readonly kind: 'doors'; readonly count: number; readonly side: Side }
  | { readonly kind: 'metres'; readonly metres: number }

/** Door numbers on one side. `range`: from the first to the last, none missing. */
export type Numbers =
  | { readonly kind: 'one'; readonly first: string }
  | { readonly kind: 'two' | 'range'; readonly first: string; readonly last: string }

/** To another level. */
export interface Ride extends Happens {
  readonly kind: 'ride'
  readonly connector: Connector
  readonly from: Level
  readonly to: Level
  /** Levels up, positive, or down. */
  readonly rise: number
  /** Where its door is at the end of the way to it, or for who stands there from the first. */
  readonly turn: Turn
  /** Lifts: the door by which one gets off, unless it is the one by which one got on. */
  readonly exit?: Side | 'opposite'
  /** Stairs: so many steps, where they are known. */
  readonly stepCount?: number
}

export interface Arrive extends Happens {
  readonly kind: 'arrive'
  readonly target: Unit
  /** Where its door is; absent when one is in it already. */
  readonly door?: TargetDoor
  /** What the sign beside it says besides its number. */
  readonly sign?: string
  readonly passed?: Numbers
  /** On a way with several stops: which of them. */
  readonly stop?: { readonly nth: number; readonly count: number }
}

export interface TargetDoor {
  /** From the way one came, or for who stands there from the first. */
  readonly turn: Turn
  /** Counted from the last turn on its side, where it can be counted. */
  readonly nth?: number
}

/** One stands there already. */
export interface Here extends Happens {
  readonly kind: 'here'
  readonly target: Unit
  readonly stop?: Arrive['stop']
}
