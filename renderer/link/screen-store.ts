import type { PlayingState, ScreenPlan, ScreenState } from '#schema/local-api'
import type { Slide } from '#schema/slide'
import { createStore, type Store } from './store.ts'

/** A plan, and what moves while it plays. */
export interface Playing {
  readonly plan: ScreenPlan
  readonly state: PlayingState
}

/** What the page knows. */
export interface ScreenView {
  /** The last plan that the core sent, drawn or not. */
  readonly plan: ScreenPlan | undefined
  /** The last snapshot that the core sent; absent until it has answered once. */
  readonly state: ScreenState | undefined
  /** What is drawn: the last plan and snapshot that belong together; absent while there is nothing to play. */
  readonly playing: Playing | undefined
  /** Since when the page hears nothing from its core, in this machine's time; absent while it does. */
  readonly coreLostAt: number | undefined
}

export const NOTHING_KNOWN: ScreenView = {
  plan: undefined,
  state: undefined,
  playing: undefined,
  coreLostAt: undefined,
}

/** The one store of a page. */
export const screenStore: Store<ScreenView> = createStore<ScreenView>(NOTHING_KNOWN)

/** The view with a plan that has arrived. What is drawn waits for the snapshot of the same release. */
export function withPlan(view: ScreenView, plan: ScreenPlan): ScreenView {
  return settled({ ...view, plan: sharing(view.plan, plan) })
}

/** The view with a snapshot that has arrived. One of a release whose plan is not here leaves the picture as it is. */
export function withState(view: ScreenView, state: ScreenState): ScreenView {
  return settled({ ...view, state: same(view.state, state) ? view.state : state })
}

/** The server's time, milliseconds, as well as this machine can tell. */
export function siteNow(store: Store<ScreenView> = screenStore, now: () => number = Date.now): number {
  const { state } = store.get()
  return now() + (state?.phase === 'playing' ? state.clockOffsetMs : 0)
}

function settled(view: ScreenView): ScreenView {
  const { plan, state, playing } = view
  if (state?.phase !== 'playing') return { ...view, playing: undefined }
  if (!plan || plan.releaseId !== state.releaseId) return view
  return playing?.plan === plan && playing.state === state ? view : { ...view, playing: { plan, state } }
}

/** Slides that did not change keep their identity, so that what shows them can stay; a repeated plan is the known one. */
function sharing(known: ScreenPlan | undefined, fresh: ScreenPlan): ScreenPlan {
  if (!known) return fresh
  if (same(known, fresh)) return known
  const byId = new Map(known.slides.map((slide) => [slide.id, slide]))
  const shared = (slide: Slide): Slide => {
    const old = byId.get(slide.id)
    return old && same(old, slide) ? old : slide
  }
  return { ...fresh, slides: fresh.slides.map(shared) }
}

/** Both were parsed from the core's JSON, which writes equal values alike. */
function same(known: unknown, fresh: unknown): boolean {
  return JSON.stringify(known) === JSON.stringify(fresh)
}
