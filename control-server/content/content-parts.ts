import type { Db } from '../db/tables.ts'
import type { ChangeFeed } from '../http/change-feed.ts'
import { createPlaylists, type Playlists } from './playlists.ts'
import { createRuleParts, type RuleParts } from './rule-parts.ts'
import { createRules, type Rules } from './rules.ts'

export interface ContentDeps {
  readonly db: Db
  readonly changes: ChangeFeed
  readonly nowMs: () => number
  readonly drawId: () => string
  readonly publishReleases: () => Promise<unknown>
  /** A screen begins to speak, or stops. */
  readonly onSound: () => void
}

/** Everything that staff plan with. */
export interface ContentParts {
  readonly playlists: Playlists
  readonly rules: Rules
  readonly ruleParts: RuleParts
  /** Compiles, publishes, and tells the consoles that rules or what they refer to have changed. */
  readonly publishSchedule: () => Promise<void>
}

export function createContentParts(deps: ContentDeps): ContentParts {
  const publishSchedule = async () => {
    await deps.publishReleases()
    deps.changes.announce('schedule')
  }
  const scheduled = { ...deps, publishSchedule }
  return {
    playlists: createPlaylists(deps),
    rules: createRules(scheduled),
    ruleParts: createRuleParts(scheduled),
    publishSchedule,
  }
}
