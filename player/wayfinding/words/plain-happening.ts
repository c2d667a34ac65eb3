import type { Profile } from '#schema/route-link'
import type { Clock, Happening, Named } from '../telling/happening.ts'
import type { PlainNouns } from './plain-nouns.ts'
import { capital, type Table } from './words.ts'

/** What a language says beside a way, or instead of one. `thing` is a common noun with its name, in its basic form. */
export interface HappeningPhrases {
  readonly unchecked: Readonly<Record<'width' | 'steps' | 'slope' | 'car', string>>
  /** A door, by what is behind it. */
  door(thing: string): string
  readonly entrance: string
  /** Does not run, or is shut off; `when`: from when on it can be used again. */
  outOfOrder(thing: string, when: string | undefined): string
  shut(thing: string, when: string | undefined): string
  closes(thing: string, at: string): string
  readonly noRoute: string
  closed(when: string | undefined): string
  readonly noWay: Readonly<Record<Profile, string>>
  barrier(thing: string): string
  readonly startOutside: string
  readonly targetUnknown: string
  /** "3 March". */
  date(day: number, month: number): string
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
  const clock = ({ hour, minute, date }: Clock): string => {
    const time = `${hour}:${String(minute).padStart(2, '0')}`
    return date ? `${phrases.date(date.day, date.month)}, ${time}` : time
  }
  return {
    unchecked: ({ what, named }) => `${phrases.unchecked[what]}: ${thing(named)}`,
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
