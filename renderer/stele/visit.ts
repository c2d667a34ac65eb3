import type { DirectoryEntry } from '#schema/directory'
import type { Language } from '#schema/language'
import { type Profile, STOPS_MAX } from '#schema/route-link'
import { createStore, type Store } from '../link/store.ts'

/** Somewhere to go: a service, an office, a room, or the nearest of several. */
export interface Target {
  readonly unitIds: readonly string[]
  readonly entry?: DirectoryEntry
  /** What it is called, in German, where that is not the name of the entry: a session, a waiting area. */
  readonly title?: string
  /** The nearest of a kind, which has a name in every language. */
  readonly kind?: 'toilet'
}

export type View =
  | { readonly name: 'home' }
  | { readonly name: 'search' }
  | { readonly name: 'services' }
  | { readonly name: 'places' }
  | { readonly name: 'today' }
  | { readonly name: 'tickets' }
  /** Up to five places to go, in the order in which they were chosen. */
  | { readonly name: 'route'; readonly targets: readonly Target[] }

export type Theme = 'tag' | 'nacht' | 'dark' | 'light'
export type TextSize = 1 | 2 | 3

/** Everything that a visitor has changed. It lives in memory only and ends with the document. */
export interface Visit {
  readonly view: View
  readonly language: Language
  readonly theme: Theme
  readonly textSize: TextSize
  readonly low: boolean
  readonly profile: Profile
  readonly query: string
  /** Places of the route to which the next one chosen is added. */
  readonly adding: readonly Target[]
  /** Last change of a setting, for the live region. */
  readonly said: string
}

export const FRESH_VISIT: Visit = {
  view: { name: 'home' },
  language: 'de',
  theme: 'tag',
  textSize: 1,
  low: false,
  profile: 'quick',
  query: '',
  adding: [],
  said: '',
}

export const THEMES: readonly Theme[] = ['tag', 'nacht', 'dark', 'light']
export const TEXT_SCALE: Readonly<Record<TextSize, number>> = { 1: 1, 2: 1.22, 3: 1.48 }

export const visitStore: Store<Visit> = createStore(FRESH_VISIT)

export function change(part: Partial<Visit>): void {
  visitStore.set({ ...visitStore.get(), ...part })
}

export function show(view: View): void {
  change({ view })
}

/** Shows the way to a place, or adds the place to the way that it was chosen for. */
export function goTo(target: Target): void {
  const targets = [...visitStore.get().adding, target].slice(-STOPS_MAX)
  change({ view: { name: 'route', targets }, adding: [] })
}

export function nextTheme(theme: Theme): Theme {
  return THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'tag'
}

export function nextTextSize(size: TextSize): TextSize {
  return size === 1 ? 2 : size === 2 ? 3 : 1
}

/** True when somebody else could tell that a visitor was here. */
export function isTouched(visit: Visit): boolean {
  const { said: _said, ...rest } = visit
  const { said: _none, ...fresh } = FRESH_VISIT
  return JSON.stringify(rest) !== JSON.stringify(fresh)
}
