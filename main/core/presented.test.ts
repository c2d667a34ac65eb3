import { beforeEach, expect, test } from 'vitest'
import type { PixelProbe, PresentedReport } from '#schema/local-api'
import { Presented } from './presented.ts'

const SITE_TIME = 5_000_000
let nowMs: number
let changeCount: number
let lights: [string, number][]
/** What was counted as seen. */
let seen: boolean[]
let presented: Presented

beforeEach(() => {
  nowMs = 1_000
  changeCount = 0
  lights = []
  seen = []
  presented = new Presented({
    proofOfPlay: { take: (_screenId, _report, isSeen) => void seen.push(isSeen) },
    now: () => SITE_TIME + nowMs,
    monotonicMs: () => nowMs,
    onChanged: () => changeCount++,
    onLight: (screenId, percent) => lights.push([screenId, percent]),
  })
})

const report = (part: Partial<PresentedReport> = {}): PresentedReport => ({
  releaseId: 'a'.repeat(64),
  presentedAt: SITE_TIME,
  frameCount: 1,
  mark: 7,
  lightPercent: 100,
  slides: [{ zoneId: 'z', slideId: 'n', since: 0 }],
  shownCallIds: [],
  skipped: [],
  ...part,
})
const probe = (mark?: number, level = 90): PixelProbe => ({
  takenAt: 1,
  ...(mark !== undefined && { mark }),
  luminance: Array.from({ length: 144 }, () => level),
})

test('what pages and shells said last is in the report, for the screens that are asked for', () => {
  presented.take('s', report())
  expect(presented.takeProbe('s', probe(7))).toEqual({ verdict: 'right', again: false })
  expect(presented.reportOf(['s', 'other'])).toEqual([
    {
      screenId: 's',
      presentedReleaseId: 'a'.repeat(64),
      presentedAt: SITE_TIME,
      slideId: 'n',
      pixels: { checkedAt: SITE_TIME + 1_000, verdict: 'right' },
    },
    { screenId: 'other' },
  ])
})

test('a single odd look changes neither the verdict nor its time; a second one is told at once', () => {
  presented.take('s', report())
  presented.takeProbe('s', probe(7))
  nowMs += 15_000
  presented.take('s', report())
  const countBefore = changeCount
  expect(presented.takeProbe('s', probe())).toEqual({ again: true })
  expect(presented.reportOf(['s'])[0]?.pixels).toEqual({ checkedAt: SITE_TIME + 1_000, verdict: 'right' })
  expect(presented.takeProbe('s', probe())).toEqual({ verdict: 'wrong', again: false })
  expect(changeCount).toBe(countBefore + 1)
  presented.take('s', report())
  expect(seen).toEqual([true, true, false])
})

test('a page that is loaded anew has time to appear', () => {
  presented.take('s', report())
  presented.pageStarts('s')
  expect(presented.takeProbe('s', probe())).toEqual({ again: false })
})

test('another brightness is told once, the first one included', () => {
  for (const lightPercent of [100, 100, 0, 0, 40]) presented.take('s', report({ lightPercent }))
  expect(lights).toEqual([
    ['s', 100],
    ['s', 0],
    ['s', 40],
  ])
})

test('slides that are left out are told until they are seen again or ten minutes have passed', () => {
  const skip = (slideId: string) => ({ slideId, reason: 'kaputt' })
  presented.take('s', report({ skipped: [skip('x'), skip('y')] }))
  expect(presented.reportOf(['s'])[0]?.skipped).toEqual([skip('x'), skip('y')])
  presented.take('s', report({ slides: [{ zoneId: 'z', slideId: 'x', since: 0 }] }))
  expect(presented.reportOf(['s'])[0]?.skipped).toEqual([skip('y')])
  nowMs += 600_000
  expect(presented.reportOf(['s'])[0]).not.toHaveProperty('skipped')
  presented.take('s', report({ skipped: Array.from({ length: 50 }, (_, n) => skip(`s${n}`)) }))
  expect(presented.reportOf(['s'])[0]?.skipped).toHaveLength(20)
  expect(presented.reportOf(['s'])[0]?.skipped?.at(-1)).toEqual(skip('s49'))
})

test('the sound is what page and mixer say together, and a change is told at once', () => {
  const verdict = () => presented.reportOf(['s'])[0]?.sound?.verdict
  presented.take('s', report())
  expect(verdict()).toBeUndefined()
  presented.take('s', report({ sound: 'plays' }))
  expect(verdict()).toBe('unchecked')
  changeCount = 0
  presented.takeOutput({ output: 'on' })
  expect([verdict(), changeCount]).toEqual(['audible', 1])
  presented.takeOutput({ output: 'on' })
  expect(changeCount).toBe(1)
  presented.takeOutput({ output: 'muted' })
  expect([verdict(), changeCount]).toEqual(['muted', 2])
  presented.take('s', report({ sound: 'no-device' }))
  expect([verdict(), changeCount]).toEqual(['no-device', 3])
  presented.take('s', report())
  expect([verdict(), changeCount]).toEqual([undefined, 4])
})

test('an old look at the mixer proves nothing', () => {
  presented.takeOutput({ output: 'on' })
  presented.take('s', report({ sound: 'plays' }))
  nowMs += 60_000
  presented.take('s', report({ sound: 'plays' }))
  expect(presented.reportOf(['s'])).toMatchObject([{ sound: { verdict: 'unchecked' } }])
})
