import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { incidentText } from './incident-texts.ts'
import { advanceIncidents, HOLD_DOWN_MS, type Incident, JOIN_MS, type Observation } from './incidents.ts'

const START = Date.UTC(2026, 10, 26, 8, 41)
const ZONE = 'Europe/Berlin'

/** Keeps the open incidents from one look to the next, and everything that has ever been. */
function memory() {
  const all = new Map<string, Incident>()
  let drawn = 0
  return {
    all: () => [...all.values()],
    look: (healths: Readonly<Record<string, Observation['health']>>, atMs: number) => {
      const now = START + atMs
      const observations = Object.entries(healths).map(([id, health]) => ({
        screenId: id,
        name: `Schirm ${id}`,
        health,
        since: now,
      }))
      const open = [...all.values()].filter(({ endedAt }) => endedAt === undefined)
      for (const one of advanceIncidents(open, observations, now, () => `i${(drawn += 1)}`)) all.set(one.id, one)
      return [...all.values()]
    },
  }
}

const fleet = (count: number, health: Observation['health']) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`s${index}`, health]))

describe('incidents', () => {
  it('a hundred screens that fall together are one, and their sentence counts them', () => {
    const { look } = memory()
    look(fleet(100, 'well'), 0)
    const [incident, ...others] = look(fleet(100, 'offline'), 2_000)
    expect(others).toEqual([])
    expect(incident?.screens).toHaveLength(100)
    expect(incident && incidentText(incident, ZONE, START)).toBe(
      '100 Bildschirme melden sich seit 09:41\u00a0Uhr nicht.',
    )
  })

  it('joins what goes bad within 30 s of each other, and nothing later or of another kind', () => {
    const { look } = memory()
    look({ a: 'offline', b: 'well', c: 'well', d: 'well' }, 0)
    look({ a: 'offline', b: 'offline', c: 'well', d: 'black' }, JOIN_MS)
    const incidents = look({ a: 'offline', b: 'offline', c: 'offline', d: 'black' }, 2 * JOIN_MS + 1)
    expect(incidents.map(({ kind, screens }) => [kind, screens.map(({ screenId }) => screenId)])).toEqual([
      ['offline', ['a', 'b']],
      ['black', ['d']],
      ['offline', ['c']],
    ])
  })

  it('a screen that flaps is one incident, which ends when it has been well for a minute', () => {
    const { look } = memory()
    for (let atMs = 0; atMs < 600_000; atMs += 10_000) look({ a: atMs % 20_000 === 0 ? 'frozen' : 'well' }, atMs)
    expect(look({ a: 'well' }, 600_000)).toMatchObject([{ kind: 'frozen', startedAt: START }])
    look({ a: 'well' }, 590_000 + HOLD_DOWN_MS - 1)
    expect(look({ a: 'well' }, 590_000 + HOLD_DOWN_MS)).toMatchObject([{ endedAt: START + 590_000 }])
  })

  it('what is not known starts nothing and ends nothing', () => {
    const { look } = memory()
    expect(look({ a: 'unknown' }, 0)).toEqual([])
    look({ a: 'stale' }, 2_000)
    expect(look({ a: 'unknown' }, 3_600_000)).toMatchObject([{ screens: [{ screenId: 'a' }] }])
    expect(look({ a: 'unknown' }, 3_600_000)[0]).not.toHaveProperty('endedAt')
  })

  it('a screen that has been taken away needs nobody', () => {
    const { look } = memory()
    look({ a: 'offline' }, 0)
    look({}, 2_000)
    expect(look({}, 2_000 + HOLD_DOWN_MS)[0]).toMatchObject({ endedAt: START + 2_000 })
  })

  it('goes on where it was after a restart: its whole memory is in the incidents', () => {
    const healths = fc.constantFrom<Observation['health']>('well', 'offline', 'black', 'unknown')
    const story = fc.array(fc.record({ a: healths, b: healths, c: healths }), { minLength: 1, maxLength: 40 })
    fc.assert(
      fc.property(story, (looks) => {
        const { look, all } = memory()
        looks.forEach((healthsNow, index) => look(healthsNow, index * 7_000))
        const saved = JSON.parse(JSON.stringify(all())) as Incident[]
        expect(saved).toEqual(all())
      }),
    )
  })

  it('every bad screen is in exactly one open incident of its kind, and an incident ends once', () => {
    const healths = fc.constantFrom<Observation['health']>('well', 'offline', 'black', 'stale', 'unknown')
    const story = fc.array(
      fc.record({
        healths: fc.record({ a: healths, b: healths, c: healths }),
        pauseMs: fc.integer({ min: 1, max: 90_000 }),
      }),
      { minLength: 1, maxLength: 60 },
    )
    fc.assert(
      fc.property(story, (looks) => {
        const { look } = memory()
        const ended = new Map<string, number>()
        let atMs = 0
        for (const { healths: now, pauseMs } of looks) {
          atMs += pauseMs
          const incidents = look(now, atMs)
          for (const [screenId, health] of Object.entries(now)) {
            if (health === 'well' || health === 'unknown') continue
            const holding = incidents.filter(
              ({ kind, endedAt, screens }) =>
                kind === health &&
                endedAt === undefined &&
                screens.some((one) => one.screenId === screenId && one.endedAt === undefined),
            )
            expect(holding).toHaveLength(1)
          }
          for (const { id, endedAt, startedAt } of incidents) {
            if (ended.has(id)) expect(endedAt).toBe(ended.get(id))
            if (endedAt === undefined) continue
            ended.set(id, endedAt)
            expect(endedAt).toBeGreaterThanOrEqual(startedAt)
          }
        }
      }),
    )
  })
})

describe('incidentText', () => {
  const screens = (count: number, wellCount = 0) =>
    Array.from({ length: count }, (_, index) => ({
      screenId: `s${index}`,
      name: 'Foyer',
      ...(index < wellCount && { endedAt: START }),
    }))
  const text = (incident: Partial<Incident>, nowMs = START + 3_600_000) =>
    incidentText(
      { id: 'i', kind: 'offline', startedAt: START, joinedAt: START, screens: screens(1), ...incident },
      ZONE,
      nowMs,
    )

  it.each([
    [{ screens: screens(1) }, 'Der Bildschirm „Foyer“ meldet sich seit 09:41\u00a0Uhr nicht.'],
    [{ screens: screens(23) }, '23 Bildschirme melden sich seit 09:41\u00a0Uhr nicht.'],
    [{ screens: screens(23, 20) }, '3 von 23 Bildschirmen melden sich seit 09:41\u00a0Uhr nicht.'],
    [{ screens: screens(23, 22) }, '1 von 23 Bildschirmen meldet sich seit 09:41\u00a0Uhr nicht.'],
    [{ kind: 'stale' }, 'Der Bildschirm „Foyer“ zeigt seit 09:41\u00a0Uhr nicht, was er soll.'],
    [{ kind: 'stale', screens: screens(2) }, '2 Bildschirme zeigen seit 09:41\u00a0Uhr nicht, was sie sollen.'],
    [{ kind: 'black', screens: screens(2) }, '2 Bildschirme sind seit 09:41\u00a0Uhr schwarz.'],
    [
      { kind: 'frozen', endedAt: START + 600_000 },
      'Der Bildschirm „Foyer“ zeigte von 09:41 bis 09:51\u00a0Uhr ein stehendes Bild.',
    ],
    [
      { endedAt: START + 60_000, screens: screens(2, 2) },
      '2 Bildschirme meldeten sich von 09:41 bis 09:42\u00a0Uhr nicht.',
    ],
  ] as const)('%#: %s', (incident, expected) => expect(text(incident)).toBe(expected))

  it('names the day of what was not today', () => {
    const tomorrow = START + 86_400_000
    expect(text({}, tomorrow)).toBe('Der Bildschirm „Foyer“ meldet sich seit dem 26. November, 09:41\u00a0Uhr nicht.')
    expect(text({ endedAt: START + 60_000 }, tomorrow)).toContain('am 26. November von 09:41 bis 09:42\u00a0Uhr')
    expect(text({ endedAt: tomorrow }, tomorrow)).toContain(
      'vom 26. November, 09:41\u00a0Uhr, bis 27. November, 09:41\u00a0Uhr',
    )
  })
})
