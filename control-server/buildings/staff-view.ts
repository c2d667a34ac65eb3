import { BUILDING_STATE_KEY } from '#schema/building-state'
import type { BuildingArrival, StaffBuilding, StaffClosure } from '#schema/staff-building'
import type { BuildingPlan } from '#schema/building'
import type { Db } from '../db/tables.ts'
import type { JudgedScreen } from '../fleet/read-screens.ts'
import type { LiveFacts } from '../live/live-facts.ts'
import { listChanges } from './change-log.ts'
import { type ClosureRow, endedClosures, openClosures } from './closure-rows.ts'
import { nameOf } from './closures.ts'
import type { SitePlan } from './site-plan.ts'

export interface StaffViewDeps {
  readonly db: Db
  readonly nowMs: () => number
  readonly sitePlan: SitePlan
  readonly liveFacts: Pick<LiveFacts, 'latest'>
  readonly judgedScreens: () => Promise<readonly JudgedScreen[]>
}

const ENDED_LISTED_MAX = 20

/** The building as staff see it: what is closed, what was, who did it, and how far it has come. */
export function createStaffView(deps: StaffViewDeps): () => Promise<StaffBuilding> {
  const { db, nowMs } = deps
  return async () => {
    const at = nowMs()
    const found = await deps.sitePlan()
    const arrival = await arrivalOf(deps)
    return {
      ...(found && { buildingSha256: found.sha256 }),
      closures: (await openClosures(db, at)).map((row) => staffClosure(row, found?.plan)),
      ended: (await endedClosures(db, at, ENDED_LISTED_MAX)).map((row) => staffClosure(row, found?.plan)),
      changes: await listChanges(db, ['closure', 'screen']),
      ...(arrival && { arrival }),
    }
  }
}

function staffClosure(
  { closure, author, createdAt, endedAt }: ClosureRow,
  plan: BuildingPlan | undefined,
): StaffClosure {
  return {
    ...closure,
    featureName: plan ? nameOf(plan, closure.featureId) : closure.featureId,
    author,
    createdAt,
    ...(endedAt !== undefined && { endedAt }),
  }
}

/** Counted from what players say that they have, not from what was sent. */
async function arrivalOf({ liveFacts, judgedScreens }: StaffViewDeps): Promise<BuildingArrival | undefined> {
  const fact = await liveFacts.latest(BUILDING_STATE_KEY)
  if (!fact) return undefined
  const paired = (await judgedScreens()).filter(({ playerId }) => playerId !== undefined)
  const missing = paired.filter(({ facts }) => {
    const state = facts.player?.report?.reported.buildingState
    return state?.epoch !== fact.epoch || state.seq < fact.seq
  })
  return {
    publishedAt: fact.times.checkedAt,
    screenCount: paired.length,
    arrivedCount: paired.length - missing.length,
    missing: missing.map(({ screen }) => screen.name),
  }
}
