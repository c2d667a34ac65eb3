import type { Logger } from 'pino'
import type { Assets } from '../assets/assets.ts'
import type { Db } from '../db/tables.ts'
import type { JudgedScreen } from '../fleet/read-screens.ts'
import type { ChangeFeed } from '../http/change-feed.ts'
import type { LiveFacts } from '../live/live-facts.ts'
import { createBuildingFact } from './building-fact.ts'
import { createDirectoryStore } from './directory-store.ts'
import { createLivingBuilding, type LivingBuilding } from './living-building.ts'
import { createSitePlan } from './site-plan.ts'
import { createStaffView } from './staff-view.ts'

export interface BuildingPartDeps {
  readonly db: Db
  readonly assets: Pick<Assets, 'path' | 'takeInJson'>
  readonly liveFacts: LiveFacts
  readonly changes: ChangeFeed
  readonly nowMs: () => number
  readonly timeZone: string
  readonly drawId: () => string
  readonly publishReleases: () => Promise<unknown>
  readonly judgedScreens: () => Promise<readonly JudgedScreen[]>
  readonly log: Pick<Logger, 'error'>
}

export interface BuildingParts {
  readonly building: LivingBuilding
  /** Keeps what is closed true on every screen from now on. A site without a plan has nothing to close. */
  watch(): Promise<AsyncDisposable>
}

/** The living building, put together. */
export function createBuildingParts(deps: BuildingPartDeps): BuildingParts {
  const sitePlan = createSitePlan(deps)
  const fact = createBuildingFact({
    ...deps,
    after: (delayMs, job) => {
      const timer = setTimeout(job, delayMs)
      return () => clearTimeout(timer)
    },
    onTurned: () => deps.changes.announce('building'),
  })
  const view = createStaffView({ ...deps, sitePlan })
  const directory = createDirectoryStore(deps)
  return {
    building: createLivingBuilding({ ...deps, sitePlan, fact, directory, view }),
    watch: async () => ((await sitePlan()) ? fact.start() : { [Symbol.asyncDispose]: async () => undefined }),
  }
}
