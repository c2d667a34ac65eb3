import { cityHallDirectory } from '#build/demo/directory'
import { cityHallPlan } from '#build/demo/plan/city-hall'
import { SCREENS } from '#build/demo/screens'
import { encodeBundle } from '#player/wayfinding/bundle'
import type { BuildingChange, StaffBuilding, StaffClosure } from '#schema/staff-building'
import type { MissedQueryReport } from '#schema/missed-queries'
import type { StaffDirectory } from '#schema/staff-directory'
import type { StaffScreen } from '#schema/staff-screens'

/** The demo city hall on a day on which a lift stands still and a corridor is painted, made up. */

const MINUTE_MS = 60_000
const now = Date.now()
const ago = (minutes: number) => Math.round(now - minutes * MINUTE_MS)
const PLAN_SHA256 = 'c'.repeat(64)

const plan = cityHallPlan()
const directory = cityHallDirectory()
const [firstLift, secondLift] = plan.connectors.filter(({ kind }) => kind === 'lift')
const corridor = plan.units.find(({ kind, levelId }) => kind === 'corridor' && levelId === 'e2')

const closures: readonly StaffClosure[] = [
  {
    id: 'aufzug',
    featureId: firstLift?.id ?? '',
    featureName: firstLift?.name ?? '',
    kind: 'out-of-order',
    from: ago(95),
    until: ago(-60 * 5),
    reason: 'Die Wartung dauert bis zum Abend.',
    author: 'Anna Kowalski',
    createdAt: ago(95),
  },
  {
    id: 'flur',
    featureId: corridor?.id ?? '',
    featureName: corridor?.name ?? 'Flur',
    kind: 'closed',
    from: ago(-60 * 20),
    reason: 'Hier wird gestrichen.',
    author: 'Jens Brandt',
    createdAt: ago(12),
  },
]

const change = (id: number, subjectId: string, text: string, minutes: number, undoable: boolean): BuildingChange => ({
  id,
  at: ago(minutes),
  author: id % 2 === 0 ? 'Anna Kowalski' : 'Jens Brandt',
  subject: 'closure',
  subjectId,
  text,
  undoable,
})

const building: StaffBuilding = {
  timeZone: 'Europe/Berlin',
  buildingSha256: PLAN_SHA256,
  closures: [...closures],
  ended: [],
  changes: [
    change(5, 'flur', `${corridor?.name ?? 'Flur'} gesperrt.`, 12, true),
    change(4, 'foyer-stele', '„Stele am Haupteingang“ versetzt.', 30, true),
    change(2, 'aufzug', `${firstLift?.name ?? ''} außer Betrieb bis 18:00 Uhr.`, 95, true),
  ],
  arrival: { publishedAt: ago(0.2), screenCount: 9, arrivedCount: 8, missing: ['Wegweiser Nord'] },
}

const screens: readonly StaffScreen[] = SCREENS.map((screen) => ({
  screen,
  playerId: `p-${screen.id}`,
  truth: 'current',
  reason: 'Zeigt den aktuellen Stand, am Bild geprüft.',
}))

const missed: MissedQueryReport = [
  { text: 'anwohnerparken', count: 41, firstDay: '2026-11-02', lastDay: '2026-11-27' },
  { text: 'knöllchen', count: 23, firstDay: '2026-11-05', lastDay: '2026-11-26' },
  { text: 'hundemarke verloren', count: 9, firstDay: '2026-11-11', lastDay: '2026-11-24' },
  { count: 58, firstDay: '2026-11-01', lastDay: '2026-11-27' },
]

const staffDirectory: StaffDirectory = {
  entries: directory.entries,
  frequentIds: directory.entries.slice(12, 18).map(({ id }) => id),
  changes: [
    {
      ...change(7, directory.entries[0]?.id ?? '', `„${directory.entries[0]?.name ?? ''}“ umgezogen.`, 4, true),
      subject: 'directory',
    },
  ],
}

/** A lift that is not closed yet, for the form. */
export const FREE_LIFT_ID = secondLift?.id ?? ''
export const CLOSED_LIFT_ID = 'aufzug'

/** Answers by path below `/api/v1`. */
export const BUILDING_ROUTES: Readonly<Record<string, unknown>> = {
  '/building': building,
  '/screens': screens,
  [`/assets/${PLAN_SHA256}`]: encodeBundle(plan),
  '/directory': staffDirectory,
  '/missed-queries': missed,
}

/** The same house on its first day. */
export const QUIET_BUILDING_ROUTES: Readonly<Record<string, unknown>> = {
  ...BUILDING_ROUTES,
  '/building': { ...building, closures: [], changes: [] } satisfies StaffBuilding,
  '/directory': { ...staffDirectory, frequentIds: [], changes: [] } satisfies StaffDirectory,
  '/missed-queries': [],
}
