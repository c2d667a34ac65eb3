import type { BuildingStage } from './gl/building-stage.ts'

let opening: Promise<BuildingStage | undefined> | undefined
let opened: BuildingStage | undefined

/**
 * The stage of this document, opened once: there is one graphics context for life. Nothing where the model can not be
 * drawn; that does not change before the page is loaded anew.
 */
export function loadStage(): Promise<BuildingStage | undefined> {
  opening ??= open()
  return opening
}

/** The stage when it is open already, so that a view can start with it. */
export function openedStage(): BuildingStage | undefined {
  return opened
}

/** Loads the model's code when the page has nothing better to do, so that the first way does not wait for it. */
export function warmStage(): void {
  requestIdleCallback(() => void loadStage())
}

async function open(): Promise<BuildingStage | undefined> {
  try {
    const { openStage } = await import('./gl/open-stage.ts')
    opened = await openStage()
    return opened
  } catch {
    // What keeps the model from being drawn is no matter for visitors: the plan says the same.
    return undefined
  }
}
