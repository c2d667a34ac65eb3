import { AssetRef } from '#schema/asset'
import { Zone } from '#schema/layout'
import { parse, parseJson } from '#schema/parse'
import type { Playlist } from '#schema/playlist'
import { Id } from '#schema/primitives'
import type { WaitingArea } from '#schema/release'
import { Rule } from '#schema/rule'
import { Screen } from '#schema/screen'
import { Slide } from '#schema/slide'
import Type, { type Static, type TSchema } from 'typebox'
import type { Db, Tx } from '../db/tables.ts'
import type { SiteContent } from '../releases/compile-release.ts'

const Zones = Type.Array(Zone)
const SlideIds = Type.Array(Id)

/** All content of the site at one moment; inside a transaction it is of one piece. */
export async function readContent(db: Db | Tx): Promise<SiteContent> {
  const site = await db.selectFrom('site').selectAll().executeTakeFirstOrThrow()
  const screens = await db.selectFrom('screen').selectAll().orderBy('position').execute()
  const layouts = await db.selectFrom('layout').selectAll().orderBy('id').execute()
  const rules = await db.selectFrom('rule').selectAll().orderBy('position').execute()
  const slides = await readSlides(db)
  return {
    siteId: site.id,
    siteName: site.name,
    timeZone: site.time_zone,
    screens: screens.map((row) => ({ screen: stored(Screen, row.body), playerId: row.player_id ?? undefined })),
    layouts: layouts.map(({ id, name, zones }) => ({ id, name, zones: stored(Zones, zones) })),
    playlists: await readPlaylists(db),
    slides,
    rules: rules.map(({ body }) => stored(Rule, body)),
    waitingAreas: await readAreas(db),
    steleFactKeys: await councilFactKeys(db),
    assets: await readAssets(db),
    ...(site.building_sha256 !== null && { buildingSha256: site.building_sha256 }),
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
  const rows = await db.selectFrom('asset').select(['sha256', 'size_bytes', 'media_type']).execute()
  return new Map(
    rows.map(({ sha256, size_bytes, media_type }) => {
      const asset = parse(AssetRef, { sha256, sizeBytes: size_bytes, mediaType: media_type })
      if (!asset.ok) throw new Error(`broken row of asset ${sha256}: ${asset.error.join(', ')}`)
      return [sha256, asset.value]
    }),
  )
}

/** What this program has written itself; anything else is a bug and throws. */
export function stored<S extends TSchema>(schema: S, text: string): Static<S> {
  const value = parseJson(schema, text)
  if (!value.ok) throw new Error(`broken row: ${value.error.join(', ')}`)
  return value.value
}
