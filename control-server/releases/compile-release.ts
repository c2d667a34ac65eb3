import { ruleReaches } from '#player/schedule/rule-target'
import { filesOfSpeech } from '#player/speech/files-of-speech'
import { factKeysOf, mediaOf } from '#player/slides/referenced'
import type { AssetRef } from '#schema/asset'
import { BUILDING_STATE_KEY } from '#schema/building-state'
import type { Branding } from '#schema/branding'
import type { Calendar } from '#schema/calendar'
import type { Layout } from '#schema/layout'
import type { Playlist } from '#schema/playlist'
import { RELEASE_FORMAT, type Release, type WaitingArea } from '#schema/release'
import type { Rule } from '#schema/rule'
import type { Screen, ScreenGroup } from '#schema/screen'
import type { Slide } from '#schema/slide'
import type { Speech } from '#schema/speech'

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
  readonly groups: readonly ScreenGroup[]
  readonly calendars: readonly Calendar[]
  readonly branding: Branding
  readonly waitingAreas: readonly WaitingArea[]
  /** Facts that every stele shows, whatever its plan. */
  readonly steleFactKeys: readonly string[]
  /** Absent before the first set of clips was made. */
  readonly speech?: Speech
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
  return screens.length === 0 ? undefined : releaseFor(content, playerId, screens)
}

/** The same for screens that a player is supposed to have, such as one that nobody has paired yet. */
export function releaseFor(content: SiteContent, playerId: string, screens: Screen[]): Release {
  const rules = rulesFor(content, screens)
  const actions = rules.map(({ action }) => action)
  const layoutIds = [
    ...screens.map(({ layoutId }) => layoutId),
    ...actions.map((a) => a.kind === 'layout' && a.layoutId),
  ]
  const layouts = pick(content.layouts, layoutIds)
  const playlists = pick(
    content.playlists,
    actions.map((action) => action.kind === 'playlist' && action.playlistId),
  )
  const slides = pick(content.slides, [
    ...playlists.flatMap(({ slideIds }) => slideIds),
    ...actions.map((action) => action.kind === 'slide' && action.slideId),
  ])
  const speech = screens.some(({ sound }) => sound) ? content.speech : undefined
  const areaIds = new Set(screens.flatMap((screen) => [...screen.waitingAreaIds, ...(screen.ticketAreaIds ?? [])]))
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
    groups: groupsFor(content, rules, screens),
    calendars: pick(
      content.calendars,
      rules.flatMap(({ times }) => [...(times.onlyCalendarIds ?? []), ...(times.exceptCalendarIds ?? [])]),
    ),
    branding: content.branding,
    waitingAreas: content.waitingAreas.filter(({ id }) => areaIds.has(id)),
    factKeys: factKeys(content, screens, layouts, slides),
    ...(speech && { speech }),
    assets: assetsOf(content, slides, speech),
    ...(content.buildingSha256 !== undefined && { buildingSha256: content.buildingSha256 }),
    ...(content.directorySha256 !== undefined && { directorySha256: content.directorySha256 }),
  }
}

/** Whether a rule can ever change what a screen shows. Steles have no zones: rules give them nothing but their light. */
export function appliesTo(rule: Rule, screen: Screen, groups: readonly ScreenGroup[]): boolean {
  return ruleReaches(rule, screen, groups) && (screen.kind === 'monitor' || rule.action.kind === 'light')
}

/** Rules that can apply to one of the screens; of the screens that they name, only these. */
function rulesFor({ rules, groups }: SiteContent, screens: readonly Screen[]): Rule[] {
  const own = new Set(screens.map(({ id }) => id))
  return rules
    .filter((rule) => screens.some((screen) => appliesTo(rule, screen, groups)))
    .map((rule) => {
      if (rule.target.kind !== 'screens') return rule
      return { ...rule, target: { ...rule.target, screenIds: rule.target.screenIds.filter((id) => own.has(id)) } }
    })
}

function groupsFor(content: SiteContent, rules: readonly Rule[], screens: readonly Screen[]): ScreenGroup[] {
  const own = new Set(screens.map(({ id }) => id))
  const named = rules.map(({ target }) => target.kind === 'group' && target.groupId)
  return pick(content.groups, named).map((group) => ({
    ...group,
    screenIds: group.screenIds.filter((id) => own.has(id)),
  }))
}

function factKeys(
  content: SiteContent,
  screens: readonly Screen[],
  layouts: readonly Layout[],
  slides: readonly Slide[],
): string[] {
  const ofSteles = screens.some(({ kind }) => kind === 'stele') ? content.steleFactKeys : []
  const ofZones = layouts.flatMap(({ zones }) => zones.flatMap(({ factKey }) => factKey ?? []))
  // Monitors point the way too.
  const ofBuilding = content.buildingSha256 === undefined ? [] : [BUILDING_STATE_KEY]
  return [...new Set([...ofSteles, ...ofZones, ...ofBuilding, ...slides.flatMap(factKeysOf)])].toSorted()
}

function assetsOf(content: SiteContent, slides: readonly Slide[], speech: Speech | undefined): AssetRef[] {
  // Monitors need the building plan too: it tells the way from the screen to the counter.
  const ofSite = [content.buildingSha256, content.directorySha256, content.branding.logoSha256]
  const hashes = [
    ...slides.flatMap(mediaOf),
    ...filesOfSpeech(speech),
    ...ofSite.filter((sha256) => sha256 !== undefined),
  ]
  return [...new Set(hashes)].toSorted().map((sha256) => {
    const asset = content.assets.get(sha256)
    if (!asset) throw new Error(`asset ${sha256} is used but not stored`)
    return asset
  })
}

function pick<T extends { readonly id: string }>(
  items: readonly T[],
  ids: readonly (string | false | undefined)[],
): T[] {
  const wanted = new Set(ids)
  return items.filter(({ id }) => wanted.has(id)).toSorted((a, b) => (a.id < b.id ? -1 : 1))
}
