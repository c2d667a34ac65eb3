import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PixelVerdict } from '#schema/device'
import { PROBE_COLUMNS, PROBE_INTERVAL_MS, PROBE_ROWS, PRESENTED_INTERVAL_MS } from '#schema/local-api'
import { judgeProbe, notePresented, pageStarted, type PixelWatch, UNWATCHED } from './pixel-verdict.ts'

const CELLS = PROBE_COLUMNS * PROBE_ROWS
const BLACK: readonly number[] = Array.from({ length: CELLS }, () => 0)
const picture = (seed: number): number[] => Array.from({ length: CELLS }, (_, n) => 20 + ((seed * 37 + n * 11) % 200))
const REPEAT_MS = 1_000

/** A page and a shell on a virtual clock: the page reports, the shell looks, and looks again when it is told to. */
class Glass {
  nowMs = 1_000_000
  watch: PixelWatch = UNWATCHED
  verdict: PixelVerdict | undefined
  readonly verdicts: (PixelVerdict | undefined)[] = []
  #reportedAtMs = Number.NEGATIVE_INFINITY
  #mark = 0
  slide = 0
  lightPercent = 100
  pageLives = true
  /** What is really on glass; by default what the page draws. */
  shows: (page: { mark: number; slide: number }) => { mark?: number; luminance: number[] } = ({ mark, slide }) =>
    this.lightPercent === 0 ? { luminance: [...BLACK] } : { mark, luminance: picture(slide) }

  /** Lets so much time go by, with the page's reports in between. */
  wait(durationMs: number): this {
    const endMs = this.nowMs + durationMs
    while (this.nowMs < endMs) {
      this.nowMs = Math.min(endMs, this.nowMs + PRESENTED_INTERVAL_MS)
      this.#present()
    }
    return this
  }

  #present(): void {
    if (!this.pageLives || this.nowMs - this.#reportedAtMs < PRESENTED_INTERVAL_MS) return
    this.#reportedAtMs = this.nowMs
    this.#mark += 1
    const slides = [{ zoneId: 'z', slideId: `s${this.slide}`, since: 0 }]
    const report = { mark: this.#mark, lightPercent: this.lightPercent, slides }
    this.watch = notePresented(this.watch, report, this.nowMs)
  }

  picture(): ReturnType<Glass['shows']> {
    return this.shows({ mark: this.#mark, slide: this.slide })
  }

  look(): this {
    for (let again = true; again;) {
      const judged = judgeProbe(this.watch, this.picture(), this.nowMs)
      this.watch = judged.watch
      this.verdict = judged.verdict ?? this.verdict
      this.verdicts.push(judged.verdict)
      again = judged.again
      if (again) this.wait(REPEAT_MS)
    }
    return this
  }

  /** Probes at their pace. */
  run(probeCount: number): this {
    for (let n = 0; n < probeCount; n++) this.wait(PROBE_INTERVAL_MS).look()
    return this
  }
}

const healthy = () => new Glass().run(2)

describe('a healthy page', () => {
  test('is right at the first look', () => {
    const glass = new Glass().wait(4_000).look()
    expect(glass.verdicts).toEqual(['right'])
  })

  test('is right through any slides, lights and pauses between probes', () => {
    const step = fc.record({
      waitMs: fc.integer({ min: 1_000, max: 40_000 }),
      slide: fc.nat(6),
      lightPercent: fc.constantFrom(0, 5, 40, 100),
    })
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 60 }), (steps) => {
        const glass = healthy()
        for (const { waitMs, slide, lightPercent } of steps) {
          Object.assign(glass, { slide, lightPercent })
          glass.wait(Math.max(waitMs, PRESENTED_INTERVAL_MS)).look()
          expect(glass.verdict).toBe(lightPercent === 0 ? 'dark' : 'right')
        }
        expect(glass.verdicts.filter((verdict) => verdict === undefined)).toEqual([])
      }),
    )
  })

  test('stays right when single probes are odd, whatever is odd about them', () => {
    const odd = fc.constantFrom<ReturnType<Glass['shows']>>(
      { luminance: [...BLACK] },
      { luminance: picture(3) },
      { mark: 77_777, luminance: picture(3) },
      { mark: 1, luminance: picture(3) },
    )
    fc.assert(
      fc.property(odd, fc.integer({ min: 0, max: 5 }), (oddLook, after) => {
        const glass = healthy().run(after)
        const normal = glass.shows
        glass.shows = () => {
          glass.shows = normal
          return oddLook
        }
        glass.run(3)
        expect(glass.verdicts.every((verdict) => verdict === undefined || verdict === 'right')).toBe(true)
        expect(glass.verdict).toBe('right')
      }),
    )
  })

  test('may show one slide for hours, and pictures that look alike', () => {
    expect(new Set(healthy().run(500).verdicts)).toEqual(new Set(['right']))
  })

  test('may show a dark scene of a video for half a minute, and is black only after that', () => {
    const glass = healthy()
    const normal = glass.shows
    glass.shows = ({ mark }) => ({ mark, luminance: [...BLACK] })
    expect(glass.run(2).verdict).toBe('right')
    glass.shows = normal
    glass.run(1)
    glass.shows = ({ mark }) => ({ mark, luminance: [...BLACK] })
    expect(glass.run(2).verdict).toBe('right')
    expect(glass.run(1).verdict).toBe('black')
    expect(glass.nowMs % PROBE_INTERVAL_MS).toBe(1_000_000 % PROBE_INTERVAL_MS)
  })
})

describe('what is wrong is seen at the next probe', () => {
  const cases: [string, PixelVerdict, (glass: Glass) => void][] = [
    ['a black picture', 'black', (glass) => (glass.shows = () => ({ luminance: [...BLACK] }))],
    ['something that covers the page', 'wrong', (glass) => (glass.shows = () => ({ luminance: picture(9) }))],
    [
      'another page of ours',
      'wrong',
      (glass) => (glass.shows = ({ mark }) => ({ mark: mark + 9_999, luminance: picture(9) })),
    ],
    [
      'light where there should be none',
      'wrong',
      (glass) => Object.assign(glass, { lightPercent: 0, shows: () => ({ luminance: picture(1) }) }),
    ],
    [
      'a glass that keeps an old picture',
      'frozen',
      (glass) => {
        const old = glass.picture()
        glass.shows = () => old
      },
    ],
    [
      'a page that hangs',
      'frozen',
      (glass) => {
        glass.pageLives = false
        glass.wait(10_000)
      },
    ],
    [
      'a page that hangs in the dark',
      'black',
      (glass) => {
        glass.lightPercent = 0
        glass.wait(PRESENTED_INTERVAL_MS)
        glass.pageLives = false
        glass.wait(10_000)
      },
    ],
  ]
  test.each(cases)('%s', (_name, verdict, harm) => {
    const glass = healthy()
    harm(glass)
    expect(glass.run(1).verdict).toBe(verdict)
  })

  test.each(cases)('%s, and it stays so until it is mended, and then all is well at once', (_name, verdict, harm) => {
    const glass = healthy()
    const { shows } = glass
    harm(glass)
    glass.run(40)
    expect(glass.verdict).toBe(verdict)
    Object.assign(glass, { shows, pageLives: true, lightPercent: 100 })
    glass.watch = pageStarted(glass.watch, glass.nowMs)
    expect(glass.run(1).verdict).toBe('right')
  })

  test('slides that the page says it changed, over pixels that stay', () => {
    const glass = healthy()
    glass.shows = ({ mark }) => ({ mark, luminance: picture(0) })
    for (let n = 1; n <= 6; n++) {
      glass.slide = n
      glass.run(1)
    }
    expect(glass.verdict).toBe('frozen')
  })
})

describe('a page that starts', () => {
  test('has 30 seconds until its first report', () => {
    const glass = new Glass()
    glass.pageLives = false
    glass.shows = () => ({ luminance: picture(1) })
    expect(glass.run(2).verdict).toBeUndefined()
    expect(glass.run(2).verdict).toBe('wrong')
  })

  test('has them again after a reload', () => {
    const glass = healthy()
    glass.watch = pageStarted(glass.watch, glass.nowMs)
    glass.pageLives = false
    glass.shows = () => ({ luminance: picture(1) })
    glass.verdicts.length = 0
    glass.run(1)
    expect(glass.verdicts).toEqual([undefined])
  })
})

test('what is kept stays small, however long it watches', () => {
  const glass = new Glass().run(2_000)
  expect(JSON.stringify(glass.watch).length).toBeLessThan(20_000)
})
