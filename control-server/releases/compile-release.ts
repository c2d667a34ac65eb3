import type { AssetRef } from '#schema/asset'
import type { Layout } from '#schema/layout'
import type { Playlist } from '#schema/playlist'
import { RELEASE_FORMAT, type Release, type WaitingArea } from '#schema/release'
import type { Rule } from '#schema/rule'
import type { Screen } from '#schema/screen'
import type { Slide } from '#schema/slide'

/** Everything planned at a site, as it is in the database at one moment. */
export interface SiteContent {
  readonly siteId: string
  readonly siteName: string
  readonly timeZone: string
  readonly screens: readonly { readonly screen: Screen; readonly playerId: string | undefined }[]
  readonly layouts: readonly Layout[]
  readonly playlists: readonly Playlist[]
  readonly slides: readonly Slide[]
  readonly rules: readonly Rule[]
  readonly waitingAreas: readonly WaitingArea[]
  /** Facts that every stele shows, whatever its plan. */
  readonly steleFactKeys: readonly string[]
  readonly assets: ReadonlyMap<string, AssetRef>
  readonly buildingSha256?: string
  readonly directorySha256?: string
}

/**
 * The plan of one player: only what its screens need, in an order that depends on the content alone, so that equal
 * plans have equal bytes. Undefined for a player without screens. Throws when content refers to an asset that the
 * store does not have: the routes do not let that happen.
 */
export function compileRelease(content: SiteContent, playerId: string): Release | undefined {
  const screens = content.screens.filter((entry) => entry.playerId === playerId).map(({ screen }) => screen)
  if (screens.length === 0) return undefined
  const screenIds = new Set(screens.map(({ id }) => id))
  const layouts = pick(content.layouts, new Set(screens.flatMap(({ layoutId }) => layoutId ?? [])))
  const rules = content.rules
    .map((rule) => ({ ...rule, screenIds: rule.screenIds.filter((id) => screenIds.has(id)) }))
    .filter((rule) => rule.screenIds.length > 0)
  const playlists = pick(content.playlists, new Set(rules.map(({ playlistId }) => playlistId)))
  const slides = pick(content.slides, new Set(playlists.flatMap(({ slideIds }) => slideIds)))
  const areaIds = new Set(screens.flatMap(({ waitingAreaIds }) => waitingAreaIds))
  // Monitors need the plan too: it tells the way from the screen to the counter.
  const bundles = [content.buildingSha256, content.directorySha256].filter((sha256) => sha256 !== undefined)
  return {
    format: RELEASE_FORMAT,
    siteId: content.siteId,
    siteName: content.siteName,
    timeZone: content.timeZone,
    playerId,
    screens,
    layouts,
    playlists,
    slides,
    rules,
    waitingAreas: content.waitingAreas.filter(({ id }) => areaIds.has(id)),
    factKeys: factKeys(content, screens, layouts, slides),
    assets: assetsOf(content, [...slides.flatMap(mediaOf), ...bundles]),
    ...(content.buildingSha256 !== undefined && { buildingSha256: content.buildingSha256 }),
    ...(content.directorySha256 !== undefined && { directorySha256: content.directorySha256 }),
  }
}

/** Hashes of the files that a slide shows. */
export function mediaOf(slide: Slide): string[] {
  switch (slide.kind) {
    case 'image':
      return [slide.imageSha256]
    case 'video':
      return [slide.videoSha256]
    case 'notice':
      return slide.imageSha256 === undefined ? [] : [slide.imageSha256]
    case 'news':
    case 'council':
      return []
  }
}

function factKeys(
  content: SiteContent,
  screens: readonly Screen[],
  layouts: readonly Layout[],
  slides: readonly Slide[],
): string[] {
  const ofSteles = screens.some(({ kind }) => kind === 'stele') ? content.steleFactKeys : []
  const ofZones = layouts.flatMap(({ zones }) => zones.flatMap(({ factKey }) => factKey ?? []))
  const ofSlides = slides.flatMap((slide) => (slide.kind === 'news' || slide.kind === 'council' ? slide.factKey : []))
  return [...new Set([...ofSteles, ...ofZones, ...ofSlides])].toSorted()
}

function assetsOf(content: SiteContent, hashes: readonly string[]): AssetRef[] {
  return [...new Set(hashes)].toSorted().map((sha256) => {
    const asset = content.assets.get(sha256)
    if (!asset) throw new Error(`asset ${sha256} is used but not stored`)
    return asset
  })
}

function pick<T extends { readonly id: string }>(items: readonly T[], ids: ReadonlySet<string>): T[] {
  return items.filter(({ id }) => ids.has(id)).toSorted((a, b) => (a.id < b.id ? -1 : 1))
}
