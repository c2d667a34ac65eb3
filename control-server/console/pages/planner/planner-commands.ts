import type { Calendar } from '#schema/calendar'
import { ok } from '#schema/result'
import type { Rule } from '#schema/rule'
import type { ScreenGroup } from '#schema/screen'
import type { RuleDraft } from '#schema/staff-api'
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
  readonly undo: () => Promise<ApiResult<unknown>>
}

type Api = Pick<
  StaffApi,
  'addRule' | 'saveRule' | 'removeRule' | 'saveCalendar' | 'removeCalendar' | 'saveGroup' | 'removeGroup'
>

const say = plannerTexts.said

/** Everything that the planner can change. Each answer knows its own way back. */
export function plannerCommands(api: Api) {
  async function save(before: Rule, draft: RuleDraft, said: string): Promise<ApiResult<Done>> {
    const saved = await api.saveRule(before.id, draft)
    if (!saved.ok) return saved
    return ok({ said, ruleId: before.id, undo: () => api.saveRule(before.id, draftOfRule(before)) })
  }

  return {
    async create(draft: RuleDraft): Promise<ApiResult<Done>> {
      const saved = await api.addRule(draft)
      if (!saved.ok) return saved
      const { id, name } = saved.value.rule
      return ok({ said: say.created(name), ruleId: id, undo: () => api.removeRule(id) })
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
      if (saved.ok) return ok({ said: say.swapped(loser.name, winner.name), undo })
      await undo()
      return saved
    },

    async remove(rule: Rule): Promise<ApiResult<Done>> {
      const removed = await api.removeRule(rule.id)
      return removed.ok ? ok({ said: say.removed(rule.name), undo: () => api.addRule(draftOfRule(rule)) }) : removed
    },

    async saveCalendar(calendar: Calendar, before: Calendar | undefined): Promise<ApiResult<Done>> {
      const saved = await api.saveCalendar(calendar)
      if (!saved.ok) return saved
      const undo = () => (before ? api.saveCalendar(before) : api.removeCalendar(calendar.id))
      return ok({ said: say.calendar(calendar.name), undo })
    },

    async removeCalendar(calendar: Calendar): Promise<ApiResult<Done>> {
      const removed = await api.removeCalendar(calendar.id)
      if (!removed.ok) return removed
      return ok({ said: say.calendarRemoved(calendar.name), undo: () => api.saveCalendar(calendar) })
    },

    async saveGroup(group: ScreenGroup, before: ScreenGroup | undefined): Promise<ApiResult<Done>> {
      const saved = await api.saveGroup(group)
      if (!saved.ok) return saved
      const undo = () => (before ? api.saveGroup(before) : api.removeGroup(group.id))
      return ok({ said: say.group(group.name), undo })
    },

    async removeGroup(group: ScreenGroup): Promise<ApiResult<Done>> {
      const removed = await api.removeGroup(group.id)
      if (!removed.ok) return removed
      return ok({ said: say.groupRemoved(group.name), undo: () => api.saveGroup(group) })
    },
  }
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
