import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isPlaylist, rewritePlaylist } from './hls-playlist.ts'

const own = new URL('https://stream.example/live/a/index.m3u8?token=1')
const shown = (text: string): string => rewritePlaylist(text, own, (url) => `<${url.href}>`)

describe('rewritePlaylist', () => {
  test('replaces every address, resolved against its own', () => {
    const text = [
      '#EXTM3U',
      '#EXT-X-KEY:METHOD=AES-128,URI="../key.bin",IV=0x1',
      '#EXT-X-MAP:URI="init.mp4",BYTERANGE="10@0"',
      '#EXTINF:4,Sitzung',
      'seg1.ts?x=1',
      '#EXTINF:4,',
      '//cdn.example/seg2.ts',
    ].join('\r\n')
    expect(shown(text).split('\n')).toEqual([
      '#EXTM3U',
      '#EXT-X-KEY:METHOD=AES-128,URI="<https://stream.example/live/key.bin>",IV=0x1',
      '#EXT-X-MAP:URI="<https://stream.example/live/a/init.mp4>",BYTERANGE="10@0"',
      '#EXTINF:4,Sitzung',
      '<https://stream.example/live/a/seg1.ts?x=1>',
      '#EXTINF:4,',
      '<https://cdn.example/seg2.ts>',
    ])
  })

  test('leaves out what would lead past the proxy', () => {
    const text = [
      '#EXTM3U',
      '#EXT-X-CONTENT-STEERING:SERVER-URI="https://x.example/s"',
      '#EXT-X-DEFINE:NAME="a",VALUE="b"',
      '#EXT-X-SERVER-CONTROL:CAN-BLOCK-RELOAD=YES',
      '# https://comment.example/',
      '#EXTINF:4,',
      'seg.ts',
    ].join('\n')
    expect(shown(text)).not.toMatch(/x\.example|comment\.example|DEFINE|BLOCK/)
  })

  test('a forbidden address disappears, in lines and in attributes', () => {
    const text = '#EXTM3U\n#EXT-X-KEY:METHOD=AES-128,URI="k"\n#EXTINF:4,\nseg.ts'
    expect(rewritePlaylist(text, own, () => undefined)).toBe('#EXTM3U\n#EXT-X-KEY:METHOD=AES-128,URI=""\n#EXTINF:4,')
  })

  test('no address survives in any playlist, however broken', () => {
    const piece = fc.constantFrom(
      '#EXTM3U',
      '#EXT-X-KEY:METHOD=AES-128,URI="https://evil.example/k"',
      '#EXT-X-MEDIA:TYPE=AUDIO,URI="https://evil.example/a",NAME="x"',
      'https://evil.example/seg.ts',
      '//evil.example/seg.ts',
      '  https://evil.example/ ',
      '#EXTINF:4,',
      '\u2028',
      '"',
      'URI="https://evil.example"',
      '#EXT-X-I-FRAME-STREAM-INF:URI="https://evil.example/i"',
      'http://[',
      '\t',
      '#EXT-X-MAP:BANDWIDTH=1,URI="https://evil.example/m"',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), fc.constantFrom('\n', '\r\n', '\r'), (lines, end) => {
        const named: string[] = []
        const out = rewritePlaylist(lines.join(end), own, (url) => {
          named.push(url.href)
          return `n${named.length}`
        })
        expect(out).not.toContain('evil.example')
      }),
    )
  })
})

test('isPlaylist knows the first tag, with and without a byte order mark', () => {
  expect(isPlaylist('#EXTM3U\n')).toBe(true)
  expect(isPlaylist('\uFEFF#EXTM3U\n')).toBe(true)
  expect(isPlaylist('#EXTM3U8')).toBe(false)
  expect(isPlaylist('<!doctype html>')).toBe(false)
})
