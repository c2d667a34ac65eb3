import type { Page } from '@playwright/test'
import { BACKGROUND } from './glass-camera.ts'

/** What the watch in a page has counted since it was loaded. */
export interface PlaybackCount {
  /** Layers that came on glass. */
  readonly transitions: number
  /** Those that were not cut. */
  readonly fades: number
  /** Turns of each slide. */
  readonly turns: Readonly<Record<string, number>>
  /** Videos that hold a decoder now, and the most that one zone held at a time. */
  readonly decoders: number
  readonly decodersPerZoneMax: number
  /** Videos that were ever played. */
  readonly videosPlayed: number
  /** First presented frame of each turn, milliseconds since the epoch with fractions, by zone, slide and turn. */
  readonly firstFrames: Readonly<Record<string, number>>
}

type Before = <T extends object>(prototype: T, name: string, first: (self: T, given: unknown[]) => void) => void

/** What the scripts in the page share. */
interface Watched {
  before: Before
  playback: { -readonly [Name in keyof PlaybackCount]: PlaybackCount[Name] }
}

/** Counts in the page what comes on glass, and paints what lies below the slides in a colour that nothing has. */
export async function installWatch(page: Page): Promise<void> {
  await page.addInitScript(prepareWatch)
  await page.addInitScript(watchVideos)
  await page.addInitScript(watchTurns)
  await page.addInitScript(paintGround, BACKGROUND)
}

export async function readWatch(page: Page): Promise<PlaybackCount> {
  return await page.evaluate(() => ({ ...(globalThis as unknown as Watched).playback }))
}

/* The functions below run in the page, each on its own. */

function prepareWatch(): void {
  const before: Before = (prototype, name, first) => {
    const original = Object.getOwnPropertyDescriptor(prototype, name)?.value as (...given: unknown[]) => unknown
    Object.defineProperty(prototype, name, {
      configurable: true,
      writable: true,
      value(this: typeof prototype, ...given: unknown[]) {
        first(this, given)
        return original.apply(this, given)
      },
    })
  }
  const playback = {
    transitions: 0,
    fades: 0,
    turns: {},
    decoders: 0,
    decodersPerZoneMax: 0,
    videosPlayed: 0,
    firstFrames: {},
  }
  Object.assign(globalThis, { before, playback })
}

function watchVideos(): void {
  const { before, playback } = globalThis as unknown as Watched
  const playing = new Set<HTMLMediaElement>()
  const zoneOf = (video: HTMLMediaElement): Element | undefined => {
    const layer = video.getRootNode()
    const zone = layer instanceof ShadowRoot ? layer.host.getRootNode() : undefined
    return zone instanceof ShadowRoot ? zone.host : undefined
  }
  // A video that has given its decoder back is empty again.
  const holding = (): HTMLMediaElement[] => {
    for (const video of playing) if (video.networkState === HTMLMediaElement.NETWORK_EMPTY) playing.delete(video)
    return [...playing]
  }
  before(HTMLMediaElement.prototype, 'play', (video) => {
    if (playing.has(video)) return
    playing.add(video)
    playback.videosPlayed += 1
    const zone = zoneOf(video)
    const inZone = holding().filter((other) => zoneOf(other) === zone).length
    playback.decodersPerZoneMax = Math.max(playback.decodersPerZoneMax, inZone)
  })
  Object.defineProperty(playback, 'decoders', { enumerable: true, get: () => holding().length })
}

function watchTurns(): void {
  const { before, playback } = globalThis as unknown as Watched
  const turns: Record<string, number> = {}
  const firstFrames: Record<string, number> = {}
  Object.assign(playback, { turns, firstFrames })
  before(DOMTokenList.prototype, 'add', (_list, names) => {
    if (names.includes('raised')) playback.transitions += 1
  })
  before(Element.prototype, 'animate', () => {
    playback.fades += 1
  })
  document.addEventListener('lotse-slide-drawn', (event) => {
    const { zoneId, drawn } = event as Event & { zoneId: string; drawn?: { slideId: string; turnStartedAt: number } }
    const key = drawn && `${zoneId} ${drawn.slideId} ${drawn.turnStartedAt}`
    if (key === undefined || key in firstFrames) return
    firstFrames[key] = Number.NaN
    turns[drawn?.slideId ?? ''] = (turns[drawn?.slideId ?? ''] ?? 0) + 1
    // What is drawn now is painted after the first callback, and on glass when the second one runs.
    requestAnimationFrame(() =>
      requestAnimationFrame((frameAt) => {
        firstFrames[key] = performance.timeOrigin + frameAt
      }),
    )
    // A soak must not grow by being watched.
    const keys = Object.keys(firstFrames)
    for (const old of keys.slice(0, Math.max(0, keys.length - 500))) delete firstFrames[old]
  })
}

/** The quiet view of the house, the zone, the page: whatever lies below the slides. */
function paintGround(color: string): void {
  const { before } = globalThis as unknown as Watched
  before(Element.prototype, 'attachShadow', (element) => {
    const isGround = ['lotse-house-view', 'lotse-slide-stage', 'lotse-screen'].includes(element.localName)
    if (isGround && element instanceof HTMLElement) element.style.background = color
  })
  document.addEventListener('DOMContentLoaded', () => {
    document.body.style.background = color
    document.documentElement.style.background = color
  })
}
