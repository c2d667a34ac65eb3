import type { AssetRef } from '#schema/asset'
import { Branding } from '#schema/branding'
import { Calendar } from '#schema/calendar'
import { Zone } from '#schema/layout'
import { parseJson } from '#schema/parse'
import type { Playlist } from '#schema/playlist'
import { Id } from '#schema/primitives'
import type { WaitingArea } from '#schema/release'
import { Rule } from '#schema/rule'
import { Screen, ScreenGroup } from '#schema/screen'
import { Slide } from '#schema/slide'
import Type, { type Static, type TSchema } from 'typebox'
import { refFromRow } from '../assets/asset-rows.ts'
import type { Db, Tx } from '../db/tables.ts'
import type { SiteContent } from '../releases/compile-release.ts'
import { readClipSet } from '../speech/clip-set.ts'

const Zones = Type.Array(Zone)
const SlideIds = Type.Array(Id)

/** All content of the site at one moment; inside a transaction it is of one piece. */
export async function readContent(db: Db | Tx): Promise<SiteContent> {
  const site = await db.selectFrom('site').selectAll().executeTakeFirstOrThrow()
  const screens = await db.selectFrom('screen').selectAll().orderBy('position').execute()
  const layouts = await db.selectFrom('layout').selectAll().orderBy('id').execute()
  const slides = await readSlides(db)
  const speech = await readClipSet(db)
  return {
    siteId: site.id,
    siteName: site.name,
    timeZone: site.time_zone,
    screens: screens.map((row) => ({ screen: stored(Screen, row.body), playerId: row.player_id ?? undefined })),
    layouts: layouts.map(({ id, name, zones }) => ({ id, name, zones: stored(Zones, zones) })),
    playlists: await readPlaylists(db),
    slides,
    rules: await readRules(db),
    groups: await readGroups(db),
    calendars: await readCalendars(db),
    branding: stored(Branding, site.branding),
    waitingAreas: await readAreas(db),
    steleFactKeys: await councilFactKeys(db),
    assets: await readAssets(db),
    ...(speech && { speech }),
    ...(site.bundle_sha256 !== null && { buildingSha256: site.bundle_sha256 }),
    ...(site.directory_sha256 !== null && { directorySha256: site.directory_sha256 }),
  }
}

export async function readSlides(db: Db | Tx): Promise<Slide[]> {
  const rows = await db.selectFrom('slide').select('body').orderBy('id').execute()
  return rows.map(({ body }) => stored(Slide, body))
}

/** Playlists in the order in which staff see them. */
export async function readPlaylists(db: Db | Tx): Promise<Playlist[]> {
  const rows = await db.selectFrom('playlist').selectAll().orderBy('position').execute()
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    anchorAt: row.anchor_at,
    slideIds: stored(SlideIds, row.slide_ids),
  }))
}

/** Rules in the order in which they were made. */
export async function readRules(db: Db | Tx): Promise<Rule[]> {
  const rows = await db.selectFrom('rule').select('body').orderBy('position').orderBy('id').execute()
  return rows.map(({ body }) => stored(Rule, body))
}

async function readGroups(db: Db | Tx): Promise<ScreenGroup[]> {
  const rows = await db.selectFrom('screen_group').selectAll().orderBy('name').orderBy('id').execute()
  return rows.map(({ id, name, screen_ids }) => ({
    id,
    name,
    screenIds: stored(ScreenGroup.properties.screenIds, screen_ids),
  }))
}

async function readCalendars(db: Db | Tx): Promise<Calendar[]> {
  const rows = await db.selectFrom('calendar').selectAll().orderBy('name').orderBy('id').execute()
  return rows.map(({ id, name, days }) => ({ id, name, days: stored(Calendar.properties.days, days) }))
}

async function readAreas(db: Db | Tx): Promise<WaitingArea[]> {
  const areas = await db.selectFrom('waiting_area').selectAll().orderBy('position').execute()
  const counters = await db.selectFrom('counter').selectAll().orderBy('position').execute()
  return areas.map(({ id, name }) => ({
    id,
    name,
    counters: counters
      .filter(({ area_id }) => area_id === id)
      .map((counter) => ({
        id: counter.id,
        label: counter.label,
        ...(counter.unit_id !== null && { unitId: counter.unit_id }),
      })),
  }))
}

/** Steles show what happens in the house today, whatever their plan. */
async function councilFactKeys(db: Db | Tx): Promise<string[]> {
  const sources = await db.selectFrom('source').select('config').execute()
  const Kind = Type.Object({ kind: Type.String(), factKey: Id })
  return sources.flatMap(({ config }) => {
    const { kind, factKey } = stored(Kind, config)
    return kind === 'council' ? factKey : []
  })
}

async function readAssets(db: Db | Tx): Promise<Map<string, AssetRef>> {
  const rows = await db.selectFrom('asset').select(['sha256', 'size_bytes', 'media_type', 'piece_sha256s']).execute()
  return new Map(rows.map((row) => [row.sha256, refFromRow(row)]))
}

/** What this program has written itself; anything else is a bug and throws. */
export function stored<S extends TSchema>(schema: S, text: string): Static<S> {
  const value = parseJson(schema, text)
  if (!value.ok) throw new Error(`broken row: ${value.error.join(', ')}`)
  return value.value
}
