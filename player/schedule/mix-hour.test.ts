import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Rule } from '#schema/rule'
import type { SchedulePlan } from './compiled-rule.ts'
import { createSchedule, type ScheduledTurn } from './schedule.ts'
import { plays, testingPlan, testingRule, testingSlide } from './testing-plan.ts'

const HOUR_MS = 3_600_000
const DAY_AT = Date.parse('2027-06-10T00:00:00Z')
const HOURS = 24

/** Turns of the zone from `fromMs` on, quiet ones left out. */
function walk(plan: SchedulePlan, fromMs: number, hours: number): ScheduledTurn[] {
  const schedule = createSchedule(plan)
  const turns: ScheduledTurn[] = []
  for (let atMs = fromMs; atMs < fromMs + hours * HOUR_MS;) {
    const { zones, nextChangeAt } = schedule.at(atMs)
    const turn = zones[0]?.turn
    if (turn) turns.push(turn)
    atMs = turn?.endsAt ?? nextChangeAt
  }
  return turns
}

const shownMs = (turns: readonly ScheduledTurn[], ruleId: string) =>
  turns.filter((turn) => turn.ruleId === ruleId).reduce((sum, turn) => sum + turn.endsAt - turn.startedAt, 0)

interface Voice {
  readonly durations: readonly number[]
  readonly limits: Partial<Rule>
}

/** One playlist per voice; the voice's place in the list is its strength. */
function planOf(voices: readonly Voice[]): SchedulePlan {
  return testingPlan({
    rules: voices.map(({ limits }, n) => testingRule(`r${n}`, plays(`p${n}`), limits)),
    slides: voices.flatMap(({ durations }, n) =>
      durations.map((durationMs, k) => testingSlide(`s${n}-${k}`, durationMs)),
    ),
    playlists: voices.map(({ durations }, n) => ({
      id: `p${n}`,
      name: 'P',
      anchorAt: 0,
      slideIds: durations.map((_, k) => `s${n}-${k}`),
    })),
  })
}

const durations = fc.array(fc.integer({ min: 2_000, max: 40_000 }), { minLength: 1, maxLength: 6 })
const filler = fc.record({ durations, limits: fc.constant<Partial<Rule>>({}) })
const shared = (max: number) =>
  fc.record({ durations, limits: fc.integer({ min: 1, max }).map((sharePercent): Partial<Rule> => ({ sharePercent })) })

describe('shares', () => {
  test('are kept within one slide per hour over a day, the filler has the rest', () => {
    fc.assert(
      fc.property(fc.array(shared(30), { minLength: 1, maxLength: 3 }), filler, (voices, rest) => {
        const plan = planOf([...voices, rest])
        const turns = walk(plan, DAY_AT, HOURS)
        let left = 1
        for (const [n, voice] of voices.entries()) {
          const share = (voice.limits.sharePercent ?? 0) / 100
          left -= share
          const slackMs = HOURS * Math.max(...voice.durations, ...rest.durations)
          expect(Math.abs(shownMs(turns, `r${n}`) - share * HOURS * HOUR_MS)).toBeLessThanOrEqual(slackMs)
        }
        const slackMs = HOURS * 40_000 * voices.length
        expect(Math.abs(shownMs(turns, `r${voices.length}`) - left * HOURS * HOUR_MS)).toBeLessThanOrEqual(slackMs)
      }),
      { numRuns: 40 },
    )
  })

  test('above all time together are scaled in a class, after stronger classes have had theirs', () => {
    const ten = [10_000]
    const plan = planOf([
      { durations: ten, limits: { sharePercent: 40, priority: 'session' } },
      { durations: ten, limits: { sharePercent: 80, priority: 'campaign' } },
      { durations: ten, limits: { sharePercent: 40, priority: 'campaign' } },
      { durations: ten, limits: {} },
    ])
    const turns = walk(plan, DAY_AT, 1)
    const minutes = [0, 1, 2, 3].map((n) => Math.round(shownMs(turns, `r${n}`) / 60_000))
    expect(minutes).toEqual([24, 24, 12, 0])
  })

  test('leave the rest to the quiet house view when nothing fills it, without flicker', () => {
    fc.assert(
      fc.property(fc.array(shared(40), { minLength: 1, maxLength: 2 }), (voices) => {
        const turns = walk(planOf(voices), DAY_AT, 3)
        const gaps = turns.slice(1).map(({ startedAt }, n) => startedAt - turns[n]!.endsAt)
        expect(gaps.every((gapMs) => gapMs === 0 || gapMs >= 2_000)).toBe(true)
        for (const [n, voice] of voices.entries()) {
          const wantedMs = ((voice.limits.sharePercent ?? 0) / 100) * 3 * HOUR_MS
          expect(Math.abs(shownMs(turns, `r${n}`) - wantedMs)).toBeLessThanOrEqual(3 * 80_000)
        }
      }),
      { numRuns: 40 },
    )
  })

  test('are heard beside a filler of their class whatever their ids, and hidden by one of a stronger class', () => {
    const voice = { durations: [10_000], limits: { sharePercent: 50 } }
    expect(shownMs(walk(planOf([{ durations: [10_000], limits: {} }, voice]), DAY_AT, 1), 'r1')).toBe(HOUR_MS / 2)
    const strong = { durations: [10_000], limits: { priority: 'campaign' as const } }
    expect(shownMs(walk(planOf([strong, voice]), DAY_AT, 1), 'r1')).toBe(0)
  })

  test('so small that they are not a slide per hour still come, as often as they should', () => {
    const plan = planOf([
      { durations: [60_000], limits: { sharePercent: 1 } },
      { durations: [10_000], limits: {} },
    ])
    const count = walk(plan, DAY_AT, 240).filter(({ ruleId }) => ruleId === 'r0').length
    expect(count).toBeGreaterThan(135)
    expect(count).toBeLessThan(153)
  })
})

describe('plays per hour', () => {
  test('are as many as they may be where there is time, spread over the hour', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), durations, filler, (playsPerHourMax, list, rest) => {
        const turns = walk(planOf([{ durations: list, limits: { playsPerHourMax } }, rest]), DAY_AT, 2)
        const starts = turns.filter(({ ruleId }) => ruleId === 'r0').map(({ startedAt }) => startedAt)
        expect(starts).toHaveLength(2 * playsPerHourMax)
        const stepMs = HOUR_MS / playsPerHourMax
        for (const [n, startedAt] of starts.entries()) {
          // Each near the middle of its part of the hour, late by two slides at most.
          const middleMs = DAY_AT + (n + 0.5) * stepMs
          expect(startedAt).toBeGreaterThanOrEqual(Math.floor(middleMs - stepMs))
          expect(startedAt).toBeLessThanOrEqual(middleMs + 80_000)
        }
      }),
      { numRuns: 60 },
    )
  })

  test('count before an interruption as well', () => {
    const plan = planOf([
      { durations: [10_000], limits: { priority: 'warning', times: { window: { from: '10:20', until: '10:40' } } } },
      { durations: [10_000], limits: { priority: 'campaign', playsPerHourMax: 6 } },
      { durations: [10_000], limits: {} },
    ])
    const turns = walk(plan, Date.parse('2027-06-10T08:00:00Z'), 1).filter(({ ruleId }) => ruleId === 'r1')
    expect(turns.length).toBeGreaterThanOrEqual(3)
    expect(turns.length).toBeLessThanOrEqual(6)
  })
})

describe('a mix', () => {
  const anyMix = fc
    .tuple(
      fc.array(
        fc.oneof(
          shared(30),
          fc.record({
            durations,
            limits: fc.integer({ min: 1, max: 40 }).map((playsPerHourMax): Partial<Rule> => ({ playsPerHourMax })),
          }),
        ),
        { minLength: 1, maxLength: 3 },
      ),
      filler,
    )
    .map(([voices, rest]) => [...voices, rest])

  test('cuts no slide, not even at the end of an hour', () => {
    fc.assert(
      fc.property(anyMix, (voices) => {
        const plan = planOf(voices)
        const lengths = new Map(plan.slides.map(({ id, durationMs }) => [id, durationMs]))
        const isCut = ({ slideId, startedAt, endsAt }: ScheduledTurn) => endsAt - startedAt < lengths.get(slideId)!
        expect(walk(plan, DAY_AT, 3).filter(isCut)).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  test('shows every slide of every voice in the long run, and numbers its showings upwards', () => {
    fc.assert(
      fc.property(anyMix, (voices) => {
        const plan = planOf(voices)
        const turns = walk(plan, DAY_AT, 3 * 24)
        expect(new Set(turns.map(({ slideId }) => slideId)).size).toBe(plan.slides.length)
        const passes = new Map<string, number>()
        const falling = turns.filter(({ slideId, pass }) => {
          const before = passes.get(slideId) ?? -1
          passes.set(slideId, pass)
          return pass <= before
        })
        expect(falling).toEqual([])
      }),
      { numRuns: 6 },
    )
  })

  test('shows every slide also when its rule has only a few minutes each day', () => {
    const plan = planOf([
      {
        durations: [60_000, 60_000, 60_000, 60_000, 60_000, 60_000, 60_000, 60_000],
        limits: { sharePercent: 50, times: { window: { from: '10:00', until: '10:05' } } },
      },
      { durations: [10_000], limits: {} },
    ])
    const days = Array.from({ length: 60 }, (_, n) =>
      walk(plan, Date.parse('2027-06-10T08:00:00Z') + n * 24 * HOUR_MS, 0.1),
    )
    expect(new Set(days.flat().map(({ slideId }) => slideId)).size).toBe(9)
  })

  test('lets what is in a slide take turns, whatever the number of its items', () => {
    const plan = planOf([
      { durations: [30_000], limits: { playsPerHourMax: 1 } },
      { durations: [10_000], limits: {} },
    ])
    const passes = walk(plan, DAY_AT, 80)
      .filter(({ ruleId }) => ruleId === 'r0')
      .map(({ pass }) => pass)
    for (let itemCount = 2; itemCount <= 60; itemCount += 1) {
      expect(new Set(passes.map((pass) => pass % itemCount)).size).toBe(itemCount)
    }
  })

  test('ends the slide that shows before another share joins in, if that one waits', () => {
    const waiting = {
      sharePercent: 30,
      priority: 'campaign',
      start: 'queue',
      times: { window: { from: '10:07', until: '11:00' } },
    } as const
    const plan = planOf([
      { durations: [23_000], limits: waiting },
      { durations: [17_000], limits: {} },
    ])
    const from = Date.parse('2027-06-10T08:06:00Z')
    for (const { startedAt, endsAt, ruleId } of walk(plan, from, 0.5)) {
      expect(endsAt - startedAt).toBeGreaterThanOrEqual(ruleId === 'r0' ? 23_000 : 17_000)
    }
  })
})

describe('a list that is told to start over in the middle of a mixed hour', () => {
  const offsetMs = fc.integer({ min: 0, max: HOUR_MS - 60_000 })

  test('shows its first slide at that instant, and what ran before is cut there', () => {
    fc.assert(
      fc.property(shared(60), filler, offsetMs, fc.boolean(), (voice, rest, offset, byLimited) => {
        const before = planOf([voice, rest])
        const anchorAt = DAY_AT + offset
        const startOver = byLimited ? 'p0' : 'p1'
        const playlists = before.playlists.map((list) => (list.id === startOver ? { ...list, anchorAt } : list))
        const turns = walk({ ...before, playlists }, DAY_AT, 2)
        const first = turns.find(({ startedAt }) => startedAt >= anchorAt)
        expect(first).toMatchObject({ startedAt: anchorAt, slideId: byLimited ? 's0-0' : 's1-0' })
        for (const [index, turn] of turns.entries())
          expect(turns[index + 1]?.startedAt ?? turn.endsAt).toBe(turn.endsAt)
      }),
      { numRuns: 60 },
    )
  })
})
