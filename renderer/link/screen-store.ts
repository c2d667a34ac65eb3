import type { ScreenState } from '#schema/local-api'
import { createStore, type Store } from './store.ts'

/** What the page knows. */
export interface ScreenView {
  /** The last whole snapshot; absent until the core has answered once. */
  readonly state: ScreenState | undefined
  /** Since when the page hears nothing from its core, in this machine's time; absent while it does. */
  readonly coreLostAt: number | undefined
}

/** The one store of a page. */
export const screenStore: Store<ScreenView> = createStore<ScreenView>({ state: undefined, coreLostAt: undefined })

/** The server's time, milliseconds, as well as this machine can tell. */
export function siteNow(store: Store<ScreenView> = screenStore, now: () => number = Date.now): number {
  const { state } = store.get()
  return now() + (state?.phase === 'playing' ? state.clockOffsetMs : 0)
}
