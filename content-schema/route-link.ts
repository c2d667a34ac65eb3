import Type, { type Static } from 'typebox'
import { Language } from './language.ts'
import { Id } from './primitives.ts'
import { ScreenPlace } from './screen.ts'

/**
 * What a visitor needs of a way. `quick`: nothing special. `step-free`: a wheelchair, DIN 18040-1 (no stairs, no
 * escalator, no Paternoster, doors of 900 mm, ramps of 6 %). `blind`: prefers tactile guidance and avoids open halls
 * and Paternosters. `stroller`: a pram; few steps are a nuisance, stairs are not taken.
 */
export const Profile = Type.Union([
  Type.Literal('quick'),
  Type.Literal('step-free'),
  Type.Literal('blind'),
  Type.Literal('stroller'),
])
export type Profile = Static<typeof Profile>

export const PROFILES: readonly Profile[] = ['quick', 'step-free', 'blind', 'stroller']

/** Most places that one route leads to. */
export const STOPS_MAX = 5

/**
 * A route as it goes to a phone: everything that is needed to compute the same one there, and nothing about the
 * person. It travels in the fragment of the address, which no server ever sees.
 */
export const RouteLink = Type.Object({
  start: Type.Pick(ScreenPlace, ['levelId', 'point', 'readerHeadingDeg']),
  /** One place to go to each; the ids of one are alternatives, the nearest counts. */
  stops: Type.Array(Type.Array(Id, { minItems: 1, maxItems: 20 }), { minItems: 1, maxItems: STOPS_MAX }),
  profile: Profile,
  language: Language,
})
export type RouteLink = Static<typeof RouteLink>
