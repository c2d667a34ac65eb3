import type { Calendar } from '#schema/calendar'
import { ok } from '#schema/result'
import type { Rule } from '#schema/rule'
import type { ScreenGroup } from '#schema/screen'
import type { RuleDraft, StaffSchedule } from '#schema/staff-schedule'
import type { ApiResult } from '../../api/api-result.ts'
import type { StaffApi } from '../../api/staff-api.ts'
import { draftOfRule, swapped } from './clash-story.ts'
import { dateWords } from './german-days.ts'
import { plannerTexts } from './planner-texts.ts'
import { withDay, withoutDay } from './suspend.ts'

/** A change that the server has taken: what to say, which rule to show, and the way back. */
export interface Done {
  readonly said: string
  readonly ruleId?: string
  /** The schedule with the change in it, until it comes from the server. */
  readonly after: (schedule: StaffSchedule) => StaffSchedule
  readonly undo: () => Promise<ApiResult<unknown>>
}

type Api = Pick<
  StaffApi,
  'addRule' | 'saveRule' | 'removeRule' | 'saveCalendar' | 'removeCalendar' | 'saveGroup' | 'removeGroup'
>

const say = plannerTexts.said

/** Everything that the planner can change. Each answer knows its own way back. */
export function plannerCommands(api: Api) {
  return { ...ruleCommands(api), ...partCommands(api) }
}

function ruleCommands(api: Api) {
  async function save(before: Rule, draft: RuleDraft, said: string): Promise<ApiResult<Done>> {
    const saved = await api.saveRule(before.id, draft)
    if (!saved.ok) return saved
    const { rule } = saved.value
    return ok({
      said,
      ruleId: rule.id,
      after: (schedule) => ({ ...schedule, rules: withItem(schedule.rules, rule) }),
      undo: () => api.saveRule(before.id, draftOfRule(before)),
    })
  }

  return {
    async create(draft: RuleDraft): Promise<ApiResult<Done>> {
      const saved = await api.addRule(draft)
      if (!saved.ok) return saved
      const { rule } = saved.value
      return ok({
        said: say.created(rule.name),
        ruleId: rule.id,
        after: (schedule) => ({ ...schedule, rules: withItem(schedule.rules, rule) }),
        undo: () => api.removeRule(rule.id),
      })
    },

    change: (before: Rule, draft: RuleDraft) => save(before, draft, say.saved(draft.name)),

    /** `date`: local day on which the rule is not to start. */
    suspend: (rule: Rule, date: string) =>
      save(rule, withoutDay(draftOfRule(rule), date), say.suspended(rule.name, dateWords(date))),

    resume: (rule: Rule, date: string) =>
      save(rule, withDay(draftOfRule(rule), date), say.resumed(rule.name, dateWords(date))),

    /** The rule that has lost so far wins from now on. All or nothing, as far as the server answers. */
    async swap(winner: Rule, loser: Rule): Promise<ApiResult<Done>> {
      const changes = swapped(winner, loser)
      const before = [winner, loser].filter(({ id }) => changes.some(({ ruleId }) => ruleId === id))
      const undo = () => inTurn(before.map((rule) => () => api.saveRule(rule.id, draftOfRule(rule))))
      const saved = await inTurn(
        changes.map(
          ({ draft, ruleId }) =>
            () =>
              api.saveRule(ruleId, draft),
        ),
      )
      if (!saved.ok) {
        await undo()
        return saved
      }
      const after = (schedule: StaffSchedule) => {
        const rules = changes.map(({ draft, ruleId }) => ({ ...draft, id: ruleId }))
        return { ...schedule, rules: rules.reduce(withItem, schedule.rules) }
      }
      return ok({ said: say.swapped(loser.name, winner.name), after, undo })
    },

    async remove(rule: Rule): Promise<ApiResult<Done>> {
      const removed = await api.removeRule(rule.id)
      if (!removed.ok) return removed
      const after = (schedule: StaffSchedule) => ({ ...schedule, rules: withoutItem(schedule.rules, rule) })
      return ok({ said: say.removed(rule.name), after, undo: () => api.addRule(draftOfRule(rule)) })
    },
  }
}

/** What rules are made of. */
function partCommands(api: Api) {
  return {
    async saveCalendar(calendar: Calendar, before: Calendar | undefined): Promise<ApiResult<Done>> {
      const saved = await api.saveCalendar(calendar)
      if (!saved.ok) return saved
      const undo = () => (before ? api.saveCalendar(before) : api.removeCalendar(calendar.id))
      const after = (schedule: StaffSchedule) => ({ ...schedule, calendars: withItem(schedule.calendars, calendar) })
      return ok({ said: say.calendar(calendar.name), after, undo })
    },

    async removeCalendar(calendar: Calendar): Promise<ApiResult<Done>> {
      const removed = await api.removeCalendar(calendar.id)
      if (!removed.ok) return removed
      const after = (schedule: StaffSchedule) => ({ ...schedule, calendars: withoutItem(schedule.calendars, calendar) })
      return ok({ said: say.calendarRemoved(calendar.name), after, undo: () => api.saveCalendar(calendar) })
    },

    async saveGroup(group: ScreenGroup, before: ScreenGroup | undefined): Promise<ApiResult<Done>> {
      const saved = await api.saveGroup(group)
      if (!saved.ok) return saved
      const undo = () => (before ? api.saveGroup(before) : api.removeGroup(group.id))
      const after = (schedule: StaffSchedule) => ({ ...schedule, groups: withItem(schedule.groups, group) })
      return ok({ said: say.group(group.name), after, undo })
    },

    async removeGroup(group: ScreenGroup): Promise<ApiResult<Done>> {
      const removed = await api.removeGroup(group.id)
      if (!removed.ok) return removed
      const after = (schedule: StaffSchedule) => ({ ...schedule, groups: withoutItem(schedule.groups, group) })
      return ok({ said: say.groupRemoved(group.name), after, undo: () => api.saveGroup(group) })
    },
  }
}

interface Named {
  readonly id: string
}

/** In its old place, or at the end when it is new. */
function withItem<T extends Named>(items: T[], item: T): T[] {
  const isNew = !items.some(({ id }) => id === item.id)
  return isNew ? [...items, item] : items.map((one) => (one.id === item.id ? item : one))
}

function withoutItem<T extends Named>(items: T[], { id }: Named): T[] {
  return items.filter((one) => one.id !== id)
}

/** One after the other until one fails; the answer of the last one that was sent. */
async function inTurn(steps: readonly (() => Promise<ApiResult<unknown>>)[]): Promise<ApiResult<unknown>> {
  let answer: ApiResult<unknown> = ok(undefined)
  for (const step of steps) {
    answer = await step()
    if (!answer.ok) return answer
  }
  return answer
}
