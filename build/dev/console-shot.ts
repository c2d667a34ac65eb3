import type { Page } from '@playwright/test'
import type { Scene } from './console-scenes.ts'

/** One picture of the console: in which scene, at which address, after what. */
export interface Shot {
  readonly name: string
  readonly scene: Scene['name']
  readonly hash: string
  readonly act?: (page: Page) => Promise<void>
}
