import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { checkRules } from '#player/schedule/check-rules'
import { parseJson } from '#schema/parse'
import { SiteSeed } from '#schema/site-seed'
import type { Assets } from '../assets/assets.ts'
import { takeInBuilding } from '../buildings/store-building.ts'
import { readSchedule } from '../content/rules.ts'
import type { Db, Tx } from '../db/tables.ts'
import { StartError } from '../errors.ts'
import { saveLanguages } from '../speech/spoken-site.ts'
import { checkSeed } from './check-seed.ts'
import { type SeedMedia, takeInMedia } from './seed-media.ts'
import { createSite, type Site } from './site.ts'

export interface SeedDeps {
  readonly db: Db
  readonly assets: Assets
  readonly nowMs: () => number
}

/**
 * Fills an empty database from a seed folder (`site.json` and `media/`, see `site-seed.ts`). Media are taken in like
 * uploads first; then everything is written in one transaction, so a start that was cut off begins anew. Throws a
 * `StartError` that names what is wrong with the seed.
 */
export async function applySeed(seedDir: string, deps: SeedDeps): Promise<Site> {
  const seed = await readSeed(seedDir)
  const media = await takeInMedia(seedDir, seed, deps.assets)
  const building = await takeInBuilding(deps.assets, seed.building)
  const directory = await deps.assets.takeInJson('directory.json', seed.directory)
  return await deps.db.transaction().execute(async (tx) => {
    const site = await createSite(tx, seed, deps.nowMs())
    const hashes = { ...building, directory_sha256: directory.sha256 }
    await tx
      .updateTable('site')
      .set({ ...hashes, branding: JSON.stringify(media.branding) })
      .execute()
    await insertPlan(tx, seed, media, deps.nowMs())
    await insertSchedule(tx, seed)
    await insertAreas(tx, seed)
    if (seed.speechLanguages) await saveLanguages(tx, seed.speechLanguages)
    await checkRulesOf(tx, seedDir, deps.nowMs())
    return site
  })
}

async function readSeed(seedDir: string): Promise<SiteSeed> {
  const file = join(seedDir, 'site.json')
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch (error) {
    throw new StartError(`Der Inhalt für den ersten Start fehlt: ${file} lässt sich nicht lesen.`, { cause: error })
  }
  const seed = parseJson(SiteSeed, text)
  if (!seed.ok) throw new StartError(`${file} ist kein Inhalt für Lotse: ${seed.error.join('; ')}.`)
  const problems = checkSeed(seed.value)
  if (problems.length > 0) throw new StartError(`${file} passt nicht zusammen: ${problems.slice(0, 8).join(' ')}`)
  return seed.value
}

/** A rule that could not be saved in the console does not come in through a seed either. */
async function checkRulesOf(tx: Tx, seedDir: string, now: number): Promise<void> {
  const schedule = await readSchedule(tx)
  const problems = checkRules(schedule, now)
    .filter(({ severity }) => severity === 'error')
    .map(({ ruleId, text }) => `Regel „${schedule.rules.find(({ id }) => id === ruleId)?.name}“: ${text}`)
  if (problems.length === 0) return
  throw new StartError(`${join(seedDir, 'site.json')} passt nicht zusammen: ${problems.slice(0, 8).join(' ')}`)
}

async function insertPlan(tx: Tx, seed: SiteSeed, { slides }: SeedMedia, now: number): Promise<void> {
  for (const slide of slides) {
    await tx
      .insertInto('slide')
      .values({ id: slide.id, body: JSON.stringify(slide) })
      .execute()
  }
  for (const { id, name, zones } of seed.layouts) {
    await tx
      .insertInto('layout')
      .values({ id, name, zones: JSON.stringify(zones) })
      .execute()
  }
  for (const [position, screen] of seed.screens.entries()) {
    const row = { id: screen.id, position, body: JSON.stringify(screen), player_id: null }
    await tx.insertInto('screen').values(row).execute()
  }
  for (const [position, { id, name, slideIds }] of seed.playlists.entries()) {
    const row = { id, position, name, anchor_at: now, slide_ids: JSON.stringify(slideIds) }
    await tx.insertInto('playlist').values(row).execute()
  }
}

async function insertSchedule(tx: Tx, seed: SiteSeed): Promise<void> {
  for (const [position, rule] of seed.rules.entries()) {
    await tx
      .insertInto('rule')
      .values({ id: rule.id, position, body: JSON.stringify(rule) })
      .execute()
  }
  for (const { id, name, screenIds } of seed.groups ?? []) {
    await tx
      .insertInto('screen_group')
      .values({ id, name, screen_ids: JSON.stringify(screenIds) })
      .execute()
  }
  for (const { id, name, days } of seed.calendars ?? []) {
    await tx
      .insertInto('calendar')
      .values({ id, name, days: JSON.stringify(days) })
      .execute()
  }
  for (const [position, source] of seed.sources.entries()) {
    await tx
      .insertInto('source')
      .values({ id: source.id, position, config: JSON.stringify(source) })
      .execute()
  }
}

async function insertAreas(tx: Tx, seed: SiteSeed): Promise<void> {
  for (const [position, { id, name, counters }] of seed.waitingAreas.entries()) {
    await tx.insertInto('waiting_area').values({ id, position, name }).execute()
    for (const [order, counter] of counters.entries()) {
      await tx
        .insertInto('counter')
        .values({
          id: counter.id,
          area_id: id,
          position: order,
          label: counter.label,
          unit_id: counter.unitId ?? null,
          queue_ids: counter.queueIds ? JSON.stringify(counter.queueIds) : null,
        })
        .execute()
    }
  }
  for (const [position, { id, areaId, name, letter, ...settings }] of seed.queues.entries()) {
    await tx
      .insertInto('queue')
      .values({ id, area_id: areaId, position, name, letter, settings: JSON.stringify(settings) })
      .execute()
  }
}
