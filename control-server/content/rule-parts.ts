import { Calendar, PUBLIC_HOLIDAYS_NW } from '#schema/calendar'
import type { Rule } from '#schema/rule'
import { Screen, type ScreenGroup, ScreenSound } from '#schema/screen'
import type { Db, Tx } from '../db/tables.ts'
import { AppError } from '../errors.ts'
import { isLocalDate } from './local-date.ts'
import { knownMembers } from './known-members.ts'
import { readRules, stored } from './read-content.ts'

export interface RulePartDeps {
  readonly db: Db
  readonly publishSchedule: () => Promise<unknown>
  /** A screen begins to speak, or stops. */
  readonly onSound: () => void
}

/** What rules refer to: calendars, groups and tags of screens. Changes are published like those of rules. */
export interface RuleParts {
  /** New, or anew. Throws BAD_REQUEST for days that do not exist. */
  saveCalendar(calendar: Calendar): Promise<Calendar>
  /** Throws NOT_FOUND, and IN_USE with the names of the rules that need it. */
  removeCalendar(calendarId: string): Promise<void>
  /** New, or anew. Throws CONFLICT for a screen that is not there. */
  saveGroup(group: ScreenGroup): Promise<ScreenGroup>
  /** Throws NOT_FOUND, and IN_USE with the names of the rules that need it. */
  removeGroup(groupId: string): Promise<void>
  /** Throws NOT_FOUND, and BAD_REQUEST for a tag that a screen has by itself. */
  setTags(screenId: string, tags: readonly string[]): Promise<void>
  /** How loud a screen speaks its calls; undefined is silent. Throws NOT_FOUND. */
  setSound(screenId: string, sound: ScreenSound | undefined): Promise<void>
}

export function createRuleParts({ db, publishSchedule, onSound }: RulePartDeps): RuleParts {
  const published = async <T>(change: (tx: Tx) => Promise<T>): Promise<T> => {
    const result = await db.transaction().execute(change)
    await publishSchedule()
    return result
  }
  return {
    saveCalendar: (calendar) => published((tx) => saveCalendar(tx, knownMembers(Calendar, calendar))),
    removeCalendar: (calendarId) =>
      published(async (tx) => {
        await refuseWhenUsed(tx, 'Dieser Kalender', ({ times }) =>
          [...(times.onlyCalendarIds ?? []), ...(times.exceptCalendarIds ?? [])].includes(calendarId),
        )
        const { numDeletedRows } = await tx.deleteFrom('calendar').where('id', '=', calendarId).executeTakeFirst()
        if (numDeletedRows === 0n) throw new AppError('NOT_FOUND', 'Diesen Kalender gibt es nicht (mehr).')
      }),
    saveGroup: (group) => published((tx) => saveGroup(tx, group)),
    removeGroup: (groupId) =>
      published(async (tx) => {
        await refuseWhenUsed(tx, 'Diese Gruppe', ({ target }) => target.kind === 'group' && target.groupId === groupId)
        const { numDeletedRows } = await tx.deleteFrom('screen_group').where('id', '=', groupId).executeTakeFirst()
        if (numDeletedRows === 0n) throw new AppError('NOT_FOUND', 'Diese Gruppe gibt es nicht (mehr).')
      }),
    setTags: (screenId, tags) => published((tx) => setTags(tx, screenId, tags)),
    setSound: async (screenId, sound) => {
      await published((tx) => setSound(tx, screenId, sound))
      onSound()
    },
  }
}

async function saveCalendar(tx: Tx, calendar: Calendar): Promise<Calendar> {
  const { id, name, days } = calendar
  if (id === PUBLIC_HOLIDAYS_NW) {
    throw new AppError(
      'BAD_REQUEST',
      'Die Feiertage in Nordrhein-Westfalen berechnet Lotse selbst, sie lassen sich nicht ändern.',
    )
  }
  for (const { from, until } of days) {
    const wrong = [from, until].find((date) => !isLocalDate(date))
    if (wrong !== undefined)
      throw new AppError('BAD_REQUEST', `Den Tag ${wrong} gibt es nicht. Bitte prüfen Sie das Datum.`)
    if (until < from) {
      throw new AppError(
        'BAD_REQUEST',
        `Ein Zeitraum endet am ${until}, bevor er am ${from} beginnt. Bitte tauschen Sie die Tage.`,
      )
    }
  }
  const row = { name, days: JSON.stringify(days) }
  await tx
    .insertInto('calendar')
    .values({ id, ...row })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute()
  return calendar
}

async function saveGroup(tx: Tx, { id, name, screenIds }: ScreenGroup): Promise<ScreenGroup> {
  const group = { id, name, screenIds: [...new Set(screenIds)] }
  const screens = await tx.selectFrom('screen').select('id').execute()
  const known = new Set(screens.map((screen) => screen.id))
  if (!group.screenIds.every((screenId) => known.has(screenId))) {
    throw new AppError('CONFLICT', 'Einen der Bildschirme gibt es nicht mehr. Bitte laden Sie die Seite neu.')
  }
  const row = { name, screen_ids: JSON.stringify(group.screenIds) }
  await tx
    .insertInto('screen_group')
    .values({ id, ...row })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute()
  return group
}

async function setSound(tx: Tx, screenId: string, sound: ScreenSound | undefined): Promise<void> {
  const { sound: _before, ...screen } = await readScreen(tx, screenId)
  await saveScreen(tx, { ...screen, ...(sound && { sound: knownMembers(ScreenSound, sound) }) })
}

const OWN_KEYS = ['kind', 'building', 'level']

async function setTags(tx: Tx, screenId: string, tags: readonly string[]): Promise<void> {
  const { tags: _before, ...screen } = await readScreen(tx, screenId)
  const own = tags.find((tag) => OWN_KEYS.includes(tag.slice(0, tag.indexOf(':'))))
  if (own !== undefined) {
    throw new AppError(
      'BAD_REQUEST',
      `„${own}“ lässt sich nicht vergeben: Art, Gebäude und Ebene hat jeder Bildschirm von selbst. Bitte wählen Sie ein anderes Merkmal.`,
    )
  }
  // Compared without case, so two that differ in case are one.
  const unique = [...new Map(tags.map((tag) => [tag.toLowerCase(), tag])).values()]
  await saveScreen(tx, { ...screen, ...(unique.length > 0 && { tags: unique }) })
}

async function readScreen(tx: Tx, screenId: string): Promise<Screen> {
  const row = await tx.selectFrom('screen').select('body').where('id', '=', screenId).executeTakeFirst()
  if (!row) throw new AppError('NOT_FOUND', 'Diesen Bildschirm gibt es nicht mehr. Bitte laden Sie die Liste neu.')
  return stored(Screen, row.body)
}

async function saveScreen(tx: Tx, screen: Screen): Promise<void> {
  await tx
    .updateTable('screen')
    .set({ body: JSON.stringify(screen) })
    .where('id', '=', screen.id)
    .execute()
}

async function refuseWhenUsed(tx: Tx, what: string, uses: (rule: Rule) => boolean): Promise<void> {
  const names = (await readRules(tx)).filter(uses).map(({ name }) => `„${name}“`)
  if (names.length === 0) return
  const shown = names.length > 4 ? [...names.slice(0, 3), `${names.length - 3} weiteren`] : names
  const rules = `${names.length === 1 ? 'der Regel' : 'den Regeln'} ${new Intl.ListFormat('de').format(shown)}`
  throw new AppError('IN_USE', `${what} wird von ${rules} gebraucht. Bitte ändern Sie zuerst diese.`)
}
