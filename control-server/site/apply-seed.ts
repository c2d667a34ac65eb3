import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { parse, parseJson } from '#schema/parse'
import { SiteSeed } from '#schema/site-seed'
import { Slide } from '#schema/slide'
import type { StaffAsset } from '#schema/staff-api'
import type { Assets } from '../assets/assets.ts'
import type { Db, Tx } from '../db/tables.ts'
import { AppError, StartError } from '../errors.ts'
import { mediaOf } from '../releases/compile-release.ts'
import { checkSeed } from './check-seed.ts'
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
  const slides = await takeInMedia(seedDir, seed, deps.assets)
  const building = await deps.assets.takeInJson('building.json', seed.building)
  const directory = await deps.assets.takeInJson('directory.json', seed.directory)
  return await deps.db.transaction().execute(async (tx) => {
    const site = await createSite(tx, seed, deps.nowMs())
    await tx.updateTable('site').set({ building_sha256: building.sha256, directory_sha256: directory.sha256 }).execute()
    await insertPlan(tx, seed, slides, deps.nowMs())
    await insertAreas(tx, seed)
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

const FILE_PREFIX = 'file:'

/** Replaces `file:NAME` by the hash of what the asset store made of `media/NAME`. */
async function takeInMedia(seedDir: string, seed: SiteSeed, assets: Assets): Promise<Slide[]> {
  const slides: Slide[] = []
  for (const raw of seed.slides) {
    const members: Record<string, unknown> = { ...raw }
    for (const [member, value] of Object.entries(members)) {
      if (typeof value !== 'string' || !value.startsWith(FILE_PREFIX)) continue
      const name = basename(value.slice(FILE_PREFIX.length))
      const asset = await takeInFile(join(seedDir, 'media', name), assets)
      members[member] = asset.sha256
      if (asset.durationMs !== undefined) members['videoDurationMs'] = asset.durationMs
    }
    const slide = parse(Slide, members)
    if (!slide.ok) throw new StartError(`Der Beitrag „${raw.id}“ ist unvollständig: ${slide.error.join('; ')}.`)
    for (const sha256 of mediaOf(slide.value)) {
      if (!(await assets.find(sha256))) throw new StartError(`Die Datei zum Beitrag „${raw.id}“ fehlt.`)
    }
    slides.push(slide.value)
  }
  return slides
}

async function takeInFile(path: string, assets: Assets): Promise<StaffAsset> {
  try {
    return await assets.takeIn(basename(path), createReadStream(path))
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    if (isMissing) throw new StartError(`Die Datei ${path} fehlt oder lässt sich nicht lesen.`, { cause: error })
    if (error instanceof AppError) throw new StartError(`${path}: ${error.message}`, { cause: error })
    throw error
  }
}

async function insertPlan(tx: Tx, seed: SiteSeed, slides: readonly Slide[], now: number): Promise<void> {
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
  for (const [position, rule] of seed.rules.entries()) {
    await tx
      .insertInto('rule')
      .values({ id: rule.id, position, body: JSON.stringify(rule) })
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
        .values({ id: counter.id, area_id: id, position: order, label: counter.label, unit_id: counter.unitId ?? null })
        .execute()
    }
  }
  for (const [position, { id, areaId, name, letter }] of seed.queues.entries()) {
    await tx.insertInto('queue').values({ id, area_id: areaId, position, name, letter }).execute()
  }
}
