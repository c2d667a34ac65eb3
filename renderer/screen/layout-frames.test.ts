import type { Layout } from '#schema/layout'
import { describe, expect, test } from 'vitest'
import { BUILD_MS_MAX, LayoutFrames } from './layout-frames.ts'

const area = { x: 0, y: 0, width: 1, height: 1 }
const layout = (zoneId: string, text?: string): Layout => ({
  id: zoneId,
  name: zoneId,
  zones: [{ id: zoneId, kind: 'slides', area, ...(text !== undefined && { text }) }],
})
const shownZone = (frames: LayoutFrames): string | undefined => frames.shown?.layout.zones[0]?.id

describe('LayoutFrames', () => {
  test('builds the new layout below the old one, and changes when it draws the release', () => {
    const frames = new LayoutFrames()
    frames.want(layout('a'), 0)
    frames.want(layout('b'), 100)
    expect(shownZone(frames)).toBe('a')
    expect(frames.all.map(({ key }) => key.split(' ')[0])).toEqual(['b', 'a'])
    const [coming] = frames.all
    coming?.release.expect('r', coming.layout.zones)
    expect(frames.isReady('r', 200)).toBe(false)
    coming?.release.drawn('b', 'r')
    expect(frames.isReady('r', 200)).toBe(true)
    frames.change()
    expect(shownZone(frames)).toBe('b')
    expect(frames.all).toHaveLength(1)
  })

  test('does not wait for ever', () => {
    const frames = new LayoutFrames()
    frames.want(layout('a'), 0)
    frames.want(layout('b'), 100)
    expect(frames.isReady('r', 99 + BUILD_MS_MAX)).toBe(false)
    expect(frames.isReady('r', 100 + BUILD_MS_MAX)).toBe(true)
  })

  test('gives up a layout that is not wanted any more', () => {
    const frames = new LayoutFrames()
    frames.want(layout('a'), 0)
    frames.want(layout('b'), 1)
    frames.want(layout('a'), 2)
    expect(frames.all.map(({ key }) => key.split(' ')[0])).toEqual(['a'])
  })

  test('a new sentence in a zone is no new layout', () => {
    const frames = new LayoutFrames()
    frames.want(layout('a', 'alt'), 0)
    const { slides } = frames.shown ?? {}
    frames.want(layout('a', 'neu'), 1)
    expect(frames.all).toHaveLength(1)
    expect(frames.shown?.layout.zones[0]?.text).toBe('neu')
    expect(frames.shown?.slides).toBe(slides)
  })
})
