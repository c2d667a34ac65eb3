import type { Profile } from '#schema/route-link'
import type { Clock, Happening, Named, Unchecked } from '../telling/happening.ts'
import type { PlainNouns } from './plain-nouns.ts'
import { capital, type Table } from './words.ts'

/** What a language says beside a way, or instead of one. `thing` is a common noun with its name, in its basic form. */
export interface HappeningPhrases {
  readonly unchecked: Readonly<Record<Unchecked, string>>
  /** "6 doors, first the door to the corridor": two or more. */
  readonly several: (count: number, of: 'doors' | 'places', first: string) => string
  /** A door, by what is behind it. */
  readonly door: (thing: string) => string
  readonly entrance: string
  /** Does not run, or is shut off; `when`: from when on it can be used again. */
  readonly outOfOrder: (thing: string, when: string | undefined) => string
  readonly shut: (thing: string, when: string | undefined) => string
  readonly closes: (thing: string, at: string) => string
  readonly noRoute: string
  readonly closed: (when: string | undefined) => string
  readonly noWay: Readonly<Record<Profile, string>>
  readonly barrier: (thing: string) => string
  readonly startOutside: string
  readonly targetUnknown: string
  /** An instant as it stands in these sentences; `date` only where it is on another day. */
  readonly clock: (time: string, date: Clock['date']) => string
}

export function happeningTable(nouns: PlainNouns, phrases: HappeningPhrases): Table<Happening> {
  const thing = (named: Named): string => {
    switch (named.kind) {
      case 'connector':
        return nouns.connector('is', named.connector)
      case 'unit':
        return nouns.unit('is', named.unit)
      case 'door':
        return phrases.door(nouns.unit('is', named.unit))
      case 'entrance':
        return phrases.entrance
    }
  }
  const clock = ({ hour, minute, date }: Clock): string =>
    phrases.clock(`${hour}:${String(minute).padStart(2, '0')}`, date)
  return {
    unchecked: ({ what, named }) => `${phrases.unchecked[what]}: ${thing(named)}`,
    'unchecked-several': ({ what, count, of, first }) =>
      `${phrases.unchecked[what]}: ${phrases.several(count, of, thing(first))}`,
    shut: ({ named, isOut, clock: until }) =>
      capital((isOut ? phrases.outOfOrder : phrases.shut)(thing(named), until && clock(until))),
    closes: ({ named, clock: at }) => capital(phrases.closes(thing(named), clock(at))),
    'no-route': () => phrases.noRoute,
    closed: ({ clock: until }) => phrases.closed(until && clock(until)),
    'no-way-for-profile': ({ profile }) => phrases.noWay[profile],
    barrier: ({ named }) => phrases.barrier(thing(named)),
    'start-outside': () => phrases.startOutside,
    'target-unknown': () => phrases.targetUnknown,
  }
}
