import { PresentedReport, PRESENTED_INTERVAL_MS } from '#schema/local-api'
import { parse } from '#schema/parse'
import { describe, expect, test } from 'vitest'
import { type DrawnSlide, PresentedReporter } from './presented.ts'

const slide = (slideId: string, turnStartedAt = 0): DrawnSlide => ({ slideId, ruleId: 'rule', turnStartedAt })

function start() {
  const sent: PresentedReport[] = []
  const frames: (() => void)[] = []
  const answers = { taken: true, now: 5_000 }
  const marks: (number | undefined)[] = []
  let frameCount = 0
  let tick = (): void => undefined
  const intervals: number[] = []
  const reporter = new PresentedReporter({
    send: (report) => {
      sent.push(report)
      return Promise.resolve(answers.taken)
    },
    presentedFrame: () => new Promise((resolve) => frames.push(resolve)),
    frameCount: () => (frameCount += 1),
    drawMark: (mark) => marks.push(mark),
    now: () => answers.now,
    every: (then, intervalMs) => {
      tick = then
      intervals.push(intervalMs)
      return () => {
        tick = () => undefined
      }
    },
  })
  /** Presents what is waiting, and what follows from it. */
  const present = async (): Promise<void> => {
    for (let round = 0; round < 4; round += 1) {
      frames.splice(0).forEach((resolve) => resolve())
      await new Promise((resolve) => setImmediate(resolve))
    }
  }
  return { reporter, sent, frames, answers, marks, tick: () => tick(), intervals, present }
}

describe('PresentedReporter', () => {
  test('reports at the agreed pace, in the agreed form', async () => {
    const { reporter, sent, intervals, tick, present } = start()
    reporter.start()
    await present()
    tick()
    await present()
    expect(intervals).toEqual([PRESENTED_INTERVAL_MS])
    expect(sent).toHaveLength(2)
    expect(sent.every((report) => parse(PresentedReport, report).ok)).toBe(true)
  })

  test('says nothing while no frame reaches the glass', async () => {
    const { reporter, sent, tick } = start()
    reporter.start()
    reporter.callsDrawn(['c1'])
    tick()
    await new Promise((resolve) => setImmediate(resolve))
    expect(sent).toEqual([])
  })

  test('does not claim what was drawn after the frame was asked for', async () => {
    const { reporter, sent, frames, present } = start()
    reporter.start()
    reporter.callsDrawn(['late'])
    frames.splice(0).forEach((resolve) => resolve())
    await new Promise((resolve) => setImmediate(resolve))
    expect(sent.map((report) => report.shownCallIds)).toEqual([[]])
    await present()
    expect(sent.map((report) => report.shownCallIds)).toEqual([[], ['late']])
  })

  test('names a call once, but keeps it until the core has taken it', async () => {
    const { reporter, sent, answers, tick, present } = start()
    reporter.start()
    await present()
    answers.taken = false
    reporter.callsDrawn(['c1'])
    reporter.slideSkipped('s1', 'x'.repeat(900))
    await present()
    answers.taken = true
    tick()
    await present()
    tick()
    await present()
    const last = sent.slice(-2)
    expect(last.map((report) => report.shownCallIds)).toEqual([['c1'], []])
    expect(last.map((report) => report.skipped.length)).toEqual([1, 0])
  })

  test('follows the slides of each zone', async () => {
    const { reporter, sent, present } = start()
    reporter.start()
    reporter.slideDrawn('main', slide('a'))
    reporter.slideDrawn('foot', slide('b'))
    await present()
    reporter.slideDrawn('foot', undefined)
    reporter.releaseDrawn('f'.repeat(64))
    await present()
    expect(sent.at(-1)).toMatchObject({
      releaseId: 'f'.repeat(64),
      slides: [{ zoneId: 'main', slideId: 'a', ruleId: 'rule', since: 5_000 }],
    })
  })

  test('says since when a turn is on glass: the first presented frame, and anew with the next turn', async () => {
    const { reporter, sent, answers, tick, present } = start()
    reporter.start()
    await present()
    reporter.slideDrawn('main', slide('a'))
    answers.now = 6_000
    await present()
    answers.now = 8_000
    tick()
    await present()
    expect(sent.at(-1)).toMatchObject({ presentedAt: 8_000, slides: [{ since: 6_000 }] })
    reporter.slideDrawn('main', slide('a', 9_000))
    answers.now = 9_000
    await present()
    expect(sent.at(-1)?.slides[0]?.since).toBe(9_000)
    expect(sent.map(({ frameCount }) => frameCount)).toEqual(sent.map((_, index) => index + 1))
  })

  test('the mark changes with every change and every tick, before the frame, and is the one reported', async () => {
    const { reporter, sent, marks, tick, present } = start()
    reporter.start()
    reporter.slideDrawn('main', slide('a'))
    expect(new Set(marks).size).toBe(2)
    await present()
    expect(sent.at(-1)?.mark).toBe(marks.at(-1))
    tick()
    expect(new Set(marks).size).toBe(3)
    await present()
    expect(sent.at(-1)?.mark).toBe(marks.at(-1))
  })

  test('does not report a mark that was drawn over before its frame', async () => {
    const { reporter, sent, marks, present } = start()
    reporter.start()
    reporter.slideDrawn('main', slide('a'))
    reporter.slideDrawn('main', slide('b'))
    await present()
    expect(sent.map(({ mark }) => mark)).toEqual([marks.at(-1)])
  })

  test('has no mark in the dark', async () => {
    const { reporter, sent, marks, present } = start()
    reporter.start()
    reporter.lightDrawn(0)
    await present()
    expect(marks.at(-1)).toBeUndefined()
    expect(sent.at(-1)).toMatchObject({ mark: 0, lightPercent: 0 })
  })

  test('splits more calls than one report holds', async () => {
    const { reporter, sent, present } = start()
    reporter.start()
    reporter.callsDrawn(Array.from({ length: 250 }, (_, index) => `c${index}`))
    await present()
    expect(sent.flatMap((report) => report.shownCallIds)).toHaveLength(250)
  })

  test('stops', async () => {
    const { reporter, sent, tick, present } = start()
    reporter.start()
    reporter.stop()
    tick()
    await present()
    expect(sent.length).toBeLessThanOrEqual(1)
  })

  test('names a spoken call until the core has taken it, and the sound with every report', async () => {
    const { reporter, sent, answers, tick, present } = start()
    reporter.start()
    await present()
    answers.taken = false
    reporter.soundChecked('plays')
    reporter.callsSpoken(['c1'])
    await present()
    expect(sent.at(-1)).toMatchObject({ spokenCallIds: ['c1'], sound: 'plays' })
    answers.taken = true
    tick()
    await present()
    expect(sent.at(-1)).toMatchObject({ spokenCallIds: ['c1'], sound: 'plays' })
    tick()
    await present()
    expect(sent.at(-1)?.spokenCallIds).toBeUndefined()
    expect(sent.at(-1)?.sound).toBe('plays')
  })
})
