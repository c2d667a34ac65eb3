import { createHash } from 'node:crypto'
import { Id } from '#schema/primitives'
import { parse } from '#schema/parse'

/**
 * Ids of the plan for ids of features: the same where they fit. A plan's ids are path segments and topic levels, those
 * of IMDF are any text; others get a readable part and a short hash, the same on every import.
 */
export class PlanIds {
  readonly #own = new Map<string, string>()

  /** Notes the id that our extension gives a feature. */
  keep(featureId: string, planId: string | undefined): void {
    if (planId !== undefined) this.#own.set(featureId, planId)
  }

  of(type: string, featureId: string): string {
    const own = this.#own.get(featureId)
    if (own !== undefined) return own
    if (parse(Id, featureId).ok) return featureId
    const readable = featureId.replace(/[^A-Za-z0-9_-]+/g, '-').slice(0, 40)
    const hash = createHash('sha256').update(featureId).digest('hex').slice(0, 12)
    return `${readable || type}-${hash}`
  }
}
