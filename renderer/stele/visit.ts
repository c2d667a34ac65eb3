import type { DirectoryEntry } from '#schema/directory'
import { createStore, type Store } from '../link/store.ts'

/** Somewhere to go: a service, an office, a room, or the nearest of several. */
export interface Target {
  readonly title: string
  readonly unitIds: readonly string[]
  readonly entry?: DirectoryEntry
}

export type View =
  | { readonly name: 'home' }
  | { readonly name: 'search' }
  | { readonly name: 'services' }
  | { readonly name: 'places' }
  | { readonly name: 'today' }
  | { readonly name: 'tickets' }
  | { readonly name: 'route'; readonly target: Target }

export type Theme = 'tag' | 'nacht' | 'dark' | 'light'
export type TextSize = 1 | 2 | 3

/** Everything that a visitor has changed. It lives in memory only and ends with the document. */
export interface Visit {
  readonly view: View
  readonly theme: Theme
  readonly textSize: TextSize
  readonly low: boolean
  readonly stepFree: boolean
  readonly query: string
  /** Last change of a setting, for the live region. */
  readonly said: string
}

export const FRESH_VISIT: Visit = {
  view: { name: 'home' },
  theme: 'tag',
  textSize: 1,
  low: false,
  stepFree: false,
  query: '',
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
