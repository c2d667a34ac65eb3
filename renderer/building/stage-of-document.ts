import type { BuildingStage } from './gl/building-stage.ts'

let stage: Promise<BuildingStage | undefined> | undefined

/**
 * The stage of this document, opened once: there is one graphics context for life. Nothing where the model can not be
 * drawn; that does not change before the page is loaded anew.
 */
export function loadStage(): Promise<BuildingStage | undefined> {
  // What keeps the model from being drawn is no matter for visitors: the plan says the same.
  stage ??= import('./gl/open-stage.ts').then(({ openStage }) => openStage()).catch(() => undefined)
  return stage
}

/** Loads the model's code when the page has nothing better to do, so that the first way does not wait for it. */
export function warmStage(): void {
  requestIdleCallback(() => void loadStage())
}
