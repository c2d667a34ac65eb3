import { checkRules } from '#player/schedule/check-rules'
import type { Rule } from '#schema/rule'
import { RuleDraft, type RuleRemark, type SavedRule, type StaffSchedule } from '#schema/staff-schedule'
import type { Db, Tx } from '../db/tables.ts'
import { AppError } from '../errors.ts'
import { knownMembers } from './known-members.ts'
import { readContent, readRules } from './read-content.ts'

export interface RuleDeps {
  readonly db: Db
  readonly nowMs: () => number
  readonly drawId: () => string
  /** Puts what has been saved on its way to screens and consoles. */
  readonly publishSchedule: () => Promise<unknown>
}

/** When what shows where, as staff decide it. Every change is on its way to the screens when its promise resolves. */
export interface Rules {
  /** Everything that rules are made of, with what staff should know about them. */
  schedule(): Promise<StaffSchedule>
  /** Throws RULE_INVALID with the reasons for a rule that can not work. */
  add(draft: RuleDraft): Promise<SavedRule>
  /** The whole rule anew. Throws CONFLICT for one that has been deleted, besides RULE_INVALID. */
  change(ruleId: string, draft: RuleDraft): Promise<SavedRule>
  /** Throws NOT_FOUND. */
  remove(ruleId: string): Promise<void>
}

/** Every rule is checked against every other one when one is saved. */
const RULES_MAX = 500

export function createRules(deps: RuleDeps): Rules {
  const { db, nowMs, drawId } = deps
  const published = async <T>(change: (tx: Tx) => Promise<T>): Promise<T> => {
    const result = await db.transaction().execute(change)
    await deps.publishSchedule()
    return result
  }
  return {
    schedule: async () => {
      const schedule = await db.transaction().execute((tx) => readSchedule(tx))
      return { ...schedule, remarks: checkRules(schedule, nowMs()) }
    },
    add: (draft) =>
      published(async (tx) => {
        const rule: Rule = { ...knownMembers(RuleDraft, draft), id: newestFirstId(nowMs(), drawId()) }
        const before = await readRules(tx)
        if (before.length >= RULES_MAX) {
          throw new AppError(
            'CONFLICT',
            `Mehr als ${RULES_MAX} Regeln sind nicht möglich. Bitte löschen Sie zuerst alte.`,
          )
        }
        const { last } = await tx
          .selectFrom('rule')
          .select((eb) => eb.fn.max('position').as('last'))
          .executeTakeFirstOrThrow()
        await tx
          .insertInto('rule')
          .values({ id: rule.id, position: (last ?? -1) + 1, body: JSON.stringify(rule) })
          .execute()
        return await checked(tx, rule, nowMs())
      }),
    change: (ruleId, draft) =>
      published(async (tx) => {
        const rule: Rule = { ...knownMembers(RuleDraft, draft), id: ruleId }
        const { numUpdatedRows } = await tx
          .updateTable('rule')
          .set({ body: JSON.stringify(rule) })
          .where('id', '=', ruleId)
          .executeTakeFirst()
        if (numUpdatedRows === 0n) {
          throw new AppError(
            'CONFLICT',
            'Diese Regel wurde inzwischen gelöscht. Bitte laden Sie die Seite neu oder legen Sie die Regel neu an.',
          )
        }
        return await checked(tx, rule, nowMs())
      }),
    remove: (ruleId) =>
      published(async (tx) => {
        const { numDeletedRows } = await tx.deleteFrom('rule').where('id', '=', ruleId).executeTakeFirst()
        if (numDeletedRows === 0n) throw new AppError('NOT_FOUND', 'Diese Regel gibt es nicht mehr.')
      }),
  }
}

/** Looks at the saved rule among all others; what is thrown here takes the saving back. */
async function checked(tx: Tx, rule: Rule, now: number): Promise<SavedRule> {
  const all = checkRules(await readSchedule(tx), now)
  const remarks = all.filter(({ ruleId, otherRuleId }) => ruleId === rule.id || otherRuleId === rule.id)
  const errors = remarks.filter(({ ruleId, severity }) => ruleId === rule.id && severity === 'error')
  if (errors.length > 0) throw new AppError('RULE_INVALID', sentences(errors))
  return { rule, remarks }
}

function sentences(remarks: readonly RuleRemark[]): string {
  return [...new Set(remarks.map(({ text }) => text))].join(' ')
}

/** Everything that `checkRules` looks at, as it is at one moment. */
export async function readSchedule(tx: Tx): Promise<Omit<StaffSchedule, 'remarks'>> {
  const { timeZone, screens, rules, playlists, slides, layouts, groups, calendars } = await readContent(tx)
  return {
    timeZone,
    screens: screens.map(({ screen }) => screen),
    rules: [...rules],
    playlists: [...playlists],
    slides: [...slides],
    layouts: [...layouts],
    groups: [...groups],
    calendars: [...calendars],
  }
}

/**
 * Among rules of one class the lower id wins (`player/schedule`). So that this is the newer rule, and nothing that
 * chance decides, ids of later rules are lower. Every one of them comes before the words that seeds use.
 */
function newestFirstId(nowMs: number, drawn: string): string {
  return `0${(36 ** 9 - 1 - nowMs).toString(36)}-${drawn.slice(0, 12)}`
}
