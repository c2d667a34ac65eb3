import { PRIORITY_CLASSES, type Rule } from '#schema/rule'
import { calendarsFrom, RandomTimes } from '#player/schedule/random-times.oracle'
import { createSchedule, type SchedulePlan } from '#player/schedule/schedule'
import { plays, testingPlan, testingRule, testingSlide } from '#player/schedule/testing-plan'
import { watchClock, watchRule } from '#player/schedule/wall-clock.oracle'
import { windowsBetween } from '#player/schedule/windows-between'
import { type Figure, spread } from './figure.ts'

const MINUTE_MS = 60_000
const DAY_MINUTES = 1_440
const YEARS = 10
const RULE_COUNT = 24
/** Zones with their first year: Apia left out a whole day in 2011, Lord Howe moves its clocks by half an hour. */
const ZONES = [
  ['Europe/Berlin', 2026],
  ['America/St_Johns', 2026],
  ['Australia/Lord_Howe', 2026],
  ['Pacific/Apia', 2006],
] as const

/** How fast a schedule answers, and whether ten years of it are what a wall clock says. */
export function measureSchedule(say: (text: string) => void): Figure[] {
  return [...measureQuestions(), ...measureYear(), ...compareWithOracle(say)]
}

function measureQuestions(): Figure[] {
  return [20, 1_000].map((ruleCount) => {
    const plan = busyPlan(ruleCount)
    const samples = Array.from({ length: 60 }, (_, n) => {
      const atMs = Date.UTC(2027, 0, 1) + Math.floor((n / 60) * 365 * DAY_MINUTES) * MINUTE_MS
      const startedAt = performance.now()
      createSchedule(plan).at(atMs)
      return performance.now() - startedAt
    })
    return {
      what: `Schedule: what shows at any minute of a year, ${ruleCount} rules, cold`,
      value: spread(samples),
      how: 'A fresh schedule for each of 60 minutes over 2027: compile, then one answer. Shares, recurrences, four zones.',
    }
  })
}

function measureYear(): Figure[] {
  return [20, 1_000].map((ruleCount) => {
    const schedule = createSchedule(busyPlan(ruleCount))
    const startedAt = performance.now()
    let turnCount = 0
    for (let minute = 0; minute < 365 * DAY_MINUTES; minute += 1) {
      const { zones } = schedule.at(Date.UTC(2027, 0, 1) + minute * MINUTE_MS)
      turnCount += zones.filter(({ turn }) => turn).length
    }
    const seconds = (performance.now() - startedAt) / 1_000
    return {
      what: `Schedule: a whole year of one screen, minute by minute, ${ruleCount} rules`,
      value: `${seconds.toFixed(1)} s`,
      how: `525,600 questions to one schedule, ${turnCount.toLocaleString('en')} answers with a slide.`,
    }
  })
}

function compareWithOracle(say: (text: string) => void): Figure[] {
  let [minutes, differences] = [0, 0]
  for (const [timeZone, firstYear] of ZONES) {
    say(`${timeZone} …`)
    const counts = compareZone(timeZone, firstYear)
    minutes += counts.minutes
    differences += counts.differences
  }
  return [
    {
      what: `Schedule against a watched wall clock, ${YEARS} years × ${ZONES.length} zones`,
      value: `${differences} differences in ${minutes.toLocaleString('en')} minutes`,
      how:
        `${RULE_COUNT} drawn rules per zone: windows past midnight, every n days or weeks with start dates, COUNT, UNTIL, ` +
        'EXDATE, RDATE, holidays, closures. Every minute of each rule, and the winner among all of them.',
    },
  ]
}

/** Every rule by itself, and then who wins when all of them want the same zone. */
function compareZone(timeZone: string, firstYear: number, years = YEARS, seed = 20_261_123) {
  const [startsAt, endsAt] = [Date.UTC(firstYear, 0, 1), Date.UTC(firstYear + years, 0, 1)]
  const minuteCount = (endsAt - startsAt) / MINUTE_MS
  const watch = watchClock(timeZone, startsAt, minuteCount)
  const { calendars, paper } = calendarsFrom(`${firstYear}-01-01`)
  const draw = new RandomTimes(seed, `${firstYear - 1}-07-01`, minuteCount / DAY_MINUTES + 300)
  const rules = Array.from({ length: RULE_COUNT }, (_, n) =>
    testingRule(`r${String(n).padStart(2, '0')}`, plays('p'), {
      times: draw.next(),
      priority: PRIORITY_CLASSES[draw.below(PRIORITY_CLASSES.length)] ?? 'base',
    }),
  )
  const plan = testingPlan({ timeZone, calendars, rules })
  const watched = rules.map(({ times }) => watchRule(times, watch, paper))
  let differences = 0
  for (const [n, rule] of rules.entries()) {
    const computed = new Uint8Array(minuteCount)
    for (const window of windowsBetween(rule, plan, startsAt, endsAt)) {
      const minuteOf = (atMs: number) => Math.ceil((atMs - startsAt) / MINUTE_MS)
      computed.fill(1, minuteOf(window.startsAt), minuteOf(window.endsAt))
    }
    for (let minute = 0; minute < minuteCount; minute += 1) {
      if (computed[minute] !== watched[n]?.[minute]) differences += 1
    }
  }
  const byStrength = [...rules.entries()].toSorted(([, a], [, b]) => strength(a) - strength(b))
  const schedule = createSchedule(plan)
  for (let minute = 0; minute < minuteCount; minute += 1) {
    const winner = byStrength.find(([n]) => watched[n]?.[minute] === 1)?.[1]
    const { turn } = schedule.at(startsAt + minute * MINUTE_MS).zones[0] ?? {}
    if (turn?.ruleId !== winner?.id) differences += 1
  }
  return { minutes: minuteCount * (rules.length + 1), differences }
}

/** Ids rise with the place in the list, so a stable sort by class is the order by strength. */
function strength({ priority }: Rule): number {
  return PRIORITY_CLASSES.indexOf(priority)
}

/** A screen with four zones and rules of every kind. */
function busyPlan(ruleCount: number): SchedulePlan {
  const { calendars } = calendarsFrom('2027-01-01')
  const draw = new RandomTimes(7, '2026-07-01', 700)
  const zoneIds = ['a', 'b', 'c', 'd']
  const slides = Array.from({ length: 60 }, (_, n) => testingSlide(`s${n}`, 6_000 + ((n * 1_777) % 9_000)))
  const rules = Array.from({ length: ruleCount }, (_, n): Rule => {
    const limit = draw.below(3)
    return testingRule(`r${n}`, plays(`p${draw.below(6)}`, zoneIds[n % 4]), {
      times: draw.next(),
      priority: PRIORITY_CLASSES[draw.below(PRIORITY_CLASSES.length)] ?? 'base',
      ...(limit === 0 && { sharePercent: 5 + draw.below(20) }),
      ...(limit === 1 && { playsPerHourMax: 1 + draw.below(12) }),
    })
  })
  const { screen } = testingPlan()
  return testingPlan({
    calendars,
    rules,
    slides,
    playlists: Array.from({ length: 6 }, (_, p) => ({
      id: `p${p}`,
      name: 'P',
      anchorAt: 0,
      slideIds: slides.slice(p * 10, p * 10 + 10).map(({ id }) => id),
    })),
    screen: { ...screen, layoutId: 'quarters' },
    layouts: [
      {
        id: 'quarters',
        name: 'Viertel',
        zones: zoneIds.map((id, n) => ({ id, kind: 'slides', area: { x: n / 4, y: 0, width: 0.25, height: 1 } })),
      },
    ],
  })
}
