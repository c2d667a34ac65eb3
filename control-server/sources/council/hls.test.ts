import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parsePlaylist } from './hls.ts'

const URL_OF_PLAYLIST = 'https://stream.example/rat/index.m3u8'
const read = (text: string) => parsePlaylist(text, URL_OF_PLAYLIST)

describe('parsePlaylist', () => {
  test('reads a live media playlist', () => {
    const text = `#EXTM3U
#EXT-X-VERSION:3
#EXT-X-TARGETDURATION:6
#EXT-X-MEDIA-SEQUENCE:120
#EXT-X-PROGRAM-DATE-TIME:2026-11-23T09:00:00.000Z
#EXTINF:6.0,
a.ts
#EXT-X-PROGRAM-DATE-TIME:2026-11-23T10:00:06.000+01:00
#EXTINF:6.0,
b.ts
`
    expect(read(text)).toEqual({
      ok: true,
      value: {
        kind: 'media',
        targetDurationMs: 6_000,
        nextSequence: 122,
        segmentCount: 2,
        programAt: Date.UTC(2026, 10, 23, 9, 0, 6),
        isEnded: false,
      },
    })
  })

  test('resolves the variants of a master playlist', () => {
    const text = `#EXTM3U\r
#EXT-X-STREAM-INF:AVERAGE-BANDWIDTH=1,BANDWIDTH=2500000\r
hoch/index.m3u8\r
#EXT-X-STREAM-INF:BANDWIDTH=600000\r
# Bemerkung\r
//cdn.example/niedrig.m3u8\r
#EXT-X-STREAM-INF:BANDWIDTH=1\r
javascript:alert(1)`
    expect(read(text)).toEqual({
      ok: true,
      value: {
        kind: 'master',
        variants: [
          { url: 'https://stream.example/rat/hoch/index.m3u8', bandwidth: 2_500_000 },
          { url: 'https://cdn.example/niedrig.m3u8', bandwidth: 600_000 },
        ],
      },
    })
  })

  test.each([
    ['an end mark', '#EXTM3U\n#EXT-X-TARGETDURATION:2\n#EXTINF:2,\na.ts\n#EXT-X-ENDLIST'],
    ['video on demand', '#EXTM3U\n#EXT-X-PLAYLIST-TYPE:VOD\n#EXTINF:2,\na.ts'],
  ])('knows %s', (_, text) => expect(read(text)).toMatchObject({ value: { isEnded: true } }))

  test('forgives missing and senseless numbers', () => {
    expect(read('#EXTM3U\n#EXT-X-TARGETDURATION:x\n#EXT-X-MEDIA-SEQUENCE:-5\na.ts')).toMatchObject({
      value: { targetDurationMs: 10_000, nextSequence: 1 },
    })
    expect(read('#EXTM3U\n#EXT-X-TARGETDURATION:99999')).toMatchObject({
      value: { targetDurationMs: 30_000, segmentCount: 0 },
    })
  })

  test.each(['', '<html></html>', 'nicht gefunden', '#EXTINF:2,\na.ts'])('refuses %j', (text) => {
    expect(read(text)).toEqual({ ok: false, error: 'not-hls' })
  })

  test('never throws', () => {
    const line = fc.constantFrom(
      '#EXTM3U',
      '#EXT-X-STREAM-INF:',
      '#EXT-X-MEDIA-SEQUENCE:',
      'http://[',
      '::',
      '#EXTINF',
      '',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(line, fc.string())), (lines) => void read(['#EXTM3U', ...lines].join('\n'))),
    )
  })
})
