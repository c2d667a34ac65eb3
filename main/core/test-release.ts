import type { AssetRef } from '#schema/asset'
import { RELEASE_FORMAT, type Release } from '#schema/release'

export const SITE_ID = 'site'
export const PLAYER_ID = 'player-1'

/** A release for the test player with one monitor, one waiting area, and a slide for each picture. */
export function testRelease(pictures: readonly AssetRef[], change: Partial<Release> = {}): Release {
  return {
    format: RELEASE_FORMAT,
    siteId: SITE_ID,
    siteName: 'Rathaus',
    timeZone: 'Europe/Berlin',
    playerId: PLAYER_ID,
    screens: [
      {
        id: 'monitor',
        name: 'Foyer',
        kind: 'monitor',
        widthPx: 1920,
        heightPx: 1080,
        pxPerMm: 1.5,
        readingDistanceMm: 3_000,
        lowerEdgeMm: 2_000,
        place: { buildingId: 'b', levelId: 'e0', point: [0, 0], readerHeadingDeg: 0 },
        layoutId: 'layout',
        waitingAreaIds: ['area'],
      },
    ],
    layouts: [
      { id: 'layout', name: 'L', zones: [{ id: 'zone', kind: 'slides', area: { x: 0, y: 0, width: 1, height: 1 } }] },
    ],
    playlists: [{ id: 'list', name: 'P', anchorAt: 0, slideIds: pictures.map((_, n) => `slide-${n}`) }],
    slides: pictures.map(({ sha256 }, n) => ({
      id: `slide-${n}`,
      kind: 'image',
      title: `Bild ${n}`,
      durationMs: 5_000,
      imageSha256: sha256,
      alt: '',
      fit: 'cover',
    })),
    rules: [
      {
        id: 'rule',
        name: 'R',
        action: { kind: 'playlist', zoneId: 'zone', playlistId: 'list' },
        target: { kind: 'screens', screenIds: ['monitor'] },
        times: {},
        priority: 'base',
      },
    ],
    groups: [],
    calendars: [],
    branding: {},
    waitingAreas: [{ id: 'area', name: 'A', counters: [] }],
    factKeys: [],
    assets: [...new Map(pictures.map((picture) => [picture.sha256, picture])).values()],
    ...change,
  }
}
