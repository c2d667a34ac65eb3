import { expect, test } from 'vitest'
import { canonicalJson } from '#schema/canonical-json'
import { checkRelease } from './check-release.ts'

const id = 'a'.repeat(64)
const owner = { siteId: 'site', playerId: 'p' }
const release = {
  format: 3,
  siteId: 'site',
  siteName: 'Rathaus',
  timeZone: 'Europe/Berlin',
  playerId: 'p',
  screens: [
    {
      id: 's',
      name: 'S',
      kind: 'monitor',
      widthPx: 1920,
      heightPx: 1080,
      pxPerMm: 1.5,
      readingDistanceMm: 3_000,
      lowerEdgeMm: 2_000,
      place: { buildingId: 'b', levelId: 'l', point: [0, 0], readerHeadingDeg: 0 },
      waitingAreaIds: [],
    },
  ],
  layouts: [],
  playlists: [],
  slides: [],
  rules: [],
  groups: [],
  calendars: [],
  branding: {},
  waitingAreas: [],
  factKeys: [],
  assets: [],
}
const check = (change: object, actual = id) => checkRelease(canonicalJson({ ...release, ...change }), actual, id, owner)

test('a release for this player is taken, also with members that only a newer version knows', () => {
  expect(check({}).ok).toBe(true)
  expect(check({ later: true }).ok).toBe(true)
})

test('other bytes than the name promises are corrupt, whatever they say', () => {
  expect(check({}, 'b'.repeat(64))).toEqual({ ok: false, error: 'corrupt' })
})

test.each([
  ['another site', { siteId: 'elsewhere' }, 'foreign'],
  ['another player', { playerId: 'q' }, 'foreign'],
  ['a newer format', { format: 4 }, 'newer-format'],
  ['a newer format that has lost what we know', { format: 9, screens: undefined, assets: 'elsewhere' }, 'newer-format'],
  ['a format that is too old', { format: 1 }, 'unusable'],
  ['an unknown time zone', { timeZone: 'Europe/Entenhausen' }, 'unusable'],
  ['a plan that is not among the files', { buildingSha256: id }, 'unusable'],
  ['a mark that is not among the files', { branding: { logoSha256: id } }, 'unusable'],
  [
    'a picture that is not among the files',
    { slides: [{ id: 'i', kind: 'image', title: 'I', durationMs: 5_000, imageSha256: id, alt: '', fit: 'cover' }] },
    'unusable',
  ],
  [
    'a page of a document that is not among the files',
    {
      slides: [
        {
          id: 'i',
          kind: 'pdf',
          title: 'I',
          durationMs: 5_000,
          itemDurationMs: 5_000,
          fileName: 'a.pdf',
          pages: [{ imageSha256: id, text: '' }],
        },
      ],
    },
    'unusable',
  ],
])('%s is refused', (_name, change, fault) => {
  expect(check(change)).toEqual({ ok: false, error: fault })
})

test('the format before is still played, so that no screen is dark until its server has something newer', () => {
  expect(check({ format: 2 })).toMatchObject({ ok: true, value: { format: 2 } })
})

test('text that is no JSON is refused', () => {
  expect(checkRelease('<html>', id, id, owner)).toEqual({ ok: false, error: 'unusable' })
})
