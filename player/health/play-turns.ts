import type { PresentedReport } from '#schema/local-api'

/** One showing of a slide in a zone, while it lasts. */
export interface OpenTurn {
  readonly zoneId: string
  readonly slideId: string
  readonly ruleId?: string
  /** When it first was on glass, site time. Tells a turn from the next one of the same slide. */
  readonly since: number
  /** For how long frames of it are proven to have been presented. */
  readonly shownMs: number
}

/** What is on the glass of one screen. */
export interface ScreenPlays {
  /** Of the last report. */
  readonly presentedAt: number
  readonly turns: readonly OpenTurn[]
}

/**
 * Reports come every two seconds. What lies between two that are further apart is not proven: the page hung, or
 * somebody set the clock.
 */
const GAP_MS_MAX = 5_000

/**
 * Takes a report of a page: which turns go on, and which have ended. Time counts from a turn's first frame to its
 * last, which is the one before its successor's first; never more than was reported, whatever clocks do.
 */
export function takeReport(
  before: ScreenPlays | undefined,
  { presentedAt, slides }: Pick<PresentedReport, 'presentedAt' | 'slides'>,
): { plays: ScreenPlays; ended: OpenTurn[] } {
  const known = before?.turns ?? []
  const turns = slides.map(({ zoneId, slideId, ruleId, since }): OpenTurn => {
    const turn = { zoneId, slideId, ...(ruleId !== undefined && { ruleId }), since, shownMs: 0 }
    const open = known.find((other) => isSame(other, turn))
    const fromAt = open ? before?.presentedAt : since
    return { ...turn, shownMs: (open?.shownMs ?? 0) + provenMs(fromAt ?? since, presentedAt) }
  })
  const ended = known
    .filter((turn) => !turns.some((other) => isSame(other, turn)))
    .map((turn) => {
      const successor = turns.find(({ zoneId }) => zoneId === turn.zoneId)
      const endedAt = Math.min(successor?.since ?? presentedAt, presentedAt)
      return { ...turn, shownMs: turn.shownMs + provenMs(before?.presentedAt ?? endedAt, endedAt) }
    })
  return { plays: { presentedAt, turns }, ended }
}

function provenMs(fromAt: number, toAt: number): number {
  const gapMs = toAt - fromAt
  return gapMs > 0 && gapMs <= GAP_MS_MAX ? gapMs : 0
}

function isSame(a: OpenTurn, b: OpenTurn): boolean {
  return a.zoneId === b.zoneId && a.slideId === b.slideId && a.ruleId === b.ruleId && a.since === b.since
}
