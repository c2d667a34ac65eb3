import Type from 'typebox'
import { parse } from '#schema/parse'
import type { Rule } from '#schema/rule'
import { RuleDraft, type StaffSchedule } from '#schema/staff-schedule'
import type { Drafts } from '../../state/drafts.ts'
import { draftOf, RuleForm } from './rule-form.ts'

/** A form in the works. `ruleId` is empty for a new rule. */
export interface RuleEditing {
  readonly ruleId: string
  readonly form: RuleForm
}

/** Stands for a new rule while it is drawn in the day: lower than every id of the server, for the newest goes first. */
export const NEW_RULE_ID = '0'

const Kept = Type.Object({ ruleId: Type.String(), form: RuleForm })
const KEY = 'planner.rule'

export function readEditing(drafts: Drafts): RuleEditing | undefined {
  return drafts.read(KEY, Kept)
}

export function keepEditing(drafts: Drafts, editing: RuleEditing | undefined): void {
  if (editing) drafts.write(KEY, editing)
  else drafts.drop(KEY)
}

/** The schedule as it would be with the form saved; the same one while the form is not a rule yet. */
export function withEditing(schedule: StaffSchedule, editing: RuleEditing | undefined): StaffSchedule {
  const rule = editing && ruleInWorks(editing)
  if (!rule) return schedule
  const others = schedule.rules.filter(({ id }) => id !== rule.id)
  return { ...schedule, rules: [...others, rule] }
}

function ruleInWorks({ form, ruleId }: RuleEditing): Rule | undefined {
  const draft = draftOf(form)
  const named = { ...draft, name: draft.name || '…' }
  return parse(RuleDraft, named).ok ? { ...named, id: ruleId || NEW_RULE_ID } : undefined
}
