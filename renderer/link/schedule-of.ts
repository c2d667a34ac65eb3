import type { ScreenPlan } from '#schema/local-api'
import { createSchedule, type Schedule } from '#player/schedule/schedule'

const schedules = new WeakMap<ScreenPlan, Schedule>()

/** The one schedule of a plan: compiled once, and gone with its plan. */
export function scheduleOf(plan: ScreenPlan): Schedule {
  const known = schedules.get(plan) ?? createSchedule(plan)
  schedules.set(plan, known)
  return known
}

const without = new WeakMap<ScreenPlan, Map<string, ScreenPlan>>()

/** The same plan as if a rule had never been made: what would show without it. */
export function planWithout(plan: ScreenPlan, ruleId: string): ScreenPlan {
  const plans = without.get(plan) ?? new Map<string, ScreenPlan>()
  without.set(plan, plans)
  const known = plans.get(ruleId) ?? { ...plan, rules: plan.rules.filter((rule) => rule.id !== ruleId) }
  plans.set(ruleId, known)
  return known
}
